using SeedGen.Extraction.Attribution.Cues;

namespace SeedGen.Tests.Attribution;

public sealed class SubjectOfVerbTests
{
    [Theory]
    [InlineData("Reed *said so.", "Reed")]
    [InlineData("Reed had later *said so.", "Reed")]
    [InlineData("Reed has oddly *said so.", "Reed")]
    [InlineData("Reed on Monday *said so.", "Reed")]
    [InlineData("Reed last week *said so.", "Reed")]
    [InlineData("Reed on 3 May 2019 *said so.", "Reed")]
    [InlineData("The end of the week *said so.", "The end of the week")]
    [InlineData("He's *saying so.", "He")]
    [InlineData("\"It holds,\" June *said.", "June")]
    [InlineData("When it rained, I laughed and *said so.", "I")]
    [InlineData("When it rained, he left and *said so.", "he")]
    [InlineData("It rained all day, I laughed and *said so.", "I")]
    [InlineData("It rained all day, he came and *said so.", "he")]
    [InlineData("It rained all day, he was wet and *said so.", "he")]
    [InlineData("It rained all day, she continued and *said so.", "she")]
    [InlineData("\"It holds,\" Ann Cole, the pilot of the ferry *said.", "Ann Cole, the pilot of the ferry")]
    [InlineData("\"It holds,\" Ann Cole, a friend of the family *said, adding so.", "Ann Cole, a friend of the family")]
    [InlineData("\"It holds,\" Norburg, the report *said.", "the report")]
    [InlineData("\"It holds,\" Norburg, the pilot *said.", "the pilot")]
    [InlineData("A day later, Ann Cole *said so.", "Ann Cole")]
    [InlineData("The pilot, Ann Cole *said so.", "The pilot, Ann Cole")]
    [InlineData("\"It holds,\" the pilot, Ann Cole *said.", "the pilot, Ann Cole")]
    [InlineData("\"It holds,\" last week, the pilot *said.", "the pilot")]
    [InlineData("\"Old\" ferries, the pilot *said.", "the pilot")]
    [InlineData("\"It holds,\" it was late, the pilot *said.", "the pilot")]
    [InlineData("Cole's son, a very old pilot and rower, Tom Reed, *said so.", "Cole's son, a very old pilot and rower, Tom Reed")]
    [InlineData("The pilot, the rower, and the owner, Tom Reed, *said so.", "the owner, Tom Reed")]
    [InlineData("Reed, 16, left, *said so.", "Reed")]
    [InlineData("Reed left and *said so.", "Reed")]
    [InlineData("Reed, who *said so, left.", "Reed")]
    [InlineData("The pilot who later *said so left.", "The pilot")]
    [InlineData("A note that *said so fell.", "A note")]
    [InlineData("That *said so.", "")]
    [InlineData("Reed, a pilot, *said so.", "Reed")]
    [InlineData("Reed, who was asked about it, *said so.", "Reed")]
    [InlineData("Reed \u2014 the pilot \u2014 *said so.", "Reed")]
    [InlineData("Reed, 54, an old pilot from Norburg, *said so.", "Reed")]
    [InlineData("Reed, speaking on the radio, *said so.", "Reed")]
    [InlineData("Reed, in a letter, *said so.", "Reed")]
    [InlineData("Reed, oddly, *said so.", "Reed")]
    [InlineData("On Monday, Reed, the pilot, *said so.", "Reed")]
    [InlineData("It fell, and Reed, the owner, *said so.", "Reed")]
    [InlineData("It fell; Reed, the owner, *said so.", "Reed")]
    [InlineData("The owner, Tom Reed, *said so.", "The owner, Tom Reed")]
    [InlineData("The board's owner, former pilot Tom Reed, *said so.", "The board's owner, former pilot Tom Reed")]
    [InlineData("An owner, 24-year-old Tom Reed, *said so.", "An owner, 24-year-old Tom Reed")]
    [InlineData("An owner, a quiet man named Tom Reed, *said so.", "An owner, a quiet man named Tom Reed")]
    [InlineData("An owner, a quiet man called Tom Reed, *said so.", "An owner, a quiet man called Tom Reed")]
    [InlineData("An owner, a quiet man from Norburg, *said so.", "An owner")]
    [InlineData("A note sent to the press *said so.", "A note")]
    [InlineData("A note that was sent to the press *said so.", "A note")]
    [InlineData("A pilot who denied the charge *said so.", "A pilot")]
    [InlineData("A pilot who deals with treaties *said so.", "A pilot")]
    [InlineData("A board that runs the port *said so.", "A board")]
    [InlineData("They won with the help of Reed, who *said so.", "Reed")]
    [InlineData("Reed, while on leave, *said so.", "Reed")]
    [InlineData("Ann Cole, a nurse who was not there, *said so.", "Ann Cole")]
    [InlineData("Reed, asked about it, *said so.", "Reed")]
    public void The_subject_of_a_finite_verb_stands_before_it(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(SubjectFinder.OfFinite(folded.Text, folded.Sentence, folded.Item, null)));
    }

    [Theory]
    [InlineData("Reed left, *saying so.", "Reed")]
    [InlineData("Reed can be seen *shouting so.", "Reed")]
    [InlineData("Reed can be heard *shouting so.", "Reed")]
    [InlineData("Reed was filmed *shouting so.", "Reed")]
    [InlineData("Reed was recorded *shouting so.", "Reed")]
    [InlineData("They blamed Reed for *saying so.", "Reed")]
    [InlineData("They left with one *saying so.", "one")]
    [InlineData("They left with some *saying so.", "some")]
    [InlineData("They left with many *saying so.", "many")]
    [InlineData("They left with others *saying so.", "others")]
    [InlineData("They left with another *saying so.", "another")]
    [InlineData("They left, with Norburg *saying so.", "Norburg")]
    [InlineData("Reed left to *say so.", "Reed")]
    [InlineData("Reed left by *saying so.", "Reed")]
    [InlineData("Reed left; his aide Ann Cole stayed, *saying so.", "his aide Ann Cole")]
    [InlineData("*Saying so, Reed left.", "")]
    public void The_subject_of_another_form_stands_elsewhere(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(NonfiniteSubjects.OfNonfinite(folded.Text, folded.Sentence, folded.Item, null)));
    }

    [Theory]
    [InlineData("issued")]
    [InlineData("put out")]
    [InlineData("released")]
    [InlineData("sent out")]
    [InlineData("wrote")]
    [InlineData("sent")]
    [InlineData("posted")]
    [InlineData("unleashed")]
    [InlineData("filed")]
    [InlineData("signed")]
    [InlineData("delivered")]
    [InlineData("gave")]
    public void Who_issues_a_paper_says_what_it_says(string verb)
    {
        Folded folded = new($"On Monday Reed {verb} a long statement *saying so.");
        Assert.Equal("Reed", folded.Words(NonfiniteSubjects.OfNonfinite(folded.Text, folded.Sentence, folded.Item, null)));
        folded = new($"On Monday Reed {verb} a number of letters *saying so.");
        Assert.Equal("Reed", folded.Words(NonfiniteSubjects.OfNonfinite(folded.Text, folded.Sentence, folded.Item, null)));
    }

    [Theory]
    [InlineData("On Monday Reed carried a long statement *saying so.", "a long statement")]
    [InlineData("On Monday Reed sent a pilot *saying so.", "a pilot")]
    public void Who_only_carries_one_does_not(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(NonfiniteSubjects.OfNonfinite(folded.Text, folded.Sentence, folded.Item, null)));
    }

    [Theory]
    [InlineData("*Reed left.", "Reed")]
    [InlineData("*But Reed left.", "Reed")]
    [InlineData("*On Monday, Reed left.", "Reed")]
    [InlineData("*On 3 May Reed left.", "Reed")]
    [InlineData("*Eight years ago, Reed left.", "Reed")]
    [InlineData("*Speaking in Norburg, West Northland, Reed left.", "Reed")]
    [InlineData("*Informed of it, Reed left.", "Reed")]
    [InlineData("*When it rained, later that day, Reed left.", "Reed")]
    [InlineData("*When it rained.", "")]
    [InlineData("*In the \"rain\", Reed left.", "Reed")]
    [InlineData("*In the \"rain\" Reed left.", "")]
    [InlineData("*There is no wall.", "")]
    [InlineData("*On Monday, there is no wall.", "")]
    [InlineData("*\"It holds,\" Reed said.", "Reed")]
    [InlineData("*\"It holds\" is wrong.", "")]
    [InlineData("*The owner, Tom Reed, left.", "The owner, Tom Reed")]
    [InlineData("*Mayor, Eva Lind, left.", "Mayor, Eva Lind")]
    [InlineData("*The board's idol, Eva Lind, left.", "The board's idol, Eva Lind")]
    [InlineData("*The river, Eva Lind said, fell.", "The river")]
    [InlineData("*Reed, Eva Lind, left.", "Reed")]
    public void The_subject_of_a_sentence_stands_behind_what_leads_in(string text, string expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, folded.Words(MainSubjects.OfSentence(folded.Text, folded.Sentence)));
    }

    [Theory]
    [InlineData("For Reed, whose son was late, it was hard. He called it \"a sieve\".", "tom-reed")]
    [InlineData("As for Reed, it was hard. He called it \"a sieve\".", "tom-reed")]
    [InlineData("I asked Reed about it. He called it \"a sieve\".", "tom-reed")]
    [InlineData("I told Reed about it. He called it \"a sieve\".", "tom-reed")]
    [InlineData("I called Reed about it. He called it \"a sieve\".", "tom-reed")]
    [InlineData("We met Reed about it. He called it \"a sieve\".", "tom-reed")]
    [InlineData("Lind left. For Reed, whose wife is Ann Cole, it was hard. He called it \"a sieve\".", "tom-reed")]
    [InlineData("Lind left. As for Reed, whose wife is Ann Cole, it was hard. He called it \"a sieve\".", "tom-reed")]
    [InlineData("Lind left. I asked Reed about Ann Cole. He called it \"a sieve\".", "tom-reed")]
    [InlineData("Lind left. I told Reed about Ann Cole. He called it \"a sieve\".", "tom-reed")]
    [InlineData("Lind left. I called Reed about Ann Cole. He called it \"a sieve\".", "tom-reed")]
    [InlineData("Lind left. We met Reed and Ann Cole. He called it \"a sieve\".", "tom-reed")]
    [InlineData("The valley is late. It called it \"a sieve\".", "-")]
    [InlineData("Cole left. I saw Reed. They called it \"a sieve\".", "-")]
    [InlineData("Their son sells eggs; he told them it was \"late\".", "Their son")]
    [InlineData("Reed voted against what he called \"a stunt\".", "tom-reed")]
    [InlineData("His wife is missing. \"It is late.\"", "-")]
    [InlineData("The river is high. \"It is late.\"", "-")]
    [InlineData("The pilot is late. \"It is late.\"", "The pilot")]
    [InlineData("The officials are late. They called it \"a sieve\".", "The officials")]
    [InlineData("The ministry is late. It called it \"a sieve\".", "The ministry")]
    [InlineData("The river is late. It called it \"a sieve\".", "-")]
    [InlineData("The report is late. It called it \"a sieve\".", "The report")]
    [InlineData("Note: \"It is late.\"", "-")]
    [InlineData("Minister: \"It is late.\"", "Minister")]
    public void Who_acts_may_speak_next(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("\"It holds,\" Cole said. The wall stood. \"It does.\"", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Cole said. The wall stood. The rain fell. \"It does.\"", "ann-cole; -")]
    [InlineData("\"It holds,\" Cole said.\nThe wall stood. \"It does.\"", "ann-cole; -")]
    [InlineData("\"It holds,\" Cole said. The wall stood.\n\"It does.\"", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Cole said. Reed thinks so. \"It does.\"", "ann-cole; tom-reed")]
    [InlineData("Ann Cole left. The wall is old. \"It does.\"", "-")]
    [InlineData("\"It holds,\" Cole said. \u2014 \"It does.\"", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Cole said. \"It does.\" \"It will.\"", "ann-cole; ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Cole said. \"It does as it has always done\" is what they wrote.", "ann-cole; ann-cole")]
    [InlineData("\"It holds,\" Cole said. \"it does\"", "ann-cole")]
    [InlineData("Cole thinks so. \"It does.\"", "ann-cole")]
    [InlineData("Cole left, saying no. \"It does.\"", "ann-cole")]
    [InlineData("Cole told Radio North: \"It holds.\" \"It does.\"", "ann-cole; ann-cole")]
    [InlineData("Cole said the dam would appeal to builders.\n\"It holds.\"", "ann-cole")]
    [InlineData("Cole said that the board had promised a dam.\n\"It holds.\"", "ann-cole")]
    [InlineData("Cole asked if the board had promised a dam.\n\"It holds.\"", "ann-cole")]
    [InlineData("Cole said no and the Harbour Board promised a dam.\n\"It holds.\"", "harbour-board")]
    [InlineData("Cole said Reed had told pilots of it.\n\"It holds.\"", "tom-reed")]
    [InlineData("Cole said Reed had promised a dam.\n\"It holds.\"", "ann-cole")]
    [InlineData("Cole said the board had told pilots of it.\n\"It holds.\"", "ann-cole")]
    [InlineData("Cole said no, Reed claimed in May.\n\"It holds.\"", "tom-reed")]
    public void Words_go_on_where_the_text_does(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Fact]
    public void Words_that_go_on_are_said_by_who_spoke_last() => Assert.Equal(
        "tom-reed <Reed> said; ann-cole <Cole> -",
        new Reading("\"No,\" Reed said. Cole said the wall was old. \"It holds.\"").Speakers);

    [Theory]
    [InlineData("Shown a note that spoke of \"risks\", he left early.", "a note")]
    [InlineData("Asked a question that spoke of \"risks\", he left early.", "a question")]
    [InlineData("Board members said it was \"late\".", "Board members")]
    [InlineData("Harbour groups including the Reed Fund have seized on it, calling it \"late\".", "Harbour groups including the Reed Fund")]
    [InlineData("It has \"no will to sell\", a person familiar with the directors' thinking said.", "a person familiar with the directors' thinking")]
    [InlineData("One party strategist texts: \"It is late.\"", "One party strategist")]
    public void A_subject_is_whole(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(new Reading(text).Quotes).SpeakerText?.In(text));

    [Theory]
    [InlineData("The mayor at the time, Tom Reed, gave her a medal. \"It is hers,\" he wrote.", "tom-reed")]
    [InlineData("The mayor at that time, Tom Reed, gave her a medal. \"It is hers,\" he wrote.", "tom-reed")]
    public void A_name_may_stand_behind_the_time_of_the_office(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
