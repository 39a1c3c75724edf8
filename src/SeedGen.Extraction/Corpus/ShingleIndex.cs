namespace SeedGen.Extraction.Corpus;

/// <summary>
/// Finds the quotations that may be alike without comparing all with all: by the pairs of neighbouring content words
/// they share. A pair remembers a bounded number of quotations, so the work for one does not grow with the corpus.
/// </summary>
internal sealed class ShingleIndex(int capacity)
{
    // Utterances in one statement chain through each other; the first so many carriers of a pair are enough to find it.
    private const int MostCarriers = 64;

    private readonly Dictionary<ulong, int> _newest = [];
    private readonly List<(int Quote, int Older, int Rank)> _carriers = [];
    private readonly int[] _shared = new int[capacity];
    private readonly int[] _lengths = new int[capacity];

    /// <summary>
    /// The quotations added before that share enough pairs with <paramref name="content"/>, oldest first; then adds it
    /// as number <paramref name="quote"/>.
    /// </summary>
    public List<int> FindAndAdd(int quote, ulong[] content)
    {
        List<int> touched = [];
        HashSet<ulong> seen = [];
        _lengths[quote] = content.Length;
        for (int i = 1; i < content.Length; i++)
        {
            ulong pair = WordHashes.Join(content[i - 1], content[i]);
            if (!seen.Add(pair)) continue;
            int newest = _newest.TryGetValue(pair, out int node) ? node : -1;
            for (int at = newest; at >= 0; at = _carriers[at].Older)
            {
                if (_shared[_carriers[at].Quote]++ == 0) touched.Add(_carriers[at].Quote);
            }

            int rank = newest < 0 ? 0 : _carriers[newest].Rank + 1;
            if (rank >= MostCarriers) continue;
            _newest[pair] = _carriers.Count;
            _carriers.Add((quote, newest, rank));
        }

        List<int> alike = touched.FindAll(other => _shared[other] >= LeastShared(Math.Min(content.Length,
            _lengths[other])));
        foreach (int other in touched) _shared[other] = 0;
        alike.Sort();
        return alike;
    }

    // A quarter of the words may differ, and each one breaks two pairs; words put in between break some more.
    private static int LeastShared(int shorter) => Math.Max(2, shorter / 3);
}
