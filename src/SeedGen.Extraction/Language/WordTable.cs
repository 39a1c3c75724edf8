using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Language;

/// <summary>
/// A lexicon: words with what is known of them, looked up by a slice of a text, whatever its case and the form of its
/// apostrophes, without allocating.
/// </summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordTable<T>
    where T : struct
{
    private int[] _first = new int[16];
    private readonly List<Entry> _entries = [default];
    private int _longest;

    /// <summary>One more than the highest number of a word.</summary>
    public int Count => _entries.Count;

    /// <summary>What is known of word number <paramref name="index"/>; nothing for number zero.</summary>
    public T this[int index]
    {
        get => _entries[index].Value;
        set => _entries[index] = _entries[index] with { Value = value };
    }

    /// <summary>Adds a word, given in lower case; false when it is there already.</summary>
    public bool Add(string word, T value)
    {
        if (Find(word.AsSpan()) != 0) return false;
        if (_entries.Count > _first.Length) Grow();
        int slot = Slot(word.AsSpan());
        _entries.Add(new(word, value, _first[slot]));
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

    private void Grow()
    {
        _first = new int[_first.Length * 4];
        for (int i = 1; i < _entries.Count; i++)
        {
            int slot = Slot(_entries[i].Word.AsSpan());
            _entries[i] = _entries[i] with { Next = _first[slot] };
            _first[slot] = i;
        }
    }

    private int Slot(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char c in word) hash = unchecked((hash * 31) + Words.Fold(c));
        return (int)((hash ^ (hash >> 11)) & (uint)(_first.Length - 1));
    }

    private static bool EqualsLower(ReadOnlySpan<char> word, string lower)
    {
        if (word.Length != lower.Length) return false;
        for (int i = 0; i < lower.Length; i++)
        {
            if (Words.Fold(word[i]) != lower[i]) return false;
        }

        return true;
    }

    private readonly record struct Entry(string Word, T Value, int Next);
}
