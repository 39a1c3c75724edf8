namespace SeedGen.Tests.Actors;

public sealed class GluedNameTests
{
    [Theory]
    [InlineData("They heard ofPak Min Ho, the minister, at sea.", "")]
    [InlineData("They heard of General SecretaryPak Min Ho at sea.", "")]
    [InlineData("Then Pak Min Hosaid it rained.", "")]
    [InlineData("Then Pak Min Howanted rest.", "")]
    [InlineData("They heard of Pak Min Ho, the minister, at sea.", "Person:Pak Min Ho")]
    [InlineData("Then Pak Min Hosung left.", "Person:Pak Min Hosung")]
    [InlineData("They asked LeAnn McHale, the minister, about it.", "Person:LeAnn McHale")]
    [InlineData("On the iPhone Ann Hale said no.", "Person:Ann Hale")]
    public void A_name_that_lost_a_blank_is_left_out(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
