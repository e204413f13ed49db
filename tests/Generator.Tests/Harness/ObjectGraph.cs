using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace SpecModels.Generator.Tests.Harness;

/// <summary>All that an object reaches through its fields.</summary>
internal static class ObjectGraph
{
    private static readonly string[] Foreign = ["Microsoft.CodeAnalysis", "Markdig", "YamlDotNet"];

    /// <summary>Fails, with the way there, where the object reaches one of the compiler's or of a parser's, or code.</summary>
    public static void AssertValuesOnly(object root)
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        Stack<(object Value, string Way)> left = new([(root, root.GetType().Name)]);
        while (left.TryPop(out (object Value, string Way) next))
        {
            Type type = next.Value.GetType();
            Assert.False(IsForeign(type), $"{next.Way} holds a {type}");
            if (type.IsPrimitive || type.IsEnum || next.Value is string || !seen.Add(next.Value))
            {
                continue;
            }

            foreach ((object value, string name) in next.Value is Array array ? Elements(array) : Fields(type, next.Value))
            {
                left.Push((value, next.Way + name));
            }
        }
    }

    private static bool IsForeign(Type type) =>
        typeof(Delegate).IsAssignableFrom(type)
        || typeof(MemberInfo).IsAssignableFrom(type)
        || Foreign.Any(name => type.Assembly.GetName().Name!.StartsWith(name, StringComparison.Ordinal));

    private static IEnumerable<(object Value, string Name)> Elements(Array array) =>
        ((IEnumerable)array).Cast<object?>().Where(item => item is not null).Select((item, index) => (item!, $"[{index}]"));

    private static IEnumerable<(object Value, string Name)> Fields(Type type, object value)
    {
        for (Type? declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (FieldInfo field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(value) is { } held)
                {
                    yield return (held, "." + field.Name);
                }
            }
        }
    }
}
