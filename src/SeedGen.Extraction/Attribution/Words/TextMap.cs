namespace SeedGen.Extraction.Attribution.Words;

/// <summary>Numbers stretches of one text by their words, whatever the case, from zero on. Nothing is copied.</summary>
internal sealed class TextMap(string text)
{
    private int[] _slots = new int[64];
    private Entry[] _entries = new Entry[32];

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of the words at <paramref name="place"/>, a new one when they have none yet.</summary>
    public int NumberOf(TextSpan place)
    {
        uint hash = HashOf(place);
        int known = Find(place, hash);
        if (known >= 0) return known;
        if (Count == _entries.Length) Grow();
        _entries[Count] = new Entry { Place = place, Hash = hash };
        Link(Count);
        return Count++;
    }

    /// <summary>The number of the words at <paramref name="place"/>; -1 when they have none.</summary>
    public int Find(TextSpan place) => Find(place, HashOf(place));

    private int Find(TextSpan place, uint hash)
    {
        for (int i = _slots[hash & (uint)(_slots.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
        {
            if (_entries[i].Hash == hash && AreSame(_entries[i].Place, place)) return i;
        }

        return -1;
    }

    // Nearly always in the same case, too.
    private bool AreSame(TextSpan a, TextSpan b)
    {
        if (a.Length != b.Length) return false;
        ReadOnlySpan<char> words = text.AsSpan(a.Start, a.Length);
        ReadOnlySpan<char> others = text.AsSpan(b.Start, b.Length);
        return words.SequenceEqual(others) || words.Equals(others, StringComparison.OrdinalIgnoreCase);
    }

    // What is no ASCII counts alike: its case is told by the comparison alone.
    private uint HashOf(TextSpan place)
    {
        uint hash = (uint)place.Length;
        foreach (char c in text.AsSpan(place.Start, place.Length)) hash = unchecked((hash * 31) + (c < '\u0080' ? c & ~0x20u : 0x80u));
        return unchecked(hash ^ (hash >> 15));
    }

    private void Link(int number)
    {
        ref int slot = ref _slots[_entries[number].Hash & (uint)(_slots.Length - 1)];
        _entries[number].Next = slot - 1;
        slot = number + 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _slots = new int[_entries.Length * 2];
        for (int i = 0; i < Count; i++) Link(i);
    }

    private struct Entry
    {
        public TextSpan Place;
        public uint Hash;

        // The stretch before this one in the same slot; -1 for none.
        public int Next;
    }
}
