using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates;

/// <summary>Parts of the day beside a day, alone, and with a clock time in them.</summary>
internal static class PartsOfDay
{
    // "T20"
    private const int HourLength = 3;

    private static readonly WordSet Limiting = new("by until till since");

    /// <summary>
    /// "in the morning", "late in the evening", "by late afternoon" and "in morning trading" are times of the day at hand; "the morning"
    /// alone names nothing, nor does "in the evening of life".
    /// </summary>
    public static bool IsAlone(DateContext context, PendingDate pending)
    {
        bool isEarly = context.IsClass(pending.First, WordClass.Early);
        int before = pending.First - 1;
        bool hasOf = context.IsWord(pending.End, "of");
        if (context.IsAny(before, Limiting)) return isEarly ? !hasOf : context.EndsClause(pending.End) && !context.IsWord(pending.End - 1, "night");
        int first = isEarly ? pending.First + 1 : pending.First;
        if (!context.IsWord(first, "in")) return false;
        return context.IsWord(first + 1, "the") ? !hasOf : context.IsWord(pending.End, "trading") || context.IsWord(pending.End, "trade");
    }

    /// <summary>
    /// The clock time in the part of the day: "T08:40" in "2022-11-07TNI" is "2022-11-07T20:40", "T02:00" is of the day behind it.
    /// </summary>
    public static string MomentOf(DateContext context, PendingDate clock, string part)
    {
        (string day, string time) = (part.Substring(0, IsoCalendar.DayLength), clock.Draft.Value);
        int hour = IsoCalendar.NumberAt(time, 1, 2);
        bool isOpen = hour is >= 1 and <= 12 && !context.IsClass(clock.End - 1, WordClass.AmPm | WordClass.Zone | WordClass.ClockWord);
        if (!isOpen) return day + time;
        int meant = ClockTimes.HourIn(part.Substring(IsoCalendar.DayLength + 1), hour);
        bool isNextDay = meant <= hour && part.EndsWith("TNI", StringComparison.Ordinal);
        if (isNextDay && TimexValue.TryRead(day, out TimexReading reading) && reading.End is { } next) day = IsoCalendar.Day(next);
        return day + "T" + IsoCalendar.TwoDigits(meant) + time.Substring(HourLength);
    }
}
