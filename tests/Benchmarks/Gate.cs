using System;
using System.Collections.Generic;
using static SpecModels.Benchmarks.Subject;

namespace SpecModels.Benchmarks;

/// <summary>A figure that was promised.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Subjects">The documents it is about; none for the first read.</param>
/// <param name="Figure">Takes it from the measurements.</param>
/// <param name="Limit">What was promised.</param>
/// <param name="IsAtLeast">Whether the figure must not be lower; else, not higher.</param>
internal sealed record Gate(string Name, string[] Subjects, Func<Measurements, double> Figure, double Limit, bool IsAtLeast)
{
    public const string TagFirst = "tag first";
    public const string TagLast = "tag last";

    public static IEnumerable<Gate> All =>
    [
        .. Speeds("small event", 2.2, 1.5, 4, 3, 1.5),
        .. Speeds("chat", 2.4, 1.5, 2.7, 1.7, 1.2),
        .. Speeds("models", 2.2, 1.5, 3, 2, 1.4),
        .. Speeds(TagFirst, 2.8, 2.5, 4, 4, 2.5),
        Time("small event", 1),
        Time(TagFirst, 1),
        Time("models", 1.6),
        Late(Ours),
        Late(Door),
        new Gate($"{TagLast}: {Door}, bytes more than with the {TagFirst}", [TagFirst, TagLast], static m => m.Allocated(TagLast, Door) - m.Allocated(TagFirst, Door), 0, false),
        First(Door),
    ];

    private static IEnumerable<Gate> Speeds(string subject, double required, double plain, double doorRequired, double doorPlain, double write)
    {
        yield return Speed(subject, Ours, StjRequired, required);
        yield return Speed(subject, Ours, Stj, plain);
        yield return Speed(subject, Door, StjRequired, doorRequired);
        yield return Speed(subject, Door, Stj, doorPlain);
        yield return new Gate($"{subject}: read by {Door}, bytes beside the objects", [subject], m => m.Allocated(subject, Door) - m.Graph(subject, Door), 0, false);
        yield return new Gate($"{subject}: written by {Door}, speed over {Stj}", [subject], m => m.Speed(subject, Door, Stj, isWrite: true), write, true);
        yield return new Gate($"{subject}: written by {Ours}, speed over {Stj}", [subject], m => m.Speed(subject, Ours, Stj, isWrite: true), write, true);
        yield return new Gate($"{subject}: written by {Door}, bytes", [subject], m => m.Allocated(subject, Door, isWrite: true), 0, false);
    }

    private static Gate Speed(string subject, string ours, string theirs, double limit) =>
        new($"{subject}: read by {ours}, speed over {theirs}", [subject], m => m.Speed(subject, ours, theirs), limit, true);

    private static Gate Time(string subject, double limit) =>
        new($"{subject}: read by {Door}, time of {Tokens}", [subject], m => m.Time(subject, Door, Tokens), limit, false);

    private static Gate Late(string ours) =>
        new($"{TagLast}: read by {ours}, time of {TagFirst}", [TagLast], m => m.TimeBeside(TagLast, TagFirst, ours), 1.25, false);

    private static Gate First(string ours) =>
        new($"first read in a process by {ours}, time of {Stj}", [], m => m.Time("first read", ours, Stj), 0.3, false);
}
