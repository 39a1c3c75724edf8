using System.Text;

namespace SeedGen.Extraction.Articles.Text;

/// <summary>The little Markdown and HTML that copied news text carries.</summary>
internal static class Markup
{
    private const int LongestTag = 80;

    /// <summary>
    /// True for a line that is a rule or an ornament: three or more of the same marks and nothing else.
    /// </summary>
    public static bool IsRule(string text, TextSpan span)
    {
        char mark = text[span.Start];
        if (mark is not ('-' or '=' or '*' or '_' or '#' or '~')) return false;
        int count = 0;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] == mark) count++;
            else if (!char.IsWhiteSpace(text[i])) return false;
        }

        return count >= 3;
    }

    /// <summary>
    /// 1 to 6 for a line that begins with hashes and a blank, its words without them in <paramref name="words"/>; else
    /// 0.
    /// </summary>
    public static int HeadingLevel(string text, TextSpan span, out TextSpan words)
    {
        words = span;
        int level = 0;
        while (level < span.Length && text[span.Start + level] == '#') level++;
        if (level is 0 or > 6 || level == span.Length || !char.IsWhiteSpace(text[span.Start + level])) return 0;
        int end = span.End;
        while (end > span.Start + level && text[end - 1] == '#') end--;
        words = Unwrap(text, TextSpan.FromBounds(span.Start + level, end).Trim(text));
        return words.IsEmpty ? 0 : level;
    }

    /// <summary>The words without a quotation prefix and without emphasis that spans them all.</summary>
    public static TextSpan Unwrap(string text, TextSpan span)
    {
        while (span.Length > 1 && text[span.Start] == '>' && char.IsWhiteSpace(text[span.Start + 1]))
        {
            span = TextSpan.FromBounds(span.Start + 1, span.End).Trim(text);
        }

        int marks = EmphasisMarks(text, span);
        return marks == 0 ? span : TextSpan.FromBounds(span.Start + marks, span.End - marks).Trim(text);
    }

    /// <summary>How many emphasis marks stand on each side when they span the whole line; 0 when they do not.</summary>
    public static int EmphasisMarks(string text, TextSpan span)
    {
        if (span.Length < 3 || text[span.Start] is not ('*' or '_')) return 0;
        char mark = text[span.Start];
        int marks = 0;
        while (marks < 3 && marks < span.Length / 2 && text[span.Start + marks] == mark
            && text[span.End - 1 - marks] == mark)
        {
            marks++;
        }
        if (marks == 0 || char.IsWhiteSpace(text[span.Start + marks])) return 0;
        for (int i = span.Start + marks; i < span.End - marks; i++)
        {
            if (text[i] == mark) return 0;
        }

        return marks;
    }

    /// <summary>
    /// The words as a reader sees them: no tags, no emphasis marks, every run of white space one blank.
    /// </summary>
    public static string Plain(string text, TextSpan span)
    {
        StringBuilder plain = new(span.Length);
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            int tag = c == '<' ? TagEnd(text, i, span.End) : 0;
            if (tag > 0) i = tag - 1;
            else if (char.IsWhiteSpace(c))
            {
                if (plain.Length > 0 && plain[plain.Length - 1] != ' ') plain.Append(' ');
            }
            else if (c != '*' && !IsEmphasis(text, i)) plain.Append(c);
        }

        return plain.ToString().Trim();
    }

    /// <summary>Offset behind the HTML tag that begins at <paramref name="start"/>, or 0 when none does.</summary>
    public static int TagEnd(string text, int start, int limit)
    {
        if (start + 2 >= limit || !(char.IsLetter(text[start + 1]) || text[start + 1] == '/')) return 0;
        limit = Math.Min(limit, start + LongestTag);
        for (int i = start + 1; i < limit; i++)
        {
            if (text[i] == '>') return i + 1;
            if (text[i] == '<') return 0;
        }

        return 0;
    }

    private static bool IsEmphasis(string text, int i) =>
        text[i] == '_' && ((i > 0 && text[i - 1] == '_') || (i + 1 < text.Length && text[i + 1] == '_'));
}
