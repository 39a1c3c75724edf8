using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Tests.Attribution;

public sealed class DescriptionTests
{
    [Theory]
    [InlineData("one")]
    [InlineData("two")]
    [InlineData("three")]
    [InlineData("four")]
    [InlineData("five")]
    [InlineData("six")]
    [InlineData("7")]
    public void A_mother_of_so_many_is_who_acted_last(string count) =>
        Assert.Equal("ann-cole", new Reading($"Ann Cole left early. \"It was late,\" the mother of {count} said.").Who);

    [Theory]
    [InlineData("Ann Cole left early. \"It was late,\" the mother of the bride said.", "the mother of the bride")]
    [InlineData("Ann Cole left early. \"It was late,\" the mother said.", "the mother")]
    [InlineData("Ann Cole left early. \"It was late,\" the 54-year-old said.", "ann-cole")]
    [InlineData("Ann Cole, 54, left early. Reed came. It rained. \"It was late,\" the 54-year-old said.", "ann-cole")]
    [InlineData("Ann Cole left early. \"It was late,\" the woman said.", "ann-cole")]
    [InlineData("Ann Cole left early. \"It was late,\" the man said.", "the man")]
    [InlineData("Ann Cole left early. \"It was late,\" her rival said.", "her rival")]
    [InlineData("Ann Cole left early. \"It was late,\" the farmer said.", "ann-cole")]
    [InlineData("Ann Cole left early. \"It was late,\" the judge said.", "the judge")]
    [InlineData("Ann Cole left early. \"It was late,\" the minister said.", "ann-cole")]
    [InlineData("Ann Cole left early. Reed came. \"It was late,\" the minister said.", "the minister")]
    [InlineData("Ann Cole left early. It rained. It snowed. \"It was late,\" the minister said.", "the minister")]
    [InlineData("Novelist Ann Cole left. Reed came. \"It was late,\" the author said.", "ann-cole")]
    [InlineData("Ann Cole, a novelist, left. Reed came. \"It was late,\" the author said.", "ann-cole")]
    [InlineData("Ann Cole is a novelist. Reed came. \"It was late,\" the author said.", "ann-cole")]
    [InlineData("Ann Cole was the judge. Reed came. \"It was late,\" the judge said.", "ann-cole")]
    [InlineData("Ann Cole, the judge, left. Reed came. \"It was late,\" the judge said.", "ann-cole")]
    [InlineData("The board's judge, Ann Cole, left. Reed came. \"It was late,\" the judge said.", "ann-cole")]
    [InlineData("Ann Cole, 54, a judge from Norburg, left. Reed came. \"It was late,\" the judge said.", "ann-cole")]
    [InlineData("Ann Cole is an old and wise judge. Reed came. \"It was late,\" the judge said.", "ann-cole")]
    [InlineData("Retired harbour court judge Ann Cole left. Reed came. \"It was late,\" the judge said.", "ann-cole")]
    [InlineData("Ann Cole left the judge. Reed came. It rained. \"It was late,\" the judge said.", "the judge")]
    [InlineData("The judge of Ann Cole left. Reed came. It rained. \"It was late,\" the judge said.", "The judge of Ann Cole")]
    [InlineData("Judge Reed left. Judge Cole came. \"It was late,\" the judge said.", "ann-cole")]
    [InlineData("Sudrian judge Ann Cole left. Northlandic judge Tom Reed came. \"It was late,\" the Sudrian judge said.", "ann-cole")]
    [InlineData("The judge left. Reed came. \"It was late,\" the judge said.", "The judge")]
    [InlineData("Sudrian judge Ann Cole left. Reed came. \"It was late,\" the Northlandic judge said.", "the Northlandic judge")]
    [InlineData("Spokesman Tom Reed left. Lind came. \"It was late,\" the spokeswoman said.", "the spokeswoman")]
    [InlineData("Spokesman Tom Reed left. Lind came. \"It was late,\" the spokesman said.", "tom-reed")]
    [InlineData("Northlandic minister Tom Reed left. Lind came. \"It was late,\" the Northlandic minister said.", "tom-reed")]
    [InlineData("Northland's minister Tom Reed left. Lind came. \"It was late,\" the Northlandic minister said.", "tom-reed")]
    [InlineData("Sudrian minister Tom Reed left. Lind came. \"It was late,\" the Northlandic minister said.", "northland")]
    [InlineData("The Harbour Board met. Reed came. \"It was late,\" the board said.", "harbour-board")]
    [InlineData("The Harbour Board met. \"It was late,\" the company said.", "harbour-board")]
    [InlineData("The Harbour Board met. \"It was late,\" the court said.", "the court")]
    [InlineData("Northland met. \"It was late,\" the company said.", "the company")]
    [InlineData("A Harbour Board met. Reed came. It rained. Reed left the Harbour Board. \"It was late,\" the company said.", "harbour-board")]
    [InlineData("Lumen Labs fell. Lumen Labs rose. The Harbour Board met. \"It was late,\" the company said.", "harbour-board")]
    [InlineData("Lumen Labs fell. The Harbour Board met. Reed came. It rained. \"It was late,\" the company said.", "harbour-board")]
    [InlineData("Harbour Ministry fell. Harbour Ministry rose. Lumen Labs met. Reed came. It rained. \"It was late,\" the company said.", "Lumen Labs")]
    [InlineData("Harbour Board met. Reed came. \"It was late,\" the Board said.", "harbour-board")]
    [InlineData("The board's pilot left. Reed came. \"It was late,\" the board said.", "the board")]
    [InlineData("Ann Cole left early. It rained. It snowed. It blew. It froze. \"It was late,\" the woman said.", "the woman")]
    [InlineData("The Harbour Board met. \"It was late,\" the woman said.", "the woman")]
    [InlineData("The Daily Courier met. Reed came. \"It was late,\" the newspaper said.", "the newspaper")]
    [InlineData("Ann Cole left early. \"It was late,\" the farmer of Tarn said.", "the farmer of Tarn")]
    [InlineData("Spokeswoman Ann Cole left. Reed came. \"It was late,\" the diplomat said.", "the diplomat")]
    [InlineData("Senator Ann Cole left. Reed came. Lind came. \"It was late,\" the Tarn senator said.", "the Tarn senator")]
    [InlineData("Reed came. Senator Ann Cole left. \"It was late,\" the Tarn senator said.", "ann-cole")]
    [InlineData("Ann Cole left. A reporter asked why. \"It was late,\" the farmer said.", "ann-cole")]
    [InlineData("A woman was hurt. A driver came. \"It was late,\" the farmer said.", "the farmer")]
    [InlineData("Ann Cole left. A surgeon asked why. \"It was late,\" the doctor said.", "A surgeon")]
    [InlineData("Tom Reed left. \"It was late,\" one Reed campaign source said.", "one Reed campaign source")]
    [InlineData("Tom Reed left. \"It was late,\" Reed and his brother said.", "tom-reed")]
    [InlineData("The Red Front met. \"It was late,\" the company said.", "the company")]
    public void A_description_means_who_was_called_so(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Cole said in a statement it was late. \"It is over,\" the statement added.", "ann-cole")]
    [InlineData("Cole said in a statement it was late. \"It is over,\" the letter added.", "ann-cole")]
    [InlineData("Cole said in a statement it was late. \"It is over,\" the study added.", "the study")]
    [InlineData("Cole said it was late. \"It is over,\" the statement added.", "ann-cole")]
    [InlineData("Cole's statement fell flat. Reed came. \"It is over,\" the statement added.", "ann-cole")]
    [InlineData("The Harbour Board's study was late. Reed came. \"It is over,\" the study added.", "harbour-board")]
    [InlineData("Cole said in a statement it was late. Reed said no. \"It is over,\" the statement added.", "ann-cole")]
    [InlineData("A pilot said in a statement it was late. Reed said no. \"It is over,\" the statement added.", "A pilot")]
    [InlineData("The Harbour Board's study was late. The Courier's letter said no. \"It is over,\" the study added.", "harbour-board")]
    [InlineData("\"It holds,\" said Cole in a letter of old. Reed came. \"It is over,\" it read.", "ann-cole; ann-cole")]
    [InlineData("Cole wrote in a letter it was late. \"It is over,\" it read.", "ann-cole")]
    [InlineData("Cole wrote in a letter it was late. \"It is over,\" it reads.", "ann-cole")]
    [InlineData("Cole left. A letter spoke of rain. \"It is over,\" the letter added.", "the letter")]
    [InlineData("Cole left. A letter spoke of rain. Reed said so. \"It is over,\" the letter added.", "tom-reed")]
    [InlineData("Cole wrote in a letter it was late. \"It is over,\" it added.", "-")]
    [InlineData("Cole said of it all in a very long and sad letter it was late. \"It is over,\" it read.", "-")]
    [InlineData("The board said in its letter it was late. \"It is over,\" it read.", "The board")]
    public void A_paper_says_what_its_writer_says(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("sen.", "senator", true)]
    [InlineData("Sen.", "lawmaker", true)]
    [InlineData("physician", "doctor", true)]
    [InlineData("doctor", "physician", true)]
    [InlineData("novelist", "author", true)]
    [InlineData("inc", "company", true)]
    [InlineData("united", "club", true)]
    [InlineData("side", "team", true)]
    [InlineData("club", "united", false)]
    [InlineData("senator", "doctor", false)]
    [InlineData("river", "doctor", false)]
    [InlineData("river", "lake", false)]
    public void An_epithet_fits_what_somebody_was_introduced_as(string trait, string word, bool expected) =>
        Assert.Equal(expected, Epithets.Fits(NumberOf(trait), NumberOf(word)));

    [Theory]
    [InlineData("official president observer", false)]
    [InlineData("farmer novelist driver", true)]
    public void An_office_fits_only_its_holder(string words, bool expected) =>
        Assert.All(words.Split(' '), word => Assert.Equal(expected, Epithets.FitsAnybody(word)));

    [Fact]
    public void Words_for_bodies_and_papers_are_told_apart()
    {
        Assert.True(Epithets.IsHigh("minister"));
        Assert.False(Epithets.IsHigh("farmer"));
        Assert.True(Epithets.IsAnyCompany("company"));
        Assert.False(Epithets.IsAnyCompany("court"));
        Assert.True(Epithets.IsPublic("ministry"));
        Assert.False(Epithets.IsPublic("company"));
        Assert.True(Epithets.IsIssued("statement"));
        Assert.False(Epithets.IsIssued("study"));
    }

    private static int NumberOf(string word)
    {
        var document = Reading.DocumentOf(word);
        return Epithets.NumberOf(document, document.Tokens[0]);
    }
}
