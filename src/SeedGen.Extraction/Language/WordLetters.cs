using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>What words are made of.</summary>
internal static class WordLetters
{
    /// <summary>True for a letter or a digit.</summary>
    public static bool IsPart(char c) =>
        c < '\u0080' ? IsAscii(c) || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c);

    /// <summary>Makes letters comparable: lower case, straight apostrophes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c switch
    {
        < 'A' => c,
        <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        _ => FoldOther(c),
    };

    /// <summary>True when <paramref name="word"/> ends so; case counts.</summary>
    public static bool Ends(ReadOnlySpan<char> word, string ending)
    {
        // Nearly no word that is asked for an ending has even its last letter.
        int last = word.Length - 1;
        return (uint)last < (uint)word.Length && word[last] == ending[ending.Length - 1] && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>True when <paramref name="word"/> ends in one of <paramref name="endings"/>; case counts.</summary>
    public static bool EndsInOne(ReadOnlySpan<char> word, string[] endings)
    {
        foreach (string ending in endings)
        {
            if (Ends(word, ending)) return true;
        }

        return false;
    }

    /// <summary>True for a letter from A to Z, whatever its case.</summary>
    public static bool IsAscii(char c) => (c | 0x20u) - 'a' <= 'z' - 'a';

    private static char FoldOther(char c) => char.ToLowerInvariant(Apostrophes.Straight(c));
}
