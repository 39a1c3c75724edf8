using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Actors;

public sealed class DemonymTests
{
    [Theory]
    [InlineData("Sudria", "Sudria fell. Sudrian officials and two Sudrians left.", "Sudria|Sudrian|Sudrians")]
    [InlineData("Norland", "Norland fell. A Norlandese envoy and a Norlandish one left.", "Norland|Norlandese|Norlandish")]
    [InlineData("Corvaly", "Corvaly fell. A Corvalian envoy left.", "Corvaly|Corvalian")]
    [InlineData("Sudria", "A Sudrian envoy left.", "")]
    [InlineData("South Tavia", "South Tavia fell. North Tavian envoys and South Tavian ones left.", "South Tavia|South Tavian")]
    public void Are_derived_for_declared_states_that_the_text_names(string state, string text, string expected)
    {
        ActorLexicon lexicon = ActorLexicon.Create([new DeclaredActor("state", state, ActorKind.State)]);
        IEnumerable<string> mentions = MentionFinder.Find(Naming.Document(text), lexicon).Mentions
            .Where(m => m.ActorKey == "state").Select(m => m.Span.In(text));
        Assert.Equal(expected, string.Join("|", mentions));
    }
}
