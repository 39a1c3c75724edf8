namespace SeedGen.Tests.Actors;

public sealed class PublicBodyTests
{
    [Theory]
    [InlineData("Agents of the F.B.I. came.", "Organisation:Federal Bureau of Investigation")]
    [InlineData("They wrote to the C.I.A.", "Organisation:Central Intelligence Agency")]
    [InlineData("The Norland Harbour Board said no. They asked the N.H.B. again.", "Organisation:Norland Harbour Board")]
    [InlineData("The Norland Harbour Board (N.H.B.) said no.", "Organisation:Norland Harbour Board")]
    [InlineData("They asked A.B. Blomkvist and the U.N. again.", "Organisation:United Nations")]
    public void Acronyms_may_have_stops(string text, string expected) => Assert.EndsWith(expected, Naming.Found(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("He sat on the House Ports and Harbours Committee.", "Organisation:House Ports and Harbours Committee")]
    [InlineData("He led the Senate Ports, Lands and Harbours Committee.", "Organisation:Senate Ports, Lands and Harbours Committee")]
    [InlineData("It went to the House Ports Committee and Harbours Committee.", "Organisation:House Ports Committee|Organisation:Harbours Committee")]
    [InlineData("The Bureau of Alcohol, Tobacco, Firearms and Explosives came.",
        "Organisation:Bureau of Alcohol, Tobacco, Firearms and Explosives")]
    public void Committees_and_bureaus_go_by_all_their_fields(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They asked the Norland Senate candidate.", "")]
    [InlineData("It was the Norland Senate race.", "")]
    [InlineData("They asked the Norland Senate about it.", "Organisation:Norland Senate")]
    [InlineData("They asked Assistant House clerks.", "")]
    public void A_race_for_a_chamber_is_no_chamber(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The Central Committee of the Fishers' Party of Norway met.", "Organisation:Central Committee of the Fishers' Party of Norway")]
    [InlineData("It was the Farmers' Party of Norway that met.", "Organisation:Farmers' Party of Norway")]
    [InlineData("It was the Farmers' Party of United States of America.", "Organisation:Farmers' Party of United States of America")]
    [InlineData("It was the Farmers' Party of Ann Hale that met.", "Organisation:Farmers' Party|Person:Ann Hale")]
    [InlineData("The Trade Ministry of the Democratic People's Republic of Korea met.",
        "Organisation:Trade Ministry of the Democratic People's Republic of Korea")]
    [InlineData("The Standing Committee of the People's Assembly met.", "Organisation:Standing Committee of the People's Assembly")]
    [InlineData("The League for the Harbour's friends met.", "Organisation:League for the Harbour")]
    public void Names_go_on_behind_an_owner(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("NORBURG, Mo. - The keepers slept.", "")]
    [InlineData("NORBURG, Mo. \u2014 The keepers slept.", "")]
    [InlineData("NORBURG, Tolvane - The keepers slept.", "")]
    public void Where_a_report_was_written_is_nobody(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("They met in the Rose Garden, and he slept.", "")]
    [InlineData("As a New Yorker he slept.", "")]
    [InlineData("They wrote to The New Yorker about it.", "Media:The New Yorker")]
    [InlineData("They saw \"Ann Hale Tonight,\" which was long.", "")]
    [InlineData("Then came Hurricane Ann, that they feared.", "")]
    [InlineData("They left from Joint Base Norburg, which was dark.", "")]
    [InlineData("Tvrtko Blom, minister of Harbour Trade, left, and so did the minister of Trade and Ports.", "Person:Tvrtko Blom")]
    [InlineData("They asked House Majority Leader Ann Hale.", "Person:Ann Hale")]
    [InlineData("They asked Senate President Pro Tem Ann Hale.", "Person:Ann Hale")]
    public void What_sounds_like_a_name_is_none(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Fact]
    public void ROK_is_South_Korea_without_its_name() =>
        Assert.Equal("State:South Korea", string.Join("|", Naming.Read("They watched the ROK at sea, off the Korean coast.", []).Found.Select(a => a.Kind + ":" + a.Name)));
}
