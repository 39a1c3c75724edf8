namespace SeedGen.Extraction.Articles.Text;

/// <summary>A line of an article that holds words; a hard-wrapped paragraph is one line.</summary>
/// <param name="Span">Its words with their markup, without the white space around.</param>
/// <param name="AfterBlank">True when it is the first line or a blank line stands before it.</param>
/// <param name="IsUnderlined">True when the next line was a row of hyphens or equals signs, Markdown's other way to
/// mark a heading.</param>
internal readonly record struct Line(TextSpan Span, bool AfterBlank, bool IsUnderlined);
