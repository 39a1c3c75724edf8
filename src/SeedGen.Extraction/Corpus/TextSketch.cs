namespace SeedGen.Extraction.Corpus;

/// <summary>
/// How alike two texts are: the share of their runs of four words that both have (Jaccard). A sketch of a text, the least
/// of its runs under several orders (MinHash), tells it roughly without the text.
/// </summary>
internal static class TextSketch
{
    /// <summary>Number of orders.</summary>
    public const int Size = 16;

    private const int Run = 4;

    // A notice of a line or two is like many others.
    private const int LeastRuns = 24;

    /// <summary>The sketch of <paramref name="text"/> at <paramref name="span"/>; empty when it is too short.</summary>
    public static ValueList<int> Of(string text, TextSpan span)
    {
        uint[] least = new uint[Size];
        for (int i = 0; i < Size; i++) least[i] = uint.MaxValue;
        ulong[] first = new ulong[LeastRuns];
        int known = 0;
        WordRuns runs = new(text, span);
        while (runs.MoveNext())
        {
            if (known < LeastRuns && !Holds(first, known, runs.Current)) first[known++] = runs.Current;
            Lower(least, Mix(runs.Current));
        }

        if (known < LeastRuns) return default;
        int[] sketch = new int[Size];
        for (int i = 0; i < Size; i++) sketch[i] = unchecked((int)least[i]);
        return new(sketch);
    }

    /// <summary>The part of the orders that agree, from 0 to 1.</summary>
    public static double Estimate(ValueList<int> left, ValueList<int> right)
    {
        int same = 0;
        for (int i = 0; i < Size; i++) same += left[i] == right[i] ? 1 : 0;
        return (double)same / Size;
    }

    /// <summary>The share itself, from 0 to 1.</summary>
    public static double Likeness(string left, TextSpan leftSpan, string right, TextSpan rightSpan)
    {
        HashSet<ulong> one = RunsOf(left, leftSpan);
        HashSet<ulong> other = RunsOf(right, rightSpan);
        int all = one.Count + other.Count;
        one.IntersectWith(other);
        return all == 0 ? 0 : (double)one.Count / (all - one.Count);
    }

    private static HashSet<ulong> RunsOf(string text, TextSpan span)
    {
        HashSet<ulong> all = [];
        WordRuns runs = new(text, span);
        while (runs.MoveNext()) all.Add(runs.Current);
        return all;
    }

    private static bool Holds(ulong[] runs, int count, ulong run)
    {
        for (int i = 0; i < count; i++)
        {
            if (runs[i] == run) return true;
        }

        return false;
    }

    // Odd multipliers make orders that are different enough, once all bits of the number depend on each other. The next
    // odd multiple is two more.
    private static void Lower(uint[] least, ulong mixed)
    {
        ulong multiple = unchecked(mixed * 0x9E3779B97F4A7C15);
        ulong step = unchecked(multiple * 2);
        for (int i = 0; i < least.Length; i++)
        {
            uint place = (uint)(multiple >> 32);
            if (place < least[i]) least[i] = place;
            multiple = unchecked(multiple + step);
        }
    }

    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 33)) * 0xFF51AFD7ED558CCD);
        value = unchecked((value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53);
        return value ^ (value >> 33);
    }

    // The runs of four words in their order, as numbers.
    private ref struct WordRuns(string text, TextSpan span)
    {
        private WordHashes _words = new(text, span);
        private ulong _first;
        private ulong _second;
        private ulong _third;
        private int _count;

        public ulong Current { get; private set; }

        public bool MoveNext()
        {
            while (_words.MoveNext())
            {
                ulong last = _words.Current;
                Current = Hashes.Join(Hashes.Join(Hashes.Join(Hashes.Join(Hashes.Start, _first), _second), _third), last);
                (_first, _second, _third) = (_second, _third, last);
                if (_count < Run) _count++;
                if (_count == Run) return true;
            }

            return false;
        }
    }
}
