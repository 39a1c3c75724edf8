namespace SeedGen.Extraction.Articles;

/// <summary>
/// Front matter as other tools write it: TOML between lines of <c>+++</c>, JSON, a line of more or fewer hyphens.
/// </summary>
/// <param name="Opening">What tells it.</param>
/// <param name="End">Offset where the article's own text begins.</param>
internal sealed record ForeignFrontMatter(TextSpan Opening, int End)
{
    private const int LongestFence = 16;

    private static readonly string[] Languages = ["---toml", "---json", "---yaml", "---yml"];

    /// <summary>The one that <paramref name="first"/>, the first line of <paramref name="text"/>, opens; null for text.</summary>
    public static ForeignFrontMatter? Find(string text, TextSpan first)
    {
        TextSpan words = first.Trim(text);
        if (words.IsEmpty || words.Start != first.Start) return null;
        if (text[words.Start] == '{') return OfJson(text, words.Start);
        if (words.Length > LongestFence || text[words.Start] is not ('+' or ';' or '-' or '\u2013' or '\u2014')) return null;
        string fence = words.In(text);
        bool isLanguage = Array.IndexOf(Languages, fence.Replace(" ", "")) >= 0;
        string[] closing = isLanguage ? ["---", "..."] : [fence];
        TextSpan? closed = FencedLines.Within(text, first, closing);
        TextSpan inner = closed ?? TextSpan.FromBounds(first.End, text.Length);
        bool isFound = fence switch
        {
            "+++" => FencedLines.BeginWithKey(text, inner, '=') || BeginsWith(text, inner, '['),
            ";;;" => BeginsWith(text, inner, '{') || BeginsWith(text, inner, '"'),
            _ when isLanguage => closed is not null,
            // "UPDATE: the bridge is open again" between lines of hyphens is news.
            _ => closed is not null && IsHyphens(fence) && FencedLines.BeginWithKey(text, inner, ':')
                && char.IsLower(text[inner.Trim(text).Start]),
        };
        return isFound ? new(words, closed is { } known ? FencedLines.Behind(text, known) : words.End) : null;
    }

    // It closes in a line of its own, as whoever writes it by hand does.
    private static ForeignFrontMatter? OfJson(string text, int start)
    {
        int key = SkipBlanks(text, start + 1);
        if (key == text.Length || text[key] != '"') return null;
        int end = key + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
        if (end == text.Length || text[end] != '"') return null;
        int colon = SkipBlanks(text, end + 1);
        if (colon == text.Length || text[colon] != ':') return null;
        TextSpan opening = new(start, 1);
        return new(opening, FencedLines.Within(text, opening, "}") is { } inner ? FencedLines.Behind(text, inner) : opening.End);
    }

    private static bool BeginsWith(string text, TextSpan inner, char mark) =>
        inner.Trim(text) is { IsEmpty: false, Start: var start } && text[start] == mark;

    // Dashes are what an editor makes of hyphens.
    private static bool IsHyphens(string fence)
    {
        foreach (char c in fence)
        {
            if (c is not ('-' or '\u2013' or '\u2014')) return false;
        }

        return true;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return at;
    }
}
