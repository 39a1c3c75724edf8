using System.Globalization;
using System.Text.Json;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Attribution;

/// <summary>
/// What else the articles of <c>WhoSaid</c> say. A third part holds, a line each: when the article was published; its dates
/// and their values (several right ones between slashes); its actors by kind, between bars, the names of one between
/// semicolons; and quotations inside others. What is optional may be found and need not.
/// </summary>
public sealed class WholeArticleTests
{
    // In per cent. What is missing is listed when a number falls below.
    private const double LeastExtents = 95;
    private const double LeastValues = 93;
    private const double LeastActors = 94;
    private const double MostWrongActors = 3;

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Attribution", "WhoSaid");

    private readonly List<string> _misses = [];

    [Fact]
    public void Dates_of_whole_articles_are_found()
    {
        int all = 0;
        int extents = 0;
        int values = 0;
        foreach ((ArticleModel article, string[] lines) in Articles())
        {
            List<TimexMention> found = [.. article.Dates];
            foreach (string[] row in Rows(lines, "date: "))
            {
                all++;
                string[] words = row[0].Split(" / ");
                int at = found.FindIndex(date => words.Contains(date.Span.In(article.Text), StringComparer.OrdinalIgnoreCase));
                string value = at < 0 ? "-" : found[at].Value;
                if (at >= 0) found.RemoveAt(at);
                bool isValue = row[1].Split(" / ").Contains(value, StringComparer.Ordinal);
                extents += at >= 0 ? 1 : 0;
                values += isValue ? 1 : 0;
                if (!isValue) _misses.Add($"{article.Key}: {row[0]} is {row[1]}, not {value}");
            }
        }

        Assert.True(100.0 * extents / all >= LeastExtents && 100.0 * values / all >= LeastValues, Report($"of {all}: extents {extents}, values {values}"));
    }

    [Fact]
    public void Actors_of_whole_articles_are_found()
    {
        int all = 0;
        int right = 0;
        int wrong = 0;
        foreach ((ArticleModel article, string[] lines) in Articles())
        {
            string[][] expected = [.. Kinds(lines).SelectMany(static row => row).Select(static names => names.Split("; "))];
            string[] optional = [.. Rows(lines, "optional-actor: ").SelectMany(static row => row).SelectMany(static names => names.Split("; "))];
            string[][] found = [.. article.FoundActors.Select(actor => NamesOf(article, actor.Key).Append(actor.Name).Distinct().ToArray())];
            all += expected.Length;
            foreach (string[] names in expected)
            {
                bool isFound = Array.Exists(found, other => AreSame(names, other));
                right += isFound ? 1 : 0;
                if (!isFound) _misses.Add($"{article.Key}: no {names[0]}");
            }

            foreach (string[] names in found.Where(names => !Array.Exists(expected, other => AreSame(other, names)) && !AreSame(optional, names)))
            {
                wrong++;
                _misses.Add($"{article.Key}: {names[^1]} is nobody");
            }
        }

        Assert.True(
            100.0 * right / all >= LeastActors && 100.0 * wrong / all <= MostWrongActors, Report($"of {all}: found {right}, wrong {wrong}"));
    }

    [Fact]
    public void Quotations_inside_others_are_found()
    {
        foreach ((ArticleModel article, string[] lines) in Articles())
        {
            foreach (string[] row in Rows(lines, "inner: "))
            {
                string[] words = row[0].Split(" > ");
                bool isFound = article.Quotes.Any(quote => quote.Span.In(article.Text).Contains(words[0], StringComparison.Ordinal)
                    && quote.Inner.Any(inner => inner.Span.In(article.Text).StartsWith(words[1], StringComparison.Ordinal)
                        && row[1].Split(" / ").Contains(inner.Kind.ToString(), StringComparer.OrdinalIgnoreCase)));
                if (!isFound) _misses.Add($"{article.Key}: {row[0]}");
            }
        }

        Assert.True(_misses.Count == 0, Report("nested"));
    }

    private static IEnumerable<(ArticleModel Article, string[] Lines)> Articles()
    {
        foreach (string path in Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
        {
            string[] parts = File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal).Split("\n---\n");
            if (parts.Length < 3) continue;
            string[] lines = parts[2].Split('\n', StringSplitOptions.RemoveEmptyEntries);
            string line = JsonSerializer.Serialize(new { id = Path.GetFileNameWithoutExtension(path), text = parts[0], published = lines[0]["published: ".Length..] });
            Seed seed = new(new SourceFile("articles.jsonl", line + "\n"), "articles.jsonl", "");
            yield return (Assert.Single(ArticleExtractor.Extract(seed, new ExtractionSettings(), []).Articles), lines);
        }
    }

    private static IEnumerable<string[]> Rows(string[] lines, string label) =>
        lines.Where(line => line.StartsWith(label, StringComparison.Ordinal)).Select(line => line[label.Length..].Split(" | "));

    private static IEnumerable<string[]> Kinds(string[] lines) =>
        new[] { "person: ", "organisation: ", "media: ", "state: " }.SelectMany(label => Rows(lines, label));

    private static IEnumerable<string> NamesOf(ArticleModel article, string key) =>
        article.Mentions.Where(mention => mention.ActorKey == key).Select(mention => mention.Span.In(article.Text));

    // One name in common, or one that ends with the other: "Lee" is Ann Lee.
    private static bool AreSame(string[] names, string[] others) =>
        Array.Exists(names, name => Array.Exists(others, other => IsEnd(name, other) || IsEnd(other, name)));

    private static bool IsEnd(string full, string name) =>
        full.EndsWith(name, StringComparison.OrdinalIgnoreCase) && (full.Length == name.Length || full[full.Length - name.Length - 1] == ' ');

    private string Report(string counts) => string.Create(CultureInfo.InvariantCulture, $"{counts}\n{string.Join("\n", _misses)}");
}
