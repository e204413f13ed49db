using System;
using System.Diagnostics;
using System.IO;

namespace SpecModels.Benchmarks;

/// <summary>This program once more.</summary>
internal static class FreshProcess
{
    /// <param name="isCaught">Whether what it prints is read here, and does not go where this process prints.</param>
    /// <param name="arguments">Its arguments.</param>
    public static Process Start(bool isCaught, params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.ProcessPath!) { RedirectStandardOutput = isCaught };

        // Started as "dotnet Benchmarks.dll", the program is the first argument.
        if (!string.Equals(Path.GetFileNameWithoutExtension(Environment.ProcessPath), "Benchmarks", StringComparison.Ordinal))
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Benchmarks.dll"));

        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);

        return Process.Start(start)!;
    }
}
