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
    [InlineData("\"It holds,\" Ann Cole said. Was she sure? \"Go and look.\"", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Ann Cole said. Did she believe it? \"Go and look.\"", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Ann Cole said. It rained on the old town. It blew. \"Go and look.\"", "ann-cole; -")]
    public void A_question_of_the_writers_is_for_who_spoke(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("\"It holds,\" Ann Cole said. \"Who knows?\" She sighed.", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Ann Cole said. \"Who knows?\" The mayor apologised.", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Ann Cole said. \"Who knows?\" a neighbour asked.", "ann-cole; a neighbour")]
    [InlineData("\"It holds,\" Ann Cole said. \"Who knows?\" Reed sighed.", "ann-cole; tom-reed")]
    public void A_small_word_with_a_capital_begins_a_sentence_of_its_own(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Ann Cole opens the door.\n\"Who knows?\" I ask.\n\"Everybody.\"", "-; ann-cole")]
    [InlineData("Ann Cole opens the door.\n\"Who knows?\" they ask.\n\"Everybody.\"", "-; ann-cole")]
    public void An_answer_belongs_to_who_was_asked_in_the_present(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("The hole, Cole said, was deep. Rats \"are good at lunch\".", "ann-cole")]
    [InlineData("The hole, Cole said, was deep. It rained. Rats \"are good at lunch\".", "-")]
    public void Words_that_begin_with_a_verb_go_on_with_the_sentence_before(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Ann Cole is here. Is she glad? \"Ask me when they have counted.\"", "ann-cole")]
    [InlineData("Ann Cole is here. Would she pay? \"I would not.\" It rained.", "ann-cole")]
    [InlineData("Ann Cole is here. Is it late? \"Ask me when they have counted.\"", "-")]
    [InlineData("Ann Cole is here. Is she glad?\nIt rained. \"Ask me when they have counted.\"", "-")]
    [InlineData("Ann Cole is here. Is she glad? \"Ask me,\" said Reed.", "tom-reed")]
    public void Who_is_asked_about_answers(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
