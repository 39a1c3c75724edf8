using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells a clause's tense by the verb nearest to the date: before it, else behind it.</summary>
internal static class TenseRule
{
    private const int Reach = 16;

    // "By late Friday"
    private const int FirstOfSentence = 2;

    // Verbs that do not tell whether a limit before them is over, and words behind which another clause begins.
    private static readonly WordSet Open = new("""
        must should may might can could need needs want wants is are has have who whom whose which that where said told
        """);

    private static readonly WordSet BeforeLimits = new("at after missed");

    // A deadline behind them, or before them, is over.
    private static readonly WordSet BeforeMissed = new("missed met beat ignored defied overran after past despite");
    private static readonly WordSet Over = new("passed expired lapsed elapsed missed");

    // What a participle behind them says still holds.
    private static readonly WordSet Lasting = new("is are be stay stays remain remains");

    /// <summary>
    /// The tense of the clause around the words from <paramref name="first"/> up to <paramref name="end"/>.
    /// </summary>
    public static Tense Of(DateContext context, int first, int end)
    {
        // "a June 1 deadline", but "at the June 1 deadline" something happened.
        bool isPlace = context.IsWord(first - 1, "the") && context.IsAny(first - 2, BeforeLimits);
        if (context.IsWord(end, "deadline") && !isPlace) return Tense.Future;
        if (IsDeadline(context, first, end)) return Tense.Future;
        if (Deferrals.IsTo(context, first, end) || Deferrals.IsFixed(context, first, end) || Previews.Are(context, first, end)) return Tense.Future;
        if (context.IsWord(first - 1, "since")) return Tense.Past;
        bool isNow = false;
        for (int i = first - 1; i >= Math.Max(0, first - Reach); i--)
        {
            if (context.IsWord(i, ";")) break;
            if (VerbTense.At(context, i) is var tense && tense != Tense.Unknown)
                return tense == Tense.Future && !Schedules.MayDate(context, i, first, end) ? Tense.Unknown : tense;
            if (isNow = IsPresent(context, i)) break;
        }

        // "the news Monday that it will close": when the news came; but "the talks Monday that will close it".
        bool isNews = context.IsWord(end, "that") && (end + 1 == context.Words.Count || VerbTense.At(context, end + 1) == Tense.Unknown);
        if (isNews) return Tense.Unknown;
        bool isTold = false;
        for (int i = end; i < Math.Min(context.Words.Count, end + Reach); i++)
        {
            if (context.IsWord(i, ";")) break;
            isTold |= i > end + 1 && context.IsWord(i, "that");

            // "is out of contract on June 30, but said": only what is still to come is of the date.
            // "the statement on Tuesday on the news that the firm would close": what will be is of another day.
            if (VerbTense.At(context, i) is var tense && tense != Tense.Unknown)
                return (isNow && tense == Tense.Past) || (isTold && tense == Tense.Future) ? Tense.Unknown : tense;
        }

        return Tense.Unknown;
    }

    // "a deadline of Friday", "a new deadline of noon Friday"; "before the deadline of Friday" may be over.
    private static bool IsDeadline(DateContext context, int first, int end)
    {
        int of = first - 1;
        while (context.IsClass(of, WordClass.ClockWord | WordClass.Clock | WordClass.AmPm) || context.IsWord(of, "on")) of--;
        int before = context.IsClass(of - 2, WordClass.Plain) || context.IsWord(of - 2, "new") ? of - 3 : of - 2;
        return context.IsWord(of, "of") && context.IsWord(of - 1, "deadline") && context.IsClass(before, WordClass.A)
            && !IsMissed(context, before - 1) && !IsOver(context, end);
    }

    // "missed a deadline of Friday", "failed to pay by a deadline of Friday"; but "talks failed and he set a deadline of Friday"
    private static bool IsMissed(DateContext context, int i)
    {
        if (context.IsAny(i, BeforeMissed)) return true;
        for (; i >= 0 && context.IsLetters(i) && !context.IsWord(i, "and"); i--)
        {
            if (context.IsWord(i, "failed") && context.IsWord(i + 1, "to")) return true;
        }

        return false;
    }

    // "a deadline of Friday passed", "a deadline of Friday, which has expired"
    private static bool IsOver(DateContext context, int end)
    {
        for (int i = end; i < Math.Min(context.Words.Count, end + Reach); i++)
        {
            if (context.IsAny(i, Over)) return true;
        }

        return false;
    }

    /// <summary>
    /// The tense of what goes on up to a limit at word number <paramref name="first"/>, told by the nearest verb before it:
    /// "is closed until Sunday" and "stays closed" have not ended. A limit that opens its sentence is told by the verbs behind it.
    /// </summary>
    public static Tense BeforeLimit(DateContext context, int first)
    {
        for (int i = first - 1; i >= Math.Max(0, first - Reach) && !context.IsWord(i, ";"); i--)
        {
            Tense tense = VerbTense.At(context, i);
            bool lasts = i > 0 && (Deferrals.IsDeferred(context, i) || context.IsAny(i - 1, Lasting) || IsPerfect(context, i));
            if (lasts && tense == Tense.Past) return Tense.Unknown;
            if (tense != Tense.Unknown) return tense;
        }

        return first <= FirstOfSentence ? BehindLimit(context, first) : Tense.Unknown;
    }

    // "By Friday the fire was out"; what "stays shut" or "will" be done "until Friday" is not over.
    private static Tense BehindLimit(DateContext context, int first)
    {
        for (int i = first + 1; i < Math.Min(context.Words.Count, first + Reach); i++)
        {
            if (Open.Contains(context.TextOf(i))) return Tense.Unknown;
            Tense tense = VerbTense.At(context, i);
            bool isNoun = context.IsWord(i - 1, "the") || context.IsWord(i - 1, "those");
            if (tense != Tense.Unknown && !isNoun) return Lasting.Contains(context.TextOf(i - 1)) ? Tense.Unknown : tense;
        }

        return Tense.Unknown;
    }

    // "has issued a warning until Sunday", "has been put off until Sunday"
    private static bool IsPerfect(DateContext context, int participle)
    {
        int i = context.IsWord(participle - 1, "been") ? participle - 2 : participle - 1;
        return IsHave(context, i);
    }

    /// <summary>True for "has" and "have".</summary>
    public static bool IsHave(DateContext context, int i) => context.IsWord(i, "has") || context.IsWord(i, "have");

    /// <summary>
    /// True when all verbs of the sentence that tell a tense tell of the past, and none leaves it open ("is due", "has").
    /// </summary>
    public static bool IsAllPast(DateContext context)
    {
        bool isPast = false;
        for (int i = 0; i < context.Words.Count; i++)
        {
            Tense tense = VerbTense.At(context, i);
            if (tense == Tense.Future || (tense == Tense.Unknown && VerbTense.IsVerb(context, i))) return false;
            isPast |= tense == Tense.Past;
        }

        return isPast;
    }

    // "is out of contract on June 30, but said": what is holds now.
    private static bool IsPresent(DateContext context, int i) => (context.IsWord(i, "is") || context.IsWord(i, "are"))
        && i + 1 < context.Words.Count && !context.TextOf(i + 1).EndsWith("ed".AsSpan(), StringComparison.Ordinal);
}
