using SeedGen.Extraction.Dates.Words;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Years as companies count them, told from another: "the next fiscal year", "this financial year".</summary>
internal static class FiscalYears
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("fiscal-year", "the? Shift fiscal|financial year", Shifted),
        new("fiscal-year", "the AnchorShift fiscal|financial year", Anchored),
    ];

    private static TimexDraft? Anchored(DateMatch m) => OffsetDates.BesideNamed(m, DateUnit.Year, m.Number(AnchorShift));

    private static TimexDraft? Shifted(DateMatch m) => m.Context.Now is { } now
        ? TimexDraft.Inferred(IsoCalendar.Year(now.Year + m.Number(Shift)))
        : m.Context.Unresolved(m, m.Number(Shift) < 0 ? "PAST_REF" : m.Number(Shift) > 0 ? "FUTURE_REF" : "PRESENT_REF");
}
