using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Extraction.Corpus.Checks;

/// <summary>
/// Finds articles with nearly the same words without comparing all with all: texts whose sketches agree in a band of
/// neighbouring numbers are compared. A band remembers the first article only, so the work for one does not grow.
/// </summary>
internal sealed class NearTextIndex
{
    /// <summary>From which likeness on two texts are nearly one.</summary>
    public const double LeastLikeness = 0.8;

    // Of texts that are as like as that, all but two in a hundred agree in one of four bands of two numbers.
    private const int Bands = 4;
    private const int Width = 2;

    // A sketch errs by a tenth; what is far below is not worth reading the texts for.
    private const double LeastEstimate = 0.55;

    private readonly Dictionary<ulong, ArticleModel>[] _first;
    private readonly ArticleModel?[] _found = new ArticleModel?[Bands];

    /// <summary>An index for so many articles.</summary>
    public NearTextIndex(int count) => _first = [.. Enumerable.Range(0, Bands).Select(_ => new Dictionary<ulong, ArticleModel>(count))];

    /// <summary>By what an article is found: one number for each band.</summary>
    public static IEnumerable<ulong> MarksOf(ArticleModel article) => article.Sketch.IsEmpty ? []
        : Enumerable.Range(0, Bands).Select(band => MarkOf(article, band));

    /// <summary>For each band the first article added before that agrees in it; valid until the next is added. Then adds it.</summary>
    public ArticleModel?[] FindAndAdd(ArticleModel article)
    {
        for (int band = 0; band < Bands; band++)
        {
            _found[band] = null;
            if (article.Sketch.IsEmpty) continue;
            ulong key = KeyOf(article.Sketch, band);
            if (_first[band].TryGetValue(key, out ArticleModel? other)) _found[band] = other;
            else _first[band].Add(key, article);
        }

        return _found;
    }

    /// <summary>The same among articles of which <paramref name="withMark"/> tells which have a mark, in their order.</summary>
    public static ArticleModel?[] Find(ArticleModel article, Func<ulong, IEnumerable<ArticleModel>> withMark)
    {
        var found = new ArticleModel?[Bands];
        for (int band = 0; band < Bands && !article.Sketch.IsEmpty; band++)
        {
            ulong key = KeyOf(article.Sketch, band);
            ArticleModel? first = withMark(MarkOf(article, band)).FirstOrDefault(other => !other.Sketch.IsEmpty && KeyOf(other.Sketch, band) == key);
            if (!ReferenceEquals(first, article)) found[band] = first;
        }

        return found;
    }

    /// <summary>
    /// The first of <paramref name="others"/> that <paramref name="article"/> is nearly the same as, and how like they are; null
    /// when it is like none.
    /// </summary>
    public static (ArticleModel Other, double Likeness)? TwinOf(ArticleModel article, ArticleModel?[] others)
    {
        ArticleModel? compared = null;
        foreach (ArticleModel? other in others)
        {
            if (other is null || ReferenceEquals(other, compared)) continue;
            compared = other;
            if (TextSketch.Estimate(article.Sketch, other.Sketch) < LeastEstimate) continue;
            double likeness = TextSketch.Likeness(article.Text, article.Layout.Body, other.Text, other.Layout.Body);
            if (likeness >= LeastLikeness) return (other, likeness);
        }

        return null;
    }

    private static ulong MarkOf(ArticleModel article, int band) => Hashes.Join((ulong)band, KeyOf(article.Sketch, band));

    private static ulong KeyOf(ValueList<int> sketch, int band) =>
        ((ulong)(uint)sketch[band * Width] << 32) | (uint)sketch[(band * Width) + 1];
}
