using SeedGen.Extraction;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Tests.Attribution;

public sealed class NameEvidenceTests
{
    [Theory]
    [InlineData("*Strand said no.", true)]
    [InlineData("*Strand says no.", true)]
    [InlineData("*Strand said", true)]
    [InlineData("\"No,\" said *Strand.", true)]
    [InlineData("\"No,\" says *Strand.", true)]
    [InlineData("It fell, said *Strand.", true)]
    [InlineData("*KC said no.", true)]
    [InlineData("Then the *KC said no.", true)]
    [InlineData("A publican *Pelle Strand was there.", true)]
    [InlineData("One of the owners, *Pelle Strand, said no.", true)]
    [InlineData("A barrow-boy *Pelle Strand, said no.", true)]
    [InlineData("A barrow-boy *Pelle Strand, says no.", true)]
    [InlineData("A barrow-boy *Pelle Juno Strand, said no.", true)]
    [InlineData("Ann Cole *KC said no.", false)]
    [InlineData("*Lumen said it would hold.", false)]
    [InlineData("*Lumen said its boats held.", false)]
    [InlineData("*Strand left.", false)]
    [InlineData("*Strand saying no.", false)]
    [InlineData("He said *Strand left.", false)]
    [InlineData("\"No,\" thinks *Strand.", false)]
    [InlineData("\"No,\" saying *Strand.", false)]
    [InlineData("One of the owners, *Pelle Strand, sang.", false)]
    [InlineData("One of the owners, *Pelle Strand, saying no.", false)]
    [InlineData("A barrow-boy *Pelle Strand was there.", false)]
    [InlineData("A publican *Pelle Strand fell there.", false)]
    [InlineData("A publican *Lumen Holdings was there.", false)]
    [InlineData("A publican *Strand was there.", false)]
    [InlineData("A publican *Pelle Juno Big Strand was there.", false)]
    [InlineData("The *Pelle Strand, said no.", false)]
    [InlineData("An old and loved *Pelle Strand, said no.", false)]
    [InlineData("An old and humming *Pelle Strand, said no.", false)]
    [InlineData("An old and ugly *Pelle Strand, said no.", false)]
    [InlineData("It was 54 *Pelle Strand, said no.", false)]
    [InlineData("*Pelle Strand, said no.", false)]
    public void Who_speaks_is_a_speaker(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, NameEvidence.IsSpeaker(folded.Text, RunAt(folded, false)));
    }

    [Theory]
    [InlineData("*Castell came off the bench.", true)]
    [InlineData("*Castell was off the bench.", true)]
    [InlineData("*Castell says no.", true)]
    [InlineData("*Castell knew it.", true)]
    [InlineData("It fell, *Castell came.", true)]
    [InlineData("It fell but *Castell came.", true)]
    [InlineData("Old *Castell came.", false)]
    [InlineData("*Castell of Norburg came.", false)]
    [InlineData("*Castell saying no.", false)]
    [InlineData("*Castell", false)]
    public void Who_does_something_at_the_start_of_a_clause_acts(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, NameEvidence.IsActing(folded.Text, RunAt(folded, false)));
    }

    [Theory]
    [InlineData("*Pelle Strand left.", false, false)]
    [InlineData("*Pelle Strand left.", true, true)]
    [InlineData("*Strand left.", true, false)]
    [InlineData("*James Strand left.", false, true)]
    [InlineData("*Mary Strand left.", false, true)]
    [InlineData("*James left.", false, false)]
    [InlineData("Her son *Pelle left.", false, true)]
    [InlineData("Her son, *Pelle, left.", false, true)]
    [InlineData("Her son, *Pelle left.", false, false)]
    [InlineData("Her pilot *Pelle left.", false, false)]
    [InlineData("Her pilot *James left.", false, true)]
    [InlineData("Her pilot *Pelle Strand left.", false, true)]
    [InlineData("Her pilot, *Pelle Strand, left.", false, true)]
    [InlineData("Pilot *Pelle Strand left.", false, false)]
    [InlineData("Her pilots *Pelle Strand left.", false, false)]
    [InlineData("Her boat *Pelle Strand left.", false, false)]
    [InlineData("*Pelle Strand, 54, left.", false, true)]
    [InlineData("*Pelle Strand, 540, left.", false, false)]
    [InlineData("*Pelle Strand, 5, left.", false, false)]
    [InlineData("*Pelle Strand, 54 left.", false, false)]
    [InlineData("*Strand, 54, left.", false, false)]
    [InlineData("*Pelle Strand, who sang, left.", false, true)]
    [InlineData("*Pelle Strand, whose boat sank, left.", false, true)]
    [InlineData("*Pelle Strand, a pilot, left.", false, true)]
    [InlineData("*Pelle Strand, a very old and very sad wet pilot, left.", false, true)]
    [InlineData("*Pelle Strand, a very old and very sad old wet pilot, left.", false, false)]
    [InlineData("*Pelle Strand, a home, a pilot said, left.", false, false)]
    [InlineData("*Pelle Strand, a home for one pilot, left.", false, false)]
    [InlineData("*Pelle Strand, home is a pilot, left.", false, false)]
    [InlineData("*Pelle Strand, a home to \"one\" pilot, left.", false, false)]
    [InlineData("*Pelle Strand, two pilots, left.", false, false)]
    [InlineData("*Pelle Strand, so", false, false)]
    [InlineData("*Pelle Strand; a pilot left.", false, false)]
    public void Who_is_presented_is_introduced(string text, bool isTitled, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, NameEvidence.IsIntroduced(folded.Text, RunAt(folded, isTitled)));
    }

    [Theory]
    [InlineData("They saw Pelle Strand there.", "Pelle Strand")]
    [InlineData("They saw Pelle there and Juno Falk.", "Pelle; Juno Falk")]
    [InlineData("They saw Dr Pelle Strand there.", "+Pelle Strand")]
    [InlineData("They saw Minister Pelle Strand there.", "+Pelle Strand")]
    [InlineData("They saw Ludwig van Berg there.", "Ludwig van Berg")]
    [InlineData("They saw Ludwig von Berg there.", "Ludwig von Berg")]
    [InlineData("They saw Ludwig de Berg there.", "Ludwig de Berg")]
    [InlineData("They saw Ludwig der Berg there.", "Ludwig der Berg")]
    [InlineData("They saw Ludwig den Berg there.", "Ludwig den Berg")]
    [InlineData("They saw Ludwig bin Berg there.", "Ludwig bin Berg")]
    [InlineData("They saw Ludwig al Berg there.", "Ludwig al Berg")]
    [InlineData("They saw Ludwig van den Berg there.", "Ludwig van den Berg")]
    [InlineData("They saw Ludwig van den there.", "Ludwig")]
    [InlineData("They saw Ludwig vom Berg there.", "Ludwig; Berg")]
    [InlineData("They saw Salim al-Harthy there.", "Salim al-Harthy")]
    [InlineData("They saw Salim al-harthy there.", "Salim")]
    [InlineData("They saw Salim pre-Harthy there.", "Salim")]
    [InlineData("They saw the Pelle there.", "")]
    [InlineData("They saw the New Zealander there.", "")]
    [InlineData("They saw a New Zealander there.", "New Zealander")]
    [InlineData("They saw the Pelle Strand there.", "Pelle Strand")]
    [InlineData("They saw Big Old Pelle Strand there.", "Big Old Pelle Strand")]
    [InlineData("They saw Big Old Wide Pelle Strand there.", "")]
    [InlineData("They saw Ministry Strand there.", "Strand")]
    [InlineData("They saw Letter Strand there.", "Strand")]
    [InlineData("They saw Pelle Ministry there.", "Pelle Ministry")]
    [InlineData("They saw NATO there.", "")]
    [InlineData("They saw AI Strand there.", "AI Strand")]
    [InlineData("They saw X Strand there.", "Strand")]
    [InlineData("They saw Monday Strand there.", "Strand")]
    [InlineData("They saw Officials Strand there.", "Strand")]
    [InlineData("# Pelle Strand sings\nThey saw it.", "")]
    public void A_run_of_capitals_may_be_a_name(string text, string expected) => Assert.Equal(expected, Runs(text, []));

    [Fact]
    public void What_an_actor_is_named_by_is_no_run()
    {
        const string Text = "They saw Pelle Strand and Juno Falk there.";
        Assert.Equal("Strand; Juno Falk", Runs(Text, [new(9, 5)]));
        Assert.Equal("Pelle; Juno Falk", Runs(Text, [new(15, 6)]));
        Assert.Equal("Pelle Strand", Runs(Text, [new(26, 9)]));
    }

    private static NameRun RunAt(Folded folded, bool isTitled)
    {
        int end = folded.Item;
        while (end < folded.Sentence.End && folded.Text.Is(end, WordClass.Capital)) end++;
        return new(folded.Item, end, folded.Sentence, isTitled, Number: 0);
    }

    private static string Runs(string text, TextSpan[] known)
    {
        Folded folded = new(text);
        ScratchList<NameRun> runs = new();
        new NameRuns(folded.Text, [.. known.Select(static name => new Mention(name, 0, 0))], new TextMap(text)).Find(runs);
        return string.Join("; ", runs.Take().Select(run => (run.IsTitled ? "+" : "") + folded.Words(new NounPhrase(run.First, run.End))));
    }
}
