namespace SeedGen.Extraction;

/// <summary>A file as it arrived, or a fragment of one: where it is, and its text without a byte order mark.</summary>
/// <remarks>
/// Equal when path, fragment and text are; the line table is a cache and takes no part. A fragment knows nothing of what
/// stands around it, so that it stays equal when only its surroundings are edited; see <see cref="FragmentOrigin"/>.
/// </remarks>
public sealed class SourceFile : IEquatable<SourceFile>
{
    // The compiler's own, so that a column we name is the column an editor jumps to.
    private const string LineEnds = "\r\n\u0085\u2028\u2029";

    // So near the start, as in front matter, lines are counted: a table of them all would take longer, and stay.
    private const int Near = 1024;

    private int[]? _lineStarts;

    /// <summary>A file at <paramref name="path"/>, as the build names it, holding <paramref name="text"/>.</summary>
    public SourceFile(string path, string text, string? fragment = null)
    {
        Path = path;
        Text = text;
        Fragment = fragment;
    }

    /// <summary>The path under which complaints about this file are shown.</summary>
    public string Path { get; }

    /// <summary>The whole text. All spans are offsets into it.</summary>
    public string Text { get; }

    /// <summary>Names the part of the file that <see cref="Text"/> is; null for the whole file.</summary>
    public string? Fragment { get; }

    /// <summary>The line and column at <paramref name="offset"/>, both counted from zero.</summary>
    public LinePosition PositionAt(int offset)
    {
        if (_lineStarts is null && offset <= Near) return PositionAt(offset, default);
        int[] starts = _lineStarts ??= FindLineStarts(Text);
        int line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new(line, offset - starts[line]);
    }

    /// <summary>The place of <paramref name="span"/> in this file, for a complaint.</summary>
    public SourceLocation Locate(TextSpan span)
    {
        LinePosition start = PositionAt(span.Start);
        LinePosition end = span.Length <= Near ? PositionAt(span.End, start, span.Start - start.Column) : PositionAt(span.End);
        return new(Path, span, start, end) { Fragment = Fragment };
    }

    /// <inheritdoc/>
    public bool Equals(SourceFile? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Fragment == other.Fragment && Text == other.Text);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceFile);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.GetHashCode());

    // Counts from a place on, whose line begins at lineStart.
    private LinePosition PositionAt(int offset, LinePosition place, int lineStart = 0)
    {
        int line = place.Line;
        while (NextLine(Text, lineStart, offset) is > 0 and int next && next <= offset) (line, lineStart) = (line + 1, next);
        return new(line, offset - lineStart);
    }

    private static int[] FindLineStarts(string text)
    {
        ScratchList<int> starts = new();
        for (int start = 0; start >= 0; start = NextLine(text, start, text.Length)) starts.Add(start);
        return starts.Take();
    }

    // Where the line behind the one from start on begins; -1 when no line ends before the offset limit.
    private static int NextLine(string text, int start, int limit)
    {
        int length = text.AsSpan(start, limit - start).IndexOfAny(LineEnds.AsSpan());
        if (length < 0) return -1;
        int end = start + length;
        bool isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return end + (isPair ? 2 : 1);
    }
}
