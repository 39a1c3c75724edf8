using SeedGen.Extraction.Attribution.Cues;

namespace SeedGen.Tests.Attribution;

public sealed class CueWordsTests
{
    [Theory]
    // A determiner, a possessor or a possessive ending before it makes an adjective or a noun of it.
    [InlineData("Reed *said it held.")]
    [InlineData("Reed *claims it holds.")]
    [InlineData("They *claim it holds.")]
    [InlineData("We *claim it holds.")]
    [InlineData("Builders *claim it holds.")]
    [InlineData("The officials *say it holds.")]
    [InlineData("The police *say it holds.")]
    [InlineData("He wants to *say it holds.")]
    [InlineData("Those who *say it holds are few.")]
    [InlineData("He will *say it holds.")]
    [InlineData("He would *say it holds.")]
    [InlineData("A dam that Reed *claims would hold fell.")]
    [InlineData("A crew whom Ann Cole *claims are late left.")]
    [InlineData("The crews that the board *claims have left stayed.")]
    [InlineData("\"It holds,\" *say those who know.")]
    [InlineData("Ann Cole and Tom Reed *say it holds.")]
    [InlineData("He then *claims it holds.")]
    [InlineData("Reed and *claims it holds.")]
    [InlineData("The board *reports a leak.")]
    [InlineData("The mayor *reports a leak.")]
    [InlineData("The letter *claims it holds.")]
    [InlineData("Reed, who *claims it holds, left.")]
    [InlineData("Reed, who built it, *claims it holds.")]
    [InlineData("Reed (Norburg) *claims it holds.")]
    [InlineData("The \"lion\" *claims it holds.")]
    [InlineData("All *said it held.")]
    [InlineData("Both *said it held.")]
    [InlineData("He said that *said it all.")]
    [InlineData("He's *claiming it holds.")]
    [InlineData("Reed is *saying it holds.")]
    [InlineData("A mother of three *said it held.")]
    [InlineData("Some *said it held.")]
    [InlineData("Many *said: no.")]
    [InlineData("One *said \"no\".")]
    [InlineData("Two *said that it held.")]
    [InlineData("Three *said the same.")]
    [InlineData("Several *said their homes were gone.")]
    [InlineData("Another *said on Monday it held.")]
    [InlineData("Some *said Monday was late.")]
    [InlineData("Some *said later it held.")]
    [InlineData("With one *warning that it falls, they left.")]
    [InlineData("With some *warning that it falls, they left.")]
    [InlineData("With many *warning that it falls, they left.")]
    [InlineData("With another *warning that it falls, they left.")]
    [InlineData("*Warned of it, he left.")]
    [InlineData("He *knew it as a child.")]
    [InlineData("It was *known to fall.")]
    public void A_verb_is_told_by_what_stands_around_it(string text)
    {
        Folded folded = new(text);
        Assert.True(CueWords.IsVerb(folded.Text, folded.Item, folded.Sentence.First));
    }

    [Theory]
    [InlineData("The *said plan fell.")]
    [InlineData("The board must *apologise for it.")]
    [InlineData("Reed said trade union *demands were late.")]
    [InlineData("Reed said media *reports have it so.")]
    [InlineData("The board should *say so.")]
    [InlineData("Its *reported loss fell.")]
    [InlineData("Reed's *claimed win fell.")]
    [InlineData("The *claims fell.")]
    [InlineData("Some *reported losses fell.")]
    [InlineData("Two *reported losses fell.")]
    [InlineData("It was *known as the lion.")]
    [InlineData("It is *known for its lions.")]
    [InlineData("*Claims of a leak fell.")]
    [InlineData("Of *claims there is no end.")]
    [InlineData("He met with the *claiming party.")]
    [InlineData("With the *warning they left.")]
    [InlineData("His *saying it did not help.")]
    [InlineData("Reed denies *claims of a leak.")]
    [InlineData("Reed denies Sudrian *claims of a leak.")]
    [InlineData("Reed spoke of Sudrian *claims of a leak.")]
    [InlineData("Reed reacts to Sudrian *claims of a leak.")]
    [InlineData("Reed is angry about Sudrian *claims of a leak.")]
    [InlineData("Anger over Sudrian *claims of a leak grew.")]
    [InlineData("He fought against Sudrian *claims of a leak.")]
    [InlineData("Threats, *claims, and lies were heard.")]
    [InlineData("Threats, *claims and lies were heard.")]
    [InlineData("Reed *say it holds.")]
    [InlineData("The boss *say it holds.")]
    [InlineData("The farm *say it holds.")]
    [InlineData("The gas *say it holds.")]
    [InlineData("The bus *say it holds.")]
    [InlineData("And Reed *say it holds.")]
    [InlineData("Old Tom Reed *say it holds.")]
    [InlineData("The often *reported loss fell.")]
    [InlineData("Its often *claimed win fell.")]
    [InlineData("A loud and ugly *claims it holds.")]
    [InlineData("That *claim fell.")]
    public void A_noun_or_adjective_is_told_by_what_stands_around_it(string text)
    {
        Folded folded = new(text);
        Assert.False(CueWords.IsVerb(folded.Text, folded.Item, folded.Sentence.First));
    }

    [Theory]
    [InlineData("Reed *said it held.", true)]
    [InlineData("Reed *says it holds.", true)]
    [InlineData("They *say it holds.", false)]
    [InlineData("He left, *saying it holds.", false)]
    [InlineData("In *Said he was born.", false)]
    [InlineData("The dam *fell on Monday.", true)]
    [InlineData("The *felt hat lay there.", false)]
    [InlineData("A series of *works lay there.", false)]
    [InlineData("The crowd *marched on Monday.", true)]
    [InlineData("*Marched on Monday.", false)]
    [InlineData("*Called on Monday.", false)]
    [InlineData("The *armed crowd left.", false)]
    [InlineData("He came by *armed convoy.", false)]
    [InlineData("The \"lion\" *marched on Monday.", false)]
    [InlineData("The child *shed it all.", false)]
    [InlineData("Reed's *armed crowd left.", false)]
    [InlineData("The team, *, left.", false)]
    public void A_finite_verb_ends_a_subject(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, CueWords.IsFiniteVerb(folded.Text, folded.Item, folded.Sentence.First));
    }

    [Theory]
    [InlineData("Residents of Harbour Point say it was \"late by two hours\".", "Residents of Harbour Point")]
    [InlineData("Analysts at the Harbour Fund say it was \"late by two hours\".", "Analysts at the Harbour Fund")]
    [InlineData("The boats of Harbour Point say \"late by two hours\".", "-")]
    public void Many_of_a_place_say(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(new Reading(text).Quotes) is { SpeakerText: { } words } ? words.In(text) : "-");
}
