namespace SeedGen.Tests.Attribution;

/// <summary>Where a subject begins and ends: what is inserted behind it, what leads up to it, what is no part of it.</summary>
public sealed class SubjectBoundsTests
{
    [Theory]
    [InlineData("\"It stands,\" Tom Reed, D-N.Y., said.", "tom-reed <Tom Reed> said")]
    [InlineData("\"It stands,\" Tom Reed, R-W.Va., told the board.", "tom-reed <Tom Reed> told")]
    [InlineData("Tom Reed, L-N.B., the former head of the board, said it was \"a toy\".", "tom-reed <Tom Reed> said")]
    [InlineData("Governor Tom Reed, L-Nor., who came late, said it was \"a toy\".", "tom-reed <Governor Tom Reed> said")]
    [InlineData("Cole left for a new X-ray. Y. Lind, the owner, said it was \"a toy\".", "eva-lind <Y. Lind> said")]
    public void The_seat_behind_a_name_is_an_insertion(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("It fell, though Reed, an old friend of the mayor, said it was \"a toy\".", "tom-reed <Reed> said")]
    [InlineData("The wall was shut because Tom Reed, the owner, called it \"a toy\".", "tom-reed <Tom Reed> called")]
    [InlineData("Cole, when the town, which was flooded, asked, said it was \"a toy\".", "ann-cole <Cole> said")]
    public void A_conjunction_begins_the_clause_of_the_name_behind_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("It was built by Tom Reed, a pilot, who said it was \"a toy\".", "tom-reed <Tom Reed> said")]
    [InlineData("It was built by the Harbour Board, a club of fools, which called it \"a toy\".", "harbour-board <Harbour Board> called")]
    [InlineData("They found a letter, a long one, which called it \"a toy\".", "- <a long one> called")]
    [InlineData("It is a copy of a note for Tom Reed of Norburg, who called it \"a toy\".", "tom-reed <Tom Reed of Norburg> called")]
    public void A_relative_goes_with_whom_the_insertion_tells_of(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Cole accused Reed of telling her it was \"a toy\".", "tom-reed <Reed> telling")]
    [InlineData("Cole suspects Reed of quietly calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("Cole was tired of calling it \"a toy\".", "ann-cole <Cole> calling")]
    public void Who_is_accused_of_words_said_them(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The state-backed candidate left the hall, calling it \"a toy\".", "- <The state-backed candidate> calling")]
    [InlineData("The newly elected head of the board said it was \"a toy\".", "- <The newly elected head of the board> said")]
    [InlineData("Reed made more oddly worded notes that drew fire, saying, \"Never again.\"", "tom-reed <Reed> saying")]
    [InlineData("Reed has at times called the wall \"a toy\".", "tom-reed <Reed> called")]
    [InlineData("Reed told the board of notes relating to the \"toy\".", "tom-reed <Reed> told")]
    [InlineData("Reed related how the \"toy\" came to be built.", "tom-reed <Reed> related")]
    [InlineData("Reed e-mailed Cole, calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("The board has three related notes on the \"toy\".", "")]
    public void What_only_looks_like_a_verb_ends_no_phrase(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("A day before they met, Reed left the town and called it \"a toy\".", "tom-reed <Reed> called")]
    [InlineData("A week after calling the dam \"a toy,\" Reed left the town.", "tom-reed <Reed> calling")]
    [InlineData("More recently Reed has left the town, and called it \"a toy\".", "tom-reed <Reed> called")]
    [InlineData("More boats left the town, and Reed called it \"a toy\".", "tom-reed <Reed> called")]
    [InlineData("The evening began well, Reed told the board: \"It stands.\"", "tom-reed <Reed> told")]
    [InlineData("In a row over the \"old\" dam, Reed left the town, calling it \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("After threats to Reed’s wife, Ann Cole, who fell ill, he left the town, calling it \"a toy\".", "tom-reed <he> calling")]
    [InlineData("After a talk, Ann Cole, who fell ill, left the town, calling it \"a toy\".", "ann-cole <Ann Cole> calling")]
    public void What_leads_in_is_no_subject(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Cole stayed; instead of calling the dam \"a toy\", Reed left.", "tom-reed <Reed> calling")]
    [InlineData("Cole said it was late; Reed left and called it \"a toy\".", "tom-reed <Reed> called")]
    [InlineData("The night was long: Cole marched along and chanted \"Never again!\"", "ann-cole <Cole> chanted")]
    [InlineData("Cole said it was late and called it \"a toy\".", "ann-cole <Cole> called")]
    public void Behind_a_semicolon_or_colon_another_clause_has_its_own(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The board’s plan, described in court on Monday as \"a toy\", fell.", "")]
    [InlineData("Reed wants the dam, also referred to as \"a toy\", shut.", "tom-reed <Reed> wants")]
    [InlineData("It was the pilot described in the note as \"a toy\".", "")]
    [InlineData("What Reed described in court as \"a toy\" fell.", "tom-reed <Reed> described")]
    [InlineData("The pilot referred to the dam as \"a toy\".", "- <The pilot> referred")]
    [InlineData("Reed described in detail \"the toy\" he had.", "tom-reed <Reed> described")]
    [InlineData("Reed said the talks described by the board \"were a toy\".", "tom-reed <Reed> said")]
    [InlineData("The dam, described by the board on Monday as \"a toy\", fell.", "- <the board> described")]
    public void What_is_called_so_does_not_call(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Reed left, penning a long note to Cole calling the dam \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("Reed went on, quietly referring to Cole calling the dam \"a toy\".", "ann-cole <Cole> calling")]
    [InlineData("The Harbour Board adopted a resolution on Monday calling the dam \"a toy\".", "harbour-board <The Harbour Board> calling")]
    [InlineData("It rained, and Reed sent her a letter calling the dam \"a toy\".", "tom-reed <Reed> calling")]
    [InlineData("They saw men launching boats calling the dam \"a toy\".", "- <men launching boats> calling")]
    [InlineData("It was made oddly late after Reed said the dam was \"a toy\".", "tom-reed <Reed> said")]
    public void A_participle_leads_to_the_phrase_behind_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Reed is late. It came up in a letter sent by nine pilots. The letter says it is \"a toy\".", "- <The letter> says")]
    [InlineData("Reed has put out a letter. The letter says it is \"a toy\".", "tom-reed <The letter> says")]
    [InlineData("Reed saw a fault in the women’s lawsuit. The lawsuit alleges it was \"a toy\".", "- <The lawsuit> alleges")]
    public void A_paper_is_nobodys_where_nobody_near_could_have_written_it(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The dam is \"old\" and will go, said one official briefed on the plan.", "- <one official> said")]
    [InlineData("\"It stands,\" Reed is expected to say.", "tom-reed <Reed> say")]
    [InlineData("Reed was asked about it. His response: \"It stands.\"", "tom-reed <His> -")]
    [InlineData("Cole left early. \"Does it stand?\" Reed said at a meeting with the mayor of the old town, the owner.", "tom-reed <Reed> said")]
    [InlineData("Cole left early. \"Does it stand, ‘old’ or ‘new?’\" Reed said, pointing at a man with a long coat of wool.", "tom-reed <Reed> said")]
    public void Who_says_it_stands_behind_the_words(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Reed played along. Ann Cole? \"A good one.\"", "- <-> -")]
    [InlineData("Ann Cole left. \"A good one.\"", "ann-cole <Ann Cole> -")]
    public void Who_is_asked_about_does_not_speak(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);
}
