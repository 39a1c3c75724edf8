using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>A schema's entries, to be found by the path or id they are about. Equal when the entries are.</summary>
public sealed class PreparedEntries : IEquatable<PreparedEntries>
{
    private readonly Dictionary<string, ArticleEntry> _byKey = new(StringComparer.Ordinal);

    /// <summary>Prepares <paramref name="entries"/>, no two of which are about the same article.</summary>
    public PreparedEntries(ValueList<ArticleEntry> entries)
    {
        Entries = entries;
        foreach (ArticleEntry entry in entries) _byKey[CorpusPath.Normalise(entry.Key)] = entry;
    }

    /// <summary>Where there is no schema.</summary>
    public static PreparedEntries None { get; } = new(default);

    /// <summary>The entries in the order written.</summary>
    public ValueList<ArticleEntry> Entries { get; }

    /// <summary>
    /// Those that may be about the file: the one under its path, and for a <c>.jsonl</c> file all, for its ids are not known
    /// before it is read, and may look like the path of another file.
    /// </summary>
    public ValueList<ArticleEntry> Of(string relativePath) =>
        CorpusPath.HoldsLines(relativePath) ? Entries : Find(relativePath) is { } entry ? [entry] : default;

    /// <summary>
    /// The entry about the article with this path or, in a <c>.jsonl</c> file, this id; null when there is none.
    /// </summary>
    public ArticleEntry? Find(string key) =>
        _byKey.TryGetValue(CorpusPath.Normalise(key), out ArticleEntry? entry) ? entry : null;

    /// <inheritdoc/>
    public bool Equals(PreparedEntries? other) => other is not null && Entries == other.Entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PreparedEntries);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();
}
