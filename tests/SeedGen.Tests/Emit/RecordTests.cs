using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit;
using SeedGen.Emit.Text;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Emit;

/// <summary>What a consumer's program sees of the generated records, at run time.</summary>
public class RecordTests
{
    private static readonly GeneratedFile[] Files = [.. CorpusEmitter.Emit(Corpora.Linked(), "Demo")];

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.CSharp10)]
    [InlineData(LanguageVersion.Latest)]
    public void Generated_code_compiles_without_a_warning(LanguageVersion version) =>
        Assert.Empty(Consumer.Complaints(Files, "", version));

    [Fact]
    public void An_internal_corpus_compiles_without_a_warning()
    {
        var corpus = Corpora.Linked();
        corpus = corpus with { Schema = corpus.Schema with { Access = Extraction.Schema.Access.Internal } };

        Assert.Empty(Consumer.Complaints(CorpusEmitter.Emit(corpus, null)));
    }

    [Fact]
    public void A_corpus_of_nothing_compiles_without_a_warning() =>
        Assert.Empty(Consumer.Complaints(CorpusEmitter.Emit(Corpora.Of([]), null)));

    [Theory]
    [InlineData("Harbour.Articles.Count", 2)]
    [InlineData("Harbour.Articles[ArticleId.LindSpeaks].Key", "lind-speaks")]
    [InlineData("Harbour.Articles.HarbourReopens.Title", "Harbour reopens")]
    [InlineData("Harbour.Articles[\"harbour-reopens\"].Published", "05/04/2021 00:00:00")]
    [InlineData("Harbour.Articles.TryGet(\"gone\", out var none) || none is not null", false)]
    [InlineData("Harbour.Articles.LindSpeaks.Title", null)]
    [InlineData("Harbour.Articles.HarbourReopens.Text", Corpora.FirstText)]
    [InlineData("Harbour.Articles.HarbourReopens.Body", "“The cranes turn again,” said Mara Lind on Monday.\n\nThe port “welcomed” her “‘full’ report”.")]
    [InlineData("Harbour.Articles.HarbourReopens.Paragraphs[1].Text", "The port “welcomed” her “‘full’ report”.")]
    [InlineData("Harbour.Articles.HarbourReopens.Source.Path", "harbour-reopens.txt")]
    [InlineData("Harbour.Articles.HarbourReopens.PositionOf(19)", "3,3")]
    [InlineData("Harbour.Actors.MaraLind.Of?.Name", "The Port")]
    [InlineData("string.Join(\"|\", Harbour.Actors.Select(a => a.Key + a.IsDeclared))", "the-portTrue|mara-lindTrue|~gazetteFalse")]
    [InlineData("Harbour.Actors[ActorId.MaraLind].Quotes.Count", 2)]
    [InlineData("Harbour.Actors[\"~gazette\"].Mentions.Single().Article.Key", "lind-speaks")]
    [InlineData("string.Join(\"|\", Harbour.Actors.ThePort.Articles.Select(a => a.Key))", "harbour-reopens")]
    [InlineData("string.Join(\"|\", Harbour.Articles.HarbourReopens.Actors.Select(a => a.Key))", "mara-lind|the-port")]
    [InlineData("Harbour.Quotes.Count", 4)]
    [InlineData("Harbour.Quotes[0].Text", "The cranes turn again,")]
    [InlineData("Harbour.Quotes[0].Speaker?.Key", "mara-lind")]
    [InlineData("Harbour.Quotes[0].SpeakerText", "Mara Lind")]
    [InlineData("Harbour.Quotes[0].Cue", "said")]
    [InlineData("Harbour.Quotes[0].Via", "The port")]
    [InlineData("Harbour.Quotes[0].Form", "Direct")]
    [InlineData("Harbour.Quotes[0].Basis", "Inferred")]
    [InlineData("Harbour.Quotes[0].Position", "3,2")]
    [InlineData("Harbour.Quotes[1].Basis", null)]
    [InlineData("Harbour.Quotes[1].Kind", "Scare")]
    [InlineData("Harbour.Quotes[1].Form", null)]
    [InlineData("Harbour.Quotes[1].Statement", null)]
    [InlineData("Harbour.Quotes[2].Inner[0].Text", "full")]
    [InlineData("Harbour.Quotes[2].Inner[0].Statement", null)]
    [InlineData("Harbour.Quotes[3].Statement?.Text", "The cranes turn again,")]
    [InlineData("Harbour.Statements.Single().Quotes.Count", 2)]
    [InlineData("Harbour.Statements[0].Articles.Count", 2)]
    [InlineData("Harbour.Statements[0].Speakers.Single().Name", "Mara Lind")]
    [InlineData("Harbour.Dates.Single().Timex", "2021-05-03")]
    [InlineData("Harbour.Dates.Single().Text", "Monday")]
    [InlineData("Harbour.Dates.Single().End - Harbour.Dates[0].Start", "1.00:00:00")]
    [InlineData("Harbour.Mentions.Count", 4)]
    [InlineData("Harbour.Mentions[0].Text", "Mara Lind")]
    public void A_value_reads_as_the_model_says(string expression, object? expected)
    {
        object? value = Run($"return {expression};");
        Assert.Equal(expected, value is int or bool or null ? value : Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Harbour.Articles.LindSpeaks")]
    [InlineData("Harbour.Articles.LindSpeaks.Quotes")]
    [InlineData("Harbour.Articles.LindSpeaks.Actors")]
    [InlineData("Harbour.Articles.LindSpeaks.Quotes[0].Text")]
    [InlineData("Harbour.Quotes")]
    [InlineData("Harbour.Statements[0]")]
    [InlineData("Harbour.Statements[0].Articles")]
    [InlineData("Harbour.Actors.MaraLind")]
    [InlineData("Harbour.Actors.MaraLind.Quotes")]
    [InlineData("Harbour.Actors[2].Quotes")]
    public void Reading_twice_gives_the_same_instance(string expression) =>
        Assert.Equal(true, Run($"return ReferenceEquals({expression}, {expression});"));

    private const string Everything = """
        var all = Harbour.Articles.SelectMany(a => new object[] { a, a.Source }
            .Concat(a.Paragraphs).Concat(a.Quotes).Concat(a.Quotes.SelectMany(q => q.Inner)).Concat(a.Dates).Concat(a.Mentions))
            .Concat(Harbour.Actors).Concat(Harbour.Statements).ToList();
        """;

    [Fact]
    public void Every_record_prints_its_scalars_alone() => Assert.Equal(
        "Quote { Text = The cranes turn again,, Kind = Speech, Form = Direct, SpeakerText = Mara Lind, Cue = said, Via = The port, Basis = Inferred, Span = [18..40) }",
        Run(Everything + "return all.Select(x => x.ToString()).ToList().First(x => x!.StartsWith(\"Quote\"));"));

    [Fact]
    public void A_record_prints_alike_in_every_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.ShortDatePattern = "dd.MM.yyyy";
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.Contains(
                "Published = 2021-05-04T00:00:00", (string)Run("return Harbour.Articles.HarbourReopens.ToString();")!, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_record_is_equal_to_itself_alone() => Assert.Equal("20 20 0", Run(Everything + """
        int wrong = 0;
        for (int i = 0; i < all.Count; i++)
        {
            for (int k = 0; k < all.Count; k++)
            {
                if (all[i].Equals(all[k]) != (i == k) || (i == k && all[i].GetHashCode() != all[k].GetHashCode())) wrong++;
            }
        }

        return $"{all.Count} {new HashSet<object>(all).Count} {wrong}";
        """));

    [Fact]
    public void A_copy_is_equal_and_reads_the_same() => Assert.Equal(true, Run("""
        var article = Harbour.Articles.HarbourReopens;
        var copy = article with { };
        return copy == article && copy.GetHashCode() == article.GetHashCode() && copy.Quotes[0] == article.Quotes[0];
        """));

    [Fact]
    public void An_article_is_written_as_json_with_its_speakers_and_without_a_circle()
    {
        using JsonDocument json = JsonDocument.Parse((string)Run(
            "return System.Text.Json.JsonSerializer.Serialize(Harbour.Articles.HarbourReopens);")!);
        JsonElement quote = json.RootElement.GetProperty("Quotes")[0];
        JsonElement speaker = quote.GetProperty("Speaker");

        Assert.Equal("harbour-reopens", json.RootElement.GetProperty("Key").GetString());
        Assert.Equal("The cranes turn again,", quote.GetProperty("Text").GetString());
        Assert.Equal(["Key", "Name", "Kind", "IsDeclared"], speaker.EnumerateObject().Select(static member => member.Name));
        Assert.False(quote.TryGetProperty("Article", out _));
    }

    [Theory]
    [InlineData("Harbour.Articles")]
    [InlineData("Harbour.Actors")]
    [InlineData("Harbour.Quotes")]
    [InlineData("Harbour.Dates")]
    [InlineData("Harbour.Mentions")]
    [InlineData("Harbour.Statements")]
    public void Every_list_is_written_as_json(string list) =>
        Assert.StartsWith("[{", (string)Run($"return System.Text.Json.JsonSerializer.Serialize({list});")!, StringComparison.Ordinal);

    [Fact]
    public void Lists_cannot_be_written_to() => Assert.Equal(true, Run("""
        return ((System.Collections.IList)Harbour.Quotes).IsReadOnly && ((System.Collections.IList)Harbour.Quotes[0].Inner).IsReadOnly;
        """));

    [Fact]
    public void Many_threads_see_one_instance_of_everything() => Assert.Equal(1, Run("""
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<object, bool>(ReferenceEqualityComparer.Instance);
        System.Threading.Tasks.Parallel.For(0, 64, i => seen[Harbour.Articles[i % 2].Quotes] = seen[Harbour.Actors.MaraLind.Quotes] = true);
        System.Threading.Tasks.Parallel.For(0, 64, i => seen[Harbour.Actors.MaraLind.Mentions] = true);
        return seen.Count - 3;
        """));

    [Theory]
    [InlineData("Articles[(ArticleId)77]", "ArgumentOutOfRangeException", "77")]
    [InlineData("Articles[(ArticleId)(-1)]", "ArgumentOutOfRangeException", "-1")]
    [InlineData("Actors[(ActorId)77]", "ArgumentOutOfRangeException", "77")]
    [InlineData("Articles[\"gone\"]", "KeyNotFoundException", "'gone'")]
    [InlineData("Actors[\"gone\"]", "KeyNotFoundException", "'gone'")]
    public void What_the_corpus_does_not_have_is_said_by_name(string expression, string exception, string name)
    {
        string fault = (string)Run($"try {{ return Harbour.{expression}; }} catch (Exception e) {{ return e.GetType().Name + \" \" + e.Message; }}")!;

        Assert.StartsWith(exception, fault, StringComparison.Ordinal);
        Assert.Contains(name, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_projects_that_see_each_other_may_hold_the_same_corpus()
    {
        var corpus = Corpora.Linked();
        string[] texts = [.. CorpusEmitter.Emit(corpus with { Schema = corpus.Schema with { Access = Extraction.Schema.Access.Internal } }, null)
            .Select(static file => file.Text)];
        CSharpCompilation seen = Compilation([.. texts, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]"])
            .WithAssemblyName("Seen");

        Assert.Empty(Consumer.Complaints(seen));
        Assert.Empty(Consumer.Complaints(Compilation(texts).AddReferences(seen.ToMetadataReference())));
    }

    [Fact]
    public void An_article_that_is_gone_is_a_compile_error_at_its_use()
    {
        string complaint = Assert.Single(Consumer.Complaints(
            Files, "internal static class Use { public static object Gone => Demo.Port.Harbour.Articles[Demo.Port.ArticleId.Gone]; }"));

        Assert.Contains("CS0117", complaint, StringComparison.Ordinal);
        Assert.StartsWith("Consumer.cs(1,", complaint, StringComparison.Ordinal);
    }

    private static CSharpCompilation Compilation(params string[] texts) =>
        Consumer.Compilation(texts.Select(static text => CSharpSyntaxTree.ParseText(text, Consumer.ParseOptions())));

    private static object? Run(string body) => Consumer.Run(Files, body, "Demo.Port");
}
