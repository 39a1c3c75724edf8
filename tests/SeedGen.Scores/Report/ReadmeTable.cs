namespace SeedGen.Scores.Report;

/// <summary>The table of a readme, which shows what is on record.</summary>
internal static class ReadmeTable
{
    private const string Start = "<!-- scores: written by tests/SeedGen.Scores -->\n";
    private const string End = "<!-- end of scores -->\n";

    /// <summary><paramref name="readme"/> with the numbers of <paramref name="record"/>.</summary>
    public static string Update(string readme, ScoreRecord record)
    {
        int start = readme.IndexOf(Start, StringComparison.Ordinal);
        int end = readme.IndexOf(End, StringComparison.Ordinal);
        if (start < 0 || end < start) throw new FormatException("The readme has no place for the scores.");
        string table = string.Concat(ScoreTable.OnRecord(record).Select(static line => line + "\n"));
        return readme[..(start + Start.Length)] + table + readme[end..];
    }
}
