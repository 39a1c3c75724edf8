using System.Runtime.CompilerServices;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;

namespace SeedGen.Emit.Packing;

/// <summary>
/// An article with the part of its packed form that needs no other article: it is made once and kept as long as the article
/// stays the same.
/// </summary>
internal sealed class PackedArticle
{
    private static readonly ConditionalWeakTable<ArticleModel, PackedArticle> Known = new();

    // -1 for what does not stand there.
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Packs what was found in <paramref name="model"/>.</summary>
    public PackedArticle(ArticleModel model)
    {
        Model = model;
        Words = ArticleWords.Of(model).ToValueList();
        List<string> actors = ArticleActors.Of(model);
        Dictionary<string, int> numbers = new(actors.Count, StringComparer.Ordinal);
        for (int i = 0; i < actors.Count; i++) numbers.Add(actors[i], i);
        Sections = ArticleSections.Pack(model, numbers);
    }

    /// <summary>An article, packed once as long as it is kept.</summary>
    public static PackedArticle Of(ArticleModel model) => Known.GetValue(model, static model => new PackedArticle(model));

    /// <summary>The article.</summary>
    public ArticleModel Model { get; }

    /// <summary>Its quotations, dates, mentions and paragraphs.</summary>
    public string Sections { get; }

    /// <summary>The words that are said of it, beside its text.</summary>
    public ValueList<string> Words { get; }

    /// <summary>Where words first stand in the article's text; null when they do not.</summary>
    public TextSpan? PlaceOf(string words)
    {
        if (!_places.TryGetValue(words, out int start))
        {
            start = words.Length == 0 ? 0 : Model.Text.IndexOf(words, StringComparison.Ordinal);
            _places.Add(words, start);
        }

        return start < 0 ? null : new TextSpan(start, words.Length);
    }
}
