using SeedGen.Scores.Gold;

namespace SeedGen.Scores.Scoring;

/// <summary>Pairs gold extents with answered ones, one to one, the best pairs first.</summary>
internal static class Pairing
{
    /// <summary>For each gold extent the index of its answer; -1 where it has none.</summary>
    /// <param name="gold">The gold extents.</param>
    /// <param name="answered">The answered ones.</param>
    /// <param name="likeness">How well two of them fit.</param>
    /// <param name="least">Pairs that fit worse are none.</param>
    public static int[] Of(IReadOnlyList<Extent> gold, IReadOnlyList<Extent> answered, Func<Extent, Extent, double> likeness, double least)
    {
        List<(double Likeness, int Distance, int Gold, int Answer)> pairs = [];
        for (int g = 0; g < gold.Count; g++)
        {
            for (int a = 0; a < answered.Count; a++)
            {
                double value = likeness(gold[g], answered[a]);
                if (value > 0 && value >= least) pairs.Add((value, Math.Abs(gold[g].Start - answered[a].Start), g, a));
            }
        }

        int[] answerOf = new int[gold.Count];
        Array.Fill(answerOf, -1);
        HashSet<int> used = [];
        var likeliest = pairs.OrderByDescending(static p => p.Likeness).ThenBy(static p => p.Distance)
            .ThenBy(static p => p.Gold).ThenBy(static p => p.Answer);
        foreach ((_, _, int g, int a) in likeliest)
        {
            if (answerOf[g] < 0 && used.Add(a)) answerOf[g] = a;
        }

        return answerOf;
    }

    /// <summary>What both share of what they cover together.</summary>
    public static double Overlap(Extent one, Extent other)
    {
        int shared = one.Shared(other);
        return shared == 0 ? 0 : (double)shared / (Math.Max(one.End, other.End) - Math.Min(one.Start, other.Start));
    }

    /// <summary>One where both are the same, zero elsewhere.</summary>
    public static double Identity(Extent one, Extent other) => one == other ? 1 : 0;
}
