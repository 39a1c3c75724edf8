using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Nights and other parts of a day that lean on another date: "last night", "the next morning", "the night before".</summary>
internal static class Nights
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        // The programme "This Morning" is no time.
        new("night", "last|this DayPart", static m => TimeNames.IsInProse(m.Context, m.First)
            ? TimexDraft.Refused
            : DayPartNear(m, m.Context.Now, m.Context.IsWord(m.First, "last") ? -1 : 0)),
        new("that-night", "the|that? AnchorShift|next|Shift DayPart", ThatNight),
        new("at-night", "at < night", static m => new(TimexType.Time, "XXXX-XX-XXTNI", Basis.Stated)),
        new("night-before", "the DayPart before", NightBefore),
    ];

    private static TimexDraft? DayPartNear(DateMatch m, DateTime? day, int shift)
    {
        string part = "T" + m.ValueOf(DayPart);
        return day is { } known && IsoCalendar.Add(known, DateUnit.Day, shift) is { } found
            ? new(TimexType.Time, IsoCalendar.Day(found) + part, Basis.Inferred)
            : m.Context.Unresolved(m, "XXXX-XX-XX" + part, TimexType.Time);
    }

    private static TimexDraft? ThatNight(DateMatch m)
    {
        int shift = m.Has(Shift) ? m.Number(Shift) : m.Number(AnchorShift);
        return DayPartNear(m, m.Context.Last is { Unit: DateUnit.Day } last ? last.Moment : null, shift);
    }

    // "He was seen the night before."
    private static TimexDraft? NightBefore(DateMatch m)
    {
        if (!m.Context.EndsClause(m.End)) return null;
        DateContext context = m.Context;
        return DayPartNear(m, context.Last is { Unit: DateUnit.Day } last ? last.Moment : context.IsNarrative ? null : context.Reference, -1);
    }
}
