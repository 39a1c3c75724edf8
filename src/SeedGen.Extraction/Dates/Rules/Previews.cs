using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>
/// Tells days that are still to come by what is made ready for them: "ahead of Saturday's game", "doubtful for Sunday's cup tie".
/// </summary>
internal static class Previews
{
    private static readonly WordSet Ready = new("doubtful fit unfit ready available unavailable squad preparing prepare prepares set geared gearing");

    /// <summary>True when the day from <paramref name="first"/> up to <paramref name="end"/> owns what is still to come.</summary>
    public static bool Are(DateContext context, int first, int end)
    {
        if (!context.IsClass(end, WordClass.Possessive) || context.IsNarrative) return false;
        int before = first - 1;
        while (context.IsWord(before, "the") || context.IsWord(before, "next")) before--;
        if (context.IsWord(before, "of"))
            return context.IsWord(before - 1, "out") || (context.IsWord(before - 1, "ahead") && !IsOver(context, before - 2));
        if (context.IsWord(before, "for"))
            return context.IsAny(before - 1, Ready) && !context.IsWord(before - 2, "was") && !context.IsWord(before - 2, "were");
        return context.IsWord(before, "miss") || context.IsWord(before, "misses");
    }

    // "had looked tired ahead of Saturday's game"
    private static bool IsOver(DateContext context, int word)
    {
        const int Reach = 8;
        for (int i = word; i >= Math.Max(0, word - Reach) && !context.IsClass(i, WordClass.Comma); i--)
        {
            if (context.IsWord(i, "had")) return true;
        }

        return false;
    }
}
