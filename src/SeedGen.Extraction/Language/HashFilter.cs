using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>
/// Tells of most words at once that they are not in a set, by one bit for each hash: where the bit is there, the set itself
/// must be asked.
/// </summary>
internal sealed class HashFilter
{
    // So many bits for each word: few others meet one of them.
    private const int Spread = 8;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <summary>A filter for about <paramref name="words"/> words.</summary>
    public HashFilter(int words = 1024)
    {
        int bits = 6;
        while (1 << bits < words * Spread) bits++;
        _bits = new ulong[1 << (bits - 6)];
        _shift = 32 - bits;
    }

    /// <summary>Adds a word by its hash.</summary>
    public void Add(ulong hash) => _bits[PlaceOf(hash) >> 6] |= 1UL << (PlaceOf(hash) & 63);

    /// <summary>False when no word with this hash was added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ulong hash)
    {
        int place = PlaceOf(hash);
        return (_bits[place >> 6] & (1UL << (place & 63))) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int PlaceOf(ulong hash) => (int)(WordHash.Spread(hash) >> _shift);
}
