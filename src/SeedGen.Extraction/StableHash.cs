namespace SeedGen.Extraction;

/// <summary>FNV-1a over UTF-16 code units: the same in every process, unlike <see cref="string.GetHashCode()"/>.</summary>
internal static class StableHash
{
    /// <summary>The 32-bit hash of <paramref name="text"/>.</summary>
    public static uint Of(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ (byte)c) * 16777619);
            hash = unchecked((hash ^ (byte)(c >> 8)) * 16777619);
        }

        return hash;
    }

    /// <summary>The hash as eight hexadecimal digits.</summary>
    public static string Hex(string text) =>
        Of(text).ToString("X8", System.Globalization.CultureInfo.InvariantCulture);
}
