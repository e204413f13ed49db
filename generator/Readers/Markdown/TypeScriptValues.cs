using System.Collections.Generic;
using System.Linq;
using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads the values of an enum from code: <c>"a" | "b" | Unrecognized&lt;string&gt;</c>.</summary>
internal static class TypeScriptValues
{
    /// <summary>Whether all of a text is such values, whatever it is said to be.</summary>
    public static bool AreIn(TextSlice text)
    {
        // The first that is none ends it: a block may be long and something else.
        List<Part> parts = Parts(text).TakeWhile(static part => part.IsUnderstood).ToList();
        return parts.Any(static part => part.Literal is not null) && parts[parts.Count - 1].IsLast;
    }

    public static void Read(TextSlice code, SpecSource source, EnumValues values)
    {
        bool isOpen = false;
        foreach (Part part in Parts(code))
        {
            if (part.Literal is not null)
            {
                values.Add(part.Literal, part.Where);
            }
            else if (!part.IsOpen)
            {
                source.Report(SpecRule.UnknownValues, part.Where, part.Where.ToString());
            }

            isOpen |= part.IsOpen;

            // What is not understood is documented all the same: a closed enum would refuse it.
            values.IsOpen |= part.Literal is null;
        }

        if (isOpen && values.Count == 0)
        {
            source.Report(SpecRule.UnknownValues, code, code.ToString());
        }
    }

    private static IEnumerable<Part> Parts(TextSlice code)
    {
        TypeScriptScanner scanner = new(code);
        scanner.Skip('|');
        do
        {
            scanner.Peek();
            int start = scanner.Position;
            SpecLiteral? literal = Literal(scanner);
            bool isOpen = literal is null && IsOpenMark(scanner);
            TextSlice value = scanner.Since(start);
            scanner.Skip(';');
            if ((literal is null && !isOpen) || scanner.Peek() is not ('|' or '\0'))
            {
                scanner.SkipTo('|');
                value = scanner.Since(start).Trim();
                literal = null;
                isOpen = false;
            }

            yield return new Part(literal, isOpen, value, scanner.IsAtEnd);
        }
        while (scanner.Skip('|'));
    }

    private static SpecLiteral? Literal(TypeScriptScanner scanner)
    {
        if (scanner.String() is { } text)
        {
            return new SpecLiteral.Text(text);
        }

        if (scanner.Number() is { } number)
        {
            return new SpecLiteral.Number(number);
        }

        if (scanner.SkipWord("null"))
        {
            return new SpecLiteral.Null();
        }

        bool isTrue = scanner.SkipWord("true");
        return isTrue || scanner.SkipWord("false") ? new SpecLiteral.Boolean(isTrue) : null;
    }

    /// <summary>Reads what stands for every other value: the SDK's word, or the type of all of them.</summary>
    private static bool IsOpenMark(TypeScriptScanner scanner)
    {
        if (scanner.SkipWord("Unrecognized"))
        {
            return scanner.Skip('<') && scanner.Name().Length > 0 && scanner.Skip('>');
        }

        // The {} in (string & {}) keeps editors from folding the values into string; it says nothing of its own.
        bool isBracketed = scanner.Skip('(');
        return scanner.SkipWord("string")
            && (!scanner.Skip('&') || (scanner.Skip('{') && scanner.Skip('}')))
            && (!isBracketed || scanner.Skip(')'));
    }

    /// <param name="Literal">The value; <see langword="null"/> where there is none.</param>
    /// <param name="IsOpen">Whether it stands for other values.</param>
    /// <param name="Where">What stands between two bars.</param>
    /// <param name="IsLast">Whether nothing follows.</param>
    private readonly record struct Part(SpecLiteral? Literal, bool IsOpen, TextSlice Where, bool IsLast)
    {
        public bool IsUnderstood => Literal is not null || IsOpen;
    }
}
