namespace SeedGen.Extraction.Articles;

/// <summary>The lines between two like ones at the top of a file.</summary>
internal static class FencedLines
{
    /// <summary>The first line of <paramref name="text"/> that is not blank, without its end; empty when there is none.</summary>
    public static TextSpan First(string text)
    {
        int words = 0;
        while (words < text.Length && char.IsWhiteSpace(text[words])) words++;
        int start = words == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], words - 1) + 1;
        return LineAt(text, start);
    }

    /// <summary>True when <paramref name="line"/> is <paramref name="fence"/> from its first column on, and no more.</summary>
    public static bool IsFence(string text, TextSpan line, string fence)
    {
        if (line.IsEmpty || char.IsWhiteSpace(text[line.Start])) return false;
        TextSpan words = line.Trim(text);
        return words.Length == fence.Length && string.CompareOrdinal(text, words.Start, fence, 0, fence.Length) == 0;
    }

    /// <summary>
    /// What stands between the line <paramref name="opening"/> and the next that is one of the fences; null when none is.
    /// </summary>
    public static TextSpan? Within(string text, TextSpan opening, params string[] fences)
    {
        int start = NextLine(text, opening.End);
        for (int position = start; position < text.Length;)
        {
            TextSpan line = LineAt(text, position);
            foreach (string fence in fences)
            {
                if (IsFence(text, line, fence)) return TextSpan.FromBounds(start, position);
            }

            position = NextLine(text, line.End);
        }

        return null;
    }

    /// <summary>Offset of the line behind the one that closes <paramref name="inner"/>.</summary>
    public static int Behind(string text, TextSpan inner) => NextLine(text, LineAt(text, inner.End).End);

    /// <summary>True when the first words of <paramref name="inner"/> are a key with <paramref name="mark"/> behind it.</summary>
    public static bool BeginWithKey(string text, TextSpan inner, char mark)
    {
        TextSpan words = inner.Trim(text);
        int end = words.Start;
        while (end < words.End && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
        if (end == words.Start) return false;
        if (mark == '=')
        {
            while (end < words.End && text[end] is ' ' or '\t') end++;
            return end < words.End && text[end] == mark;
        }

        return end < words.End && text[end] == mark && (end + 1 == words.End || char.IsWhiteSpace(text[end + 1]));
    }

    private static TextSpan LineAt(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return new(start, length < 0 ? text.Length - start : length);
    }

    private static int NextLine(string text, int lineEnd)
    {
        if (lineEnd < text.Length && text[lineEnd] == '\r') lineEnd++;
        else if (lineEnd < text.Length) return lineEnd + 1;
        return lineEnd < text.Length && text[lineEnd] == '\n' ? lineEnd + 1 : lineEnd;
    }
}
