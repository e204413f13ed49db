using System.Linq;
using System.Text;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Resolution;

/// <summary>JSON member names from documented names.</summary>
internal static class WireNames
{
    /// <summary>The name the spec gives, else the documented one by the set's policy.</summary>
    public static string Of(SpecField field, SpecOptions options) => field.WireName ?? Apply(options.Naming ?? SpecNaming.AsWritten, field.Name);

    /// <summary>Whether another name is as likely: pages of SDKs that write their own language's case do not say it.</summary>
    public static bool IsGuessed(SpecField field) => field.WireName is null && field.Name.Any(char.IsUpper);

    public static string Apply(SpecNaming naming, string documented) => naming switch
    {
        SpecNaming.SnakeCase => Separated(documented, '_'),
        SpecNaming.KebabCase => Separated(documented, '-'),
        SpecNaming.CamelCase => Camel(documented),
        SpecNaming.PascalCase => CSharpNames.Pascal(documented),
        _ => documented,
    };

    // The rule that Speakeasy's TypeScript SDKs follow (measured on every JSON body name of one): a separator before every capital, and before a run of digits
    // that stands between two lowercase letters: partialImageB64 is partial_image_b64, uptimeLast30m is uptime_last_30m, p50 stays.
    private static string Separated(string name, char separator)
    {
        StringBuilder wire = new(name.Length + 4);
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            bool isNewWord = char.IsUpper(c) || (char.IsDigit(c) && i > 0 && char.IsLower(name[i - 1]) && IsLowerBehindDigits(name, i));
            if (isNewWord && wire.Length > 0 && wire[wire.Length - 1] != separator)
            {
                wire.Append(separator);
            }

            wire.Append(c is '_' or '-' or ' ' ? separator : char.ToLowerInvariant(c));
        }

        return wire.ToString();
    }

    private static bool IsLowerBehindDigits(string name, int index)
    {
        while (index < name.Length && char.IsDigit(name[index]))
        {
            index++;
        }

        return index < name.Length && char.IsLower(name[index]);
    }

    // The whole leading run of capitals is lowered, but for the one that begins the next word, as System.Text.Json's policy does:
    // https://learn.microsoft.com/dotnet/api/system.text.json.jsonnamingpolicy.camelcase
    private static string Camel(string name)
    {
        char[] characters = name.ToCharArray();
        for (int i = 0; i < characters.Length && char.IsUpper(characters[i]); i++)
        {
            if (i > 0 && i + 1 < characters.Length && !char.IsUpper(characters[i + 1]))
            {
                break;
            }

            characters[i] = char.ToLowerInvariant(characters[i]);
        }

        return new string(characters);
    }
}
