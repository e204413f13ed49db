using System;

namespace SpecModels.Json;

/// <summary>Dates and times as nearly all are written: <c>yyyy-MM-ddTHH:mm:ss</c>, up to seven digits of a fraction, and <c>Z</c> or an offset <c>±hh:mm</c>.</summary>
internal static class DateTimeText
{
    /// <summary>Behind the seconds.</summary>
    private const int WholeLength = 19;

    /// <summary>More than a hundred of anything, so that it is out of every range.</summary>
    private const int NoDigits = 1_000_000;

    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Reads a date and time.</summary>
    /// <returns><see langword="false"/> if it takes closer reading.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length <= WholeLength || text[4] != (byte)'-' || text[7] != (byte)'-' || text[10] != (byte)'T' || text[13] != (byte)':' || text[16] != (byte)':')
            return false;

        int year = (TwoDigits(text, 0) * 100) + TwoDigits(text, 2);
        int month = TwoDigits(text, 5);
        int day = TwoDigits(text, 8);
        int hour = TwoDigits(text, 11);
        int minute = TwoDigits(text, 14);
        int second = TwoDigits(text, 17);
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            return false;

        int end = WholeLength;
        if (!TryFraction(text, ref end, out int fraction) || !TryOffset(text.Slice(end), out int offset))
            return false;

        long local = new DateTime(year, month, day, hour, minute, second).Ticks + fraction;
        long utc = local - (offset * TimeSpan.TicksPerMinute);
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;

        value = new DateTimeOffset(local, TimeSpan.FromMinutes(offset));
        return true;
    }

    private static int TwoDigits(ReadOnlySpan<byte> text, int at)
    {
        int tens = text[at] - '0';
        int ones = text[at + 1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? (tens * 10) + ones : NoDigits;
    }

    /// <summary>Reads the digits behind a point, in ticks.</summary>
    private static bool TryFraction(ReadOnlySpan<byte> text, ref int at, out int ticks)
    {
        ticks = 0;
        if (text[at] != (byte)'.')
            return true;

        int start = ++at;
        int unit = (int)TimeSpan.TicksPerSecond;
        for (; at < text.Length && (uint)(text[at] - '0') <= 9 && unit > 1; at++)
        {
            unit /= 10;
            ticks += (text[at] - '0') * unit;
        }

        return at > start && at < text.Length;
    }

    /// <summary>Reads how many minutes the time is ahead of UTC.</summary>
    private static bool TryOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1 && text[0] == (byte)'Z')
            return true;
        if (text.Length != "+hh:mm".Length || text[0] is not ((byte)'+' or (byte)'-') || text[3] != (byte)':')
            return false;

        int rest = TwoDigits(text, 4);
        minutes = (TwoDigits(text, 1) * 60) + rest;
        bool isOffset = rest <= 59 && minutes <= MaxOffsetMinutes;
        if (text[0] == (byte)'-')
            minutes = -minutes;

        return isOffset;
    }
}
