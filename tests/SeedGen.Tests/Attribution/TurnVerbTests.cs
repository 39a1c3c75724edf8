using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Tests.Attribution;

public sealed class TurnVerbTests
{
    [Theory]
    [InlineData("continued continues began begins interrupted interrupts laughed pressed started finished ended agreed nodded smiled paused persisted")]
    [InlineData("tweeted texted emailed posted sang sings typed scrawled scribbled yelled yells chanted screamed roared")]
    [InlineData("went-on goes-on carried-on shot-back shoots-back fired-back fires-back hit-back hits-back struck-back wrote-back snapped-back")]
    [InlineData("chimed-in chimes-in jumped-in cut-in broke-in")]
    public void A_verb_of_turns_reports_beside_the_words(string verbs) => Assert.All(verbs.Split(' '), verb =>
    {
        string words = verb.Replace('-', ' ');
        Assert.Equal($"tom-reed <Reed> {words}", new Reading($"\"It holds,\" Reed {words}.").Speakers);
        Folded folded = new($"Reed *{words}.");
        Assert.Equal(folded.Item + words.Split(' ').Length, TurnVerbs.EndAt(folded.Text, folded.Item, folded.Sentence.End));
    });

    [Theory]
    [InlineData("Reed *went off.")]
    [InlineData("Reed *went")]
    [InlineData("Reed *struck out.")]
    [InlineData("*Reed went on.")]
    public void A_verb_of_turns_needs_its_small_word(string text)
    {
        Folded folded = new(text);
        Assert.Equal(-1, TurnVerbs.EndAt(folded.Text, folded.Item, folded.Sentence.End));
    }

    [Theory]
    [InlineData("Reed continued: \"It holds.\"", "tom-reed <Reed> continued")]
    [InlineData("Reed continued \"it holds\".", "tom-reed <Reed> continued")]
    [InlineData("\"It holds,\" continued Reed.", "tom-reed <Reed> continued")]
    [InlineData("\"It holds\", continued Reed.", "tom-reed <Reed> continued")]
    [InlineData("\"It holds,\" Reed went on. \"It does.\"", "tom-reed <Reed> went on; tom-reed <Reed> -")]
    [InlineData("\"It holds,\" Reed shot back, \"it does.\"", "tom-reed <Reed> shot back; tom-reed <Reed> shot back")]
    [InlineData("As the rain continued, the \"lion\" fell.", "")]
    [InlineData("The \"lion\" of the north and Reed continued.", "")]
    [InlineData("Reed continued to call it \"a toy\".", "tom-reed <Reed> call")]
    [InlineData("\"It holds,\" continued.", "- <-> -")]
    [InlineData("Reed texted me: \"It holds.\"", "tom-reed <Reed> texted me")]
    [InlineData("The wall is, Reed texts me, \"a sieve\".", "tom-reed <Reed> texts me")]
    [InlineData("Reed messaged us: \"It holds.\"", "tom-reed <Reed> messaged us")]
    public void A_verb_of_turns_stands_right_beside_the_words(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);
}
