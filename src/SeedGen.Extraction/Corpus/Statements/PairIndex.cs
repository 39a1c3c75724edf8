using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Extraction.Corpus.Statements;

/// <summary>
/// Finds the sayings that are one with another, as <see cref="StatementBuilder"/> does in one go over a corpus: by the same words,
/// and by the same pairs, with the same pairs too common to lead anywhere. It can be changed: those who carry a pair are a chain, the newest first.
/// </summary>
internal sealed class PairIndex
{
    // Those that were lost are passed over; with more of them than these it is time for a new index.
    private const int MostLost = 1 << 16;

    private readonly int[] _newest = new int[ShingleIndex.Slots];
    private readonly List<Entry> _entries = [default];
    private readonly Dictionary<ulong, List<Saying>> _sameWords = [];
    private int _lost;

    /// <summary>Adds a saying.</summary>
    public void Add(Saying saying)
    {
        saying.IsIndexed = true;
        if (!_sameWords.TryGetValue(saying.Words.Exact, out List<Saying>? same)) _sameWords.Add(saying.Words.Exact, same = []);
        same.Add(saying);
        foreach (ulong pair in saying.Words.Pairs)
        {
            ref int newest = ref _newest[ShingleIndex.SlotOf(pair)];
            _entries.Add(new Entry(saying, newest));
            newest = _entries.Count - 1;
        }
    }

    /// <summary>
    /// Takes some sayings away and adds others; false when that made a pair common, or common no more: then others, which carry
    /// it too, may be alike that were not, and the index is of no use any more.
    /// </summary>
    public bool Replace(IReadOnlyCollection<Saying> gone, IReadOnlyCollection<Saying> come)
    {
        Dictionary<int, bool> wereCommon = [];
        foreach (Saying saying in gone.Concat(come))
        {
            foreach (ulong pair in saying.Words.Pairs) wereCommon[ShingleIndex.SlotOf(pair)] = IsCommon(ShingleIndex.SlotOf(pair));
        }

        foreach (Saying saying in gone)
        {
            saying.IsIndexed = false;
            _sameWords[saying.Words.Exact].Remove(saying);
            foreach (ulong _ in saying.Words.Pairs) _lost++;
        }

        foreach (Saying saying in come) Add(saying);
        return _lost <= MostLost && wereCommon.All(slot => IsCommon(slot.Key) == slot.Value);
    }

    /// <summary>The sayings that are one with another.</summary>
    public List<Saying> OnesWith(Saying saying)
    {
        List<Saying> ones = [];
        HashSet<Saying> seen = [saying];
        foreach (Saying other in _sameWords[saying.Words.Exact])
        {
            bool areOne = Similarity.AreAnybodys(saying.Utterance) || !saying.Utterance.IsOfAnotherThan(other.Utterance);
            if (areOne && seen.Add(other)) ones.Add(other);
        }

        foreach (ulong pair in saying.Words.Pairs)
        {
            int slot = ShingleIndex.SlotOf(pair);
            if (IsCommon(slot)) continue;
            for (int at = _newest[slot]; at != 0; at = _entries[at].Next)
            {
                Saying other = _entries[at].Saying;
                if (!other.IsIndexed || !other.Words.HasPair(pair) || !seen.Add(other)) continue;
                if (ShingleIndex.ShareEnough(saying.Words, other.Words) && Similarity.AreOne(other.Utterance, saying.Utterance)) ones.Add(other);
            }
        }

        return ones;
    }

    private bool IsCommon(int slot)
    {
        int count = 0;
        for (int at = _newest[slot]; at != 0 && count <= ShingleIndex.MostCarriers; at = _entries[at].Next)
        {
            if (_entries[at].Saying.IsIndexed) count++;
        }

        return count > ShingleIndex.MostCarriers;
    }

    private readonly struct Entry(Saying saying, int next)
    {
        public Saying Saying { get; } = saying;

        public int Next { get; } = next;
    }
}
