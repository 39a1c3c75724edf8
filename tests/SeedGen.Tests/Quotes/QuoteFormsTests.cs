using SeedGen.Extraction;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Quotes;

public sealed class QuoteFormsTests
{
    [Theory]
    [InlineData("She said, “No.”")]
    [InlineData("She said: “No.”")]
    [InlineData("She went; “No.”")]
    [InlineData("She went — “No.”")]
    [InlineData("She went – “No.”")]
    [InlineData("She went - “No.”")]
    [InlineData("It was 5 p.m. “No,” she said.")]
    [InlineData("Why? “No.”")]
    [InlineData("Look! “No.”")]
    [InlineData("(She was late.) “No,” she said.")]
    [InlineData("“50 of us,” she said.")]
    [InlineData("“[We] will,” she said.")]
    [InlineData("She said “We will go now.”")]
    [InlineData("“The dam will hold")]
    public void A_clause_of_its_own_begins_large_where_a_clause_can_begin(string text) => Assert.Equal([QuoteForm.Direct], FormsOf(text));

    [Theory]
    [InlineData("She called it “Madness.”")]
    [InlineData("It was late. She called it “Madness.”")]
    [InlineData("“safe,” she said.")]
    [InlineData("“...” she said.")]
    [InlineData("She said “We will go.”")]
    [InlineData("She said “We will all go,” and left.")]
    [InlineData("“Never again” was what she said.")]
    public void Words_that_begin_small_or_in_the_middle_of_a_clause_are_part_of_it(string text) => Assert.Equal([QuoteForm.Mixed], FormsOf(text));

    [Theory]
    [InlineData("“The dam,” she said, “will hold.”", QuoteForm.Direct)]
    [InlineData("“The dam,” she said , “will hold.”", QuoteForm.Direct)]
    [InlineData("“The dam.” she said, “will hold.”", QuoteForm.Mixed)]
    [InlineData("“The dam,” she said “will hold.”", QuoteForm.Mixed)]
    [InlineData("“The dam,” she\nsaid, “will hold.”", QuoteForm.Mixed)]
    [InlineData("“The dam,” “will hold.”", QuoteForm.Mixed)]
    public void A_second_half_goes_on_where_the_first_was_broken_off_by_commas(string text, QuoteForm expected) =>
        Assert.Equal([QuoteForm.Direct, expected], FormsOf(text));

    [Theory]
    [InlineData(120, QuoteForm.Direct)]
    [InlineData(121, QuoteForm.Mixed)]
    public void What_stands_between_two_halves_has_a_limit(int length, QuoteForm expected)
    {
        string between = " she" + new string('e', length - " she, ".Length) + ", ";
        Assert.Equal([QuoteForm.Direct, expected], FormsOf($"“The dam,”{between}“will hold.”"));
    }

    [Fact]
    public void The_half_of_a_mixed_quotation_stays_mixed() =>
        Assert.Equal([QuoteForm.Mixed, QuoteForm.Mixed], FormsOf("She called it “mad,” she said, “and old.”"));

    private static QuoteForm[] FormsOf(string text)
    {
        TextDocument document = Paragraph.Of(text);
        return [.. QuoteFinder.Find(document).Select(static quote => quote.Form!.Value)];
    }
}
