using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>What stands behind the members of an article whose text is a literal: everything comes with the constructor.</summary>
internal static class InlineArticle
{
    /// <summary>Writes the fields.</summary>
    public static void Fields(CodeWriter code, CorpusNames names) => code.Lines("""
        private readonly Span _body;
        private readonly global::System.Func<Article, Paragraph[]>? _makeParagraphs;
        private readonly global::System.Func<Article, Quote[]>? _makeQuotes;
        private readonly global::System.Func<Article, DateMention[]>? _makeDates;
        private readonly global::System.Func<Article, Mention[]>? _makeMentions;
        """).Fields(names.ArticleFields);

    /// <summary>The items of a list.</summary>
    public static string Made(string item, string property) =>
        $"_make{property} == null ? global::System.Array.Empty<{item}>() : _make{property}(this)";

    /// <summary>Writes the constructor.</summary>
    public static void Constructor(CodeWriter code, CorpusNames names)
    {
        code.Line().Line("internal Article(");
        using (code.Indent())
        {
            code.Line("ArticleId id, string key, Source source, string text, Span body, int wordCount,");
            foreach (FieldShape field in names.ArticleFields) code.Line(FieldMembers.Parameters([field]).TrimEnd());
            code.Lines("""
                string? title = null, string? standfirst = null, string? outlet = null, string? byline = null,
                string? dateline = null, global::System.DateTime? published = null, string? url = null,
                global::System.Func<Article, Paragraph[]>? paragraphs = null,
                global::System.Func<Article, Quote[]>? quotes = null,
                global::System.Func<Article, DateMention[]>? dates = null,
                global::System.Func<Article, Mention[]>? mentions = null)
                """);
        }

        code.Line("{");
        using (code.Indent())
        {
            code.Lines("""
                Id = id;
                Key = key;
                Source = source;
                Text = text;
                _body = body;
                WordCount = wordCount;
                Title = title;
                Standfirst = standfirst;
                Outlet = outlet;
                Byline = byline;
                Dateline = dateline;
                Published = published;
                Url = url;
                _makeParagraphs = paragraphs;
                _makeQuotes = quotes;
                _makeDates = dates;
                _makeMentions = mentions;
                """).Assign(names.ArticleFields);
        }

        code.Line("}");
    }
}
