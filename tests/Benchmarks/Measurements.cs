using System;
using System.Collections.Generic;
using System.Linq;

namespace SpecModels.Benchmarks;

/// <summary>What one run has measured.</summary>
internal sealed class Measurements
{
    private readonly List<Row> _rows = [];

    public void Add(string subject, string contender, bool isWrite, double[] times, double allocated, long graph) =>
        _rows.Add(new Row(subject, contender, isWrite, times, allocated, graph));

    /// <summary>How often the first fits into the second: the median over the rounds, each of which ran both.</summary>
    public double Speed(string subject, string ours, string theirs, bool isWrite = false) => Median(Times(subject, theirs, isWrite), Times(subject, ours, isWrite));

    /// <summary>The time of the first in parts of the second's.</summary>
    public double Time(string subject, string ours, string theirs) => Median(Times(subject, ours, false), Times(subject, theirs, false));

    /// <summary>The time of one document in parts of another's, which ran beside it.</summary>
    public double TimeBeside(string subject, string other, string contender) =>
        Median(Times(subject, contender, false), Times($"{subject} / {other}", contender, false));

    public double Allocated(string subject, string contender, bool isWrite = false) => Find(subject, contender, isWrite).Allocated;

    public long Graph(string subject, string contender) => Find(subject, contender, false).Graph;

    public void Print()
    {
        Console.WriteLine($"{"time in parts of stj's, and bytes",-34} {"read",8} {"bytes",10} {"objects",10} {"write",8} {"bytes",10}");
        foreach (Row row in _rows.Where(static row => !row.IsWrite && !row.Subject.Contains('/')))
        {
            string line = FormattableString.Invariant($"{row.Subject,-18} {row.Contender,-15} {Median(row.Times, Times(row.Subject, Subject.Stj, false)),8:0.00}");
            if (row.Allocated > 0 || row.Contender == Subject.Tokens)
                line += FormattableString.Invariant($" {row.Allocated,10:0} {row.Graph,10}");
            if (_rows.Any(other => other.IsWrite && other.Subject == row.Subject && other.Contender == row.Contender))
                line += FormattableString.Invariant($" {Median(Times(row.Subject, row.Contender, true), Times(row.Subject, Subject.Stj, true)),8:0.00} {Allocated(row.Subject, row.Contender, true),10:0}");

            Console.WriteLine(line);
        }
    }

    private static double Median(double[] numerators, double[] denominators)
    {
        double[] ratios = [.. numerators.Zip(denominators, static (left, right) => left / right).Order()];
        return ratios[ratios.Length / 2];
    }

    private double[] Times(string subject, string contender, bool isWrite) => Find(subject, contender, isWrite).Times;

    private Row Find(string subject, string contender, bool isWrite) =>
        _rows.Single(row => row.Subject == subject && row.Contender == contender && row.IsWrite == isWrite);

    private sealed record Row(string Subject, string Contender, bool IsWrite, double[] Times, double Allocated, long Graph);
}
