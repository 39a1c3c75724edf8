using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Extraction.Corpus;

/// <summary>What a corpus is called in code.</summary>
/// <param name="SchemaPath">Its schema.</param>
/// <param name="Namespace">Its namespace, keywords not escaped; null when the schema could not be read.</param>
/// <param name="Files">The start of the names of its files.</param>
/// <param name="Types">Its types, each with the namespace.</param>
internal sealed record CorpusIdentity(string SchemaPath, string? Namespace, string Files, ValueList<string> Types)
{
    /// <summary>
    /// The name for which both can't be in one compilation: a namespace with the types of both (or, on some systems, their
    /// files), or one that is a type of the other; null when there is none.
    /// </summary>
    public string? ClashWith(CorpusIdentity other)
    {
        if (Namespace is null || other.Namespace is null) return null;
        return string.Equals(Namespace, other.Namespace, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Files, other.Files, StringComparison.OrdinalIgnoreCase)
            ? Namespace
            : TypeAround(other.Namespace) ?? other.TypeAround(Namespace);
    }

    private string? TypeAround(string @namespace)
    {
        foreach (string type in Types)
        {
            if (@namespace == type || @namespace.StartsWith(type + ".", StringComparison.Ordinal)) return type;
        }

        return null;
    }
}

/// <summary>The identities of all corpora: no two may be one.</summary>
/// <param name="Identities">Outer folders before inner ones, then by path in ordinal order.</param>
internal sealed record IdentityIndex(ValueList<CorpusIdentity> Identities)
{
    /// <summary>Collects identities.</summary>
    public static IdentityIndex Of(IEnumerable<CorpusIdentity> identities) => new(identities
        .OrderBy(static identity => CorpusPath.Normalise(identity.SchemaPath).Count(static c => c == '/'))
        .ThenBy(static identity => identity.SchemaPath, StringComparer.Ordinal)
        .ToValueList());

    /// <summary>The schema that makes a corpus of the folder of this one; null when this one does.</summary>
    public string? OwnerOfFolder(string schemaPath)
    {
        SchemaScope scope = new(Identities.Select(static identity => identity.SchemaPath));
        return scope.Locate(schemaPath) is { } place && place.SchemaPath != schemaPath ? place.SchemaPath : null;
    }

    /// <summary>The first schema before this one whose corpus clashes with its own, and in which name; null when there is none.</summary>
    public (string SchemaPath, string Name)? EarlierClash(string schemaPath)
    {
        if (Identities.FirstOrDefault(identity => identity.SchemaPath == schemaPath) is not { } own) return null;
        foreach (CorpusIdentity earlier in Identities)
        {
            if (earlier.SchemaPath == schemaPath) return null;
            if (own.ClashWith(earlier) is { } name) return (earlier.SchemaPath, name);
        }

        return null;
    }
}
