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
/// <param name="Memory">What the steps over the whole came to last.</param>
internal sealed record CorpusInput(CorpusSchema Schema, Severities Severities, ValueList<ExtractedSeed> Seeds, StepMemory Memory)
{
    /// <summary>Takes the seeds of a schema out of all.</summary>
    public static CorpusInput Of((SchemaModel Schema, ValueList<ExtractedSeed> Seeds) input, CancellationToken _)
    {
        List<ExtractedSeed> own = new(input.Seeds.Count);
        foreach (ExtractedSeed seed in input.Seeds)
        {
            if (seed.Result is not null && seed.SchemaPath == input.Schema.Path) own.Add(seed);
        }

        return new(input.Schema.Schema!, input.Schema.Severities!, own.ToValueList(), input.Schema.Memory);
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
    public static BuiltCorpus Build(CorpusInput input, CancellationToken _)
    {
        CorpusSchema schema = input.Schema;
        return Faults.Guard(
            schema.File,
            () =>
            {
                StepMemory memory = input.Memory;
                (int[] once, ValueList<Problem> again) = memory.Get(
                    "paths", input.Seeds, static (one, other) => one.Path == other.Path, () => OnceEach(input.Seeds));
                SeedResult[] read = Array.ConvertAll(once, i => input.Seeds[i].Result!);
                List<ArticleModel> articles = new(read.Length);
                foreach (SeedResult result in read)
                {
                    foreach (ArticleModel article in result.Articles) articles.Add(article);
                }

                NamedArticles named = memory.Get("names", articles, NamedArticles.IsSame, () => NamedArticles.Of(articles));
                CorpusResult built = CorpusBuilder.Build(schema, named.Kept.Select(i => articles[i]), read, memory);
                ValueList<Problem> problems = again.Concat(Fragments.Resolve(named.Problems, schema)).Concat(built.Problems).ToValueList();
                return new BuiltCorpus(built.Model, schema, input.Severities.Apply(problems)) { Memory = memory };
            },
            fault => new(null, schema, [fault]));
    }

    // A path can be written in several ways, and the compiler takes each for a file of its own.
    private static (int[] Once, ValueList<Problem> Again) OnceEach(ValueList<ExtractedSeed> seeds)
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        List<int> once = new(seeds.Count);
        List<Problem> again = [];
        for (int i = 0; i < seeds.Count; i++)
        {
            if (paths.Add(CorpusPath.Normalise(seeds[i].Path))) once.Add(i);
            else again.Add(SecondOf(new SourceFile(seeds[i].Path, "")));
        }

        return ([.. once], again.ToValueList());
    }

    private static Problem SecondOf(SourceFile file) => Faults.At(file, ProblemRules.IncludedTwice, Faults.FileName(file));
}
