namespace SeedGen.Extraction.Corpus;

/// <summary>
/// Finds the quotations that may be alike without comparing all with all: by the pairs of neighbouring content words they
/// share. A pair that many quotations have leads to none of them, so the work for one does not grow with the corpus.
/// </summary>
internal sealed class ShingleIndex
{
    /// <summary>What more quotations than these have in common is a phrase of the language or of the day.</summary>
    public const int MostCarriers = 64;

    /// <summary>The number of counters.</summary>
    public const int Slots = 1 << CounterBits;

    // Pairs are counted by part of their hash: two that share it count as one, which makes them rarely a phrase too much.
    private const int CounterBits = 21;

    private readonly IReadOnlyList<QuoteWords> _words;
    private readonly byte[] _counts;
    private readonly Dictionary<ulong, List<int>> _carriers = [];
    private readonly int[] _shared;

    /// <summary>An index for <paramref name="words"/>, of which <paramref name="isIndexed"/> are to be added.</summary>
    public ShingleIndex(IReadOnlyList<QuoteWords> words, Func<int, bool> isIndexed, CancellationToken cancellation = default)
    {
        _words = words;
        _shared = new int[words.Count];
        _counts = new byte[Slots];
        for (int i = 0; i < words.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isIndexed(i)) continue;
            foreach (ulong pair in words[i].Pairs)
            {
                ref byte count = ref _counts[SlotOf(pair)];
                if (count < byte.MaxValue) count++;
            }
        }
    }

    /// <summary>
    /// The quotations added before that share enough pairs with <paramref name="quote"/>, oldest first; then adds it.
    /// </summary>
    public List<int> FindAndAdd(int quote)
    {
        List<int> touched = [];
        ulong[] pairs = _words[quote].Pairs;
        int common = 0;
        foreach (ulong pair in pairs)
        {
            int count = _counts[SlotOf(pair)];
            if (count > MostCarriers) common++;
            if (count is < 2 or > MostCarriers) continue;
            if (!_carriers.TryGetValue(pair, out List<int>? carriers)) _carriers.Add(pair, carriers = []);
            foreach (int other in carriers)
            {
                if (_shared[other]++ == 0) touched.Add(other);
            }

            carriers.Add(quote);
        }

        List<int> alike = touched.FindAll(other => IsAlike(quote, other, common));
        foreach (int other in touched) _shared[other] = 0;
        alike.Sort();
        return alike;
    }

    /// <summary>The counter of a pair.</summary>
    public static int SlotOf(ulong pair) => (int)(pair >> (64 - CounterBits));

    /// <summary>True when two quotations have enough pairs in common to be compared.</summary>
    public static bool ShareEnough(QuoteWords one, QuoteWords other) => InBoth(one.Pairs, other.Pairs) >= LeastShared(one, other);

    private bool IsAlike(int quote, int other, int common)
    {
        int least = LeastShared(_words[quote], _words[other]);
        return _shared[other] >= least || (_shared[other] + common >= least && ShareEnough(_words[quote], _words[other]));
    }

    private static int InBoth(ulong[] left, ulong[] right)
    {
        int both = 0;
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j]) both++;
            if (left[i] <= right[j]) i++;
            else j++;
        }

        return both;
    }

    // A quarter of the words may differ, and each one breaks two pairs; words put in between break some more.
    private static int LeastShared(QuoteWords one, QuoteWords other) => Math.Max(2, Math.Min(one.Content.Length, other.Content.Length) / 3);
}
