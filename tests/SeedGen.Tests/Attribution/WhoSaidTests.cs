using System.Globalization;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Attribution;

/// <summary>
/// Whole articles in many styles, their quotations annotated. A file of <c>WhoSaid</c> is the article, a line of three hyphens, and
/// a line for each quotation: its first words, the speaker as written and who that is (several right answers between
/// slashes), and who carried it; or its first words and <c>title</c> or <c>scare</c>.
/// </summary>
public sealed class WhoSaidTests
{
    // In per cent. What is missing is listed when a number falls below.
    private const double LeastKind = 98;
    private const double LeastWritten = 97;
    private const double LeastWho = 94;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Attribution", "WhoSaid");

    [Fact]
    public void The_speakers_of_whole_articles_are_found()
    {
        int all = 0;
        int kinds = 0;
        int written = 0;
        int who = 0;
        List<string> misses = [];
        foreach (string path in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            string[] halves = File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal).Split("\n---\n");
            List<Found> found = Read(Path.GetFileName(path), halves[0]);
            foreach (string[] row in halves[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(" | ")))
            {
                all++;
                QuoteKind kind = row[1] switch { "title" => QuoteKind.Title, "scare" => QuoteKind.Scare, _ => QuoteKind.Speech };
                int at = found.FindIndex(quote => quote.Text.StartsWith(row[0], StringComparison.Ordinal));
                Found? quote = at < 0 ? null : found[at];
                if (at >= 0) found.RemoveAt(at);
                bool isKind = quote?.Kind == kind;
                bool isWritten = isKind && (kind != QuoteKind.Speech || IsOneOf(row[1], quote!.Written));
                bool isWho = isKind && (kind != QuoteKind.Speech || IsOneOf(row[2], quote!.Who))
                    && (row.Length < 4 || IsOneOf(row[3], quote!.Via ?? "-"));
                kinds += isKind ? 1 : 0;
                written += isWritten ? 1 : 0;
                who += isWho ? 1 : 0;
                if (!isWritten || !isWho) misses.Add($"{Path.GetFileName(path)}: {string.Join(" | ", row)}: {quote}");
            }
        }

        string report = string.Create(
            CultureInfo.InvariantCulture, $"of {all}: kind {kinds}, as written {written}, who {who}\n") + string.Join("\n", misses);
        bool isReached = 100.0 * kinds / all >= LeastKind && 100.0 * written / all >= LeastWritten && 100.0 * who / all >= LeastWho;
        Assert.True(isReached, report);
    }

    private static List<Found> Read(string name, string text)
    {
        Seed seed = new(new SourceFile(name, text), name, "");
        ArticleModel article = Assert.Single(ArticleExtractor.Extract(seed, new ExtractionSettings(), []).Articles);
        return [.. article.Quotes.Select(quote => new Found(
            quote.Span.In(text),
            quote.Kind,
            quote.SpeakerText?.In(text) ?? "-",
            quote.SpeakerDescription?.In(text) ?? article.FoundActors.FirstOrDefault(actor => actor.Key == quote.SpeakerKey)?.Name ?? "-",
            quote.Via?.In(text)))];
    }

    private static bool IsOneOf(string right, string answer) =>
        right.Split(" / ").Any(one => string.Equals(WithoutArticle(one), WithoutArticle(answer), StringComparison.OrdinalIgnoreCase));

    private static string WithoutArticle(string words) =>
        words.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words;

    private sealed record Found(string Text, QuoteKind Kind, string Written, string Who, string? Via);
}
