using SeedGen.Extraction.Dates.Words;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Quarters and halves of a year that is named with them: "the second quarter of 2021", "the first half of this year".</summary>
internal static class Quarters
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("quarter-year", "the? Ordinal Hyphen? quarter of? Year", static m => QuarterIn(m, m.Number(Year))),
        new("quarter-year", "the? Ordinal quarter of fiscal year? Year", static m => QuarterIn(m, m.Number(Year))),
        new("quarter-year", "the? fiscal Ordinal Hyphen? quarter of? Year", static m => QuarterIn(m, m.Number(Year))),
        new("half-year", "the? Ordinal half of fiscal year? Year", static m => Half(m, m.Number(Ordinal))),
        new("quarter-year", "the? Ordinal quarter of this|Shift year", static m => QuarterIn(m, (
            m.Context.Now?.Year ?? 0) + m.Number(Shift))),
        new("quarter-year", "the? last|final quarter of? Year", static m => TimexDraft.Stated(IsoCalendar.Quarter(m.Number(Year), 4))),
        new("quarter-year", "the? last|final quarter of this|Shift year", static m => m.Context.Now is { } now
            ? TimexDraft.Inferred(IsoCalendar.Quarter(now.Year + m.LastWord(Shift).Number, 4))
            : null),
        new("quarter-of-year", "the? Ordinal quarter of the year", static m => OfTheYear(m, m.Number(Ordinal))),
        new("quarter-of-year", "the? last|final quarter of the year", static m => OfTheYear(m, 4)),
        new("half-year", "the? Ordinal half of Year", static m => Half(m, m.Number(Ordinal))),
        new("half-year", "the? latter half of Year", static m => Half(m, 2)),
    ];

    private static TimexDraft? QuarterIn(DateMatch m, int year) => m.Number(Ordinal) is < 1 or > 4 || year <= 0
        ? null
        : TimexDraft.Stated(IsoCalendar.Quarter(year, m.Number(Ordinal)));

    // "grew in 2004 after a slow last quarter of the year": of the year that the sentence named
    private static TimexDraft? OfTheYear(DateMatch m, int quarter)
    {
        if (quarter is < 1 or > 4) return null;
        string last = m.Context.LastValue;
        bool isNamed = last.Length == 4 && last[0] is '1' or '2';
        int? year = isNamed ? IsoCalendar.NumberAt(last, 0, 4) : CalendarResolver.YearOf(m, (quarter * 3) - 2, 3);
        return year is { } known
            ? TimexDraft.Inferred(IsoCalendar.Quarter(known, quarter))
            : m.Context.Unresolved(m, "XXXX-Q" + IsoCalendar.Text(quarter));
    }

    private static TimexDraft? Half(DateMatch m, int half) =>
        half is < 1 or > 2 ? null : TimexDraft.Stated(IsoCalendar.HalfYear(m.Number(Year), half));
}
