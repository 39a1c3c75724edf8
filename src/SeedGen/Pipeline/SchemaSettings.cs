using System.Collections.Immutable;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Pipeline;

/// <summary>The part of a schema that all its articles need.</summary>
/// <param name="SchemaPath">The schema.</param>
/// <param name="Exclude">Globs of files it leaves out.</param>
/// <param name="Prepared">What reading an article needs; null when the schema could not be read.</param>
internal sealed record SchemaSettings(string SchemaPath, ValueList<string> Exclude, PreparedSettings? Prepared)
{
    /// <summary>Takes the part out of a schema.</summary>
    public static SchemaSettings Of(SchemaModel schema, CancellationToken _) =>
        new(schema.Path, schema.Schema?.Exclude ?? default, schema.Prepared);
}

/// <summary>The settings of all schemas, and which files each is for. Equal when the settings are.</summary>
internal sealed class SettingsIndex : IEquatable<SettingsIndex>
{
    private readonly ValueList<SchemaSettings> _settings;
    private readonly Dictionary<string, SchemaSettings> _byPath = new(StringComparer.Ordinal);
    private readonly SchemaScope _scope;

    private SettingsIndex(ValueList<SchemaSettings> settings)
    {
        _settings = settings;
        foreach (SchemaSettings schema in settings) _byPath[schema.SchemaPath] = schema;
        _scope = new SchemaScope(_byPath.Keys);
    }

    /// <summary>Collects settings.</summary>
    public static SettingsIndex Of(ImmutableArray<SchemaSettings> settings, CancellationToken _) => new(settings.ToValueList());

    /// <summary>True when there is no schema.</summary>
    public bool IsEmpty => _settings.IsEmpty;

    /// <summary>The schema that a file belongs to, and its path from there; null when there is none.</summary>
    public (SchemaSettings Settings, string RelativePath)? Find(string path) =>
        _scope.Locate(path) is { } place ? (_byPath[place.SchemaPath], place.RelativePath) : null;

    /// <inheritdoc/>
    public bool Equals(SettingsIndex? other) => other is not null && _settings == other._settings;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SettingsIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _settings.GetHashCode();
}
