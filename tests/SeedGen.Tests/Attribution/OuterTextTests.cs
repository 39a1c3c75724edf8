namespace SeedGen.Tests.Attribution;

public sealed class OuterTextTests
{
    private const string LongTail = "about the old wall at the harbour that had stood there for so many long years";

    [Theory]
    [InlineData("asked")]
    [InlineData("asks")]
    [InlineData("shouted")]
    [InlineData("yelled")]
    [InlineData("cried")]
    [InlineData("demanded")]
    [InlineData("exclaimed")]
    [InlineData("quipped")]
    [InlineData("joked")]
    [InlineData("retorted")]
    public void A_verb_of_asking_goes_with_the_question_before_it(string verb)
    {
        Folded folded = new($"\"Who knows?\" Cole *{verb} the board of the harbour, the town and all who stood there at that time of the day.");
        Assert.True(folded.Text.IsQuote(folded.Sentence.First));
    }

    [Theory]
    // The writer's sentence goes on behind a question, and behind a full stop only for a word or two.
    [InlineData("\"Who knows?\" Cole *said.", true)]
    [InlineData("\"We won!\" Cole *said.", true)]
    [InlineData("\"It holds.\" Cole *said.", true)]
    [InlineData("\"It holds.\" Cole *said on Monday.", false)]
    [InlineData("\"It holds.\" Cole *said it.", true)]
    [InlineData("\"It holds.\" Cole *shrugs.", false)]
    [InlineData("\"Who knows?\" Cole *shrugs.", true)]
    [InlineData("\"Who knows?\" I *ask.", true)]
    [InlineData("\"Who knows?\" She *asked.", false)]
    [InlineData("\"Who knows?\" The pilot *asked.", false)]
    [InlineData("\"Who knows?\" Cole *said on a wet and windy Monday.", true)]
    [InlineData("\"Who knows?\" Cole *said on a very wet and very windy and long Monday.", false)]
    [InlineData("\"Who knows?\" Cole *said, on a very wet and very windy and long Monday.", true)]
    [InlineData("\"Who knows?\" Cole *said; it was a very wet and very windy and long Monday.", true)]
    [InlineData("\"Who knows?\" Cole *said \u2014 it was a very wet and very windy and long Monday.", true)]
    [InlineData("\"It holds.\" Cole *said, on a wet day.", false)]
    [InlineData("\"Who knows?\" Cole *said that it fell.", false)]
    [InlineData("\"Who knows?\" Cole, a pilot, *said.", true)]
    [InlineData("\"Who knows?\" Rep. Cole, L-Nor., *said of the dam.", true)]
    [InlineData("\"Who knows?\" Cole left, Reed *said.", false)]
    [InlineData("\"Who knows?\" Cole (pilot) *said.", true)]
    [InlineData("\"Who knows?\" Cole *continued.", true)]
    [InlineData("\"Who knows?\" Cole *left.", false)]
    [InlineData("\"Who knows?\" Cole of *Said left.", false)]
    [InlineData("\"Who knows?\" Cole will *say so.", false)]
    [InlineData("\"Who knows?\" Cole *asked whether the board of the harbour had met on the day of the big rain.", false)]
    [InlineData("\"Who knows?\" Cole *asked of the board of the harbour that had met on the day of the big rain.", false)]
    [InlineData("\"Who knows?\" Cole and very old and very wet and very sad and late pilots of the board *said.", false)]
    [InlineData("\"Who knows?\" it was *said.", true)]
    [InlineData("\"Who knows?\"\nCole *said.", false)]
    public void A_sentence_goes_on_behind_a_quotation_where_a_verb_of_speech_follows(string text, bool goesOn)
    {
        Folded folded = new(text);
        Assert.Equal(goesOn, folded.Text.IsQuote(folded.Sentence.First));
        Assert.Equal(goesOn, folded.Sentence.HasQuote);
    }

    [Theory]
    [InlineData("Reed said *Will left.", "Capital")]
    [InlineData("*Will he go?", "Auxiliary, Capital")]
    [InlineData("It will fall in *May.", "Temporal, Capital")]
    [InlineData("It *may fall.", "Auxiliary")]
    [InlineData("On *Monday it fell.", "Temporal, Capital")]
    [InlineData("Then *I said so.", "SelfPronoun, Capital")]
    [InlineData("The *Said family left.", "Past, Capital")]
    public void Within_a_sentence_a_capital_makes_a_name(string text, string classes)
    {
        Folded folded = new(text);
        Assert.Equal(Enum.Parse<SeedGen.Extraction.Attribution.Words.WordClass>(classes), folded.Text.Items[folded.Item].Class);
    }

    [Fact]
    public void A_quotation_is_one_item_of_its_sentence()
    {
        Folded folded = new("*\"It holds. It does,\" Cole said. \"No.\" It fell.");
        Assert.Equal("\"It holds. It does,\"", folded.Text.SpanOf(folded.Item).In(folded.Text.Document.Text));
        Assert.Equal(["4 True", "1 True", "3 False"], folded.Text.Sentences.Take().Select(s => $"{s.End - s.First} {s.HasQuote}"));
    }

    [Fact]
    public void A_place_in_marks_is_known_for_it()
    {
        Folded folded = new("He \"left\" and \"came\" on.");
        string marked = string.Concat(Enumerable.Range(0, folded.Text.Document.Text.Length).Select(i => folded.Text.IsQuoted(i) ? 'x' : '.'));
        Assert.Equal("...xxxxxx.....xxxxxx....", marked);
    }

    [Fact]
    public void No_sentence_is_longer_than_pages()
    {
        Folded folded = new(string.Join(" and ", Enumerable.Repeat("it rained", 300)) + $" {LongTail}.");
        Assert.All(folded.Text.Sentences.Take(), s => Assert.InRange(s.End - s.First, 1, 250));
    }

    [Theory]
    [InlineData("a *- b", true)]
    [InlineData("a *\u2013 b", true)]
    [InlineData("a *\u2014 b", true)]
    [InlineData("a *\u2015 b", true)]
    [InlineData("a *, b", false)]
    [InlineData("a *b", false)]
    public void A_dash_is_of_any_length(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Text.IsDash(folded.Item));
    }
}
