namespace SeedGen.Extraction.Corpus;

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

    private readonly Dictionary<ulong, ArticleModel>[] _first = [.. Enumerable.Range(0, Bands).Select(static _ => new Dictionary<ulong, ArticleModel>())];

    /// <summary>By what an article is found: one number for each band.</summary>
    public static IEnumerable<ulong> MarksOf(ArticleModel article) => article.Sketch.IsEmpty ? []
        : Enumerable.Range(0, Bands).Select(band => Hashes.Join((ulong)band, KeyOf(article.Sketch, band)));

    /// <summary>
    /// An article added before that <paramref name="article"/> is nearly the same as, and how like they are; null when
    /// none is found. Then adds it.
    /// </summary>
    public (ArticleModel Other, double Likeness)? FindAndAdd(ArticleModel article)
    {
        ValueList<int> sketch = article.Sketch;
        if (sketch.IsEmpty) return null;
        (ArticleModel, double)? found = null;
        ArticleModel? compared = null;
        for (int band = 0; band < Bands; band++)
        {
            ulong key = KeyOf(sketch, band);
            if (!_first[band].TryGetValue(key, out ArticleModel? other))
            {
                _first[band].Add(key, article);
                continue;
            }

            if (found is not null || ReferenceEquals(other, compared)) continue;
            compared = other;
            if (TextSketch.Estimate(sketch, other.Sketch) < LeastEstimate) continue;
            double likeness = TextSketch.Likeness(article.Text, article.Layout.Body, other.Text, other.Layout.Body);
            if (likeness >= LeastLikeness) found = (other, likeness);
        }

        return found;
    }

    private static ulong KeyOf(ValueList<int> sketch, int band) =>
        ((ulong)(uint)sketch[band * Width] << 32) | (uint)sketch[(band * Width) + 1];
}
