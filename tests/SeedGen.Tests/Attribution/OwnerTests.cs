using SeedGen.Extraction;

namespace SeedGen.Tests.Attribution;

public sealed class OwnerTests
{
    [Theory]
    [InlineData("Northland's minister", "northland")]
    [InlineData("The Harbour Board's pilot", "harbour-board")]
    [InlineData("A pilot for the Harbour Board", "harbour-board")]
    [InlineData("A pilot of the Harbour Board", "harbour-board")]
    [InlineData("A pilot from the Harbour Board", "harbour-board")]
    [InlineData("A pilot at the Harbour Board", "harbour-board")]
    [InlineData("A report by the Harbour Board", "harbour-board")]
    [InlineData("A report published last week by the Harbour Board", "harbour-board")]
    [InlineData("A report obtained from the Harbour Board", "harbour-board")]
    [InlineData("A Harbour Board report", "harbour-board")]
    [InlineData("A Sudria court", "sudria")]
    [InlineData("A Northlandic official", "northland")]
    [InlineData("A Harbour Board pilot", "harbour-board")]
    [InlineData("A Radio North reporter", "radio-north")]
    public void Who_is_described_speaks_for_a_body(string subject, string expected) =>
        Assert.Equal(expected, Assert.Single(new Reading($"{subject} said it was \"late\".").Quotes).SpeakerKey);

    [Theory]
    [InlineData("A Reed aide")]
    [InlineData("One senior Tom Reed aide")]
    [InlineData("Reed aides")]
    [InlineData("The former Ann Cole star")]
    [InlineData("A pilot by the Harbour Board")]
    [InlineData("A pilot near the Harbour Board")]
    [InlineData("A critic of the Harbour Board")]
    [InlineData("Some residents of Northland")]
    [InlineData("A customer of Radio North")]
    [InlineData("A report at the Harbour Board")]
    [InlineData("Measures at the Harbour Board")]
    [InlineData("A former Northlandic official")]
    [InlineData("An ex Northlandic official")]
    [InlineData("A retired Northlandic officer")]
    [InlineData("A Northland-backed official")]
    [InlineData("A Northlandic opposition leader")]
    [InlineData("A spokesman for the Harbour Board workers")]
    [InlineData("A spokesman for Northland premier Ann Cole")]
    [InlineData("A Harbour Board striker")]
    [InlineData("Northland's Vall Strand, in a note,")]
    [InlineData("A Northlandic pilot")]
    [InlineData("Northland and Sudria officials")]
    [InlineData("A report about the Harbour Board")]
    [InlineData("A report burnt by the Harbour Board")]
    [InlineData("Tom Falk's pilot")]
    public void Others_speak_for_themselves(string subject) =>
        Assert.Null(Assert.Single(new Reading($"{subject} said it was \"late\".").Quotes).SpeakerKey);

    [Theory]
    [InlineData("A Northlandic official", Basis.Inferred)]
    [InlineData("Northland's official", Basis.Stated)]
    [InlineData("A Harbour Board official", Basis.Stated)]
    [InlineData("A Northlandic court", Basis.Stated)]
    public void A_demonym_alone_is_an_inference(string subject, Basis basis) =>
        Assert.Equal(basis, Assert.Single(new Reading($"{subject} said it was \"late\".").Quotes).Basis);

    [Theory]
    // A paper whose owner is told is no person without a name.
    [InlineData("The Harbour Board's statement said it was \"late\".", "harbour-board", null)]
    [InlineData("A pilot for the Harbour Board said it was \"late\".", "harbour-board", "A pilot for the Harbour Board")]
    [InlineData("Northland's navy said it was \"late\".", "northland", "Northland's navy")]
    [InlineData("Cole said it was \"late\".", "ann-cole", null)]
    [InlineData("He said it was \"late\".", null, null)]
    [InlineData("The Brazilian said it was \"late\".", null, "The Brazilian")]
    [InlineData("The Northlandic said it was \"late\".", "northland", null)]
    [InlineData("The Greek said it was \"late\".", null, "The Greek")]
    [InlineData("The New Zealander said it was \"late\".", null, "The New Zealander")]
    public void A_speaker_without_a_name_has_a_description(string text, string? key, string? description)
    {
        Reading reading = new(text);
        var quote = Assert.Single(reading.Quotes);
        Assert.Equal((key, description), (quote.SpeakerKey, quote.SpeakerDescription?.In(text)));
    }

    [Theory]
    [InlineData("Reed aide Ann Cole said it was \"late\".", "ann-cole")]
    [InlineData("Tom Reed and Ann Cole said it was \"late\".", "tom-reed")]
    [InlineData("Tom Reed or Ann Cole said it was \"late\".", "tom-reed")]
    [InlineData("Reed's aide, Ann Cole, said it was \"late\".", "ann-cole")]
    [InlineData("Reed's aide said it was \"late\".", "Reed's aide")]
    [InlineData("The head of Reed's firm, Ann Cole, said it was \"late\".", "ann-cole")]
    [InlineData("An aide, a quiet man named Tom Reed, said it was \"late\".", "tom-reed")]
    [InlineData("The wife of Tom Reed said it was \"late\".", "The wife of Tom Reed")]
    [InlineData("The board's owner, Harbour Board, said it was \"late\".", "harbour-board")]
    [InlineData("The mayor of Norburg said it was \"late\".", "northland")]
    public void The_head_of_the_phrase_tells_who_of_several_speaks(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
