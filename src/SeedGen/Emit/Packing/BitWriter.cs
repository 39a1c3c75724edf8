namespace SeedGen.Emit.Packing;

/// <summary>
/// Packs numbers into text, small ones into few bits. What it writes is read by the struct <c>_Bits</c> of the generated
/// code, in the same order with the same parameters.
/// </summary>
internal sealed class BitWriter
{
    private char[] _text = new char[64];
    private int _length;
    private ulong _pending;
    private int _count;

    /// <summary>The number of bits written.</summary>
    public int Length => (_length * PackedText.BitsPerCharacter) + _count;

    /// <summary>The lowest <paramref name="count"/> bits of a number, at most 32.</summary>
    public BitWriter Bits(uint value, int count)
    {
        _pending = (_pending << count) | (value & ((1UL << count) - 1));
        _count += count;
        while (_count >= PackedText.BitsPerCharacter)
        {
            _count -= PackedText.BitsPerCharacter;
            Append(PackedText.Of((int)(_pending >> _count) & ((1 << PackedText.BitsPerCharacter) - 1)));
        }

        return this;
    }

    /// <summary>One bit.</summary>
    public BitWriter Flag(bool value) => Bits(value ? 1u : 0u, 1);

    /// <summary>
    /// A number from zero on, as an exponential Golomb code: below two to the power of <paramref name="order"/> it takes
    /// one bit more than the order, and two bits more for each doubling above.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero: something is not in its order.</exception>
    public BitWriter Number(int value, int order)
    {
        if (value < 0) throw new ArgumentOutOfRangeException(nameof(value), value, "A packed number is below zero.");
        return Golomb((uint)value, order);
    }

    /// <summary>A number of either sign, small ones of both in few bits.</summary>
    public BitWriter Signed(int value, int order) => Golomb(unchecked((uint)((value << 1) ^ (value >> 31))), order);

    /// <summary>A number of 64 bits.</summary>
    public BitWriter Long(long value) => Bits((uint)(value >> 32), 32).Bits((uint)value, 32);

    /// <summary>Characters: their number, then each code unit, those of ASCII in eight bits.</summary>
    public BitWriter Characters(string text, int start = 0)
    {
        Number(text.Length - start, 3);
        for (int i = start; i < text.Length; i++) Number(text[i], 7);
        return this;
    }

    /// <summary>All that another writer has written.</summary>
    public BitWriter Append(BitWriter other)
    {
        for (int i = 0; i < other._length; i++)
            Bits((uint)PackedText.BitsOf(other._text[i]), PackedText.BitsPerCharacter);
        return Bits((uint)other._pending, other._count);
    }

    /// <summary>What was written, up to a whole character.</summary>
    public override string ToString()
    {
        string text = new(_text, 0, _length);
        return _count == 0 ? text : text + PackedText.Of((int)(_pending << (PackedText.BitsPerCharacter - _count)) & 0x7FFF);
    }

    private void Append(char character)
    {
        if (_length == _text.Length) Array.Resize(ref _text, _length * 2);
        _text[_length++] = character;
    }

    private BitWriter Golomb(uint value, int order)
    {
        ulong prefix = ((ulong)value >> order) + 1;
        int zeros = 0;
        while (prefix >> zeros > 1) zeros++;
        return Bits(0, zeros).Bits(1, 1).Bits((uint)prefix, zeros).Bits(value, order);
    }
}
