using SeedGen.Extraction.Attribution.Cues;

namespace SeedGen.Tests.Attribution;

public sealed class LeadInsTests
{
    [Theory]
    [InlineData("On", true)]
    [InlineData("When", true)]
    [InlineData("Yesterday", true)]
    [InlineData("Later", true)]
    [InlineData("Adding", true)]
    [InlineData("Oddly", true)]
    [InlineData("That", false)]
    [InlineData("The", false)]
    [InlineData("Reed", false)]
    public void Some_words_begin_what_stands_before_a_clause(string word, bool expected)
    {
        // Within the sentence, so that the capital makes no name of it.
        Folded folded = new($"*{char.ToLowerInvariant(word[0])}{word[1..]} it fell.");
        Assert.Equal(expected, LeadIns.LeadsIn(folded.Text, folded.Item));
    }

    [Theory]
    [InlineData("*On 3 May Reed left.", "Reed")]
    [InlineData("*Last week the board left.", "the")]
    [InlineData("*On Monday he left.", "he")]
    [InlineData("*In 2019 Reed left.", "Reed")]
    [InlineData("*On Monday pilots left.", null)]
    [InlineData("*On Monday in Norburg it fell.", null)]
    [InlineData("*In Norburg Reed left.", null)]
    [InlineData("*On Monday", null)]
    public void The_subject_may_follow_a_time_without_a_comma(string text, string? expected)
    {
        Folded folded = new(text);
        int end = LeadIns.EndOfTime(folded.Text, folded.Item, folded.Sentence.End);
        Assert.Equal(expected, end < 0 ? null : folded.Words(new NounPhrase(end, end + 1)));
    }

    [Theory]
    [InlineData("*Eight years ago, Reed left.", true)]
    [InlineData("*A few days later, Reed left.", true)]
    [InlineData("*Days later, Reed left.", true)]
    [InlineData("*Reed, the pilot, left.", false)]
    [InlineData("*Two pilots, both old, left.", false)]
    [InlineData("*What he did later, Reed left.", false)]
    [InlineData("*A very long and slow time later, Reed left.", false)]
    [InlineData("*It (days later, too) fell.", false)]
    [InlineData("*Days later", false)]
    [InlineData("*On Monday, Reed left.", false)]
    public void A_time_may_stand_before_a_comma(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, LeadIns.IsTimeSegment(folded.Text, folded.Item, folded.Sentence.End));
    }

    [Theory]
    [InlineData("*Speaking on the radio, he left.", true)]
    [InlineData("*Speaking later, he left.", true)]
    [InlineData("*Speaking Monday, he left.", false)]
    [InlineData("*Speaking yesterday, he left.", true)]
    [InlineData("*Leaving the room, he left.", true)]
    [InlineData("*Leaving his room, he left.", true)]
    [InlineData("*Leaving rooms, he left.", false)]
    [InlineData("*Informed of it, he left.", true)]
    [InlineData("*Informed pilots, they left.", false)]
    [InlineData("*Shred of it, he left.", false)]
    [InlineData("*Bring the pilot, he left.", false)]
    [InlineData("*Being the pilot, he left.", false)]
    [InlineData("*Nothing of it, he left.", false)]
    [InlineData("*Everything of it, he left.", false)]
    [InlineData("*Something of it, he left.", false)]
    [InlineData("*Speaking, he left.", false)]
    [InlineData("*Reed of Norburg left.", false)]
    [InlineData("*Speaking", false)]
    public void A_participle_with_small_words_behind_it_leads_in(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, LeadIns.IsParticipleSegment(folded.Text, folded.Item, folded.Sentence.End));
    }

    [Theory]
    [InlineData("Speaking in Norburg, *West Northland, Reed left.", "Reed")]
    [InlineData("Speaking in Norburg, *Northland, Reed left.", "Reed")]
    [InlineData("Speaking in Norburg, *Northland, he left.", "Northland")]
    [InlineData("Speaking in town, *Northland, Reed left.", "Northland")]
    [InlineData("However, *Reed, Northland's pilot, left.", "Reed")]
    [InlineData("Speaking on Monday, *Northland, Reed left.", "Northland")]
    [InlineData("Speaking in Norburg, *The Hague, Reed left.", "The")]
    [InlineData("Speaking in Norburg, *Great Old West Northland, Reed left.", "Great")]
    [InlineData("Speaking in Norburg, *Reed left.", "Reed")]
    [InlineData("Speaking in Norburg, *he left.", "he")]
    public void A_region_behind_its_town_is_no_subject(string text, string expected)
    {
        Folded folded = new(text);
        int behind = LeadIns.BehindRegion(folded.Text, folded.Item, folded.Sentence.End);
        Assert.Equal(expected, folded.Words(new NounPhrase(behind, behind + 1)));
    }

    [Theory]
    [InlineData("On 3 May *Reed left.", true)]
    [InlineData("On the Monday *Reed left.", true)]
    [InlineData("In 2019 *Reed left.", true)]
    [InlineData("On Monday *pilots left.", false)]
    [InlineData("In the *Norburg area.", false)]
    [InlineData("On Monday old *Reed left.", false)]
    [InlineData("*Reed left.", false)]
    public void Only_a_time_may_stand_before_the_name(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, LeadIns.IsBehindTime(folded.Text, folded.Sentence.First, folded.Item));
    }

    [Theory]
    [InlineData("He *oddly left.", true)]
    [InlineData("He was *early.", false)]
    [InlineData("A *bully left.", true)]
    [InlineData("The *daily left.", false)]
    [InlineData("The *ally left.", false)]
    [InlineData("He sat, *only he.", false)]
    [InlineData("In *Sicily he left.", false)]
    public void A_word_in_ly_is_an_adverb(string text, bool expected)
    {
        Folded folded = new(text);
        Assert.Equal(expected, LeadIns.EndsLikeAdverb(folded.Text, folded.Item));
    }
}
