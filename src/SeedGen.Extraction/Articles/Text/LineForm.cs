using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Text;

/// <summary>What the form of a line tells, whatever its words mean.</summary>
internal static class LineForm
{
    /// <summary>Nothing but running text is longer.</summary>
    public const int LongestShortLine = 320;

    /// <summary>True for an opening quotation mark.</summary>
    public static bool IsOpeningQuote(char c) => c is '"' or '\u201C' or '\u2018' or '\u00AB' or '\'';

    /// <summary>The last character that is no closing mark, or a NUL.</summary>
    public static char LastMark(string text, TextSpan span)
    {
        int end = span.End;
        while (end > span.Start && IsClosing(text[end - 1])) end--;
        return end > span.Start ? text[end - 1] : '\0';
    }

    /// <summary>
    /// True when the line ends as a statement does. The stop of an initialism ("in the U.S.") or of an ellipsis is
    /// none; that behind a fraction ("at 11.4.") is one.
    /// </summary>
    public static bool EndsWithStop(string text, TextSpan span)
    {
        if (LastMark(text, span) != '.') return false;
        int stop = text.LastIndexOf('.', span.End - 1, span.Length);
        return !(stop - 2 >= span.Start && ((text[stop - 2] == '.' && !char.IsDigit(text[stop - 1])) || text[stop - 1] == '.'));
    }

    /// <summary>True when the line ends as any sentence does.</summary>
    public static bool EndsSentence(string text, TextSpan span) =>
        EndsWithStop(text, span) || LastMark(text, span) is '!' or '?' or '\u2026' or ':';

    /// <summary>Number of words; one more than <paramref name="limit"/> when there are more than that.</summary>
    public static int WordCount(string text, TextSpan span, int limit)
    {
        ReadOnlySpan<char> line = text.AsSpan(0, span.End);
        int count = 0;
        for (int i = span.Start; i < line.Length && count <= limit; i++)
        {
            if (!WordLetters.IsPart(line[i])) continue;
            count++;
            while (i < line.Length && (line[i] is > ' ' and < '\u0080' || !char.IsWhiteSpace(line[i]))) i++;
        }

        return count;
    }

    /// <summary>True when no word of the line begins with a small letter.</summary>
    public static bool HasCapitals(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            bool isStart = i == span.Start || char.IsWhiteSpace(text[i - 1]);
            if (isStart && char.IsLower(text[i])) return false;
        }

        return true;
    }

    /// <summary>True when a double quotation mark in the line opens, or may open, somebody's words.</summary>
    public static bool HoldsQuotation(string text, TextSpan span) =>
        text.AsSpan(span.Start, span.Length).IndexOfAny('"', '\u201C') >= 0;

    /// <summary>True when there is a letter in the line.</summary>
    public static bool HoldsLetter(string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            if (char.IsLetter(text[i])) return true;
        }

        return false;
    }

    /// <summary>True when the line begins with <paramref name="word"/>, whatever the case, as a whole word.</summary>
    public static bool StartsWithWord(string text, TextSpan span, string word) =>
        StartsWith(text, span, word)
        && (span.Length == word.Length || !char.IsLetterOrDigit(text[span.Start + word.Length]));

    /// <summary>True when the line begins with <paramref name="words"/>, whatever the case.</summary>
    public static bool StartsWith(string text, TextSpan span, string words) =>
        span.Length >= words.Length && Stand(words, text, span.Start);

    /// <summary>True when the line ends with <paramref name="words"/>, whatever the case.</summary>
    public static bool EndsWith(string text, TextSpan span, string words) =>
        span.Length >= words.Length && Stand(words, text, span.End - words.Length);

    /// <summary>True when one pair of quotation marks holds the whole line, and no sentence ends inside it.</summary>
    public static bool IsQuotedPhrase(string text, TextSpan span)
    {
        if (span.Length < 3) return false;
        char opening = text[span.Start];
        char closing = opening switch
        {
            '"' => '"',
            '\u201C' => '\u201D',
            '\u2018' => '\u2019',
            '\u00AB' => '\u00BB',
            _ => '\0',
        };
        if (closing == '\0' || text[span.End - 1] != closing || text[span.End - 2] is '.' or ',' or '!' or ';')
        {
            return false;
        }
        int inner = text.IndexOf(closing, span.Start + 1);
        while (inner < span.End - 1 && closing == '\u2019' && char.IsLetter(text[inner + 1]))
        {
            inner = text.IndexOf(closing, inner + 1);
        }
        return inner == span.End - 1;
    }

    /// <summary>True when the line begins with a capital, a digit or a quotation mark.</summary>
    public static bool StartsUpper(string text, TextSpan span) =>
        char.IsUpper(text[span.Start]) || char.IsDigit(text[span.Start]) || IsOpeningQuote(text[span.Start]);

    // Their two ends tell nearly always that something else stands there.
    private static bool Stand(string words, string text, int start) =>
        WordLetters.Fold(text[start]) == WordLetters.Fold(words[0])
        && WordLetters.Fold(text[start + words.Length - 1]) == WordLetters.Fold(words[words.Length - 1])
        && string.Compare(text, start, words, 0, words.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsClosing(char c) =>
        c is '"' or '\'' or '\u201D' or '\u2019' or '\u00BB' or ')' or ']' or '*' or '_' or ' ' or '\u00A0';
}
