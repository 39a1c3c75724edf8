using System.Collections.Immutable;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Checks;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Pipeline;

/// <summary>A schema file as read.</summary>
/// <param name="Path">Its path, as the build names it.</param>
/// <param name="Schema">What could be understood; null when nothing could.</param>
/// <param name="Severities">The severities it sets; null when nothing could be understood.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record SchemaModel(
    string Path, CorpusSchema? Schema, Severities? Severities, ValueList<Problem> Problems)
{
    /// <summary>What reading an article needs of it; null when nothing of the schema could be understood.</summary>
    public PreparedSettings? Prepared { get; init; }

    /// <summary>What the steps over its whole corpus came to last.</summary>
    public StepMemory Memory { get; } = new();

    /// <summary>The schemas among files.</summary>
    public static IEnumerable<SchemaModel> AllOf(Boxed<ImmutableArray<SeedFile>> files, CancellationToken cancellation) =>
        files.Value.Where(static file => file.IsSchema).Select(file => file.Schema(cancellation));

    /// <summary>Reads a schema.</summary>
    public static SchemaModel Read(InputFile file, CancellationToken cancellation)
    {
        if (file.Sha256 is null)
            return new(file.File.Path, null, null, [Faults.At(file.File, ProblemRules.UnreadableFile, Faults.FileName(file.File))]);
        return Faults.Guard(
            file.File,
            () =>
            {
                SchemaResult result = SchemaReader.Read(file.File, cancellation);
                ValueList<Problem> problems = file.WithBadBytes(result.Problems);
                if (result.Schema is null) return new SchemaModel(file.File.Path, null, null, problems);
                Severities severities = new(result.Schema);
                return new SchemaModel(file.File.Path, result.Schema, severities, severities.Apply(problems))
                {
                    Prepared = new PreparedSettings(result.Schema.Settings, cancellation),
                };
            },
            fault => new(file.File.Path, null, null, [fault]));
    }
}
