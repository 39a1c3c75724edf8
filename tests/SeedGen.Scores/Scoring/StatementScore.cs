using System.Text.Json;
using SeedGen.Extraction.Corpus;

namespace SeedGen.Scores.Scoring;

/// <summary>Compares the groups of quotations that are one utterance with the expected ones; a group counts as a whole.</summary>
internal static class StatementScore
{
    /// <summary>The groups of <paramref name="corpus"/> against those of the JSON file <paramref name="path"/>.</summary>
    public static Tally Of(string path, CorpusModel corpus, List<Miss> misses)
    {
        HashSet<string> expected = Expected(path);
        HashSet<string> found = Found(corpus);
        foreach (string group in expected.Except(found)) misses.Add(new Miss("statement missed", group, "", "", group));
        foreach (string group in found.Except(expected)) misses.Add(new Miss("no statement", group, "", "", group));
        var tally = new Tally();
        tally.Add(expected.Count(found.Contains), expected.Count, found.Count);
        return tally;
    }

    private static HashSet<string> Expected(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.GetProperty("groups").EnumerateArray().Select(static group => Join(
            group.GetProperty("variants").EnumerateArray()
                .Select(static variant => (variant.GetProperty("id").GetString()!, variant.GetProperty("start").GetInt32()))))];
    }

    private static HashSet<string> Found(CorpusModel corpus) =>
        [.. corpus.Statements.Where(static statement => statement.Quotes.Count > 1).Select(statement => Join(
            statement.Quotes.Select(place => (corpus.Articles[place.Article].Key, corpus.Articles[place.Article].Quotes[place.Quote].Span.Start))))];

    private static string Join(IEnumerable<(string Article, int Start)> places) =>
        string.Join(" ", places.Select(static place => $"{place.Article}@{place.Start}").Order(StringComparer.Ordinal));
}
