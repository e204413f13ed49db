using System.Collections.Generic;
using System.Linq;
using SpecModels.Fidelity.Tests.Documents;
using Xunit;

namespace SpecModels.Fidelity.Tests;

public sealed class EqualityTests
{
    [Theory]
    [MemberData(nameof(Subject.Names), MemberType = typeof(Subject))]
    public void ValuesAreEqualWhereDocumentsAre(string type)
    {
        Subject subject = Subject.Of(type);
        Campaign.Run(subject.Documents, document =>
        {
            object value = Read(subject, document.Document, document.Style);
            object same = Read(subject, document.Document, document.Style + 1);

            Assert.True(value.Equals(same) && same.Equals(value));
            Assert.Equal(value.GetHashCode(), same.GetHashCode());

            foreach (Tree changed in Changed(document.Document).Take(MostChanges))
            {
                object other = Read(subject, changed, document.Style);
                Assert.False(value.Equals(other) || other.Equals(value), $"equal to {JsonText.Of(changed, 0)}");
            }
        });
    }

    // Of a large document some are enough: each is read and compared.
    private const int MostChanges = 60;

    private static object Read(Subject subject, Tree document, int style)
    {
        Outcome outcome = subject.Read(subject.Doors[0], JsonText.Utf8(document, style));
        Assert.Null(outcome.Fault);
        return outcome.Value!;
    }

    /// <summary>The same document but for one thing.</summary>
    private static IEnumerable<Tree> Changed(Tree tree)
    {
        if (tree.Other is { } other)
            yield return other;

        switch (tree)
        {
            case Tree.Embedded embedded:
                foreach (Tree inner in Changed(embedded.Inner))
                    yield return embedded with { Inner = inner };

                break;
            case Tree.Array array:
                for (int i = 0; i < array.Items.Count; i++)
                {
                    yield return array with { Items = [.. array.Items.Where((_, at) => at != i)] };
                    yield return array with { Items = [.. array.Items.Take(i + 1), .. array.Items.Skip(i)] };
                    foreach (Tree item in Changed(array.Items[i]))
                    {
                        yield return array with { Items = [.. array.Items.Select((old, at) => at == i ? item : old)] };

                        // The order of items counts.
                        yield return array with { Items = [.. array.Items.Take(i), item, .. array.Items.Skip(i)] };
                    }
                }

                break;
            case Tree.Object known:
                for (int i = 0; i < known.Members.Count; i++)
                {
                    if (known.Members[i].Role == Role.Optional)
                        yield return known with { Members = [.. known.Members.Where((_, at) => at != i)] };

                    foreach (Tree value in Changed(known.Members[i].Value))
                        yield return known with { Members = [.. known.Members.Select((old, at) => at == i ? old with { Value = value } : old)] };
                }

                break;
        }
    }
}
