using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Language;

/// <summary>
/// Numbers words, from one on. They are found by a slice of a text, whatever its case and the form of its apostrophes, and
/// stay where they are written: nothing is copied.
/// </summary>
internal sealed class WordIndex
{
    // So many slots for each word: nearly every word that is not in the index meets an empty one.
    private const int Spread = 4;

    private int[] _slots = new int[64];
    private int _shift = 32 - 6;
    private Entry[] _entries = new Entry[16];

    /// <summary>One more than the highest number of a word.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The number of the word at <paramref name="place"/> in <paramref name="source"/>, a new one when it has none yet.</summary>
    public int Add(string source, TextSpan place)
    {
        ReadOnlySpan<char> word = source.AsSpan(place.Start, place.Length);
        uint hash = WordHash.Of(word);
        int known = Find(hash, word);
        if (known != 0) return known;
        if (Count == _entries.Length) Grow();
        _entries[Count] = new Entry(source, place, hash);
        Link(Count);
        return Count++;
    }

    /// <summary>The number of <paramref name="word"/>; zero when it has none.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(WordHash.Of(word), word);

    /// <summary>The number of <paramref name="word"/>, whose hash is known; zero when it has none.</summary>
    public int Find(uint hash, ReadOnlySpan<char> word)
    {
        int number = _slots[SlotOf(hash)];
        while (number != 0 && (_entries[number].Hash != hash || !_entries[number].Is(word))) number = _entries[number].Next;
        return number;
    }

    private int SlotOf(uint hash) => (int)(WordHash.Spread(hash) >> _shift);

    private void Link(int number)
    {
        ref int slot = ref _slots[SlotOf(_entries[number].Hash)];
        _entries[number].Next = slot;
        slot = number;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_entries.Length * Spread];
        _shift--;
        for (int i = 1; i < Count; i++) Link(i);
    }

    private struct Entry(string source, TextSpan place, uint hash)
    {
        public readonly uint Hash = hash;

        // The word before this one in the same slot.
        public int Next;

        public readonly bool Is(ReadOnlySpan<char> word)
        {
            if (word.Length != place.Length) return false;
            if (word.SequenceEqual(source.AsSpan(place.Start, place.Length))) return true;
            for (int i = 0; i < word.Length; i++)
            {
                if (Words.Fold(word[i]) != Words.Fold(source[place.Start + i])) return false;
            }

            return true;
        }
    }
}
