namespace SeedGen.Extraction.Articles.Text;

/// <summary>The words of a line, one after the other, for rules that know words by a list.</summary>
internal static class Words
{
    /// <summary>
    /// The next word at or behind <paramref name="start"/>, apostrophes and hyphens inside it included; empty at the
    /// end.
    /// </summary>
    public static TextSpan Next(string text, int start, int limit)
    {
        while (start < limit && !char.IsLetterOrDigit(text[start])) start++;
        int end = start;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || IsInner(text, end, limit))) end++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Makes letters comparable: lower case, straight apostrophes.</summary>
    public static char Fold(char c) => c switch
    {
        < 'A' => c,
        <= 'Z' => (char)(c | 0x20),
        '\u2019' => '\'',
        _ => c < '\u0080' ? c : char.ToLowerInvariant(c),
    };

    private static bool IsInner(string text, int i, int limit) =>
        text[i] is '\'' or '\u2019' or '-' && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]);
}
