using System.Collections.Immutable;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Pipeline;

/// <summary>What a schema says of single articles.</summary>
/// <param name="SchemaPath">The schema.</param>
/// <param name="Entries">The entries.</param>
internal sealed record SchemaEntries(string SchemaPath, ValueList<ArticleEntry> Entries)
{
    /// <summary>Takes the entries out of a schema.</summary>
    public static SchemaEntries Of(SchemaModel schema, CancellationToken _) => new(schema.Path, schema.Schema?.Articles ?? default);
}

/// <summary>The entries of all schemas, to find those about one file. Equal when the entries are.</summary>
internal sealed class EntryIndex : IEquatable<EntryIndex>
{
    private readonly ValueList<SchemaEntries> _schemas;
    private readonly Dictionary<string, PreparedEntries> _bySchema = new(StringComparer.Ordinal);

    private EntryIndex(ValueList<SchemaEntries> schemas)
    {
        _schemas = schemas;
        foreach (SchemaEntries schema in schemas) _bySchema[schema.SchemaPath] = new PreparedEntries(schema.Entries);
    }

    /// <summary>Collects entries.</summary>
    public static EntryIndex Of(ImmutableArray<SchemaEntries> schemas, CancellationToken _) => new(schemas.ToValueList());

    /// <summary>The entries that may be about a file: one for a text, all for a <c>.jsonl</c> file.</summary>
    public ValueList<ArticleEntry> Find(string schemaPath, string relativePath) =>
        _bySchema.TryGetValue(schemaPath, out PreparedEntries? entries) ? entries.Of(relativePath) : default;

    /// <inheritdoc/>
    public bool Equals(EntryIndex? other) => other is not null && _schemas == other._schemas;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EntryIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _schemas.GetHashCode();
}
