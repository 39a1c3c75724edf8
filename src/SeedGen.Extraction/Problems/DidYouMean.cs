namespace SeedGen.Extraction.Problems;

/// <summary>Finds the name that was probably meant.</summary>
internal static class DidYouMean
{
    // Longer names are no slips of the finger, and their distance costs length times length.
    private const int LongestName = 64;

    /// <summary>
    /// How many names are looked at: a list of a hundred thousand names with a slip in each must not be compared each with each.
    /// Where there may be more, <see cref="NearNames"/> picks them.
    /// </summary>
    public const int MostNames = 500;

    /// <summary>The known name nearest to <paramref name="wrong"/>; null when none is near. Of equally near ones, the first.</summary>
    public static string? Of(string wrong, IEnumerable<string> known)
    {
        if (wrong.Length is 0 or > LongestName) return null;
        string? nearest = null;
        string folded = wrong.ToUpperInvariant();
        // A name with no letter in common is none that was meant.
        int least = Math.Min(wrong.Length, Math.Max(1, (wrong.Length + 1) / 3) + 1);
        int[][] rows = [new int[LongestName + 1], new int[LongestName + 1], new int[LongestName + 1]];
        foreach (string name in known.Take(MostNames))
        {
            if (name.Length > LongestName || Math.Abs(name.Length - wrong.Length) >= least) continue;
            string other = name.ToUpperInvariant();
            int distance = Distance(folded, other, rows, least);
            if (distance >= least || AreOpposites(folded, other) || AreOpposites(other, folded)) continue;
            least = distance;
            nearest = name;
        }

        return nearest;
    }

    /// <summary>
    /// The end of a message: <c>; did you mean 'desk'?</c>, or, when no known name is near, <paramref name="otherwise"/>.
    /// </summary>
    public static string Hint(string wrong, IEnumerable<string> known, string otherwise = "") =>
        Of(wrong, known) is { } name ? $"; did you mean '{name}'?" : otherwise;

    // "include" for "exclude", "internal" for "external": who follows the guess gets the contrary.
    private static bool AreOpposites(string inner, string outer) =>
        inner.Length > 4 && outer.Length > 4 && inner.StartsWith("IN", StringComparison.Ordinal)
        && outer.StartsWith("EX", StringComparison.Ordinal) && string.CompareOrdinal(inner, 2, outer, 2, 3) == 0;

    // Optimal string alignment (Damerau-Levenshtein without overlapping swaps): letters swapped are one slip. Gives up,
    // with any number from the limit on, once two rows have nothing below it.
    private static int Distance(string a, string b, int[][] rows, int limit)
    {
        (int[] beforeLast, int[] last, int[] row) = (rows[0], rows[1], rows[2]);
        for (int j = 0; j <= b.Length; j++) last[j] = j;
        int leastOfLast = 0;
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            int leastOfRow = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = a[i - 1] == b[j - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) distance = Math.Min(distance, beforeLast[j - 2] + 1);
                row[j] = distance;
                leastOfRow = Math.Min(leastOfRow, distance);
            }

            if (leastOfRow >= limit && leastOfLast >= limit) return limit;
            leastOfLast = leastOfRow;
            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }
}
