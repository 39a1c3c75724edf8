namespace SeedGen.Tests.Actors;

public sealed class LooseAcronymTests
{
    [Theory]
    [InlineData("The Harbour Safety Council met. Nobody from the HSC came.",
        "~harbour-safety-council=Harbour Safety Council|~harbour-safety-council=HSC")]
    [InlineData("The Council for Safety of Ferries met. The CSF is old.",
        "~council-for-safety-of-ferries=Council for Safety of Ferries|~council-for-safety-of-ferries=CSF")]
    [InlineData("The Harbour Safety Council and the Horton Shipping Council met. Nobody from the HSC came.",
        "~harbour-safety-council=Harbour Safety Council|~horton-shipping-council=Horton Shipping Council|~hsc=HSC")]
    [InlineData("The Harbour Safety Council met. Nobody from the HNC came.",
        "~harbour-safety-council=Harbour Safety Council|~hnc=HNC")]
    [InlineData("The Harbour Safety Institute met. It has an ISP.", "~harbour-safety-institute=Harbour Safety Institute")]
    [InlineData("The Harbour Safety Council met Horton Sheep Catering. Lambs of HSC slept.",
        "~harbour-safety-council=Harbour Safety Council")]
    public void Letters_that_spell_one_body_are_its_name(string text, string expected) => Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("The Norlake Mean Time (NMT) is told here. NMT said nothing and NMT rose.", "")]
    [InlineData("The Norlake Tide Pact (NTP) was signed. The NTP said so.", "")]
    [InlineData("The Norlake Corporation for Missing Numbers (NCMN) met.", "Organisation:Norlake Corporation for Missing Numbers")]
    [InlineData("The Norlake Deposits Compensation Scheme (NDCS) said so. The NDCS chief left.", "Organisation:Norlake Deposits Compensation Scheme")]
    [InlineData("The Norlake Free Fishing Area (NFFA) refused.", "Organisation:Norlake Free Fishing Area")]
    [InlineData("The Norlake Tide Pact (NTP) was signed. The Norlake Tram Police met, and NTP said so.", "Organisation:Norlake Tram Police")]
    public void What_is_no_body_has_none_for_its_letters(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
