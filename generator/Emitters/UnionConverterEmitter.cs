using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SpecModels.Generator.CodeModel;

namespace SpecModels.Generator.Emitters;

/// <summary>The converter of a union: it asks what the document is, then reads that case.</summary>
internal static class UnionConverterEmitter
{
    public static void Emit(SourceWriter writer, UnionModel model, TypeNames types)
    {
        string name = model.Name;
        writer.Line(FileEmitter.Hidden);
        using (writer.Block($"{(model.IsPublic ? "public" : "internal")} sealed class {name}Converter : global::SpecModels.Json.SpecStructConverter<{name}>"))
        {
            writer.Line($"public {name}Converter() : base({Literals.Text(name)}, Read, Write) {{ }}");
            writer.Line();
            using (writer.Block($"public static {name} Read(ref {TypeNames.Reader} reader)"))
            {
                new Choices(writer, model, types).Emit(model.Choice, Choices.Document);
            }

            writer.Line();
            using (writer.Block($"public static void Write({TypeNames.Writer} writer, {name} value)"))
            {
                Write(writer, model, types);
            }
        }
    }

    private static void Write(SourceWriter writer, UnionModel model, TypeNames types)
    {
        // Those with a field of their own first: asking for Value would box them.
        string head = "if";
        foreach ((CaseModel unionCase, int i) in model.Cases.Select(static (unionCase, i) => (unionCase, i)).OrderByDescending(static pair => pair.unionCase.HasField))
        {
            CodeType type = unionCase.Type;
            string local = "case" + (i + 1).ToString(CultureInfo.InvariantCulture);
            string test = type.IsValueType ? $"value.TryGetValue(out {types.Of(type)} {local})" : $"value.Value is {types.Of(type)} {local}";
            writer.Line($"{head} ({test}) {ValueCode.Write(type, types, local)};");
            head = "else if";
        }

        writer.Line($"else throw global::SpecModels.Json.JsonScanner.NoValue({Literals.Text(model.Name)});");
    }

    /// <summary>Writes the tests; the variables they need are numbered, as tests stand within tests.</summary>
    private sealed class Choices
    {
        /// <summary>The scanner of the document itself.</summary>
        public const string Document = "reader";

        private readonly SourceWriter _writer;
        private readonly UnionModel _model;
        private readonly TypeNames _types;
        private int _variables;

        public Choices(SourceWriter writer, UnionModel model, TypeNames types)
        {
            _writer = writer;
            _model = model;
            _types = types;
        }

        /// <param name="choice">The tests.</param>
        /// <param name="probe">The variable of the scanner they ask: the document's, or that of an array's first item.</param>
        public void Emit(ChoiceModel choice, string probe)
        {
            switch (choice)
            {
                case ChoiceModel.ByKind byKind:
                    ByKind(byKind, probe);
                    break;
                case ChoiceModel.ByText byText:
                    ByText(byText, probe);
                    break;
                case ChoiceModel.ByTag byTag:
                    ByTag(byTag, probe);
                    break;
                case ChoiceModel.ByMembers byMembers:
                    foreach (MemberBranch branch in byMembers.Branches)
                    {
                        Emit(branch.Choice, probe, $"if ({probe}.{(branch.IsAny ? "HasAnyMember" : "HasMembers")}({FileEmitter.List(branch.WireNames, Literals.Text)}))");
                    }

                    Emit(byMembers.Otherwise, probe);
                    break;
                case ChoiceModel.ByInteger byInteger:
                    Emit(byInteger.Integer, probe, $"if ({probe}.{IsInteger(byInteger.Integer)})");
                    Emit(byInteger.Otherwise, probe);
                    break;
                case ChoiceModel.ByItem byItem:
                    string item = Variable("item");
                    Emit(byItem.Empty, probe, $"if (!{probe}.TryFirstItem(out {TypeNames.Reader} {item}))");
                    Emit(byItem.Item, item);
                    break;
                default:
                    _writer.Line(Leaf(choice, probe));
                    break;
            }
        }

        private void Emit(ChoiceModel choice, string probe, string head)
        {
            if (IsLeaf(choice))
            {
                _writer.Line($"{head} {Leaf(choice, probe)}");
                return;
            }

            using (_writer.Block(head))
            {
                Emit(choice, probe);
            }
        }

        private void ByKind(ChoiceModel.ByKind choice, string probe)
        {
            using (_writer.Block($"switch ({probe}.ValueKind)"))
            {
                foreach (KindBranch branch in choice.Branches)
                {
                    foreach (string kind in Kinds(branch.Kinds))
                    {
                        _writer.Line($"case global::System.Text.Json.JsonValueKind.{kind}:");
                    }

                    using (_writer.Indent())
                    {
                        Emit(branch.Choice, probe);
                    }
                }

                _writer.Line("default:");
                using (_writer.Indent())
                {
                    _writer.Line(Leaf(new ChoiceModel.None(), probe));
                }
            }
        }

        private void ByText(ChoiceModel.ByText choice, string probe)
        {
            string text = Variable("text");
            _writer.Line($"{TypeNames.Bytes} {text} = {probe}.Text();");
            foreach (CodeType.Enum of in choice.Enums)
            {
                string known = Variable("known");
                _writer.Line($"if ({ValueCode.Converter(of, _types)}.TryParse({text}, out {_types.Of(of)} {known})) return {known};");
            }

            Emit(choice.Otherwise, probe);
        }

        private void ByTag(ChoiceModel.ByTag choice, string probe)
        {
            string tag = Variable("tag");
            Emit(choice.Missing, probe, $"if (!{probe}.{(choice.IsText ? "TryTag" : "TryLiteral")}({Literals.Utf8(choice.WireName)}, out {TypeNames.Bytes} {tag}))");
            using (_writer.Block($"switch ({tag}.Length)"))
            {
                foreach (TagBranch branch in choice.Branches)
                {
                    string[] labels = branch.Texts.Select(text => $"case {Literals.Utf8Length(text)} when {tag}.SequenceEqual({Literals.Utf8(text)}):").ToArray();
                    foreach (string label in labels.Take(labels.Length - 1))
                    {
                        _writer.Line(label);
                    }

                    if (IsLeaf(branch.Choice))
                    {
                        _writer.Line($"{labels[labels.Length - 1]} {Leaf(branch.Choice, probe)}");
                        continue;
                    }

                    _writer.Line(labels[labels.Length - 1]);
                    using (_writer.Indent())
                    {
                        Emit(branch.Choice, probe);
                    }
                }

            }

            Emit(choice.Unknown, probe);
        }

        private static bool IsLeaf(ChoiceModel choice) => choice is ChoiceModel.Case or ChoiceModel.Next or ChoiceModel.None or ChoiceModel.MissingTag or ChoiceModel.UnknownTag;

        private string Leaf(ChoiceModel choice, string probe) => choice switch
        {
            ChoiceModel.Case found => $"return {ValueCode.Read(found.Type, _types)};",
            ChoiceModel.Next => "break;",
            ChoiceModel.MissingTag missing => $"throw {probe}.NoTag({Literals.Text(_model.Name)}, {Literals.Text(missing.WireName)}, {FileEmitter.List(missing.Known, Literals.Text)});",
            ChoiceModel.UnknownTag unknown => $"throw {probe}.UnknownTag({Literals.Text(_model.Name)}, {Literals.Utf8(unknown.WireName)}, {FileEmitter.List(unknown.Known, Literals.Text)});",
            _ when probe != Document => $"throw {probe}.Expected(\"a first item that one of the union's lists may hold\");",
            _ => $"throw reader.Expected({Literals.Text(_model.Expected)});",
        };

        // An integer that the case cannot hold is for the one that takes other numbers.
        private static string IsInteger(ChoiceModel integer) => integer switch
        {
            ChoiceModel.Case { Type: CodeType.Scalar { Kind: ScalarKind.Int32 } } => "IsInt32",
            ChoiceModel.Case { Type: CodeType.Scalar { Kind: ScalarKind.BigInteger } } => "IsBigInteger",
            _ => "IsInteger",
        };

        private string Variable(string name) => ++_variables == 1 ? name : name + _variables.ToString(CultureInfo.InvariantCulture);

        private static IEnumerable<string> Kinds(JsonKinds kinds)
        {
            foreach (JsonKinds kind in Enum.GetValues(typeof(JsonKinds)).Cast<JsonKinds>().Where(kind => kind is not (JsonKinds.None or JsonKinds.Any) && kinds.HasFlag(kind)))
            {
                if (kind == JsonKinds.Boolean)
                {
                    yield return "True";
                    yield return "False";
                }
                else
                {
                    yield return kind.ToString();
                }
            }
        }
    }
}
