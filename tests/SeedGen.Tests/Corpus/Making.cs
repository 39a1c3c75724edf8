using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

/// <summary>A corpus in memory: a schema and files by their paths from its folder.</summary>
internal static class Making
{
    public const string SchemaPath = "/repo/seeds/seedgen.yaml";

    public static CorpusSchema Schema(string yaml)
    {
        SchemaResult result = SchemaReader.Read(new SourceFile(SchemaPath, yaml));
        Assert.Empty(result.Problems.Where(static p => p.Rule.Severity == ProblemSeverity.Error).Select(static p => p.Message));
        return result.Schema!;
    }

    public static SeedResult Read(CorpusSchema schema, string path, string text) => ArticleExtractor.Extract(
        new Seed(new SourceFile("/repo/seeds/" + path, text), path, "abc"),
        schema.Settings,
        new PreparedEntries(schema.Articles).Of(path));

    /// <summary>The corpus and all problems, of single articles and of the whole.</summary>
    public static (CorpusModel Corpus, List<Problem> Problems) Build(string yaml, params (string Path, string Text)[] files) =>
        Build(Schema(yaml), files);

    /// <summary>The same of a schema that may have faults.</summary>
    public static (CorpusModel Corpus, List<Problem> Problems) Build(CorpusSchema schema, params (string Path, string Text)[] files)
    {
        List<Problem> problems = [];
        List<SeedResult> read = [];
        foreach ((string path, string text) in files)
        {
            SeedResult result = Read(schema, path, text);
            read.Add(result);
            problems.AddRange(Fragments.Resolve(result.Problems, schema));
        }

        CorpusResult built = CorpusBuilder.Build(schema, read.SelectMany(static result => result.Articles), read);
        problems.AddRange(built.Problems);
        return (built.Model, problems);
    }

    /// <summary>The words that a problem in the schema points at.</summary>
    public static string At(this Problem problem, string yaml)
    {
        Assert.Equal(SchemaPath, problem.Location.Path);
        Assert.Equal(new SourceFile(SchemaPath, yaml).Locate(problem.Location.Span), problem.Location);
        return problem.Location.Span.In(yaml);
    }
}
