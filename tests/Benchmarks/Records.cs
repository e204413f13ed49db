using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace SpecModels.Benchmarks;

/// <summary>For the record: absolute figures of everyone, one process each.</summary>
[MemoryDiagnoser]
public abstract class Records
{
    [ParamsSource(nameof(Subjects))]
    public string Document { get; set; } = "";

    [ParamsSource(nameof(Names))]
    public string By { get; set; } = "";

    public static IEnumerable<string> Subjects => Subject.All.Select(static subject => subject.Name);

    public static IEnumerable<string> Names => Subject.All[0].Contenders.Select(static contender => contender.Name);

    private protected Contender Contender => Subject.All.Single(subject => subject.Name == Document).Of(By);
}

public class Reading : Records
{
    private System.Func<int, object?> _read = static _ => null;

    [GlobalSetup]
    public void Setup() => _read = Contender.Read;

    [Benchmark]
    public object? Read() => _read(1);
}

public class Writing : Records
{
    private System.Func<int, long> _write = static _ => 0;

    [GlobalSetup]
    public void Setup() => _write = Contender.Write ?? _write;

    [Benchmark]
    public long Write() => _write(1);
}
