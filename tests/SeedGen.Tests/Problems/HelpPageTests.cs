using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SeedGen.Diagnostics;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Tests.Generator;
using VerifyXunit;

namespace SeedGen.Tests.Problems;

/// <summary>The examples of the help pages do what the pages say.</summary>
public sealed class HelpPageTests
{
    private const string Actors = "actors:\n  ann: { name: Ann Lindqvist, kind: person }\n  bo: { name: Bo Lindqvist, kind: person }\n";
    private const string Text = "It was late. \"We waited for the tide,\" said the harbour master on Tuesday. It had rained since Tuesday.\n";

    // What only names of files, a long wait or a project can show is tested elsewhere.
    private static readonly string[] Untold = ["SEED1013", "SEED2008", "SEED2133", "SEED5001", "SEED5006", "SEED5009", "SEED5010", "SEED5501"];

    private static IEnumerable<string> Ids => ProblemRules.ById.Keys
        .Where(static id => !Untold.Contains(id) && !id.StartsWith("SEED9", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Told() => [.. Ids];

    // One line a problem: what `seedgen check` writes of the page's own rule, and the words that its span covers.
    [Fact]
    public async Task What_the_examples_say() => await Verifier.Verify(
        string.Join("\n", Ids.SelectMany(static id => Problems(id, "").Select(static p => $"{p.Line}\n    <{p.Words}>"))) + "\n",
        "txt").DisableScrubbers();

    [Theory]
    [MemberData(nameof(Told))]
    public void The_example_causes_the_problem_and_the_generator_says_the_same(string id)
    {
        List<(string Line, string Words)> expected = Problems(id, "/demo/");
        Assert.NotEmpty(expected);
        (_, Dictionary<string, string> files) = Inputs(id, "/demo/");
        GeneratorHarness harness = GeneratorHarness.Run(files.Select(static file => (file.Key, file.Value)));
        Assert.Equal(expected, harness.Result.Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => (
            Line(diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character,
                diagnostic.DefaultSeverity, id, diagnostic.GetMessage(CultureInfo.InvariantCulture)),
            Visible(new TextSpan(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length).In(files[diagnostic.Location.GetLineSpan().Path])))));
    }

    // The schema, and all files with it.
    private static (string Schema, Dictionary<string, string> Files) Inputs(string id, string folder)
    {
        (string language, string example) = Example(id);
        bool isSchema = language == "yaml" || id.StartsWith("SEED1", StringComparison.Ordinal);
        bool isWhole = example.StartsWith("seedgen:", StringComparison.Ordinal) || id is "SEED1010" or "SEED1011";
        string schema = !isSchema ? "seedgen: 1\n" + Actors : isWhole ? example : "seedgen: 1\n" + example;
        Match told = Regex.Match(example, "^# a.txt(?: begins)?: (.*)$", RegexOptions.Multiline);
        IEnumerable<(string Name, string Text)> files = language switch
        {
            "yaml" => [("a.txt", told.Success ? told.Groups[1].Value + " It rained." : Text), ("b.txt", "It snowed on the port.")],
            "json" => [("l.jsonl", example)],
            "md" => [("a.md", example)],
            _ => [("a.txt", example)],
        };
        return (folder + "seedgen.yaml", files.Prepend(("seedgen.yaml", schema)).ToDictionary(file => folder + file.Item1, static file => file.Item2, StringComparer.Ordinal));
    }

    private static List<(string Line, string Words)> Problems(string id, string folder)
    {
        (string path, Dictionary<string, string> files) = Inputs(id, folder);
        SchemaResult read = SchemaReader.Read(new SourceFile(path, files[path]));
        List<Problem> problems = [.. read.Problems];
        if (read.Schema is { } schema)
        {
            List<SeedResult> results = [];
            foreach ((string file, string text) in files)
            {
                if (file == path) continue;
                Seed seed = new(new SourceFile(file, text), file[folder.Length..], "");
                SeedResult result = ArticleExtractor.Extract(seed, schema.Settings, schema.Articles);
                results.Add(result);
                problems.AddRange(Fragments.Resolve(result.Problems, schema));
            }

            problems.AddRange(CorpusBuilder.Build(schema, results.SelectMany(static result => result.Articles), results).Problems);
        }

        return [.. problems.Where(problem => problem.Rule.Id == id).Select(problem => (
            Line(problem.Location.Path, problem.Location.Start.Line, problem.Location.Start.Column, ProblemOutput.ToDiagnostic(problem).DefaultSeverity, id, problem.Message),
            Visible(problem.Location.Span.In(files[problem.Location.Path]))))];
    }

    private static string Line(string path, int line, int column, DiagnosticSeverity severity, string id, string message) =>
        $"{path}({line + 1},{column + 1}): {severity.ToString().ToLowerInvariant()} {id}: {message}";

    // On one line, and nothing hidden.
    private static string Visible(string text) => string.Concat(text.Select(static c =>
        c is '\u2028' || char.IsControl(c) ? "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture) : c.ToString()));

    // Control characters are shown by their pictures, a tab by an arrow.
    private static (string Language, string Text) Example(string id)
    {
        string page = File.ReadAllText(Path.Combine(Folder(), id + ".md"));
        Match fence = Regex.Match(page, "```([a-z]+)\n([^`]*)```");
        string text = fence.Groups[2].Value.Replace('→', '\t').Replace('␀', '\0').Replace('␃', '\u0003').Replace('␄', '\u0004').Replace('␤', '\u2028');
        return (fence.Groups[1].Value, text);
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "../../../src/SeedGen.Extraction/Problems/rules");
}
