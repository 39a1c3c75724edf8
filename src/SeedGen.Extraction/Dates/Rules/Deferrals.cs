using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells what has been put off to a day, or set for one, which then is to come.</summary>
internal static class Deferrals
{
    // "was put off until Monday": what waits has not happened yet.
    private static readonly WordSet Deferring = new("adjourned postponed delayed deferred extended suspended remanded recessed rescheduled");

    private static readonly WordSet Fixing = new("fixed fixes set sets");

    private static readonly WordSet Moving = new("moved switched pushed brought");

    /// <summary>True for a verb that tells of something put off.</summary>
    public static bool IsDeferred(DateContext context, int i) =>
        Deferring.Contains(context.TextOf(i)) || (context.IsWord(i, "put") && (context.IsWord(i + 1, "off") || context.IsWord(i + 1, "back")));

    /// <summary>True for "has fixed July 13 for the hearing"; a day that "is" fixed has its own verb.</summary>
    public static bool IsFixed(DateContext context, int first, int end) =>
        context.IsWord(end, "for") && context.IsAny(first - 1, Fixing);

    /// <summary>True for "adjourned the matter to July 11", "was brought forward to Tuesday", "pushed the vote back to early June".</summary>
    public static bool IsTo(DateContext context, int first)
    {
        const int Reach = 7;
        int to = first - 1;
        while (context.IsClass(to, WordClass.Early | WordClass.Hyphen)) to--;
        if (!context.IsWord(to, "to")) return false;
        for (int i = to - 1; i >= Math.Max(0, to - Reach) && !context.IsClass(i, WordClass.Comma) && !context.IsWord(i, ";"); i--)
        {
            if (IsDeferred(context, i) || Moving.Contains(context.TextOf(i))) return true;
        }

        return false;
    }
}
