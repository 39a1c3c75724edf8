using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>
/// Halves and quarters of a unit, and quarters that are parts of a thing: "a quarter of an hour", but "three quarters of voters", "three
/// second-half goals".
/// </summary>
internal static class Fractions
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("half-hour", "half A Unit", static m => HalfOf(m.Unit(Unit))),
        new("half-hour", "A half Hyphen? Unit", static m => HalfOf(m.Unit(Unit))),
        new("quarter-century", "A? quarter Hyphen? century", static m => QuartersOf(1, DateUnit.Century)),
        new("quarter-century", "A quarter of A century", static m => QuartersOf(1, DateUnit.Century)),
        new("quarters-of-unit", "A quarter of A Unit", static m => QuartersOf(1, m.LastWord(Unit).Unit)),
        new("quarters-of-unit", "three Hyphen? quarters of A Unit", static m => QuartersOf(3, m.LastWord(Unit).Unit)),
    ];

    // What goes on for quarters: "three quarters of growth".
    private static readonly WordSet Trends = new("""
        growth contraction decline declines losses loss profit profits recession expansion gains shrinking falling rising negative positive
        consecutive data results earnings stagnation the
        """);

    /// <summary>True where the counted unit that <paramref name="m"/> took is no length.</summary>
    public static bool Are(DateMatch m)
    {
        DateContext context = m.Context;
        int number = m.Number(Count);
        if (m.Unit(Unit | Units) == DateUnit.Quarter)
        {
            if (number == 1 && context.IsClass(m.End - 2, Hyphen)) return true;
            bool isPart = context.IsWord(m.End, "of") && !context.IsAny(m.End + 1, Trends);
            if (number == 3 && m.Has(Units) && isPart) return true;
        }

        // "three second-half goals", "two quarter-point rises"
        return number > 1 && m.Has(Unit) && context.IsClass(m.End, Hyphen) && !context.IsClass(m.End - 2, Hyphen);
    }

    private static TimexDraft? QuartersOf(int quarters, DateUnit unit) => unit switch
    {
        DateUnit.Hour => TimexDraft.Duration(Durations.Period(15 * quarters, DateUnit.Minute)!),
        DateUnit.Minute => TimexDraft.Duration(Durations.Period(15 * quarters, DateUnit.Second)!),
        DateUnit.Year => TimexDraft.Duration(Durations.Period(3 * quarters, DateUnit.Month)!),
        DateUnit.Century => TimexDraft.Duration(Durations.Period(25 * quarters, DateUnit.Year)!),
        _ => null,
    };

    private static TimexDraft? HalfOf(DateUnit unit) => unit switch
    {
        DateUnit.Hour => TimexDraft.Duration("PT30M"),
        DateUnit.Year => TimexDraft.Duration("P6M"),
        DateUnit.Day => TimexDraft.Duration("PT12H"),
        DateUnit.Decade => TimexDraft.Duration("P5Y"),
        DateUnit.Century => TimexDraft.Duration("P50Y"),
        DateUnit.Minute => TimexDraft.Duration("PT30S"),
        _ => null,
    };
}
