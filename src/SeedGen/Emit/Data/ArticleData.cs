using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;

namespace SeedGen.Emit.Data;

/// <summary>The method that makes one article, its text as literals and everything found in it as spans.</summary>
internal static class ArticleData
{
    // How much of the words is shown beside a span.
    private const int LongestExcerpt = 48;

    /// <summary>The method that makes the article whose member is <paramref name="name"/>.</summary>
    public static string MethodOf(string name) => "Article_" + name;

    /// <summary>Writes the method.</summary>
    public static void Write(CodeWriter code, CorpusNames names, ArticleModel article, string name)
    {
        code.Line($"internal static Article {MethodOf(name)}() => new Article(");
        using (code.Indent())
        {
            code.Line($"ArticleId.{name},")
                .Line($"{Literal.Of(article.Key)},")
                .Line($"new Source({Literal.Of(article.Path)}, {Literal.Of(article.Sha256)}),");
            IReadOnlyList<string> lines = Literal.Lines(article.Text);
            for (int i = 0; i < lines.Count; i++) code.Line(i < lines.Count - 1 ? lines[i] : lines[i] + ",");
            code.Line($"{Of(article.Layout.Body)},");
            List<string> arguments = [.. Scalars(names, article)];
            string wordCount = Literal.Of(article.WordCount);
            List<(string Name, IReadOnlyList<(string Code, TextSpan Span)> Items)> lists =
            [
                ("paragraphs: static article => new Paragraph[]",
                    [.. article.Layout.Blocks.Where(IsParagraph).Select(static block => (Paragraph(block), block.Span))]),
                ("quotes: static article => new Quote[]",
                    [.. article.Quotes.Select(static (quote, index) => (Quote(quote, index), quote.Span))]),
                ("dates: static article => new DateMention[]",
                    [.. article.Dates.Select(static date => (Date(date), date.Span))]),
                ("mentions: static article => new Mention[]",
                    [.. article.Mentions.Select(static mention => (Mention(mention), mention.Span))]),
            ];
            lists.RemoveAll(static list => list.Items.Count == 0);
            int left = arguments.Count + lists.Count;
            code.Line(wordCount + End(left));
            foreach (string argument in arguments) code.Line(argument + End(--left));
            foreach ((string header, IReadOnlyList<(string Code, TextSpan Span)> items) in lists)
            {
                using (code.Block(header, End(--left)))
                {
                    foreach ((string item, TextSpan span) in items) code.Line($"{item}, // {Excerpt(article.Text, span)}");
                }
            }
        }
    }

    private static string End(int left) => left > 0 ? "," : ");";

    private static IEnumerable<string> Scalars(CorpusNames names, ArticleModel article)
    {
        foreach (string field in FieldExpression.Arguments(names.ArticleFields, article.Fields)) yield return field;
        if (article.Title is not null) yield return "title: " + Literal.Of(article.Title);
        if (article.Standfirst is not null) yield return "standfirst: " + Literal.Of(article.Standfirst);
        if (article.Outlet is not null) yield return "outlet: " + Literal.Of(article.Outlet);
        if (article.Byline is not null) yield return "byline: " + Literal.Of(article.Byline);
        if (article.Dateline is not null) yield return "dateline: " + Literal.Of(article.Dateline);
        if (article.Published is { } published) yield return "published: " + Literal.Of(published.Value);
        if (article.Url is not null) yield return "url: " + Literal.Of(article.Url);
    }

    // A reader of the code, and of a snapshot's difference, sees words and not only numbers. As a literal, no text can
    // end the comment.
    private static string Excerpt(string text, TextSpan span)
    {
        if (span.Length <= LongestExcerpt) return Literal.Of(span.In(text));
        int end = span.Start + LongestExcerpt;
        if (char.IsLowSurrogate(text[end])) end--;
        return Literal.Of(text.Substring(span.Start, end - span.Start)) + " ...";
    }

    private static bool IsParagraph(Block block) => block.Kind is
        BlockKind.Paragraph or BlockKind.Heading or BlockKind.Caption or BlockKind.Credit or BlockKind.Boilerplate;

    private static string Paragraph(Block block) =>
        $"new Paragraph(article, ParagraphKind.{block.Kind}, {Of(block.Span)})";

    private static string Quote(AttributedQuote quote, int index)
    {
        List<string> arguments = ["article", Literal.Of(index), Of(quote.Span), $"QuoteKind.{quote.Kind}"];
        if (quote.Form is { } form) arguments.Add($"QuoteForm.{form}");
        if (quote.SpeakerKey is not null || quote.SpeakerText is not null) arguments.Add($"basis: Basis.{quote.Basis}");
        if (quote.SpeakerKey is not null) arguments.Add("speaker: " + Literal.Of(quote.SpeakerKey));
        if (quote.SpeakerText is { } speaker) arguments.Add("speakerText: " + Of(speaker));
        if (quote.SpeakerDescription is { } description) arguments.Add("speakerDescription: " + Of(description));
        if (quote.Cue is { } cue) arguments.Add("cue: " + Of(cue));
        if (quote.Via is { } via) arguments.Add("via: " + Of(via));
        if (!quote.Inner.IsEmpty)
        {
            // Only a quotation of the article itself has a place among its quotations, and belongs to a statement.
            string inner = string.Join(", ", quote.Inner.Select(static nested => Quote(nested, -1)));
            arguments.Add($"inner: new Quote[] {{ {inner} }}");
        }

        return $"new Quote({string.Join(", ", arguments)})";
    }

    private static string Date(TimexMention date)
    {
        string range = date is { Start: { } start, End: { } end } ? $", {Literal.Of(start)}, {Literal.Of(end)}" : "";
        return $"new DateMention(article, {Of(date.Span)}, DateType.{date.Type}, {Literal.Of(date.Value)}, " +
            $"Granularity.{date.Granularity}, Basis.{date.Basis}{range})";
    }

    private static string Mention(ActorMention mention) =>
        $"new Mention(article, {Of(mention.Span)}, {Literal.Of(mention.ActorKey)})";

    private static string Of(TextSpan span) => $"new Span({Literal.Of(span.Start)}, {Literal.Of(span.Length)})";
}
