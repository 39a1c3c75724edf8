using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Article</c>.</summary>
internal static class ArticleRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Lines("""
            /// <summary>A news article: what it says of itself, its text, and who said what and when in it.</summary>
            /// <remarks>Equal to itself alone. Its lists are made when first read, once, and may be read from many threads.</remarks>
            """);
        using (code.Block($"{names.Access} sealed partial record Article"))
        {
            code.Lines("""
                private readonly Span _body;
                private readonly global::System.Func<Article, Paragraph[]>? _makeParagraphs;
                private readonly global::System.Func<Article, Quote[]>? _makeQuotes;
                private readonly global::System.Func<Article, DateMention[]>? _makeDates;
                private readonly global::System.Func<Article, Mention[]>? _makeMentions;
                """);
            code.LazyField("Paragraph", "_paragraphs").LazyField("Quote", "_quotes").LazyField("DateMention", "_dates")
                .LazyField("Mention", "_mentions").LazyField("Actor", "_actors");
            code.Line("private int[]? _lineStarts;").Line("private string? _bodyText;").Fields(names.ArticleFields);
            Constructor(code, names);
            Scalars(code);
            Lists(code, names);
            code.Properties(names.ArticleFields, names, insideActor: false);
            Positions(code);
            code.Identity("Article", "Key == other.Key", "global::System.StringComparer.Ordinal.GetHashCode(Key)");
            code.Print("Key", "Title", "Outlet", "Byline", "Published:s", "WordCount");
        }
    }

    private static void Constructor(CodeWriter code, CorpusNames names)
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

    private static void Scalars(CodeWriter code) => code
        .Line().Line("/// <summary>The article's name in code. Its number changes when articles come and go: keep the key instead.</summary>")
        .JsonIgnore()
        .Line("public ArticleId Id { get; }")
        .Line()
        .Lines("""
            /// <summary>The article's id: the name of its file without extension, or what its <c>id</c> says.</summary>
            public string Key { get; }

            /// <summary>The headline; null when nobody says it.</summary>
            public string? Title { get; }

            /// <summary>The sentence or two under the headline; null when there are none.</summary>
            public string? Standfirst { get; }

            /// <summary>Who published it; null when nobody says it.</summary>
            public string? Outlet { get; }

            /// <summary>Who wrote it; null when nobody says it.</summary>
            public string? Byline { get; }

            /// <summary>Where and when it was filed, as written; null when it has no dateline.</summary>
            public string? Dateline { get; }

            /// <summary>When it was published, midnight when only the day is known; null when nobody says it.</summary>
            public global::System.DateTime? Published { get; }

            /// <summary>The address it was published at; null when nobody says it.</summary>
            public string? Url { get; }

            /// <summary>The whole file. Every span is an offset into it.</summary>
            public string Text { get; }

            /// <summary>The article proper, without metadata lines and boilerplate at its ends.</summary>
            public string Body => _bodyText ??= Slice(_body);

            /// <summary>The number of words in headings and paragraphs.</summary>
            public int WordCount { get; }

            /// <summary>The file it was read from.</summary>
            public Source Source { get; }
            """);

    private static void Lists(CodeWriter code, CorpusNames names)
    {
        code.Line().Line("/// <summary>Paragraphs, headings, captions, credits and boilerplate, in the order of the text.</summary>");
        code.LazyList("public", "Paragraph", "Paragraphs", "_paragraphs", Made("Paragraph"));
        code.Line().Line("/// <summary>The quotations, in the order of the text; nested ones are inside their parent.</summary>");
        code.LazyList("public", "Quote", "Quotes", "_quotes", Made("Quote"));
        code.Line().Line("/// <summary>The time expressions, in the order of the text.</summary>");
        code.LazyList("public", "DateMention", "Dates", "_dates", Made("DateMention", "Dates"));
        code.Line().Line("/// <summary>The places where actors are named, in the order of the text.</summary>");
        code.LazyList("public", "Mention", "Mentions", "_mentions", Made("Mention"));
        code.Line().Line("/// <summary>Each actor once: those it names, in the order of the text, then speakers it does not name.</summary>");
        code.LazyList("public", "Actor", "Actors", "_actors", $"{names.Entry}._ActorsIn(this)");
    }

    private static string Made(string item, string? property = null)
    {
        string make = $"_make{property ?? item + "s"}";
        return $"{make} is null ? global::System.Array.Empty<{item}>() : {make}(this)";
    }

    private static void Positions(CodeWriter code) => code.Line().Lines("""
        /// <summary>The line and column, both counted from one, of an offset into <c>Text</c>.</summary>
        public LinePosition PositionOf(int offset)
        {
            if (offset < 0 || offset > Text.Length) throw new global::System.ArgumentOutOfRangeException(nameof(offset));
            int[] starts = _lineStarts ??= _LineStarts(Text);
            int line = global::System.Array.BinarySearch(starts, offset);
            if (line < 0) line = ~line - 1;
            return new LinePosition(line + 1, offset - starts[line] + 1);
        }

        internal string Slice(Span span) => Text.Substring(span.Start, span.Length);

        private static int[] _LineStarts(string text)
        {
            var starts = new global::System.Collections.Generic.List<int> { 0 };
            for (int i = 0; i < text.Length; i++)
            {
                char c = text[i];
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
                if (c == '\r' || c == '\n' || c == '\u0085' || c == '\u2028' || c == '\u2029') starts.Add(i + 1);
            }

            return starts.ToArray();
        }
        """);
}
