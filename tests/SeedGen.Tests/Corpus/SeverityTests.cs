using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Checks;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

public sealed class SeverityTests
{
    private const string Text = "The ferry leaves on Tuesday.\n\nIt was paid for on 31 June 2021.\n";

    [Fact]
    public void The_corpus_raises_lowers_and_silences()
    {
        Assert.Equal(["a.txt Warning SEED3203", "b.txt Warning SEED3203"], Reported("severity: { SEED3203: warning, SEED3201: none }"));
        Assert.Equal(
            ["a.txt Error SEED3201", "a.txt Note SEED3203", "b.txt Error SEED3201", "b.txt Note SEED3203"],
            Reported("severity: { SEED3201: error }"));
    }

    [Fact]
    public void What_is_set_for_an_article_goes_before_the_corpus() => Assert.Equal(
        ["a.txt Note SEED3201", "b.txt Error SEED3201", "b.txt Note SEED3203"],
        Reported("severity: { SEED3201: error }\narticles: { a.txt: { severity: { SEED3201: note, SEED3203: none } } }"));

    [Fact]
    public void A_problem_in_an_entry_is_the_articles_too()
    {
        const string Entries = "articles: { a.txt: { severity: { SEED1034: error }, quotes: [{ at: ferry }] }, b.txt: { quotes: [{ at: ferry }] } }";
        SchemaResult result = SchemaReader.Read(new SourceFile(Making.SchemaPath, "seedgen: 1\n" + Entries));
        Assert.Equal([ProblemSeverity.Error, ProblemSeverity.Warning], new Severities(result.Schema!).Apply(result.Problems).Select(static p => p.Severity));
    }

    [Fact]
    public void Applying_it_twice_changes_nothing()
    {
        CorpusSchema schema = Making.Schema("seedgen: 1\nseverity: { SEED3203: error }\n");
        ValueList<Problem> once = new Severities(schema).Apply(Making.Read(schema, "a.txt", Text).Problems);
        Assert.Equal(once, new Severities(schema).Apply(once));
        Assert.Contains(once, static problem => problem.Severity == ProblemSeverity.Error);
    }

    [Fact]
    public void A_line_of_a_data_set_has_no_severity_of_its_own()
    {
        const string Yaml = "seedgen: 1\narticles: { one: { severity: { SEED3203: none } } }\n";
        (_, List<Problem> problems) = Making.Build(Yaml, ("l.jsonl", "{\"id\": \"one\", \"text\": \"It rained.\"}\n"));
        Problem problem = Assert.Single(problems);
        Assert.Equal(("SEED1022", "SEED3203"), (problem.Rule.Id, problem.At(Yaml)));
    }

    private static string[] Reported(string yaml)
    {
        CorpusSchema schema = Making.Schema("seedgen: 1\n" + yaml + "\n");
        IEnumerable<Problem> problems = new[] { "a.txt", "b.txt" }.SelectMany(path => Making.Read(schema, path, Text).Problems);
        return
        [
            .. new Severities(schema).Apply(problems.ToValueList())
                .Select(static p => $"{Path.GetFileName(p.Location.Path)} {p.Severity} {p.Rule.Id}")
                .Order(StringComparer.Ordinal),
        ];
    }
}
