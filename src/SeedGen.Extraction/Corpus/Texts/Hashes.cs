using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>Fingerprints of texts and files.</summary>
internal static class Hashes
{
    /// <summary>The 64-bit FNV-1a hash of nothing.</summary>
    public const ulong Start = 14695981039346656037;

    /// <summary>The hash of what came before and <paramref name="next"/>: one step of FNV-1a, whatever the unit.</summary>
    public static ulong Join(ulong hash, ulong next) => unchecked((hash ^ next) * 1099511628211);

    /// <summary>
    /// A hash of a stretch of text, by which texts of one run are compared: FNV-1a, four characters at a time in two
    /// halves, and the same whatever the lines end with.
    /// </summary>
    public static ulong Of(string text, TextSpan span)
    {
        ReadOnlySpan<char> plain = LineEnds.Plain(text, span);
        ReadOnlySpan<ulong> fours = MemoryMarshal.Cast<char, ulong>(plain);
        ulong even = Start;
        ulong odd = Start;
        for (int i = 1; i < fours.Length; i += 2)
        {
            // Neither waits for the other.
            even = Add(even, fours[i - 1]);
            odd = Add(odd, fours[i]);
        }

        ulong hash = Add(even, odd);
        foreach (char c in plain.Slice(plain.Length & ~7)) hash = Add(hash, c);
        return hash;
    }

    /// <summary>SHA-256 of <paramref name="text"/> in UTF-8, in lower-case hexadecimal.</summary>
    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    /// <summary>SHA-256 of <paramref name="bytes"/> in lower-case hexadecimal.</summary>
    public static string Sha256(byte[] bytes)
    {
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(bytes);
#else
        byte[] hash = SHA256.HashData(bytes);
#endif
        return Hex(hash);
    }

    // The product's upper half is the well-mixed one; without it, high bits of the input would never reach low ones.
    private static ulong Add(ulong hash, ulong value)
    {
        hash = Join(hash, value);
        return hash ^ (hash >> 32);
    }

    /// <summary><paramref name="bytes"/> in lower-case hexadecimal.</summary>
    public static string Hex(IReadOnlyCollection<byte> bytes)
    {
        StringBuilder hex = new(bytes.Count * 2);
        foreach (byte b in bytes) hex.Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        return hex.ToString();
    }
}
