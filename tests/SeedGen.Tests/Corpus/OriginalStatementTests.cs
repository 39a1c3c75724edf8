using System.Text.Json;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Statements;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Corpus;

public sealed class OriginalStatementTests
{
    [GoldFact]
    public void The_originals_fall_into_the_expected_statements()
    {
        string yaml = File.ReadAllText(Path.Combine(GoldFactAttribute.Folder!, "seeds.actors.yaml"));
        (string, string)[] files =
        [
            .. Directory.GetFiles(OriginalsFactAttribute.Folder!, "*.txt").Select(static path => (Path.GetFileName(path), File.ReadAllText(path))),
        ];
        (CorpusModel corpus, _) = Making.Build(yaml, files);
        Assert.Equal(Expected(), Found(corpus));
    }

    [GoldFact]
    public void Every_long_speech_quotation_of_the_originals_is_in_exactly_one_statement()
    {
        (CorpusModel corpus, _) = Making.Build("seedgen: 1\ncorpus: Originals\n", [.. Directory.GetFiles(OriginalsFactAttribute.Folder!, "*.txt")
            .Select(static path => (Path.GetFileName(path), File.ReadAllText(path)))]);
        List<QuoteReference> placed = [.. corpus.Statements.SelectMany(static s => s.Quotes)];
        Assert.Equal(placed.Count, placed.Distinct().Count());
        Assert.Equal(
            corpus.Articles.Sum(static a => Utterance.In(a.Text, a.Quotes, static _ => null).Count),
            placed.Count);
    }

    // Groups of several variants, each as its sorted places.
    private static string[] Found(CorpusModel corpus) =>
        [.. corpus.Statements
            .Where(static statement => statement.Quotes.Count > 1)
            .Select(statement => Join(statement.Quotes.Select(quote =>
                (corpus.Articles[quote.Article].Key, corpus.Articles[quote.Article].Quotes[quote.Quote].Span.Start))))
            .Order(StringComparer.Ordinal)];

    private static string[] Expected()
    {
        using JsonDocument gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(GoldFactAttribute.Folder!, "statements.json")));
        return [.. gold.RootElement.GetProperty("groups").EnumerateArray()
            .Select(static group => Join(group.GetProperty("variants").EnumerateArray().Select(static variant =>
                (variant.GetProperty("id").GetString()!, variant.GetProperty("start").GetInt32()))))
            .Order(StringComparer.Ordinal)];
    }

    private static string Join(IEnumerable<(string Key, int Start)> places) =>
        string.Join(" ", places.Select(static place => $"{place.Key}@{place.Start}").Order(StringComparer.Ordinal));
}
