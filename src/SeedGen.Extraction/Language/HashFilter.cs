namespace SeedGen.Extraction.Language;

/// <summary>
/// Tells of most words at once that they are not in a set, by one bit for each hash: where the bit is there, the set itself
/// must be asked.
/// </summary>
internal sealed class HashFilter
{
    private const int Bits = 13;

    private readonly ulong[] _bits = new ulong[1 << (Bits - 6)];

    /// <summary>Adds a word by its hash.</summary>
    public void Add(uint hash) => _bits[PlaceOf(hash) >> 6] |= 1UL << (PlaceOf(hash) & 63);

    /// <summary>Adds all words of another filter.</summary>
    public void AddAll(HashFilter other)
    {
        for (int i = 0; i < _bits.Length; i++) _bits[i] |= other._bits[i];
    }

    /// <summary>False when no word with this hash was added.</summary>
    public bool MayHold(uint hash) => (_bits[PlaceOf(hash) >> 6] & (1UL << (PlaceOf(hash) & 63))) != 0;

    private static int PlaceOf(uint hash) => (int)(WordHash.Spread(hash) >> (32 - Bits));
}
