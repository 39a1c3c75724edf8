using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Actors;

public sealed class DeclaredActorTests
{
    [Theory]
    [InlineData("Ships left North Korea's ports for Russia.", "north-korea=North Korea|russia=Russia")]
    [InlineData("the Democratic People’s Republic of Korea spoke", "north-korea=Democratic People’s Republic of Korea")]
    [InlineData("The U.S. and the US agreed with us.", "united-states=U.S.|united-states=US")]
    [InlineData("RUSSIA SAYS NO", "russia=RUSSIA")]
    [InlineData("Prussia and Moscowians", "")]
    [InlineData("A man from Washington\u00a0met Pyongyang.", "united-states=Washington|north-korea=Pyongyang")]
    [InlineData("The harbour board met; the Harbour Board did not.", "harbour-board=Harbour Board")]
    public void Are_found_by_their_names_and_aliases(string text, string expected) =>
        Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("Moscow-backed troops", "russia=Moscow")]
    [InlineData("a U.S.-South Korean drill", "united-states=U.S.|south-korea=South Korean")]
    [InlineData("the Moscow-Pyongyang axis, non-US arms", "russia=Moscow|north-korea=Pyongyang|united-states=US")]
    public void Are_found_on_either_side_of_a_hyphen(string text, string expected) =>
        Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("Russian guns, two Russians, Russianness", "russia=Russian|russia=Russians")]
    [InlineData("North Koreans and Americans", "north-korea=North Koreans|united-states=Americans")]
    public void Are_found_by_their_demonyms_in_their_own_form(string text, string expected) =>
        Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("North Korea fired. The North said so.", "north-korea=North Korea|north-korea=The North")]
    [InlineData("North Korea fired into the North Sea.", "north-korea=North Korea")]
    [InlineData("North Korea fired. Trains in the North of Italy stood.", "north-korea=North Korea|~italy=Italy")]
    [InlineData("Snow fell in the North.", "")]
    [InlineData("North Korea looked north, to the north.", "north-korea=North Korea")]
    public void Are_the_North_only_where_it_is_not_the_compass(string text, string expected) =>
        Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("Ann Lindqvist rose. Lindqvist left.", "ann-lindqvist=Ann Lindqvist|ann-lindqvist=Lindqvist")]
    [InlineData("Lindqvist left.", "")]
    public void Are_called_by_their_surname_once_they_are_introduced(string text, string expected) =>
        Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("The Bank of Russia raised rates.", "~bank-of-russia=Bank of Russia")]
    [InlineData("George Washington crossed it.", "~george-washington=George Washington")]
    [InlineData("They met in Moscow Street.", "")]
    [InlineData("The Gulf of Mexico was calm.", "")]
    public void Are_not_meant_where_their_name_is_part_of_another(string text, string expected) =>
        Assert.DoesNotContain(Naming.Read(text).Mentions, mention => !expected.Contains(mention.ActorKey + "="));

    [Fact]
    public void Are_not_found_in_boilerplate_nor_across_blocks()
    {
        const string Text = "Give Russia news.North\nKorea";
        var document = TextDocument.Create(Text, [
            new Block(BlockKind.Boilerplate, new TextSpan(0, 17)),
            new Block(BlockKind.Paragraph, new TextSpan(17, 5)),
            new Block(BlockKind.Paragraph, new TextSpan(23, 5)),
        ]);
        Assert.Empty(MentionFinder.Find(document, ActorLexicon.Create(Naming.Actors)).Mentions);
    }

    [Fact]
    public void Keep_the_forms_that_go_without_saying_from_becoming_other_actors()
    {
        ValueList<DeclaredActor> actors = [new("uk", "United Kingdom", ActorKind.State), new("un", "United Nations", ActorKind.Organisation)];
        ActorMentions read = Naming.Read("Britain asked the UN. British ships sailed.", actors);
        Assert.Equal(["uk", "un", "uk"], read.Mentions.Select(m => m.ActorKey));
        Assert.Empty(read.Found);
    }

    [Fact]
    public void Belong_to_the_acronym_that_follows_in_brackets()
    {
        ValueList<DeclaredActor> actors = [new("pilots", "Society of River Pilots", ActorKind.Organisation)];
        const string Text = "The Society of River Pilots (SRP) met. The SRP voted.";
        Assert.Equal(["Society of River Pilots", "SRP", "SRP"], Naming.Read(Text, actors).Mentions.Select(m => m.Span.In(Text)));
    }
}
