using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates;

/// <summary>
/// Words before a date or a length that belong to its extent but not to its value: "early", "the end of", "more than".
/// </summary>
internal static class Modifiers
{
    private static readonly DatePattern[] OfDates = Read(
        "the? Early Hyphen?", "Early|Comparative in", "the? Edge of the?", "the? Edge of", "the Early part|portion|Edge of the?",
        "the latter part|half of", "the Ordinal half of", "Comparative", "the Early");

    private static readonly DatePattern[] OfLengths = Read(
        "Approx", "another", "more|less than", "A little more|less than", "the Approx", "close to", "A mere",
        "at least|most", "up to", "as much|many as");

    // With "over" they are one verb.
    private static readonly WordSet Taking = new("took taken handed");

    private static readonly DateNeed LastOfDates = LastOf(OfDates);
    private static readonly DateNeed LastOfLengths = LastOf(OfLengths);

    /// <summary>
    /// Index of the first word of the expression whose own words start at <paramref name="first"/>, its modifiers
    /// included as far as <paramref name="from"/>.
    /// </summary>
    public static int Extend(DateContext context, int first, int from, bool isLength, int[] places)
    {
        if (first == from) return first;
        DateNeed last = isLength ? LastOfLengths : LastOfDates;
        if (!last.MayBe(context.Words[first - 1])) return first;

        // "over the past decade": a place in time, not a rough length.
        if (isLength && context.IsWord(first, "the")) return first;
        int best = first;
        foreach (DatePattern pattern in isLength ? OfLengths : OfDates)
        {
            if (!pattern.Last.MayBe(context.Words[first - 1])) continue;
            for (int start = Math.Max(from, first - pattern.Elements.Length); start < best; start++)
            {
                if (!pattern.TryMatch(context.Words, start, places)) continue;
                int end = start;
                for (int i = 0; i < pattern.Elements.Length; i++)
                {
                    if (places[i] >= 0) end = places[i] + 1;
                }

                if (end == first && !IsSpan(context, start) && !IsTakeover(context, start, first)) best = start;
            }
        }

        return best;
    }

    // "10 percent over three years", "$340m over five years", "left over several days": how long it takes, not "more than".
    private static bool IsSpan(DateContext context, int over)
    {
        if (over == 0 || !context.IsWord(over, "over")) return false;
        int count = context.IsClass(over + 1, WordClass.A) ? over + 2 : over + 1;
        if (context.IsClass(count, WordClass.VagueCount)) return true;
        if (context.IsPercent(over - 1) || context.IsPercent(over - 2)) return true;
        ReadOnlySpan<char> amount = context.TextOf(over - 1);
        return context.IsClass(over - 1, WordClass.Count) || char.IsDigit(amount[0]);
    }

    // "took over three years ago"; but it "took over three years".
    private static bool IsTakeover(DateContext context, int over, int first)
    {
        const int Reach = 4;
        if (over == 0 || !context.IsWord(over, "over") || !Taking.Contains(context.TextOf(over - 1))) return false;
        for (int i = first; i < context.Words.Count && i < first + Reach; i++)
        {
            if (context.IsClass(i, WordClass.Ago)) return true;
        }

        return false;
    }

    private static DatePattern[] Read(params string[] patterns) => Array.ConvertAll(patterns, DatePattern.Parse);

    private static DateNeed LastOf(DatePattern[] patterns)
    {
        DateNeed last = default;
        foreach (DatePattern pattern in patterns) last = last.Or(pattern.Last);
        return last;
    }
}
