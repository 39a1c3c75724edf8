using SeedGen.Extraction;

namespace SeedGen.Emit.Packing;

/// <summary>For each article the actors in it, by their places in the corpus: what its own numbers of actors stand for.</summary>
internal static class LinkTable
{
    /// <summary>Packs the actors of articles.</summary>
    public static string Pack(IReadOnlyList<PackedArticle> articles, IReadOnlyDictionary<string, int> actors) =>
        GroupedTable.Pack(articles.Count, (bits, i) =>
        {
            ValueList<string> keys = articles[i].Actors;
            bits.Number(keys.Count, 2);
            foreach (string key in keys) bits.Number(actors[key], 9);
        });
}
