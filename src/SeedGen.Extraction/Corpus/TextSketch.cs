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
        List<ulong> words = WordHashes.Of(text, span);
        if (!HasRuns(words, LeastRuns)) return default;
        uint[] least = new uint[Size];
        for (int i = 0; i < Size; i++) least[i] = uint.MaxValue;
        for (int end = Run; end <= words.Count; end++)
        {
            ulong mixed = Mix(RunBefore(words, end));
            for (int i = 0; i < least.Length; i++)
            {
                uint place = (uint)(unchecked(mixed * OrderOf(i)) >> 32);
                if (place < least[i]) least[i] = place;
            }
        }

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
        List<ulong> words = WordHashes.Of(text, span);
        HashSet<ulong> runs = [];
        for (int end = Run; end <= words.Count; end++) runs.Add(RunBefore(words, end));
        return runs;
    }

    // Whether there are so many different ones.
    private static bool HasRuns(List<ulong> words, int count)
    {
        HashSet<ulong> runs = [];
        for (int end = Run; end <= words.Count && runs.Count < count; end++) runs.Add(RunBefore(words, end));
        return runs.Count >= count;
    }

    private static ulong RunBefore(List<ulong> words, int end)
    {
        ulong run = Hashes.Start;
        for (int i = end - Run; i < end; i++) run = Hashes.Join(run, words[i]);
        return run;
    }

    // Odd multipliers make orders that are different enough, once all bits of the number depend on each other.
    private static ulong OrderOf(int i) => unchecked(0x9E3779B97F4A7C15 * (ulong)((2 * i) + 1));

    private static ulong Mix(ulong value)
    {
        value = unchecked((value ^ (value >> 33)) * 0xFF51AFD7ED558CCD);
        value = unchecked((value ^ (value >> 33)) * 0xC4CEB9FE1A85EC53);
        return value ^ (value >> 33);
    }
}
