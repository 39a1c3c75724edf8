using static SeedGen.Extraction.Dates.WordClass;

namespace SeedGen.Extraction.Dates;

/// <summary>Times of the day. Their values begin with <c>T</c>: the day is joined to them later.</summary>
internal static class ClockTimes
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("clock", "Clock AmPm? Zone?", Clock),
        new("clock", "Clock hours|local hours|time?", Clock),
        new("clock", "Count AmPm Zone?", Clock),
        new("clock", "Count o'clock", static m => m.Number(Count) is >= 1 and <= 12
            ? At(m.Number(Count) * 10000, "")
            : null),
        new("clock", "FourDigits Zone|hours", Military),
        new("clock-hour", "at|until|till|by|about|around < Count in the DayPart", HourOfPart),
        new("clock-word", "ClockWord Zone?", ClockWordAt),
        new("part-of-day", "the? Early? in? the? DayPart", PartOfDay),
        new("part-of-day", "Early Hyphen DayPart", static m => new(TimexType.Time, "T" + m.ValueOf(DayPart), Basis.Stated)),
        new("in-the-part-of-day", "in the < DayPart", PartOfDay),
    ];

    private static TimexDraft At(int packed, string zone)
    {
        string value = "T" + IsoCalendar.TwoDigits(packed / 10000) + ":" + IsoCalendar.TwoDigits(packed / 100 % 100);
        if (packed % 100 != 0) value += ":" + IsoCalendar.TwoDigits(packed % 100);
        return new(TimexType.Time, value + zone, Basis.Stated);
    }

    private static string ZoneOf(DateMatch m)
    {
        if (!m.Has(Zone)) return "";
        int minutes = m.Number(Zone);
        if (minutes == 0) return "Z";
        string zone = (minutes < 0 ? "-" : "+") + IsoCalendar.TwoDigits(Math.Abs(minutes) / 60);
        return minutes % 60 == 0 ? zone : zone + ":" + IsoCalendar.TwoDigits(Math.Abs(minutes) % 60);
    }

    private static TimexDraft? Clock(DateMatch m)
    {
        DateContext context = m.Context;
        int packed = m.Has(WordClass.Clock) ? m.Number(WordClass.Clock) : m.Number(Count) * 10000;
        if (m.Has(AmPm))
        {
            if (packed is < 10000 or >= 130000 || context.IsClass(m.First, Fraction)) return null;
            packed = (packed % 120000) + (m.Number(AmPm) * 10000);
        }
        else if (!m.Has(Zone) && m.End == m.First + 1 && !context.IsClass(m.First, ClockWord) && !IsClockContext(m))
        {
            return null;
        }

        return packed > 240000 ? null : At(packed, ZoneOf(m));
    }

    // A bare "21:19" may be a score or a verse.
    private static bool IsClockContext(DateMatch m) =>
        m.Context.IsWord(m.First - 1, "at")
        || m.Context.IsClass(m.First - 1, DateCue | Approx | RangeWord | Comma | Dash)
        || m.Context.LastEnd >= m.First - 1;

    private static TimexDraft? Military(DateMatch m)
    {
        int number = m.Number(FourDigits);
        return number / 100 > 24 || number % 100 > 59 ? null : At(number * 100, ZoneOf(m));
    }

    // "at three in the morning"
    private static TimexDraft? HourOfPart(DateMatch m)
    {
        int hour = m.Number(Count);
        if (hour is < 1 or > 12) return null;
        bool isLate = m.ValueOf(DayPart) is not "MO" && hour < 12;
        return At((isLate ? hour + 12 : hour) * 10000, "");
    }

    private static TimexDraft? ClockWordAt(DateMatch m) =>
        m.Context.IsClass(m.First, WordClass.Clock) || m.Context.IsClass(m.End, Hyphen)
            ? null
            : At(m.Number(ClockWord) * 10000, ZoneOf(m));

    private static TimexDraft? PartOfDay(DateMatch m) =>
        m.Context.IsClass(m.End, Hyphen) || m.Context.IsClass(m.First - 1, Hyphen)
        ? null
        : new(TimexType.Time, "T" + m.ValueOf(DayPart), Basis.Stated, NeedsDay: true);
}
