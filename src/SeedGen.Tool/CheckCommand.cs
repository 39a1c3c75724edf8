using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Checks;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tool;

/// <summary>
/// <c>seedgen check</c>: reads whole corpora as the build does and writes what is wrong with them. What needs a project
/// (its C#, its other files, its root namespace) is left to the build.
/// </summary>
/// <param name="output">Takes the problems, one a line, and the count.</param>
/// <param name="errors">Takes what keeps a corpus from being found.</param>
internal sealed class CheckCommand(TextWriter output, TextWriter errors)
{
    private readonly List<Problem> _problems = [];
    private readonly ProblemLines _missing = new(errors);
    private int _articles;

    /// <summary>Checks every corpus at and below <paramref name="paths"/>.</summary>
    /// <param name="paths">Folders or schema files.</param>
    /// <param name="strict">True when warnings and notes count as well.</param>
    /// <returns>The exit code: 1 when something that counts was found, or nothing to check.</returns>
    public int Run(IEnumerable<string> paths, bool strict)
    {
        CorpusFiles files = new();
        foreach (string path in paths)
        {
            if (!files.Add(path)) _missing.Write(path, "there is no seedgen.yaml here, below or above");
        }

        foreach (string folder in files.Unreadable) _missing.WriteUnreadable(folder);
        Check(files);
        Write(files.Schemas.Count);
        return _missing.Any || _problems.Exists(problem => strict || problem.Severity == ProblemSeverity.Error) ? 1 : 0;
    }

    private void Check(CorpusFiles files)
    {
        List<(CorpusFile File, SchemaResult Result)> schemas = [];
        foreach (CorpusFile file in files.Schemas)
        {
            if (Read(file) is not (SourceFile source, var badBytes)) continue;
            SchemaResult result = Faults.Guard(source, () => SchemaReader.Read(source), static fault => new SchemaResult(null, [fault]));
            result = result with { Problems = Utf8Check.With(badBytes, result.Problems) };
            if (result.Schema is null) _problems.AddRange(result.Problems);
            schemas.Add((file, result));
        }

        ProjectCorpora corpora = new(schemas);
        foreach ((CorpusFile file, SchemaResult result) in schemas)
        {
            if (files.OwnerOfFolder(file) is { } owner) AddAt(file, ProblemRules.TwoSchemas, Path.GetFileName(owner));
            else if (corpora.ClashOf(file) is { } clash) _problems.Add(clash);
            if (result.Schema is { } schema) Check(schema, result.Problems, files.SeedsOf(file));
        }

        foreach (CorpusFile orphan in files.Orphans()) AddAt(orphan, ProblemRules.NoSchema, orphan.RelativePath);
    }

    private void Check(CorpusSchema schema, ValueList<Problem> schemaProblems, IEnumerable<CorpusFile> seeds)
    {
        List<SeedResult> read = [];
        List<Problem> problems = [.. schemaProblems];
        PreparedSettings settings = new(schema.Settings);
        PreparedEntries entries = new(schema.Articles);
        foreach (CorpusFile file in seeds)
        {
            if (CorpusFolder.IsExcluded(schema.Exclude, file.RelativePath)) continue;
            if (Read(file) is not (SourceFile text, var badBytes)) continue;
            Seed seed = new(text, file.RelativePath, "");
            SeedResult found = Faults.Guard(
                text,
                () => ArticleExtractor.Extract(seed, settings, entries, CancellationToken.None),
                static fault => new SeedResult(default, [fault]));
            read.Add(found);
            problems.AddRange(Fragments.Resolve(Utf8Check.With(badBytes, found.Problems), schema));
        }

        var articles = read.SelectMany(static result => result.Articles).ToValueList();
        problems.AddRange(Faults.Guard(schema.File, () => ProblemsOf(schema, articles, read), static fault => [fault]));
        _problems.AddRange(new Severities(schema).Apply(problems.ToValueList()));
        _articles += articles.Count;
    }

    // What only shows when the whole is seen.
    private static ValueList<Problem> ProblemsOf(CorpusSchema schema, ValueList<ArticleModel> articles, List<SeedResult> read)
    {
        NamedArticles named = NamedArticles.Of(articles);
        CorpusResult built = CorpusBuilder.Build(schema, articles.Pick(named.Kept), read);
        return [.. Fragments.Resolve(named.Problems, schema), .. built.Problems];
    }

    private (SourceFile File, Problem? BadBytes)? Read(CorpusFile file)
    {
        try
        {
            return TextFile.Read(file.Path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            AddAt(file, ProblemRules.UnreadableFile, Path.GetFileName(file.Path));
            return null;
        }
    }

    private void AddAt(CorpusFile file, ProblemRule rule, string argument) =>
        _problems.Add(Faults.At(new SourceFile(file.Path, ""), rule, argument));

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
