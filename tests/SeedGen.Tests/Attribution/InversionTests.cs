using SeedGen.Extraction.Attribution.Cues;

namespace SeedGen.Tests.Attribution;

public sealed class InversionTests
{
    [Theory]
    [InlineData("\"It holds,\" *said Reed.", true)]
    [InlineData("\"It holds,\" *said the mayor.", true)]
    [InlineData("Reed, who called it \"late,\" *said the mayor.", true)]
    [InlineData("Reed, who called it \"late,\" *said a third boat was near.", false)]
    [InlineData("Reed, who called it \"late,\" *said the mayor would come.", false)]
    [InlineData("\"It holds,\" *said his pilot.", true)]
    [InlineData("\"It holds,\" *said pilot Tom Reed.", true)]
    [InlineData("\"It holds,\" *said he.", true)]
    [InlineData("\"It holds,\" *said former pilot Tom Reed.", true)]
    [InlineData("\"It holds,\" *said 54-year-old Tom Reed.", true)]
    [InlineData("\"It holds,\" *said of the dam.", false)]
    [InlineData("\"It holds,\" *said quietly in a corner.", false)]
    [InlineData("\"It holds\", *said Reed.", true)]
    [InlineData("\"It holds\" \u2014 *said Reed.", true)]
    [InlineData("*Said Reed: \"It holds.\"", true)]
    [InlineData("Lind built \"the wall\", *said Reed.", true)]
    [InlineData("Lind built \"the wall\", *said the river warden.", true)]
    [InlineData("Lind, who saw \"the wall\", *said the stones no longer held.", false)]
    [InlineData("\"It holds\" *said Reed.", false)]
    [InlineData("\"It holds as it has always held\" *said Reed.", true)]
    [InlineData("\"It holds as it has always held\" *thanked Reed.", false)]
    [InlineData("\"It holds,\" *thinks Reed.", false)]
    [InlineData("\"It holds,\" *said, Reed.", false)]
    [InlineData("\"It holds,\" *shouted Reed.", true)]
    [InlineData("\"It holds,\" *shouted Reed of Norburg.", true)]
    [InlineData("\"It holds,\" *shouted Reed on Monday.", true)]
    [InlineData("\"It holds,\" *shouted Reed Monday.", true)]
    [InlineData("\"It holds,\" *shouted Reed when it fell.", true)]
    [InlineData("\"It holds,\" *shouted Reed who had built it.", true)]
    [InlineData("\"It holds,\" *thanked Reed for it.", false)]
    [InlineData("\"It holds,\" *accused Reed to his face.", false)]
    [InlineData("\"It holds,\" *shouted Reed as it fell.", true)]
    [InlineData("The dam, safe or not, will go, *said Reed.", true)]
    [InlineData("The dam, safe or not, will go, *said the mayor.", true)]
    [InlineData("The dam, safe or not, will go, *said the river.", false)]
    [InlineData("The dam, safe or not, will go, *shouted Reed.", false)]
    [InlineData("The dam, safe or not, will go, *said Monday.", false)]
    [InlineData("The dam, safe or not, will go, *said Reed for once.", false)]
    [InlineData("The dam will go *said Reed.", false)]
    [InlineData("The board, *said Reed as it left, will go.", false)]
    [InlineData("\"Will it?\" *asked board member Tom Reed.", true)]
    [InlineData("\"It holds\", *say Ann Cole and Tom Reed.", true)]
    public void The_subject_may_stand_behind_the_verb(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, Inversion.IsAt(folded.Text, folded.Sentence, folded.Item));
    }

    [Theory]
    [InlineData("\"We won!\" *beamed Tom Reed.", true)]
    [InlineData("\"We won!\" *beamed Tom Reed at home.", true)]
    [InlineData("\"We won!\" *beamed Tom Reed of Norburg.", true)]
    [InlineData("\"We won\" *pleased Tom Reed.", false)]
    [InlineData("\"We won!\" *beamed the pilot.", false)]
    [InlineData("\"We won!\" *beamed Monday.", false)]
    [InlineData("\"We won!\" *beams Tom Reed.", false)]
    [InlineData("\"We won!\" *shed Tom Reed.", false)]
    [InlineData("\"We won!\" *pleased Tom Reed to no end.", false)]
    [InlineData("*Beamed Tom Reed.", false)]
    [InlineData("He *beamed Tom Reed.", false)]
    public void An_unknown_verb_stands_where_only_a_cue_can(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, Inversion.IsUnknownVerb(folded.Text, folded.Sentence, folded.Item));
    }

    [Theory]
    [InlineData("\"We won,\" Tom Reed *beamed.", true)]
    [InlineData("\"We won!\" he *beamed", true)]
    [InlineData("\"We won!\" he *beamed \"At last!\"", true)]
    [InlineData("\"We won!\" he *beamed at home.", false)]
    [InlineData("\"We won\" he *beamed.", false)]
    [InlineData("\"We won!\" *beamed.", false)]
    [InlineData("\"We won!\" the old pilot Tom Reed *beamed.", true)]
    [InlineData("\"We won!\" the very old pilot Tom Reed *beamed.", false)]
    [InlineData("He of \"We won!\" *beamed.", false)]
    [InlineData("\"We won!\" Tom Reed *said.", false)]
    public void An_unknown_verb_may_end_the_sentence(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, Inversion.IsUnknownVerbAtEnd(folded.Text, folded.Sentence, folded.Item));
    }
}
