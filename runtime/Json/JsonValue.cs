using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SpecModels.Json;

/// <summary>Equality of JSON values. JsonElement.DeepEquals exists only from .NET 9 on, and no hash code goes with it.</summary>
internal static class JsonValue
{
    public static bool Same(JsonElement left, JsonElement right)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return left.ValueKind == right.ValueKind && left.ValueKind switch
        {
            JsonValueKind.Number => JsonNumber.Parse(left) == JsonNumber.Parse(right),
            JsonValueKind.String => left.ValueEquals(right.GetString()),
            JsonValueKind.Array => SameItems(left, right),
            JsonValueKind.Object => SameMembers(left, right),
            _ => true,
        };
    }

    public static int Hash(JsonElement value)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (value.ValueKind)
        {
            case JsonValueKind.Number:
                return JsonNumber.Parse(value).GetHashCode();
            case JsonValueKind.String:
                return StringComparer.Ordinal.GetHashCode(value.GetString()!);
            case JsonValueKind.Array:
                int items = 1;
                foreach (JsonElement item in value.EnumerateArray())
                    items = unchecked((items * 31) + Hash(item));

                return items;
            case JsonValueKind.Object:
                int members = 2;
                foreach (KeyValuePair<string, JsonElement> member in Members(value))
                    members = unchecked(members + ((StringComparer.Ordinal.GetHashCode(member.Key) * 31) ^ Hash(member.Value)));

                return members;
            default:
                return (int)value.ValueKind;
        }
    }

    private static bool SameItems(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
            return false;

        JsonElement.ArrayEnumerator others = right.EnumerateArray();
        foreach (JsonElement item in left.EnumerateArray())
        {
            if (!others.MoveNext() || !Same(item, others.Current))
                return false;
        }

        return true;
    }

    private static bool SameMembers(JsonElement left, JsonElement right)
    {
        Dictionary<string, JsonElement> members = Members(left);
        Dictionary<string, JsonElement> others = Members(right);
        return members.Count == others.Count
            && members.All(member => others.TryGetValue(member.Key, out JsonElement other) && Same(member.Value, other));
    }

    private static Dictionary<string, JsonElement> Members(JsonElement value)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        foreach (JsonProperty member in value.EnumerateObject())
            members[member.Name] = member.Value;

        return members;
    }
}
