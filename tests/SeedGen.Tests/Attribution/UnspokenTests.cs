using SeedGen.Extraction;

namespace SeedGen.Tests.Attribution;

public sealed class UnspokenTests
{
    [Theory]
    [InlineData("Protesters waved placards reading \"Rats don't wait\".")]
    [InlineData("Protesters waved banners saying \"Rats don't wait\".")]
    [InlineData("A poster read \"Rats don't wait\".")]
    [InlineData("The sign reads \"Rats don't wait\".")]
    [InlineData("A sticker said \"Rats don't wait\".")]
    [InlineData("The so-called \"wonder wall\" is old.")]
    [InlineData("Reed said the so called \"wonder wall\" was old.")]
    [InlineData("Reed said a \"no\" vote was likely.")]
    [InlineData("The wall, codenamed \"nightfall\", Cole said, is old.")]
    [InlineData("The wall, nicknamed \"the old lion\", Cole said, is old.")]
    [InlineData("The wall known as \"the old lion\", Cole said, is old.")]
    [InlineData("Cole said it had what is known as a \"lion gate\".")]
    [InlineData("A fleet of \"ghost\" ships left.")]
    [InlineData("The town performs a play called \"the old lion\" again.")]
    [InlineData("The town kept messages later deemed \"top secret\" again.")]
    [InlineData("It is known as the \"lion gate\" after Cole, a pilot, complained that it rained.")]
    [InlineData("Cole crossed into the \"red\"-held town.")]
    [InlineData("Cole told the guard that \"NDF\" members had come.")]
    [InlineData("Called the \"lion of the north\", Reed came.")]
    public void What_stands_on_a_sign_or_is_a_term_is_said_by_nobody(string text) =>
        Assert.Equal((QuoteKind.Scare, "-"), Assert.Single(new Reading(text).Quotes) is var quote ? (quote.Kind, quote.SpeakerKey ?? "-") : default);

    [Theory]
    [InlineData("A letter read \"Rats don't wait\".", QuoteKind.Speech)]
    [InlineData("Cole said the guards cried \"NO\" to it.", QuoteKind.Speech)]
    [InlineData("Cole shouted \"NDF\".", QuoteKind.Speech)]
    [InlineData("Cole spoke of a party called Slava (\"Glory\") on Monday, the town said.", QuoteKind.Title)]
    [InlineData("Cole praised Reed (\"He is good\") on Monday.", QuoteKind.Speech)]
    [InlineData("A poster added \"Rats don't wait\".", QuoteKind.Speech)]
    [InlineData("\"Rats don't wait,\" Cole said.", QuoteKind.Speech)]
    [InlineData("The best known, \"Hold the Door\", spent a year there.", QuoteKind.Title)]
    [InlineData("When \"Hymns of the Sea\" opened, it rained.", QuoteKind.Title)]
    [InlineData("Cole called the wall \"Mother of Norburg\".", QuoteKind.Speech)]
    [InlineData("When \"hymns of the sea\" opened, it rained.", QuoteKind.Scare)]
    [InlineData("When \"Hymns of the\" opened, it rained.", QuoteKind.Scare)]
    [InlineData("When \"Hymns\" opened, it rained.", QuoteKind.Scare)]
    [InlineData("It is \"one two three four five\" there.", QuoteKind.Scare)]
    [InlineData("Rats \"are good at lunch\" there.", QuoteKind.Speech)]
    [InlineData("Rats have a \"will to win\" there.", QuoteKind.Scare)]
    [InlineData("Rats have a \"can do\" way there.", QuoteKind.Scare)]
    [InlineData("Boards met \"walls of silence\", a public inquiry has heard.", QuoteKind.Speech)]
    [InlineData("Boards met \"walls of silence\", the jury was told on Monday.", QuoteKind.Speech)]
    [InlineData("Boards met \"walls of silence\", the builder was told.", QuoteKind.Scare)]
    [InlineData("The court was told it was late; boards met \"walls of silence\".", QuoteKind.Scare)]
    [InlineData("It is \"one two three four five six\" there.", QuoteKind.Speech)]
    [InlineData("It is \"one, two, three, four, 5\" there.", QuoteKind.Scare)]
    [InlineData("Cole believes in \"Hymns of the Sea\" now.", QuoteKind.Title)]
    [InlineData("Cole believes it is \"late by now\".", QuoteKind.Speech)]
    [InlineData("Of \"Tosca\" they had nothing.", QuoteKind.Title)]
    [InlineData("They left behind \"Tosca\".", QuoteKind.Title)]
    [InlineData("They left \"Tosca\" singers there.", QuoteKind.Scare)]
    [InlineData("Of \"tosca\" they had nothing.", QuoteKind.Scare)]
    public void The_words_tell_what_they_are(string text, QuoteKind kind) => Assert.Equal(kind, Assert.Single(new Reading(text).Quotes).Kind);

    [Theory]
    [InlineData("\"It is a 'toy', no less,\" Cole said.", QuoteKind.Scare)]
    [InlineData("\"He told me: 'It is a toy.' And left,\" Cole said.", QuoteKind.Speech)]
    public void Words_within_words_are_a_term_unless_a_sentence(string text, QuoteKind kind) =>
        Assert.Equal(kind, Assert.Single(Assert.Single(new Reading(text).Quotes).Inner).Kind);
}
