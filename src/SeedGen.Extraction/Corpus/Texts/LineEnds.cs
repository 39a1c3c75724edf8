namespace SeedGen.Extraction.Corpus.Texts;

/// <summary>Makes texts alike that differ in their line ends alone.</summary>
internal static class LineEnds
{
    /// <summary>The characters of <paramref name="text"/> at <paramref name="span"/>, with \n for every line end.</summary>
    public static ReadOnlySpan<char> Plain(string text, TextSpan span)
    {
        ReadOnlySpan<char> raw = text.AsSpan(span.Start, span.Length);
        return raw.IndexOf('\r') < 0 ? raw : span.In(text).Replace("\r\n", "\n").Replace('\r', '\n').AsSpan();
    }
}
