using SeedGen.Emit.Names;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit.Packing;

/// <summary>
/// The articles of one bucket: the lengths of all, the words they share, then each article's head and sections, all from a
/// whole character on. After an edit the article is packed alone, unless it shares other words than before.
/// </summary>
internal sealed class PackedBucket : IStandingResult<ArticleModel>
{
    private readonly CorpusNames _names;
    private readonly SharedWords _words;
    private readonly Part[] _parts;
    private readonly string _kept;
    private readonly int[] _keptLengths;

    private PackedBucket(CorpusNames names, SharedWords words, Part[] parts, string kept, int[] keptLengths)
    {
        _names = names;
        _words = words;
        _parts = parts;
        _kept = kept;
        _keptLengths = keptLengths;
        Text = Join();
    }

    /// <summary>All of it.</summary>
    public string Text { get; }

    /// <summary>Packs articles, in the order of their keys.</summary>
    public static PackedBucket Of(ValueList<ArticleModel> models, CorpusNames names)
    {
        PackedArticle[] articles = [.. models.Select(PackedArticle.Of)];
        SharedWords words = new(articles);
        Part[] parts = [.. articles.Select(article => new Part(article, names, words))];
        BitWriter kept = new();
        List<int> lengths = [];
        foreach (string text in words.Kept)
        {
            int start = kept.Length;
            kept.Characters(text);
            lengths.Add(kept.Length - start);
        }

        return new(names, words, parts, kept.ToString(), [.. lengths]);
    }

    /// <inheritdoc/>
    public object? After(StepChanges<ArticleModel> changes)
    {
        var parts = (Part[])_parts.Clone();
        foreach (int place in changes.Places)
        {
            var article = PackedArticle.Of(changes.Now[place]);
            if (article.Words != _parts[place].Words) return null;
            parts[place] = new(article, _names, _words);
            if (!parts[place].Used.SequenceEqual(_parts[place].Used)) return null;
        }

        return new PackedBucket(_names, _words, parts, _kept, _keptLengths);
    }

    private string Join()
    {
        BitWriter directory = new();
        directory.Number(_parts.Length, 6);
        foreach (Part part in _parts) directory.Number(part.Head.Length, 4).Number(part.Sections.Length, 5);
        directory.Number(_keptLengths.Length, 4);
        foreach (int length in _keptLengths) directory.Number(length, 6);
        return directory + _kept + string.Concat(_parts.SelectMany(static part => new[] { part.Head, part.Sections }));
    }

    // An article as it is packed, and which of the words kept it uses.
    private sealed class Part
    {
        public Part(PackedArticle article, CorpusNames names, SharedWords words)
        {
            int before = words.Used.Count;
            Words = article.Words;
            Head = ArticleHead.Pack(article, names, words);
            Sections = article.Sections;
            Used = words.Used.GetRange(before, words.Used.Count - before);
            words.Used.RemoveRange(before, Used.Count);
        }

        public ValueList<string> Words { get; }

        public string Head { get; }

        public string Sections { get; }

        public List<int> Used { get; }
    }
}
