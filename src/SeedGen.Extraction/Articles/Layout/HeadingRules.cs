using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Knows headlines, standfirsts and headings by their form.</summary>
internal static class HeadingRules
{
    private const int LongestHeadline = 200;
    private const int MostHeadlineWords = 30;
    private const int MostHeadingWords = 12;
    private const int LongestStandfirst = 420;
    private const int MostNameWords = 3;

    /// <summary>
    /// 1 to 6 when the piece is marked as a heading, its own words in <paramref name="words"/>; else 0.
    /// </summary>
    public static int LevelOf(string text, Piece piece, ref TextSpan words)
    {
        int level = Markup.HeadingLevel(text, piece.Span, out TextSpan heading);
        if (level > 0) words = heading;
        return level > 0 ? level : piece.Line.IsUnderlined && piece.Span.Length <= LineForm.LongestShortLine ? 2 : 0;
    }

    /// <summary>True for a line that can be a headline: short, and no statement with its stop.</summary>
    public static bool IsHeadline(string text, TextSpan span) =>
        span.Length <= LongestHeadline
        && !LineForm.EndsWithStop(text, span) && LineForm.LastMark(text, span) is not (':' or ',' or ';')
        && !IsListItem(text, span)
        && LineForm.WordCount(text, span, MostHeadlineWords) is > 0 and <= MostHeadlineWords;

    /// <summary>True for a line of a few words that all have capitals: a section, an outlet, somebody's name.</summary>
    public static bool IsName(string text, TextSpan span)
    {
        if (span.Length > 60 || LineForm.WordCount(text, span, MostNameWords) is 0 or > MostNameWords) return false;
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            bool isOfName = char.IsWhiteSpace(c) || char.IsLetter(c) || Apostrophes.Is(c) || c is '&' or '-' or '.';
            if (!isOfName) return false;
        }

        return LineForm.HasCapitals(text, span) && !LineForm.EndsSentence(text, span);
    }

    /// <summary>True for a line of one word: a section or a place that the site sorts by, "Wimbledon".</summary>
    public static bool IsWord(string text, TextSpan span) => IsName(text, span) && LineForm.WordCount(text, span, 1) == 1;

    /// <summary>True for a line that sums up without a stop, as body text does not.</summary>
    public static bool IsOpenStandfirst(string text, TextSpan span, int leastWords) =>
        span.Length <= LongestHeadline * 2 && !LineForm.EndsSentence(text, span) && !IsListItem(text, span)
        && !LineForm.IsQuotedPhrase(text, span) && LineForm.WordCount(text, span, leastWords) >= leastWords;

    /// <summary>True for a line short enough to stand between headline and byline.</summary>
    public static bool CanBeStandfirst(string text, TextSpan span) =>
        span.Length <= LongestStandfirst && !IsListItem(text, span);

    /// <summary>True for a line that is a heading when a paragraph follows.</summary>
    public static bool IsHeading(string text, TextSpan span)
    {
        if (span.Length > 110 || IsListItem(text, span)) return false;
        if (LineForm.IsQuotedPhrase(text, span))
        {
            return LineForm.WordCount(text, span, MostHeadingWords + 3) <= MostHeadingWords + 3 && !EndsAsSpeech(text, span);
        }

        return LineForm.StartsUpper(text, span) && !LineForm.EndsWithStop(text, span)
            && LineForm.LastMark(text, span) is not (':' or ',' or ';' or '!' or '\u2026')
            && LineForm.WordCount(text, span, MostHeadingWords) is > 0 and <= MostHeadingWords
            && !EndsQuotation(text, span);
    }

    /// <summary>True for running text: a whole sentence, or more words than a heading has.</summary>
    public static bool IsRunningText(string text, TextSpan span) =>
        LineForm.EndsSentence(text, span) || LineForm.WordCount(text, span, MostHeadlineWords) > MostHeadlineWords
            || EndsQuotation(text, span);

    // "“Very cold?”", "“He said, ‘Very cold.’”": somebody speaks; a heading in marks only quotes.
    private static bool EndsAsSpeech(string text, TextSpan span)
    {
        int last = span.End - 2;
        if (last > span.Start && text[last] is '\'' or '\u2019') last--;
        return text[last] is '?' or '.' or '!';
    }

    // "..., he said" lost its stop, or a quotation ends the line: text, not a heading.
    private static bool EndsQuotation(string text, TextSpan span) =>
        text[span.End - 1] is '"' or '\u201D' && LineForm.WordCount(text, span, 6) > 6;

    private static bool IsListItem(string text, TextSpan span)
    {
        char first = text[span.Start];
        if (first is '\u2022' or '\u25CF' or '\u00B7') return true;
        return span.Length > 1 && first is '-' or '*' or '+' && char.IsWhiteSpace(text[span.Start + 1]);
    }
}
