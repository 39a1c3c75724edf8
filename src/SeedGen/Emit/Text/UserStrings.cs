using System.Globalization;
using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Emit.Text;

/// <summary>
/// What the string literals of generated code take of the one heap that an assembly has for them. The compiler gives up
/// (CS8103) where a literal would begin behind its 16 MiB.
/// </summary>
internal static class UserStrings
{
    /// <summary>Room for literals, in bytes. The last stretch is left to those that the compiler adds for records.</summary>
    public const long Room = (1 << 24) - (1 << 16);

    /// <summary>The bytes that the literals of a file come to. What stands twice in it counts once, as in the heap.</summary>
    public static long Measure(string code)
    {
        HashSet<ulong> seen = [];
        long bytes = 0;
        for (int i = 0; i < code.Length;)
        {
            char c = code[i];
            if (c == '"') bytes += LiteralAt(code, ref i, seen);
            else if (c == '\'') i = EndOfCharacter(code, i);
            else if (c == '/' && i + 1 < code.Length && code[i + 1] == '/') i = EndOfLine(code, i);
            else i++;
        }

        return bytes;
    }

    /// <summary>A number of bytes for readers.</summary>
    public static string Show(long bytes) => bytes.ToString("N0", CultureInfo.InvariantCulture);

    // Pieces that + joins are one literal to the compiler.
    private static long LiteralAt(string code, ref int i, HashSet<ulong> seen)
    {
        ulong hash = Hashes.Start;
        long length = 0;
        do
        {
            i = code.IndexOf('"', i) + 1;
            while (code[i] != '"')
            {
                int end = EndOfUnit(code, i);
                for (int k = i; k < end; k++) hash = Hashes.Join(hash, code[k]);
                length += code[i] == '\\' && code[i + 1] == 'U' ? 2 : 1;
                i = end;
            }

            i++;
        }
        while (IsJoined(code, i));

        // Two bytes for each code unit, one for a flag, and one, two or four for the length.
        long bytes = (2 * length) + 1;
        return seen.Add(hash) ? bytes + (bytes < 0x80 ? 1 : bytes < 0x4000 ? 2 : 4) : 0;
    }

    private static int EndOfUnit(string code, int i) => code[i] != '\\' ? i + 1 : code[i + 1] switch
    {
        'u' => i + 6,
        'U' => i + 10,
        _ => i + 2,
    };

    private static bool IsJoined(string code, int i)
    {
        if (string.CompareOrdinal(code, i, " +", 0, 2) != 0) return false;
        i += 2;
        while (i < code.Length && code[i] is ' ' or '\n') i++;
        return i < code.Length && code[i] == '"';
    }

    private static int EndOfCharacter(string code, int i) => EndOfUnit(code, i + 1) + 1;

    private static int EndOfLine(string code, int i)
    {
        int end = code.IndexOf('\n', i);
        return end < 0 ? code.Length : end;
    }
}
