using SeedGen.Extraction;
using SeedGen.Extraction.Dates.Values;

namespace SeedGen.Tests.Dates;

public sealed class ResolutionTests
{
    [Theory]
    [InlineData("None", Basis.Stated, "stated")]
    [InlineData("Publication", Basis.Stated, "stated")]
    [InlineData("Open", Basis.Stated, "open")]
    [InlineData("Open, Publication", Basis.Inferred, "open")]
    [InlineData("LastDate", Basis.Inferred, "last-date")]
    [InlineData("LastDate, Publication, PastTense", Basis.Inferred, "last-date")]
    [InlineData("None", Basis.Inferred, "vague")]
    [InlineData("PastTense", Basis.Inferred, "vague")]
    [InlineData("Publication", Basis.Inferred, "publication")]
    [InlineData("Publication, PastTense", Basis.Inferred, "publication-past")]
    [InlineData("Publication, FutureTense", Basis.Inferred, "publication-future")]
    public void Is_named_after_what_was_leaned_on(string leaning, Basis basis, string expected) =>
        Assert.Equal(expected, Resolution.Of(Enum.Parse<Leaning>(leaning), basis));

    [Fact]
    public void Says_something_of_every_name()
    {
        Assert.Equal(
            ["stated", "publication", "publication-past", "publication-future", "last-date", "vague", "open", "schema"],
            Resolution.All.Select(static way => way.Key));
        Assert.All(Resolution.All, static way => Assert.Contains(' ', way.Value));
        Assert.Equal(Resolution.All.Count, Resolution.All.Select(static way => way.Value).Distinct().Count());
    }

    // What the text says about the way leads to it, whatever the value is.
    [Theory]
    [InlineData("It was signed on 3 May 2019.", "stated")]
    [InlineData("He left last week.", "publication")]
    [InlineData("He left on Friday.", "publication-past")]
    [InlineData("He will leave on Friday.", "publication-future")]
    [InlineData("He left recently.", "stated")]
    public void Tells_how_an_expression_was_resolved(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateReading.Find(text, DateReading.Reference)).Resolution);

    [Fact]
    public void Is_open_without_a_day_of_publication() =>
        Assert.Equal("open", Assert.Single(DateReading.Find("He left on Friday.", null)).Resolution);
}
