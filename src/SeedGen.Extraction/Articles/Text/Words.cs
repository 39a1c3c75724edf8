namespace SeedGen.Extraction.Articles.Text;

/// <summary>The words of a line, one after the other, for rules that know words by a list.</summary>
internal static class Words
{
    /// <summary>
    /// The next word at or behind <paramref name="start"/>, apostrophes and hyphens inside it included; empty at the
    /// end.
    /// </summary>
    public static TextSpan Next(string text, int start, int limit) => Next(text, start, limit, out _);

    /// <summary>
    /// The next word at or behind <paramref name="start"/>, apostrophes and hyphens inside it included; empty at the
    /// end. <paramref name="hash"/> takes no notice of its case.
    /// </summary>
    public static TextSpan Next(string text, int start, int limit, out uint hash)
    {
        while (start < limit && !IsPart(text[start])) start++;
        hash = 0;
        if (start >= limit) return new(start, 0);
        ReadOnlySpan<char> rest = text.AsSpan(start, limit - start);
        int length = 0;
        while (true)
        {
            // Nearly every word is ASCII letters and nothing else.
            for (; length < rest.Length && IsAsciiLetter(rest[length]); length++) hash = Add(hash, rest[length] | 0x20u);
            if (length == rest.Length || rest[length] == ' ') break;
            if (!IsPart(rest[length]) && !IsInner(text, start + length, limit)) break;
            hash = Add(hash, Fold(rest[length++]));
        }

        return new(start, length);
    }

    /// <summary>True for a letter or a digit.</summary>
    public static bool IsPart(char c) =>
        c < '\u0080' ? IsAsciiLetter(c) || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c);

    /// <summary>Makes letters comparable: lower case, straight apostrophes.</summary>
    public static char Fold(char c) => c switch
    {
        < 'A' => c,
        <= 'Z' => (char)(c | 0x20),
        '\u2019' => '\'',
        _ => c < '\u0080' ? c : char.ToLowerInvariant(c),
    };

    /// <summary>True for a letter from A to Z, whatever its case.</summary>
    public static bool IsAsciiLetter(char c) => (c | 0x20u) - 'a' <= 'z' - 'a';

    /// <summary>The hash of a word with one more letter, which is folded already.</summary>
    public static uint Add(uint hash, uint letter) => unchecked(((hash << 5) | (hash >> 27)) + letter);

    private static bool IsInner(string text, int i, int limit) =>
        text[i] is '\'' or '\u2019' or '-' && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]);
}
