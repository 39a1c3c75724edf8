using SeedGen.Extraction.Attribution.Cues;

namespace SeedGen.Tests.Attribution;

/// <summary>Subjects with clauses of their own between them and their verb.</summary>
public sealed class SubjectClauseTests
{
    [Fact]
    public void What_opens_a_text_with_after_leads_to_its_subject() =>
        Assert.Equal("ann-cole", new Reading("After Cole said it was \"late\", it rained.").Who);

    [Theory]
    [InlineData("A report prepared by pilots hired by the board *said so.", "A report")]
    [InlineData("A letter posted on Monday to the board *said so.", "A letter")]
    [InlineData("A note burnt in anger *said so.", "A note burnt in anger")]
    [InlineData("A wall that Reed once built with his own hands and at his own cost out of old stone *said so.", "A wall")]
    [InlineData("A note that was very long *said so.", "A note")]
    [InlineData("A pilot who was not ill *said so.", "A pilot")]
    [InlineData("A pilot who flatly denied the charge *said so.", "A pilot")]
    [InlineData("A pilot who mended the wall *said so.", "A pilot")]
    [InlineData("A pilot who owns the wall *said so.", "A pilot")]
    [InlineData("A pilot who wrote the book *said so.", "A pilot")]
    [InlineData("A pilot who came with two others *said so.", "A pilot")]
    [InlineData("A board which denied the charge *said so.", "A board")]
    [InlineData("A ministry that denied the charge *said so.", "A ministry")]
    [InlineData("An official that denied the charge *said so.", "An official")]
    [InlineData("A board that runs its port *said so.", "A board")]
    [InlineData("A board that runs the port *said so.", "A board")]
    [InlineData("A pilot who has never left the town *said so.", "A pilot")]
    [InlineData("A pilot who often sees the coast from above *said so.", "A pilot")]
    [InlineData("A man whom the guards knew as a pilot *said so.", "A man")]
    [InlineData("A man who called himself Reed *said so.", "A man")]
    [InlineData("A man who gave his name as Reed *said so.", "A man who gave his name as Reed")]
    public void A_clause_about_the_subject_is_passed_over(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The wall that Reed the owner *said was his fell.", "Reed the owner")]
    [InlineData("The man who Reed at the port *said was ill left.", "Reed at the port")]
    [InlineData("The man who officials at the port *said was ill left.", "officials at the port")]
    [InlineData("The wall that all the owners *said was theirs fell.", "all the owners")]
    [InlineData("The wall that the owner *said was his fell.", "the owner")]
    [InlineData("The wall that two owners *said was theirs fell.", "two owners")]
    [InlineData("The man who critics *said was ill left.", "critics")]
    [InlineData("The man whom the mayor *said was ill left.", "the mayor")]
    [InlineData("A pilot who fled with what she *called a boat left.", "she")]
    [InlineData("The move comes after Reed *said so.", "Reed")]
    [InlineData("Pilots were hurt before the Harbour Board *said so.", "the Harbour Board")]
    [InlineData("Officials after the meeting *said so.", "Officials after the meeting")]
    [InlineData("The winner before Reed *said so.", "The winner before Reed")]
    [InlineData("The director appointed after Reed *said so.", "The director")]
    public void A_clause_that_has_its_own_subject_says_who_speaks(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The election of Reed, who *said so, was late.", "Reed")]
    [InlineData("The help of the mayor, who *said so, was late.", "the mayor")]
    [InlineData("The victims of the flood, who *said so, left.", "The victims of the flood")]
    [InlineData("The mayor of Norburg, who *said so, left.", "The mayor of Norburg")]
    [InlineData("The ministry of Norburg, who *said so, left.", "The ministry of Norburg")]
    [InlineData("She and her mother from Norburg, who *said so, left.", "She")]
    [InlineData("The list of Reed, which *said so, was late.", "The list of Reed")]
    [InlineData("The list of Reed that *said so was late.", "The list of Reed")]
    public void Who_goes_with_the_nearest_person(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("\"It holds,\" later *said Reed.", "")]
    [InlineData("\"It holds,\" last Monday *said Reed.", "")]
    [InlineData("Reed was, as *said, late.", "Reed")]
    [InlineData("Reed sold the boat, the house and the dog and *said so.", "Reed")]
    [InlineData("It rained all day, he sang and *said so.", "he")]
    [InlineData("It rained all day, he complained and *said so.", "he")]
    [InlineData("Two pilots *said so.", "Two pilots")]
    [InlineData("The pilot of flight 12 *said so.", "The pilot of flight 12")]
    [InlineData("Reed on a Monday *said so.", "Reed")]
    [InlineData("Reed, the last of three, *said so.", "Reed")]
    [InlineData("The wall fell, while Reed, the owner, *said so.", "Reed")]
    [InlineData("The mayor left by a side door and, pressed by the guards, *said so.", "The mayor")]
    [InlineData("The owner, Tom Reed of the old mill, *said so.", "The owner, Tom Reed of the old mill")]
    [InlineData("The owner, Tom Reed of Norburg, *said so.", "The owner, Tom Reed of Norburg")]
    public void A_time_is_no_subject(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Reed, 54, a pilot, who left early, oddly, in a rage, *said so.", "Reed")]
    [InlineData("Reed, while he was there, *said so.", "Reed")]
    [InlineData("On the wall that fell, Reed, the owner, *said so.", "Reed")]
    [InlineData("When the wall fell on Reed, the owner, *said so.", "the owner")]
    [InlineData("They asked whether it held, the owner, *said so.", "the owner")]
    [InlineData("Cole, an old aide that nobody saw, *said so.", "Cole")]
    [InlineData("Cole, an only child who was not there, *said so.", "Cole")]
    [InlineData("Cole, a 54-year-old, an aide who was not there, *said so.", "Cole")]
    [InlineData("The wall fell, Cole left, and Reed, the owner, *said so.", "Reed")]
    [InlineData("Cole, an aide who was not there, *said so.", "Cole")]
    [InlineData("The mayor, a nurse who was not there, *said so.", "The mayor")]
    [InlineData("The mayor, 54, an old pilot who was not there, *said so.", "The mayor")]
    [InlineData("The mayor, at home on Monday, *said so.", "The mayor")]
    [InlineData("The mayor, because he was there, *said so.", "The mayor")]
    [InlineData("The mayor, which was odd, *said so.", "The mayor")]
    [InlineData("The mayor, again, *said so.", "The mayor")]
    [InlineData("The mayor, then on leave, *said so.", "The mayor")]
    [InlineData("In Norburg, the mayor, *said so.", "the mayor")]
    [InlineData("It fell: Reed, the owner, *said so.", "Reed")]
    public void What_commas_set_apart_is_passed_over(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Reed's idol, Eva Lind, *said so.", "Reed's idol, Eva Lind")]
    [InlineData("His idol, Eva Lind, *said so.", "His idol, Eva Lind")]
    [InlineData("The owner, the pilot Tom Reed, *said so.", "The owner, the pilot Tom Reed")]
    [InlineData("The owner, Tom Reed of Norburg, *said so.", "The owner, Tom Reed of Norburg")]
    [InlineData("The owner, Tom Reed from Norburg, *said so.", "The owner, Tom Reed from Norburg")]
    [InlineData("The owner, Tom Reed of the Harbour Board, *said so.", "The owner, Tom Reed of the Harbour Board")]
    [InlineData("The owner, a Reed, *said so.", "The owner")]
    [InlineData("The owner, Tom Reed from here, *said so.", "The owner")]
    [InlineData("The owner, born of Tom Reed, *said so.", "The owner")]
    [InlineData("The owner, then and later and again and still and now and ever Tom Reed, *said so.", "The owner")]
    [InlineData("The owner, a friend of Tom Reed, *said so.", "The owner")]
    [InlineData("The owner, friend of Tom Reed, *said so.", "The owner")]
    [InlineData("The owner, once with Tom Reed, *said so.", "The owner")]
    [InlineData("The owner, last Monday, *said so.", "The owner")]
    [InlineData("The owner, the best of pilots, *said so.", "The owner")]
    [InlineData("The owner, unlike Reed, *said so.", "The owner")]
    [InlineData("The river, Eva Lind, *said so.", "The river, Eva Lind")]
    [InlineData("Cole, Eva Lind, *said so.", "Cole")]
    public void A_name_behind_what_somebody_is_goes_with_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("A statement *saying so fell.", "A statement")]
    [InlineData("Reed sent letters *saying so.", "Reed")]
    [InlineData("Reed sent a pilot of the board *saying so.", "a pilot of the board")]
    [InlineData("Reed sent a report writer *saying so.", "a report writer")]
    [InlineData("They met one *saying so.", "one")]
    [InlineData("One *saying so left.", "One")]
    [InlineData("Many *saying so left.", "Many")]
    [InlineData("Reed was there *shouting so.", "Reed")]
    [InlineData("They had seen Reed *shouting so.", "Reed")]
    [InlineData("They met with Reed *saying so.", "Reed")]
    [InlineData("On Monday Reed sent a number of old letters *saying so.", "a number of old letters")]
    [InlineData("Reed was seen by Cole *shouting so.", "Cole")]
    [InlineData("Reed was said to *say so.", "Reed")]
    [InlineData("Reed was glad and *shouting so.", "Reed")]
    public void An_ing_form_belongs_to_the_nearest_phrase(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(NonfiniteSubjects.OfNonfinite(folded.Text, folded.Sentence, folded.Item, null)));
    }

    [Theory]
    [InlineData("The mayor said Reed was shouting and calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("Reed said he was sorry for what he wrote, calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("Reed said Cole was sorry, calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("The wall is old, said Reed, calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("Reed told the board no; Cole went further, calling it \"a toy\".", "ann-cole <Cole> calling")]
    [InlineData("Reed was at the wall when Cole thought so, calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("Reed told Cole to stay, calling it \"a toy\".", "tom-reed <Reed> calling")]
    public void A_further_verb_keeps_the_subject_of_the_first(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    private static void Check(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(SubjectFinder.OfFinite(folded.Text, folded.Sentence, folded.Item, null)));
    }
}
