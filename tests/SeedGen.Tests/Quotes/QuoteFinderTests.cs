using SeedGen.Extraction;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Tests.Quotes;

public sealed class QuoteFinderTests
{
    [Theory]
    [InlineData("\"The dam will hold,\" she said.")]
    [InlineData("She said: “The dam will hold.”")]
    [InlineData("She asked, \"Will the dam hold?\"")]
    [InlineData("‘The dam will hold’, she said.")]
    [InlineData("It was late. “Nobody came.”")]
    [InlineData("She said “The dam will surely hold.”")]
    public void Takes_a_clause_of_its_own_for_direct(string text) => Assert.Equal(QuoteForm.Direct, Assert.Single(Find(text)).Form);

    [Theory]
    [InlineData("She said the dam was \"safe and sound\".")]
    [InlineData("She said the dam was \"safe.\"")]
    [InlineData("She called it \"Madness\" and left.")]
    [InlineData("\"Madness\" was her word for it.")]
    public void Takes_words_inside_a_sentence_for_mixed(string text) => Assert.Equal(QuoteForm.Mixed, Assert.Single(Find(text)).Form);

    [Fact]
    public void Takes_the_second_half_of_a_broken_quotation_for_direct()
    {
        Assert.Equal([QuoteForm.Direct, QuoteForm.Direct], Find("“The dam,” she said, “will hold.”").Select(q => q.Form!.Value));
    }

    [Theory]
    [InlineData("The drills, codenamed \"Silver Tide\", began.")]
    [InlineData("Troops began the \"Silver Tide\" naval exercise.")]
    [InlineData("The fleet held its drills, called off last year, under the name \"Silver Tide\" near the coast.")]
    [InlineData("She said that \"Silver Tide\" was the largest air exercise of the year.")]
    [InlineData("He saw the film \"A Long Way Home\" twice.")]
    [InlineData("Her novel, 'The Salt Road', sold well.")]
    public void Takes_a_capitalised_name_beside_what_it_names_for_a_title(string text)
    {
        QuoteSpan quote = Assert.Single(Find(text));
        Assert.Equal((QuoteKind.Title, (QuoteForm?)null), (quote.Kind, quote.Form));
    }

    [Theory]
    [InlineData("The plan is \"Dead On Arrival\" they fear.")]
    [InlineData("Troops began \"silver tide\" drills.")]
    [InlineData("The drills went on. \"No Surrender!\" he said.")]
    [InlineData("Of the drills he said \"Madness\" and left.")]
    [InlineData("He called it \"A Long Way Home\".")]
    public void Takes_other_words_for_speech_until_somebody_knows_better(string text) =>
        Assert.Equal(QuoteKind.Speech, Assert.Single(Find(text)).Kind);

    [Fact]
    public void Knows_the_block_of_each_quotation()
    {
        const string text = "“One” here. “Two” there.\nA ‘three’ of them\n“Four” at last.";
        int second = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        int third = text.LastIndexOf('\n') + 1;
        TextDocument document = TextDocument.Create(text,
        [
            new Block(BlockKind.Paragraph, TextSpan.FromBounds(0, second - 1)),
            new Block(BlockKind.Heading, TextSpan.FromBounds(second, third - 1)),
            new Block(BlockKind.Paragraph, TextSpan.FromBounds(third, text.Length)),
        ]);
        Assert.Equal(
            [QuoteKind.Speech, QuoteKind.Speech, QuoteKind.Title, QuoteKind.Speech],
            QuoteFinder.Find(document).Select(static quote => quote.Kind));
    }

    [Fact]
    public void Every_rule_says_of_which_kind_it_is()
    {
        Assert.Equal(8, KindRules.All.Count);
        Assert.All(KindRules.All, static rule => Assert.Matches("^(title|speech|scare): .|schema", rule.Value));
        Assert.Equal(KindRules.All.Count, KindRules.All.Select(static rule => rule.Key).Distinct().Count());
    }

    [Fact]
    public void Takes_whatever_a_heading_quotes_for_a_title()
    {
        const string text = "Minister calls dam 'safe'";
        Assert.Equal(QuoteKind.Title, Assert.Single(Find(text, BlockKind.Heading)).Kind);
    }

    [Fact]
    public void Keeps_nested_quotations_inside_their_parent()
    {
        const string text = "“He said ‘go home’ and ‘stay there’,” she said. “I went.”";
        ValueList<QuoteSpan> quotes = Find(text);
        Assert.Equal(2, quotes.Count);
        Assert.Equal(["go home", "stay there"], quotes[0].Inner.Select(q => q.Span.In(text)));
        Assert.Empty(quotes[1].Inner);
    }

    private static ValueList<QuoteSpan> Find(string text, BlockKind kind = BlockKind.Paragraph) =>
        QuoteFinder.Find(TextDocument.Create(text, [new Block(kind, new TextSpan(0, text.Length))]));
}
