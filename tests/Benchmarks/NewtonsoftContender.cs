using System;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json.Serialization;
using JsonConverter = Newtonsoft.Json.JsonConverter;
using Newtonsoft.Json;
using Newtonsoft.Json.Converters;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace SpecModels.Benchmarks;

/// <summary>Newtonsoft.Json over the same types, from and to strings, as it is used.</summary>
internal static class NewtonsoftContender
{
    private static readonly JsonSerializerSettings _inner = new()
    {
        ContractResolver = new Contracts { NamingStrategy = new SnakeCaseNamingStrategy() },
        Converters = { new Enums() },
    };

    private static readonly JsonSerializerSettings _settings = new(_inner) { Converters = { new Enums(), new Events() } };

    public static Contender Create<T>(string name, byte[][] documents)
    {
        string[] texts = [.. documents.Select(Encoding.UTF8.GetString)];
        T[] values = [.. texts.Select(static text => JsonConvert.DeserializeObject<T>(text, _settings)!)];
        return new Contender(
            name,
            times =>
            {
                T? value = default;
                for (int i = 0; i < times; i++)
                {
                    foreach (string text in texts)
                        value = JsonConvert.DeserializeObject<T>(text, _settings);
                }

                return value;
            },
            times =>
            {
                long length = 0;
                for (int i = 0; i < times; i++)
                {
                    foreach (T value in values)
                        length = JsonConvert.SerializeObject(value, typeof(T), _settings).Length;
                }

                return length;
            },
            () => values.Zip(documents).All(static pair => Contender.AreEqual(Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(pair.First, typeof(T), _settings)), pair.Second)),
            () => [.. texts.Select(static text => (object?)JsonConvert.DeserializeObject<T>(text, _settings))]);
    }

    /// <summary>Leaves out what is null where the types say so in System.Text.Json's words.</summary>
    private sealed class Contracts : DefaultContractResolver
    {
        protected override JsonProperty CreateProperty(MemberInfo member, MemberSerialization memberSerialization)
        {
            JsonProperty property = base.CreateProperty(member, memberSerialization);
            if (member.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>() is { Condition: JsonIgnoreCondition.WhenWritingNull })
                property.NullValueHandling = NullValueHandling.Ignore;

            return property;
        }
    }

    /// <summary>The texts of enums, which <see cref="StringEnumConverter"/> takes from another attribute.</summary>
    private sealed class Enums : JsonConverter
    {
        public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType).IsEnum;

        public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
            reader.Value is string text ? Texts.Of(Nullable.GetUnderlyingType(objectType) ?? objectType).Single(pair => pair.Text == text).Value : null;

        public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
            writer.WriteValue(value is null ? null : Texts.Of(value.GetType()).Single(pair => pair.Value.Equals(value)).Text);
    }

    /// <summary>Reads into a tree to find the tag, as its users do.</summary>
    private sealed class Events : Newtonsoft.Json.JsonConverter<Plain.Event>
    {
        private static readonly JsonSerializer _cases = JsonSerializer.Create(_inner);
        private static readonly JsonDerivedTypeAttribute[] _types = [.. typeof(Plain.Event).GetCustomAttributes<JsonDerivedTypeAttribute>()];

        public override Plain.Event? ReadJson(JsonReader reader, Type objectType, Plain.Event? existingValue, bool hasExistingValue, JsonSerializer serializer)
        {
            JObject tree = JObject.Load(reader);
            string? tag = (string?)tree["type"];
            return (Plain.Event?)tree.ToObject(_types.Single(type => Equals(type.TypeDiscriminator, tag)).DerivedType, _cases);
        }

        public override void WriteJson(JsonWriter writer, Plain.Event? value, JsonSerializer serializer)
        {
            JObject tree = JObject.FromObject(value!, _cases);
            tree.AddFirst(new JProperty("type", _types.Single(type => type.DerivedType == value!.GetType()).TypeDiscriminator));
            tree.WriteTo(writer);
        }
    }

    private static class Texts
    {
        private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, (string Text, object Value)[]> _known = new();

        public static (string Text, object Value)[] Of(Type type) => _known.GetOrAdd(
            type,
            static type => [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => (field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name, field.GetValue(null)!))]);
    }
}
