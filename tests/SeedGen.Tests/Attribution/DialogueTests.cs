namespace SeedGen.Tests.Attribution;

/// <summary>Two who speak by turns, where the text does not say each time who speaks.</summary>
public sealed class DialogueTests
{
    [Theory]
    [InlineData("\"Was it cold?\" Cole asked.\n\"It was,\" Reed answered.\n\"Very cold?\"\n\"Cold enough.\"", "ann-cole; tom-reed; ann-cole; tom-reed")]
    [InlineData("\"Was it cold?\" Cole said. \"It was,\" said Reed. \"Very cold?\" \"Cold enough.\" \"Enough for what?\" It rained.", "ann-cole; tom-reed; ann-cole; tom-reed; ann-cole")]
    public void They_take_turns(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    // Who was not asked goes on himself.
    [InlineData("\"It was cold,\" Cole said.\n\"It was,\" Reed answered.\n\"Who would have thought so?\"", "ann-cole; tom-reed; tom-reed")]
    [InlineData("\"Was it cold?\" Cole said. \"It was,\" said Reed. \"Who would have thought so?\" It rained.", "ann-cole; tom-reed; tom-reed")]
    [InlineData("\"It was,\" said Reed.\n\"Very cold?\"\n\"Cold enough.\"", "tom-reed; tom-reed; tom-reed")]
    [InlineData("Cole called it \"late\". Reed wrote on the board: \"No buses.\" \"No trains.\"", "ann-cole; tom-reed; tom-reed")]
    public void One_goes_on_where_nobody_else_has_asked(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("\"They sing,\" Ann Cole said. And Eva Lind? \"They weep,\" she says.", "ann-cole; eva-lind")]
    [InlineData("\"They sing,\" Tom Reed said. But why? \"They must,\" he says.", "tom-reed; tom-reed")]
    public void A_question_without_a_verb_turns_to_somebody(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("The hole, Cole said, was deep. Rats \"are good at lunch\".", "ann-cole")]
    [InlineData("The hole, Cole said, was deep. It rained. Rats \"are good at lunch\".", "-")]
    public void Words_that_begin_with_a_verb_go_on_with_the_sentence_before(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
