using System.Runtime.CompilerServices;
using SeedGen.Tests.Generator;
using SeedGen.Tests.Support;
using SeedGen.Tool;

namespace SeedGen.Tests.Tool;

public sealed class CheckCommandTests : IDisposable
{
    private const string Schema = "seedgen: 1\nnamespace: Demo.Port\ncorpus: Port\narticles:\n  gone.txt: { outlet: Gazette }\n";
    private const string Article = "The quay opens on 31 April 2022.\n\n\"We waited long enough for this,\" it was said. It closes on Monday.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_problems_are_written_in_order_with_their_places_and_counted()
    {
        string schema = _folder.Write("seedgen.yaml", Schema);
        string article = _folder.Write("quay.txt", Article);
        (int exitCode, string[] lines, string errors) = Run(strict: false);
        Assert.Equal((1, ""), (exitCode, errors));
        Assert.StartsWith(article + "(1,19): warning SEED3201: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith(article + "(3,2): info SEED3102: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith(article + "(3,61): info SEED3203: ", lines[2], StringComparison.Ordinal);
        Assert.Equal(schema + "(5,3): error SEED5005: The corpus has no article 'gone.txt'; see that the file is there and that no schema is nearer to it, or take the entry out", lines[3]);
        Assert.Equal("1 article in 1 corpus: 1 error, 1 warning, 2 notes", lines[4]);
        Assert.Equal(5, lines.Length);
    }

    [Fact]
    public void The_compiler_says_the_same()
    {
        string schema = _folder.Write("seedgen.yaml", Schema);
        string article = _folder.Write("quay.txt", Article);
        GeneratorHarness harness = GeneratorHarness.Run([(schema, Schema), (article, Article)]);

        // That compiler takes warnings for errors.
        IEnumerable<string> lines = Run(strict: false).Lines[..^1].Select(static line => line.Replace(": warning ", ": error ", StringComparison.Ordinal));
        Assert.Equal(harness.Problems, lines.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("The quay opens.\n", false, 0)]
    [InlineData("The quay opens.\n", true, 0)]
    [InlineData("The quay opens on Monday.\n", false, 0)]
    [InlineData("The quay opens on Monday.\n", true, 1)]
    [InlineData("The quay opens on 31 April 2022.\n", false, 0)]
    [InlineData("The quay opens on 31 April 2022.\n", true, 1)]
    public void Warnings_and_notes_count_only_when_strict(string text, bool strict, int exitCode)
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\n");
        _folder.Write("quay.txt", text);
        Assert.Equal(exitCode, Run(strict).ExitCode);
    }

    [Fact]
    public void Corpora_below_and_inside_each_other_are_checked_each_with_its_own_files()
    {
        _folder.Write("App.csproj", "<Project />\n");
        _folder.Write("readme.md", "Not a seed of any corpus, closed on Monday.\n");
        _folder.Write("bin/seeds/seedgen.yaml", "nothing: 1\n");
        _folder.Write("a/seedgen.yaml", "seedgen: 1\nnamespace: A\nexclude: [\"drafts/**\"]\n");
        _folder.Write("a/one.txt", "One.\n");
        _folder.Write("a/drafts/two.txt", "Two on Monday.\n");
        _folder.Write("a/inner/seedgen.yaml", "seedgen: 1\nnamespace: A.Inner\n");
        _folder.Write("a/inner/one.txt", "Another one.\n");
        _folder.Write("b/seedgen.yaml", "seedgen: 1\n");
        Assert.Equal(["2 articles in 3 corpora: 0 errors, 0 warnings, 0 notes"], Run(strict: true).Lines);
    }

    [Fact]
    public void A_path_inside_a_corpus_stands_for_the_whole()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\n");
        _folder.Write("one.txt", "One.\n");
        string two = _folder.Write("deep/two.txt", "Two.\n");
        using StringWriter output = new();
        Assert.Equal(0, new CheckCommand(output, output).Run([Path.GetDirectoryName(two)!, _folder.Path], strict: true));
        Assert.Equal("2 articles in 1 corpus: 0 errors, 0 warnings, 0 notes\n", output.ToString());
    }

    [Fact]
    public void A_schema_with_the_short_ending_of_yaml_is_one()
    {
        string schema = _folder.Write("seedgen.yml", "seedgen: 1\nzone: x\n");
        string deep = _folder.Write("deep/one.txt", "One.\n");
        using StringWriter output = new();
        Assert.Equal(1, new CheckCommand(output, output).Run([Path.GetDirectoryName(deep)!], strict: false));
        Assert.Contains("seedgen.yml(2,1): error SEED2001: 'zone' means nothing here", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("1 article in 1 corpus: 1 error, 0 warnings, 0 notes\n", output.ToString(), StringComparison.Ordinal);
        string second = _folder.Write("seedgen.yaml", "seedgen: 1\n");
        Assert.StartsWith(schema + "(1,1): error SEED1013: 'seedgen.yaml' makes a corpus of this folder already", Run(strict: false).Lines[0], StringComparison.Ordinal);
        Assert.NotEqual(schema, second);
    }

    [Fact]
    public void Nothing_to_check_is_a_mistake()
    {
        (int exitCode, _, string errors) = Run(strict: false);
        Assert.Equal(1, exitCode);
        Assert.Equal(_folder.Path + ": error: there is no seedgen.yaml here, below or above\n", errors);
    }

    [Fact]
    public void A_schema_that_can_not_be_read_at_all_is_reported()
    {
        _folder.Write("seedgen.yaml", "- 1\n");
        (int exitCode, string[] lines, _) = Run(strict: false);
        Assert.Equal(1, exitCode);
        Assert.Contains("(1,1): error SEED2003: ", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Two_schemas_in_one_folder_are_an_error_at_the_second()
    {
        _folder.Write("SeedGen.yaml", "seedgen: 1\n");
        string second = _folder.Write("seedgen.yaml", "seedgen: 1\n");
        if (Directory.GetFiles(_folder.Path).Length == 1) return; // a file system to which both are one
        (int exitCode, string[] lines, _) = Run(strict: false);
        Assert.Equal(1, exitCode);
        Assert.StartsWith(second + "(1,1): error SEED1013: 'SeedGen.yaml' makes a corpus of this folder already", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a-b.txt", "a_b.txt", "'a_b' would be called AB in code, as 'a-b' is already; rename the file or give it another 'id'")]
    [InlineData("caf\u00e9.txt", "cafe\u0301.txt", "'caf\u00e9' would be called Caf\u00e9 in code, as 'cafe\u0301' is already; rename the file or give it another 'id'")]
    public void Two_articles_that_share_a_name_in_code_are_an_error_as_in_the_build(string one, string other, string message)
    {
        string schema = _folder.Write("seedgen.yaml", "seedgen: 1\n");
        string first = _folder.Write(one, "The quay opens.\n");
        string second = _folder.Write(other, "The lock closes.\n");
        (int exitCode, string[] lines, _) = Run(strict: false);
        string at = message.StartsWith("'a_b'", StringComparison.Ordinal) ? second : first;
        Assert.Equal((1, $"{at}(1,1): error SEED5501: {message}"), (exitCode, lines[0]));
        Assert.Equal("2 articles in 1 corpus: 1 error, 0 warnings, 0 notes", lines[1]);
        GeneratorHarness harness = GeneratorHarness.Run(
            [(schema, "seedgen: 1\n"), (first, "The quay opens.\n"), (second, "The lock closes.\n")]);
        Assert.Equal(harness.Problems, lines[..^1]);
    }

    [Theory]
    [InlineData("", "", "(1,1)", "RootNamespace.Corpus")]
    [InlineData("corpus: Port\n", "corpus: Port\n", "(2,9)", "RootNamespace.Port")]
    [InlineData("namespace: Demo.Port\n", "namespace: demo.port\n", "(2,12)", "demo.port")]
    [InlineData("namespace: Demo\ncorpus: Port\n", "namespace: Demo.Port.Deep\n", "(2,12)", "Demo.Port")]
    public void Two_schemas_that_share_a_namespace_are_an_error_at_the_second(string one, string other, string at, string name)
    {
        _folder.Write("seeds/a/seedgen.yaml", "seedgen: 1\n" + one);
        string second = _folder.Write("seeds/b/seedgen.yaml", "seedgen: 1\n" + other);
        (int exitCode, string[] lines, _) = Run(strict: false);
        Assert.Equal(1, exitCode);
        Assert.Equal(
            [
                $"{second}{at}: error SEED9004: The name {name} would belong to what is made of this schema and to what is made of "
                + "'../a/seedgen.yaml'; give this one a 'namespace' of its own",
                "0 articles in 2 corpora: 1 error, 0 warnings, 0 notes",
            ],
            lines);
    }

    [Fact]
    public void Schemas_of_two_projects_may_share_a_namespace()
    {
        _folder.Write("a/A.csproj", "<Project />\n");
        _folder.Write("a/seeds/seedgen.yaml", "seedgen: 1\n");
        _folder.Write("b/B.csproj", "<Project />\n");
        _folder.Write("b/seeds/seedgen.yaml", "seedgen: 1\n");
        Assert.Equal(["0 articles in 2 corpora: 0 errors, 0 warnings, 0 notes"], Run(strict: true).Lines);
    }

    [Theory]
    [InlineData("lost.txt")]
    [InlineData("deep/lost.md")]
    [InlineData("app/seeds/lost.jsonl")]
    public void An_article_beside_corpora_is_told_of(string name)
    {
        _folder.Write("port/seedgen.yaml", "seedgen: 1\n");
        _folder.Write("app/App.csproj", "<Project />\n");
        _folder.Write("app/readme.md", "What the app does.\n");
        string lost = _folder.Write(name, "{}");
        (int exitCode, string[] lines, _) = Run(strict: true);
        Assert.Equal(1, exitCode);
        Assert.Equal(
            $"{lost}(1,1): warning SEED9005: No seedgen.yaml at or above this folder makes a corpus of '{Path.GetFileName(name)}'; "
            + "add one, or leave the file out of the seeds",
            lines[0]);
        Assert.Equal("0 articles in 1 corpus: 0 errors, 1 warning, 0 notes", lines[1]);
    }

    [Fact]
    public void Links_to_folders_above_and_beside_lead_nowhere_twice()
    {
        string schema = _folder.Write("port/seedgen.yaml", "seedgen: 1\n");
        _folder.Write("port/one.txt", "One.\n");
        string port = Path.GetDirectoryName(schema)!;
        _folder.Write("elsewhere/two.txt", "Two.\n");
        Directory.CreateSymbolicLink(Path.Combine(port, "above"), "..");
        Directory.CreateSymbolicLink(Path.Combine(port, "again"), _folder.Path);
        Directory.CreateSymbolicLink(Path.Combine(port, "itself"), "./again/port/itself");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "other"), port);
        (int exitCode, string[] lines, string errors) = Run(strict: false);
        Assert.Equal((0, ""), (exitCode, errors));
        Assert.Contains("1 article in 1 corpus: ", lines[^1], StringComparison.Ordinal);
        Assert.Equal(["elsewhere/two.txt", "port/one.txt"], InputFiles.Find(_folder.Path, new ProblemLines(TextWriter.Null)).Select(static file => file.RelativePath));
    }

    [Fact]
    public void Articles_behind_a_link_belong_to_the_folder_they_lie_in()
    {
        _folder.Write("port/seedgen.yaml", "seedgen: 1\n");
        string two = _folder.Write("store/two.txt", "Two.\n");
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "port/linked"), Path.GetDirectoryName(two)!);
        using StringWriter output = new();
        Assert.Equal(0, new CheckCommand(output, output).Run([Path.Combine(_folder.Path, "port")], strict: true));
        Assert.Equal("1 article in 1 corpus: 0 errors, 0 warnings, 0 notes\n", output.ToString());
    }

    [Fact]
    public void An_article_of_a_corpus_above_is_none_without_a_schema()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\n");
        string deep = _folder.Write("deep/one.txt", "One.\n");
        _folder.Write("deep/inner/seedgen.yaml", "seedgen: 1\n");
        using StringWriter output = new();
        Assert.Equal(0, new CheckCommand(output, output).Run([Path.GetDirectoryName(deep)!], strict: true));
        Assert.Equal("0 articles in 1 corpus: 0 errors, 0 warnings, 0 notes\n", output.ToString());
    }

    [Fact]
    public void The_shipped_corpus_passes_the_strict_check()
    {
        string seeds = Path.Combine(Here(), "../../../seeds");
        using StringWriter output = new();
        Assert.Equal(0, new CheckCommand(output, output).Run([seeds], strict: true));
        Assert.Equal("5 articles in 1 corpus: 0 errors, 0 warnings, 0 notes\n", output.ToString());
    }

    [OriginalsFact]
    public void A_first_build_of_raw_articles_has_notes_alone()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\n");
        foreach (string file in Directory.GetFiles(OriginalsFactAttribute.Folder!, "*.txt"))
            _folder.Write(Path.GetFileName(file), File.ReadAllText(file));
        (int exitCode, string[] lines, _) = Run(strict: false);
        Assert.Equal(0, exitCode);
        Assert.Contains(" articles in 1 corpus: 0 errors, 0 warnings, ", lines[^1], StringComparison.Ordinal);
    }

    private (int ExitCode, string[] Lines, string Errors) Run(bool strict)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int exitCode = new CheckCommand(output, errors).Run([_folder.Path], strict);
        return (exitCode, output.ToString().TrimEnd('\n').Split('\n'), errors.ToString());
    }

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
