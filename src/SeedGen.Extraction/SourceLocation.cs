namespace SeedGen.Extraction;

/// <summary>A place in a text, both counted from zero; the column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);

/// <summary>A stretch of a file with its lines already looked up, so that a complaint can travel without the text.</summary>
/// <param name="Path">The file, as the build names it.</param>
/// <param name="Span">Offsets into the file's text, or into the fragment's.</param>
/// <param name="Start">Line and column of the first code unit.</param>
/// <param name="End">Line and column behind the last code unit.</param>
public sealed record SourceLocation(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>The fragment that offsets and lines count from; null when they count from the start of the file.</summary>
    public string? Fragment { get; init; }

    /// <summary>The same place counted from the start of the file, given where its fragment begins.</summary>
    public SourceLocation From(FragmentOrigin origin) => new(
        Path,
        new TextSpan(Span.Start + origin.Offset, Span.Length),
        Start with { Line = Start.Line + origin.Line },
        End with { Line = End.Line + origin.Line });
}

/// <summary>Where a fragment begins in its file, always at the start of a line.</summary>
/// <param name="Fragment">The fragment's name.</param>
/// <param name="Offset">Offset of its first code unit.</param>
/// <param name="Line">Its first line, counted from zero.</param>
public sealed record FragmentOrigin(string Fragment, int Offset, int Line);
