namespace SeedGen.Extraction;

/// <summary>Where the lines of a text begin and end; \n, \r and both together part them.</summary>
internal static class LineBounds
{
    /// <summary>Where the line at the offset begins.</summary>
    public static int Start(string text, int at) => at == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], at - 1) + 1;

    /// <summary>Where the line at the offset ends.</summary>
    public static int End(string text, int at) => End(text, at, text.Length);

    /// <summary>Where the line at the offset ends, looked for before <paramref name="limit"/>, which it is otherwise.</summary>
    public static int End(string text, int at, int limit)
    {
        int length = at < limit ? text.AsSpan(at, limit - at).IndexOfAny('\n', '\r') : -1;
        return length < 0 ? limit : at + length;
    }

    /// <summary>Where the line behind the one that ends at <paramref name="end"/> begins; the text's end when there is none.</summary>
    public static int Next(string text, int end)
    {
        if (end < text.Length && text[end] == '\r') end++;
        else if (end < text.Length) return end + 1;
        return end < text.Length && text[end] == '\n' ? end + 1 : end;
    }
}
