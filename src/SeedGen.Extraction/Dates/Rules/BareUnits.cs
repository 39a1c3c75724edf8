using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Units that nobody counted: "for months", "the early days", "the years ahead".</summary>
internal static class BareUnits
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("bare-units", "Units", Alone),
        new("bare-units", "the|those? Early|Comparative Units", OfLife),
        new("units-ahead", "the? Units to come", static m => Ahead(m, Durations.Several(m.Unit(Units)))),
        new("units-ahead", "the? Units ahead", static m => Ahead(m, Durations.Several(m.Unit(Units)))),
        new("units-ahead", "the Unit ahead", static m => Ahead(m, Durations.Period(1, m.Unit(Unit)))),
    ];

    private static readonly WordSet BeforeIdle = new("is are was were be been it's still very");

    // "the early days of the war", "in later years"
    private static TimexDraft? OfLife(DateMatch m)
    {
        DateUnit unit = m.Unit(Units);
        bool isLater = m.Has(Comparative) && !m.Context.IsWord(m.End - 2, "later");
        if (unit < DateUnit.Day || isLater || IsIdle(m)) return null;
        return Durations.Several(unit) is { } period ? TimexDraft.Duration(period) : null;
    }

    // "in the months ahead"; "two weeks ahead of the vote" lie before it.
    private static TimexDraft? Ahead(DateMatch m, string? period) =>
        period is null || m.Context.IsWord(m.End, "of") ? null : TimexDraft.Duration(period);

    // "it is early days for the plan"
    private static bool IsIdle(DateMatch m) => m.Unit(Units) == DateUnit.Day && m.Context.IsWord(m.End - 2, "early")
        && m.Context.IsAny(m.End - 3, BeforeIdle) && !m.Context.IsWord(m.End, "of");

    private static readonly WordSet KindsOfHours = new("office business opening visiting class school all");

    private static TimexDraft? Alone(DateMatch m)
    {
        DateContext context = m.Context;
        DateUnit unit = m.Unit(Units);

        // "the charity Small Hours", but not every word of a headline
        bool isName = context.IsCapital(m.First) && context.IsCapital(m.First - 1);
        if (isName && m.First > 1 && char.IsLower(context.TextOf(m.First - 2)[0])) return null;
        if (unit is DateUnit.Quarter or DateUnit.Weekend or DateUnit.Fortnight) return null;

        if (Durations.IsAsMany(context, m.First - 1)) return null;

        // "during office hours", "at all hours"
        if (unit == DateUnit.Hour && context.IsAny(m.First - 1, KindsOfHours)) return null;

        if (unit == DateUnit.Minute && MeetingMinutes.Are(m)) return null;
        if (IsIdle(m)) return null;
        if (context.IsClass(m.First - 1, Hyphen | Ordinal | Fraction | Possessive | Money)
            || context.IsClass(m.End, Hyphen | Year))
        {
            return null;
        }
        return TimexDraft.Duration(Durations.Several(unit)!);
    }
}
