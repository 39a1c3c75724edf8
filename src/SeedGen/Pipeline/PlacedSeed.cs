using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Pipeline;

/// <summary>A seed file with the schema it belongs to.</summary>
/// <param name="File">The file.</param>
/// <param name="RelativePath">Its path from the schema's folder; empty when it has no schema.</param>
/// <param name="SchemaPath">The schema; null when there is none at or above the file's folder.</param>
/// <param name="Settings">What reading it needs; null when it is not to be read.</param>
internal sealed record PlacedSeed(InputFile File, string RelativePath, string? SchemaPath, PreparedSettings? Settings)
{
    /// <summary>Why its schema could not be looked for; null when it could.</summary>
    public Problem? Fault { get; init; }

    /// <summary>True when the file belongs to no corpus and was not left out on purpose.</summary>
    public bool IsOrphan => SchemaPath is null;

    /// <summary>Finds the schema of a file.</summary>
    public static PlacedSeed Place((InputFile File, SettingsIndex Settings) input, CancellationToken _) => Faults.Guard(
        input.File.File,
        () => Place(input.File, input.Settings),
        fault => new PlacedSeed(input.File, "", null, null) { Fault = fault });

    /// <summary>
    /// What is to be said of an orphan. Where there are no schemas at all (<paramref name="hasSchemas"/>), the build warns once
    /// for all files.
    /// </summary>
    public static Problem ProblemOf(PlacedSeed orphan, bool hasSchemas)
    {
        if (orphan.Fault is { } fault) return fault;
        Problem problem = Faults.At(orphan.File.File, ProblemRules.NoSchema, Faults.FileName(orphan.File.File));
        return hasSchemas ? problem : problem with { Severity = ProblemSeverity.Note };
    }

    private static PlacedSeed Place(InputFile file, SettingsIndex settings)
    {
        if (settings.Find(file.File.Path) is not { } place) return new(file, "", null, null);
        bool isExcluded = CorpusFolder.IsExcluded(place.Settings.Exclude, place.RelativePath);
        return new(file, place.RelativePath, place.Settings.SchemaPath, isExcluded ? null : place.Settings.Prepared);
    }
}

/// <summary>All that reading a seed file depends on: while it stays equal, the file is not read again.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="Seed">The file as a part of its corpus.</param>
/// <param name="SchemaPath">Its schema.</param>
/// <param name="Settings">The schema's part that all articles need.</param>
/// <param name="Entries">What the schema says of the file's own articles.</param>
internal sealed record SeedInput(
    InputFile File, Seed Seed, string SchemaPath, PreparedSettings Settings, ValueList<ArticleEntry> Entries)
{
    /// <summary>Adds its entries to a file whose schema is known.</summary>
    public static SeedInput Of((PlacedSeed Seed, EntryIndex Entries) input, CancellationToken _)
    {
        PlacedSeed seed = input.Seed;
        return new(
            seed.File,
            new Seed(seed.File.File, seed.RelativePath, seed.File.Sha256 ?? ""),
            seed.SchemaPath!,
            seed.Settings!,
            input.Entries.Find(seed.SchemaPath!, seed.RelativePath));
    }
}
