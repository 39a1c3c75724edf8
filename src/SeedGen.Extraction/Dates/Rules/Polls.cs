using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells the months of votes that are still to come: "the November elections", "is running for governor in November".</summary>
internal static class Polls
{
    // So many days ahead of it a vote is spoken of more than the last one.
    private const int Ahead = 200;

    private static readonly WordSet Votes = new("election elections midterm midterms primary primaries runoff run-off ballot polls");
    private static readonly WordSet Again = new("re-election reelection");
    private static readonly WordSet Kinds = new("general midterm special local presidential parliamentary mayoral");
    private static readonly WordSet Stands = new("is are he's she's who's they're");
    private static readonly WordSet Aims = new("for to against");

    // What tells of a vote that is over.
    private static readonly WordSet Over = new("""
        won lost defeated beat elected reelected re-elected swept unseated ousted since previous last results result victory loss defeat
        """);

    /// <summary>True for a month of a vote that begins so many days from now and of whose outcome nothing is said.</summary>
    public static bool AreAhead(DateMatch match, double days) =>
        days is > 0 and <= Ahead && (IsOfVote(match) || IsRunning(match)) && !match.Context.SpeaksOf(Over);

    // "the November elections", "the November general election", "is up for re-election in November", "a special election in June"
    private static bool IsOfVote(DateMatch match)
    {
        DateContext context = match.Context;
        int noun = context.IsAny(match.End, Kinds) ? match.End + 1 : match.End;
        if (context.IsWord(match.First - 1, "the") && context.IsAny(noun, Votes)) return true;
        if (!context.IsWord(match.First - 1, "in")) return false;
        int vote = match.First - 2;
        bool isOne = context.IsAny(vote - 1, Kinds) || context.IsClass(vote - 1, WordClass.A);
        return context.IsAny(vote, Again) || (isOne && context.IsAny(vote, Votes));
    }

    // "is running for mayor in November", "who are running to face him in November"
    private static bool IsRunning(DateMatch match)
    {
        const int Reach = 10;
        DateContext context = match.Context;
        if (!context.IsWord(match.First - 1, "in")) return false;
        for (int i = match.First - 2; i > Math.Max(0, match.First - Reach) && !context.IsClass(i, WordClass.Comma); i--)
        {
            if (context.IsWord(i, "running")) return context.IsAny(i + 1, Aims) && IsNow(context, i - 1);
        }

        return false;
    }

    // "is running", "one of the candidates running"
    private static bool IsNow(DateContext context, int before) =>
        context.IsAny(before, Stands)
        || (context.IsClass(before, WordClass.Plain) && !context.IsWord(before, "was") && Plurals.Is(context.TextOf(before)));
}
