namespace SeedGen.Tests.Actors;

public sealed class SlavicNameTests
{
    [Theory]
    [InlineData("They waited for the ferry. Karlovsky said the pier was shut. Karlovsky left.", "Person:Karlovsky")]
    [InlineData("\"It is shut,\" said Melnichuk.", "Person:Melnichuk")]
    [InlineData("The pier was left to Dostaenko, who mends nets.", "Person:Dostaenko")]
    [InlineData("They came from Karlov and sailed on.", "")]
    [InlineData("The works in Melnikov employs 400 and Melnikov lies in the hills.", "")]
    [InlineData("They saw the Karlova sink.", "")]
    [InlineData("Supernova said no.", "")]
    [InlineData("Karlovsky said it would rebuild the pier.", "")]
    [InlineData("Melnichukov, whose steel mills closed, slept. Melnichukov said so.", "")]
    [InlineData("Shares in Strelnikov rose. Strelnikov said so.", "Organisation:Strelnikov")]
    [InlineData("Ozerovski said sales fell.", "")]
    [InlineData("Profits rose at Kolarenski. Kolarenski said so.", "Organisation:Kolarenski")]
    [InlineData("Karlovsky signed a new striker.", "")]
    [InlineData("Saratov said no.", "")]
    [InlineData("Whisky said no.", "")]
    [InlineData("It was shut, according to Karlovsky. Karlovsky said so.", "Person:Karlovsky")]
    [InlineData("They lost to Dostaenski, who have won twice.", "Organisation:Dostaenski")]
    [InlineData("They lost to Dostaleva. Dostaleva held her nerve.", "Person:Dostaleva")]
    public void A_surname_by_its_ending_is_a_persons_where_it_speaks_or_acts(string text, string expected) =>
        Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("The pier was named for PM Hofstra. Hofstra said so.", "Person:Hofstra")]
    [InlineData("It was built under PM Yevhen Dostal.", "Person:Yevhen Dostal")]
    [InlineData("The ferry leaves at 7 PM Hofstra time.", "")]
    public void The_prime_minister_in_two_letters_is_a_title(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Norland's ambassador to the pier, Tvrtka Osmarev, recently left.", "Person:Tvrtka Osmarev")]
    [InlineData("The pilot came back to the harbour, Lower Osmar, on foot.", "")]
    [InlineData("\"It is late,\" Tvrtka Osmar, a Norlandian living on the pier, thought.", "Person:Tvrtka Osmar")]
    [InlineData("The ferry Tall Tvrtka, a Swede by birth, sank.", "")]
    [InlineData("They drove a Tvrtka Osmar, a Korean, and liked it.", "")]
    [InlineData("They fed Blue Osmar, an Irish, from Norburg.", "")]
    public void Whoever_is_sent_or_comes_from_a_land_is_a_person(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
