using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace SpecModels.Benchmarks;

/// <summary>The first read of a fresh process, which pays for loading and compiling all that takes part.</summary>
internal static class FirstRead
{
    private const int Processes = 7;

    /// <summary>Times the first read of this process, in milliseconds. Nothing of anyone may have run before.</summary>
    public static double Measure(string contender)
    {
        byte[] document = """{"type":"response.image_generation_call.generating","item_id":"ig_0123456789","output_index":0,"sequence_number":3}"""u8.ToArray();
        Stopwatch watch = Stopwatch.StartNew();
        string id = contender switch
        {
            Subject.Door => Door(document),
            Subject.Ours => Ours(document),
            Subject.Stj => Plain(document),
            _ => throw new ArgumentOutOfRangeException(nameof(contender), contender, "Not timed."),
        };
        double elapsed = watch.Elapsed.TotalMilliseconds;
        return id == "ig_0123456789" ? elapsed : throw new InvalidOperationException("Read something else.");
    }

    /// <summary>Starts this program anew several times for each contender, in turns.</summary>
    public static double[][] InFreshProcesses(params string[] contenders)
    {
        double[][] times = [.. contenders.Select(static _ => new double[Processes])];
        for (int i = 0; i < Processes; i++)
        {
            for (int c = 0; c < contenders.Length; c++)
                times[c][i] = Start(contenders[c]);
        }

        return times;
    }

    private static double Start(string contender)
    {
        using Process process = FreshProcess.Start(isCaught: true, "--first", contender);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }

    private static string Door(byte[] document) => Generated.GeneratedJson.Read<Generated.SmallEvent>(document).ItemId;

    private static string Ours(byte[] document) =>
        JsonSerializer.Deserialize<Generated.SmallEvent>(document, new JsonSerializerOptions { TypeInfoResolver = Generated.GeneratedJson.Default })!.ItemId;

    private static string Plain(byte[] document) => JsonSerializer.Deserialize(document, Benchmarks.Plain.PlainContext.Default.SmallEvent)!.ItemId;
}
