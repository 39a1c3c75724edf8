using SeedGen.Emit;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>A corpus as code.</summary>
/// <param name="Files">The generated files.</param>
/// <param name="Problems">What the project or its other schemas have against it.</param>
internal sealed record EmittedCorpus(ValueList<GeneratedFile> Files, ValueList<Problem> Problems)
{
    /// <summary>The place of the schema of a corpus whose texts are in the code; null otherwise.</summary>
    public SourceLocation? Schema { get; init; }

    /// <summary>Writes a corpus, unless the project could not compile it.</summary>
    public static EmittedCorpus Emit(
        (BuiltCorpus Corpus, (GeneratorOptions Options, IdentityIndex Identities) Project) input, CancellationToken cancellation)
    {
        (BuiltCorpus corpus, (GeneratorOptions options, IdentityIndex identities)) = input;
        SourceFile schema = corpus.Schema.File;
        if (corpus.Model is null) return new(default, default);
        if (options.OldLanguage is not null) return new(default, [Faults.At(schema, ProblemRules.OldLanguage, options.OldLanguage)]);
        if (identities.OwnerOfFolder(schema.Path) is { } owner)
            return new(default, [Faults.At(schema, ProblemRules.TwoSchemas, RelativePath.Between(schema.Path, owner))]);
        if (identities.EarlierClash(schema.Path) is { } clash)
        {
            SourceLocation place = corpus.Schema.NameLocation ?? schema.Locate(default);
            string other = RelativePath.Between(schema.Path, clash.SchemaPath);
            return new(default, [new Problem(ProblemRules.SameCorpus, place, [clash.Name, other])]);
        }

        return Faults.Guard(
            schema,
            () => new EmittedCorpus(Write(corpus, options, cancellation).ToValueList(), StorageProblems(schema, options))
            {
                Schema = StorageOf(options) == Storage.Inline ? schema.Locate(default) : null,
            },
            static fault => new(default, [fault]));
    }

    private static IEnumerable<GeneratedFile> Write(BuiltCorpus corpus, GeneratorOptions options, CancellationToken cancellation)
    {
        foreach (GeneratedFile file in CorpusEmitter.Emit(corpus.Model!, options.RootNamespace, options.KnowsJson, StorageOf(options)))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return file;
        }
    }

    // Only the package's targets can embed the texts, and they say so when they do.
    private static Storage StorageOf(GeneratorOptions options) =>
        string.Equals(options.StorageUsed, nameof(Storage.Embedded), StringComparison.OrdinalIgnoreCase) ? Storage.Embedded : Storage.Inline;

    private static ValueList<Problem> StorageProblems(SourceFile schema, GeneratorOptions options) => options.Storage.ToUpperInvariant() switch
    {
        "" or "AUTO" or "INLINE" => default,
        "EMBEDDED" when StorageOf(options) == Storage.Embedded => default,
        "EMBEDDED" => [Faults.At(schema, ProblemRules.StorageNotAvailable)],
        _ => [Faults.At(schema, ProblemRules.UnknownStorage, options.Storage)],
    };
}
