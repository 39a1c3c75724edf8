using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Emit;

/// <summary>The method that makes one article, as it stands in the code.</summary>
public class ArticleDataTests
{
    [Fact]
    public void Of_what_an_article_does_not_say_nothing_is_written() => Assert.Equal(
        $"""
        internal static Article Article_Bare() => new Article(
            ArticleId.Bare,
            "bare",
            new Source("bare.txt", "{new string('0', 64)}"),
            "Some words.\n",
            new Span(0, 12),
            0);

        """,
        Written(Corpora.Article("bare")));

    [Fact]
    public void What_an_article_says_of_itself_is_given_by_name() => Assert.EndsWith(
        """
            7,
            title: "A title",
            standfirst: "A standfirst",
            outlet: "An outlet",
            byline: "A byline",
            dateline: "A dateline",
            published: new global::System.DateTime(2021, 5, 4),
            url: "https://example.org/");

        """,
        Written(Corpora.Article("bare") with
        {
            Title = "A title",
            Standfirst = "A standfirst",
            Outlet = "An outlet",
            Byline = "A byline",
            Dateline = "A dateline",
            Published = new Timestamp(new DateTime(2021, 5, 4), false),
            Url = "https://example.org/",
            WordCount = 7,
        }),
        StringComparison.Ordinal);

    [Fact]
    public void Only_blocks_that_readers_read_are_paragraphs()
    {
        const string Text = "One.\n";
        TextSpan all = new(0, 4);
        ArticleModel article = Corpora.Article("bare", Text) with
        {
            Layout = new ArticleLayout
            {
                Body = all,
                Blocks = [.. Enum.GetValues<BlockKind>().Select(kind => new Block(kind, all))],
            },
        };

        Assert.Equal(
            ["Paragraph", "Heading", "Caption", "Credit", "Boilerplate"],
            Enum.GetValues<BlockKind>().Select(static kind => kind.ToString())
                .Where(kind => Written(article).Contains($"new Paragraph(article, ParagraphKind.{kind}, new Span(0, 4)), // \"One.\"", StringComparison.Ordinal))
                .OrderBy(static kind => Array.IndexOf(["Paragraph", "Heading", "Caption", "Credit"], kind) is >= 0 and int at ? at : 9));
    }

    [Theory]
    [InlineData(47, "a")]
    [InlineData(48, "a")]
    [InlineData(49, "a")]
    [InlineData(47, "😀")]
    [InlineData(48, "😀")]
    public void Long_words_beside_a_span_are_cut_between_characters(int before, string behind)
    {
        string text = new string('x', before) + behind;
        string shown = text.Length <= 48 ? Literal.Of(text) : Literal.Of(new string('x', Math.Min(before, 48))) + " ...";
        ArticleModel article = Corpora.Article("bare", text) with
        {
            Layout = new ArticleLayout { Blocks = [new Block(BlockKind.Paragraph, new TextSpan(0, text.Length))] },
        };

        Assert.Contains($"new Span(0, {text.Length})), // {shown}\n", Written(article), StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_known_of_a_quotation_is_written()
    {
        AttributedQuote inner = new(new TextSpan(2, 1), QuoteKind.Scare, null);
        ArticleModel article = Corpora.Article("bare") with
        {
            Quotes =
            [
                new AttributedQuote(new TextSpan(0, 4), QuoteKind.Speech, QuoteForm.Direct)
                {
                    SpeakerText = new TextSpan(5, 2),
                    SpeakerDescription = new TextSpan(5, 3),
                    Cue = new TextSpan(5, 4),
                    Via = new TextSpan(5, 5),
                    Inner = [inner, inner],
                },
            ],
        };

        Assert.Contains(
            "new Quote(article, 0, new Span(0, 4), QuoteKind.Speech, QuoteForm.Direct, basis: Basis.Stated, " +
            "speakerText: new Span(5, 2), speakerDescription: new Span(5, 3), cue: new Span(5, 4), via: new Span(5, 5), " +
            "inner: new Quote[] { new Quote(article, -1, new Span(2, 1), QuoteKind.Scare), new Quote(article, -1, new Span(2, 1), QuoteKind.Scare) }), // \"Some\"\n",
            Written(article),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_without_bounds_has_none_in_the_code()
    {
        ArticleModel article = Corpora.Article("bare") with
        {
            Dates = [new TimexMention(new TextSpan(0, 4), TimexType.Duration, "PXD", Granularity.Day, Basis.Stated, "rule")],
        };

        Assert.Contains(
            "new DateMention(article, new Span(0, 4), DateType.Duration, \"PXD\", Granularity.Day, Basis.Stated), // \"Some\"\n",
            Written(article),
            StringComparison.Ordinal);
    }

    private static string Written(ArticleModel article)
    {
        CodeWriter code = new();
        ArticleData.Write(code, new CorpusNames(Corpora.Of(article), null), article, "Bare");
        return code.ToString();
    }
}
