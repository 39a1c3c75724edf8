using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Checks;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Pipeline;

/// <summary>All that a corpus is built of: while it stays equal, the corpus is not built again.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Severities">The severities it sets.</param>
/// <param name="Seeds">The seeds that are its own.</param>
/// <param name="Memory">What the steps over the whole came to last.</param>
internal sealed record CorpusInput(CorpusSchema Schema, Severities Severities, ValueList<ExtractedSeed> Seeds, StepMemory Memory)
{
    /// <summary>Takes the seeds of a schema out of all.</summary>
    public static CorpusInput Of((SchemaModel Schema, Boxed<ValueList<ExtractedSeed>> Seeds) input, CancellationToken _)
    {
        ValueList<ExtractedSeed> all = input.Seeds.Value;
        var own = new ExtractedSeed[all.Count];
        int count = 0;
        foreach (ExtractedSeed seed in all)
        {
            if (seed.Result is not null && seed.SchemaPath == input.Schema.Path) own[count++] = seed;
        }

        bool isAll = count == own.Length;
        if (!isAll) Array.Resize(ref own, count);
        return new(input.Schema.Schema!, input.Schema.Severities!, isAll ? all : new(own), input.Schema.Memory);
    }
}

/// <summary>A whole corpus, checked.</summary>
/// <param name="Model">The corpus; null when it could not be built.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Problems">What only shows when the whole is seen.</param>
internal sealed record BuiltCorpus(CorpusModel? Model, CorpusSchema Schema, ValueList<Problem> Problems)
{
    /// <summary>What the steps over the whole came to last.</summary>
    public StepMemory Memory { get; init; } = new();

    /// <summary>Builds the corpus of a schema from its seeds.</summary>
    public static BuiltCorpus Build(CorpusInput input, CancellationToken cancellation)
    {
        CorpusSchema schema = input.Schema;
        return Faults.Guard(
            schema.File,
            () =>
            {
                StepMemory memory = input.Memory;
                (ValueList<int> once, ValueList<Problem> again) = memory.Get(
                    "paths", input.Seeds, static (one, other) => one.Path == other.Path, () => OnceEach(input.Seeds));
                cancellation.ThrowIfCancellationRequested();
                var results = new SeedResult[once.Count];
                for (int i = 0; i < results.Length; i++) results[i] = input.Seeds[once[i]].Result!;
                var read = ReadSeeds.Of(results);
                ValueList<ArticleModel> articles = read.Articles;
                NamedArticles named = memory.Get("names", articles, Catalog.IsSame, () => NamedArticles.Of(articles, cancellation));
                CorpusResult built = CorpusBuilder.Build(schema, articles.Pick(named.Kept), read, memory, cancellation);
                ValueList<Problem> problems = again.Concat(Fragments.Resolve(named.Problems, schema)).Concat(built.Problems).ToValueList();
                return new BuiltCorpus(built.Model, schema, input.Severities.Apply(problems)) { Memory = memory };
            },
            fault => new(null, schema, [fault]));
    }

    // A path can be written in several ways, and the compiler takes each for a file of its own.
    private static (ValueList<int> Once, ValueList<Problem> Again) OnceEach(ValueList<ExtractedSeed> seeds)
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        List<int> once = new(seeds.Count);
        List<Problem> again = [];
        for (int i = 0; i < seeds.Count; i++)
        {
            if (paths.Add(CorpusPath.Normalise(seeds[i].Path))) once.Add(i);
            else again.Add(SecondOf(new SourceFile(seeds[i].Path, "")));
        }

        return (once.ToValueList(), again.ToValueList());
    }

    private static Problem SecondOf(SourceFile file) => Faults.At(file, ProblemRules.IncludedTwice, Faults.FileName(file));
}
