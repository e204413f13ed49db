using SpecModels.Generator.Spec;

namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Reads the values of an enum from code: <c>"a" | "b" | Unrecognized&lt;string&gt;</c>.</summary>
internal static class TypeScriptValues
{
    public static void Read(TextSlice code, SpecSource source, EnumValues values)
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
                source.Report(SpecRule.UnknownValues, value, value.ToString());
            }
            else if (literal is not null)
            {
                values.Add(literal, value);
            }

            values.IsOpen |= isOpen;
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

    private static bool IsOpenMark(TypeScriptScanner scanner) =>
        scanner.SkipWord("Unrecognized") && scanner.Skip('<') && scanner.Name().Length > 0 && scanner.Skip('>');
}
