using System.Globalization;
using System.Text;

namespace SpecModels.Generator.Resolution.Completion;

/// <summary>What is left of a name when two specs write it each in their own case and with their own separators.</summary>
internal static class DocumentedName
{
    private static readonly string[] _ones =
    {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    };

    private static readonly string[] _tens = { "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety" };

    /// <summary>Letters and digits, in lower case; a number that begins the name in words, as SDKs whose identifiers cannot begin with a digit write it (<c>01ai</c> is <c>oneAi</c>).</summary>
    public static string Key(string name)
    {
        StringBuilder key = new(name.Length);
        int start = 0;
        while (start < name.Length && char.IsDigit(name[start]))
        {
            start++;
        }

        if (start > 0 && start < name.Length && int.TryParse(name.Substring(0, start), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < 100)
        {
            key.Append(number < 20 ? _ones[number] : _tens[number / 10] + (number % 10 == 0 ? "" : _ones[number % 10]));
        }
        else
        {
            start = 0;
        }

        for (int i = start; i < name.Length; i++)
        {
            if (char.IsLetterOrDigit(name[i]))
            {
                key.Append(char.ToLowerInvariant(name[i]));
            }
        }

        return key.ToString();
    }
}
