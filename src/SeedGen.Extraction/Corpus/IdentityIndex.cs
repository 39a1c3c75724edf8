using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Extraction.Corpus;

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
