namespace SeedGen.Tests.Attribution;

/// <summary>Who is "she" at the head of a paragraph: the dead, in an obituary.</summary>
public sealed class ObituaryTests
{
    private const string Rest = "\nHer friend Eva Lind was there. \"She sang,\" Ms Lind said.\nShe called the sea \"a very old friend\".";

    [Theory]
    [InlineData("Ann Cole, a pilot who sang, died on Monday. She was 91.", "ann-cole")]
    [InlineData("Ann Cole, who has died aged 91, was a pilot.", "ann-cole")]
    [InlineData("Ann Cole, whose songs all know, died on Monday at 9. She was 91.", "ann-cole")]
    [InlineData("Dr Ann Cole, the pilot, died aged 91.", "ann-cole")]
    [InlineData("Ann Cole, a pilot who sang, left on Monday. She was 91.", "eva-lind")]
    [InlineData("Ann Cole, a pilot who sang, died on Monday. It rained.", "eva-lind")]
    [InlineData("Ann Cole died on Monday. She was 91.", "eva-lind")]
    [InlineData("The old pilot of the harbour, Ann Cole, who sang, died on Monday. She was 91.", "eva-lind")]
    public void The_dead_is_spoken_of(string lead, string who) => Assert.Equal("eva-lind; " + who, new Reading(lead + Rest).Who);

    [Theory]
    [InlineData("\nEva Lind was there. She called the sea \"a very old friend\".", "eva-lind")]
    [InlineData("\nTom Reed was there.\nHe called the sea \"a very old friend\".", "tom-reed")]
    [InlineData("\nEva Lind was there.\nOf Lind she said it was \"a very old friend\".", "eva-lind")]
    [InlineData("\nEva Lind was there.\nIn 1961 she called the sea \"a very old friend\".", "ann-cole")]
    [InlineData("\nEva Lind was there. It rained. It blew. It snowed. It hailed. It froze. She called the sea \"a very old friend\".", "ann-cole")]
    public void Others_may_still_be_meant(string rest, string who) =>
        Assert.Equal(who, new Reading("Ann Cole, a pilot who sang, died on Monday. She was 91." + rest).Who);
}
