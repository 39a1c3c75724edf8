using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SeedGen.Testing;

/// <summary>Runs the generator outside a build.</summary>
public static class SeedGenRun
{
    // What the generator looks for in a project; every one for .NET has it.
    private const string Json = "namespace System.Text.Json.Serialization { public sealed class JsonIgnoreAttribute : System.Attribute { } }";

    /// <summary>Generates the code of the corpus in <paramref name="folder"/>, as a build with the SeedGen package would.</summary>
    /// <param name="folder">
    /// The folder with the articles and <c>seedgen.yaml</c>. A relative one is looked for beside the test's assembly and in
    /// the folders above it, so <c>MyApp/seeds</c> is found from a test's output folder below the same root.
    /// </param>
    /// <param name="rootNamespace">The root namespace of the project; matters where the schema names no namespace.</param>
    /// <returns>The generated files and what the generator complained about. The same for equal folders on every machine.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static GeneratedCorpus Generate(string folder, string rootNamespace = "Corpus")
    {
        string found = SeedFolder.Find(folder);
        ImmutableArray<AdditionalText> seeds = SeedFolder.Read(found);
        var options = new BuildProperties(new Dictionary<string, string>
        {
            ["build_property.RootNamespace"] = rootNamespace,
        });
        var parseOptions = new CSharpParseOptions(LanguageVersion.Latest);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SeedGenerator().AsSourceGenerator()], seeds, parseOptions, options);
        var project = CSharpCompilation.Create("Corpus", [CSharpSyntaxTree.ParseText(Json, parseOptions)]);
        GeneratorDriverRunResult result = driver.RunGenerators(project).GetRunResult();
        return new GeneratedCorpus(
            FilesOf(result),
            ProblemsOf(result.Diagnostics),
            ProblemsOf(result.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
    }

    private static List<GeneratedFile> FilesOf(GeneratorDriverRunResult result) =>
        [.. result.Results
            .SelectMany(static generator => generator.GeneratedSources)
            .Select(static source => new GeneratedFile(source.HintName, source.SourceText.ToString()))
            .OrderBy(static file => file.Name, StringComparer.Ordinal)];

    private static List<string> ProblemsOf(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(static d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(static d => d.Location.GetLineSpan().StartLinePosition)
            .ThenBy(static d => d.Id, StringComparer.Ordinal)
            .Select(Describe)];

    private static string Describe(Diagnostic diagnostic)
    {
        FileLinePositionSpan at = diagnostic.Location.GetLineSpan();
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        string complaint = $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {message}";
        if (string.IsNullOrEmpty(at.Path)) return complaint;
        string path = at.Path.StartsWith(SeedFolder.Root, StringComparison.Ordinal) ? at.Path.Substring(SeedFolder.Root.Length) : at.Path;
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2}): {3}",
            path,
            at.StartLinePosition.Line + 1,
            at.StartLinePosition.Character + 1,
            complaint);
    }
}
