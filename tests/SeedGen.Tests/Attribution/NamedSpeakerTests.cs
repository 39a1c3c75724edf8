using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Attribution;

/// <summary>Who speaks, by the name that the whole article gives him.</summary>
public sealed class NamedSpeakerTests
{
    [Theory]
    [InlineData("The governor of the Sandal region Tom Reed said it was \"late\".", "tom-reed")]
    [InlineData("Head of the Harbour Board Tom Reed said it was \"late\".", "tom-reed")]
    [InlineData("The head of the Harbour Board (HB) Tom Reed said it was \"late\".", "tom-reed")]
    [InlineData("Chairman of the Harbour Board Tom Reed MP said it was \"late\".", "tom-reed")]
    [InlineData("A friend of the Harbour Board Tom Reed said it was \"late\".", "A friend of the Harbour Board Tom Reed")]
    [InlineData("The friend of actor Tom Reed said it was \"late\".", "The friend of actor Tom Reed")]
    [InlineData("\"It is late,\" Tom Reed, a baker who has denounced the plan, told the town.", "tom-reed")]
    [InlineData("\"It is late,\" Tom Reed, a baker who has denounced the plan and defended the town, said.", "tom-reed")]
    [InlineData("\"It is late,\" a baker who has denounced the plan said.", "a baker")]
    [InlineData("Reed took to the stage late on Monday saying: \"It is late.\"", "tom-reed")]
    [InlineData("Cole rules, particularly with Reed now declaring a \"late\" start.", "tom-reed")]
    [InlineData("\"It is late,\" she continues in a low voice.", "-")]
    [InlineData("Ann Cole came. \"It is late,\" she continues in a low voice.", "ann-cole")]
    [InlineData("Cole announced that the match will be interrupted \"until noon\".", "ann-cole")]
    [InlineData("The plan, called \"late\" by Tom Reed, is here.", "tom-reed")]
    [InlineData("The plan, called \"late\" by Friday, is here.", "The plan")]
    [InlineData("According to Tom Reed, director of the mill, there is no rule. \"It is late,\" he said.", "tom-reed")]
    [InlineData("According to Tom Reed, the mill is late. \"It is late,\" he said.", "tom-reed")]
    [InlineData("Ann Cole came. \"How late?\" asked the weary Thai.", "the weary Thai")]
    [InlineData("Ann Cole came. The 63-year-old says it is \"late\".", "ann-cole")]
    [InlineData("\"Who came?\" Tom Reed wrote on a wall last month, next to a picture of a very old mill with a red roof.", "tom-reed")]
    public void A_name_goes_with_its_words(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("\"It is late,\" Lt.-Gen. Yvan Strand said, as the jets left.", "Yvan Strand")]
    [InlineData("Sen-Det. Craig Strand, of the transit unit, came. \"It is late,\" Sen-Det. Strand said.", "Craig Strand")]
    [InlineData("The fire chief Marin Brooke came. It will rain, according to Dr Brooke. \"It is late,\" he said.", "Marin Brooke")]
    [InlineData("Alma Strand has no boat. \"It is late,\" Alma said.", "Alma Strand")]
    [InlineData("Ukraine's ambassador to the EU, Kostal Yelsey, recently urged them on. He wrote that it was \"late\".", "Kostal Yelsey")]
    [InlineData("The vote is over, Dutch PM Rutto said. \"No,\" said Tom Wild. \"It is late,\" said Rutto. \"It is late,\" he said.", "Rutto")]
    [InlineData("Council chairman Leonie Strand said it rained. \"It is late,\" she said.", "Leonie Strand")]
    public void A_name_is_told_from_a_title(string text, string expected)
    {
        ArticleModel article = Assert.Single(ArticleExtractor.Extract(
            new Seed(new SourceFile("a.txt", $"Heading\n\n{text}"), "a.txt", ""), new ExtractionSettings(), []).Articles);
        string? name = article.FoundActors.FirstOrDefault(actor => actor.Key == article.Quotes[^1].SpeakerKey)?.Name;
        Assert.Equal(expected, article.Quotes[^1].SpeakerDescription?.In(article.Text) ?? name);
    }
}
