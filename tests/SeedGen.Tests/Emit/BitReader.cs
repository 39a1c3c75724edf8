using SeedGen.Emit.Packing;

namespace SeedGen.Tests.Emit;

/// <summary>Reads what was packed, the other way round than the generated code: bit for bit.</summary>
internal sealed class BitReader(string text)
{
    private int _at;

    public ulong Bits(int count)
    {
        ulong bits = 0;
        for (; count > 0; count--, _at++)
        {
            int character = PackedText.BitsOf(text[_at / PackedText.BitsPerCharacter]);
            bits = (bits << 1) | ((uint)(character >> (PackedText.BitsPerCharacter - 1 - (_at % PackedText.BitsPerCharacter))) & 1);
        }

        return bits;
    }

    public long Number(int order)
    {
        int zeros = 0;
        while (Bits(1) == 0) zeros++;
        ulong prefix = (1UL << zeros) | Bits(zeros);
        return (long)(((prefix - 1) << order) | Bits(order));
    }

    public long Signed(int order) => Number(order) is var number && (number & 1) == 0 ? number >> 1 : ~(number >> 1);

    public bool Flag() => Bits(1) != 0;

    public string Characters()
    {
        char[] read = new char[Number(3)];
        for (int i = 0; i < read.Length; i++) read[i] = (char)Number(7);
        return new string(read);
    }

    public void Skip(long count) => _at += (int)count;

    public T[] Repeat<T>(long count, Func<BitReader, T> read)
    {
        T[] values = new T[count];
        for (int i = 0; i < values.Length; i++) values[i] = read(this);
        return values;
    }
}
