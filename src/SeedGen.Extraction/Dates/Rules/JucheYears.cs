using SeedGen.Extraction.Dates.Words;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Dates by the years that North Korea counts from 1912: "Juche 64", "May 4, Juche 64 (1975)", "in May Juche 64".</summary>
internal static class JucheYears
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("juche-year", "juche Count", static m => Year(m) is { } year ? TimexDraft.Stated(IsoCalendar.Year(year)) : null),
        new("juche-month", "Month Comma? juche Count", static m => Year(m) is { } year
            ? TimexDraft.Stated(IsoCalendar.Month(year, m.Number(Month)))
            : null),
        new("juche-day", "Month Day Comma? juche Count", static m => Year(m) is { } year
            ? CalendarResolver.FullDay(m, year, m.Number(Month), m.Number(Day))
            : null),
    ];

    private const int YearBeforeFirst = 1911;
    private const int Longest = 200;

    private static int? Year(DateMatch m)
    {
        DateToken count = m.LastWord(Count);
        bool isYear = count.Number is >= 1 and <= Longest && !count.Is(A | Ordinal | Fraction | NumeralWord);
        return isYear ? YearBeforeFirst + count.Number : null;
    }
}
