using System.Collections.Immutable;
using SeedGen.Emit.Names;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Pipeline;

/// <summary>A whole corpus, checked.</summary>
/// <param name="Model">The corpus; null when it could not be built.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Problems">What only shows when the whole is seen.</param>
internal sealed record BuiltCorpus(CorpusModel? Model, CorpusSchema Schema, ValueList<Problem> Problems)
{
    /// <summary>Builds the corpus of a schema from the seeds that are its own.</summary>
    public static BuiltCorpus Build((SchemaModel Schema, ImmutableArray<ExtractedSeed> Seeds) input, CancellationToken _)
    {
        CorpusSchema schema = input.Schema.Schema!;
        return Faults.Guard(
            schema.File,
            () =>
            {
                NamedArticles named = NamedArticles.Of(input.Seeds
                    .Where(seed => seed.SchemaPath == input.Schema.Path)
                    .SelectMany(static seed => seed.Result.Articles));
                CorpusResult result = CorpusBuilder.Build(schema, named.Articles);
                return new BuiltCorpus(result.Model, schema, Fragments.Resolve(named.Problems, schema).Concat(result.Problems).ToValueList());
            },
            fault => new(null, schema, [fault]));
    }
}
