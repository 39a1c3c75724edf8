using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>The turn to another year: "in the new year", "into the New Year".</summary>
internal static class NewYears
{
    // Up to that month the new year is the one at hand.
    private const int LastOfNew = 2;

    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("new-year", "the new year", InNewYear),
    ];

    private static readonly WordSet Cues = new("in into until till before since by during through");

    // What is held or sold at the turn of the year, and what is called by it.
    private static readonly WordSet Celebrating = new("""
        eve day honours honors resolution resolutions celebration celebrations party parties sale sales holiday holidays break message
        messages speech address greeting greetings revellers revelers fireworks bash card cards list period weekend
        """);

    private static TimexDraft? InNewYear(DateMatch m)
    {
        DateContext context = m.Context;

        // "eight days before the new year" are one date.
        if (!context.IsAny(m.First - 1, Cues) || context.IsClass(m.First - 2, WordClass.Unit | WordClass.Units)) return null;
        if (context.IsClass(m.End, WordClass.Possessive | WordClass.Hyphen | WordClass.Apostrophe)) return null;
        if (context.IsName(m.End) || context.IsAny(m.End, Celebrating)) return null;
        if (context.Now is not { } now) return context.Unresolved(m, "FUTURE_REF");
        bool isAtHand = now.Month <= LastOfNew || context.TenseAround(m) == Tense.Past;
        return TimexDraft.Inferred(IsoCalendar.Year(isAtHand ? now.Year : now.Year + 1));
    }
}
