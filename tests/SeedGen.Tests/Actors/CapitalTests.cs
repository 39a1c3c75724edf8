namespace SeedGen.Tests.Actors;

public sealed class CapitalTests
{
    [Theory]
    [InlineData("Beijing denied it.", "State:China")]
    [InlineData("When Ankara summoned her, she left.", "State:Turkey")]
    [InlineData("It rained, and on Monday Tehran has again denied it.", "State:Iran")]
    [InlineData("But Tehran said no.", "State:Iran")]
    [InlineData("In return, New Delhi expelled two of them.", "State:India")]
    [InlineData("Ottawa last week tightened it.", "State:Canada")]
    [InlineData("Ottawa on Monday urged them to go.", "State:Canada")]
    [InlineData("Berlin has never called it a loan.", "State:Germany")]
    [InlineData("They said that Berlin denied it.", "State:Germany")]
    [InlineData("It rained, and Berlin denied it.", "State:Germany")]
    [InlineData("It rained and Berlin denied it.", "State:Germany")]
    [InlineData("It rained as Berlin denied it.", "State:Germany")]
    [InlineData("It rained: Berlin denied it.", "State:Germany")]
    [InlineData("Last week Berlin denied it.", "State:Germany")]
    public void A_capital_that_acts_is_the_state(string text, string expected) =>
        Assert.Equal("State:Chile|" + expected, Naming.Found("Chile left. " + text));

    [Theory]
    [InlineData("They landed in Beijing.")]
    [InlineData("Officials in Beijing said no.")]
    [InlineData("A man from Ankara denied it.")]
    [InlineData("Beijing is large.")]
    [InlineData("Ottawa last week saw rain.")]
    [InlineData("Beijing grew. It said so.")]
    [InlineData("Beijing, said the guide, is large.")]
    [InlineData("They met near Lake Berlin said Ulf.")]
    [InlineData("Berlin has long, cold winters.")]
    [InlineData("The Beijing-based clerk said no.")]
    [InlineData("Doctors in central London said no.")]
    [InlineData("Crowds from across north London denied it.")]
    [InlineData("Residents of downtown Ottawa said no.")]
    [InlineData("Later suburban Madrid protested.")]
    [InlineData("Later western Ankara rejected it.")]
    [InlineData("Later nearby Vienna warned them.")]
    [InlineData("Clerks in Lund and Vienna warned them.")]
    public void A_city_is_no_state(string text) => Assert.Equal("State:Chile", Naming.Found("Chile left. " + text));

    [Theory]
    [InlineData("Ottawa beat Tarn. Later Ottawa announced a trade.", "")]
    [InlineData("Later Ottawa announced it. Lisbon denied it.", "State:Canada|State:Portugal")]
    [InlineData("Later Ottawa announced it. Canada is large.", "State:Canada")]
    public void States_are_among_states(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Chile left. The composer Peter Berlin left. Later Berlin said no.", "State:Chile|Person:Peter Berlin")]
    [InlineData("Chile left. The mayor of Berlin left. Later Berlin said no.", "State:Chile|State:Germany")]
    [InlineData("Chile left. Kamasi Berlin, a saxophonist, played on Friday. Berlin said the crowd was loud.", "State:Chile")]
    [InlineData("Chile left. They saw Tvrtka Berlin. Berlin said the crowd was loud.", "State:Chile")]
    [InlineData("Chile left. In Berlin it rained. Berlin denied it.", "State:Chile|State:Germany")]
    [InlineData("# Tall Envoy Leaves Berlin\nChile left. Berlin denied it.", "State:Chile|State:Germany")]
    [InlineData("# They saw Laband\nBerlin is large. Chile left. Berlin denied it.", "State:Chile|State:Germany")]
    public void Who_has_its_name_is_no_state(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Russia met Seoul. Seoul denied it.", "russia=Russia|south-korea=Seoul")]
    [InlineData("They landed in Seoul.", "")]
    public void The_capital_of_a_declared_state_goes_for_it(string text, string expected) => Assert.Equal(expected, Naming.Mentions(text));
}
