namespace SeedGen.Extraction.Articles.Site;

/// <summary>
/// Cuts a line for the eyes of <see cref="BoilerplateRules"/>: into runs between missing blanks, and those into rough
/// sentences. A wrong cut costs nothing as long as both sides are of one kind.
/// </summary>
internal static class SentenceRuns
{
    /// <summary>
    /// The stretches of <paramref name="span"/> between sentences that touch: "all the difference.Seoul denied".
    /// </summary>
    public static List<TextSpan> Split(string text, TextSpan span)
    {
        List<TextSpan> runs = [];
        int start = span.Start;
        ReadOnlySpan<char> words = text.AsSpan(0, span.End);
        for (int i = span.Start + 1; i < words.Length; i++)
        {
            // Nearly every character is a small letter or a blank; no branch between the two is guessed wrong.
            if (IsSmall(words[i]) | words[i] == ' ') continue;
            if (!IsTouching(text, i, span)) continue;
            runs.Add(TextSpan.FromBounds(start, i).Trim(text));
            start = i;
        }

        runs.Add(TextSpan.FromBounds(start, span.End).Trim(text));
        return runs;
    }

    /// <summary>The rough sentences of <paramref name="span"/>, without the blanks between them.</summary>
    public static List<TextSpan> Sentences(string text, TextSpan span)
    {
        List<TextSpan> sentences = [];
        int start = span.Start;
        ReadOnlySpan<char> words = text.AsSpan(0, span.End);
        for (int i = span.Start + 1; i < words.Length; i++)
        {
            // Nearly every character is no blank, and nearly every blank stands behind a small letter.
            if (words[i] is > ' ' and < '\u0080' | IsSmall(words[i - 1])) continue;
            if (!char.IsWhiteSpace(text[i]) || !EndsBefore(text, i, span.Start)) continue;
            int next = i;
            while (next < span.End && char.IsWhiteSpace(text[next])) next++;
            if (next == span.End || char.IsLower(text[next])) continue;
            sentences.Add(TextSpan.FromBounds(start, i));
            start = next;
            i = next;
        }

        if (start < span.End) sentences.Add(TextSpan.FromBounds(start, span.End));
        return sentences;
    }

    private static bool IsSmall(char c) => (uint)(c - 'a') <= 'z' - 'a';

    // Whether a sentence begins at i right behind the end of another.
    private static bool IsTouching(string text, int i, TextSpan span)
    {
        bool opens = text[i] is '\u201C' or '\u2018' or '"' && i + 1 < span.End && char.IsUpper(text[i + 1]);
        if (!opens && !char.IsUpper(text[i])) return false;
        int stop = i - 1;
        while (stop > span.Start && text[stop] is '\u201D' or '\u2019' or ')'
            || (stop > span.Start && !opens && text[stop] == '"'))
        {
            stop--;
        }
        if (stop - 2 < span.Start || text[stop] is not ('.' or '!' or '?' or '\u2026')) return false;
        if (!opens && (i + 1 >= span.End || char.IsPunctuation(text[i + 1]) || char.IsDigit(text[i + 1]))) return false;
        char before = text[stop - 1];
        return (char.IsLower(before) || char.IsDigit(before) || before is ')' or '%' or '!' or '\u201D')
            && !IsAddress(text, stop, span.Start);
    }

    // "www.Example.com", "https://...": the word before the stop holds a slash, an at sign or another stop.
    private static bool IsAddress(string text, int stop, int start)
    {
        int limit = Math.Max(start, stop - 64);
        for (int i = stop - 1; i >= limit && !char.IsWhiteSpace(text[i]); i--)
        {
            if (text[i] is '/' or '@' or '.' or ':') return true;
        }

        return false;
    }

    private static bool EndsBefore(string text, int i, int start)
    {
        int stop = i - 1;
        while (stop > start && text[stop] is '"' or '\u201D' or '\u2019' or '\'' or ')') stop--;
        if (text[stop] is '!' or '?' or '\u2026') return true;
        if (text[stop] != '.') return false;

        // "Mr.", "U.S.", "J.": a capital with at most two letters behind it seldom ends a sentence.
        int word = stop;
        while (word > start && stop - word < 4 && char.IsLetter(text[word - 1])) word--;
        return stop - word is 0 or > 3 || !char.IsUpper(text[word]);
    }
}
