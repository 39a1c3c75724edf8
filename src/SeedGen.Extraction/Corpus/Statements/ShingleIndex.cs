using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Extraction.Corpus.Statements;

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

    private readonly Utterance[] _utterances;
    private readonly byte[] _counts;
    private readonly Dictionary<ulong, List<int>> _carriers = [];
    private readonly int[] _shared;
    private readonly List<int> _touched = [];
    private readonly List<int> _alike = [];

    /// <summary>An index for <paramref name="utterances"/>, of which <paramref name="isIndexed"/> are to be added.</summary>
    public ShingleIndex(Utterance[] utterances, bool[] isIndexed, CancellationToken cancellation = default)
    {
        _utterances = utterances;
        _shared = new int[utterances.Length];
        _counts = new byte[Slots];
        for (int i = 0; i < utterances.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!isIndexed[i]) continue;
            foreach (ulong pair in utterances[i].Words.Pairs)
            {
                ref byte count = ref _counts[SlotOf(pair)];
                if (count < byte.MaxValue) count++;
            }
        }
    }

    /// <summary>
    /// The quotations added before that share enough pairs with <paramref name="quote"/>, oldest first; then adds it. Good until the
    /// next is asked for.
    /// </summary>
    public List<int> FindAndAdd(int quote)
    {
        _touched.Clear();
        _alike.Clear();
        int common = 0;
        foreach (ulong pair in _utterances[quote].Words.Pairs)
        {
            int count = _counts[SlotOf(pair)];
            if (count > MostCarriers) common++;
            if (count is < 2 or > MostCarriers) continue;
            if (!_carriers.TryGetValue(pair, out List<int>? carriers)) _carriers.Add(pair, carriers = []);
            foreach (int other in carriers)
            {
                if (_shared[other]++ == 0) _touched.Add(other);
            }

            carriers.Add(quote);
        }

        foreach (int other in _touched)
        {
            if (IsAlike(quote, other, common)) _alike.Add(other);
            _shared[other] = 0;
        }

        _alike.Sort();
        return _alike;
    }

    /// <summary>The counter of a pair.</summary>
    public static int SlotOf(ulong pair) => (int)(pair >> (64 - CounterBits));

    /// <summary>True when two quotations have enough pairs in common to be compared.</summary>
    public static bool ShareEnough(QuoteWords one, QuoteWords other) => InBoth(one, other) >= LeastShared(one, other);

    private bool IsAlike(int quote, int other, int common)
    {
        int least = LeastShared(_utterances[quote].Words, _utterances[other].Words);
        return _shared[other] >= least || (_shared[other] + common >= least && ShareEnough(_utterances[quote].Words, _utterances[other].Words));
    }

    private static int InBoth(QuoteWords one, QuoteWords other)
    {
        int both = 0;
        foreach (ulong pair in one.Pairs)
        {
            if (other.HasPair(pair)) both++;
        }

        return both;
    }

    // A quarter of the words may differ, and each one breaks two pairs; words put in between break some more.
    private static int LeastShared(QuoteWords one, QuoteWords other) => Math.Max(2, Math.Min(one.ContentCount, other.ContentCount) / 3);
}
