namespace SeedGen.Tests.Actors;

public sealed class BodyBoundTests
{
    [Theory]
    [InlineData("It was led by the Committee on Harbour Affairs Anna Lindgren.",
        "Organisation:Committee on Harbour Affairs|Person:Anna Lindgren")]
    [InlineData("They met the Board of Saint Anna Hospital.", "Organisation:Board of Saint Anna Hospital")]
    [InlineData("The Party of Pensioners and Anna Lindgren quarrelled.", "Organisation:Party of Pensioners|Person:Anna Lindgren")]
    [InlineData("It was the Board of Harbours Chairman who left.", "Organisation:Board of Harbours")]
    [InlineData("It was the Office of the Deputy Prime Minister.", "Organisation:Office of the Deputy Prime Minister")]
    [InlineData("The World Trade Organisation met.", "Organisation:World Trade Organization")]
    [InlineData("It was the clerk to the Gallery Peter Hedberg.", "Person:Peter Hedberg")]
    [InlineData("They asked the Cabinet of Ministers.", "Organisation:Cabinet of Ministers")]
    [InlineData("He left the Tarn Party of Lindgren.", "Organisation:Tarn Party")]
    [InlineData("The Textile, Clothing and Footwear Union met.", "Organisation:Textile, Clothing and Footwear Union")]
    [InlineData("The Transport and General Workers' Union met.", "Organisation:Transport and General Workers' Union")]
    [InlineData("It was the Bank of New Norland Martin Place branch.", "Organisation:Bank of New Norland Martin Place")]
    [InlineData("It was the Bank of Lower Norland Charles Hedberg deal.", "Organisation:Bank of Lower Norland Charles Hedberg")]
    [InlineData("It was National Union of Teachers Welsh Secretary Anna Lindgren.",
        "Organisation:National Union of Teachers|Person:Anna Lindgren")]
    [InlineData("The Green Party of Brussels held a ball.", "Organisation:Green Party")]
    [InlineData("He left the Conservative Party of Banks and Brewers.", "Organisation:Conservative Party")]
    [InlineData("It was the Department of the Prime Minister.", "Organisation:Department of the Prime Minister")]
    [InlineData("They robbed the Tarn People's Bank.", "Organisation:Tarn People's Bank")]
    public void A_body_ends_where_its_words_do(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Rebels hold the Norlak People's Republic.", "State:Norlak People's Republic")]
    [InlineData("Rebels hold the People's Republic.", "")]
    [InlineData("They fled the People's Mujahideen.", "")]
    [InlineData("The Good People's Republic, a novel, was sold.", "")]
    [InlineData("The Good People's Republic, a first novel, was sold.", "")]
    public void A_republic_of_the_people_is_a_state(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("TARNHOLM, August 6 (NP) - Crews slept. The firm has offices in Tarnholm.", "")]
    [InlineData("TARNHOLM \u2014 Crews slept.", "")]
    [InlineData("The crane in the Donlas was old. The crews in the Donlas slept.", "")]
    [InlineData("The ferry stops at the Dzanlak and Armlak railway stations.", "")]
    [InlineData("They flew F-91 Hawks and a Grolak-class frigate. Two F-91 Hawks crashed.", "")]
    [InlineData("The frigate was of the Anna Lindgren-class kind.", "")]
    [InlineData("The Norlak Association Agreement was signed.", "")]
    [InlineData("Recalling, the Harbour Company said so.", "Organisation:Harbour Company")]
    [InlineData("A house in Frederick St was lost. It was Anna St.", "")]
    [InlineData("There was fear in the Dolvary. The Dolvary said it would cut posts.", "Organisation:Dolvary")]
    [InlineData("DOLVAX, Trimline and Oakway cut prices. He sold shares in DOLVAX.",
        "Organisation:DOLVAX|Organisation:Trimline|Organisation:Oakway")]
    [InlineData("DOLVAX, Norland, August 6 (NP) - Crews slept.", "")]
    [InlineData("DOLVAX, Monday - Crews slept.", "")]
    [InlineData("It was a step in the Dolvaship. The Dolvaship has grown.", "")]
    public void Places_and_things_are_no_bodies(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Crews of Tolvane, South Korea's oldest lighter, slept.", "")]
    [InlineData("Crews of Tolvane, South Korea's oldest bank, slept.", "Organisation:Tolvane")]
    [InlineData("The clerk came from the U.S. Department of Energy. The U.S. is big.", "Organisation:U.S. Department of Energy")]
    [InlineData("TARNHOLM Textiles Ltd sold wool. Crews of Tarnholm Textiles Ltd slept.", "Organisation:Tarnholm Textiles Ltd")]
    public void A_states_body_is_not_the_state(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Fact]
    public void The_letters_of_a_state_are_no_short_form_of_its_bodies() => Assert.Equal(
        "~us-department-of-energy=U.S. Department of Energy|united-states=U.S.",
        Naming.Mentions("The clerk came from the U.S. Department of Energy. He likes the U.S. very much."));
}
