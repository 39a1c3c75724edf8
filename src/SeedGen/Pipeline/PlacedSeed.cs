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
    /// <summary>That it belongs to no corpus, or why its schema could not be looked for; null when it has one.</summary>
    public Problem? Orphan { get; init; }

    /// <summary>Finds the schema of a file among <paramref name="settings"/>.</summary>
    public static PlacedSeed Place(InputFile file, SettingsIndex settings) => Faults.Guard(
        file.File,
        () => Find(file, settings),
        fault => new PlacedSeed(file, "", null, null) { Orphan = fault });

    private static PlacedSeed Find(InputFile file, SettingsIndex settings)
    {
        if (settings.Find(file.File.Path) is not { } place)
            return new(file, "", null, null) { Orphan = OrphanIn(settings, file.File) };
        bool isExcluded = CorpusFolder.IsExcluded(place.Settings.Exclude, place.RelativePath);
        return new(file, place.RelativePath, place.Settings.SchemaPath, isExcluded ? null : place.Settings.Prepared);
    }

    // Where there are no schemas at all, the build warns once for all files.
    private static Problem OrphanIn(SettingsIndex settings, SourceFile file)
    {
        Problem problem = Faults.At(file, ProblemRules.NoSchema, Faults.FileName(file));
        return settings.IsEmpty ? problem with { Severity = ProblemSeverity.Note } : problem;
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
    public static SeedInput Of(PlacedSeed seed, EntryIndex entries) => new(
        seed.File,
        new Seed(seed.File.File, seed.RelativePath, seed.File.Sha256 ?? ""),
        seed.SchemaPath!,
        seed.Settings!,
        entries.Find(seed.SchemaPath!, seed.RelativePath));
}
