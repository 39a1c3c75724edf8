using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>
/// Tells days that are still to come by what is made ready for them: "ahead of Saturday's game", "doubtful for Sunday's cup tie".
/// </summary>
internal static class Previews
{
    private static readonly WordSet Ready = new("doubtful fit unfit ready available unavailable squad preparing prepares geared gearing");

    private static readonly WordSet Past = new("was were not had");
    private static readonly WordSet Present = new("is are be still remains remain");
    private static readonly WordSet ToMiss = new("will could may might must would should likely set due expected");

    // Of what they name the end is known.
    private static readonly WordSet Results = new("""
        defeat win victory draw loss crash wreck blast incident attack attacks shooting fire storm match-winner result ruling verdict
        """);

    /// <summary>True when the day from <paramref name="first"/> up to <paramref name="end"/> owns what is still to come.</summary>
    public static bool Are(DateContext context, int first, int end)
    {
        if (!context.IsClass(end, WordClass.Possessive) || context.IsNarrative || HaveResult(context, end + 1)) return false;
        if (AreToBe(context, end + 1)) return true;
        int before = first - 1;
        while (context.IsWord(before, "the") || context.IsWord(before, "next")) before--;
        if (context.IsWord(before, "of")) return IsOut(context, before - 1) || (context.IsWord(before - 1, "ahead") && IsNow(context, before - 2));
        if (context.IsWord(before, "for")) return context.IsAny(before - 1, Ready) && !IsPast(context, before - 2);
        if (context.IsWord(before, "misses")) return true;
        int governor = context.IsWord(before - 1, "to") ? before - 2 : before - 1;
        return context.IsWord(before, "miss") && context.IsAny(governor, ToMiss) && !IsPast(context, governor - 1);
    }

    // "said Friday's vote would be held", "Friday's talks cannot go ahead"
    private static bool AreToBe(DateContext context, int word)
    {
        const int Longest = 4;
        for (int i = word; i < word + Longest; i++)
        {
            if (context.IsAny(i, Modals)) return context.IsAny(context.IsWord(i + 1, "not") ? i + 2 : i + 1, Happening);
            if (!context.IsLetters(i) || VerbTense.At(context, i) != Tense.Unknown) return false;
        }

        return false;
    }

    private static readonly WordSet Modals = new("will would can cannot can't may might could must should won't wouldn't");
    private static readonly WordSet Happening = new("be go take proceed start begin open focus feature include happen");

    // "has been ruled out of", "has pulled out of", "is out of"; not "crashed out of", "was ruled out of".
    private static bool IsOut(DateContext context, int word) => context.IsWord(word, "out")
        && (context.IsAny(word - 1, Present) || (context.IsWord(word - 1, "ruled") && !IsPast(context, word - 2))
            || (context.IsWord(word - 1, "pulled") && TenseRule.IsHave(context, word - 2)));

    // "was declared fit", "was not available"
    private static bool IsPast(DateContext context, int word) => context.IsAny(word, Past) || context.IsAny(word - 1, Past);

    // "are confident ahead of it", "has trained ahead of it"; not "fans clashed ahead of it", and at the head of a sentence it may be either.
    private static bool IsNow(DateContext context, int word)
    {
        const int Reach = 20;
        for (int i = word; i >= Math.Max(0, word - Reach); i--)
        {
            if (context.IsWord(i, "is") || context.IsWord(i, "are") || TenseRule.IsHave(context, i)) return true;
            if (VerbTense.At(context, i) == Tense.Past && !(i > 0 && (TenseRule.IsHave(context, i - 1) || context.IsWord(i - 1, "been")))) return false;
        }

        return false;
    }

    /// <summary>True where word number <paramref name="word"/> names something that is over.</summary>
    public static bool IsResult(DateContext context, int word) => context.IsAny(word, Results);

    /// <summary>True where the words from <paramref name="word"/> on name something that is over: "3-1 cup defeat".</summary>
    public static bool HaveResult(DateContext context, int word)
    {
        const int Reach = 4;
        for (int i = word; i < Math.Min(context.Words.Count, word + Reach); i++)
        {
            if (context.IsAny(i, Results)) return true;
        }

        return false;
    }
}
