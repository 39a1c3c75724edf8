using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
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

    // Less work than to wait for another thread.
    private const int FewFiles = 4;

    /// <summary>
    /// Reads the seeds among all files, on all cores: the driver would take them one by one. What was read before stays as it
    /// is; the answer is in the order of the files, however they were shared out.
    /// </summary>
    public static Boxed<ValueList<ExtractedSeed>> ExtractAll(
        (Boxed<ImmutableArray<SeedFile>> Files, SchemaContext Schemas) input, CancellationToken cancellation)
    {
        ImmutableArray<SeedFile> files = input.Files.Value;
        SchemaContext schemas = input.Schemas;
        var seeds = new ExtractedSeed[files.Length];
        int count = 0;
        List<(int Place, SeedFile File)> unread = [];
        foreach (SeedFile file in files)
        {
            if (!file.IsSeed) continue;
            if (file.Extracted(schemas) is { } known) seeds[count] = known;
            else unread.Add((count, file));
            count++;
        }

        if (unread.Count > FewFiles) ExtractOnAllCores(unread, seeds, schemas, cancellation);
        else unread.ForEach(seed => seeds[seed.Place] = seed.File.Extract(schemas, cancellation));
        Array.Resize(ref seeds, count);
        return new(new(seeds));
    }

    private static void ExtractOnAllCores(
        List<(int Place, SeedFile File)> unread, ExtractedSeed[] seeds, SchemaContext schemas, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, unread.Count, i => seeds[unread[i].Place] = unread[i].File.Extract(schemas, cancellation));
        }
        catch (AggregateException faults)
        {
            ExceptionDispatchInfo.Capture(faults.InnerExceptions[0]).Throw();
        }
    }

    /// <summary>The seeds that belong to no corpus, but for files that are there for others than us.</summary>
    public static Boxed<ValueList<Problem>> Orphans((Boxed<ValueList<ExtractedSeed>> Seeds, GeneratorOptions Options) input, CancellationToken _)
    {
        List<Problem> orphans = [];
        foreach (ExtractedSeed seed in input.Seeds.Value)
        {
            if (seed.Orphan is not null && !input.Options.IsOther(seed.Path)) orphans.Add(seed.Orphan);
        }

        return new(orphans.ToValueList());
    }
}

/// <summary>What reading seeds needs of all schemas.</summary>
/// <param name="Settings">Their settings.</param>
/// <param name="Entries">What they say of single articles.</param>
internal sealed record SchemaContext(SettingsIndex Settings, EntryIndex Entries)
{
    /// <summary>Joins both.</summary>
    public static SchemaContext Of((SettingsIndex Settings, EntryIndex Entries) input, CancellationToken _) => new(input.Settings, input.Entries);

    /// <summary>Takes both out of schemas.</summary>
    public static SchemaContext Of(IReadOnlyList<SchemaModel> schemas, CancellationToken cancellation) => new(
        SettingsIndex.Of(schemas.Select(schema => SchemaSettings.Of(schema, cancellation)).ToImmutableArray(), cancellation),
        EntryIndex.Of(schemas.Select(schema => SchemaEntries.Of(schema, cancellation)).ToImmutableArray(), cancellation));
}
