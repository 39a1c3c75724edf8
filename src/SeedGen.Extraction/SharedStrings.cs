namespace SeedGen.Extraction;

/// <summary>
/// Short strings that many articles have, such as names and values of dates: all articles of a corpus are in memory at once, and
/// equal strings of them are better one object than thousands.
/// </summary>
internal static class SharedStrings
{
    // A place holds what came last. Threads may write at once: whichever string is found there is a right one.
    private static readonly string?[] Places = new string?[1 << 12];

    /// <summary>A string with the same characters.</summary>
    public static string Of(string text)
    {
        ref string? place = ref Places[StableHash.Of(text) % (uint)Places.Length];
        string? known = place;
        if (known == text) return known;
        place = text;
        return text;
    }
}
