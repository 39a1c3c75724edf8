using System.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tool;

/// <summary><c>seedgen extract</c>: articles in, JSON lines or explanations out.</summary>
/// <param name="input">What <c>-</c> reads.</param>
/// <param name="writer">Takes the articles; stays open.</param>
/// <param name="errors">Takes the complaints.</param>
internal sealed class ExtractCommand(Stream input, IArticleWriter writer, TextWriter errors)
{
    private const string StandardInput = "-";

    // How complaints call it; the extension says how it is read.
    private const string StandardInputName = "stdin.jsonl";

    private static readonly PreparedSettings WithoutSchema = new(ExtractionSettings.Default);

    private readonly ProblemLines _problems = new(errors);

    /// <summary>Reads all of <paramref name="paths"/>; what can't be read is reported and left out.</summary>
    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <param name="schemaPath">The schema for all of them; null to use the nearest one of each.</param>
    /// <returns>The exit code: 1 when something was reported.</returns>
    public int Run(IEnumerable<string> paths, string? schemaPath)
    {
        var schemas = new SchemaFiles(_problems);
        if (schemaPath is not null && schemas.Read(schemaPath) is null) return 1;
        foreach (string path in paths)
        {
            if (path == StandardInput) ReadLines(input, StandardInputName, StandardInputName, schemaPath is null ? null : schemas.Read(schemaPath));
            else if (Directory.Exists(path) || File.Exists(path)) ReadFiles(path, schemaPath, schemas);
            else _problems.Write(path, "there is no such file or folder");
        }

        return _problems.Any ? 1 : 0;
    }

    private void ReadFiles(string path, string? schemaPath, SchemaFiles schemas)
    {
        foreach (InputFile file in InputFiles.Find(path, _problems))
        {
            string? schemaFile = schemaPath ?? SchemaFiles.Nearest(file.Path);
            LoadedSchema? schema = schemaFile is null ? null : schemas.Read(schemaFile);
            if (schemaFile is not null && schema is null) continue;
            string name = schema?.NameOf(file) ?? file.RelativePath;
            // A file that is named itself is read whatever its corpus leaves out.
            bool isNamed = file.Path == path;
            if (!isNamed && schema is not null && CorpusFolder.IsExcluded(schema.Schema.Exclude, name)) continue;
            _problems.Reading(file.Path, () => ReadFile(file, name, schema));
        }
    }

    private void ReadFile(InputFile file, string name, LoadedSchema? schema)
    {
        if (file.HoldsLines)
        {
            using FileStream lines = File.OpenRead(file.Path);
            ReadLines(lines, file.Path, name, schema);
        }
        else
        {
            (SourceFile source, Problem? badBytes) = TextFile.Read(file.Path);
            Extract(new Seed(source, name, ""), schema, null, badBytes);
        }
    }

    // Line by line, each a text of its own, so that memory holds one article however long the input is.
    private void ReadLines(Stream lines, string path, string name, LoadedSchema? schema)
    {
        using var reader = new StreamReader(lines, Encoding.UTF8, leaveOpen: true);
        int number = 0;
        while (reader.ReadLine() is { } line)
        {
            var origin = new FragmentOrigin($"line {number + 1}", 0, number);
            number++;
            if (!string.IsNullOrWhiteSpace(line)) Extract(new Seed(new SourceFile(path, line, origin.Fragment), name, ""), schema, origin);
        }
    }

    private void Extract(Seed seed, LoadedSchema? schema, FragmentOrigin? line, Problem? badBytes = null)
    {
        PreparedSettings settings = schema?.Settings ?? WithoutSchema;
        PreparedEntries entries = schema?.Entries ?? PreparedEntries.None;
        SeedResult result = ArticleExtractor.Extract(seed, settings, entries, CancellationToken.None);
        ValueList<Problem> problems = line is null ? Utf8Check.With(badBytes, result.Problems) : result.Problems.Where(IsOfTheText).ToValueList();
        _problems.Write(problems, schema?.Schema.Fragments ?? default, line);
        foreach (ArticleModel article in result.Articles)
            writer.Write(line is null ? seed.File.Path : $"{seed.File.Path}#{article.Key}", article, settings.Settings.Actors);
    }

    // A line of a data set brings members of its own, and may lack what the schema asks of its own articles: neither keeps
    // the text from being read.
    private static bool IsOfTheText(Problem problem) =>
        problem.Rule != ProblemRules.UnknownField && problem.Rule != ProblemRules.MissingField;
}
