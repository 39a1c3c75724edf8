using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Fuzz.Inputs;

namespace SeedGen.Fuzz.Checks;

/// <summary>Tries the reader and the extraction: a schema now and then, and many files under it.</summary>
/// <param name="subject">What is tried.</param>
/// <param name="inputs">What on.</param>
internal sealed class ReadCheck(Subject subject, InputMaker inputs) : ICheck
{
    private const int FilesUnderOneSchema = 64;
    private const int OneInSoManyTwice = 8;

    private string _schemaText = "";
    private CorpusSchema? _schema;
    private PreparedSettings _settings = new(ExtractionSettings.Default);
    private PreparedEntries _entries = PreparedEntries.None;
    private long _schemaNumber = -1;

    /// <inheritdoc/>
    public string Name => "read";

    /// <inheritdoc/>
    public FuzzInput InputOf(long number) => new(inputs.Schema(number / FilesUnderOneSchema), [inputs.File(number)]);

    /// <inheritdoc/>
    public string? FaultOf(long number)
    {
        if (number / FilesUnderOneSchema != _schemaNumber)
        {
            _schemaNumber = number / FilesUnderOneSchema;
            if (ReadSchema(_schemaNumber) is { } fault) return fault;
        }

        FuzzFile file = inputs.File(number);
        Seed seed = new(new SourceFile(Subject.Folder + file.Path, file.Text), file.Path, "");
        SeedResult result = subject.ReadSeed(seed, _settings, _entries);
        foreach (ArticleModel article in result.Articles)
        {
            if (Ranges.FaultOf(article) is { } fault) return fault;
        }

        foreach (Problem problem in result.Problems)
        {
            if (TextOf(problem, file) is { } text && Ranges.FaultOf(problem, text) is { } fault) return fault;
        }

        return number % OneInSoManyTwice == 0 && result != subject.ReadSeed(seed, _settings, _entries) ? "two readings of one file differ" : null;
    }

    private string? ReadSchema(long number)
    {
        _schemaText = inputs.Schema(number);
        SourceFile file = new(Subject.Folder + "seedgen.yaml", _schemaText);
        SchemaResult result = subject.ReadSchema(file);
        _schema = result.Schema;
        _settings = new(_schema?.Settings ?? ExtractionSettings.Default);
        _entries = _schema is null ? PreparedEntries.None : new(_schema.Articles);
        foreach (Problem problem in result.Problems)
        {
            if (Ranges.FaultOf(problem, _schemaText) is { } fault) return fault;
        }

        return result == subject.ReadSchema(file) ? null : "two readings of one schema differ";
    }

    // A problem in an entry counts from the entry's start, and its text is the entry's.
    private string? TextOf(Problem problem, FuzzFile file)
    {
        if (problem.Location.Path == Subject.Folder + file.Path) return file.Text;
        return _schema?.Articles.Where(entry => entry.File.Fragment == problem.Location.Fragment).Select(static entry => entry.File.Text).FirstOrDefault()
            ?? _schemaText;
    }
}
