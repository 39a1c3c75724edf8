namespace SeedGen.Tests.Attribution;

/// <summary>Who is called by an office first, and named with it only then.</summary>
public sealed class ForeshadowingTests
{
    [Theory]
    [InlineData("The mayor of Norburg called the plan \"a joke\" on Tuesday.\n\n\"Nobody asked us,\" said Mayor Tina Holm.", "Tina Holm; Tina Holm")]
    [InlineData("Sudria's foreign minister said that it had \"not yet kept\" its word.\n\nForeign Minister Ann Lee said it would.", "Ann Lee")]
    [InlineData("The foreign minister called it \"late\" on Monday.\n\nAnn Lee, the foreign minister of Sudria, left.", "Ann Lee")]
    [InlineData("The police chief called it \"late\". The chief said it was \"sad\". Police chief Ann Lee left.", "Ann Lee; Ann Lee")]
    public void The_name_follows_the_office(string text, string speakers) => Assert.Equal(speakers, new Reading(text).Who);

    [Theory]
    [InlineData("Sudria's foreign minister called it \"late\".\n\nDefence Minister Ann Lee left.", "sudria")]
    [InlineData("Sudria's foreign minister called it \"late\".\n\nNorthlandic Foreign Minister Ann Lee left.", "sudria")]
    [InlineData("A minister called it \"late\".\n\nThe minister Ann Lee left.", "A minister")]
    [InlineData("The mayor called it \"late\".\n\nDeputy mayor Ann Lee left.", "The mayor")]
    [InlineData("Ann Lee left. It rained. The mayor called it \"late\".\n\nTom Reed, who wants to be mayor, stayed.", "The mayor")]
    [InlineData("The Harbour Bank is late, its chief said: \"Very late.\"\n\nTom Reed met chief Ann Lee of Lumen.", "its chief")]
    [InlineData("The mayor called it \"late\". Former mayor Ann Lee left.", "The mayor")]
    [InlineData("The president called it \"late\". Northlandic President Ann Lee will come.", "The president")]
    [InlineData("The leader called it \"late\". Party leader Ann Lee and group leader Tom Reed left.", "The leader")]
    [InlineData("The manager called it \"late\". Harbour manager Ann Lee left.", "The manager")]
    [InlineData("An official called it \"late\".\n\nAnother official, Ann Lee, left.", "An official")]
    public void Somebody_else_may_follow(string text, string speakers) => Assert.Equal(speakers, new Reading(text).Who);
}
