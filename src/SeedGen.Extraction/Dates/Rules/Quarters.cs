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
        new("half-year", "the? Ordinal half of Year", static m => Half(m, m.Number(Ordinal))),
        new("half-year", "the? latter half of Year", static m => Half(m, 2)),
    ];

    private static TimexDraft? QuarterIn(DateMatch m, int year) => m.Number(Ordinal) is < 1 or > 4 || year <= 0
        ? null
        : TimexDraft.Stated(IsoCalendar.Quarter(year, m.Number(Ordinal)));

    private static TimexDraft? Half(DateMatch m, int half) =>
        half is < 1 or > 2 ? null : TimexDraft.Stated(IsoCalendar.HalfYear(m.Number(Year), half));
}
