namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>A place where an actor is named.</summary>
/// <param name="span">The name, without a possessive ending.</param>
/// <param name="first">Index of its first token.</param>
/// <param name="end">Index behind its last token.</param>
internal readonly struct Mention(TextSpan span, int first, int end)
{
    /// <summary>The name, without a possessive ending.</summary>
    public TextSpan Span => span;

    /// <summary>Index of its first token.</summary>
    public int First => first;

    /// <summary>Index behind its last token.</summary>
    public int End => end;
}
