using System.Collections.Immutable;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;

namespace SeedGen.Pipeline;

/// <summary>What was found in a seed file.</summary>
/// <param name="SchemaPath">Its schema.</param>
/// <param name="Path">Its path, as the build names it.</param>
/// <param name="Result">Articles and problems.</param>
internal sealed record ExtractedSeed(string SchemaPath, string Path, SeedResult Result)
{
    /// <summary>Reads a seed file. A file that fails takes no other with it.</summary>
    public static ExtractedSeed Extract(SeedInput input, CancellationToken cancellation)
    {
        SourceFile file = input.Seed.File;
        SeedResult result = input.File.Sha256 is not null
            ? Faults.Guard(
                file,
                () => ArticleExtractor.Extract(input.Seed, input.Settings, input.Entries, cancellation),
                static fault => new SeedResult(default, [fault]))
            : new SeedResult(default, [Faults.At(file, ProblemRules.UnreadableFile, Faults.FileName(file))]);
        return new(input.SchemaPath, file.Path, result with { Problems = input.File.WithBadBytes(result.Problems) });
    }

    /// <summary>
    /// The file's problems, those in an entry of the schema at their place in the schema file, all with the severity
    /// that the schema gives them.
    /// </summary>
    public static ValueList<Problem> LocateProblems(
        (ExtractedSeed Seed, ImmutableArray<SchemaModel> Schemas) input, CancellationToken _)
    {
        ValueList<Problem> problems = input.Seed.Result.Problems;
        return Faults.Guard(
            new SourceFile(input.Seed.SchemaPath, ""),
            () =>
            {
                SchemaModel? model = input.Schemas.FirstOrDefault(schema => schema.Path == input.Seed.SchemaPath);
                return model is { Schema: { } schema, Severities: { } severities }
                    ? severities.Apply(Fragments.Resolve(problems, schema))
                    : problems;
            },
            fault => problems.Append(fault).ToValueList());
    }
}
