using SeedGen.Emit;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>A corpus as code.</summary>
/// <param name="Files">The generated files.</param>
/// <param name="Problems">What the project or its other schemas have against it.</param>
internal sealed record EmittedCorpus(ValueList<GeneratedFile> Files, ValueList<Problem> Problems)
{
    /// <summary>How much room a corpus with its texts in the code takes; null for any other.</summary>
    public InlineSize? Inline { get; init; }

    /// <summary>Writes such a corpus without its texts.</summary>
    public Rewriting? WithoutTexts { get; init; }

    /// <summary>
    /// The files to compile. Where the project has no room for all texts the build fails with our error; without them in the code,
    /// the compiler has none of its own to add.
    /// </summary>
    public static IEnumerable<GeneratedFile> FilesOf((EmittedCorpus Corpus, Boxed<bool> HaveRoom) input, CancellationToken _) =>
        input.HaveRoom.Value || input.Corpus.WithoutTexts is null ? input.Corpus.Files : input.Corpus.WithoutTexts.Files;

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
            () => Write(corpus, options, cancellation),
            static fault => new(default, [fault]));
    }

    private static EmittedCorpus Write(BuiltCorpus corpus, GeneratorOptions options, CancellationToken cancellation)
    {
        SourceFile schema = corpus.Schema.File;
        ValueList<GeneratedFile> files = Write(corpus, options, StorageOf(options), cancellation).ToValueList();
        EmittedCorpus emitted = new(files, StorageProblems(schema, options));
        if (StorageOf(options) == Storage.Embedded) return emitted;
        return emitted with
        {
            Inline = new(schema.Locate(default), files.Sum(static file => UserStrings.Measure(file.Text))),
            WithoutTexts = new(() => Write(corpus, options, Storage.Embedded, CancellationToken.None).ToValueList()),
        };
    }

    private static IEnumerable<GeneratedFile> Write(BuiltCorpus corpus, GeneratorOptions options, Storage storage, CancellationToken cancellation)
    {
        IEnumerable<GeneratedFile> files =
            CorpusEmitter.Emit(corpus.Model!, options.RootNamespace, options.KnowsJson, storage, corpus.Memory, cancellation);
        foreach (GeneratedFile file in files)
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

/// <summary>Writes files in another way, if ever asked to. It is equal to any other: what it makes hangs on what stands beside it.</summary>
internal sealed class Rewriting(Func<ValueList<GeneratedFile>> write) : IEquatable<Rewriting>
{
    /// <summary>The files.</summary>
    public ValueList<GeneratedFile> Files => write();

    /// <inheritdoc/>
    public bool Equals(Rewriting? other) => other is not null;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Rewriting);

    /// <inheritdoc/>
    public override int GetHashCode() => 0;
}
