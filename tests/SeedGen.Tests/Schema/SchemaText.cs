using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Schema;

/// <summary>Reads schemas written in tests and shows their problems with the words they point at.</summary>
internal static class SchemaText
{
    public static SchemaResult Read(string yaml) => SchemaReader.Read(new SourceFile("seedgen.yaml", yaml));

    /// <summary>Reads a schema whose version line is given; <paramref name="yaml"/> is the rest.</summary>
    public static string[] Problems(string yaml)
    {
        string text = "seedgen: 1\n" + yaml;
        return Show(text, Read(text).Problems);
    }

    public static CorpusSchema Valid(string yaml)
    {
        string text = "seedgen: 1\n" + yaml;
        SchemaResult result = Read(text);
        Assert.Empty(Show(text, result.Problems));
        return result.Schema!;
    }

    /// <summary>Each problem as <c>ID words: message</c>.</summary>
    public static string[] Show(string text, ValueList<Problem> problems) =>
        [.. problems.Select(p => $"{Label(p.Rule.Severity)} {p.Rule.Id} <{p.Location.Span.In(text)}>: {p.Message}")];

    private static string Label(ProblemSeverity severity) => severity.ToString().ToLowerInvariant();
}
