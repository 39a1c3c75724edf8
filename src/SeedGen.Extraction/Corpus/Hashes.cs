using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Extraction.Corpus;

/// <summary>Fingerprints of texts.</summary>
internal static class Hashes
{
    /// <summary>SHA-256 of <paramref name="text"/> in UTF-8, in lower-case hexadecimal.</summary>
    public static string Sha256(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
#if NETSTANDARD2_0
        using var algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(bytes);
#else
        byte[] hash = SHA256.HashData(bytes);
#endif
        StringBuilder hex = new(hash.Length * 2);
        foreach (byte b in hash) hex.Append("0123456789abcdef"[b >> 4]).Append("0123456789abcdef"[b & 15]);
        return hex.ToString();
    }
}
