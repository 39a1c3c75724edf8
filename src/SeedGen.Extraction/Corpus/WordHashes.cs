namespace SeedGen.Extraction.Corpus;

/// <summary>
/// Words as numbers, for comparing (<see cref="Hashes.Join"/>): case, punctuation, possessive endings and the stops of "U.S."
/// make no difference.
/// </summary>
internal static class WordHashes
{
    /// <summary>The words of <paramref name="text"/> at <paramref name="span"/>.</summary>
    public static List<ulong> Of(string text, TextSpan span)
    {
        List<ulong> words = [];
        ulong word = Hashes.Start;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            if (char.IsLetterOrDigit(c)) word = Hashes.Join(word, char.ToLowerInvariant(c));
            else if (word != Hashes.Start && !IsInside(text, i, span))
            {
                words.Add(word);
                word = Hashes.Start;
                if (IsPossessive(text, i, span)) i++;
            }
        }

        if (word != Hashes.Start) words.Add(word);
        return words;
    }

    // The stop of "U.S." and the apostrophe of "don't".
    private static bool IsInside(string text, int i, TextSpan span) =>
        (text[i] is '.' or '\'' or '\u2019')
        && i + 1 < span.End && char.IsLetterOrDigit(text[i + 1])
        && !IsPossessive(text, i, span)
        && (text[i] != '.' || i < span.Start + 2 || !char.IsLetterOrDigit(text[i - 2]));

    private static bool IsPossessive(string text, int i, TextSpan span) =>
        text[i] is '\'' or '\u2019' && i + 1 < span.End && text[i + 1] is 's' or 'S'
        && (i + 2 >= span.End || !char.IsLetterOrDigit(text[i + 2]));
}
