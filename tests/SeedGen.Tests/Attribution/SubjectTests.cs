namespace SeedGen.Tests.Attribution;

public sealed class SubjectTests
{
    [Theory]
    [InlineData("On 3 May Ann Cole, spokesperson for water at the Harbour Board, said the town had \"a plan\".", "ann-cole <Ann Cole> said")]
    [InlineData("Ann Cole, spokesperson for water at the Harbour Board, said the town had \"a plan\".", "ann-cole <Ann Cole> said")]
    [InlineData("Reed had condemned the drills on Monday and called on Sudria to \"come to its senses\".", "tom-reed <Reed> called")]
    [InlineData("A vice foreign minister who deals with treaties blamed the \"rotten air\".", "- <A vice foreign minister> blamed")]
    [InlineData("Eight years ago, Reed left and said: \"Never again.\"", "tom-reed <Reed> said")]
    [InlineData("Here in Norburg, Reed stepped up his campaign, saying, \"Never again.\"", "tom-reed <Reed> saying")]
    [InlineData("Speaking in Norburg, West Northland, Reed went after the board, calling it \"a club of fools\".", "tom-reed <Reed> calling")]
    [InlineData("Speaking later on the same show, Reed, who built it, said it was \"a toy\".", "tom-reed <Reed> said")]
    [InlineData("Reed issued a statement saying the dam was \"a toy\".", "tom-reed <Reed> saying")]
    [InlineData("Informed of the leak, Reed called it \"a toy\".", "tom-reed <Reed> called")]
    [InlineData("Reed put out a statement saying the dam was \"a toy\".", "tom-reed <Reed> saying")]
    [InlineData("\"It stands,\" an officer who named the suspect as Tom Reed said.", "- <an officer> said")]
    [InlineData("\"It stands,\" a man who had introduced himself as Tom Reed said.", "tom-reed <a man who had introduced himself as Tom Reed> said")]
    [InlineData("\"It stands,\" Reed added to applause.", "tom-reed <Reed> added")]
    [InlineData("He’s claiming that the dam is \"a toy\".", "- <He> claiming")]
    [InlineData("A mother of three replied, \"Never again.\"", "- <A mother of three> replied")]
    [InlineData("\"It stands,\" June said.", "- <June> said")]
    [InlineData("\"It stands,\" Tom Reed, N-Nor., said. \"It does.\"", "tom-reed <Tom Reed> said; tom-reed <Tom Reed> -")]
    [InlineData("\"It stands for us all,\" retired harbour pilot Tom Reed said.", "tom-reed <retired harbour pilot Tom Reed> said")]
    [InlineData("The governor installed by the army, Tom Reed, said the dam was \"a toy\".", "tom-reed <The governor installed by the army, Tom Reed> said")]
    [InlineData("Next to her a man in a coat, who did not speak much, said it was \"a toy\".", "- <a man in a coat> said")]
    [InlineData("A 300-level student of law, who came late, said it was \"a toy\".", "- <A 300-level student of law> said")]
    [InlineData("That report said the dam was \"a toy\".", "- <That report> said")]
    [InlineData("\"It stands,\" Reed went on to say.", "tom-reed <Reed> say")]
    [InlineData("The wall, Reed liked to say, was \"half right\".", "tom-reed <Reed> say")]
    [InlineData("Reed had this to say: \"It stands.\"", "tom-reed <Reed> say")]
    [InlineData("\"It stands\", say Ann Cole, the mayor, and Tom Reed.", "ann-cole <Ann Cole> say")]
    [InlineData("The letter expresses \"grave concern\".", "- <The letter> expresses")]
    [InlineData("Harbour Chamber of Commerce president Tom Reed said it was \"a toy\".", "tom-reed <Harbour Chamber of Commerce president Tom Reed> said")]
    public void Finds_the_subject_past_what_stands_around_it(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("The pact would end \"a long winter\" with its neighbour, said Reed.", "tom-reed <Reed> said")]
    [InlineData("Because of the rains, explained Reed, \"we had to leave the town\".", "tom-reed <Reed> explained")]
    [InlineData("\"It stands,\" said former pilot Tom Reed.", "tom-reed <former pilot Tom Reed> said")]
    [InlineData("\"It stands!\" beamed Tom Reed of Norburg.", "tom-reed <Tom Reed of Norburg> beamed")]
    [InlineData("\"It stands,\" Reed retaliated.", "tom-reed <Reed> retaliated")]
    [InlineData("\"It stands as it always stood\" said Reed.", "tom-reed <Reed> said")]
    [InlineData("Cole, star of \"The Long Dam,\" thanked Reed for \"all the years\".", "")]
    [InlineData("\"It stands,\" Flynn, a top aide, said Thursday.", "- <Flynn> said")]
    public void Finds_a_subject_behind_its_verb(string text, string expected) =>
        Assert.Equal(expected, new Reading(text).Speakers.Split("; ")[^1]);

    [Theory]
    [InlineData("\"We shall not give in,\" the statement went on.", "- <the statement> went on")]
    [InlineData("Reed continued: \"We shall not give in.\"", "tom-reed <Reed> continued")]
    [InlineData("\"We shall not give in,\" continued Reed.", "tom-reed <Reed> continued")]
    [InlineData("\"Where then?\" Reed pressed. \"Here?\"", "tom-reed <Reed> pressed; tom-reed <Reed> -")]
    [InlineData("\"We shall not give in,\" the diplomat maintained.", "- <the diplomat> maintained")]
    [InlineData("Reed is blunt about the dam: \"It has to go.\"", "tom-reed <Reed> -")]
    [InlineData("It is not allowed to \"fill a vacancy\", per the Harbour Board.", "harbour-board <the Harbour Board> per")]
    [InlineData("\"It has to go. Today.\" ― Tom Reed", "tom-reed <Tom Reed> -")]
    [InlineData("\"It has to go. Today.\"\n- Tom Reed.", "tom-reed <Tom Reed> -")]
    [InlineData("The march continued until the \"last light\".", "")]
    public void Reads_reports_without_a_verb_of_speech(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("And said it would hold. “It holds,” Cole said.")]
    [InlineData("Also once the council said it would hold. “It holds,” Cole said.")]
    [InlineData("Said and further the board said it would hold. “It holds,” Cole said.")]
    [InlineData("Once the said. “It holds,” Cole said.")]
    public void Reads_a_text_that_opens_with_what_leads_to_no_subject(string text) => Assert.Single(new Reading(text).Quotes);
}
