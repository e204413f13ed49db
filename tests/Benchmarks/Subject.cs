using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Generated;

namespace SpecModels.Benchmarks;

/// <summary>One document, or several of a kind, and everyone who reads and writes it.</summary>
internal sealed record Subject(string Name, byte[][] Documents, Contender[] Contenders)
{
    // In the order of the table.
    public const string Tokens = "tokens";
    public const string Ours = "serializer";
    public const string Door = "door";
    public const string StjRequired = "stj required";
    public const string Stj = "stj";
    public const string Reflection = "stj reflection";
    public const string Newtonsoft = "newtonsoft";

    private static readonly JsonSerializerOptions _ours = new() { TypeInfoResolver = GeneratedJson.Default };

    // Everything but the generated code as the rivals' context has it.
    private static readonly JsonSerializerOptions _reflection = new(Plain.PlainContext.Default.Options) 
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static IReadOnlyList<Subject> All { get; } =
    [
        Create<SmallEvent, Plain.SmallEvent, Required.SmallEvent>("small event", [Benchmarks.Documents.Small]),
        Create<ChatCompletion, Plain.ChatCompletion, Required.ChatCompletion>("chat", [Benchmarks.Documents.Chat]),
        Create<ModelsList, Plain.ModelsList, Required.ModelsList>("models", [Benchmarks.Documents.Models]),
        Create<Event, Plain.Event, Required.Event>("tag first", Benchmarks.Documents.TagFirst),
        Create<Event, Plain.Event, Required.Event>("tag last", Benchmarks.Documents.TagLast),
        Create<Node, Plain.Node, Required.Node>("tree", [Benchmarks.Documents.Tree]),
    ];

    public Contender Of(string name) => Contenders.Single(contender => contender.Name == name);

    public override string ToString() => Name;

    private static Subject Create<TOurs, TPlain, TRequired>(string name, byte[][] documents) => new(
        name,
        documents,
        [
            Contender.Tokenizer(Tokens, documents),
            OfSerializer<TOurs>(Ours, documents, _ours),
            Contender.Of<TOurs>(Door, documents, static utf8 => GeneratedJson.Read<TOurs>(utf8), GeneratedJson.Write),
            OfSerializer<TRequired>(StjRequired, documents, Required.RequiredContext.Default.Options),
            OfSerializer<TPlain>(Stj, documents, Plain.PlainContext.Default.Options),
            OfSerializer<TPlain>(Reflection, documents, _reflection),
            NewtonsoftContender.Create<TPlain>(Newtonsoft, documents),
        ]);

    private static Contender OfSerializer<T>(string name, byte[][] documents, JsonSerializerOptions options)
    {
        JsonTypeInfo<T> info = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
        return Contender.Of<T>(name, documents, utf8 => JsonSerializer.Deserialize(utf8, info)!, (writer, value) => JsonSerializer.Serialize(writer, value, info));
    }
}
