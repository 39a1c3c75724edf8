using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Extraction.Corpus;

/// <summary>Fingerprints of texts and files.</summary>
internal static class Hashes
{
    /// <summary>A hash of a stretch of text that is the same everywhere: FNV-1a, 64 bits.</summary>
    public static ulong Of(string text, TextSpan span)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text.AsSpan(span.Start, span.Length)) hash = unchecked((hash ^ c) * 1099511628211);
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

    /// <summary><paramref name="bytes"/> in lower-case hexadecimal.</summary>
    public static string Hex(IReadOnlyCollection<byte> bytes)
    {
        StringBuilder hex = new(bytes.Count * 2);
        foreach (byte b in bytes) hex.Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        return hex.ToString();
    }
}
