using System.Linq;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Readers;

public sealed class TypeTests
{
    private static readonly SpecType Number = new SpecType.Primitive(SpecPrimitive.Number);

    [Theory]
    [InlineData("*string*", SpecPrimitive.String)]
    [InlineData("string", SpecPrimitive.String)]
    [InlineData("`string`", SpecPrimitive.String)]
    [InlineData("*number*", SpecPrimitive.Number)]
    [InlineData("*boolean*", SpecPrimitive.Boolean)]
    [InlineData("*any*", SpecPrimitive.Any)]
    [InlineData("*unknown*", SpecPrimitive.Any)]
    [InlineData("*Object*", SpecPrimitive.Any)]
    [InlineData("*bigint*", SpecPrimitive.BigInteger)]
    [InlineData("*Decimal*", SpecPrimitive.Decimal)]
    [InlineData("*Uint8Array*", SpecPrimitive.Bytes)]
    [InlineData("[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)", SpecPrimitive.DateTime)]
    [InlineData("[RFCDate](../../types/rfcdate.md)", SpecPrimitive.Date)]
    [InlineData("[any](../../models/.md)", SpecPrimitive.Any)]
    public void PrimitivesAreKnownWithOrWithoutMarks(string text, object kind)
    {
        // The attribute's argument is object: a public test cannot have an internal type in its signature.
        Assert.Equal(new SpecType.Primitive((SpecPrimitive)kind), TypeOf(text));
    }

    [Theory]
    [InlineData("integer", SpecPrimitive.Int64)]
    [InlineData("*int*", SpecPrimitive.Int64)]
    [InlineData("`long`", SpecPrimitive.Int64)]
    [InlineData("int32", SpecPrimitive.Int32)]
    [InlineData("int64", SpecPrimitive.Int64)]
    [InlineData("float", SpecPrimitive.Number)]
    [InlineData("*double*", SpecPrimitive.Number)]
    [InlineData("decimal", SpecPrimitive.Decimal)]
    [InlineData("`bool`", SpecPrimitive.Boolean)]
    [InlineData("date", SpecPrimitive.Date)]
    [InlineData("*date-time*", SpecPrimitive.DateTime)]
    [InlineData("datetime", SpecPrimitive.DateTime)]
    [InlineData("uuid", SpecPrimitive.Uuid)]
    [InlineData("bytes", SpecPrimitive.Bytes)]
    public void WordsOfJsonSchemaAndOtherLanguagesAreKnownToo(string text, object kind)
    {
        SpecType type = new SpecType.Primitive((SpecPrimitive)kind);
        Assert.Equal(type, TypeOf(text));
        Assert.Equal(new SpecType.Map(new SpecType.List(type)), TypeOf($"Record<string, {text}[]>"));
        Assert.Equal(new SpecType.Named("", text.Trim('*', '`').Split('-')[0], "date.md"), TypeOf($"[{text.Split('-')[0].Trim('*', '`')}](date.md)"));
    }

    [Fact]
    public void LinkedNameKeepsQualifierAndTarget()
    {
        Assert.Equal(new SpecType.Named("models", "Foo", "../models/foo.md"), TypeOf("[models.Foo](../models/foo.md)"));
        Assert.Equal(new SpecType.Named("a.b", "Foo", "<x> y.md"), TypeOf("[a.b.Foo](<\\<x\\> y.md>)"));
    }

    [Fact]
    public void UnlinkedNameIsATypeWhenQualifiedOrCapital()
    {
        Assert.Equal(new SpecType.Named("models", "foo", null), TypeOf("*models.foo*"));
        Assert.Equal(new SpecType.Named("", "Foo", null), TypeOf("*Foo*"));
    }

    [Fact]
    public void ListsAreReadWhereverTheBracketsStand()
    {
        SpecType foo = new SpecType.Named("models", "Foo", "foo.md");
        Assert.Equal(new SpecType.List(SpecType.String), TypeOf("*string*[]"));
        Assert.Equal(new SpecType.List(new SpecType.List(foo)), TypeOf("[models.Foo](foo.md)[][]"));
        Assert.Equal(new SpecType.List(foo), TypeOf("[models.Foo[]](foo.md)"));
        Assert.Equal(new SpecType.List(Number), TypeOf("Array<*number*>"));
        Assert.Equal(new SpecType.List(new SpecType.OneOf(new[] { SpecType.String, Number })), TypeOf("(*string* \\| *number*)[]"));
    }

    [Theory]
    [InlineData("Record<string, *any*>")]
    [InlineData("Record\\<string, *any*>")]
    [InlineData("Record\\<string, *any*\\>")]
    [InlineData("Record&lt;string, *any*&gt;")]
    [InlineData("[Record<string, any>](../../models/.md)")]
    [InlineData("`{ [k: string]: any }`")]
    [InlineData("\\{ \\[k: string\\]: any }")]
    public void MapsAreReadInEveryEscapedForm(string text)
    {
        Assert.Equal(new SpecType.Map(SpecType.Any), TypeOf(text));
    }

    [Fact]
    public void MapsAndListsNest()
    {
        Assert.Equal(
            new SpecType.List(new SpecType.Map(new SpecType.Map(new SpecType.List(new SpecType.Named("shared", "Foo", "foo.md"))))),
            TypeOf("Record<string, Record<string, [shared.Foo](foo.md)[]>>[]"));
    }

    [Fact]
    public void LiteralsAreConstants()
    {
        Assert.Equal(new SpecType.Constant(new SpecLiteral.Text("clear_thinking_20251015")), TypeOf("*\"clear_thinking_20251015\"*"));
        Assert.Equal(new SpecType.Constant(new SpecLiteral.Text("__a__")), TypeOf("*\"__a__\"*"));
        Assert.Equal(new SpecType.Constant(new SpecLiteral.Boolean(true)), TypeOf("*true*"));
        Assert.Equal(new SpecType.Constant(new SpecLiteral.Boolean(false)), TypeOf("*false*"));
        Assert.Equal(new SpecType.Constant(new SpecLiteral.Number("-1")), TypeOf("*-1*"));
    }

    [Fact]
    public void UnionInPlaceKeepsItsOrder()
    {
        Assert.Equal(
            new SpecType.OneOf(new SpecType[] { new SpecType.Constant(new SpecLiteral.Text("backoff")), new SpecType.Constant(new SpecLiteral.Text("none")) }),
            TypeOf("`\"backoff\" | \"none\"`"));
        Assert.Equal(new SpecType.OneOf(new[] { Number, SpecType.String }), TypeOf("*number* \\| Unrecognized<string>"));
    }

    [Theory]
    [InlineData("File", "../file.md")]
    [InlineData("Blob", "x.mdx")]
    [InlineData("Date", "date")]
    public void LinkToAPageIsThePageEvenWhereTheSdkHasTheWord(string word, string link)
    {
        Reading page = Reading.OfField(type: $"[{word}]({link})");

        Assert.Equal(new SpecType.Named("", word, link), page.Field.Type);
        Assert.Empty(page.Problems);
    }

    [Theory]
    [InlineData("[RFCDate](../../types/rfcdate.md)", SpecPrimitive.Date)]
    [InlineData("[Date](https://developer.mozilla.org/Date)", SpecPrimitive.DateTime)]
    [InlineData("[Decimal](../../models/.md)", SpecPrimitive.Decimal)]
    public void LinkToWhatExplainsTheWordIsTheSdks(string type, object primitive)
    {
        Assert.Equal(new SpecType.Primitive((SpecPrimitive)primitive), Reading.OfField(type: type).Field.Type);
    }

    [Fact]
    public void FilesAndStreamsAreToldAsBeyondJson()
    {
        Reading page = Reading.OfField(type: "[File](https://developer.mozilla.org/File) \\| *ReadableStream<Uint8Array>* \\| [models.F](f.md)");

        Assert.Equal(
            new SpecType.OneOf(new SpecType[] { new SpecType.Unknown("File"), new SpecType.Unknown("ReadableStream<Uint8Array>"), new SpecType.Named("models", "F", "f.md") }),
            page.Field.Type);
        Assert.Equal(
            ["RawJson 7:9 «[File](https://developer.mozilla.org/File) \\| *ReadableStream<Uint8Array>* \\| [models.F](f.md)» a, File | ReadableStream<Uint8Array> | models.F, the SDK has a file or a stream there, which JSON has not"],
            page.Problems);
    }

    [Theory]
    [InlineData("*wibble*", "wibble")]
    [InlineData("???", "???")]
    [InlineData("*string*]", "string]")]
    [InlineData("*string", "*string")]
    [InlineData("*string*[", "string[")]
    [InlineData("Record<string>", "Record<string>")]
    [InlineData("Record<string, *any*", "Record<string, any")]
    [InlineData("*string* *number*", "string number")]
    [InlineData("Foo<*string*>", "Foo<string>")]
    [InlineData("*\"a*", "\"a")]
    [InlineData("*string* & *number*", "string & number")]
    [InlineData("*007*", "007")]
    [InlineData("*date-tim*", "date-tim")]
    public void TextThatIsNoTypeIsKeptAndReported(string text, string shown)
    {
        Reading page = Reading.OfField(type: text);

        Assert.Equal(new SpecType.Unknown(shown), page.Field.Type);
        Assert.Equal([$"UnknownType 7:9 «{text}» a, {shown}"], page.Problems);
    }

    [Fact]
    public void NestingEndsAtALimit()
    {
        Assert.IsType<SpecType.List>(TypeOf("*string*" + string.Concat(Enumerable.Repeat("[]", 64))));
        Assert.Single(Reading.OfField(type: "*string*" + string.Concat(Enumerable.Repeat("[]", 65))).Problems, problem => problem.StartsWith("UnknownType", System.StringComparison.Ordinal));
        Assert.Single(Reading.OfField(type: new string('(', 5000)).Problems, problem => problem.StartsWith("UnknownType", System.StringComparison.Ordinal));
        Assert.Single(Reading.OfField(type: new string('[', 5000)).Problems, problem => problem.StartsWith("MalformedCell", System.StringComparison.Ordinal));
    }

    private static SpecType TypeOf(string text)
    {
        Reading page = Reading.OfField(type: text);
        Assert.Empty(page.Problems);
        return page.Field.Type;
    }
}
