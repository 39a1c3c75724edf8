using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Paragraph</c>.</summary>
internal static class ParagraphRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Lines("""
            /// <summary>A block of an article.</summary>
            /// <remarks>Equal to itself alone: the same article and span.</remarks>
            """);
        using (code.Block($"{names.Access} sealed partial record Paragraph"))
        {
            code.Lines("""
                private readonly Article _article;
                private string? _text;

                internal Paragraph(Article article, ParagraphKind kind, Span span)
                {
                    _article = article;
                    Kind = kind;
                    Span = span;
                }

                /// <summary>Its words; may hold line breaks.</summary>
                public string Text => _text ??= _article.Slice(Span);

                /// <summary>What it is.</summary>
                public ParagraphKind Kind { get; }

                /// <summary>Where it stands in the article's text.</summary>
                public Span Span { get; }
                """);
            code.Identity(
                "Paragraph",
                "Span.Equals(other.Span) && _article.Equals(other._article)",
                "unchecked((_article.GetHashCode() * 31) + Span.GetHashCode())");
            code.Print("Kind", "Span", "Text");
        }
    }
}
