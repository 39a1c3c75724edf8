namespace SeedGen.Emit.Packing;

/// <summary>
/// The letters of packed data: 32,768 characters that can be seen, are no surrogate and change neither the direction nor,
/// when composed, the form of text, so that 15 bits go into one character of a string literal.
/// </summary>
internal static class PackedText
{
    /// <summary>The bits of one character.</summary>
    public const int BitsPerCharacter = 15;

    // CJK ideographs and hexagrams from the first to the last without a gap, then Hangul syllables.
    private const int FirstIdeograph = 0x3400;
    private const int FirstSyllable = 0xAC00;
    private const int Ideographs = 0xA000 - FirstIdeograph;

    /// <summary>The character for a number below 32,768.</summary>
    public static char Of(int bits) => (char)(bits < Ideographs ? FirstIdeograph + bits : FirstSyllable - Ideographs + bits);

    /// <summary>The number of a character.</summary>
    public static int BitsOf(char character) =>
        character < FirstSyllable ? character - FirstIdeograph : character - FirstSyllable + Ideographs;
}
