namespace SeedGen.Extraction;

/// <summary>
/// Short strings that many articles of a corpus have, such as names and values of dates: they are all in memory at once, and
/// equal strings of them are better one object than thousands.
/// </summary>
internal sealed class SharedStrings
{
    // A place holds what came last. Threads may write at once: whichever string is found there is a right one.
    private readonly string?[] _places = new string?[1 << 12];

    /// <summary>A string with the same characters.</summary>
    public string Of(string text)
    {
        ref string? place = ref _places[StableHash.Of(text) % (uint)_places.Length];
        string? known = place;
        if (known == text) return known;
        place = text;
        return text;
    }
}
