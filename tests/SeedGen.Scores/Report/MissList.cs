using SeedGen.Scores.Scoring;

namespace SeedGen.Scores.Report;

/// <summary>Lists what is wrong, kind by kind, the commonest first.</summary>
internal static class MissList
{
    /// <summary>Writes the <paramref name="most"/> commonest misses of each kind in <paramref name="set"/>.</summary>
    public static void Write(string set, IEnumerable<Miss> misses, int most, TextWriter output)
    {
        foreach (IGrouping<string, Miss> kind in misses.GroupBy(static miss => miss.Kind).OrderBy(static kind => kind.Key, StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine($"## {set}: {kind.Key} ({kind.Count()})");
            IEnumerable<IGrouping<string, Miss>> groups = kind
                .GroupBy(static miss => miss.Words.ToLowerInvariant())
                .OrderByDescending(static group => group.Count())
                .ThenBy(static group => group.Key, StringComparer.Ordinal);
            foreach (IGrouping<string, Miss> group in groups.Take(most))
            {
                Miss first = group.First();
                string times = group.Count() > 1 ? $" ({group.Count()} times)" : "";
                string expected = first.Expected.Length > 0 ? ": " + first.Expected : "";
                output.WriteLine($"{OnOneLine(first.Words)}{times}{expected}");
                output.WriteLine($"    {first.Context} -- {first.Article}");
            }
        }
    }

    private static string OnOneLine(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
