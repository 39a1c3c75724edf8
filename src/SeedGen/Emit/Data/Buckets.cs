using System.Globalization;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit.Data;

/// <summary>
/// Spreads articles over a bounded number of files by a hash of their key, so that an edited article writes one of them
/// again and the number of files stays small.
/// </summary>
/// <param name="articles">The number of articles.</param>
internal sealed class Buckets(int articles)
{
    private const int MostBuckets = 32;

    /// <summary>The number of buckets: one up to 32 articles, then about one for each 32, at most 32.</summary>
    public int Count { get; } = CountFor(articles);

    /// <summary>The bucket of the article with <paramref name="key"/>, as two digits.</summary>
    public string NameOf(string key) => Name(IndexOf(key));

    /// <summary>The bucket of the article with <paramref name="key"/>.</summary>
    public int IndexOf(string key) => (int)(StableHash.Of(key) % (uint)Count);

    /// <summary>The places of the articles of each bucket, in their order.</summary>
    public ValueList<ValueList<int>> Spread(ValueList<ArticleModel> articles)
    {
        var spread = new List<int>[Count];
        for (int i = 0; i < spread.Length; i++) spread[i] = [];
        for (int i = 0; i < articles.Count; i++) spread[IndexOf(articles[i].Key)].Add(i);
        var places = new ValueList<int>[Count];
        for (int i = 0; i < places.Length; i++) places[i] = spread[i].ToValueList();
        return new(places);
    }

    /// <summary>The name of bucket <paramref name="index"/>: two digits.</summary>
    public static string Name(int index) => index.ToString("00", CultureInfo.InvariantCulture);

    // Powers of two, so that a growing corpus moves its articles seldom.
    private static int CountFor(int articles)
    {
        int count = 1;
        while (count < MostBuckets && count * 32 < articles) count *= 2;
        return count;
    }
}
