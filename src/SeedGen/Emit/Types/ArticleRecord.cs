using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Article</c>. Its members are the same in both storages; what stands behind them is not.</summary>
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
            if (names.IsEmbedded) EmbeddedArticle.Fields(code, names);
            else InlineArticle.Fields(code, names);
            code.LazyField("Paragraph", "_paragraphs").LazyField("Quote", "_quotes").LazyField("DateMention", "_dates")
                .LazyField("Mention", "_mentions").LazyField("Actor", "_actors");
            code.Line("private int[]? _lineStarts;").Line("private string? _bodyText;");
            if (names.IsEmbedded) EmbeddedArticle.Constructor(code, names);
            else InlineArticle.Constructor(code, names);
            Scalars(code, names);
            Lists(code, names);
            code.Properties(names.ArticleFields, names, insideActor: false, names.IsEmbedded ? EmbeddedArticle.FieldHolder : null);
            Positions(code, names);
            code.Identity("Article", "Key == other.Key", "global::System.StringComparer.Ordinal.GetHashCode(Key)");
            code.Print("Key", "Title", "Outlet", "Byline", "Published:s", "WordCount");
        }
    }

    private static void Scalars(CodeWriter code, CorpusNames names)
    {
        Scalar("ArticleId", "Id", "The article's name in code. Its number changes when articles come and go: keep the key instead.");
        Scalar("string", "Key", "The article's id: the name of its file without extension, or what its <c>id</c> says.");
        Scalar("string?", "Title", "The headline; null when nobody says it.");
        Scalar("string?", "Standfirst", "The sentence or two under the headline; null when there are none.");
        Scalar("string?", "Outlet", "Who published it; null when nobody says it.");
        Scalar("string?", "Byline", "Who wrote it; null when nobody says it.");
        Scalar("string?", "Dateline", "Where and when it was filed, as written; null when it has no dateline.");
        Scalar("global::System.DateTime?", "Published", "When it was published, midnight when only the day is known; null when nobody says it.");
        Scalar("string?", "Url", "The address it was published at; null when nobody says it.");
        Scalar("string", "Text", "The whole file. Every span is an offset into it.");
        code.Line().Line("/// <summary>The article proper, without metadata lines and boilerplate at its ends.</summary>")
            .Line($"public string Body => _bodyText ??= {(names.IsEmbedded ? "Text.Substring(_Head.BodyStart, Text.Length - _Head.BehindBody - _Head.BodyStart)" : "Slice(_body)")};");
        Scalar("int", "WordCount", "The number of words in headings and paragraphs.");
        Scalar("Source", "Source", "The file it was read from.");

        void Scalar(string type, string property, string doc)
        {
            code.Line().Line($"/// <summary>{doc}</summary>");
            if (property == "Id") code.JsonIgnore();
            code.Line($"public {type} {property}{(names.IsEmbedded ? EmbeddedArticle.Getter(property, names) : " { get; }")}");
        }
    }

    private static void Lists(CodeWriter code, CorpusNames names)
    {
        List("Paragraph", "Paragraphs", "Paragraphs, headings, captions, credits and boilerplate, in the order of the text.");
        List("Quote", "Quotes", "The quotations, in the order of the text; nested ones are inside their parent.");
        List("DateMention", "Dates", "The time expressions, in the order of the text.");
        List("Mention", "Mentions", "The places where actors are named, in the order of the text.");
        code.Line().Line("/// <summary>Each actor once: those it names, in the order of the text, then speakers it does not name.</summary>");
        code.LazyList("public", "Actor", "Actors", "_actors", $"{names.Entry}._ActorsIn(this)");

        void List(string item, string property, string doc)
        {
            code.Line().Line($"/// <summary>{doc}</summary>");
            string make = names.IsEmbedded ? $"{names.Entry}._Read{property}(this)" : InlineArticle.Made(item, property);
            code.LazyList("public", item, property, "_" + property.ToLowerInvariant(), make);
        }
    }

    private static void Positions(CodeWriter code, CorpusNames names) => code.Line().Lines($$"""
        /// <summary>The line and column, both counted from one, of an offset into <c>Text</c>.</summary>
        public LinePosition PositionOf(int offset)
        {
            if (offset < 0 || offset > Text.Length) throw new global::System.ArgumentOutOfRangeException(nameof(offset));
            int[] starts = _lineStarts ??= _LineStarts(Text);
            int line = global::System.Array.BinarySearch(starts, offset);
            if (line < 0) line = ~line - 1;
            return new LinePosition(line + 1, offset - starts[line] + 1);
        }

        {{(names.IsEmbedded ? EmbeddedArticle.Slice(names) : "internal string Slice(Span span) => Text.Substring(span.Start, span.Length);")}}

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
