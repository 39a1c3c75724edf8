using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells participles that only describe something, and no tense, from verbs that look the same.</summary>
internal static class Participles
{
    // Right behind them no verb of a clause stands.
    private static readonly WordSet Determiners = new("a an the my your his its our their every no such more most less");

    // What something is for or is called; never when.
    private static readonly WordSet Stative = new("aimed designed intended dedicated devoted dubbed named titled entitled nicknamed");

    // Behind them it is a verb: "he named it", "were named".
    private static readonly WordSet Verbal = new("i he she it they we who which that is are was were been be being has have had");

    // So much of a word before its hyphen is no prefix: "long-awaited", but "re-elected".
    private const int ShortestFirstPart = 4;

    // "had to be moved", "was forced to be silent"
    private static readonly WordSet Forced = new("had needed forced");

    // Past participles with a form of their own.
    private static readonly WordSet Irregular =
        new("shown given taken seen done written driven broken chosen stolen thrown flown drawn spoken sworn torn known");

    /// <summary>True for "-ed" where it stands like an adjective: "his long-awaited return", "plans aimed at reform".</summary>
    public static bool IsAttribute(DateContext context, int i)
    {
        if (Stative.Contains(context.TextOf(i))) return context.IsClass(i - 1, WordClass.Plain | WordClass.Comma) && !context.IsAny(i - 1, Verbal);
        if (context.TextOf(i).IndexOf('-') >= ShortestFirstPart) return true;
        int before = IsAdverb(context, i - 1) ? i - 2 : i - 1;
        bool isDescribed = context.IsAny(before, Determiners) || context.IsClass(before, WordClass.Possessive | WordClass.A);
        return isDescribed && context.IsLetters(i + 1);
    }

    // "a hastily arranged vote"
    private static bool IsAdverb(DateContext context, int i) =>
        context.IsClass(i, WordClass.Plain) && context.TextOf(i).EndsWith("ly".AsSpan(), StringComparison.Ordinal);

    /// <summary>
    /// What "be" with a participle tells at word number <paramref name="be"/>: "will be held" and "to be shown" are to come, "had to be
    /// moved" is over.
    /// </summary>
    public static Tense OfPassive(DateContext context, int be) =>
        context.IsWord(be - 1, "to") && context.IsAny(be - 2, Forced) ? Tense.Past : Tense.Future;

    /// <summary>"a man seen near the shop on Friday": it has happened.</summary>
    public static bool IsReduced(DateContext context, int i) =>
        context.TextOf(i).Length > 3 && context.IsClass(i - 1, WordClass.Plain) && !context.IsAny(i - 1, Verbal) && IsIrregular(context, i);

    /// <summary>True for "shown" and the like.</summary>
    public static bool IsIrregular(DateContext context, int i) => context.IsAny(i, Irregular);
}
