using System.Collections.Immutable;
using SeedGen.Emit.Names;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>What the corpora of a project are called in code.</summary>
internal static class Identities
{
    /// <summary>The identity that a schema gives.</summary>
    public static CorpusIdentity Of((SchemaModel Schema, GeneratorOptions Options) input, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (input.Schema.Schema is not { } schema) return new(input.Schema.Path, null, "", default);
        return Faults.Guard(
            schema.File,
            () =>
            {
                CorpusNames names = new(new CorpusModel(schema), input.Options.RootNamespace);
                string plain = names.Namespace.Replace("@", "");
                return new CorpusIdentity(
                    input.Schema.Path,
                    plain,
                    HintName.Prefix(names.Namespace, schema.CorpusName),
                    names.Types.Select(type => plain + "." + type).ToValueList());
            },
            // Writing the corpus takes the same way, and reports the fault.
            _ => new CorpusIdentity(input.Schema.Path, null, "", default));
    }

    /// <summary>Collects them.</summary>
    public static IdentityIndex All(ImmutableArray<CorpusIdentity> identities, CancellationToken _) => IdentityIndex.Of(identities);
}
