using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Mention</c>.</summary>
internal static class MentionRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Lines("""
            /// <summary>A place where an article names an actor.</summary>
            /// <remarks>Equal to itself alone: the same article and span.</remarks>
            """);
        using (code.Block($"{names.Access} sealed partial record Mention"))
        {
            string actor = names.IsEmbedded ? "int" : "string";
            code.Lines($$"""
                private readonly {{actor}} _actor;
                private string? _text;

                internal Mention(Article article, Span span, {{actor}} actor)
                {
                    Article = article;
                    Span = span;
                    _actor = actor;
                }

                /// <summary>The actor named.</summary>
                """)
                .Line($"public Actor Actor => {names.Entry}.Actors[{(names.IsEmbedded ? "Article._ActorAt(_actor)" : "_actor")}];")
                .Line()
                .Lines("""
                    /// <summary>The name as written, without a possessive ending.</summary>
                    public string Text => _text ??= Article.Slice(Span);

                    /// <summary>Where it stands in the article's text.</summary>
                    public Span Span { get; }

                    /// <summary>The line and column of its first character, both counted from one.</summary>
                    public LinePosition Position => Article.PositionOf(Span.Start);

                    /// <summary>The article it stands in.</summary>
                    """)
                .JsonIgnore()
                .Line("public Article Article { get; }");
            code.Identity(
                "Mention", "Span.Equals(other.Span) && Article.Equals(other.Article)", "unchecked((Article.GetHashCode() * 31) + Span.GetHashCode())");
            code.Print("Text", "Span");
        }
    }
}
