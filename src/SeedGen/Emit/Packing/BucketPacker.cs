using SeedGen.Emit.Names;

namespace SeedGen.Emit.Packing;

/// <summary>
/// The articles of one bucket: the lengths of all, the words they share, then each article's head and sections, all from a
/// whole character on.
/// </summary>
internal static class BucketPacker
{
    /// <summary>Packs articles, in the order of their keys.</summary>
    public static string Pack(IReadOnlyList<PackedArticle> articles, CorpusNames names)
    {
        SharedWords words = new(articles);
        List<string> records = new(articles.Count * 2);
        BitWriter directory = new();
        directory.Number(articles.Count, 6);
        foreach (PackedArticle article in articles)
        {
            string head = ArticleHead.Pack(article, names, words);
            directory.Number(head.Length, 4).Number(article.Sections.Length, 5);
            records.Add(head);
            records.Add(article.Sections);
        }

        BitWriter kept = new();
        directory.Number(words.Kept.Count, 4);
        foreach (string text in words.Kept)
        {
            int start = kept.Length;
            kept.Characters(text);
            directory.Number(kept.Length - start, 6);
        }

        return directory.ToString() + kept + string.Concat(records);
    }
}
