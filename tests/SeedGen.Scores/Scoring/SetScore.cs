using System.Text.Json;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;
using SeedGen.Scores.Gold;

namespace SeedGen.Scores.Scoring;

/// <summary>Everything that is scored of one set of articles.</summary>
internal sealed class SetScore
{
    private readonly List<Miss> _misses = [];

    private SetScore()
    {
        Quotes = new QuoteScore(_misses);
        Dates = new DateScore(_misses);
        Actors = new ActorScore(_misses);
    }

    /// <summary>The quotations.</summary>
    public QuoteScore Quotes { get; }

    /// <summary>The dates.</summary>
    public DateScore Dates { get; }

    /// <summary>The actors.</summary>
    public ActorScore Actors { get; }

    /// <summary>The statements; null where no groups are given.</summary>
    public Tally? Statements { get; private set; }

    /// <summary>What is wrong, in the order of the articles.</summary>
    public IReadOnlyList<Miss> Misses => _misses;

    /// <summary>Reads and scores <paramref name="articles"/>.</summary>
    /// <param name="articles">The annotated articles.</param>
    /// <param name="schemaPath">The schema to read them with; null for none.</param>
    /// <param name="statementsPath">The expected statements; null for none.</param>
    public static SetScore Of(IEnumerable<GoldArticle> articles, string? schemaPath, string? statementsPath)
    {
        CorpusSchema? schema = schemaPath is null ? null : SchemaReader.Read(new SourceFile(schemaPath, File.ReadAllText(schemaPath))).Schema;
        var settings = new PreparedSettings(schema?.Settings ?? ExtractionSettings.Default);
        var score = new SetScore();
        List<SeedResult> read = [];
        foreach (GoldArticle article in articles)
        {
            SeedResult result = Read(article, settings);
            read.Add(result);
            var points = new CodePoints(article.Text);
            Answer answer = result.Articles.IsEmpty ? new Answer() : Answer.Of(result.Articles[0], settings.Settings, points);
            score.Quotes.Add(article, answer, points);
            score.Dates.Add(article, answer, points);
            score.Actors.Add(article, answer, points);
        }

        if (schema is not null && statementsPath is not null)
        {
            CorpusResult corpus = CorpusBuilder.Build(schema, read.SelectMany(static result => result.Articles), read);
            score.Statements = StatementScore.Of(statementsPath, corpus.Model, score._misses);
        }

        return score;
    }

    // As a line of a data set, which may say when it was published.
    private static SeedResult Read(GoldArticle article, PreparedSettings settings)
    {
        Dictionary<string, string> line = new() { ["id"] = article.Id, ["text"] = article.Text };
        if (article.Published is not null) line["published"] = article.Published;
        var file = new SourceFile("gold.jsonl", JsonSerializer.Serialize(line));
        return ArticleExtractor.Extract(new Seed(file, "gold.jsonl", ""), settings, PreparedEntries.None, CancellationToken.None);
    }
}
