using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>
/// The severities that a schema sets, prepared once to give them to problems. Equal when the schemas are: the rest
/// follows from them.
/// </summary>
public sealed class Severities : IEquatable<Severities>
{
    private readonly CorpusSchema _schema;
    private readonly string _folder;
    private readonly int[] _entryStarts;

    // By the article's normalised path, or null for the whole corpus, and by the rule's id.
    private readonly Dictionary<(string? Path, string RuleId), ProblemSeverity?> _severities = [];

    /// <summary>The severities that <paramref name="schema"/> sets.</summary>
    public Severities(CorpusSchema schema)
    {
        _schema = schema;
        string folder = CorpusPath.FolderOf(CorpusPath.Normalise(schema.File.Path));
        _folder = folder.Length == 0 ? "" : folder + "/";
        _entryStarts = [.. schema.Articles.Select((entry, i) => schema.Fragments[i].Offset + entry.KeySpan.Start)];
        foreach (SeveritySetting setting in schema.Severities)
            _severities[(setting.Article is null ? null : PathOf(setting.Article), setting.RuleId)] = setting.Severity;
    }

    /// <summary>
    /// <paramref name="problems"/> as the schema wants them reported, without those it sets to <c>none</c>. What it says
    /// for an article goes before what it says for the corpus, and counts in the article's file and in its entry. Places
    /// count from the start of their files. Applying it twice changes nothing.
    /// </summary>
    public ValueList<Problem> Apply(ValueList<Problem> problems)
    {
        if (_severities.Count == 0 || problems.IsEmpty) return problems;
        List<Problem> applied = [];
        foreach (Problem problem in problems)
        {
            string id = problem.Rule.Id;
            bool isSet = _severities.TryGetValue((ArticleAt(problem.Location), id), out ProblemSeverity? severity)
                || _severities.TryGetValue((null, id), out severity);
            if (!isSet) applied.Add(problem);
            else if (severity is { } weight) applied.Add(problem with { Severity = weight });
        }

        return applied.ToValueList();
    }

    /// <inheritdoc/>
    public bool Equals(Severities? other) => other is not null && _schema.Equals(other._schema);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Severities);

    /// <inheritdoc/>
    public override int GetHashCode() => _schema.GetHashCode();

    // The path of the file, or of the one whose entry of the schema holds the place; null for the rest of the schema.
    private string? ArticleAt(SourceLocation location)
    {
        if (location.Path != _schema.File.Path) return CorpusPath.Normalise(location.Path);
        int entry = Array.BinarySearch(_entryStarts, location.Span.Start);
        if (entry < 0) entry = ~entry - 1;
        if (entry < 0) return null;
        int end = _schema.Fragments[entry].Offset + _schema.Articles[entry].File.Text.Length;
        return location.Span.Start < end ? PathOf(_schema.Articles[entry].Key) : null;
    }

    private string PathOf(string key) => _folder + CorpusPath.Normalise(key);
}
