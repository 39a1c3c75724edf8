using SeedGen.Extraction.Attribution.Cues;

namespace SeedGen.Tests.Attribution;

public sealed class NounPhraseTests
{
    [Theory]
    [InlineData("*Reed said so.", "Reed")]
    [InlineData("*He left.", "He")]
    [InlineData("said *the mayor of Norburg on Monday.", "the mayor of Norburg")]
    [InlineData("said *the mayor in a statement.", "the mayor")]
    [InlineData("said *the mayor during a visit.", "the mayor")]
    [InlineData("said *the mayor after a visit.", "the mayor")]
    [InlineData("said *the mayor before a visit.", "the mayor")]
    [InlineData("said *the mayor following a visit.", "the mayor")]
    [InlineData("said *the mayor in an interview.", "the mayor")]
    [InlineData("said *the mayor in 2019.", "the mayor")]
    [InlineData("said *the mayor of a city of 2019 homes.", "the mayor of a city of 2019 homes")]
    [InlineData("said *the minister for the radio.", "the minister for the radio")]
    [InlineData("said *the mayor in Norburg.", "the mayor in Norburg")]
    [InlineData("said *the mayor at, well, a meeting.", "the mayor")]
    [InlineData("said *Reed and Cole.", "Reed and Cole")]
    [InlineData("said *Reed and left.", "Reed")]
    [InlineData("said *Reed and an old friend who stayed.", "Reed")]
    [InlineData("said *the mayor and chief pilot.", "the mayor and chief pilot")]
    [InlineData("said *Reed, and went.", "Reed")]
    [InlineData("said *Sen. Ann Cole (D-Mass.) on Monday.", "Sen. Ann Cole (D-Mass.)")]
    [InlineData("said *Cole (the lead, they say, of all in the long and winding line here) too.", "Cole")]
    [InlineData("said *the board's chief of staff.", "the board's chief of staff")]
    [InlineData("said *the board last week.", "the board")]
    [InlineData("said *the board Monday.", "the board")]
    [InlineData("said *Reed Monday.", "Reed")]
    [InlineData("said *the Monday club.", "the Monday club")]
    [InlineData("said *the Black Friday Alliance.", "the Black Friday Alliance")]
    [InlineData("said *a man from last year.", "a man")]
    [InlineData("said *the board later.", "the board")]
    [InlineData("said *the now retired pilot.", "the now retired pilot")]
    [InlineData("said *the board to the crowd.", "the board")]
    [InlineData("said *the ambassador to Sudria.", "the ambassador to Sudria")]
    [InlineData("said *Reed adding it held.", "Reed")]
    [InlineData("said *Reed saying it held.", "Reed")]
    [InlineData("thanked *Reed for \"all\".", "Reed")]
    [InlineData("thanked *Reed for for \"all\".", "Reed")]
    [InlineData("said *Ilse van der Berg of Norburg.", "Ilse van der Berg of Norburg")]
    [InlineData("said *Salim al-Harthy of Norburg.", "Salim al-Harthy of Norburg")]
    [InlineData("said *Jan de Vries of Norburg.", "Jan de Vries of Norburg")]
    [InlineData("said *German chipmaker Veltrona today.", "German chipmaker Veltrona")]
    [InlineData("said *Sudrian actor Tom Reed.", "Sudrian actor Tom Reed")]
    [InlineData("said *Sudrian stylist Tom Reed.", "Sudrian stylist Tom Reed")]
    [InlineData("said *Sudrian giant Veltrona.", "Sudrian giant Veltrona")]
    [InlineData("said *Sudrian tycoon-in-waiting artisan Veltrona.", "Sudrian")]
    [InlineData("said *Sudrian artisan Veltrona.", "Sudrian artisan Veltrona")]
    [InlineData("said *Sudrian startup Veltrona.", "Sudrian startup Veltrona")]
    [InlineData("said *Sudrian medic Tom Reed.", "Sudrian medic Tom Reed")]
    [InlineData("said *Sudrian tinkerer Juno Falk.", "Sudrian tinkerer Juno Falk")]
    [InlineData("said *Sudrian contractor Veltrona.", "Sudrian contractor Veltrona")]
    [InlineData("said *Sudrian florist Juno Falk.", "Sudrian florist Juno Falk")]
    [InlineData("said *Sudrian scaleup Veltrona.", "Sudrian scaleup Veltrona")]
    [InlineData("said *Sudrian mystic Juno Falk.", "Sudrian mystic Juno Falk")]
    [InlineData("said *the pilot adding it held.", "the pilot")]
    [InlineData("rejected *the idea of admitting guilt.", "the idea of admitting guilt")]
    [InlineData("said *the head of last year's fair.", "the head of last year's fair")]
    [InlineData("said *the mayor with Reed at a meeting.", "the mayor with Reed")]
    [InlineData("said *Reed gloomily Monday.", "Reed")]
    [InlineData("said *Reed thoughtful and quiet.", "Reed")]
    [InlineData("said *Northland foreign trade minister Reed.", "Northland foreign trade minister Reed")]
    [InlineData("said *Reed, the pilot.", "Reed")]
    [InlineData("said *the head of AT&T / Bell.", "the head of AT&T / Bell")]
    [InlineData("said *the pilot who left.", "the pilot")]
    [InlineData("said *the pilot when he left.", "the pilot")]
    [InlineData("said *the pilot that left.", "the pilot")]
    [InlineData("said *the pilot as he left.", "the pilot")]
    [InlineData("said *the pilot he knew.", "the pilot")]
    [InlineData("said *the pilot \"Ace\" Reed.", "the pilot")]
    [InlineData("said *two pilots.", "two pilots")]
    [InlineData("said *of.", "")]
    [InlineData("said*.", "")]
    public void A_phrase_reaches_from_its_start_to_what_is_no_part_of_it(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(NounPhrase.From(folded.Text, folded.Item, folded.Sentence.End)));
    }

    [Theory]
    [InlineData("Reed *said so.", "Reed")]
    [InlineData("On Monday he *said so.", "he")]
    [InlineData("Yesterday the mayor of Norburg *said so.", "the mayor of Norburg")]
    [InlineData("In September officials *said so.", "officials")]
    [InlineData("In June 2019 officials *said so.", "officials")]
    [InlineData("Last week Reed *said so.", "Reed")]
    [InlineData("But the mayor *said so.", "the mayor")]
    [InlineData("When the mayor *said so, all left.", "the mayor")]
    [InlineData("Later the mayor *said so.", "the mayor")]
    [InlineData("In a statement the mayor *said so.", "the mayor")]
    [InlineData("In a statement Reed *said so.", "Reed")]
    [InlineData("In its report Reed *said so.", "Reed")]
    [InlineData("In court papers the company *said so.", "the company")]
    [InlineData("In press statements a pilot *said so.", "a pilot")]
    [InlineData("For years Reed *said so.", "Reed")]
    [InlineData("After the vote a woman *said so.", "a woman")]
    [InlineData("After the vote in a town a woman *said so.", "a woman")]
    [InlineData("In the case of one doctor Tom Reed *said so.", "Tom Reed")]
    [InlineData("They put out a statement *saying so.", "a statement")]
    [InlineData("They put up a sign *saying so.", "a sign")]
    [InlineData("They put down a sign *saying so.", "a sign")]
    [InlineData("He left and the mayor *said so.", "the mayor")]
    [InlineData("The board fell and its mayor *said so.", "its mayor")]
    [InlineData("It rained, the mayor *said so.", "the mayor")]
    [InlineData("Sen. Ann Cole (D-Mass.) *said so.", "Sen. Ann Cole (D-Mass.)")]
    [InlineData("The fire) Reed *said so.", "Reed")]
    [InlineData("She and her colleagues *said so.", "She")]
    [InlineData("They and Reed *said so.", "They")]
    [InlineData("The mayor and the pilot *said so.", "The mayor and the pilot")]
    [InlineData("The plan that the mayor *said so.", "the mayor")]
    [InlineData("The \"plan\" Reed *said so.", "Reed")]
    [InlineData("The head of AT&T *said so.", "The head of AT&T")]
    [InlineData("*Said so.", "")]
    public void A_phrase_reaches_back_from_the_verb_behind_it(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(NounPhrase.Before(folded.Text, folded.Item, folded.Sentence.First)));
    }

    [Theory]
    [InlineData("*the mayor of Norburg", "the mayor")]
    [InlineData("*the mayor", "the mayor")]
    [InlineData("*Cole (D-Mass.)", "Cole")]
    [InlineData("*Reed", "Reed")]
    public void The_head_stands_before_the_first_preposition_or_bracket(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(new NounPhrase(folded.Item, folded.Sentence.End).HeadPart(folded.Text)));
    }

    [Fact]
    public void No_phrase_is_longer_than_a_line_or_two()
    {
        string many = string.Join(" ", Enumerable.Repeat("old", 50));
        Folded behind = new($"said *the {many} pilot.");
        Assert.Equal(36, NounPhrase.From(behind.Text, behind.Item, behind.Sentence.End).End - behind.Item);
        Folded before = new($"The {many} pilot *said so.");
        Assert.Equal(36, before.Item - NounPhrase.Before(before.Text, before.Item, before.Sentence.First).First);
    }
}
