namespace SeedGen.Tests.Attribution;

public sealed class UtteranceTests
{
    [Theory]
    [InlineData("\"They have sunk our ferry,\" was the remark from Tom Reed, leader of the teachers.", "tom-reed")]
    [InlineData("\"They have sunk our ferry!\" was the verdict of Ann Cole.", "ann-cole")]
    [InlineData("\"Never,\" came the terse reply from the Harbour Board.", "harbour-board")]
    [InlineData("Tom Reed left. \"Never,\" was his answer.", "tom-reed")]
    [InlineData("Tom Reed left. \"Never,\" was the mayor's answer.", "tom-reed")]
    [InlineData("\"Never,\" was Ann Cole's terse answer.", "ann-cole")]
    [InlineData("It rained. Cole's answer was: \"It never did.\"", "ann-cole")]
    [InlineData("Tom Reed left. His terse answer was: \"It never did.\"", "tom-reed")]
    public void A_noun_says_whose_the_words_are(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("\"Never,\" was the message of the day.")]
    [InlineData("The answer was: \"It never did.\"")]
    [InlineData("\"Never again,\" was the answer on a wall.")]
    [InlineData("\"The Long Dam,\" was the work of Ann Cole.")]
    [InlineData("\"The dam\" was the answer of Ann Cole.")]
    public void Other_nouns_and_days_say_nothing(string text) => Assert.DoesNotContain("ann-cole", new Reading(text).Who, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"Never,\" was the \"verdict\" of Ann Cole.")]
    [InlineData("\"Never,\" is what \"they\" say.")]
    [InlineData("It was late -- \"It is a toy for the town\" -- and Ann Cole, a pilot, left.")]
    [InlineData("\u2014 reporting \"that\"")]
    [InlineData("\u2014 citing \"sources\" in the town, he left.")]
    public void Quotations_and_marks_in_the_place_of_words_say_nothing(string text) =>
        Assert.DoesNotContain("ann-cole", new Reading(text).Who, StringComparison.Ordinal);

    [Fact]
    public void A_name_alone_behind_open_words_is_an_entry_of_a_list() =>
        Assert.Equal("-; -", new Reading("\"Ode to a tired town,\" Ann Cole. \"Songs for the sea,\" Tom Reed.").Who);
}
