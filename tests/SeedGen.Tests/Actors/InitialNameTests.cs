namespace SeedGen.Tests.Actors;

public sealed class InitialNameTests
{
    [Theory]
    [InlineData("Yesterday Ann A. Blomkvist of Ohio left. Mr. Blomkvist slept.", "Person:Ann A. Blomkvist")]
    [InlineData("They asked Tom I. Blomkvist about it.", "Person:Tom I. Blomkvist")]
    [InlineData("The report of Tom S. Blomkvist III, the counsel, came.", "Person:Tom S. Blomkvist III")]
    [InlineData("It was the law of Tvrtko D. Blomkvist in those days.", "Person:Tvrtko D. Blomkvist")]
    [InlineData("They asked Michael R. Bloomberg about it.", "Person:Michael R. Bloomberg")]
    [InlineData("They asked Governors Ann Blomkvist and Tom Hale.", "Person:Ann Blomkvist|Person:Tom Hale")]
    [InlineData("Yesterday Gov. Asa Blomkvist left.", "Person:Asa Blomkvist")]
    public void A_letter_with_its_stop_or_a_number_is_part_of_somebodys_name(string text, string expected) =>
        Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("It was hall A. Blomkvist slept.", "")]
    [InlineData("It was Hall A. The keepers slept.", "")]
    [InlineData("They lost World War I. Parliament slept.", "")]
    [InlineData("They took Highway B. Tolvane to the north.", "")]
    [InlineData("They took Vitamin D. Tolvane, too.", "")]
    [InlineData("The keepers sold Blomkvist ASA to nobody.", "Organisation:Blomkvist ASA")]
    public void Nor_is_it_where_it_numbers_a_thing(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
