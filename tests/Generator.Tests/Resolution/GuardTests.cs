using System;
using System.Linq;
using System.Threading;
using SpecModels.Generator.CodeModel;
using SpecModels.Generator.Collections;
using SpecModels.Generator.Resolution;
using SpecModels.Generator.Spec;
using Xunit;

namespace SpecModels.Generator.Tests.Resolution;

/// <summary>A schema of a kind that nobody knows makes the steps throw, as a defect would.</summary>
public sealed class GuardTests
{
    private static readonly Target _target = new("11.0", HasRequiredMembers: true, HasUnions: false, HasRuntime: true, HasDateOnly: true, ValidationSupport.None, LanguageSupport.None);

    private static readonly SpecObject _known = new() { Name = "Known", Where = default };

    [Fact]
    public void AFaultInWhatADocumentTellsCostsThatDocumentAlone()
    {
        Parsed<DocumentFacts>[] facts = [Guard.Facts(Page("odd.md", new Odd { Name = "Odd", Where = default })), Guard.Facts(Page("known.md", _known))];

        Assert.Empty(facts[0].Value.Types);
        IsFault("odd.md", Assert.Single(facts[0].Problems));
        Assert.Empty(facts[1].Problems);
        Assert.Equal("Known", Assert.Single(Guard.Index([.. facts.Select(one => one.Value)], CancellationToken.None).Value.Types).Name);
    }

    [Fact]
    public void AFaultInResolutionCostsItsDocumentAlone()
    {
        DocumentFacts[] facts = [DocumentFacts.Of(Page("odd.md", _known with { Name = "Odd" }).Value), DocumentFacts.Of(Page("known.md", _known).Value)];
        SpecIndex index = Guard.Index(facts, CancellationToken.None).Value;

        Parsed<EquatableArray<CodeFile>> odd = Guard.Resolve(Page("odd.md", new Odd { Name = "Odd", Where = default }).Value, index, _target, CancellationToken.None);

        Assert.Empty(odd.Value);
        IsFault("odd.md", Assert.Single(odd.Problems));
        Assert.Single(Guard.Resolve(Page("known.md", _known).Value, index, _target, CancellationToken.None).Value);
    }

    [Fact]
    public void AFaultInWhatFindsProblemsIsAProblem() => IsFault("", Assert.Single(Guard.Problems(static () => throw new InvalidOperationException("Why."))));

    [Fact]
    public void ACancelledStepIsNoFault() => Assert.Throws<OperationCanceledException>(() => Guard.Problems(static () => throw new OperationCanceledException()));

    private static Parsed<SpecDocument> Page(string path, SpecSchema schema) =>
        new(new SpecDocument { Path = path, Options = new SpecOptions { Namespace = "Acme" }, Dialect = SpecDialect.TypeScript, Schemas = new[] { schema } }, default);

    private static void IsFault(string path, SpecProblem problem)
    {
        Assert.Equal(SpecRule.InternalError, problem.Rule);
        Assert.Equal(path, problem.Path);
    }

    private sealed record Odd : SpecSchema;
}
