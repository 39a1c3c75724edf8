using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Months, their days and seasons that lean on another date: "last May", "the following spring", "3 December last year".</summary>
internal static class RelativeMonths
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("shifted-month", "the|this? Shift Month", ShiftedMonth),
        new("shifted-day", "the|this? Shift Month Day", ShiftedDay),
        new("shifted-month", "the AnchorShift Month", AnchoredMonth),
        new("that-month", "that Month", static m => OpensOrEndsClause(m) ? AnchoredMonth(m) : null),
        new("shifted-season", "this? Shift Season", ShiftedSeason),
        new("anchored-season", "the next Season", AnchoredSeason),
        new("anchored-season", "the? AnchorShift Season", AnchoredSeason),
        new("week-of-month", "the? Ordinal week of Month", WeekOfMonth),
        new("week-of-month", "the? Ordinal week of Month Comma|of? Year", WeekOfMonth),
        new("month-of-year", "Month of? Shift year", static m => ShiftedYear(m, static (y, m) => IsoCalendar.Month(
            y, m.Number(Month)))),
        new("day-of-year", "the? Day of? Month Comma|of? Shift year", DayOfShiftedYear),
        new("day-of-year", "Month Day Comma|of? Shift year", DayOfShiftedYear),
        new("season-of-year", "the? Season of Shift year", static m => ShiftedYear(m, static (y, m) => IsoCalendar.Year(
            y) + "-" + m.ValueOf(Season))),
        new("month-of-that-year", "Month of? the? AnchorShift year", MonthOfThatYear),
        new("season-of-that-year", "the? Season of the? AnchorShift year", static m => m.Context.ThatYear is > 0 and { } named
            ? TimexDraft.Inferred(IsoCalendar.Year(named + m.Number(AnchorShift)) + "-" + m.ValueOf(Season))
            : null),
        new("day-of-that-year", "Month Day Comma|of? the? AnchorShift year", MonthOfThatYear),
        new("day-of-that-year", "Day Month Comma|of? the? AnchorShift year", MonthOfThatYear),
    ];

    // "She said that May, the leader, would go."
    private static readonly WordSet BeforeClause = new("""
        said says say told knew know knows hopes hoped thinks thought believes believed added noted warned claimed announced feared
        insisted argued showed shows found means
        """);

    private static TimexDraft? ShiftedMonth(DateMatch m)
    {
        int month = m.Number(Month);
        if (m.Context.Now is not { } now) return m.Context.Unresolved(m, "XXXX-" + IsoCalendar.TwoDigits(month));
        int shift = m.Number(Shift);
        int year = now.Year + (shift < 0 && month >= now.Month ? -1 : shift > 0 && month <= now.Month ? 1 : 0);
        return TimexDraft.Inferred(IsoCalendar.Month(year, month));
    }

    // "next June 30": the nearest one before or behind today
    private static TimexDraft? ShiftedDay(DateMatch m)
    {
        (int month, int day, int shift) = (m.Number(Month), m.Number(Day), m.Number(Shift));
        bool isCount = m.Context.IsClass(m.End, Hyphen | Unit | Units) || m.Context.IsPercent(m.End);
        if (isCount || CountedThings.IsCounted(m.Context, m.End) || m.Context.Now is not { } now) return null;
        bool isLater = (100 * month) + day > (100 * now.Month) + now.Day;
        int year = now.Year + (shift < 0 && isLater ? -1 : shift > 0 && !isLater ? 1 : 0);
        return CalendarResolver.FullDay(m, year, month, day, Basis.Inferred);
    }

    // "the second week of January": the one in which the middle of the month's second seven days lies
    private static TimexDraft? WeekOfMonth(DateMatch m)
    {
        const int Middle = 3;
        int week = m.Number(Ordinal);
        int month = m.Number(Month);
        int? year = m.Has(Year) ? m.Number(Year) : CalendarResolver.YearOf(m, month, 1);
        if (week is < 1 or > 4 || year is not (> 0 and { } known)) return null;
        return TimexDraft.Inferred(IsoCalendar.Write(new DateTime(known, month, (7 * (week - 1)) + 1 + Middle), DateUnit.Week));
    }

    // "the previous April": the one before the last date named
    private static TimexDraft? AnchoredMonth(DateMatch m)
    {
        int month = m.Number(Month);
        int shift = m.Number(AnchorShift);
        if (m.Context.Last is not { } last) return m.Context.Unresolved(m, "XXXX-" + IsoCalendar.TwoDigits(month));
        int year = last.Moment.Year + (shift < 0 && month >= last.Moment.Month
            ? -1
            : shift > 0 && month <= last.Moment.Month ? 1 : 0);
        return TimexDraft.Inferred(IsoCalendar.Month(year, month));
    }

    // "That autumn they left", "by that autumn", "it was mended that autumn."
    private static bool OpensOrEndsClause(DateMatch m)
    {
        DateContext context = m.Context;
        if (m.First == 0) return true;
        if (BeforeClause.Contains(context.TextOf(m.First - 1))) return false;
        return context.EndsClause(m.First - 1) || context.IsClass(m.First - 1, DateCue | RangeWord | Early) || context.EndsClause(m.End);
    }

    // "the following spring", "that summer"; "said that summer sales" is of no summer.
    private static TimexDraft? AnchoredSeason(DateMatch m)
    {
        if (m.Context.IsWord(m.First, "that") && !OpensOrEndsClause(m)) return null;
        string season = m.ValueOf(Season);
        if (m.Context.Last is not { } last) return m.Context.Unresolved(m, "XXXX-" + season);
        int start = m.Number(Season);
        int shift = m.Has(AnchorShift) ? m.Number(AnchorShift) : 1;
        int month = last.Moment.Month;
        int turns = shift > 0 && start <= month ? 1 : shift < 0 && start + 2 >= month ? -1 : 0;
        int year = last.Moment.Year + (last.Unit >= DateUnit.Year ? shift : turns);

        // "that winter", told of in January, is the one that began in the year before.
        if (shift == 0 && start > month + 9 && last.Unit <= DateUnit.Month) year--;
        return TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + season);
    }

    private static TimexDraft? ShiftedSeason(DateMatch m)
    {
        // the play "Suddenly Last Summer"
        if (TimeNames.IsInProse(m.Context, m.End - 2)) return TimexDraft.Refused;

        // "this fall from a peak"
        if (m.Context.IsWord(m.End - 1, "fall") && m.Context.IsWord(m.End, "from")) return null;
        string season = m.ValueOf(Season);
        if (m.Context.Now is not { } now) return m.Context.Unresolved(m, "XXXX-" + season);
        int start = m.Number(Season);
        int shift = m.Number(Shift);
        int year = now.Year + (shift < 0 && start + 2 >= now.Month ? -1 : shift > 0 && start <= now.Month ? 1 : 0);
        return TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + season);
    }

    private static TimexDraft? ShiftedYear(DateMatch m, Func<int, DateMatch, string> write) => m.Context.Now is { } now
        ? TimexDraft.Inferred(write(now.Year + m.Number(Shift), m))
        : m.Context.Unresolved(m, write(1000, m).Replace("1000", "XXXX"));

    // "3 December last year"
    private static TimexDraft? DayOfShiftedYear(DateMatch m) => m.Context.Now is { } now
        ? CalendarResolver.FullDay(m, now.Year + m.Number(Shift), m.Number(Month), m.Number(Day), Basis.Inferred)
        : null;

    private static TimexDraft? MonthOfThatYear(DateMatch m)
    {
        if (m.Context.ThatYear == 0) return null;
        int year = m.Context.ThatYear + m.Number(AnchorShift);
        return m.Has(Day)
            ? CalendarResolver.FullDay(m, year, m.Number(Month), m.Number(Day), Basis.Inferred)
            : TimexDraft.Inferred(IsoCalendar.Month(year, m.Number(Month)));
    }
}
