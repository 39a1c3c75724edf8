using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tool;

/// <summary>
/// <c>seedgen check</c>: reads whole corpora as the build does and writes what is wrong with them. What needs a project
/// (its C#, its other files, names in code) is left to the build.
/// </summary>
/// <param name="output">Takes the problems, one a line, and the count.</param>
/// <param name="errors">Takes what keeps a corpus from being found.</param>
internal sealed class CheckCommand(TextWriter output, TextWriter errors)
{
    private readonly List<Problem> _problems = [];
    private int _articles;

    /// <summary>Checks every corpus at and below <paramref name="paths"/>.</summary>
    /// <param name="paths">Folders or schema files.</param>
    /// <param name="strict">True when warnings and notes count as well.</param>
    /// <returns>The exit code: 1 when something that counts was found, or nothing to check.</returns>
    public int Run(IEnumerable<string> paths, bool strict)
    {
        bool isMissing = false;
        CorpusFiles files = new();
        foreach (string path in paths)
        {
            if (files.Add(path)) continue;
            isMissing = true;
            new ProblemLines(errors).Write(path, "there is no seedgen.yaml here, below or above");
        }

        foreach (CorpusFile schema in files.Schemas)
        {
            if (files.OwnerOfFolder(schema) is { } owner) AddAt(schema, ProblemRules.TwoSchemas, Path.GetFileName(owner));
            else Check(schema, files.SeedsOf(schema));
        }

        Write(files.Schemas.Count);
        return isMissing || _problems.Exists(problem => strict || problem.Severity == ProblemSeverity.Error) ? 1 : 0;
    }

    private void Check(CorpusFile schemaFile, IEnumerable<CorpusFile> seeds)
    {
        if (Read(schemaFile) is not { } source) return;
        SchemaResult result = SchemaReader.Read(source);
        if (result.Schema is not { } schema)
        {
            _problems.AddRange(result.Problems);
            return;
        }

        List<SeedResult> read = [];
        List<Problem> problems = [.. result.Problems];
        PreparedSettings settings = new(schema.Settings);
        PreparedEntries entries = new(schema.Articles);
        foreach (CorpusFile file in seeds)
        {
            if (CorpusFolder.IsExcluded(schema.Exclude, file.RelativePath) || Read(file) is not { } text) continue;
            Seed seed = new(text, file.RelativePath, "");
            SeedResult found = ArticleExtractor.Extract(seed, settings, entries, CancellationToken.None);
            read.Add(found);
            problems.AddRange(Fragments.Resolve(found.Problems, schema));
        }

        List<ArticleModel> articles = [.. read.SelectMany(static result => result.Articles)];
        problems.AddRange(CorpusBuilder.Build(schema, articles, read).Problems);
        _problems.AddRange(new Severities(schema).Apply(problems.ToValueList()));
        _articles += articles.Count;
    }

    private SourceFile? Read(CorpusFile file)
    {
        try
        {
            (SourceFile source, Problem? badBytes) = TextFile.Read(file.Path);
            if (badBytes is not null) _problems.Add(badBytes);
            return source;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            AddAt(file, ProblemRules.UnreadableFile, Path.GetFileName(file.Path));
            return null;
        }
    }

    private void AddAt(CorpusFile file, ProblemRule rule, string argument) =>
        _problems.Add(new Problem(rule, new SourceFile(file.Path, "").Locate(default), [argument]));

    private void Write(int corpora)
    {
        IEnumerable<Problem> ordered = _problems
            .OrderBy(static problem => problem.Location.Path, StringComparer.Ordinal)
            .ThenBy(static problem => problem.Location.Span.Start)
            .ThenBy(static problem => problem.Rule.Id, StringComparer.Ordinal);
        foreach (Problem problem in ordered) output.Write(ProblemLines.Format(problem, problem.Location.Start) + "\n");
        output.Write(
            $"{Count(_articles, "article")} in {Count(corpora, "corpus", "corpora")}: {Count(ProblemSeverity.Error, "error")}, "
            + $"{Count(ProblemSeverity.Warning, "warning")}, {Count(ProblemSeverity.Note, "note")}\n");
    }

    private string Count(ProblemSeverity severity, string what) =>
        Count(_problems.Count(problem => problem.Severity == severity), what);

    private static string Count(int number, string one, string? many = null) =>
        $"{number} {(number == 1 ? one : many ?? one + "s")}";
}
