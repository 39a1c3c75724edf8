using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Diagnostics;
using SeedGen.Extraction.Problems;
using SeedGen.Pipeline;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Problems;

/// <summary>What only a project, or the names of its files, can show: each problem whole, as the compiler is given it.</summary>
public sealed class BuildProblemTests
{
    private const string Schema = "seedgen: 1\nnamespace: Demo.Port\ncorpus: Harbour\n";
    private const string A = "/demo/a/seedgen.yaml";

    [Fact]
    public void An_old_language() => Assert.Equal(
        [$"{A} 0+0 Error SEED9001: The generated code needs C# 9, and this project is compiled as C# 8.0; set LangVersion to 9.0 or later"],
        Told([(A, Schema)], LanguageVersion.CSharp8));

    [Fact]
    public void An_unknown_storage() => Assert.Equal(
        [$"{A} 0+0 Error SEED9002: SeedGenStorage is 'disk'; it can be 'auto', 'inline' or 'embedded'"],
        Told([(A, Schema)], LanguageVersion.Latest, ("build_property.SeedGenStorage", "disk")));

    [Fact]
    public void A_storage_that_nobody_fills() => Assert.Equal(
        [$"{A} 0+0 Error SEED9003: SeedGenStorage is 'embedded', but the build targets that pack the seeds did not run; "
            + "reference the package SeedGen, or set it to 'inline'"],
        Told([(A, Schema)], LanguageVersion.Latest, ("build_property.SeedGenStorage", "embedded")));

    [Fact]
    public void Two_schemas_with_one_namespace() => Assert.Equal(
        ["/demo/b/seedgen.yaml 22+9 Error SEED9004: The name Demo.Port would belong to what is made of this schema and to what is made of "
            + "'../a/seedgen.yaml'; give this one a 'namespace' of its own"],
        Told([(A, Schema), ("/demo/b/seedgen.yaml", Schema)]));

    [Fact]
    public void An_article_without_a_schema() => Assert.Equal(
        ["/demo/b/lost.txt 0+0 Warning SEED9005: No seedgen.yaml at or above this folder makes a corpus of 'lost.txt'; add one, or leave the "
            + "file out of the seeds"],
        Told([(A, Schema), ("/demo/b/lost.txt", "It rained.\n")]));

    [Fact]
    public void Two_articles_with_one_name_in_code() => Assert.Equal(
        ["/demo/a/a_b.txt 0+0 Error SEED5501: 'a_b' would be called AB in code, as 'a-b' is already; rename the file or give it another 'id'"],
        Told([(A, Schema), ("/demo/a/a-b.txt", "It rained.\n"), ("/demo/a/a_b.txt", "It snowed.\n")]));

    [Fact]
    public void Two_articles_with_one_id() => Assert.Equal(
        ["/demo/a/l.jsonl 55+5 Error SEED5001: 'ONE' is the id of line 1 of l.jsonl already; give this line another one"],
        Told([(A, Schema), ("/demo/a/l.jsonl", "{\"id\": \"One\", \"text\": \"It rained on the port.\"}\n{\"id\": \"ONE\", \"text\": \"It snowed at sea.\"}\n")]));

    [Theory]
    [InlineData("/demo/a/gone.txt")]
    [InlineData("/demo/a/seedgen.yaml")]
    public void A_file_that_can_not_be_read(string path)
    {
        InputFile file = InputFile.Read(new Unreadable(path), CancellationToken.None);
        Problem problem = Assert.Single(SchemaModel.Read(file, CancellationToken.None).Problems);
        string name = path[8..];
        Assert.Equal($"{path} 0+0 Error SEED9006: '{name}' can't be read; see that it exists and is a text file", Show(ProblemOutput.ToDiagnostic(problem)));
    }

    [Fact]
    public void Errors_can_not_be_switched_off_and_all_else_can()
    {
        foreach (ProblemRule rule in ProblemRules.ById.Values)
        {
            Problem problem = new(rule, new Extraction.SourceFile("a.txt", "").Locate(default), ["", "", "", "", ""]);
            Assert.Equal(
                rule.Severity == ProblemSeverity.Error,
                ProblemOutput.ToDiagnostic(problem).Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable));
        }
    }

    private static IEnumerable<string> Told(
        IEnumerable<(string, string)> files, LanguageVersion version = LanguageVersion.Latest, params IEnumerable<(string, string)> properties) =>
        GeneratorHarness.Run(files, version, properties).Result.Diagnostics.Select(Show);

    private static string Show(Diagnostic diagnostic) =>
        $"{diagnostic.Location.GetLineSpan().Path} {diagnostic.Location.SourceSpan.Start}+{diagnostic.Location.SourceSpan.Length} "
            + $"{diagnostic.DefaultSeverity} {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";

    private sealed class Unreadable(string path) : AdditionalText
    {
        public override string Path => path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
