using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates;

/// <summary>Ranges of clock times, which may go over midnight: "between 11:30 p.m. on Friday and 1 a.m.".</summary>
internal static class TimeRanges
{
    // "T11:30"
    private const int ClockLength = 6;

    /// <summary>
    /// The two ends, each with its day: one whose day was told by the text before it (<paramref name="firstFloats"/>,
    /// <paramref name="secondFloats"/>) is of the other's day, or of the one beside it where the clock goes round.
    /// </summary>
    public static (TimexMention First, TimexMention Second) Join(
        TimexMention first, bool firstFloats, TimexMention second, bool secondFloats)
    {
        if (first.Start is not { } start || second.Start is not { } end || (!firstFloats && !secondFloats)) return (first, second);
        bool goesRound = string.CompareOrdinal(ClockOf(second), ClockOf(first)) < 0;
        return secondFloats
            ? (first, OnDay(second, start.Date.AddDays(goesRound ? 1 : 0)))
            : (OnDay(first, end.Date.AddDays(goesRound ? -1 : 0)), second);
    }

    // The clock alone; zones that differ are not reckoned with.
    private static string ClockOf(TimexMention time) => time.Value.Substring(IsoCalendar.DayLength, ClockLength);

    private static TimexMention OnDay(TimexMention time, DateTime day)
    {
        string value = IsoCalendar.Day(day) + time.Value.Substring(IsoCalendar.DayLength);
        return TimexValue.TryRead(value, out TimexReading reading) ? time with { Value = value, Start = reading.Start, End = reading.End } : time;
    }
}
