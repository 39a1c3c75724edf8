namespace SeedGen.Tests.Attribution;

/// <summary>Who is "she" at the head of a paragraph: the dead, in an obituary.</summary>
public sealed class ObituaryTests
{
    private const string Rest = "\nIt rained. It blew. It snowed. It hailed. It froze. The club thanked Eva Lind.\nShe called the sea \"a very old friend\".";

    [Theory]
    [InlineData("Ann Cole, a pilot who sang, died on Monday. She was 91.", "ann-cole")]
    [InlineData("Ann Cole, who has died aged 91, was a pilot.", "ann-cole")]
    [InlineData("Ann Cole, whose songs all know, died on Monday at 9. She was 91.", "ann-cole")]
    [InlineData("Dr Ann Cole, the pilot, died aged 91.", "ann-cole")]
    [InlineData("Ann Cole, a pilot who sang, left on Monday. She was 91.", "eva-lind")]
    [InlineData("Ann Cole, a pilot who sang, died on Monday. It rained.", "eva-lind")]
    [InlineData("Ann Cole died on Monday. She was 91.", "eva-lind")]
    [InlineData("The old pilot of the harbour, Ann Cole, who sang, died on Monday. She was 91.", "eva-lind")]
    public void The_dead_is_spoken_of(string lead, string who) => Assert.Equal(who, new Reading(lead + Rest).Who);

    [Theory]
    [InlineData("\nEva Lind was there. She called the sea \"a very old friend\".", "eva-lind")]
    [InlineData("\nTom Reed was there.\nHe called the sea \"a very old friend\".", "tom-reed")]
    [InlineData("\nEva Lind was there.\nOf Lind she said it was \"a very old friend\".", "eva-lind")]
    [InlineData("\nEva Lind was there.\nIn 1961 she called the sea \"a very old friend\".", "eva-lind")]
    [InlineData("\nEva Lind was there. It rained. It blew. It snowed. It hailed. It froze. She called the sea \"a very old friend\".", "eva-lind")]
    public void Others_may_still_be_meant(string rest, string who) =>
        Assert.Equal(who, new Reading("Ann Cole, a pilot who sang, died on Monday. She was 91." + rest).Who);

    [Theory]
    [InlineData("\nHer sister, Eva Lind, ran the club with her for years.\nShe said: \"I will miss her.\"", "eva-lind")]
    [InlineData("\nThe mayor, Eva Lind, led the tributes on Tuesday.\nShe told reporters: \"The town has lost a friend.\"", "eva-lind")]
    [InlineData("\nEva Lind flew with her. Cole taught her.\nShe said: \"It was the air that held us.\"", "ann-cole")]
    [InlineData("\nTom Reed led the club.\nShe called it \"a very old friend\".", "ann-cole")]
    [InlineData("\nIt rained on her first day. The club was full of pilots.\nShe called it \"a very old friend\".", "ann-cole")]
    public void Who_acted_since_the_dead_was_named_is_meant(string rest, string who) =>
        Assert.Equal(who, new Reading("# Ann Cole, pilot\nAnn Cole, a pilot who carried the mail, died on Monday. She was 91." + rest).Who);

    [Theory]
    [InlineData("Ann Cole, a coroner, told the court that the boy died on 3 May aged 14.")]
    [InlineData("Ann Cole, a fire chief who led the search, said a woman died on Monday aged 91.")]
    [InlineData("Ann Cole, a coroner, said that the pilot, Mary Holt, died aged 91.")]
    [InlineData("Ann Cole, a coroner, said the pilot, Mary Holt, died aged 91.")]
    [InlineData("Ann Cole, a coroner, visited the home where, she wrote, a pilot died aged 91.")]
    [InlineData("Ann Cole, a pilot, died on Monday when her boat hit a swimmer aged 19.")]
    public void Who_tells_of_a_death_is_not_the_dead(string lead) =>
        Assert.Equal("eva-lind", new Reading(lead + Rest).Who);

    [Theory]
    [InlineData("Ann Cole, a pilot, has died aged 91.")]
    [InlineData("Ann Cole, the pilot, author and singer, died on 3 May 2020, aged 91.")]
    [InlineData("Ann Cole, who died last Monday aged 91, was a pilot.")]
    public void The_dead_is_who_died(string lead) =>
        Assert.Equal("ann-cole", new Reading(lead + Rest).Who);

    [Fact]
    public void Relatives_of_who_died_speak() => Assert.Equal("tom-reed", new Reading(
        "Ann Cole, a coroner, told the court that the boy died on 3 May aged 14.\nTom Reed, his uncle, wept at the back.\nHe said: \"We miss him every day.\"").Who);
}
