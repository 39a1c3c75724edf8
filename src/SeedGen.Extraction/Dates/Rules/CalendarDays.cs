using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Days by their names in the calendar: "7 March 2021", "March 7", "2021-03-07", "5 to 8 March".</summary>
internal static class CalendarDays
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("numeric-date", "Weekday? Comma? FullDate", static m => Packed(m, m.Number(FullDate))),
        new("ambiguous-date", "Weekday? Comma? AmbiguousDate", Ambiguous),
        new("day-month-year", "Weekday? Comma? the? Day of? Month Comma|of? Year", DayMonthYear),
        new("day-month-year", "Weekday? Comma? the Ordinal of Month Comma|of? Year", DayMonthYear),
        new("day-month-year", "Weekday? Comma? Day Hyphen Month Hyphen Year", DayMonthYear),
        new("month-day-year", "Weekday? Comma? Month the? Day Comma|of? Year", DayMonthYear),
        new("month-day-year", "Weekday? Comma? Month Day > Hyphen|Dash|RangeWord Month? Day Comma? Year", DayMonthYear),
        new("day-month-year", "Day Month > Hyphen|Dash|RangeWord|and Day Month Comma? Year", DayMonthYear),
        new("day-in-range", "the? Day > Hyphen|Dash|RangeWord|and the? Day of? Month Comma? Year", DayInRange),
        new("day-in-range", "the? Day > Hyphen|Dash|RangeWord|and the? Day of? Month", DayInRange),
        new("range-end-day", "Hyphen|Dash|RangeWord|and < Day Comma Year", RangeEndDay),
        new("range-end-day", "Hyphen|Dash|RangeWord|and < Day", RangeEndDay),
        new("range-end-day", "Comma < Day > Comma? and Day", static m => IsListOfDays(m) ? RangeEndDay(m) : null),
        new("day-in-range", "the? Day > Comma the? Day and the? Day of? Month", static m => DayInRange(m)),
        new("day-month", "Weekday? Comma? the? Day of? Month", DayMonth),
        new("day-month", "Weekday? Comma? the Ordinal of Month", DayMonth),
        new("month-day", "Weekday? Comma? Month the? Day", MonthDay),
        new("month-day", "Weekday? Comma? Month the? Ordinal", MonthDay),
        new("month-day", "the? AnchorShift|Shift Weekday Comma? Month Day", static m => CountedThings.IsCounted(m.Context, m.End)
            ? null
            : MonthDay(m)),
        new("day-year-bc", "Day Month Count Era", static m => Years.Era(
            m, "-" + IsoCalendar.TwoDigits(m.Number(Month)) + "-" + IsoCalendar.TwoDigits(m.Number(Day)))),
    ];

    // Of the two numbers "9/11" alone is a date without a year.
    private static TimexDraft? Packed(DateMatch m, int packed)
    {
        ref readonly DateToken date = ref m.Word(FullDate);
        return date.End - date.Start == NumericForms.AttackDay.Length
            ? SeptemberEleventh.OfDigits(m)
            : CalendarResolver.FullDay(m, packed / 10000, packed / 100 % 100, packed % 100);
    }

    private static TimexDraft? Ambiguous(DateMatch m)
    {
        int packed = m.Number(AmbiguousDate);
        (int year, int second, int first) = (packed / 10000, packed / 100 % 100, packed % 100);
        if (m.Context.Order == DateOrder.DayMonthYear) return CalendarResolver.FullDay(m, year, second, first);
        if (m.Context.Order == DateOrder.MonthDayYear) return CalendarResolver.FullDay(m, year, first, second);
        m.Context.Problems.Add(
            ProblemRules.AmbiguousDateInText, m.Span, m.Span.In(m.Context.Document.Text),
            IsoCalendar.Day(new(year, second, first)), IsoCalendar.Day(new(year, first, second)));
        return TimexDraft.Refused;
    }

    private static int DayNumber(DateMatch m) => m.Has(Day) ? m.Number(Day) : m.Number(Ordinal);

    private static TimexDraft? DayMonthYear(DateMatch m) =>
        CalendarResolver.FullDay(m, m.LastWord(Year).Number, m.Number(Month), DayNumber(m));

    // "5 to 8 March"; "from 28 to 3 March" begins in the month before.
    private static TimexDraft? DayInRange(DateMatch m)
    {
        bool isList = (m.Context.IsWord(m.End, "and") && !m.Context.IsWord(m.First - 1, "between")) || m.Context.IsWord(m.End, "or");
        int month = m.Number(Month);
        int year = m.LastWord(Year).Number;
        if (!isList && m.LastWord(Day).Number < m.Number(Day)) (month, year) = month > 1 ? (month - 1, year) : (12, year - 1);
        return m.Has(Year) ? CalendarResolver.FullDay(m, year, month, m.Number(Day)) : CalendarResolver.DayOfYear(m, month, m.Number(Day));
    }

    private static TimexDraft? DayMonth(DateMatch m) => CalendarResolver.DayOfYear(m, m.Number(Month), DayNumber(m));

    private static TimexDraft? MonthDay(DateMatch m)
    {
        // "June 30-year bonds", "May 5 percent"
        if (m.Context.IsClass(m.End, Hyphen) && m.Context.IsClass(m.End + 1, Unit)) return null;
        if (m.Context.IsPercent(m.End)) return null;
        return DayMonth(m);
    }

    private static TimexDraft? RangeEndDay(DateMatch m)
    {
        DateContext context = m.Context;
        string last = context.LastValue;
        bool follows = IsBehindDay(m) && last.Length == 10 && last[4] == '-' && last[7] == '-'
            && last[5] != 'W';
        bool isCounted = m.End < context.Words.Count && (context.IsClass(m.End, Month | Unit | Units | Hyphen | Clock)
            || (CountedThings.IsCounted(context, m.End) && !Telling.Contains(context.TextOf(m.End))));
        if (!follows || isCounted) return null;
        string day = IsoCalendar.TwoDigits(m.Number(Day));
        string value = last.Remove(8) + day;
        return string.CompareOrdinal(value, last) <= 0 || (last[0] != 'X' && !TimexValue.TryRead(value, out _))
            ? null
            : TimexDraft.Inferred(value);
    }

    // Right behind the last day, or in a list of them: "May 3, 4, and 5".
    private static bool IsBehindDay(DateMatch m)
    {
        int last = m.Context.LastEnd;
        bool isThird = m.Context.IsClass(last, Comma) && m.Context.IsClass(last - 1, Day) && m.Context.IsClass(last - 2, Comma);
        return last == m.First - 1 || (isThird && last == m.First - 2);
    }

    // "May 3, 4 and 5", but not "On May 3, 4 and 5 people fell", "On May 3, 4 and 5 were hurt".
    private static bool IsListOfDays(DateMatch m)
    {
        DateContext context = m.Context;
        int and = context.IsClass(m.End, Comma) ? m.End + 1 : m.End;
        int next = and + 2;
        bool isCounted = context.IsClass(next, Month | Unit | Units | Hyphen) || context.IsWord(next, "were") || context.IsWord(next, "are")
            || (next < context.Words.Count && CountedThings.IsCounted(context, next));
        return !isCounted && context.Words[and + 1].Number > m.Number(Day);
    }

    // "footage of May 3 and 4 shows smoke": verbs, though they end as counted nouns do.
    private static readonly WordSet Telling = new("shows says suggests indicates reveals confirms marks follows brings leaves makes gives");
}
