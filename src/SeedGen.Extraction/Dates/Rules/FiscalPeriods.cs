using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Quarters, halves and years as companies report on them: "the year-ago quarter", "last year's third quarter".</summary>
internal static class FiscalPeriods
{
    // A report on a quarter comes out so many days after its end at most.
    private const int ReportLag = 100;

    private static readonly WordSet Results = new("""
        results result net profit profits earnings income loss losses sales revenue revenues operating pretax pre-tax turnover
        figures report numbers
        """);

    // "A touchdown in the fourth quarter"
    private static readonly WordSet Play = new("outscored touchdown touchdowns quarterback halftime half-time layup jumper fumble buzzer");

    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("quarter-of-year", "the? Shift year Possessive fiscal? Ordinal quarter", static m => m.Context.Now is { } now
            ? In(m, now.Year + m.Number(Shift))
            : null),
        new("quarter-of-year", "fiscal? Year Possessive Ordinal quarter", static m => In(m, m.Number(Year))),
        new("quarter-of-year", "the Year Ordinal quarter", static m => In(m, m.Number(Year))),
        new("quarter-of-year", "Year Ordinal Hyphen quarter", static m => In(m, m.Number(Year))),
        new("quarter-of-year", "q1|q2|q3|q4 of? fiscal? Year", static m => Stated(m, m.First)),
        new("half-of-year", "h1|h2 of? fiscal? Year", StatedHalf),
        new("quarter-of-year", "Year q1|q2|q3|q4", static m => Stated(m, m.End - 1)),
        new("quarter", "in|for|during < q1|q2|q3|q4", Abbreviated),
        new("quarter", "q1|q2|q3|q4", static m => IsOfResults(m) && !IsModel(m) ? Abbreviated(m) : null),
        new("quarter", "the? fiscal Ordinal Hyphen? quarter", Named),
        new("quarter", "the? Ordinal fiscal quarter", Named),
        new("quarter", "the? Ordinal Hyphen? quarter", Named),
        new("quarter-at-hand", "for|in|during|of|from < the quarter", static m => m.Context.Quarter is null && !IsEnded(m) ? null : AtHand(m, 0)),
        new("latest-unit", "the? latest Unit", Latest),
        new("latest-unit", "the? most recent Unit", Latest),
        new("year-ago-quarter", "the? year Hyphen? Ago|LaterEarlier quarter", static m => AtHand(m, -1)) { IsComparison = true },
        new("year-ago-quarter", "A year earlier", YearEarlier) { IsComparison = true },
        new("quarter-of-year", "the same? Year quarter|period", SameQuarter) { IsComparison = true },
        new("year-ago-quarter", "the? prior|previous Hyphen year quarter", static m => AtHand(m, -1)) { IsComparison = true },
        new("year-ago-quarter", "the? year Hyphen Ago|LaterEarlier Ordinal Hyphen? quarter", static m => YearOf(m) is { } year
            ? In(m, year - 1)
            : null) { IsComparison = true },
        new("year-ago-period", "the? year Hyphen? Ago|LaterEarlier period|month|half", YearAgo) { IsComparison = true },
        new("year-ago", "year Hyphen Ago|LaterEarlier", YearAgo) { IsComparison = true },
        new("year-ago-period", "the? prior|previous Hyphen year period", YearAgo) { IsComparison = true },
        new("holiday-quarter", "the? holiday quarter", HolidayQuarter),
        new("week-ended", "the week > ended|ending Month Day", WeekEnded),
        new("week-ended", "the week > ended|ending the? Day Month", WeekEnded),
        new("week-of-day", "the? week of Month Day", WeekEnded),
        new("week-of-day", "the? week of the? Day of? Month", WeekEnded),
        new("half-of-results", "Ordinal Hyphen half", static m => IsOfResults(m) ? HalfOfResults(m) : null),
        new("half-of-results", "in|for|during|from < the Ordinal half", static m => IsReported(m) ? HalfOfResults(m) : null),
        new("half-of-year", "the? Ordinal half of this|Shift year", HalfOfYear),
        new("half-of-year", "the Ordinal half of the year", HalfOfYear),
        new("mid-year", "in|by|at|until|since|after|before < mid Hyphen year", MidYear),
        new("mid-year", "in|by|at|until|since|after|before < mid Hyphen year of? Year", static m =>
            TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("year-end", "year Hyphen end", YearEnd),
        new("year-end", "at|by|before|until|since < year end", YearEnd),
        new("year-end", "year Hyphen end Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
    ];

    // "Q3 2023", "2023 Q3"
    private static TimexDraft Stated(DateMatch m, int quarter) =>
        TimexDraft.Stated(IsoCalendar.Quarter(m.Number(Year), m.Context.Words[quarter].Number));

    // "H1 2023"
    private static TimexDraft? StatedHalf(DateMatch m) =>
        TimexDraft.Stated(IsoCalendar.HalfYear(m.Number(Year), m.Context.Words[m.First].Number));

    // "in Q3"
    private static TimexDraft? Abbreviated(DateMatch m)
    {
        int quarter = m.Context.Words[m.First].Number;
        return CalendarResolver.YearOf(m, (quarter * 3) - 2, 3) is { } year
            ? TimexDraft.Inferred(IsoCalendar.Quarter(year, quarter))
            : m.Context.Unresolved(m, "XXXX-Q" + IsoCalendar.Text(quarter));
    }

    private static TimexDraft? Named(DateMatch m)
    {
        if (!IsQuarter(m) || IsOfGame(m.Context)) return null;
        return YearOf(m) is { } year ? In(m, year) : m.Context.Unresolved(m, "XXXX-Q" + IsoCalendar.Text(m.Number(Ordinal)));
    }

    // "scored 12 points", "had nine rebounds"; but "scored a contract", "demand rebounds".
    private static bool IsOfGame(DateContext context)
    {
        if (context.SpeaksOf(Play)) return true;
        for (int i = 0; i < context.Words.Count; i++)
        {
            bool isScore = context.IsWord(i, "scored") && context.IsClass(i + 1, Count | Times) && !context.IsClass(i + 1, A);
            if (isScore || (context.IsWord(i, "rebounds") && context.IsClass(i - 1, Count))) return true;
        }

        return false;
    }

    private static TimexDraft? In(DateMatch m, int year) => IsQuarter(m) ? TimexDraft.Inferred(IsoCalendar.Quarter(year, m.Number(Ordinal))) : null;

    // A fifth quarter is a joke, or a part of something else.
    private static bool IsQuarter(DateMatch m) => m.Number(Ordinal) is >= 1 and <= 4;

    private static TimexDraft? HalfOfYear(DateMatch m) => m.Number(Ordinal) is 1 or 2 && m.Context.Now is { } now
        ? TimexDraft.Inferred(IsoCalendar.HalfYear(now.Year + m.Number(Shift), m.Number(Ordinal)))
        : null;

    // What has just come to its end is what will be reported.
    private static int? YearOf(DateMatch m)
    {
        if (!IsQuarter(m)) return null;
        int first = (m.Number(Ordinal) * 3) - 2;
        if (m.Context.Now is { } now && IsOfResults(m))
        {
            double since = (now - new DateTime(now.Year, first, 1).AddMonths(3)).TotalDays;
            if (since is >= 0 and < ReportLag) return now.Year;
        }

        return CalendarResolver.YearOf(m, first, 3);
    }

    // Bought for before the turn of the year, and talked of until the spring.
    private static TimexDraft? HolidayQuarter(DateMatch m) => m.Context.Now is { } now
        ? TimexDraft.Inferred(IsoCalendar.Quarter(now.Month <= 3 && m.Context.TenseAround(m) != Tense.Future ? now.Year - 1 : now.Year, 4))
        : m.Context.Unresolved(m, "XXXX-Q4");

    private static TimexDraft? Latest(DateMatch m)
    {
        DateUnit unit = m.Unit(Unit);
        if (unit is not (DateUnit.Week or DateUnit.Month or DateUnit.Quarter or DateUnit.Year)) return null;
        return m.Context.Now is { } now && IsoCalendar.Add(now.Date, unit, -1) is { } moment
            ? TimexDraft.Inferred(IsoCalendar.Write(moment, unit))
            : m.Context.Unresolved(m, "PAST_REF");
    }

    /// <summary>The quarter named last, in news else the last that has come to its end; the same of another year.</summary>
    public static TimexDraft? AtHand(DateMatch m, int years)
    {
        if (m.Context.IsClass(m.End, Hyphen)) return null;
        DateTime? quarter = m.Context.Quarter ?? (m.Context.Now is { } now ? IsoCalendar.Add(now.Date, DateUnit.Quarter, -1) : null);
        return quarter is { } day && IsoCalendar.Add(day, DateUnit.Year, years) is { } moment
            ? TimexDraft.Inferred(IsoCalendar.Write(moment, DateUnit.Quarter))
            : m.Context.Unresolved(m, "XXXX-QX");
    }

    // "$3 million in the quarter, up from $2 million a year earlier"
    private static TimexDraft? YearEarlier(DateMatch m) =>
        m.Context.LastValue.IndexOf('Q') > 0 && !m.Context.IsWord(m.End, "than") ? AtHand(m, -1) : null;

    // "the 1988 quarter": that year's, of which the report tells
    private static TimexDraft? SameQuarter(DateMatch m) =>
        m.Context.Quarter is { } quarter ? AtHand(m, m.Number(Year) - quarter.Year) : TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)));

    // "the year-ago period" and "a year-ago loss" are of as long as what was reported; a month or half is not known well enough.
    private static TimexDraft? YearAgo(DateMatch m)
    {
        if (m.Context.IsClass(m.End, Ordinal)) return null;
        if (!m.Context.IsWord(m.End - 1, "month") && !m.Context.IsWord(m.End - 1, "half") && m.Context.Quarter is not null) return AtHand(m, -1);
        return m.Context.Now is { } now ? TimexDraft.Inferred(IsoCalendar.Year(now.Year - 1)) : m.Context.Unresolved(m, "PAST_REF");
    }

    // "in the week ended Oct. 13", "the week of Oct. 9"
    private static TimexDraft? WeekEnded(DateMatch m) =>
        TimexValue.TryRead(CalendarResolver.DayOfYear(m, m.Number(Month), m.Number(Day)).Value, out TimexReading day) && day.Start is { } end
            ? TimexDraft.Inferred(IsoCalendar.Write(end, DateUnit.Week))
            : null;

    private static TimexDraft? HalfOfResults(DateMatch m)
    {
        int half = m.Number(Ordinal);
        if (half is < 1 or > 2) return null;
        return CalendarResolver.YearOf(m, (half * 6) - 5, 6) is { } year
            ? TimexDraft.Inferred(IsoCalendar.HalfYear(year, half))
            : m.Context.Unresolved(m, "XXXX-H" + IsoCalendar.Text(half));
    }

    // "profit rose in the first half", in which goals are scored elsewhere
    private static bool IsReported(DateMatch m) => ReportedHalves.Is(m) && !IsOfGame(m.Context);

    // "by year end" is that of the year at hand, in February, too, where nothing tells of the past.
    private static TimexDraft? YearEnd(DateMatch m)
    {
        DateContext context = m.Context;
        bool isLimit = context.IsWord(m.First - 1, "by") || context.IsWord(m.First - 1, "before")
            || context.IsWord(m.First - 1, "until");
        bool isAhead = isLimit && !context.IsNarrative && context.TenseBefore(m) != Tense.Past;
        int? year = isAhead ? context.Reference?.Year : CalendarResolver.YearOf(m, 12, 1);
        return year is { } known ? TimexDraft.Inferred(IsoCalendar.Year(known)) : context.Unresolved(m, "XXXX");
    }

    private static TimexDraft? MidYear(DateMatch m) => CalendarResolver.YearOf(m, 6, 1) is { } year
        ? TimexDraft.Inferred(IsoCalendar.Year(year))
        : m.Context.Unresolved(m, "XXXX");

    /// <summary>True when figures of a report follow: "sales", "profit".</summary>
    public static bool IsOfResults(DateMatch m) => m.End < m.Context.Words.Count && Results.Contains(m.Context.TextOf(m.End));

    // "Audi Q3 sales": a car.
    private static bool IsModel(DateMatch m) => m.Context.IsCapital(m.First - 1) && !m.Context.IsWord(m.First - 1, "the");

    private static bool IsEnded(DateMatch m) =>
        m.Context.IsWord(m.End, "ended") || m.Context.IsWord(m.End, "ending") || m.Context.IsWord(m.End, "just");
}
