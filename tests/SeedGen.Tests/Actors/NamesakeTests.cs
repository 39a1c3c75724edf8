namespace SeedGen.Tests.Actors;

public sealed class NamesakeTests
{
    [Theory]
    [InlineData("Ann Blomkvist came. Later Tom Erik Blomkvist left. They asked Blomkvist.", "~ann-blomkvist=Blomkvist")]
    [InlineData("Tom Erik Blomkvist came. Later Ann Blomkvist left. They asked Blomkvist.", "~tom-erik-blomkvist=Blomkvist")]
    [InlineData("Ann Blomkvist came. She led the Blomkvist Group. They asked Blomkvist.", "~ann-blomkvist=Blomkvist")]
    [InlineData("She led the Blomkvist Group. They asked Blomkvist.", "~blomkvist-group=Blomkvist")]
    [InlineData("The Democratic Party met. They asked the Democrats.", "~democratic-party=Democrats")]
    public void A_surname_goes_to_whom_the_text_names_first_with_it(string text, string expected) =>
        Assert.EndsWith(expected, Naming.Mentions(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("# Ann Blomkvist Urges Rest\nYesterday Ann Marie Blomkvist left.", "~ann-marie-blomkvist=Ann Blomkvist|~ann-marie-blomkvist=Ann Marie Blomkvist")]
    [InlineData("# Tom Blomkvist Urges Rest\nYesterday Ann Marie Blomkvist left.", "~ann-marie-blomkvist=Blomkvist|~ann-marie-blomkvist=Ann Marie Blomkvist")]
    [InlineData("# Kim Un Urges Rest\nYesterday Kim Jong Un left.", "~kim-jong-un=Kim|~kim-jong-un=Kim Jong Un")]
    public void Headlines_leave_middle_names_out(string text, string expected) => Assert.StartsWith(expected, Naming.Mentions(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("The office of Secretary of State Blomkvist wrote.", "Person:Blomkvist")]
    [InlineData("They asked Speaker Blomkvist about it.", "Person:Blomkvist")]
    [InlineData("The aides of UN Secretary-General Blomkvist said no.", "Organisation:United Nations|Person:Blomkvist")]
    [InlineData("The Secretary of State slept.", "")]
    [InlineData("They asked Director Blomkvist herring for lunch.", "")]
    [InlineData("They asked Education Minister for lunch.", "")]
    [InlineData("The Harbour Speaker Series began.", "")]
    [InlineData("It was the Union of Harbour Pilots President Ann Hale.", "Organisation:Union of Harbour Pilots|Person:Ann Hale")]
    public void An_office_stands_before_a_surname(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Then Pak Jong In left.", "Person:Pak Jong In")]
    [InlineData("Then Kim Il Do, the minister, left.", "Person:Kim Il Do")]
    [InlineData("Then Ann Hale In left.", "Person:Ann Hale")]
    [InlineData("The works of Rim Yong Chol at sea slept.", "Person:Rim Yong Chol")]
    [InlineData("The works of Mount Yong Chol at sea slept.", "")]
    [InlineData("The works of Tolvane Yong Chol at sea slept.", "")]
    public void Small_words_are_syllables_behind_others(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("Trade union members met. The Trade union slept.", "")]
    [InlineData("They asked the Departments of Harbour, Health and Justice.", "")]
    [InlineData("Members of the House voted.", "Organisation:House")]
    public void What_a_ministry_is_for_is_nobody(string text, string expected) => Assert.Equal(expected, Naming.Found(text));

    [Theory]
    [InlineData("President Blomkvist came with his wife, Ann Blomkvist. Mr. Blomkvist left.", "~blomkvist=Blomkvist|~ann-blomkvist=Ann Blomkvist|~blomkvist=Blomkvist")]
    [InlineData("President Blomkvist came. A message of Tom Blomkvist Jr. came, too. Mr. Blomkvist left.",
        "~blomkvist=Blomkvist|~tom-blomkvist-jr=Tom Blomkvist Jr.|~blomkvist=Blomkvist")]
    [InlineData("A message of Tom Blomkvist Jr. came. Mr. Blomkvist left.", "~tom-blomkvist-jr=Tom Blomkvist Jr.|~tom-blomkvist-jr=Blomkvist")]
    [InlineData("His wife, Ann Blomkvist, came. Mrs. Blomkvist left.", "~ann-blomkvist=Ann Blomkvist|~ann-blomkvist=Blomkvist")]
    public void A_relative_leaves_the_surname_to_who_went_by_it_before(string text, string expected) => Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("Members of the House voted. It was an in-house report.", "~house=House")]
    [InlineData("Then Kim Jong Un came. Later Kim Jong-Un left. It was in Pong-ri.", "~kim-jong-un=Kim Jong Un|~kim-jong-un=Kim Jong-Un")]
    public void A_small_word_behind_a_hyphen_begins_no_name(string text, string expected) => Assert.Equal(expected, Naming.Mentions(text));

    [Theory]
    [InlineData("They came to the Norburg Steel Works by rail.", "Organisation:Norburg Steel Works")]
    [InlineData("They came to the Norburg Cement Factory by rail.", "Organisation:Norburg Cement Factory")]
    [InlineData("They came to the Norburg Steel Street by rail.", "")]
    public void A_works_belongs_to_the_name(string text, string expected) => Assert.Equal(expected, Naming.Found(text));
}
