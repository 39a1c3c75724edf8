using SeedGen.Extraction;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Samples;

/// <summary>What readers copy from has to be right: the README's schema, and the shipped corpus.</summary>
public class ShippedTextTests
{
    private static readonly string Root = FindRoot();

    [Fact]
    public void The_schema_in_the_README_is_read_without_a_complaint()
    {
        const string Fence = "```yaml\n";
        string readme = Read("README.md");
        int start = readme.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length;
        int end = readme.IndexOf("```\n", start, StringComparison.Ordinal);
        Assert.Empty(Complaints(readme[start..end]));
    }

    [Fact]
    public void The_schema_of_the_shipped_corpus_is_read_without_a_complaint() =>
        Assert.Empty(Complaints(Read("seeds/seedgen.yaml")));

    [Fact]
    public void Every_shipped_article_has_an_entry_and_every_entry_has_an_article()
    {
        CorpusSchema schema = ReadSchema(Read("seeds/seedgen.yaml")).Schema!;
        Assert.Equal(
            ShippedArticles().Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
            schema.Articles.Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_shipped_articles_share_no_run_of_twelve_words_with_the_texts_on_the_same_event()
    {
        if (Environment.GetEnvironmentVariable("SEEDGEN_ORIGINALS") is not { } originals) return;
        HashSet<string> known = [.. Directory.GetFiles(originals, "*.txt").SelectMany(RunsOfTwelve)];
        Assert.NotEmpty(known);
        Assert.DoesNotContain(ShippedArticles().SelectMany(RunsOfTwelve), known.Contains);
    }

    private static IEnumerable<string> RunsOfTwelve(string file)
    {
        string plain = string.Concat(File.ReadAllText(file).Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
        string[] words = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 12 <= words.Length; i++) yield return string.Join(' ', words, i, 12);
    }

    private static string[] Complaints(string yaml) => [.. ReadSchema(yaml).Problems.Select(problem => problem.Message)];

    private static SchemaResult ReadSchema(string yaml) => SchemaReader.Read(new SourceFile("seedgen.yaml", yaml));

    private static IEnumerable<string> ShippedArticles() =>
        Directory.GetFiles(Path.Combine(Root, "seeds")).Where(file => !file.EndsWith(".yaml", StringComparison.Ordinal) && !file.EndsWith(".json", StringComparison.Ordinal));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Root, path)).ReplaceLineEndings("\n");

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SeedGen.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
