namespace SeedGen.Tests.Attribution;

/// <summary>Whom words mean that nobody was called by before.</summary>
public sealed class LikelyPersonTests
{
    [Theory]
    [InlineData("Ann Cole came. Harbour Board's Tom Reed was full of praise. \"It was great,\" said the Harbour Board striker.", "tom-reed")]
    [InlineData("Ann Cole came. Tom Reed of the Harbour Board was full of praise. \"It was great,\" said the Harbour Board founder.", "tom-reed")]
    [InlineData("Ann Cole came. Tom Reed was full of praise. \"It was great,\" said the Harbour Board striker.", "the Harbour Board striker")]
    [InlineData("Tom Reed beat the Harbour Board. \"It was a dive,\" the Harbour Board defender said.", "the Harbour Board defender")]
    [InlineData("Tom Reed opened the scoring. \"It was a bad day for us,\" the Harbour Board manager said.", "the Harbour Board manager")]
    [InlineData("Tom Reed joined on Monday. \"I was so nervous,\" the Harbour Board recruit said.", "tom-reed")]
    [InlineData("Tom Reed joined on Monday. Ann Cole left. \"I was so nervous,\" the Harbour Board recruit said.", "the Harbour Board recruit")]
    [InlineData("Tom Reed joined on Monday. \"I was so nervous,\" a Harbour Board recruit said.", "a Harbour Board recruit")]
    [InlineData("Tom Reed spoke on Monday. \"It is wrong,\" the Harbour Board leader said.", "harbour-board")]
    [InlineData("Tom Reed of the Harbour Board spoke on Monday. \"It is wrong,\" the Harbour Board leader said.", "tom-reed")]
    [InlineData("Tom Reed of the Harbour Board was held. \"It is wrong,\" the Harbour Board leader said.", "harbour-board")]
    [InlineData("Tom Reed of the Harbour Board spoke. \"He is wrong,\" the Harbour Board leader said.", "harbour-board")]
    [InlineData("Ann Cole came. Tom Reed was full of praise. \"It was great,\" said a Harbour Board founder.", "harbour-board")]
    [InlineData("Ann Cole came. Tom Reed was full of praise. \"It was great,\" said the Harbour Board spokesman.", "harbour-board")]
    [InlineData("Ann Cole came. Coach Tom Reed was full of praise. \"It was great,\" said the Harbour Board striker.", "the Harbour Board striker")]
    [InlineData("Ann Cole came. Tom Reed left. It rained. It snowed. \"It was great,\" said the Harbour Board striker.", "the Harbour Board striker")]
    public void One_of_a_body_is_who_acted_last(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Tom Reed is at odds with Ann Cole.\n\"It is late,\" the minister said.", "tom-reed")]
    [InlineData("Judge Tom Reed is at odds with Ann Cole.\n\"It is late,\" the minister said.", "the minister")]
    [InlineData("Tom Reed is at odds with Ann Cole.\nThe minister said it was \"late\".", "The minister")]
    [InlineData("Tom Reed is at odds with Ann Cole.\n\"It is late,\" the judge said.", "the judge")]
    [InlineData("It rained. Tom Reed is at odds with Ann Cole.\n\"It is late,\" the minister said.", "the minister")]
    [InlineData("Tom Reed was jailed for fraud.\n\"This is a dark day,\" the mayor said.", "the mayor")]
    [InlineData("Tom Reed has been found dead.\n\"This is a dark day,\" the mayor said.", "the mayor")]
    [InlineData("Tom Reed has died.\n\"This is a dark day,\" the mayor said.", "the mayor")]
    [InlineData("Tom Reed was elected on Monday.\n\"This is a good day,\" the mayor said.", "tom-reed")]
    [InlineData("Tom Reed is at odds with Ann Cole.\n\"He is wrong,\" the minister said.", "the minister")]
    [InlineData("Tom Reed is at odds with Ann Cole.\n\"It is wrong,\" the Liberal leader said.", "the Liberal leader")]
    [InlineData("Singer Tom Reed came.\n\"It is late,\" the mayor said.", "the mayor")]
    [InlineData("Midfielder Tom Reed came.\n\"It is late,\" the mayor said.", "the mayor")]
    [InlineData("Midfielder Tom Reed came.\n\"It is late,\" the captain said.", "tom-reed")]
    [InlineData("Midfielder Tom Reed came.\n\"It is late,\" the coach said.", "the coach")]
    public void Who_rules_is_told_in_the_first_sentence(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Ann Cole left. It rained. The young were there in the shape of Eva Lind. The 14-year-old called it \"late\".", "eva-lind")]
    [InlineData("Ann Cole left. It rained. The young were there in Eva Lind's play. The 14-year-old called it \"late\".", "ann-cole")]
    [InlineData("Ann Cole left. She beat Eva Lind. The 14-year-old called it \"late\".", "ann-cole")]
    [InlineData("Ann Cole left. It rained. The young were there with Eva Lind. The singer called it \"late\".", "ann-cole")]
    [InlineData("Tom Reed left. Coach Paul Moore came. The 25-year-old called it \"late\".", "tom-reed")]
    [InlineData("Tom Reed left. Coach Paul Moore came. The 52-year-old called it \"late\".", "paul-moore")]
    [InlineData("Ann Cole left. The 25-year-old Dubliner called it \"late\".", "ann-cole")]
    [InlineData("Ann Cole left. The 25-year-old Swiss called it \"late\".", "ann-cole")]
    public void An_age_fits_who_is_as_old(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Ann Cole left. A board spokesperson denied it. The statement added: \"It is late.\"", "A board spokesperson")]
    [InlineData("Ann Cole left. A board clerk denied it. The statement added: \"It is late.\"", "ann-cole")]
    public void A_spokesperson_issues_the_statement(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Chief executive Ann Cole left. \"It is late,\" the chief executive of a rival maker said.", "the chief executive of a rival maker")]
    [InlineData("Chief executive Ann Cole left. \"It is late,\" the chief executive of the maker said.", "ann-cole")]
    [InlineData("Chief executive Ann Cole left. \"It is late,\" the chief executive said.", "ann-cole")]
    [InlineData("Ann Cole, mother of a missing boy, wept. It rained. \"I miss him,\" the mother of a missing boy said.", "ann-cole")]
    [InlineData("Ann Cole, owner of a bakery, left. It rained. \"It is late,\" the owner of a bakery said.", "ann-cole")]
    public void One_of_something_new_is_new(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);

    [Theory]
    [InlineData("Tom Reed called it \"late\". That comment referred to the dam. He called it \"old\".", "tom-reed; tom-reed")]
    [InlineData("Tom Reed called it \"late\". That claim stands. He called it \"old\".", "tom-reed; tom-reed")]
    [InlineData("Tom Reed called it \"late\". That shows it. He called it \"old\".", "tom-reed; tom-reed")]
    public void What_was_said_is_nobody(string text, string expected) => Assert.Equal(expected, new Reading(text).Who);
}
