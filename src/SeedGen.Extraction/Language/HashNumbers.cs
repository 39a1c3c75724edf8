namespace SeedGen.Extraction.Language;

/// <summary>Numbers hashes, from zero on, in the order in which they are met first.</summary>
internal sealed class HashNumbers
{
    private int[] _slots = new int[32];
    private ulong[] _hashes = new ulong[16];

    /// <summary>One more than the highest number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of <paramref name="hash"/>; -1 when it has none.</summary>
    public int Find(ulong hash) => _slots[SlotOf(hash)] - 1;

    /// <summary>The number of <paramref name="hash"/>, a new one when it has none yet.</summary>
    public int Add(ulong hash)
    {
        int slot = SlotOf(hash);
        if (_slots[slot] != 0) return _slots[slot] - 1;
        _hashes[Count] = hash;
        _slots[slot] = ++Count;
        if (Count == _hashes.Length) Grow();
        return Count - 1;
    }

    // The slot of the hash, or the empty one where it belongs.
    private int SlotOf(ulong hash)
    {
        int mask = _slots.Length - 1;
        int slot = (int)(WordHash.Spread(hash) >> 8) & mask;
        while (_slots[slot] != 0 && _hashes[_slots[slot] - 1] != hash) slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _hashes, Count * 2);
        _slots = new int[Count * 4];
        for (int i = 0; i < Count; i++) _slots[SlotOf(_hashes[i])] = i + 1;
    }
}
