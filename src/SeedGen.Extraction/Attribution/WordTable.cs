namespace SeedGen.Extraction.Attribution;

/// <summary>A lexicon that is asked with slices of a text, whatever their case, and allocates nothing when asked.</summary>
internal sealed class WordTable
{
    private const int Size = 1 << 13;

    private readonly int[] _buckets = new int[Size];
    private readonly List<Entry> _entries = [default];

    /// <summary>The longest word known.</summary>
    private int _longest;

    /// <summary>Adds <paramref name="classes"/> to what is known of <paramref name="word"/>, given in lower case.</summary>
    public void Add(string word, WordClass classes)
    {
        int bucket = BucketOf(word.AsSpan());
        int found = Find(word.AsSpan(), bucket);
        if (found > 0)
        {
            _entries[found] = _entries[found] with { Classes = _entries[found].Classes | classes };
            return;
        }

        _entries.Add(new Entry(word, classes, _buckets[bucket]));
        _buckets[bucket] = _entries.Count - 1;
        _longest = Math.Max(_longest, word.Length);
    }

    /// <summary>Adds <paramref name="classes"/> to every word of a blank-separated list.</summary>
    public void AddAll(string words, WordClass classes)
    {
        foreach (string word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)) Add(word, classes);
    }

    /// <summary>What is known of <paramref name="word"/>.</summary>
    public WordClass ClassOf(ReadOnlySpan<char> word) =>
        word.Length > _longest ? WordClass.None : _entries[Find(word, BucketOf(word))].Classes;

    private int Find(ReadOnlySpan<char> word, int bucket)
    {
        int i = _buckets[bucket];
        while (i > 0 && !word.Equals(_entries[i].Word.AsSpan(), StringComparison.OrdinalIgnoreCase)) i = _entries[i].Next;
        return i;
    }

    private static int BucketOf(ReadOnlySpan<char> word)
    {
        uint hash = 17;
        foreach (char c in word) hash = unchecked((hash * 31) + (c is >= 'A' and <= 'Z' ? c | 0x20u : c));
        return (int)((hash ^ (hash >> 13)) & (Size - 1));
    }

    private readonly record struct Entry(string Word, WordClass Classes, int Next);
}
