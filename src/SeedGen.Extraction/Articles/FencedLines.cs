namespace SeedGen.Extraction.Articles;

/// <summary>The lines between two like ones at the top of a file.</summary>
internal static class FencedLines
{
    /// <summary>The first line of <paramref name="text"/> that is not blank, without its end; empty when there is none.</summary>
    public static TextSpan First(string text)
    {
        int words = 0;
        while (words < text.Length && char.IsWhiteSpace(text[words])) words++;
        return LineAt(text, LineBounds.Start(text, words));
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
        int start = LineBounds.Next(text, opening.End);
        for (int position = start; position < text.Length;)
        {
            TextSpan line = LineAt(text, position);
            foreach (string fence in fences)
            {
                if (IsFence(text, line, fence)) return TextSpan.FromBounds(start, position);
            }

            position = LineBounds.Next(text, line.End);
        }

        return null;
    }

    /// <summary>Offset of the line behind the one that closes <paramref name="inner"/>.</summary>
    public static int Behind(string text, TextSpan inner) => LineBounds.Next(text, LineAt(text, inner.End).End);

    /// <summary>True when the first words of <paramref name="inner"/> are a key with a colon behind it.</summary>
    public static bool BeginWithKey(string text, TextSpan inner)
    {
        TextSpan words = inner.Trim(text);
        int end = KeyEnd(text, words);
        return end > words.Start && end < words.End && text[end] == ':' && (end + 1 == words.End || char.IsWhiteSpace(text[end + 1]));
    }

    /// <summary>Where the name ends that <paramref name="words"/> begin with; their start when they begin with none.</summary>
    public static int KeyEnd(string text, TextSpan words)
    {
        int end = words.Start;
        while (end < words.End && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
        return end;
    }

    /// <summary>The line that begins at the offset, without its end.</summary>
    public static TextSpan LineAt(string text, int start) => TextSpan.FromBounds(start, LineBounds.End(text, start));
}
