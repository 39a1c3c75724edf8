using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Corpus;

public sealed class ArticleExtractorTests
{
    private const string Prose = "The ferry stood still on Tuesday, the harbour office in Malmby told reporters.";

    [Fact]
    public void The_entry_speaks_before_the_file()
    {
        (CorpusModel corpus, List<Problem> problems) = Making.Build(
            """
            seedgen: 1
            corpus: Ferries
            article:
              fields:
                desk: { type: enum, values: [sea, land], default: sea }
                stars: { type: int }
            articles:
              one.md: { title: From the schema, published: 2023-05-03, stars: 4 }
            """,
            ("one.md", "---\ntitle: From the file\noutlet: The Quay\nstars: 2\n---\n" + Prose));
        Assert.DoesNotContain(problems, static p => p.Rule.Severity == ProblemSeverity.Error);
        ArticleModel article = Assert.Single(corpus.Articles);
        Assert.Equal("From the schema", article.Title);
        Assert.Equal("The Quay", article.Outlet);
        Assert.Equal("2023-05-03", article.Published.ToString());
        Assert.Equal([new EnumValue("sea"), new IntValue(4)], article.Fields.Select(static f => f.Value));
        Assert.Null(article.Fields[0].Location);
    }

    [Fact]
    public void Relative_dates_resolve_against_the_date_that_the_schema_gives()
    {
        (CorpusModel corpus, _) = Making.Build(
            "seedgen: 1\ncorpus: Ferries\narticles:\n  one.txt: { published: 2023-05-04 }\n", ("one.txt", Prose));
        Assert.Equal("2023-05-02", Assert.Single(corpus.Articles[0].Dates).Value);
    }

    [Theory]
    [InlineData("2022-11-08T23:30:00-05:00")]
    [InlineData("2022-11-08T00:05:00+09:00")]
    public void Today_is_the_day_that_the_clock_showed_where_the_article_was_published(string published)
    {
        (CorpusModel corpus, _) = Making.Build(
            $"seedgen: 1\narticles:\n  one.txt: {{ published: {published} }}\n",
            ("one.txt", "The ferry stood still today, the harbour office in Malmby told reporters."));

        Assert.Equal("2022-11-08", Assert.Single(corpus.Articles[0].Dates).Value);
        Assert.Equal(published, corpus.Articles[0].Published.ToString());
    }

    [Fact]
    public void The_id_of_a_line_may_look_like_the_path_of_a_file()
    {
        (CorpusModel corpus, List<Problem> problems) = Making.Build(
            "seedgen: 1\narticles:\n  day/one.txt: { outlet: The Quay }\n",
            ("lines.jsonl", "{ \"id\": \"day/one.txt\", \"text\": \"Nobody came.\" }"));

        Assert.Empty(problems);
        Assert.Equal("The Quay", Assert.Single(corpus.Articles).Outlet);
    }

    [Fact]
    public void Of_a_schema_that_breaks_off_nothing_is_missing()
    {
        const string Yaml = "seedgen: 1\narticle: { fields: { rights: { type: string, required: true } } }\narticles:\n  a: b: c\n";
        SchemaResult schema = SchemaReader.Read(new SourceFile("seedgen.yaml", Yaml));

        Assert.Equal("SEED1001", Assert.Single(schema.Problems).Rule.Id);
        Assert.Empty(Making.Read(schema.Schema!, "one.txt", "Nobody came.").Problems);
    }

    [Theory]
    [InlineData("---\noutlet: The Quay: a paper\nrights: all\n---\n", "{}", "SEED1001")]
    [InlineData("---\n- rights\n---\n", "{}", "SEED2111")]
    [InlineData("---\nrights: all\n", "{}", "SEED2110")]
    [InlineData("", "hello", "SEED2003")]
    [InlineData("", "{}", "SEED2002")]
    public void Of_metadata_that_can_not_be_read_nothing_is_missing(string front, string entry, string expected)
    {
        string yaml = "seedgen: 1\narticle: { fields: { rights: { type: string, required: true } } }\narticles:\n  one.md: " + entry;
        SchemaResult schema = SchemaReader.Read(new SourceFile("seedgen.yaml", yaml));
        SeedResult result = Making.Read(schema.Schema!, "one.md", front + "Nobody came.");

        Problem problem = Assert.Single(schema.Problems.Concat(result.Problems), static p => p.Rule.Severity == ProblemSeverity.Error);
        Assert.Equal(expected, problem.Rule.Id);
    }

    [Theory]
    [InlineData("a.txt", "a")]
    [InlineData("deep/er/b.v2.txt", "b.v2")]
    [InlineData("README", "README")]
    public void The_id_is_the_files_name(string path, string expected)
    {
        SeedResult result = ArticleExtractor.Extract(
            new Seed(new SourceFile("/x/" + path, Prose), path, "abc"), ExtractionSettings.Default, []);
        ArticleModel article = Assert.Single(result.Articles);
        Assert.Equal((expected, path, "abc"), (article.Key, article.Path, article.Sha256));
        Assert.Equal(new TextSpan(0, 0), article.KeyLocation.Span);
    }

    [Fact]
    public void An_id_in_the_entry_is_located_there()
    {
        const string Yaml = "seedgen: 1\ncorpus: Ferries\narticles:\n  one.txt:\n    id: ferry-one\n";
        CorpusSchema schema = Making.Schema(Yaml);
        ArticleModel article = Assert.Single(Making.Read(schema, "one.txt", Prose).Articles);
        Assert.Equal("ferry-one", article.Key);
        Assert.Equal("one.txt", article.KeyLocation.Fragment);
        Assert.Equal("ferry-one", article.KeyLocation.From(schema.Fragments[0]).Span.In(Yaml));
    }

    [Fact]
    public void A_missing_field_is_told_at_the_articles_start_and_an_unknown_one_where_it_stands()
    {
        const string Yaml = """
            seedgen: 1
            corpus: Ferries
            article:
              fields:
                rights: { type: string, required: true }
            articles:
              one.txt: { outlett: The Quay }
            """;
        (_, List<Problem> problems) = Making.Build(Yaml, ("one.txt", Prose));
        Problem missing = Assert.Single(problems, static p => p.Rule.Id == "SEED2002");
        Assert.Equal(("/repo/seeds/one.txt", new TextSpan(0, 0)), (missing.Location.Path, missing.Location.Span));
        Assert.Contains("rights", missing.Message, StringComparison.Ordinal);
        Problem unknown = Assert.Single(problems, static p => p.Rule.Id == "SEED2001");
        Assert.Equal("outlett", unknown.At(Yaml));
        Assert.Contains("'outlet'", unknown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_are_counted_in_running_text_and_headings_only()
    {
        (CorpusModel corpus, _) = Making.Build("seedgen: 1\ncorpus: Ferries\n", ("one.txt", Prose));
        Assert.Equal(13, corpus.Articles[0].WordCount);
    }

    [Fact]
    public void An_edit_of_another_entry_leaves_what_was_read_equal()
    {
        CorpusSchema before = Making.Schema("seedgen: 1\ncorpus: F\narticles:\n  a.txt: { title: A }\n  b.txt: { titl: B }\n");
        CorpusSchema after = Making.Schema("seedgen: 1\ncorpus: F\narticles:\n  a.txt: { title: A, outlet: New }\n\n  b.txt: { titl: B }\n");
        Assert.Equal(Making.Read(before, "b.txt", Prose), Making.Read(after, "b.txt", Prose));
    }

    [Fact]
    public void Cancellation_comes_through()
    {
        Seed seed = new(new SourceFile("/x/a.txt", Prose), "a.txt", "");
        Assert.Throws<OperationCanceledException>(() => ArticleExtractor.Extract(
            seed, new PreparedSettings(ExtractionSettings.Default), PreparedEntries.None, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Prepared_settings_are_equal_when_the_settings_are() => Assert.Equal(
        new PreparedSettings(Making.Schema("seedgen: 1\ncorpus: F\nactors:\n  a: { name: Ab, kind: person }\n").Settings),
        new PreparedSettings(Making.Schema("seedgen: 1\ncorpus: G\nactors:\n  a: { name: Ab, kind: person }\n").Settings));
}
