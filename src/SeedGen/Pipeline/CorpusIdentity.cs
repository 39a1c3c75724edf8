using System.Collections.Immutable;
using SeedGen.Emit.Names;
using SeedGen.Extraction;

namespace SeedGen.Pipeline;

/// <summary>What a corpus is called in code.</summary>
/// <param name="SchemaPath">Its schema.</param>
/// <param name="Namespace">Its namespace; null when the schema could not be read.</param>
/// <param name="Files">The start of the names of its files.</param>
internal sealed record CorpusIdentity(string SchemaPath, string? Namespace, string Files)
{
    /// <summary>The identity that a schema gives.</summary>
    public static CorpusIdentity Of((SchemaModel Schema, GeneratorOptions Options) input, CancellationToken _)
    {
        if (input.Schema.Schema is not { } schema) return new(input.Schema.Path, null, "");
        string name = CorpusNames.NamespaceOf(schema, input.Options.RootNamespace);
        return new(input.Schema.Path, name, HintName.Prefix(name, schema.CorpusName));
    }

    /// <summary>True when both can't be in one compilation: their types, or their files on some systems, would be called the same.</summary>
    public bool ClashesWith(CorpusIdentity other) => Namespace is not null && other.Namespace is not null
        && (string.Equals(Namespace, other.Namespace, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Files, other.Files, StringComparison.OrdinalIgnoreCase));
}

/// <summary>The identities of all corpora: no two may be one.</summary>
/// <param name="Identities">By path of the schema in ordinal order.</param>
internal sealed record IdentityIndex(ValueList<CorpusIdentity> Identities)
{
    /// <summary>Collects identities.</summary>
    public static IdentityIndex Of(ImmutableArray<CorpusIdentity> identities, CancellationToken _) =>
        new(identities.OrderBy(static identity => identity.SchemaPath, StringComparer.Ordinal).ToValueList());

    /// <summary>The first schema before this one whose corpus is called the same; null when there is none.</summary>
    public CorpusIdentity? EarlierTwin(string schemaPath)
    {
        CorpusIdentity? own = Identities.FirstOrDefault(identity => identity.SchemaPath == schemaPath);
        return own is null ? null : Identities.TakeWhile(identity => identity.SchemaPath != schemaPath).FirstOrDefault(own.ClashesWith);
    }
}
