using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Attribution;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("NORBURG (TNA) - Reed said so.", "Reed")]
    [InlineData("NORBURG (TNA) -- Reed said so.", "Reed")]
    [InlineData("NORBURG, Northland \u2014 Reed said so.", "Reed")]
    [InlineData("NORBURG, Northland \u2013 Reed said so.", "Reed")]
    [InlineData("NORBURG, 3 May (TNA): Reed said so.", "Reed")]
    [InlineData("NORBURG/SUDBURG [TNA] - Reed said so.", "Reed")]
    [InlineData("NEW NORBURG - Reed said so.", "Reed")]
    [InlineData("Norburg - Reed said so.", null)]
    [InlineData("AI - Reed said so.", null)]
    [InlineData("3 - Reed said so.", null)]
    [InlineData("NORBURG's mayor - Reed - said so.", null)]
    [InlineData("NORBURG mayor Reed - said so.", null)]
    [InlineData("NORBURG; Northland - Reed said so.", null)]
    [InlineData("NORBURG\u2014Reed said so.", null)]
    [InlineData("NORBURG Reed Reed Reed Reed Reed Reed Reed Reed Reed Reed Reed Reed Reed Reed Reed Reed - Reed said so.", null)]
    [InlineData("NORBURG: The court said so.\nIt did.", "The")]
    [InlineData("NORBURG: The court said so.\nSo it came about: it did.", "The")]
    [InlineData("NORBURG: The court said so.\nReed: it did.", "The")]
    [InlineData("NORBURG: The court said so.\nREED: It did.", null)]
    [InlineData("NORBURG: The court said so.", null)]
    [InlineData("NORBURG Reed: The court said so.\nIt did.", null)]
    [InlineData("NORBURG: \"It holds,\" Reed said.\nIt did.", null)]
    [InlineData("# Floods\nNORBURG: The court said so.\nIt did.", "The")]
    public void A_wire_story_opens_with_its_place(string text, string? behind)
    {
        TextDocument document = Reading.DocumentOf(text);
        int sentence = text.StartsWith('#') ? 1 : 0;
        int end = Dateline.EndOf(document, document.Sentences[sentence]);
        Assert.Equal(behind, end < 0 ? null : document.Tokens[end].Span.In(text));
    }

    [Fact]
    public void Only_the_first_paragraph_opens_with_a_place()
    {
        TextDocument document = Reading.DocumentOf("It rained.\nNORBURG: The court said so.\nIt did.");
        Assert.Equal(-1, Dateline.EndOf(document, document.Sentences[1]));
    }

    [Theory]
    [InlineData("NORBURG (TNA) - Reed said it was \"late\".", "tom-reed <Reed> said")]
    [InlineData("NORBURG, May 3 - The mayor said it was \"late\".", "- <The mayor> said")]
    public void No_place_is_a_speaker(string text, string expected) => Assert.Equal(expected, new Reading(text).Speakers);
}
