namespace SpecModels.Generator.Readers.Markdown;

/// <summary>Finds where code spans end, in one line, from left to right.</summary>
/// <remarks>
/// A span ends at the next run of exactly as many backticks. Looking for it anew from each run is quadratic, so the first search that finds nothing notes the last
/// run of every length; after it, a search that would find nothing does not begin.
/// </remarks>
internal struct CodeSpans(TextSlice line)
{
    /// <summary>A longer run is text.</summary>
    private const int MaxMarks = 80;

    private int[]? _lastRuns;

    /// <param name="start">Where the opening run begins.</param>
    /// <returns>The position behind the closing run; negative for no such run.</returns>
    public int EndOf(int start)
    {
        int marks = line.From(start).CountOf('`');
        if (marks > MaxMarks || (_lastRuns is not null && _lastRuns[marks] <= start))
        {
            return -1;
        }

        int[]? runs = _lastRuns is null ? new int[MaxMarks + 1] : null;
        int position = start + marks;
        while (position < line.Length)
        {
            if (line[position] != '`')
            {
                position++;
                continue;
            }

            int run = line.From(position).CountOf('`');
            if (run == marks)
            {
                return position + run;
            }

            if (runs is not null && run <= MaxMarks)
            {
                runs[run] = position;
            }

            position += run;
        }

        _lastRuns = runs ?? _lastRuns;
        return -1;
    }
}
