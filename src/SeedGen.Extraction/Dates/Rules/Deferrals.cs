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

    private static readonly WordSet Passive = new("is are was were be been being");

    // "extended losses to Friday" went on until then.
    private static readonly WordSet Runs = new("""
        loss losses gain gains lead leads run runs rally rallies streak slide slides decline declines fall falls advance advances
        """);

    // "The record set Monday for the mile": when it was.
    private static readonly WordSet Records = new("record records mark marks time times price prices target targets pace standard standards");

    // Behind the day, where no noun is: "was put back to Friday because of rain".
    private static readonly WordSet Linking =
        new("because amid if unless when while but pending owing given instead too where who he she it they we");

    /// <summary>True for a verb that tells of something put off.</summary>
    public static bool IsDeferred(DateContext context, int i) =>
        Deferring.Contains(context.TextOf(i)) || (context.IsWord(i, "put") && (context.IsWord(i + 1, "off") || context.IsWord(i + 1, "back")));

    /// <summary>True for "has fixed July 13 for the hearing"; a day that "is" fixed has its own verb.</summary>
    public static bool IsFixed(DateContext context, int first, int end) =>
        context.IsWord(end, "for") && context.IsAny(first - 1, Fixing) && !context.IsAny(first - 2, Records);

    /// <summary>
    /// True for "adjourned the matter to July 11", "was brought forward to Tuesday", "pushed the vote back to early June"; but "moved to
    /// Friday's vote", "pushed the shares to March highs".
    /// </summary>
    public static bool IsTo(DateContext context, int first, int end)
    {
        const int Reach = 7;
        int to = first - 1;
        while (context.IsClass(to, WordClass.Early | WordClass.Hyphen)) to--;
        if (!context.IsWord(to, "to") || IsOfNoun(context, end)) return false;
        bool isShifted = context.IsWord(to - 1, "back") || context.IsWord(to - 1, "forward");
        for (int i = to - 1; i >= Math.Max(0, to - Reach) && !context.IsClass(i, WordClass.Comma) && !context.IsWord(i, ";"); i--)
        {
            if (context.IsAny(i, Runs)) return false;
            if (IsDeferred(context, i)) return true;
            if (context.IsAny(i, Moving)) return isShifted || context.IsAny(i - 1, Passive);
        }

        return false;
    }

    // "Friday's vote", "March highs", "April House", "March on the capital"
    private static bool IsOfNoun(DateContext context, int end)
    {
        if (context.IsClass(end, WordClass.Possessive) || context.IsWord(end, "on")) return true;
        return context.IsName(end) || (context.IsClass(end, WordClass.Plain) && !context.IsAny(end, Linking));
    }
}
