using System;
using System.Collections.Generic;

namespace SpecModels.Hosting;

/// <summary>Prints of each result whether it is right, and counts.</summary>
internal sealed class Checks
{
    private int _right;
    private int _wrong;

    public void Equal<T>(string what, T expected, T actual)
    {
        bool isRight = EqualityComparer<T>.Default.Equals(expected, actual);
        Print(what, isRight, isRight ? "" : $"expected {expected}, found {actual}");
    }

    /// <summary>Checks that something ends with an exception whose message begins as told.</summary>
    public void Throws<TException>(string what, string message, Action action)
        where TException : Exception
    {
        string found = "nothing was thrown";
        try
        {
            action();
        }
        catch (TException exception)
        {
            found = exception.Message;
        }

        Print(what, found.StartsWith(message, StringComparison.Ordinal), $"expected {message}, found {found}");
    }

    /// <summary>Prints the counts.</summary>
    /// <returns>The program's exit code.</returns>
    public int Report()
    {
        Console.WriteLine($"{_right} right, {_wrong} wrong");
        return _wrong == 0 && _right > 0 ? 0 : 1;
    }

    private void Print(string what, bool isRight, string difference)
    {
        Console.WriteLine(isRight ? $"  right  {what}" : $"  WRONG  {what}: {difference}");
        if (isRight)
            _right++;
        else
            _wrong++;
    }
}
