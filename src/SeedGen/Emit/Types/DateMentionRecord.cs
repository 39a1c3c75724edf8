using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>DateMention</c>.</summary>
internal static class DateMentionRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Lines("""
            /// <summary>A time expression of an article, and the time it stands for.</summary>
            /// <remarks>Equal to itself alone: the same article and span.</remarks>
            """);
        using (code.Block($"{names.Access} sealed partial record DateMention"))
        {
            string timex = names.IsEmbedded ? "string?" : "string";
            if (names.IsEmbedded) code.Line("private string? _timex;");
            code.Lines($$"""
                private string? _text;

                internal DateMention(
                    Article article, Span span, DateType type, {{timex}} timex, Granularity granularity, Basis basis,
                    global::System.DateTime? start = null, global::System.DateTime? end = null)
                {
                    Article = article;
                    Span = span;
                    Type = type;
                    {{(names.IsEmbedded ? "_timex" : "Timex")}} = timex;
                    Granularity = granularity;
                    Basis = basis;
                    Start = start;
                    End = end;
                }

                /// <summary>The words.</summary>
                public string Text => _text ??= Article.Slice(Span);

                /// <summary>The type of TIMEX3 (ISO-TimeML).</summary>
                public DateType Type { get; }

                /// <summary>The TIMEX3 value: <c>2022-11-08</c>, <c>2022-W44</c>, <c>P6D</c>, <c>PAST_REF</c>.</summary>
                {{Timex(names)}}

                /// <summary>The first moment, inclusive; null when the value names no stretch of the calendar.</summary>
                public global::System.DateTime? Start { get; }

                /// <summary>The end, exclusive; null when <c>Start</c> is.</summary>
                public global::System.DateTime? End { get; }

                /// <summary>The calendar unit it names.</summary>
                public Granularity Granularity { get; }

                /// <summary>Where the value comes from.</summary>
                public Basis Basis { get; }

                /// <summary>Where it stands in the article's text.</summary>
                public Span Span { get; }

                /// <summary>The line and column of its first character, both counted from one.</summary>
                public LinePosition Position => Article.PositionOf(Span.Start);

                /// <summary>The article it stands in.</summary>
                """)
                .JsonIgnore()
                .Line("public Article Article { get; }");
            code.Identity(
                "DateMention", "Span.Equals(other.Span) && Article.Equals(other.Article)", "unchecked((Article.GetHashCode() * 31) + Span.GetHashCode())");
            code.Print("Text", "Type", "Timex", "Start:s", "End:s", "Granularity", "Basis", "Span");
        }
    }

    // Of a packed day, month or year it is written when first asked for.
    private static string Timex(CorpusNames names) => names.IsEmbedded
        ? "public string Timex => _timex ??= Start!.Value.ToString(Granularity == Granularity.Day ? \"yyyy-MM-dd\" : Granularity == Granularity.Month ? \"yyyy-MM\" : \"yyyy\", global::System.Globalization.CultureInfo.InvariantCulture);"
        : "public string Timex { get; }";
}
