using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Weekends told by their days, and units before the last: "the weekend of 12-13 March", "the week before last".</summary>
internal static class Weekends
{
    private const int Friday = 5;

    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("weekend-of-day", "the? weekend of the? Day of? Month", OfDay),
        new("weekend-of-day", "the? weekend of the? Day of? Month Comma? Year", OfDay),
        new("weekend-of-day", "the? weekend of Day Hyphen|Dash|RangeWord Day of? Month", OfDay),
        new("weekend-of-day", "the? weekend of Day Hyphen|Dash|RangeWord Day of? Month Comma? Year", OfDay),
        new("weekend-of-day", "the? weekend of Month Day", OfDay),
        new("weekend-of-day", "the? weekend of Month Day Comma? Year", OfDay),
        new("weekend-of-day", "the? weekend of Month Day Hyphen|Dash|RangeWord Day", OfDay),
        new("weekend-of-day", "the? weekend of Month Day Hyphen|Dash|RangeWord Day Comma? Year", OfDay),
        new("unit-before-last", "the week|weekend|month|year before last", BeforeLast),
        new("weekend", "A < weekend", static m => IsOfWords(m.Context, m.End) && m.Context.Now is { } now
            ? TimexDraft.Inferred(IsoCalendar.Write(IsoCalendar.WeekdayOf(now) >= Friday ? now : now.AddDays(-7), DateUnit.Weekend))
            : null),
        new("night-before-last", "the night before last", static m => !IsAlone(m) ? null
            : m.Context.Now is { } now ? new(TimexType.Time, IsoCalendar.Day(now.AddDays(-2)) + "TNI", Basis.Inferred)
            : m.Context.Unresolved(m, "XXXX-XX-XXTNI", TimexType.Time)),
    ];

    // What is said or sent: "a weekend tweet" is of the last one, "a weekend trip" takes as long.
    private static readonly WordSet Words = new("""
        tweet tweets e-mail email message messages interview interviews statement post posts phone call remarks speech newspaper
        """);

    /// <summary>True where word number <paramref name="word"/> names what was said on a weekend: "a weekend tweet".</summary>
    public static bool IsOfWords(DateContext context, int word) => context.IsAny(word, Words);

    private static TimexDraft? OfDay(DateMatch m)
    {
        TimexDraft day = m.Has(Year)
            ? CalendarResolver.FullDay(m, m.Number(Year), m.Number(Month), m.Number(Day))
            : CalendarResolver.DayOfYear(m, m.Number(Month), m.Number(Day));
        bool isKnown = TimexValue.TryRead(day.Value, out TimexReading reading) && reading.Start is { } start
            && IsoCalendar.WeekdayOf(start) >= Friday;
        return isKnown ? day with { Value = IsoCalendar.Write(reading.Start!.Value, DateUnit.Weekend) } : null;
    }

    // "They lost the week before last."
    private static TimexDraft? BeforeLast(DateMatch m)
    {
        if (!IsAlone(m)) return null;
        if (m.Context.Now is not { } now) return m.Context.Unresolved(m, "PAST_REF");
        DateUnit unit = m.Context.Words[m.First + 1].Unit;
        return IsoCalendar.Add(now.Date, unit, -2) is { } moment ? TimexDraft.Inferred(IsoCalendar.Write(moment, unit)) : null;
    }

    // Not "the week before last Christmas", "the month before last year's vote"
    private static bool IsAlone(DateMatch m) =>
        m.Context.EndsClause(m.End) || m.Context.IsClass(m.End, DateCue | RangeWord) || DaysOfMonth.GoesOn(m);
}
