using System;
using System.Linq;
using BenchmarkDotNet.Running;
using SpecModels.Benchmarks;

// --ratios: the gates, within three minutes, or those of the documents named (--again: those missed). --once: everyone reads and writes everything once. --first x: the first read of this process.
// --stream: a million events through one stream.
// Anything else goes to BenchmarkDotNet.
switch (args.FirstOrDefault())
{
    case "--ratios":
        return Ratios.Run(args[1..]);
    case "--again":
        return Ratios.RunAgain(args[1..]);
    case "--once":
        string[] wrong = [.. Subject.All.SelectMany(static subject => subject.Contenders.Where(static contender => !contender.IsRight()).Select(contender => $"{subject.Name}: {contender.Name}"))];
        foreach (string one in wrong)
            Console.WriteLine($"{one} does not write what it read.");

        Console.WriteLine($"{Subject.All.Sum(static subject => subject.Contenders.Length)} contenders, {wrong.Length} wrong");
        return wrong.Length == 0 ? 0 : 1;
    case "--loop":
        return Ratios.Loop(args[1], args[2], isWrite: args.Contains("write"));
    case "--first":
        Console.WriteLine(FirstRead.Measure(args[1]).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case "--stream":
        return await Streams.RunAsync();
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Subject).Assembly).Run(args);
        return 0;
}
