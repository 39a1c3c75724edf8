using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The record <c>Quote</c>.</summary>
internal static class QuoteRecord
{
    /// <summary>Writes it.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        code.Lines("""
            /// <summary>A stretch of an article in quotation marks: somebody's words, a title, or a term held at arm's length.</summary>
            /// <remarks>Equal to itself alone: the same article and span.</remarks>
            """);
        using (code.Block($"{names.Access} sealed partial record Quote"))
        {
            string speaker = names.IsEmbedded ? "int" : "string?";
            code.Lines($$"""
                private static readonly global::System.Collections.ObjectModel.ReadOnlyCollection<Quote> None =
                    global::System.Array.AsReadOnly(global::System.Array.Empty<Quote>());

                internal readonly int _index;
                private readonly {{speaker}} _speaker;
                // Words that are not there have no length.
                private readonly Span _speakerText;
                private readonly Span _speakerDescription;
                private readonly Span _cue;
                private readonly Span _via;
                private string? _text;
                """);
            if (names.IsEmbedded) code.Line("private Statement? _statement;");
            code.Line().Lines($$"""
                internal Quote(
                    Article article, int index, Span span, QuoteKind kind, QuoteForm? form = null, Basis? basis = null,
                    {{speaker}} speaker = {{(names.IsEmbedded ? "-1" : "null")}}, Span speakerText = default, Span speakerDescription = default,
                    Span cue = default, Span via = default, Quote[]? inner = null)
                {
                    Article = article;
                    _index = index;
                    Span = span;
                    Kind = kind;
                    Form = form;
                    Basis = basis;
                    _speaker = speaker;
                    _speakerText = speakerText;
                    _speakerDescription = speakerDescription;
                    _cue = cue;
                    _via = via;
                    Inner = inner == null ? None : global::System.Array.AsReadOnly(inner);
                }

                /// <summary>The words, without the marks.</summary>
                public string Text => _text ??= Article.Slice(Span);

                /// <summary>What it is.</summary>
                public QuoteKind Kind { get; }

                /// <summary>How it is worked into its sentence; null unless it is speech.</summary>
                public QuoteForm? Form { get; }

                """);
            code.Line("/// <summary>Who said it; null when it can't be told.</summary>")
                .Line(names.IsEmbedded
                    ? $"public Actor? Speaker => _speaker < 0 ? null : {names.Entry}.Actors[Article._ActorAt(_speaker)];"
                    : $"public Actor? Speaker => _speaker == null ? null : {names.Entry}.Actors[_speaker];")
                .Line()
                .Lines("""
                    /// <summary>The words that name the speaker, as written; null when there are none.</summary>
                    public string? SpeakerText => Slice(_speakerText);

                    /// <summary>
                    /// The fullest words of the article for who spoke, when that is nobody with a name: "a spokesman for the port" where
                    /// <c>SpeakerText</c> is "he" and <c>Speaker</c> the port; null otherwise.
                    /// </summary>
                    public string? SpeakerDescription => Slice(_speakerDescription);

                    /// <summary>The cue verb or phrase, as written: "said", "according to"; null when there is none.</summary>
                    public string? Cue => Slice(_cue);

                    /// <summary>Who carried the words, as written; null when nobody is named.</summary>
                    public string? Via => Slice(_via);

                    /// <summary>Where the speaker comes from; null without <c>Speaker</c> and <c>SpeakerText</c>.</summary>
                    public Basis? Basis { get; }

                    /// <summary>Where it stands in the article's text, without the marks.</summary>
                    public Span Span { get; }

                    /// <summary>The line and column of its first character, both counted from one.</summary>
                    public LinePosition Position => Article.PositionOf(Span.Start);

                    /// <summary>Quotations inside it, in the order of the text.</summary>
                    public global::System.Collections.Generic.IReadOnlyList<Quote> Inner { get; }

                    /// <summary>The article it stands in.</summary>
                    """)
                .JsonIgnore()
                .Line("public Article Article { get; }")
                .Line()
                .Line("/// <summary>The utterance it is a variant of, across articles; null for what is too short or no speech.</summary>")
                .JsonIgnore()
                .Lines(Statement(names))
                .Line()
                .Line("private string? Slice(Span span) => span.Length > 0 ? Article.Slice(span) : null;");
            code.Identity(
                "Quote", "Span.Equals(other.Span) && Article.Equals(other.Article)", "unchecked((Article.GetHashCode() * 31) + Span.GetHashCode())");
            code.Print("Text", "Kind", "Form", "SpeakerText", "Cue", "Via", "Basis", "Span");
        }
    }

    private static string Statement(CorpusNames names) => names.IsEmbedded
        ? $"""
            public Statement? Statement => _index < 0
                ? null
                : _statement ?? global::System.Threading.Interlocked.CompareExchange(ref _statement, {names.Entry}._StatementOf(Article, _index), null) ?? _statement!;
            """
        : $"public Statement? Statement => {names.Entry}._StatementOf(Article, _index);";
}
