using SeedGen.Extraction.Corpus;

namespace SeedGen.Emit.Packing;

/// <summary>For each article the actors in it, by their places in the corpus: what its own numbers of actors stand for.</summary>
internal static class LinkTable
{
    /// <summary>Packs the actors of articles.</summary>
    public static string Pack(IReadOnlyList<ArticleModel> articles, IReadOnlyDictionary<string, int> actors) =>
        GroupedTable.Pack(articles.Count, (bits, i) =>
        {
            List<string> keys = ArticleActors.Of(articles[i]);
            bits.Number(keys.Count, 2);
            foreach (string key in keys) bits.Number(actors[key], 9);
        });
}
