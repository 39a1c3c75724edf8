namespace SeedGen.Extraction.Dates;

/// <summary>
/// A fixed set of lower-case words, looked up by a slice of text whatever its case and without allocating.
/// </summary>
/// <typeparam name="T">What is known about a word.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private const int Size = 2048;
    private readonly int[] _first = new int[Size];
    private readonly List<(string Word, T Value, int Next)> _entries = [default];
    private int _longest;

    /// <summary>One more than the highest number of a word.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a word; false when it is there already.</summary>
    public bool Add(string word, T value)
    {
        if (Find(word.AsSpan()) != 0) return false;
        int slot = Slot(word.AsSpan());
        _entries.Add((word, value, _first[slot]));
        _first[slot] = _entries.Count - 1;
        _longest = Math.Max(_longest, word.Length);
        return true;
    }

    /// <summary>Number of the word; zero when it is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > _longest) return 0;
        for (int i = _first[Slot(word)]; i != 0; i = _entries[i].Next)
        {
            if (EqualsLower(word, _entries[i].Word)) return i;
        }

        return 0;
    }

    /// <summary>What is known about word number <paramref name="index"/>.</summary>
    public T this[int index] => _entries[index].Value;

    private static bool EqualsLower(ReadOnlySpan<char> word, string lower)
    {
        if (word.Length != lower.Length) return false;
        for (int i = 0; i < lower.Length; i++)
        {
            if (ToLower(word[i]) != lower[i]) return false;
        }

        return true;
    }

    private static int Slot(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char c in word) hash = unchecked((hash * 31) + ToLower(c));
        return (int)((hash ^ (hash >> 11)) % Size);
    }

    private static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c == '\u2019' ? '\'' : c;
}
