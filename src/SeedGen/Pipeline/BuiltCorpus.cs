using System.Collections.Immutable;
using SeedGen.Emit.Names;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Pipeline;

/// <summary>All that a corpus is built of: while it stays equal, the corpus is not built again.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Severities">The severities it sets.</param>
/// <param name="Seeds">The seeds that are its own.</param>
internal sealed record CorpusInput(CorpusSchema Schema, Severities Severities, ValueList<ExtractedSeed> Seeds)
{
    /// <summary>Takes the seeds of a schema out of all.</summary>
    public static CorpusInput Of((SchemaModel Schema, ImmutableArray<ExtractedSeed> Seeds) input, CancellationToken _) =>
        new(input.Schema.Schema!, input.Schema.Severities!, input.Seeds.Where(seed => seed.SchemaPath == input.Schema.Path).ToValueList());
}

/// <summary>A whole corpus, checked.</summary>
/// <param name="Model">The corpus; null when it could not be built.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Problems">What only shows when the whole is seen.</param>
internal sealed record BuiltCorpus(CorpusModel? Model, CorpusSchema Schema, ValueList<Problem> Problems)
{
    /// <summary>Builds the corpus of a schema from its seeds.</summary>
    public static BuiltCorpus Build(CorpusInput input, CancellationToken _)
    {
        CorpusSchema schema = input.Schema;
        return Faults.Guard(
            schema.File,
            () =>
            {
                (List<SeedResult> read, List<Problem> again) = OnceEach(input.Seeds);
                NamedArticles named = NamedArticles.Of(read.SelectMany(static result => result.Articles));
                CorpusResult result = CorpusBuilder.Build(schema, named.Articles, read);
                ValueList<Problem> problems = again.Concat(Fragments.Resolve(named.Problems, schema)).Concat(result.Problems).ToValueList();
                return new BuiltCorpus(result.Model, schema, input.Severities.Apply(problems));
            },
            fault => new(null, schema, [fault]));
    }

    // A path can be written in several ways, and the compiler takes each for a file of its own.
    private static (List<SeedResult> Read, List<Problem> Again) OnceEach(ValueList<ExtractedSeed> seeds)
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        List<SeedResult> read = new(seeds.Count);
        List<Problem> again = [];
        foreach (ExtractedSeed seed in seeds)
        {
            if (paths.Add(CorpusPath.Normalise(seed.Path))) read.Add(seed.Result);
            else again.Add(SecondOf(new SourceFile(seed.Path, "")));
        }

        return (read, again);
    }

    private static Problem SecondOf(SourceFile file) => Faults.At(file, ProblemRules.IncludedTwice, Faults.FileName(file));
}
