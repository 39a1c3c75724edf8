using System.Runtime.InteropServices;

namespace SeedGen.Extraction.Problems;

/// <summary>Tells where a file is not UTF-8: a reader puts U+FFFD there, and words are lost without a word.</summary>
public static class Utf8Check
{
    /// <summary>
    /// Offset of the first of <paramref name="bytes"/> that belongs to no character; -1 when the whole is UTF-8.
    /// </summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (true)
        {
            at = SkipAscii(bytes, at);
            if (at == bytes.Length) return -1;
            int length = LengthOf(bytes.Slice(at));
            if (length == 0) return at;
            at += length;
        }
    }

    /// <summary>The problem of a file whose bytes at <paramref name="offset"/> are not UTF-8.</summary>
    /// <param name="file">The file, as far as it could be read.</param>
    /// <param name="offset">Offset of the byte in the file on disk.</param>
    /// <param name="at">Offset of the character that stands in its place in the text.</param>
    public static Problem ProblemOf(SourceFile file, int offset, int at) => new(
        ProblemRules.InvalidUtf8,
        file.Locate(new TextSpan(at, Math.Min(1, file.Text.Length - at))),
        [offset.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

    /// <summary>
    /// The problems of a file with that of its bytes before them. Of a file that is no text, such as a picture, that is
    /// said alone.
    /// </summary>
    /// <param name="badBytes">That the file is not UTF-8; null when it is.</param>
    /// <param name="problems">What else was found in the file.</param>
    public static ValueList<Problem> With(Problem? badBytes, ValueList<Problem> problems)
    {
        if (badBytes is null) return problems;
        // A line of a data set holds such characters by their numbers, whatever the bytes of the file are.
        bool isBinary = !CorpusPath.HoldsLines(badBytes.Location.Path)
            && problems.Any(static problem => problem.Rule == ProblemRules.BinaryText);
        return isBinary ? problems : problems.Prepend(badBytes).ToValueList();
    }

    private static int SkipAscii(ReadOnlySpan<byte> bytes, int start)
    {
        foreach (ulong eight in MemoryMarshal.Cast<byte, ulong>(bytes.Slice(start)))
        {
            if ((eight & 0x8080_8080_8080_8080) != 0) break;
            start += 8;
        }

        while (start < bytes.Length && bytes[start] < 0x80) start++;
        return start;
    }

    // Number of bytes of the character at the start; zero when there is none. Overlong forms, surrogates and what lies
    // beyond U+10FFFF are none.
    private static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        byte first = bytes[0];
        if (first < 0x80) return 1;
        int length = first switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length == 0 || bytes.Length < length) return 0;
        (byte least, byte most) = first switch
        {
            0xE0 => ((byte)0xA0, (byte)0xBF),
            0xED => ((byte)0x80, (byte)0x9F),
            0xF0 => ((byte)0x90, (byte)0xBF),
            0xF4 => ((byte)0x80, (byte)0x8F),
            _ => ((byte)0x80, (byte)0xBF),
        };
        if (bytes[1] < least || bytes[1] > most) return 0;
        for (int i = 2; i < length; i++)
        {
            if ((bytes[i] & 0xC0) != 0x80) return 0;
        }

        return length;
    }
}
