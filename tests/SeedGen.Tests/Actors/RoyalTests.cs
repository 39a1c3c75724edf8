namespace SeedGen.Tests.Actors;

public sealed class RoyalTests
{
    [Theory]
    [InlineData("They waited for Prince Harald. Harald came late.", "Person:Harald")]
    [InlineData("They waited for Crown Prince Harald in the rain.", "Person:Harald")]
    [InlineData("They waited for Queen Ingrid II.", "Person:Ingrid")]
    [InlineData("They waited for Pope Klaus Johann II.", "Person:Klaus Johann")]
    [InlineData("They met on the Prince Harald Square.", "")]
    [InlineData("They met at Prince Norlak.", "")]
    [InlineData("They sold Queen Anne furniture.", "")]
    [InlineData("They bred King Charles spaniels.", "")]
    [InlineData("They drank in Prince Albert pubs.", "")]
    [InlineData("The Queen Mary 2 sailed.", "")]
    [InlineData("They met King Henry VIII.", "Person:Henry")]
    [InlineData("They acted in the film King Arthur.", "")]
    [InlineData("They waited for Prince Harald and slept. Prince Harald wept.", "Person:Harald")]
    [InlineData("Prince Harald said so.", "Person:Harald")]
    [InlineData("Prince Harald apparently slept.", "Person:Harald")]
    [InlineData("They wept for Queen Ingrid I in the rain.", "Person:Ingrid")]
    public void A_royal_goes_by_a_given_name(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("It was the chief of the General Harbour Staff Viktor Dostal.", "Person:Viktor Dostal")]
    [InlineData("It was General Tvrtka Viktor Dostal.", "Person:Tvrtka Viktor Dostal")]
    [InlineData("Addressing the house, Foreign Minister Anna Lindgren wept.", "Person:Anna Lindgren")]
    public void An_office_is_no_part_of_a_name(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
