using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Finds the day that a weekday alone means.</summary>
internal static class WeekdayResolver
{
    private static readonly WordSet Pronouns = new("he she we they");
    private static readonly WordSet Beginning = new("from starting beginning effective");
    private static readonly WordSet Calling = new("called calls set sets");
    private static readonly WordSet Past = new("was were had been");

    /// <summary>
    /// A weekday alone: the latest on or before publication, in a clause about the future and as a limit the next.
    /// </summary>
    public static DateTime? Near(DateMatch match, int weekday)
    {
        DateContext context = match.Context;
        if (context.Now is not { } now || (context.IsNarrative && context.AnchorUnit != DateUnit.Day)) return null;
        int away = weekday - IsoCalendar.WeekdayOf(now);
        bool isPlanned = IsSoThen(match) || IsSubject(match) || IsAppointed(match) || IsCalledFor(match) || HasBehind(match)
            || (away is > 0 and <= 3 && BeginsThen(match));
        bool isAhead = IsAhead(match) || (!context.IsNarrative && isPlanned);
        if (isAhead) return IsoCalendar.Add(now.Date, DateUnit.Day, away < 0 ? away + 7 : away);
        return IsoCalendar.Add(now.Date, DateUnit.Day, away > 0 ? away - 7 : away);
    }

    // "The book is out on Thursday", "They are off Monday": what is so on a day that is named is to come.
    private static bool IsSoThen(DateMatch match)
    {
        const int ReachBeforeOn = 5;
        const int BareReach = 2;
        DateContext context = match.Context;
        bool hasOn = context.IsWord(match.First - 1, "on");
        if (!hasOn && !context.IsClass(match.First - 1, WordClass.Plain)) return false;
        (int nearest, int reach) = hasOn ? (2, ReachBeforeOn) : (1, BareReach);
        for (int i = match.First - nearest; i >= Math.Max(0, match.First - reach); i--)
        {
            // "Reed, who has a cold, on Monday won": what stands before the comma is another clause.
            if (context.IsClass(i, WordClass.Comma)) return false;
            if (context.IsWord(i, "is") || context.IsWord(i, "are") || Has(context, i)) return true;
            if (VerbTense.At(context, i) != Tense.Unknown) return false;
        }

        return false;
    }

    // "Tuesday is the deadline"; but "the vote Tuesday is the third"
    private static bool IsSubject(DateMatch match)
    {
        DateContext context = match.Context;
        bool opens = match.First == 0 || context.IsWord(match.First - 1, "that");
        bool isThing = context.IsWord(match.End + 1, "the") || context.IsClass(match.End + 1, WordClass.A);
        return opens && isThing && context.IsWord(match.End, "is");
    }

    // "called a meeting for Friday", "has set talks for Friday"; "a meeting that was called for Friday" may be over.
    private static bool IsCalledFor(DateMatch match)
    {
        const int Reach = 12;
        DateContext context = match.Context;
        if (!context.IsWord(match.First - 1, "for") || context.IsClass(match.End, WordClass.Plain | WordClass.Possessive)) return false;
        for (int i = match.First - 2; i >= Math.Max(1, match.First - Reach); i--)
        {
            if (context.IsClass(i, WordClass.Comma)) return false;
            if (context.IsAny(i, Calling)) return !context.IsAny(i - 1, Past);
        }

        return false;
    }

    // "on Monday she has a class", "on Friday they are in Norburg".
    private static bool HasBehind(DateMatch match)
    {
        DateContext context = match.Context;
        return context.IsAny(match.End, Pronouns) && context.IsWord(match.First - 1, "on")
            && (IsSo(context, match.End + 1) || Has(context, match.End + 1));
    }

    // "is in Norburg", but not "is said to have left".
    private static bool IsSo(DateContext context, int i) => (context.IsWord(i, "is") || context.IsWord(i, "are"))
        && (i + 1 >= context.Words.Count || VerbTense.At(context, i + 1) != Tense.Past);

    // "has a test", "they've got a game": had, and not done.
    private static bool Has(DateContext context, int i)
    {
        if (!context.IsClass(i + 1, WordClass.A) && !context.IsWord(i + 1, "the")) return false;
        if (TenseRule.IsHave(context, i)) return true;
        return context.IsWord(i, "got") && i > 0 && (TenseRule.IsHave(context, i - 1) || EndsInHave(context.TextOf(i - 1)));
    }

    // "they've", but not "Steve".
    private static bool EndsInHave(ReadOnlySpan<char> word) =>
        word.Length > 3 && Apostrophes.Is(word[word.Length - 3]) && word.EndsWith("ve".AsSpan(), StringComparison.Ordinal);

    // "They meet Norburg on Wednesday at 19:45": nothing tells of the past, and the hour is known.
    private static bool IsAppointed(DateMatch match)
    {
        DateContext context = match.Context;
        bool hasHour = context.IsClass(match.End + 1, WordClass.Clock) || context.IsClass(match.End + 2, WordClass.AmPm);
        return hasHour && context.IsWord(match.End, "at") && context.TenseAround(match) == Tense.Unknown;
    }

    // "three days of mourning from Tuesday", said the day before.
    private static bool BeginsThen(DateMatch match)
    {
        DateContext context = match.Context;
        bool begins = context.IsAny(match.First - 1, Beginning);
        for (int i = match.First - 2; begins && i >= Math.Max(0, match.First - 5); i--)
        {
            if (context.IsAny(i, Past)) return false;
        }

        return begins && !context.IsClass(match.End, WordClass.RangeWord | WordClass.Hyphen | WordClass.Dash);
    }

    // "It stays shut until Sunday" has not come to its end, whatever is said behind it; "it was shut until Sunday" has.
    private static bool IsAhead(DateMatch match)
    {
        DateContext context = match.Context;
        if (context.IsNarrative) return true;

        // "gave them until Monday to reply", "gave them until noon on Monday to reply"
        if (context.IsWord(Limits.BeforeClock(match), "until") && context.IsWord(match.End, "to")) return true;
        return Limits.Is(match) ? context.TenseBefore(match) != Tense.Past : context.TenseAround(match) == Tense.Future;
    }
}
