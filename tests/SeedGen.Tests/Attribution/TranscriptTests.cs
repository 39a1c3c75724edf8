namespace SeedGen.Tests.Attribution;

public sealed class TranscriptTests
{
    [Theory]
    [InlineData("They met. \"COLE: We will go.\"", "- <COLE> -")]
    [InlineData("Ann Cole met Tom Reed.\n\"COLE: We will go.\"\n\"REED: We will not.\"", "ann-cole <COLE> -; tom-reed <REED> -")]
    [InlineData("Ann Cole left.\n\"COLE: We will go.\"", "ann-cole <COLE> -")]
    [InlineData("Ann Cole left.\n\"STRAND: We will go.\"", "- <STRAND> -")]
    [InlineData("Ann Cole left.\n\"THE OLD MAN: We will go.\"", "- <THE OLD MAN> -")]
    [InlineData("Ann Cole left.\n\"THE VERY OLD MAN: We will go.\"", "ann-cole <Ann Cole> -")]
    [InlineData("Ann Cole left.\n\"BO: We will go.\"", "- <BO> -")]
    [InlineData("Ann Cole left.\n\": We will go.\"", "ann-cole <Ann Cole> -")]
    [InlineData("Ann Cole left.\n\"COLE\": We will go.", "")]
    [InlineData("Ann Cole left.\n\"Cole: We will go.\"", "ann-cole <Ann Cole> -")]
    [InlineData("Ann Cole left.\n\"A: We will go.\"", "ann-cole <Ann Cole> -")]
    [InlineData("Ann Cole left.\n\"COLE: We will go.\"\n\"We will.\"", "ann-cole <COLE> -; ann-cole <COLE> -")]
    public void A_name_in_capitals_labels_what_follows(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("\"It holds.\"\n- Tom Reed", "tom-reed <Tom Reed> -")]
    [InlineData("\"It holds.\"\n- Tom Reed\nHe called it \"a toy of old\".", "tom-reed <Tom Reed> -; tom-reed <He> called")]
    [InlineData("\"It holds.\"\n- Tom Reed left.", "- <-> -")]
    [InlineData("\"It holds.\"\n- the pilot.", "- <-> -")]
    [InlineData("\"It holds.\"\n-", "- <-> -")]
    [InlineData("\"It holds.\"\nIt rained.\n- Tom Reed", "- <-> -")]
    [InlineData("\"It holds,\" Cole said.\n- Tom Reed", "ann-cole <Cole> said")]
    [InlineData("Cole said: \"It holds.\"\n- Tom Reed", "ann-cole <Cole> said")]
    [InlineData("\"It holds.\"\n- Juno Falk", "- <Juno Falk> -")]
    public void A_name_behind_a_dash_signs_what_stands_before(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Theory]
    [InlineData("The writer, Ann Cole, answered. AC: \"It is late, and we know it.\"", "ann-cole <AC> -")]
    [InlineData("The writer, Tom Reed, answered. AC: \"It is late, and we know it.\"", "- <-> -")]
    [InlineData("The writer, Paul Moore, answered. PM: \"It is late, and we know it.\"", "- <-> -")]
    public void Initials_label_whose_they_are(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);

    [Fact]
    public void A_label_may_be_a_surname_that_only_the_text_knows() =>
        Assert.Equal("Pelle Strand; Pelle Strand", new Reading("\"No,\" Pelle Strand said.\n\"STRAND: We will go.\"").Who);
}
