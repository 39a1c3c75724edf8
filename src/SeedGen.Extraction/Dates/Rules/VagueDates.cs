using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Dates that name past, present or future and no place on the calendar.</summary>
internal static class VagueDates
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("vague", "more|most|very? Vague", static m => IsName(m) || IsLimit(m) || IsNowAndThen(m)
            ? null
            : TimexDraft.Stated(m.ValueOf(Vague))),
        new("vague", "right now", static m => TimexDraft.Stated("PRESENT_REF")),
        new("vague", "recent Units", static m => TimexDraft.Stated("PAST_REF")),
        new("vague", "recent times|memory|history", static m => TimexDraft.Stated("PAST_REF")),
        new("vague", "these Units", static m => TimexDraft.Stated("PRESENT_REF")),
        new("vague", "those Units", static m => AreGone(m) ? TimexDraft.Stated("PAST_REF") : null),
        new("vague", "the near|distant|foreseeable|immediate? future", static m => TimexDraft.Stated("FUTURE_REF")),
        // "the long-term unemployed" are of no time.
        new("vague", "the long|near|short Hyphen? term", static m => IsOfThing(m) ? null : TimexDraft.Stated("FUTURE_REF")),
        new("vague", "the recent past", static m => Noun(m, "PAST_REF")),
        new("vague", "the past", Past),
        new("vague", "the present", static m => Noun(m, "PRESENT_REF")),
        new("vague", "the time being", static m => TimexDraft.Stated("PRESENT_REF")),
        new("vague", "at present", static m => TimexDraft.Stated("PRESENT_REF")),
        new("vague", "the moment", static m => m.Context.IsWord(m.First - 1, "at")
            ? TimexDraft.Stated("PRESENT_REF")
            : null),
        new("vague", "future", static m => OfNarrative(m, TimexType.Date, "FUTURE_REF")),
        new("vague", "by|at|during|around|from|since|until|in < this time", static m => m.Context.IsClass(m.End, Shift)
            ? null
            : TimexDraft.Stated("PRESENT_REF")),
        new("vague", "at|of < the time", static m => !m.Context.IsLetters(m.End)
            ? OfNarrative(m, TimexType.Date, "PRESENT_REF")
            : null),
        new("vague", "night", static m => OfNarrative(m, TimexType.Time, "XXXX-XX-XXTNI")),
        new("vague", "daytime", static m => OfNarrative(m, TimexType.Time, "XXXX-XX-XXTDT")),
        new("vague", "to < date", static m => !m.Context.IsLetters(m.End) && !m.Context.IsWord(m.First - 2, "up")
            ? TimexDraft.Stated("PRESENT_REF")
            : null),
        new("season-of-sport", "the? last|past|previous season", static m => TimexDraft.Stated("PAST_REF")),
        new("season-of-sport", "this|current season", static m => TimexDraft.Stated("PRESENT_REF")),
        new("season-of-sport", "next|coming season", static m => TimexDraft.Stated("FUTURE_REF")),
        new("vague", "very soon", static m => TimexDraft.Stated("FUTURE_REF")),
        new("vague", "present Hyphen day", static m => TimexDraft.Stated("PRESENT_REF")),
    ];

    // History sets its words so; in news they are too common to tell anything.
    private static TimexDraft? OfNarrative(DateMatch m, TimexType type, string value) =>
        m.Context.IsNarrative ? new(type, value, Basis.Stated) : null;

    // "the journal Current Biology", "the group Norburg Now", but not every word of a headline
    private static bool IsName(DateMatch m)
    {
        DateContext context = m.Context;
        if (m.First == 0 || !context.IsCapital(m.First)) return false;
        if (char.IsLower(context.TextOf(m.First - 1)[0])) return context.IsCapital(m.End);
        return context.IsName(m.First - 1) && context.IsWord(m.First, "Now") && TimeNames.IsInProse(context, m.First);
    }

    // "in those days"; but "all those years ago", "between those hours"
    private static bool AreGone(DateMatch m) => m.Unit(Units) is DateUnit.Day or DateUnit.Year && !m.Context.IsClass(m.End, Ago);

    // "every now and then", "now and again"; but "between now and then", "Now and then are two times"
    private static bool IsNowAndThen(DateMatch m) => m.Context.IsWord(m.End - 1, "now") && m.Context.IsWord(m.End, "and")
        && !m.Context.IsWord(m.First - 1, "between")
        && (m.Context.IsWord(m.First - 1, "every") || !m.Context.IsAny(m.End + 2, BehindSubjects))
        && (m.Context.IsWord(m.End + 1, "then") || m.Context.IsWord(m.End + 1, "again"));

    private static readonly WordSet BehindSubjects = new("are were aren't weren't differ differed");

    // "as recently as 1988": the year tells.
    private static bool IsLimit(DateMatch m) => m.Context.IsWord(m.First - 1, "as") && m.Context.IsWord(m.End, "as");

    // "has in the past said", "in the past it was so", "In the past Norburg has"
    private static TimexDraft? Past(DateMatch m)
    {
        DateContext context = m.Context;
        bool goesOn = DaysOfMonth.GoesOn(m) || context.IsAny(m.End, BehindPast)
            || (context.IsLetters(m.End) && !context.IsCapital(m.End) && VerbTense.At(context, m.End) == Tense.Past)
            || (m.First == 1 && context.IsName(m.End));
        return goesOn && context.IsWord(m.First - 1, "in") ? TimexDraft.Stated("PAST_REF") : Noun(m, "PAST_REF");
    }

    private static readonly WordSet BehindPast = new("""
        has have had is are was were be been would could did do does can may might not never always often also there which where how if
        because
        """);

    private static bool IsOfThing(DateMatch m)
    {
        if (m.Context.IsAny(m.End, OfTerms)) return true;
        return m.Context.IsClass(m.End - 2, Hyphen) && m.Context.IsClass(m.End, Plain) && !DaysOfMonth.GoesOn(m)
            && VerbTense.At(m.Context, m.End) == Tense.Unknown;
    }

    private static readonly WordSet OfTerms = new("""
        unemployed unemployment sick future interest interests prospects effects effect impact benefits benefit goal goals plan plans health
        problem problems solution solutions deal deals contract contracts average view trend trends damage viability success stability
        """);

    // "the past" alone, not the start of "the past chairman" or "the past three games".
    private static TimexDraft? Noun(DateMatch m, string value) =>
        !m.Context.IsLetters(m.End) || (m.Context.Words[m.End].Word != 0 && !m.Context.IsClass(m.End, Count | VagueCount | Plain))
            ? TimexDraft.Stated(value)
            : null;
}
