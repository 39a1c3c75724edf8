using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit.Text;
using SeedGen.Pipeline;

namespace SeedGen.Tests.Generator;

/// <summary>The generator as a compiler runs it: what it makes, and what an edit makes it do again.</summary>
public class PipelineTests
{
    private const string Schema = "/demo/seeds/seedgen.yaml";
    private const string SchemaText = """
        seedgen: 1
        namespace: Demo.Port
        corpus: Harbour
        exclude: ["drafts/**"]
        actors:
          mara-lind: { name: Mara Lind, kind: person, aliases: [Lind] }
        articles:
          one.txt: { outlet: Gazette, published: 2021-05-04 }
          two.txt: { outlet: Courier }

        """;

    private const string One = "/demo/seeds/one.txt";
    private const string Two = "/demo/seeds/two.txt";
    private const string OneText = "The harbour opened again on Monday.\n\n“The cranes turn,” said Mara Lind.\n";
    private const string TwoText = "Lind had warned of the storm in April 2021.\n";

    private static string WrongEntry => SchemaText.Replace("Courier }", "Courier, published: yesterday }", StringComparison.Ordinal);

    private static (string, string)[] Files => [(Schema, SchemaText), (One, OneText), (Two, TwoText)];

    [Theory]
    [InlineData(LanguageVersion.CSharp9)]
    [InlineData(LanguageVersion.Latest)]
    public void What_is_made_compiles_without_a_warning(LanguageVersion version)
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files, version);

        Assert.Empty(Consumer.Complaints(harness.Output));
        Assert.DoesNotContain(harness.Problems, static problem => !problem.Contains("info SEED", StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_and_actors_are_reached_by_name() => Assert.Equal("Gazette Mara Lind 2", Consumer.Run(
        GeneratorHarness.Run(Files).Files,
        "return $\"{Harbour.Articles.One.Outlet} {Harbour.Actors.MaraLind.Name} {Harbour.Articles.Count}\";",
        "Demo.Port"));

    [Fact]
    public void Every_step_is_followed()
    {
        GeneratorHarness harness = GeneratorHarness.Run([(Schema, WrongEntry), (One, OneText), (Two, TwoText)]);

        Assert.Equal(
            GeneratorHarness.Steps.Order(StringComparer.Ordinal),
            harness.Result.TrackedSteps.Keys.Where(GeneratorHarness.Steps.Contains).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_edited_article_is_read_again_alone()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files);

        harness.Edit(One, OneText + "More of it.\n");

        Assert.Equal(
            [StepNames.AllFiles, StepNames.Corpus, StepNames.CorpusInputs, StepNames.Emit, StepNames.Extract, StepNames.Files],
            harness.Rerun());
        Assert.Equal(1, harness.Computed(StepNames.Extract));
    }

    [Theory]
    [InlineData("inline")]
    [InlineData("embedded")]
    public void An_edited_article_has_one_file_written_again(string storage)
    {
        (string Path, string Text)[] articles = [.. Enumerable.Range(0, 100).Select(static i => ($"/demo/seeds/a{i}.txt", $"Boat {i} came. {OneText}"))];
        GeneratorHarness harness = GeneratorHarness.Run(
            [(Schema, "seedgen: 1\nnamespace: Demo.Port\ncorpus: Harbour\n"), .. articles], LanguageVersion.Latest, ("build_property.SeedGenStorageUsed", storage));
        IReadOnlyList<GeneratedFile> before = harness.Files;

        harness.Edit(articles[70].Path, articles[70].Text + "More of it in May.\n");

        Assert.Equal(before.Select(static file => file.HintName), harness.Files.Select(static file => file.HintName));
        Assert.Contains(".Articles.", Assert.Single(harness.Files.Except(before)).HintName, StringComparison.Ordinal);
        Assert.Equal(articles.Length, harness.Readings);
    }

    [Fact]
    public void An_edited_entry_has_its_article_read_again_alone()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files);

        harness.Edit(Schema, SchemaText.Replace("Courier", "Herald", StringComparison.Ordinal));

        Assert.Equal(3, harness.Readings);
        Assert.Single(harness.Rerun(), StepNames.Extract);
        Assert.DoesNotContain(StepNames.AllSettings, harness.Rerun());
    }

    [Fact]
    public void An_edited_entry_has_no_data_set_read_again_that_it_is_not_about()
    {
        const string Lines = "{\"id\": \"three\", \"text\": \"Lind said nothing.\"}\n{\"id\": \"four\", \"text\": \"Nobody came.\"}\n";
        GeneratorHarness harness = GeneratorHarness.Run([.. Files, ("/demo/seeds/more.jsonl", Lines)]);

        harness.Edit(Schema, SchemaText.Replace("Courier", "Herald", StringComparison.Ordinal));
        Assert.Equal(4, harness.Readings);

        harness.Edit(Schema, SchemaText.Replace("Courier", "Herald", StringComparison.Ordinal) + "  three: { outlet: Mail }\n");
        Assert.Equal(5, harness.Readings);
        Assert.Equal("Mail", Consumer.Run(harness.Files, "return Harbour.Articles.Three.Outlet;", "Demo.Port"));
    }

    [Fact]
    public void An_edited_article_has_its_own_corpus_built_again_alone()
    {
        GeneratorHarness harness = GeneratorHarness.Run([
            ("/demo/a/seedgen.yaml", SchemaOf("Demo.A", "First")), ("/demo/a/one.txt", OneText),
            ("/demo/b/seedgen.yaml", SchemaOf("Demo.B", "Second")), ("/demo/b/two.txt", TwoText)]);

        harness.Edit("/demo/a/one.txt", OneText + "More of it.\n");

        Assert.Equal(1, harness.Computed(StepNames.Corpus));
        Assert.Equal(1, harness.Computed(StepNames.Emit));
    }

    [Fact]
    public void Json_is_spoken_of_only_where_the_project_knows_it()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files);
        Assert.Contains(harness.Files, static file => file.Text.Contains("JsonIgnore", StringComparison.Ordinal));

        harness.RemoveReference("System.Text.Json");

        Assert.DoesNotContain(harness.Files, static file => file.Text.Contains("Json", StringComparison.Ordinal));
        Assert.Empty(Consumer.Complaints(harness.Output));
        Assert.Equal(0, harness.Computed(StepNames.Corpus));
        Assert.Contains(StepNames.KnowsJson, harness.Rerun());
    }

    [Fact]
    public void Lines_added_above_an_entry_have_no_article_read_again()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files);

        harness.Edit(Schema, "# A comment.\n" + SchemaText);

        Assert.Equal(2, harness.Readings);
        Assert.DoesNotContain(StepNames.Files, harness.Rerun());
    }

    [Fact]
    public void A_severity_is_reported_without_reading_an_article_again()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files);

        harness.Edit(Schema, SchemaText + "severity: { SEED3203: error }\n");

        Assert.Equal(2, harness.Readings);
        Assert.DoesNotContain(StepNames.Files, harness.Rerun());
    }

    [Fact]
    public void The_compiler_reports_the_severity_that_the_schema_sets()
    {
        const string Undated = "It closes on Monday.\n";
        string At(string settings) => Assert.Single(
            GeneratorHarness.Run([(Schema, "seedgen: 1\n" + settings), (One, Undated)]).Problems.DefaultIfEmpty("nothing"));

        Assert.StartsWith(One + "(1,14): info SEED3203", At(""), StringComparison.Ordinal);
        Assert.StartsWith(One + "(1,14): error SEED3203", At("severity: { SEED3203: error }\n"), StringComparison.Ordinal);
        Assert.StartsWith(One + "(1,14): info SEED3203", At("severity: { SEED3203: error }\narticles: { one.txt: { severity: { SEED3203: note } } }\n"), StringComparison.Ordinal);
        Assert.Equal("nothing", At("severity: { SEED3203: none }\n"));
    }

    [Fact]
    public void A_new_alias_has_all_articles_read_again()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files);

        harness.Edit(Schema, SchemaText.Replace("[Lind]", "[Lind, Mara]", StringComparison.Ordinal));

        Assert.Equal(4, harness.Readings);
    }

    [Fact]
    public void A_deleted_article_takes_its_name_away()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files);

        harness.Edit(Two, null);

        Assert.DoesNotContain(harness.Files, static file => file.Text.Contains("Article_Two", StringComparison.Ordinal));
        Assert.Contains("two.txt", Assert.Single(harness.Problems, static problem => problem.Contains("error", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_complaint_about_an_entry_stands_at_its_line_and_moves_with_it()
    {
        GeneratorHarness harness = GeneratorHarness.Run([(Schema, WrongEntry), (One, OneText), (Two, TwoText)]);
        Assert.StartsWith(Schema + "(9,42): error SEED2", Assert.Single(harness.Problems, IsError), StringComparison.Ordinal);

        harness.Edit(Schema, "# A comment.\n" + WrongEntry);

        Assert.StartsWith(Schema + "(10,42): error SEED2", Assert.Single(harness.Problems, IsError), StringComparison.Ordinal);
    }

    [Fact]
    public void One_bad_article_does_not_take_the_others_away()
    {
        GeneratorHarness harness = GeneratorHarness.Run([.. Files, ("/demo/seeds/bad.md", "---\ntitle: [\n---\nText.\n")]);

        Assert.Contains(harness.Problems, static problem => problem.StartsWith("/demo/seeds/bad.md(", StringComparison.Ordinal) && IsError(problem));
        Assert.Equal("Gazette", Consumer.Run(harness.Files, "return Harbour.Articles.One.Outlet;", "Demo.Port"));
    }

    [Fact]
    public void An_excluded_file_is_no_article() => Assert.DoesNotContain(
        GeneratorHarness.Run([.. Files, ("/demo/seeds/drafts/later.txt", "Later.\n")]).Files,
        static file => file.Text.Contains("later", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void The_nearest_schema_has_the_article()
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            [.. Files, ("/demo/seeds/inner/seedgen.yaml", "seedgen: 1\ncorpus: Inner\n"), ("/demo/seeds/inner/deep/one.txt", "Inside.\n")]);

        Assert.Equal("2 1 deep/one.txt", Consumer.Run(
            harness.Files,
            "return $\"{Harbour.Articles.Count} {Demo.Inner.Inner.Articles.Count} {Demo.Inner.Inner.Articles.One.Source.Path}\";",
            "Demo.Port"));
    }

    [Theory]
    [InlineData("SeedGenStorage", "inline", "")]
    [InlineData("SeedGenStorage", "Auto", "")]
    [InlineData("SeedGenStorage", "embedded", "SEED9003")]
    [InlineData("SeedGenStorage", "disk", "SEED9002")]
    public void Only_a_storage_that_is_not_there_is_an_error(string property, string value, string id)
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files, LanguageVersion.Latest, ("build_property." + property, value));

        Assert.Equal(id, string.Concat(harness.Result.Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error).Select(static d => d.Id)));
        Assert.NotEmpty(harness.Files);
    }

    [Fact]
    public void The_build_decides_the_storage()
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            Files, LanguageVersion.Latest, ("build_property.SeedGenStorage", "embedded"), ("build_property.SeedGenStorageUsed", "embedded"));

        Assert.Empty(Consumer.Complaints(harness.Output));
        Assert.DoesNotContain(harness.Problems, static problem => !problem.Contains("info SEED", StringComparison.Ordinal));
        Assert.DoesNotContain(harness.Files, static file => file.Text.Contains("The cranes turn", StringComparison.Ordinal));
    }

    [Fact]
    public void An_old_language_is_an_error_of_ours()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Files, LanguageVersion.CSharp8);

        Assert.Contains("SEED9001: The generated code needs C# 9, and this project is compiled as C# 8.0", Assert.Single(harness.Problems, IsError), StringComparison.Ordinal);
        Assert.Empty(harness.Files);
    }

    [Theory]
    [InlineData("Demo", "Port", "Demo", "Port")]
    [InlineData("Demo", "Port", "Demo", "Other")]
    [InlineData("Demo", "Port", "DEMO", "Other")]
    [InlineData("Demo.Port", "Port", "Demo", "Port")]
    public void Two_schemas_whose_types_would_meet_are_an_error_at_the_second(string firstSpace, string first, string secondSpace, string second)
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            [("/demo/a/seedgen.yaml", SchemaOf(firstSpace, first)), ("/demo/b/seedgen.yaml", SchemaOf(secondSpace, second))]);

        string problem = Assert.Single(harness.Problems, IsError);
        Assert.StartsWith("/demo/b/seedgen.yaml(2,12): error SEED9004", problem, StringComparison.Ordinal);
        Assert.Contains("'../a/seedgen.yaml'", problem, StringComparison.Ordinal);
        Assert.NotEmpty(harness.Files);
        Assert.Empty(Consumer.Complaints(harness.Output));
    }

    [Theory]
    [InlineData("Newsroom", "Newsroom.Denial", "Newsroom.Denial")]
    [InlineData("Newsroom", "Newsroom.Denial.Deep", "Newsroom.Denial")]
    [InlineData("Newsroom", "Newsroom.Article", "Newsroom.Article")]
    [InlineData("Newsroom", "Newsroom.ArticleDesk", "Newsroom.ArticleDesk")]
    [InlineData("Newsroom.Inner.Deep", "Newsroom", "Newsroom.Inner")]
    public void A_namespace_that_is_a_type_of_another_schema_is_an_error_at_the_deeper_one(string outer, string inner, string name)
    {
        GeneratorHarness harness = GeneratorHarness.Run([
            ("/demo/seedgen.yaml", SchemaOf(outer, "Denial") + "article:\n  fields:\n    desk: { type: enum, values: [home, abroad] }\n"),
            ("/demo/inner/seedgen.yaml", SchemaOf(inner, "Inner"))]);

        string problem = Assert.Single(harness.Problems, IsError);
        Assert.StartsWith("/demo/inner/seedgen.yaml(2,12): error SEED9004", problem, StringComparison.Ordinal);
        Assert.Contains("'../seedgen.yaml'", problem, StringComparison.Ordinal);
        Assert.Contains($" {name} ", problem, StringComparison.Ordinal);
        Assert.Empty(Consumer.Complaints(harness.Output));
        Assert.Contains(harness.Files, static file => file.Text.Contains(" class Denial", StringComparison.Ordinal));
    }

    [Fact]
    public void The_files_of_one_corpus_never_meet_those_of_another()
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            [("/demo/a/seedgen.yaml", SchemaOf("Demo.Port", "Port")), ("/demo/b/seedgen.yaml", SchemaOf("Demo.Port.Types", "Types"))]);

        Assert.Empty(harness.Problems);
        Assert.Empty(Consumer.Complaints(harness.Output));
    }

    [Fact]
    public void Two_articles_that_share_a_name_in_code_are_an_error_at_the_second()
    {
        GeneratorHarness harness = GeneratorHarness.Run([.. Files, ("/demo/seeds/a-b.txt", "A.\n"), ("/demo/seeds/a_b.txt", "B.\n")]);

        string problem = Assert.Single(harness.Problems, IsError);
        Assert.StartsWith("/demo/seeds/a_b.txt(1,1): error SEED5501: 'a_b' would be called AB in code, as 'a-b' is already", problem, StringComparison.Ordinal);
        Assert.Empty(Consumer.Complaints(harness.Output));
    }

    [Fact]
    public void An_id_in_the_schema_that_gives_a_shared_name_is_an_error_where_it_is_written()
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            [(Schema, SchemaText + "  two-b.txt: { id: a_b }\n"), (One, OneText), (Two, TwoText), ("/demo/seeds/a-b.txt", "A.\n"), ("/demo/seeds/two-b.txt", "B.\n")]);

        string problem = Assert.Single(harness.Problems, static problem => problem.Contains("SEED5501", StringComparison.Ordinal));
        Assert.StartsWith(Schema + "(10,20): ", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_without_a_schema_is_noted() => Assert.StartsWith(
        "/elsewhere/lost.txt(1,1): info SEED9005",
        Assert.Single(GeneratorHarness.Run([("/elsewhere/lost.txt", "Lost.\n")]).Problems),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("/demo/seeds/deep/seedgen.yml")]
    [InlineData("/demo/seeds/deep/seedgen.yaml")]
    public void An_article_beside_a_corpus_is_a_warning(string schema)
    {
        const string Message = "No seedgen.yaml at or above this folder makes a corpus of 'lost.txt'; add one, or leave the file out of the seeds";
        GeneratorHarness harness = GeneratorHarness.Run([(schema, "seedgen: 1\n"), ("/demo/seeds/deep/one.txt", "One.\n"), ("/demo/seeds/lost.txt", "Lost.\n")]);

        // That compiler takes warnings for errors.
        Assert.Equal(["/demo/seeds/lost.txt(1,1): error SEED9005: " + Message], harness.Problems);
        Assert.NotEmpty(harness.Files);
    }

    [Fact]
    public void A_file_that_another_analyzer_needs_is_no_article_without_a_schema()
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            [(Schema, SchemaText), (One, OneText), (Two, TwoText), ("/demo/C#; D/BannedSymbols.txt", "T:Demo;Banned.\n"), ("/demo/lost.txt", "Lost.\n")],
            LanguageVersion.Latest,
            ("build_property.SeedGenOtherFiles", "/demo/C?? D/BannedSymbols.txt|/demo/PublicAPI.Shipped.txt"));

        Assert.StartsWith("/demo/lost.txt(1,1): error SEED9005", Assert.Single(harness.Problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/demo/app/../BannedSymbols.txt", "/demo/BannedSymbols.txt")]
    [InlineData(@"C:\demo\app\..\BannedSymbols.txt", @"C:\demo\BannedSymbols.txt")]
    public void The_compiler_may_write_the_path_of_such_a_file_in_another_way_than_the_build(string compiler, string build)
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            [(Schema, SchemaText), (One, OneText), (Two, TwoText), (compiler, "T:Demo;Banned.\n")],
            LanguageVersion.Latest,
            ("build_property.SeedGenOtherFiles", build));

        Assert.Empty(harness.Problems);
    }

    private static string SchemaOf(string space, string corpus) => $"seedgen: 1\nnamespace: {space}\ncorpus: {corpus}\n";

    private static bool IsError(string problem) => problem.Contains(": error SEED", StringComparison.Ordinal);

    [Fact]
    public void A_default_in_the_place_of_a_refused_value_is_packed()
    {
        const string Schema = "seedgen: 1\ncorpus: Port\narticle: { fields: { desk: { type: string, pattern: '[A-Z][a-z]+', default: News } } }\n";
        GeneratorHarness harness = GeneratorHarness.Run(
            [("/demo/seedgen.yaml", Schema), ("/demo/a.txt", "A ship left."), ("/demo/b.md", "---\ndesk: [bad]\n---\n\nA ship came.")],
            properties: [("build_property.SeedGenStorageUsed", "embedded")]);

        string problem = Assert.Single(harness.Problems, static problem => problem.Contains(": error SEED", StringComparison.Ordinal));
        Assert.Contains(" SEED2003: ", problem, StringComparison.Ordinal);
        Assert.Contains(harness.Files, static file => file.HintName.EndsWith(".Links.g.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/demo/seeds/x/../one.txt")]
    [InlineData("/demo/seeds/./one.txt")]
    [InlineData("/demo/seeds//one.txt")]
    public void A_file_that_is_included_twice_is_read_once(string again)
    {
        GeneratorHarness harness = GeneratorHarness.Run([.. Files, (again, OneText)]);

        string problem = Assert.Single(harness.Problems, static problem => problem.Contains("error SEED", StringComparison.Ordinal));
        Assert.EndsWith("one.txt(1,1): error SEED5010: 'one.txt' is among the seeds twice, by two ways to write its path; include it once", problem, StringComparison.Ordinal);
        Assert.Empty(Consumer.Complaints(harness.Output));
    }

    [Fact]
    public void Two_schemas_in_one_folder_are_an_error_at_the_second()
    {
        GeneratorHarness harness = GeneratorHarness.Run([.. Files, ("/demo/seeds/SeedGen.yaml", "seedgen: 1\ncorpus: Other\n")]);

        Assert.Contains(
            "/demo/seeds/seedgen.yaml(1,1): error SEED1013: 'SeedGen.yaml' makes a corpus of this folder already; merge the two schemas, or give one of them a folder of its own",
            harness.Problems);
        Assert.Empty(Consumer.Complaints(harness.Output));
    }
}
