using Microsoft.CodeAnalysis;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>
/// A file with what was found in it last. Steps that the driver takes for each file cost time for all files at every edit,
/// so reading one is a single step, and what the schema says of other articles makes none be read again.
/// </summary>
internal sealed class SeedFile(InputFile file) : IEquatable<SeedFile>
{
    private readonly object _gate = new();
    private (SeedInput Input, SeedResult Result)? _last;

    /// <summary>The file.</summary>
    public InputFile File { get; } = file;

    /// <summary>How often it was read: for tests.</summary>
    public int Readings { get; private set; }

    /// <summary>Takes a file in; of one that is neither a seed nor a schema, its path alone.</summary>
    public static SeedFile Read(AdditionalText text, CancellationToken cancellation) => new(
        CorpusFolder.IsSeed(text.Path) || CorpusFolder.IsSchema(text.Path)
            ? InputFile.Read(text, cancellation)
            : new InputFile(new SourceFile(text.Path, ""), null));

    /// <summary>What is found in it, remembered while all that it depends on stays the same.</summary>
    public SeedResult Extract(SeedInput input, CancellationToken cancellation)
    {
        lock (_gate)
        {
            if (_last is { } last && last.Input == input) return last.Result;
            SourceFile source = File.File;
            SeedResult result = File.Sha256 is not null
                ? Faults.Guard(
                    source,
                    () => ArticleExtractor.Extract(input.Seed, input.Settings, input.Entries, cancellation),
                    static fault => new SeedResult(default, [fault]))
                : new SeedResult(default, [Faults.At(source, ProblemRules.UnreadableFile, Faults.FileName(source))]);
            result = result with { Problems = File.WithBadBytes(result.Problems) };
            _last = (input, result);
            Readings++;
            return result;
        }
    }

    /// <inheritdoc/>
    public bool Equals(SeedFile? other) => other is not null && File == other.File;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SeedFile);

    /// <inheritdoc/>
    public override int GetHashCode() => File.GetHashCode();
}
