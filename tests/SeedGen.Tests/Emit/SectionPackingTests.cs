using SeedGen.Emit.Packing;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Emit;

/// <summary>What was found in an article, packed and read again.</summary>
public class SectionPackingTests
{
    private static readonly AttributedQuote Speech = new(new TextSpan(100, 20), QuoteKind.Speech, QuoteForm.Direct);

    [Fact]
    public void Where_nothing_was_found_every_section_is_a_zero()
    {
        ArticleModel nothing = Corpora.Article("a");

        Assert.Equal(("", "", ""), (Quotes(nothing), Mentions(nothing), Paragraphs(nothing)));
    }

    [Fact]
    public void A_quotation_without_a_speaker_has_its_place_and_kind_alone() => Assert.Equal(
        "100+20 Speech Direct; 130+5 Speech Mixed; 140+6 Title -; 150+7 Scare -",
        Quotes(Corpora.Article("a") with
        {
            Quotes =
            [
                Speech,
                new AttributedQuote(new TextSpan(130, 5), QuoteKind.Speech, QuoteForm.Mixed),
                new AttributedQuote(new TextSpan(140, 6), QuoteKind.Title, null),
                new AttributedQuote(new TextSpan(150, 7), QuoteKind.Scare, null),
            ],
        }));

    [Fact]
    public void What_stands_beside_a_quotation_is_told_from_its_end() => Assert.Equal(
        "100+20 Speech Direct actor 0 speaker +5+3 cue -30+4 via +60+8 Inferred",
        Quotes(Corpora.Article("a") with
        {
            Quotes =
            [
                Speech with
                {
                    SpeakerKey = "mara-lind", SpeakerText = new TextSpan(125, 3), Cue = new TextSpan(90, 4), Via = new TextSpan(180, 8), Basis = Basis.Inferred,
                },
            ],
        }));

    [Fact]
    public void A_speaker_who_is_known_or_named_has_a_basis() => Assert.Equal(
        "100+20 Speech Direct actor 0 Schema; 100+20 Speech Direct speaker +1+2 Stated",
        Quotes(Corpora.Article("a") with
        {
            Quotes =
            [
                Speech with { SpeakerKey = "mara-lind", Basis = Basis.Schema },
                Speech with { SpeakerText = new TextSpan(121, 2) },
            ],
        }));

    [Fact]
    public void A_description_is_that_of_the_speaker_or_one_of_its_own() => Assert.Equal(
        "100+20 Speech Direct speaker +1+2 same Stated; 100+20 Speech Direct speaker +1+2 described -40+9 Stated; 100+20 Speech Direct described +1+2",
        Quotes(Corpora.Article("a") with
        {
            Quotes =
            [
                Speech with { SpeakerText = new TextSpan(121, 2), SpeakerDescription = new TextSpan(121, 2) },
                Speech with { SpeakerText = new TextSpan(121, 2), SpeakerDescription = new TextSpan(80, 9) },
                Speech with { SpeakerDescription = new TextSpan(121, 2) },
            ],
        }));

    [Fact]
    public void Nested_quotations_are_told_from_the_start_of_the_outer_one() => Assert.Equal(
        "100+20 Speech Direct { 104+2 Scare - { 105+1 Title - }; 110+3 Speech Mixed actor 1 Stated }; 200+4 Scare -",
        Quotes(Corpora.Article("a") with
        {
            Quotes =
            [
                Speech with
                {
                    Inner =
                    [
                        new AttributedQuote(new TextSpan(104, 2), QuoteKind.Scare, null)
                        {
                            Inner = [new AttributedQuote(new TextSpan(105, 1), QuoteKind.Title, null)],
                        },
                        new AttributedQuote(new TextSpan(110, 3), QuoteKind.Speech, QuoteForm.Mixed) { SpeakerKey = "the-port" },
                    ],
                },
                new AttributedQuote(new TextSpan(200, 4), QuoteKind.Scare, null),
            ],
        }));

    [Fact]
    public void Which_quotations_are_utterances_is_told_of_each()
    {
        const string Text = "“The cranes turn again,” and “again”, and “they turn for all of us”.";
        ValueList<AttributedQuote> quotes =
        [
            new(new TextSpan(1, 22), QuoteKind.Speech, QuoteForm.Direct),
            new(new TextSpan(30, 5), QuoteKind.Speech, QuoteForm.Mixed),
            new(new TextSpan(43, 23), QuoteKind.Speech, QuoteForm.Mixed),
        ];

        Assert.Equal(
            "1+22 Speech Direct utterance; 30+5 Speech Mixed; 43+23 Speech Mixed utterance",
            Quotes(Corpora.Article("a", Text) with { Quotes = quotes, Utterances = Utterance.In(Text, quotes, static _ => null) }));
    }

    [Fact]
    public void Mentions_are_told_one_from_the_other_by_the_numbers_of_their_actors() => Assert.Equal(
        "3+4 0; 10+2 1; 10+5 0",
        Mentions(Corpora.Article("a") with
        {
            Mentions =
            [
                new ActorMention("mara-lind", new TextSpan(3, 4)),
                new ActorMention("the-port", new TextSpan(10, 2)),
                new ActorMention("mara-lind", new TextSpan(10, 5)),
            ],
        }));

    [Fact]
    public void Paragraphs_are_told_from_the_end_of_the_one_before_and_other_blocks_left_out() => Assert.Equal(
        "0: 2+10; 1: 14+20; 2: 40+1; 3: 41+2; 4: 50+300",
        Paragraphs(Corpora.Article("a") with
        {
            Layout = new ArticleLayout
            {
                Blocks =
                [
                    new Block(BlockKind.Title, new TextSpan(0, 2)),
                    new Block(BlockKind.Paragraph, new TextSpan(2, 10)),
                    new Block(BlockKind.Heading, new TextSpan(14, 20)),
                    new Block(BlockKind.Title, new TextSpan(35, 2)),
                    new Block(BlockKind.Caption, new TextSpan(40, 1)),
                    new Block(BlockKind.Credit, new TextSpan(41, 2)),
                    new Block(BlockKind.Boilerplate, new TextSpan(50, 300)),
                ],
            },
        }));

    private static readonly Dictionary<string, int> Actors = new() { ["mara-lind"] = 0, ["the-port"] = 1 };

    private static string Quotes(ArticleModel article) => Quotes(Section(article, 0), 0, isOuter: true);

    private static string Quotes(BitReader bits, long start, bool isOuter)
    {
        List<string> quotes = [];
        for (long left = bits.Number(1); left > 0; left--)
        {
            start += bits.Number(8);
            long length = bits.Number(6);
            long end = start + length;
            int code = (int)bits.Number(1);
            string quote = $"{start}+{length} {(QuoteKind)(code / 3)} {(code % 3 == 2 ? "-" : (QuoteForm)(code % 3))}";
            bool isSpoken = bits.Flag();
            if (isSpoken) quote += $" actor {bits.Number(1)}";
            bool isNamed = bits.Flag();
            if (isNamed) quote += " speaker " + Beside(bits, 4, 3);
            if (bits.Flag()) quote += bits.Flag() ? " same" : " described " + Beside(bits, 8, 4);
            if (bits.Flag()) quote += " cue " + Beside(bits, 3, 3);
            if (bits.Flag()) quote += " via " + Beside(bits, 5, 3);
            if (isSpoken || isNamed) quote += $" {(Basis)bits.Number(0)}";
            if (isOuter && bits.Flag()) quote += " utterance";
            if (bits.Flag()) quote += $" {{ {Quotes(bits, start, isOuter: false)} }}";
            quotes.Add(quote);
        }

        return string.Join("; ", quotes);
    }

    private static string Beside(BitReader bits, int order, int lengthOrder) =>
        FormattableString.Invariant($"{bits.Signed(order):+0;-0;+0}+{bits.Number(lengthOrder)}");

    private static string Mentions(ArticleModel article)
    {
        BitReader bits = Section(article, 2);
        List<string> mentions = [];
        long start = 0;
        for (long left = bits.Number(2); left > 0; left--) mentions.Add($"{start += bits.Number(6)}+{bits.Number(3)} {bits.Number(1)}");
        return string.Join("; ", mentions);
    }

    private static string Paragraphs(ArticleModel article)
    {
        BitReader bits = Section(article, 3);
        List<string> paragraphs = [];
        long end = 0;
        for (long left = bits.Number(2); left > 0; left--)
        {
            long kind = bits.Number(0);
            long start = end + bits.Number(1);
            long length = bits.Number(8);
            end = start + length;
            paragraphs.Add($"{kind}: {start}+{length}");
        }

        return string.Join("; ", paragraphs);
    }

    // A section begins where those before it end, bit for bit.
    private static BitReader Section(ArticleModel article, int section)
    {
        BitReader bits = new(ArticleSections.Pack(article, Actors));
        long[] lengths = [bits.Number(ArticleSections.LengthOrder), bits.Number(ArticleSections.LengthOrder), bits.Number(ArticleSections.LengthOrder)];
        bits.Skip(lengths.Take(section).Sum());
        return bits;
    }
}
