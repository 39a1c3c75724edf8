using Microsoft.CodeAnalysis;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>
/// A file with what was found in it last. A file comes in unread, since the driver takes its steps one after the other; one step
/// over all of them reads what is new.
/// </summary>
/// <param name="text">The file as the compiler gives it.</param>
internal sealed class SeedFile(AdditionalText text)
{
    private readonly object _gate = new();
    private AdditionalText? _unread = text;
    private InputFile? _file;
    private SchemaModel? _schema;
    private SeedInput? _input;
    private Known? _known;

    /// <summary>Its path, as the build names it.</summary>
    public string Path { get; } = text.Path;

    /// <summary>Whether it may hold articles.</summary>
    public bool IsSeed { get; } = CorpusFolder.IsSeed(text.Path);

    /// <summary>Whether it is a schema.</summary>
    public bool IsSchema { get; } = CorpusFolder.IsSchema(text.Path);

    /// <summary>How often its articles were read: for tests.</summary>
    public int Readings { get; private set; }

    /// <summary>The file as it was read; of one that is neither a seed nor a schema, its path alone.</summary>
    public InputFile Read(CancellationToken cancellation)
    {
        lock (_gate)
        {
            _file ??= IsSeed || IsSchema
                ? InputFile.Read(_unread!, cancellation)
                : new InputFile(new SourceFile(Path, ""), null);
            _unread = null;
            return _file;
        }
    }

    /// <summary>What a schema says.</summary>
    public SchemaModel Schema(CancellationToken cancellation)
    {
        lock (_gate) return _schema ??= SchemaModel.Read(Read(cancellation), cancellation);
    }

    /// <summary>What is found in a seed; null when that is not known yet.</summary>
    public ExtractedSeed? Extracted(SchemaContext schemas) => _known is { } known && ReferenceEquals(known.Schemas, schemas) ? known.Seed : null;

    /// <summary>
    /// What is found in a seed, remembered while all that it depends on stays the same. A file that fails takes no other with it.
    /// </summary>
    public ExtractedSeed Extract(SchemaContext schemas, CancellationToken cancellation)
    {
        lock (_gate)
        {
            cancellation.ThrowIfCancellationRequested();
            ExtractedSeed seed = Extract(Read(cancellation), schemas, cancellation);
            _known = new(schemas, seed);
            return seed;
        }
    }

    /// <summary>Whether it says the same as another: it need not be read as an article again then.</summary>
    public bool IsSameAs(SeedFile other, CancellationToken cancellation) => Read(cancellation) == other.Read(cancellation);

    private ExtractedSeed Extract(InputFile file, SchemaContext schemas, CancellationToken cancellation)
    {
        PlacedSeed place = PlacedSeed.Place(file, schemas.Settings);
        if (place.Orphan is not null) return new(null, Path, null) { Orphan = place.Orphan };
        if (place.Settings is null) return new(place.SchemaPath, Path, null);
        SeedInput input = SeedInput.Of(place, schemas.Entries);
        if (_known?.Seed is { Result: not null } same && _input == input) return same;

        // When only entries have changed, lines they are not about stay as they are.
        SeedResult? before = _input is not null && _input with { Entries = input.Entries } == input ? _known?.Seed.Result : null;
        SeedResult result = Articles(file, input, before, cancellation);
        _input = input;
        if (ReferenceEquals(result, before)) return _known!.Seed;
        Readings++;
        return new(place.SchemaPath, Path, result);
    }

    private static SeedResult Articles(InputFile file, SeedInput input, SeedResult? before, CancellationToken cancellation)
    {
        SourceFile source = file.File;
        SeedResult result = file.Sha256 is not null
            ? Faults.Guard(
                source,
                () => Read(input, before, cancellation),
                static fault => new SeedResult(default, [fault]))
            : new SeedResult(default, [Faults.At(source, ProblemRules.UnreadableFile, Faults.FileName(source))]);
        return ReferenceEquals(result, before) ? result : result with { Problems = file.WithBadBytes(result.Problems) };
    }

    private static SeedResult Read(SeedInput input, SeedResult? before, CancellationToken cancellation)
    {
        PreparedEntries entries = new(input.Entries);
        return before is null || before.Lines.IsEmpty
            ? ArticleExtractor.Extract(input.Seed, input.Settings, entries, cancellation)
            : SeedLine.ReadAgain(before, input.Seed, input.Settings, entries, cancellation);
    }

    private sealed class Known(SchemaContext schemas, ExtractedSeed seed)
    {
        public SchemaContext Schemas { get; } = schemas;

        public ExtractedSeed Seed { get; } = seed;
    }
}
