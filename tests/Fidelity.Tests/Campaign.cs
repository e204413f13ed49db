using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;
using SpecModels.Fidelity.Tests.Documents;

namespace SpecModels.Fidelity.Tests;

/// <summary>
/// Holds properties against made-up documents: a few, always the same; <c>SPECMODELS_CASES=5000</c> takes that many for each type, <c>SPECMODELS_SEED=1,3</c>
/// other ones (any number, and an odd one). A failure is shrunk, and prints the seed that leads there.
/// </summary>
internal static class Campaign
{
    private const int FewCases = 15;

    // Sizes beyond make larger documents, not other ones.
    private const int MaxSize = 30;

    private static int Cases { get; } = int.Parse(Environment.GetEnvironmentVariable("SPECMODELS_CASES") ?? FewCases.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static ulong[] Seed { get; } = [.. (Environment.GetEnvironmentVariable("SPECMODELS_SEED") ?? "20251123,1").Split(',').Select(static part => ulong.Parse(part, CultureInfo.InvariantCulture))];

    /// <param name="documents">The documents.</param>
    /// <param name="property">Fails by an exception.</param>
    /// <param name="share">How many of the cases to take, as a divisor.</param>
    public static void Run(Gen<Tree> documents, Action<Case> property, int share = 1)
    {
        Gen<Case> cases = documents.Zip(Gen.Choose(0, 1_000_000), static (document, style) => new Case(document, style % 4 == 0 ? 0 : style));
        Replay replay = new(new Rnd(Seed[0], Seed[1]), FSharpOption<int>.None);
        Config config = Config.QuickThrowOnFailure
            .WithMaxTest(Math.Max(1, Cases / share))
            .WithQuietOnSuccess(true)
            .WithEndSize(MaxSize)
            .WithReplay(FSharpOption<Replay>.Some(replay));
        Check.One(config, Prop.ForAll(Arb.From(cases, Smaller), property));
    }

    private static IEnumerable<Case> Smaller(Case larger)
    {
        if (larger.Style != 0)
            yield return larger with { Style = 0 };

        foreach (Tree document in Smaller(larger.Document))
            yield return larger with { Document = document };
    }

    /// <summary>The same document without one thing that it does not need.</summary>
    private static IEnumerable<Tree> Smaller(Tree json)
    {
        switch (json)
        {
            case Tree.Array array:
                for (int i = 0; i < array.Items.Count; i++)
                {
                    yield return array with { Items = [.. array.Items.Where((_, at) => at != i)] };
                    foreach (Tree item in Smaller(array.Items[i]))
                        yield return array with { Items = [.. array.Items.Select((old, at) => at == i ? item : old)] };
                }

                break;
            case Tree.Object known:
                for (int i = 0; i < known.Members.Count; i++)
                {
                    if (known.Members[i].Role == Role.Optional)
                        yield return known with { Members = [.. known.Members.Where((_, at) => at != i)] };

                    foreach (Tree value in Smaller(known.Members[i].Value))
                        yield return known with { Members = [.. known.Members.Select((old, at) => at == i ? old with { Value = value } : old)] };
                }

                break;
            case Tree.Embedded embedded:
                foreach (Tree inner in Smaller(embedded.Inner))
                    yield return embedded with { Inner = inner };

                break;
        }
    }
}

/// <param name="Document">The document.</param>
/// <param name="Style">How it is written down; further choices that a property needs are made of it too.</param>
internal sealed record Case(Tree Document, int Style)
{
    public byte[] Utf8 => JsonText.Utf8(Document, Style);

    /// <summary>What a failure shows.</summary>
    public override string ToString() => $"style {Style}: {JsonText.Of(Document, Style)}";
}
