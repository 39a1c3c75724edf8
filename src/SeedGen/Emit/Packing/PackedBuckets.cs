using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit.Packing;

/// <summary>All buckets of a corpus. The first time they are packed on all cores; after an edit, those that hold what was edited.</summary>
internal sealed class PackedBuckets : IStandingResult<ArticleModel>
{
    private readonly CorpusNames _names;
    private readonly Buckets _buckets;
    private readonly ValueList<int>[] _places;
    private readonly PackedBucket[] _packed;

    private PackedBuckets(CorpusNames names, Buckets buckets, ValueList<int>[] places, PackedBucket[] packed)
    {
        _names = names;
        _buckets = buckets;
        _places = places;
        _packed = packed;
        Texts = packed.Select(static bucket => bucket.Text).ToValueList();
    }

    /// <summary>What is packed, bucket by bucket.</summary>
    public ValueList<string> Texts { get; }

    /// <summary>Packs articles, in the order of their keys.</summary>
    public static PackedBuckets Of(ValueList<ArticleModel> articles, Buckets buckets, CorpusNames names, CancellationToken cancellation)
    {
        ValueList<int>[] places = Spread(articles, buckets);
        var packed = new PackedBucket[buckets.Count];
        Parallel.For(0, packed.Length, new ParallelOptions { CancellationToken = cancellation }, i => packed[i] = Pack(articles.Pick(places[i]), names));
        return new(names, buckets, places, packed);
    }

    /// <inheritdoc/>
    public object? After(StepChanges<ArticleModel> changes)
    {
        // Another key may stand at another place, in another bucket.
        if (changes.Places.Any(place => changes.Before[place].Key != changes.Now[place].Key)) return null;
        var packed = (PackedBucket[])_packed.Clone();
        foreach (IGrouping<int, int> edited in changes.Places.GroupBy(place => _buckets.IndexOf(changes.Now[place].Key)))
        {
            ValueList<int> places = _places[edited.Key];
            packed[edited.Key] = packed[edited.Key].With(edited.Select(place => (places.AsSpan().BinarySearch(place), changes.Now[place])))
                ?? Pack(changes.Now.Pick(places), _names);
        }

        return new PackedBuckets(_names, _buckets, _places, packed);
    }

    private static PackedBucket Pack(ValueList<ArticleModel> articles, CorpusNames names) =>
        PackedBucket.Of([.. articles.Select(PackedArticle.Of)], names);

    // The places of the articles of each bucket.
    private static ValueList<int>[] Spread(ValueList<ArticleModel> articles, Buckets buckets)
    {
        var spread = new List<int>[buckets.Count];
        for (int i = 0; i < spread.Length; i++) spread[i] = [];
        for (int i = 0; i < articles.Count; i++) spread[buckets.IndexOf(articles[i].Key)].Add(i);
        return Array.ConvertAll(spread, static places => places.ToValueList());
    }
}
