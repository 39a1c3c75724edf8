using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;

namespace SeedGen.Tests.Attribution;

public sealed class OfficialTests
{
    [Theory]
    [InlineData("A Northlandic defence ministry official called it \"a fairy tale\".", "northland <A Northlandic defence ministry official> called")]
    [InlineData("A senior Northlandic diplomat said it was \"a fairy tale\".", "northland <A senior Northlandic diplomat> said")]
    [InlineData("Sudria officials said it was \"a fairy tale\".", "sudria <Sudria officials> said")]
    [InlineData("Northlandic lawmakers said it was \"a fairy tale\".", "northland <Northlandic lawmakers> said")]
    [InlineData("A Northlandic farmer said it was \"a fairy tale\".", "- <A Northlandic farmer> said")]
    [InlineData("A former Northlandic minister said it was \"a fairy tale\".", "- <A former Northlandic minister> said")]
    [InlineData("Sudria and Northlandic officials said it was \"a fairy tale\".", "- <Sudria and Northlandic officials> said")]
    public void An_official_by_a_demonym_speaks_for_the_state(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Fact]
    public void A_demonym_is_an_inference_and_a_possessive_is_not()
    {
        Assert.Equal(Basis.Inferred, Assert.Single(new Reading("A Northlandic envoy said it was \"a fairy tale\".").Quotes).Basis);
        Assert.Equal(Basis.Stated, Assert.Single(new Reading("Northland's envoy said it was \"a fairy tale\".").Quotes).Basis);
    }

    [Theory]
    [InlineData("A Northlandic official denied it. \"We never did,\" the source told Radio North.", "northland <the source> told")]
    [InlineData("A Northlandic official denied it. Sudria was angry. \"No,\" the official added.", "northland <the official> added")]
    [InlineData("A Northlandic official denied it. \"No,\" he said. \"Never,\" the source added.", "northland <he> said; northland <the source> added")]
    public void Later_words_for_an_official_mean_the_same_state(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("Measures at the Harbour Board would fail, Reed noted. \"We might stop the boats,\" he said.", "tom-reed <he> said")]
    [InlineData("On 3 May Ann Cole, spokeswoman at the Harbour Board, said no. She said it was \"a toy\".", "ann-cole <She> said")]
    [InlineData("The Harbour Board met. \"We might stop the boats,\" he said.", "- <he> said")]
    [InlineData("Sudria fell silent. \"We might stop the boats,\" she said.", "- <she> said")]
    [InlineData("Reed spoke first. \"We might stop the boats,\" it said.", "- <it> said")]
    [InlineData("Ann Cole said the town had asked for help. \"Stay at home,\" she said.", "ann-cole <she> said")]
    [InlineData("Sudria refused. The plan failed, while the Blues said they wanted no \"half a reform\".", "- <the Blues> said")]
    [InlineData("Sudria refused. The Blues left early. They called it \"half a reform\".", "- <They> called")]
    public void He_is_no_body_and_it_is_no_person(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Fact]
    public void A_medium_that_carries_a_statement_did_not_make_it()
    {
        Reading reading = new("Radio North carried a statement on Monday. The statement added that it was \"madness\".");
        AttributedQuote quote = Assert.Single(reading.Quotes);
        Assert.Null(quote.SpeakerKey);
        Assert.Equal("Radio North", quote.Via?.In(reading.Text));
    }

    [Fact]
    public void A_statement_after_its_makers_is_theirs()
    {
        Assert.Equal("northland <The statement> added", new Reading("Northland denied it in a statement. The statement added that it was \"madness\".").Speakers);
        Assert.Equal("courier <The statement> added", new Reading("The Courier said in a statement it was sorry. The statement added that it was \"madness\".").Speakers);
    }

    [Theory]
    [InlineData("Councillor Tom Reed left. The Harbour Board councillor called it \"late\".", "tom-reed")]
    [InlineData("Councillor Tom Reed left. Eva Lind came. The Harbour Board councillor called it \"late\".", "harbour-board")]
    [InlineData("Pilot Tom Reed left. The Harbour Board councillor called it \"late\".", "harbour-board")]
    [InlineData("Tom Reed left. \"It holds,\" the Harbour Board leader said.", "harbour-board")]
    public void Who_acted_last_may_have_the_office(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
