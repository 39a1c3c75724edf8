
namespace SeedGen.Emit.Packing;

/// <summary>
/// Words of the articles of one bucket. Those that only one article has, and that stand in its text, are told by their place
/// there; all others are kept, once.
/// </summary>
internal sealed class SharedWords
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>Counts the words of <paramref name="articles"/>.</summary>
    public SharedWords(IEnumerable<PackedArticle> articles)
    {
        foreach (PackedArticle article in articles)
        {
            foreach (string words in article.Words) _counts[words] = _counts.TryGetValue(words, out int count) ? count + 1 : 1;
        }
    }

    /// <summary>The words kept, in the order they came in.</summary>
    public IReadOnlyList<string> Kept => _words;

    /// <summary>The places among those kept of all that were packed, in their order.</summary>
    public List<int> Used { get; } = [];

    /// <summary>Packs words, null too, of an article or of none.</summary>
    public void Write(BitWriter bits, string? words, PackedArticle? article = null)
    {
        if (words is null)
        {
            bits.Bits(0b00, 2);
        }
        else if (article is not null && _counts.TryGetValue(words, out int count) && count == 1 && article.PlaceOf(words) is { } place)
        {
            bits.Bits(0b01, 2).Number(place.Start, 6).Number(place.Length, 4);
        }
        else
        {
            int kept = PlaceOf(words);
            Used.Add(kept);
            bits.Bits(0b1, 1).Number(kept, 3);
        }
    }

    private int PlaceOf(string words)
    {
        if (_places.TryGetValue(words, out int place)) return place;
        _places.Add(words, _words.Count);
        _words.Add(words);
        return _words.Count - 1;
    }
}
