namespace SeedGen.Tasks;

/// <summary>The first byte of a file that no UTF-8 text could have there; all counted from zero.</summary>
/// <param name="offset">How many bytes stand before it.</param>
/// <param name="value">The byte.</param>
/// <param name="line">Its line.</param>
/// <param name="column">Its column in UTF-16 code units.</param>
internal sealed class Utf8Fault(int offset, byte value, int line, int column)
{
    /// <summary>How many bytes stand before it.</summary>
    public int Offset { get; } = offset;

    /// <summary>The byte.</summary>
    public byte Value { get; } = value;

    /// <summary>Its line.</summary>
    public int Line { get; } = line;

    /// <summary>Its column in UTF-16 code units.</summary>
    public int Column { get; } = column;

    /// <summary>Finds it; null when all is well.</summary>
    public static Utf8Fault? In(byte[] bytes)
    {
        int line = 0;
        int column = 0;
        for (int i = HasMark(bytes) ? 3 : 0; i < bytes.Length;)
        {
            int length = SequenceAt(bytes, i);
            if (length == 0) return new Utf8Fault(i, bytes[i], line, column);
            bool endsLine = bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.Length || bytes[i + 1] != '\n'));
            line += endsLine ? 1 : 0;
            column = endsLine ? 0 : column + (length == 4 ? 2 : 1);
            i += length;
        }

        return null;
    }

    private static bool HasMark(byte[] bytes) => bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;

    // The length of the code point that begins here; zero when none does. Neither overlong forms nor surrogates are any.
    private static int SequenceAt(byte[] bytes, int i)
    {
        byte first = bytes[i];
        if (first < 0x80) return 1;
        int length = first switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || i + length > bytes.Length) return 0;
        byte lowest = first switch { 0xE0 => 0xA0, 0xF0 => 0x90, _ => 0x80 };
        byte highest = first switch { 0xED => 0x9F, 0xF4 => 0x8F, _ => 0xBF };
        if (bytes[i + 1] < lowest || bytes[i + 1] > highest) return 0;
        for (int k = 2; k < length; k++)
        {
            if (bytes[i + k] is < 0x80 or > 0xBF) return 0;
        }

        return length;
    }
}
