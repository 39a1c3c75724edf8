using SeedGen.Emit;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Emit;

/// <summary>The user's own fields as members of the generated records.</summary>
public class FieldTests
{
    private static readonly GeneratedFile[] Files = [.. CorpusEmitter.Emit(Corpora.WithFields(), "Demo")];

    [Fact]
    public void Every_type_of_field_compiles_without_a_warning()
    {
        Assert.Empty(Consumer.Complaints(Files));
        Assert.Empty(Consumer.Complaints(Files, "", Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp9));
    }

    [Theory]
    [InlineData("full.Note", "a \"note\"")]
    [InlineData("full.Copies", "12")]
    [InlineData("full.Price", "1.50")]
    [InlineData("full.Checked", "True")]
    [InlineData("full.Day.ToString(\"o\")", "2020-02-29T00:00:00.0000000")]
    [InlineData("full.Moment?.ToString(\"o\")", "2020-02-29T12:30:15.0000000Z")]
    [InlineData("full.Length", "01:30:00")]
    [InlineData("full.Home?.Host", "example.org")]
    [InlineData("full.Desk", "FarAbroad")]
    [InlineData("string.Join(\"|\", full.Tags)", "one|two")]
    [InlineData("full.Grid[1][0]", "3")]
    [InlineData("full.Place?.City", "Lund")]
    [InlineData("full.Place?.Zip", "")]
    [InlineData("full.Answers?.Key", "bare")]
    [InlineData("full.Subject?.Name", "Mara Lind")]
    [InlineData("string.Join(\"|\", full.Related.Select(a => a.Key))", "bare|full")]
    [InlineData("Harbour.Actors.MaraLind.Code", "ML")]
    [InlineData("Harbour.Actors[1].Code", "")]
    [InlineData("Harbour.Actors.MaraLind.Home?.Key", "full")]
    [InlineData("bare.Copies", "")]
    [InlineData("bare.Desk", "Home")]
    [InlineData("bare.Tags.Count", "0")]
    [InlineData("bare.Answers", "")]
    [InlineData("bare.Related.Count", "0")]
    [InlineData("ReferenceEquals(full.Tags, full.Tags) && ReferenceEquals(full.Related, full.Related)", "True")]
    [InlineData("full.Place == full.Place && full.Place?.GetHashCode() == full.Place?.GetHashCode()", "True")]
    [InlineData("full.Place?.ToString()", "ArticlePlace { City = Lund, Zip =  }")]
    [InlineData("full.Title_", "a field named as a member")]
    public void A_field_reads_as_the_model_says(string expression, string expected) => Assert.Equal(
        expected,
        Consumer.Run(
            Files,
            $"var full = Harbour.Articles.Full; var bare = Harbour.Articles.Bare; object? value = {expression}; return Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture);",
            "Demo.Port"));

    [Fact]
    public void An_article_with_references_is_written_as_json()
    {
        string json = (string)Consumer.Run(Files, "return System.Text.Json.JsonSerializer.Serialize(Harbour.Articles.Full);", "Demo.Port")!;

        Assert.Contains("\"Subject\":{\"Key\":\"mara-lind\"", json, StringComparison.Ordinal);
        Assert.DoesNotContain("Answers", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_ = Harbour.Articles.Old;", "gone \"soon\"")]
    [InlineData("_ = ArticleId.Old;", "gone \"soon\"")]
    [InlineData("_ = Harbour.Actors.Ghost;", "never was")]
    [InlineData("_ = Harbour.Articles[0].Rating;", "not kept")]
    public void What_the_schema_deprecates_warns_where_it_is_used(string use, string reason)
    {
        FieldSchema rating = new("rating", FieldType.Int) { Deprecated = "not kept" };
        CorpusModel corpus = Corpora.Of(Corpora.Article("old") with { Deprecated = "gone \"soon\"" });
        DeclaredActor ghost = new("ghost", "Ghost", ActorKind.Person);
        GeneratedFile[] files = [.. CorpusEmitter.Emit(
            corpus with
            {
                Schema = corpus.Schema with { Settings = new ExtractionSettings { ArticleFields = [rating] } },
                Actors = [new CorpusActor("ghost", "Ghost", ActorKind.Person, new ActorSchema(ghost, Corpora.Nowhere) { Deprecated = "never was" })],
            },
            null)];

        Assert.Empty(Consumer.Complaints(files));
        string complaint = Assert.Single(Consumer.Complaints(files, $"using Demo.Port; internal static class Use {{ static void Try() {{ {use} }} }}"));
        Assert.Contains("CS0618", complaint, StringComparison.Ordinal);
        Assert.EndsWith($"'{reason}'", complaint, StringComparison.Ordinal);
    }
}
