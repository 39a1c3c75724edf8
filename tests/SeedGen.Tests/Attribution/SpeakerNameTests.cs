using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Tests.Attribution;

/// <summary>Speakers that no lexicon knows, by what the text says of them.</summary>
public sealed class SpeakerNameTests
{
    [Theory]
    // The surname alone speaks later: it means the full name.
    [InlineData("Pelle Strand said no. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("\"No,\" said Pelle Strand. It rained. \"It holds,\" Strand added.", "Pelle Strand; Pelle Strand")]
    [InlineData("\"No\", said Pelle Strand. It rained. \"It holds,\" Strand added.", "Pelle Strand; Pelle Strand")]
    [InlineData("Dr Pelle Strand left. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("James Strand left. It rained. \"It holds,\" Strand added.", "James Strand")]
    [InlineData("James Strand left. It rained. \"It holds,\" James added.", "James Strand")]
    [InlineData("They met the pilot Pelle Strand. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("They met the pilot, Pelle Strand. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("They met Pelle Strand, 54, by the sea. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("They met Pelle Strand, who sang. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("They met Pelle Strand, whose boat sank. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("They met Pelle Strand, a very old pilot, by the sea. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("A publican Pelle Strand was there. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("One of the owners, Pelle Strand, said no. It rained. \"It holds,\" Strand added.", "Pelle Strand")]
    [InlineData("\"No,\" said one of them, Pelle Strand. It rained. \"It holds,\" Strand added.", "Pelle Strand; Pelle Strand")]
    [InlineData("Her son, Pelle, left. It rained. \"It holds,\" Pelle added.", "Pelle")]
    [InlineData("Pilot Ludwig van Berg left. It rained. \"It holds,\" Berg added.", "Ludwig van Berg")]
    [InlineData("Minister Salim al-Harthy left. It rained. \"It holds,\" Harthy added.", "Harthy")]
    [InlineData("Sir Pelle Strand said Tehran wanted \"a wall\". It rained. \"It holds,\" he added.", "Pelle Strand; Pelle Strand")]
    [InlineData("Susan Baker said no. It rained. \"It holds,\" she added.", "Susan Baker")]
    [InlineData("Harbour Pilot Strand said no. It rained. \"It holds,\" Strand added.", "Strand")]
    public void A_surname_means_who_was_introduced(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Lumen Holdings fell. It rained. Lumen said it would \"hold\".", "Lumen Holdings")]
    [InlineData("Lumen Labs fell. It rained. Lumen said it would \"hold\".", "Lumen Labs")]
    [InlineData("Lumen Bank fell. It rained. Lumen said it would \"hold\".", "Lumen Bank")]
    [InlineData("Lumen Grove fell. It rained. Lumen said it would \"hold\".", "Lumen Grove")]
    [InlineData("Harbour fell. Lumen said its boats would \"hold\".", "Lumen")]
    [InlineData("The Harbour Board met. It rained. Harbour said \"it holds\".", "harbour-board")]
    public void A_short_name_means_a_body_that_is_known(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    // Who is introduced may be meant by "he"; what is only named may not.
    [InlineData("They saw Pelle Strand, 54, by the sea.", true)]
    [InlineData("They saw Pelle Strand, who sang.", true)]
    [InlineData("They saw Pelle Strand, whose boat sank.", true)]
    [InlineData("They saw Pelle Strand, a very old pilot, by the sea.", true)]
    [InlineData("They saw the pilot Pelle Strand by the sea.", true)]
    [InlineData("They saw the pilot, Pelle Strand, by the sea.", true)]
    [InlineData("They saw Dr Pelle Strand by the sea.", true)]
    [InlineData("They saw James Strand by the sea.", true)]
    [InlineData("They saw her son, Pelle, by the sea.", true)]
    [InlineData("They saw Ludwig van Berg, 54, by the sea.", true)]
    [InlineData("They saw Ludwig van den Berg, 54, by the sea.", true)]
    [InlineData("Pelle Strand said no.", true)]
    [InlineData("\"No,\" said Pelle Strand.", true)]
    [InlineData("\"No\", says Pelle Strand.", true)]
    [InlineData("They saw Pelle Strand by the sea.", false)]
    [InlineData("They saw Pelle Strand, 2019, by the sea.", false)]
    [InlineData("They saw Pelle Strand, 54 by the sea.", false)]
    [InlineData("They saw Pelle Strand, a river in the north, by the sea.", false)]
    [InlineData("They saw Pelle Strand, a home for pilots, by the sea.", false)]
    [InlineData("They saw Pelle Strand, home to many pilots, by the sea.", false)]
    [InlineData("They saw Pelle Strand, a very old and very wet and very sad old pilot, by the sea.", false)]
    [InlineData("They saw the pilots Pelle Strand by the sea.", false)]
    [InlineData("They saw Pelle, 54, by the sea.", false)]
    [InlineData("# Pelle Strand, 54, sings\nThe sea fell.", false)]
    [InlineData("They saw the Pelle, who sang.", false)]
    [InlineData("They saw Old Big Wide Pelle Strand, 54, by the sea.", false)]
    public void He_is_who_was_introduced(string text, bool isPerson) =>
        Assert.Equal(isPerson, new Reading(text + " It rained. He called it \"a toy of old\".").Who.Split("; ")[^1] != "-");

    [Fact]
    public void Words_are_numbered_whatever_their_case()
    {
        string text = "Ann ann ANN Bob \u00e9t\u00e9 \u00c9T\u00c9 an\u00e9";
        TextMap map = new(text);
        Assert.Equal(0, map.Count);
        Assert.Equal(-1, map.Find(new(0, 3)));
        Assert.Equal([0, 0, 0, 1, 2, 2, 3], new[] { 0, 4, 8, 12, 16, 20, 24 }.Select(start => map.NumberOf(new(start, 3))));
        Assert.Equal(4, map.Count);
        Assert.Equal(1, map.Find(new(12, 3)));
        Assert.Equal(-1, map.Find(new(12, 2)));
    }

    [Fact]
    public void Thousands_of_words_keep_their_numbers()
    {
        string text = string.Concat(Enumerable.Range(10_000, 5_000));
        TextMap map = new(text);
        for (int i = 0; i < 5_000; i++) Assert.Equal(i, map.NumberOf(new(i * 5, 5)));
        for (int i = 0; i < 5_000; i++) Assert.Equal(i, map.Find(new(i * 5, 5)));
        Assert.Equal(5_000, map.Count);
    }
}
