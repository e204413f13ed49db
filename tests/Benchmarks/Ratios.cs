using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using static SpecModels.Benchmarks.Subject;

namespace SpecModels.Benchmarks;

/// <summary>
/// Holds the figures that were promised. Times on a busy machine say little; of two that ran in turns in one process, the ratio does. A figure that misses
/// is measured once more, and fails if it misses again: in another process, since the compiler settles once in each what it makes of the code it has watched,
/// and that moves a figure more than all else does.
/// </summary>
internal static class Ratios
{
    // Many short turns: what else runs on the machine then spoils few of them, and the median not at all.
    private const int Rounds = 61;

    private const int CalmPasses = 5;
    private const int MostPasses = 30;

    private static readonly TimeSpan _turn = TimeSpan.FromMilliseconds(0.4);
    private static readonly TimeSpan _warmUp = TimeSpan.FromMilliseconds(30);

    /// <param name="only">Documents to look at alone, while working on them; none for all.</param>
    public static int Run(params string[] only)
    {
        Gate[] gates = [.. Gate.All.Where(gate => only.Length == 0 || gate.Subjects.Any(only.Contains))];
        Gate[] missed = Hold(gates, Measured(gates, isTable: only.Length == 0, isAlone: only.Length != 0));
        int failed = missed.Length == 0 ? 0 : Again(missed);
        Console.WriteLine();
        Console.WriteLine($"{gates.Length - failed} of {gates.Length} gates held");
        return failed == 0 ? 0 : 1;
    }

    /// <param name="names">The gates to measure in this process, which another one has missed.</param>
    /// <returns>How many are missed here too.</returns>
    public static int RunAgain(params string[] names)
    {
        Gate[] gates = [.. Gate.All.Where(gate => names.Contains(gate.Name))];
        return Hold(gates, Measured(gates, isTable: false, isAlone: false)).Length;
    }

    private static int Again(Gate[] missed)
    {
        Console.WriteLine();
        Console.WriteLine($"Once more, {missed.Length} missed:");
        using Process process = FreshProcess.Start(isCaught: false, ["--again", .. missed.Select(static gate => gate.Name)]);
        process.WaitForExit();

        // Anything else is no count: it has not come to the end.
        return (uint)process.ExitCode <= missed.Length ? process.ExitCode : missed.Length;
    }

    public static int Loop(string subject, string contender, bool isWrite)
    {
        (Subject _, Contender _, Action<int> run) = Runs(All.Single(one => one.Name == subject), isWrite).First(one => one.Contender.Name == contender);
        WarmUp([run]);
        int times = Calibrate(run);
        double[] rounds = [.. Enumerable.Range(0, 15000).Select(_ => Time(run, times) / times).Order()];
        Console.WriteLine(FormattableString.Invariant($"{subject} {contender}: {rounds[rounds.Length / 20]:0} ns, median {rounds[rounds.Length / 2]:0}"));
        return 0;
    }

    private static Gate[] Hold(Gate[] gates, Measurements measurements)
    {
        Console.WriteLine();
        Console.WriteLine($"{"gate",-64} {"figure",10} {"limit",10}");
        List<Gate> missed = [];
        foreach (Gate gate in gates)
        {
            double figure = gate.Figure(measurements);
            bool isHeld = gate.IsAtLeast ? figure >= gate.Limit : figure <= gate.Limit;
            Console.WriteLine(FormattableString.Invariant($"{gate.Name,-64} {figure,10:0.##} {(gate.IsAtLeast ? "≥" : "≤"),2}{gate.Limit,8:0.##}{(isHeld ? "" : "  MISSED")}"));
            if (!isHeld)
                missed.Add(gate);
        }

        return [.. missed];
    }

    /// <param name="gates">What is to be measured.</param>
    /// <param name="isTable">Whether everything is, and printed.</param>
    /// <param name="isAlone">Whether nothing else runs in the process; mostly everything does, so that the same code is watched at the same work.</param>
    private static Measurements Measured(Gate[] gates, bool isTable, bool isAlone)
    {
        Measurements measurements = new();
        Subject[] subjects = [.. All.Where(subject => isTable || gates.Any(gate => gate.Subjects.Contains(subject.Name)))];
        WarmUp([.. (isAlone ? subjects : All).SelectMany(static subject => Runs(subject, isWrite: false).Concat(Runs(subject, isWrite: true))).Select(static run => run.Run)]);
        foreach (Subject subject in subjects)
        {
            Measure(measurements, subject, isWrite: false);
            Measure(measurements, subject, isWrite: true);
        }

        if (isTable || gates.Any(static gate => gate.Subjects.Length == 0))
        {
            string[] names = [Door, Ours, Stj];
            double[][] first = FirstRead.InFreshProcesses(names);
            for (int i = 0; i < names.Length; i++)
                measurements.Add("first read", names[i], isWrite: false, first[i], 0, 0);
        }

        if (isTable)
            measurements.Print();

        return measurements;
    }

    private static void Measure(Measurements measurements, Subject subject, bool isWrite)
    {
        // The same documents with the tag elsewhere stand beside each other, so that they can be compared.
        (Subject Subject, Contender Contender, Action<int> Run)[] all = [.. Runs(subject, isWrite)];
        int[] times = new int[all.Length];
        for (int i = 0; i < all.Length; i++)
            times[i] = Calibrate(all[i].Run);

        double[][] results = [.. all.Select(static _ => new double[Rounds])];
        for (int round = 0; round < Rounds; round++)
        {
            for (int i = 0; i < all.Length; i++)
            {
                // Nobody always comes first.
                int turn = (i + round) % all.Length;
                results[turn][round] = Time(all[turn].Run, times[turn]) / times[turn];
            }
        }

        for (int i = 0; i < all.Length; i++)
        {
            if (all[i].Subject != subject)
                measurements.Add(subject.Name + " / " + all[i].Subject.Name, all[i].Contender.Name, isWrite, results[i], 0, 0);
            else
                measurements.Add(subject.Name, all[i].Contender.Name, isWrite, results[i], Allocated(all[i].Run), isWrite || all[i].Contender.Write is null ? 0 : ObjectGraph.SizeOf(all[i].Contender.Values()));
        }
    }

    private static IEnumerable<(Subject Subject, Contender Contender, Action<int> Run)> Runs(Subject subject, bool isWrite)
    {
        IEnumerable<(Subject, Contender)> all = subject.Contenders.Select(contender => (subject, contender));
        if (subject.Name == Gate.TagLast && !isWrite)
        {
            Subject first = All.Single(static other => other.Name == Gate.TagFirst);
            all = all.Concat([(first, first.Of(Ours)), (first, first.Of(Door))]);
        }

        foreach ((Subject from, Contender contender) in all)
        {
            if (!isWrite)
                yield return (from, contender, times => contender.Read(times));
            else if (contender.Write is { } write)
                yield return (from, contender, times => write(times));
        }
    }

    /// <summary>
    /// Runs all until they are compiled for good, which is when none becomes faster any more: the compiler waits while new code comes up, and counts and
    /// watches the code in between, all the longer the busier the machine is.
    /// </summary>
    private static void WarmUp(Action<int>[] runs)
    {
        double[] best = [.. runs.Select(static _ => double.MaxValue)];
        int calm = 0;
        for (int pass = 0; pass < MostPasses && calm < CalmPasses; pass++)
        {
            bool isFaster = false;
            for (int i = 0; i < runs.Length; i++)
            {
                double time = double.MaxValue;
                Stopwatch watch = Stopwatch.StartNew();
                for (int turns = 0; turns < 4 || watch.Elapsed < _warmUp; turns++)
                    time = Math.Min(time, Time(runs[i], 10));

                isFaster |= time < best[i] * 0.9;
                best[i] = Math.Min(best[i], time);
            }

            Thread.Sleep(200);
            calm = isFaster ? 0 : calm + 1;
        }
    }

    /// <summary>Returns how often it fits into one turn.</summary>
    private static int Calibrate(Action<int> run)
    {
        int times = 1;
        while (Time(run, times) < _turn.TotalNanoseconds / 2)
            times *= 2;

        return times;
    }

    private static double Time(Action<int> run, int times)
    {
        long start = Stopwatch.GetTimestamp();
        run(times);
        return Stopwatch.GetElapsedTime(start).TotalNanoseconds;
    }

    private static double Allocated(Action<int> run)
    {
        const int Times = 20;
        run(1);
        long before = GC.GetAllocatedBytesForCurrentThread();
        run(Times);
        return (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }
}
