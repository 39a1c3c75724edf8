using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

public sealed class CorpusBuilderTests
{
    private const string Yaml = """
        seedgen: 1
        corpus: Locks
        article:
          fields:
            answers: { type: article }
            about: { type: list, items: actor }
            slug: { type: string, unique: true }
        actor:
          fields:
            code: { type: string, unique: true }
        actors:
          keepers: { name: Lock Keepers, kind: organisation, code: AA }
          ann: { name: Ann Lindqvist, kind: person, code: BB }

        """;

    private static readonly (string, string)[] Three =
    [
        ("c/zulu.txt", "The spokesman Ture Blomkvist came to Norway."),
        ("alpha.txt", "Ann Lindqvist met the pilot Ture Blomkvist."),
        ("beta.txt", "Nobody came."),
    ];

    private static List<Problem> Errors((CorpusModel Corpus, List<Problem> Problems) built) =>
        built.Problems.FindAll(static p => p.Rule.Severity == ProblemSeverity.Error);

    [Fact]
    public void A_line_with_the_id_of_another_is_told_what_a_line_can_do()
    {
        const string Lines = "{\"id\": \"one\", \"text\": \"The quay opens.\"}\n{\"id\": \"one\", \"text\": \"The lock shuts.\"}\n";
        CorpusSchema schema = SchemaReader.Read(new SourceFile("seedgen.yaml", "seedgen: 1\n")).Schema!;
        SeedResult read = ArticleExtractor.Extract(new Seed(new SourceFile("l.jsonl", Lines), "l.jsonl", ""), schema.Settings, schema.Articles);
        Problem problem = Assert.Single(CorpusBuilder.Build(schema, read.Articles, [read]).Problems);
        Assert.Equal(
            ("SEED5001", ProblemSeverity.Error, "\"one\"", 1),
            (problem.Rule.Id, problem.Severity, problem.Location.Span.In(Lines), problem.Location.Start.Line));
        Assert.Equal("'one' is the id of line 1 of l.jsonl already; give this line another one", problem.Message);
    }

    [Theory]
    [InlineData("b", "B", "A")]
    [InlineData("B", "b", "A")]
    public void Of_lines_with_one_id_the_first_keeps_it(string first, string second, string other)
    {
        string lines = $"{{\"id\": \"{other}\", \"text\": \"The port shuts.\"}}\n{{\"id\": \"{first}\", \"text\": \"The quay opens.\"}}\n"
            + $"{{\"id\": \"{second}\", \"text\": \"The lock shuts.\"}}\n";
        (CorpusModel corpus, List<Problem> problems) = Making.Build("seedgen: 1\n", ("l.jsonl", lines));
        Problem problem = Assert.Single(problems);
        Assert.Equal($"'{second}' is the id of line 2 of l.jsonl already; give this line another one", problem.Message);
        Assert.Equal(2, problem.Location.Start.Line);
        Assert.Equal([other, first], corpus.Articles.Select(static article => article.Key));
    }

    [Fact]
    public void A_line_whose_entry_gives_it_the_id_of_another_is_told_what_a_line_can_do()
    {
        const string Lines = "{\"id\": \"one\", \"text\": \"The quay opens.\"}\n{\"id\": \"two\", \"text\": \"The lock shuts.\"}\n";
        (_, List<Problem> problems) = Making.Build("seedgen: 1\narticles: { two: { id: one } }\n", ("l.jsonl", Lines));
        Problem problem = Assert.Single(problems, static p => p.Rule.Id == "SEED5001");
        Assert.Equal("'one' is the id of line 1 of l.jsonl already; give this line another one", problem.Message);
    }

    [Theory]
    [InlineData("l.jsonl#one", "; the key of a line is its id: 'one'")]
    [InlineData("l.jsonl#noe", "; did you mean 'one'?")]
    [InlineData("l.jsonl", "; of a .jsonl file each line has an entry of its own, and its id is the key")]
    [InlineData("sub/other.txt", "; see that the file is there and that no schema is nearer to it, or take the entry out")]
    public void An_entry_for_no_article_is_told_what_its_key_can_be(string key, string hint)
    {
        (_, List<Problem> problems) = Making.Build(
            $"seedgen: 1\narticles:\n  {key}: {{ outlet: Gazette }}\n", ("l.jsonl", "{\"id\": \"one\", \"text\": \"The quay opens.\"}\n"));
        Problem problem = Assert.Single(problems);
        Assert.Equal(("SEED5005", ProblemSeverity.Error, $"The corpus has no article '{key}'{hint}"), (problem.Rule.Id, problem.Severity, problem.Message));
    }

    [Fact]
    public void The_order_depends_on_ids_alone()
    {
        (CorpusModel one, _) = Making.Build(Yaml, Three);
        (CorpusModel other, _) = Making.Build(Yaml, [.. Three.Reverse()]);
        Assert.Equal(["alpha", "beta", "zulu"], one.Articles.Select(static a => a.Key));
        Assert.Equal(one, other);
    }

    [Fact]
    public void Declared_actors_come_first_and_found_ones_are_merged_across_articles()
    {
        (CorpusModel corpus, _) = Making.Build(Yaml, Three);
        Assert.Equal(["keepers", "ann", "~norway", "~ture-blomkvist"], corpus.Actors.Select(static a => a.Key));
        Assert.Equal([true, true, false, false], corpus.Actors.Select(static a => a.Declared is not null));
    }

    [Theory]
    [InlineData("d/beta.txt")]
    [InlineData("BETA.txt")]
    public void Two_articles_with_one_id_are_an_error_at_the_second(string path)
    {
        var built = Making.Build(Yaml, [.. Three, (path, "Again nobody.")]);
        Problem problem = Assert.Single(Errors(built));
        Assert.Equal("SEED5001", problem.Rule.Id);
        Assert.Equal(3, built.Corpus.Articles.Count);
        Assert.Equal(new TextSpan(0, 0), problem.Location.Span);
        Assert.Matches("^'(beta|BETA)' is the id of [^ ]+ already; rename the file, or give it another 'id' in its front matter or under 'articles'$", problem.Message);
    }

    [Fact]
    public void References_to_nothing_are_errors_where_they_stand()
    {
        const string Dangling = Yaml + """
            articles:
              alpha.txt: { answers: betta }
              beta.txt: { answers: alpha, about: [ann, keeperz, Lock Keepers] }
            """;
        List<Problem> errors = Errors(Making.Build(Dangling, Three));
        Assert.Equal(["betta", "keeperz", "Lock Keepers"], errors.Select(problem => problem.At(Dangling)));
        Assert.Equal(["SEED5002", "SEED5003", "SEED5003"], errors.Select(static problem => problem.Rule.Id));
        Assert.Equal("There is no article 'betta'; did you mean 'beta'?", errors[0].Message);
        Assert.Equal("There is no actor 'keeperz' in 'actors'; did you mean 'keepers'?", errors[1].Message);
    }

    [Fact]
    public void A_unique_value_given_twice_is_an_error_at_the_second()
    {
        string yaml = Yaml.Replace("BB", "AA", StringComparison.Ordinal) + "articles:\n  alpha.txt: { slug: x-1 }\n  beta.txt: { slug: x-1 }\n";
        List<Problem> errors = Errors(Making.Build(yaml, Three));
        Assert.Equal(["AA", "x-1"], errors.Select(problem => problem.At(yaml)));
        Assert.Equal(["SEED5004", "SEED5004"], errors.Select(static problem => problem.Rule.Id));
        Assert.Equal("'slug' must be unique, but 'alpha' has the value 'x-1' already; give this one another", errors[1].Message);
    }

    [Fact]
    public void An_article_that_was_read_and_dropped_is_not_said_to_be_missing()
    {
        CorpusSchema schema = Making.Schema("""
            seedgen: 1
            article: { fields: { answers: { type: article } } }
            articles:
              a-b.txt: { title: A }
              a_b.txt: { title: B }
              c.txt: { answers: a_b }
            """);
        SeedResult[] read = [.. ((string[])["a-b", "a_b", "c"]).Select(name => Making.Read(schema, name + ".txt", $"Nobody came to {name}."))];
        IEnumerable<ArticleModel> kept = read.SelectMany(static r => r.Articles).Where(static a => a.Key != "a_b");

        Assert.Empty(CorpusBuilder.Build(schema, kept, read).Problems);
        Assert.Equal(["SEED5005", "SEED5002"], CorpusBuilder.Build(schema, kept).Problems.Select(static p => p.Rule.Id));
    }

    [Fact]
    public void Behind_a_broken_line_any_article_may_be()
    {
        const string Lines = Yaml + "articles:\n  l1: { slug: a, answers: l2 }\n  l2: { slug: b }\n";
        const string Good = "{ \"id\": \"l1\", \"text\": \"Nobody came.\" }\n";

        Assert.Equal(["SEED2100"], Errors(Making.Build(Lines, ("x.jsonl", Good + "{ \"id\": \"l2\""))).Select(static p => p.Rule.Id));
        Assert.Equal(["SEED5005", "SEED5002"], Errors(Making.Build(Lines, ("x.jsonl", Good))).Select(static p => p.Rule.Id));
    }

    [Fact]
    public void What_is_excluded_is_said_to_be()
    {
        const string Excluding = Yaml + "exclude: [drafts/**]\narticles:\n  drafts/d.txt: { slug: a }\n  alpha.txt: { answers: d }\n";
        List<Problem> problems = Making.Build(Excluding, Three).Problems.FindAll(static p => p.Rule.Id.StartsWith("SEED500", StringComparison.Ordinal));

        Assert.Equal(
            [
                "'exclude' leaves 'drafts/d.txt' out of the corpus; take this entry out, or the file in",
                "There is no article 'd'; 'exclude' leaves out 'drafts/d.txt'",
            ],
            problems.Select(static p => p.Message));
        Assert.Equal(["SEED5008", "SEED5002"], problems.Select(static p => p.Rule.Id));
        Assert.Equal(ProblemSeverity.Warning, problems[0].Rule.Severity);
        Assert.Equal(["drafts/d.txt", "d"], problems.Select(p => p.At(Excluding)));
    }

    [Theory]
    [InlineData("alpha", "alpha.txt")]
    [InlineData("Alpha.TXT", "alpha.txt")]
    [InlineData("seeds/alpha.txt", "alpha.txt")]
    [InlineData("alpha.md", "alpha.txt")]
    [InlineData("zulu", "c/zulu.txt")]
    [InlineData("zulu.txt", "c/zulu.txt")]
    public void A_key_that_is_no_path_from_the_schema_is_told_the_path(string key, string path)
    {
        Problem problem = Assert.Single(Errors(Making.Build(Yaml + $"articles:\n  {key}: {{ slug: a }}\n", Three)));

        Assert.Equal($"The corpus has no article '{key}'; the key is the file's path from the schema's folder: '{path}'", problem.Message);
    }

    [Fact]
    public void A_reference_by_path_is_told_the_id()
    {
        Problem problem = Assert.Single(Errors(Making.Build(Yaml + "articles:\n  alpha.txt: { answers: c/zulu.txt }\n", Three)));

        Assert.Equal("There is no article 'c/zulu.txt'; the id of that file is 'zulu'", problem.Message);
    }

    [Fact]
    public void An_entry_for_no_article_is_an_error_at_its_key()
    {
        const string Extra = Yaml + "articles:\n  alpha.txt: { slug: a }\n  c\\zulu.txt: { slug: b }\n  bta.txt: { slug: c }\n";
        Problem problem = Assert.Single(Errors(Making.Build(Extra, Three)));
        Assert.Equal(("SEED5005", "bta.txt"), (problem.Rule.Id, problem.At(Extra)));
        Assert.Equal("The corpus has no article 'bta.txt'; did you mean 'beta.txt'?", problem.Message);
    }
}
