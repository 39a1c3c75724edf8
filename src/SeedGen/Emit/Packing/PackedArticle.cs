using System.Runtime.CompilerServices;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit.Packing;

/// <summary>
/// An article with the part of its packed form that needs no other article: it is made once and kept as long as the article
/// stays the same.
/// </summary>
internal sealed class PackedArticle
{
    private static readonly ConditionalWeakTable<ArticleModel, PackedArticle> Known = new();

    // More than nearly any article has.
    private const int MostPlaces = 32;

    // Where each of its first words first stands in the text, -1 for what does not: this is looked for on all cores.
    private readonly int[] _places;

    /// <summary>Packs what was found in <paramref name="model"/>.</summary>
    public PackedArticle(ArticleModel model)
    {
        Model = model;
        Words = ArticleWords.Of(model).ToValueList();
        _places = new int[Math.Min(Words.Count, MostPlaces)];
        for (int i = 0; i < _places.Length; i++) _places[i] = model.Text.IndexOf(Words[i], StringComparison.Ordinal);
        Actors = ArticleActors.Of(model).ToValueList();
        Dictionary<string, int> numbers = new(Actors.Count, StringComparer.Ordinal);
        for (int i = 0; i < Actors.Count; i++) numbers.Add(Actors[i], i);
        Sections = ArticleSections.Pack(model, numbers);
    }

    /// <summary>An article, packed once as long as it is kept.</summary>
    public static PackedArticle Of(ArticleModel model) => Known.GetValue(model, static model => new PackedArticle(model));

    /// <summary>Articles, packed on all cores: this is most of what writing a corpus for the first time takes.</summary>
    public static PackedArticle[] Of(ValueList<ArticleModel> models, CancellationToken cancellation)
    {
        var packed = new PackedArticle[models.Count];
        Parallel.For(0, packed.Length, new ParallelOptions { CancellationToken = cancellation }, i => packed[i] = Of(models[i]));
        return packed;
    }

    /// <summary>The article.</summary>
    public ArticleModel Model { get; }

    /// <summary>Its quotations, dates, mentions and paragraphs.</summary>
    public string Sections { get; }

    /// <summary>The words that are said of it, beside its text.</summary>
    public ValueList<string> Words { get; }

    /// <summary>The keys of the actors in it, by the numbers that its sections call them.</summary>
    public ValueList<string> Actors { get; }

    /// <summary>Where some of its words first stand in the article's text; null when they do not.</summary>
    public TextSpan? PlaceOf(string words)
    {
        int known = 0;
        while (known < _places.Length && Words[known] != words) known++;
        // A default of the schema's may be among the words of other articles alone.
        int start = known < _places.Length ? _places[known] : Model.Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(start, words.Length);
    }
}
