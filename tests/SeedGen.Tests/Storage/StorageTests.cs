using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Storage;

/// <summary>What is embedded reads like what is inline.</summary>
public class StorageTests
{
    private static readonly BothStorages Everything = StorageCorpora.Everything();
    private static readonly BothStorages Many = StorageCorpora.Many(700);

    [Fact]
    public void Every_value_of_every_kind_of_file_is_the_same()
    {
        string inline = ValueDump.Of(Entry(Everything, embedded: false));

        Assert.Equal(
            ["Größe 4", "cr", "dates", "empty", "front", "mark", "mark-only", "marked", "nameless", "plain", "wide", "wide-big-endian", "wire-1", "wire-2", "wire-3"],
            Everything.Corpus.Articles.Select(static article => article.Key));
        Assert.Contains("\\uD83D\\uDE80", inline, StringComparison.Ordinal);
        Assert.Contains("SpeakerText = he\n", inline, StringComparison.Ordinal);
        Assert.Contains("SpeakerDescription = a shop owner", inline, StringComparison.Ordinal);
        Assert.Equal(inline, ValueDump.Of(Entry(Everything, embedded: true)));
    }

    [Fact]
    public void Every_value_of_many_articles_is_the_same() =>
        Assert.Equal(ValueDump.Of(Entry(Many, embedded: false)), ValueDump.Of(Entry(Many, embedded: true)));

    [Fact]
    public void As_Json_it_is_the_same()
    {
        const string Body = "return System.Text.Json.JsonSerializer.Serialize(Bridge.Articles) + System.Text.Json.JsonSerializer.Serialize(Bridge.Statements);";

        Assert.Equal(Everything.Run(false, Body, "Demo.Bridge"), Everything.Run(true, Body, "Demo.Bridge"));
    }

    [Fact]
    public void The_words_are_the_same_before_and_after_the_whole_text_was_asked_for() => Assert.Equal(true, Everything.Run(
        true,
        """
        foreach (int other in new[] { 1, 3, 5 })
        {
            foreach (Article article in Bridge.Articles)
            {
                string words = string.Concat(article.Mentions.Select(m => m.Text)) + article.Title + article.Dateline;
                _ = Bridge.Articles[((int)article.Id + other) % Bridge.Articles.Count].Title;
                if (article.Quotes.Any(quote => quote.Text != article.Text.Substring(quote.Span.Start, quote.Span.Length))) return article.Key;
                if (words != string.Concat(article.Mentions.Select(m => article.Text.Substring(m.Span.Start, m.Span.Length))) + article.Title + article.Dateline) return article.Key;
            }
        }

        return true;
        """,
        "Demo.Bridge"));

    [Fact]
    public void The_public_surface_is_the_same() =>
        Assert.Equal(PublicSurface.Of(Everything.Load(embedded: false)), PublicSurface.Of(Everything.Load(embedded: true)));

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void What_is_embedded_compiles_without_a_warning(LanguageVersion version) =>
        Assert.Empty(Consumer.Complaints(Everything.Embedded, "", version));

    [Fact]
    public void An_empty_corpus_compiles_and_holds_nothing()
    {
        BothStorages nothing = new("seedgen: 1\nnamespace: Demo.None\n");

        Assert.Equal("Corpus of 0", nothing.Run(true, "return $\"Corpus of {Corpus.Articles.Count + Corpus.Statements.Count + Corpus.Actors.Count}\";", "Demo.None"));
        Assert.Equal(false, nothing.Run(true, "return Corpus.Articles.TryGet(\"a\", out _) || Corpus.Actors.TryGet(\"a\", out _);", "Demo.None"));
    }

    [Theory]
    [InlineData("Corpus.Articles[\"gone\"]")]
    [InlineData("Bridge.Articles[(ArticleId)(-1)]")]
    [InlineData("Bridge.Articles[\"\"]")]
    [InlineData("Bridge.Articles[\"zzz\"]")]
    [InlineData("Bridge.Actors[\"~nobody\"]")]
    [InlineData("Bridge.Actors[\"\"]")]
    public void What_is_not_there_is_refused_alike(string expression)
    {
        expression = expression.Replace("Corpus.", "Bridge.", StringComparison.Ordinal);
        string body = $"try {{ _ = {expression}; return null; }} catch (Exception e) {{ return e.GetType().Name + e.Message; }}";

        object? inline = Everything.Run(false, body, "Demo.Bridge");

        Assert.NotNull(inline);
        Assert.Equal(inline, Everything.Run(true, body, "Demo.Bridge"));
    }

    [Fact]
    public void Every_article_and_actor_is_found_by_its_key() => Assert.Equal(true, Many.Run(
        true,
        """
        return Bridge.Articles.All(a => ReferenceEquals(a, Bridge.Articles[a.Key]) && ReferenceEquals(a, Bridge.Articles[a.Id]))
            && Bridge.Actors.All(a => ReferenceEquals(a, Bridge.Actors[a.Key]))
            && !Bridge.Articles.TryGet("n", out _) && !Bridge.Articles.TryGet("n1042", out _);
        """,
        "Demo.Bridge"));

    [Fact]
    public void Many_threads_get_the_same_instances() => Assert.Equal(true, Many.Run(
        true,
        """
        var seen = new System.Collections.Concurrent.ConcurrentBag<object>[Bridge.Articles.Count];
        for (int i = 0; i < seen.Length; i++) seen[i] = new System.Collections.Concurrent.ConcurrentBag<object>();
        System.Threading.Tasks.Parallel.For(0, seen.Length * 8, n =>
        {
            int i = n * 31 % seen.Length;
            var article = Bridge.Articles[i];
            seen[i].Add(article);
            seen[i].Add(article.Quotes);
            seen[i].Add(article.Quotes[0]);
            seen[i].Add(article.Quotes[0].Statement!);
            seen[i].Add(article.Text);
            seen[i].Add(article.Dates);
            seen[i].Add(article.Mentions);
            seen[i].Add(article.Actors);
            seen[i].Add(article.Quotes[0].Speaker!);
            seen[i].Add(article.Source);
            if (!article.Quotes[0].Text.EndsWith("tonight" + int.Parse(article.Title!.Substring(13)) % 40 + ",")) throw new Exception(article.Key);
        });
        return seen.All(bag => new HashSet<object>(bag, ReferenceEqualityComparer.Instance).Count == 10);
        """,
        "Demo.Bridge"));

    [Fact]
    public void A_resource_of_other_files_never_gives_a_wrong_text()
    {
        const string Body = "try { return Bridge.Articles[\"plain\"].Text; } catch (InvalidOperationException e) { return e.Message; }";
        object? stale = Consumer.RunPacked(Everything.Embedded.ToList(), BothStorages.Pack(["other"u8.ToArray()]), Body, "Demo.Bridge");
        object? none = Consumer.RunPacked(Everything.Embedded.ToList(), null, Body, "Demo.Bridge");
        object? foreign = Consumer.RunPacked(Everything.Embedded.ToList(), "{ \"no\": \"pack\" }"u8.ToArray(), Body, "Demo.Bridge");

        Assert.Contains("its file was changed after the assembly was compiled", (string)stale!, StringComparison.Ordinal);
        Assert.Contains("does not have the resource 'SeedGen.seeds'", (string)none!, StringComparison.Ordinal);
        Assert.Contains("not in the format", (string)foreign!, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_found_is_read_without_the_texts() => Assert.Equal("700 700 700 80 700", Consumer.RunPacked(
        Many.Embedded.ToList(),
        null,
        "return $\"{Bridge.Quotes.Count} {Bridge.Dates.Count} {Bridge.Mentions.Count} {Bridge.Statements.Count} {Bridge.Actors.Sum(a => a.Quotes.Count)}\";",
        "Demo.Bridge"));

    private static Type Entry(BothStorages corpus, bool embedded) => corpus.Load(embedded).GetType("Demo.Bridge.Bridge", throwOnError: true)!;
}
