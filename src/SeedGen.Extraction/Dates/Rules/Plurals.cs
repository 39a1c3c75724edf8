namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Tells plurals by their last letters.</summary>
internal static class Plurals
{
    private const int Shortest = 4;

    /// <summary>True for "talks", but not "bus" and "press".</summary>
    public static bool Is(ReadOnlySpan<char> noun) =>
        noun.Length >= Shortest && noun[noun.Length - 1] == 's' && noun[noun.Length - 2] != 's';
}
