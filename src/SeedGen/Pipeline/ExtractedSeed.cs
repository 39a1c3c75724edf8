using System.Collections.Immutable;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>What was found in a seed file.</summary>
/// <param name="SchemaPath">Its schema; null when it has none.</param>
/// <param name="Path">Its path, as the build names it.</param>
/// <param name="Result">Articles and problems; null when it is not part of a corpus.</param>
internal sealed record ExtractedSeed(string? SchemaPath, string Path, SeedResult? Result)
{
    /// <summary>That it belongs to no corpus, and was not left out on purpose; null when it does.</summary>
    public Problem? Orphan { get; init; }

    /// <summary>Reads a file; null when it is no seed. A file that fails takes no other with it.</summary>
    public static ExtractedSeed? Extract((SeedFile File, SchemaContext Schemas) input, CancellationToken cancellation)
    {
        InputFile file = input.File.File;
        if (!CorpusFolder.IsSeed(file.File.Path)) return null;
        PlacedSeed place = PlacedSeed.Place((file, input.Schemas.Settings), cancellation);
        if (place.IsOrphan) return new(null, file.File.Path, null) { Orphan = PlacedSeed.ProblemOf(place) };
        if (place.Settings is null) return new(place.SchemaPath, file.File.Path, null);
        SeedInput seed = SeedInput.Of((place, input.Schemas.Entries), cancellation);
        return new(place.SchemaPath, file.File.Path, input.File.Extract(seed, cancellation));
    }

    /// <summary>The seeds that belong to no corpus.</summary>
    public static ValueList<Problem> Orphans(ImmutableArray<ExtractedSeed?> seeds, CancellationToken _) =>
        seeds.Where(static seed => seed?.Orphan is not null).Select(static seed => seed!.Orphan!).ToValueList();
}

/// <summary>What reading seeds needs of all schemas.</summary>
/// <param name="Settings">Their settings.</param>
/// <param name="Entries">What they say of single articles.</param>
internal sealed record SchemaContext(SettingsIndex Settings, EntryIndex Entries)
{
    /// <summary>Joins both.</summary>
    public static SchemaContext Of((SettingsIndex Settings, EntryIndex Entries) input, CancellationToken _) => new(input.Settings, input.Entries);
}
