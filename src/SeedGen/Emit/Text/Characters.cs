namespace SeedGen.Emit.Text;

/// <summary>
/// Which characters may stand in generated code as they are. A table of our own, not the runtime's: compilers on
/// different runtimes know different versions of Unicode, and must write the same text.
/// </summary>
internal static class Characters
{
    // Controls, blanks other than the space, line ends, soft hyphen, joiners, bidi marks, private use, specials.
    private static readonly (int First, int Last)[] Unseen =
    [
        (0x0000, 0x001F), (0x007F, 0x00A0), (0x00AD, 0x00AD), (0x0600, 0x0605), (0x061C, 0x061C), (0x06DD, 0x06DD),
        (0x070F, 0x070F), (0x0890, 0x0891), (0x08E2, 0x08E2), (0x115F, 0x1160), (0x1680, 0x1680), (0x17B4, 0x17B5), (0x180B, 0x180F),
        (0x2000, 0x200F), (0x2028, 0x202F), (0x205F, 0x206F), (0x3000, 0x3000), (0x3164, 0x3164), (0xD800, 0xF8FF),
        (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFB), (0xFFFE, 0xFFFF), (0x110BD, 0x110CD),
        (0x13430, 0x1343F), (0x1BCA0, 0x1BCA3), (0x1D173, 0x1D17A), (0xE0000, 0x10FFFF),
    ];

    /// <summary>True when the character can be seen and stays where it is put.</summary>
    public static bool IsPlain(int codePoint)
    {
        if (codePoint is >= 0x20 and < 0x7F) return true;
        foreach ((int first, int last) in Unseen)
        {
            if (codePoint < first) return true;
            if (codePoint <= last) return false;
        }

        return true;
    }

    /// <summary>The code point at <paramref name="index"/>: of both halves of a surrogate pair, else of the one code unit.</summary>
    public static int At(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];
}
