using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Problems;

/// <summary>The examples of the help pages do what the pages say.</summary>
public sealed class HelpPageTests
{
    private const string Actors = "actors:\n  ann: { name: Ann Lindqvist, kind: person }\n  bo: { name: Bo Lindqvist, kind: person }\n";
    private const string Text = "It was late. \"We waited for the tide,\" said the harbour master on Tuesday. It had rained since Tuesday.\n";

    // What only names of files, a long wait or a project can show is tested elsewhere.
    private static readonly string[] Untold = ["SEED1013", "SEED2008", "SEED2133", "SEED5001", "SEED5006", "SEED5009", "SEED5010", "SEED5501"];

    public static TheoryData<string> Told() =>
        [.. ProblemRules.ById.Keys.Where(static id => !Untold.Contains(id) && !id.StartsWith("SEED9", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Told))]
    public void The_example_causes_the_problem(string id)
    {
        (string language, string example) = Example(id);
        bool isSchema = language == "yaml" || id.StartsWith("SEED1", StringComparison.Ordinal);
        bool isWhole = example.StartsWith("seedgen:", StringComparison.Ordinal) || id is "SEED1010" or "SEED1011";
        string schema = !isSchema ? "seedgen: 1\n" + Actors : isWhole ? example : "seedgen: 1\n" + example;
        Match told = Regex.Match(example, "^# a.txt(?: begins)?: (.*)$", RegexOptions.Multiline);
        IEnumerable<(string, string)> files = language switch
        {
            "yaml" => [("a.txt", told.Success ? told.Groups[1].Value + " It rained." : Text), ("b.txt", "It snowed on the port.")],
            "json" => [("l.jsonl", example)],
            "md" => [("a.md", example)],
            _ => [("a.txt", example)],
        };
        Assert.Contains(id, Ids(schema, files));
    }

    private static IEnumerable<string> Ids(string yaml, IEnumerable<(string Path, string Text)> files)
    {
        SchemaResult read = SchemaReader.Read(new SourceFile("seedgen.yaml", yaml));
        List<Problem> problems = [.. read.Problems];
        if (read.Schema is { } schema)
        {
            List<SeedResult> results = [];
            foreach ((string path, string text) in files)
            {
                Seed seed = new(new SourceFile(path, text), path, "");
                SeedResult result = ArticleExtractor.Extract(seed, schema.Settings, schema.Articles);
                results.Add(result);
                problems.AddRange(result.Problems);
            }

            problems.AddRange(CorpusBuilder.Build(schema, results.SelectMany(static result => result.Articles), results).Problems);
        }

        return problems.Select(static problem => problem.Rule.Id);
    }

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
