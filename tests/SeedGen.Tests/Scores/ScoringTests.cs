using SeedGen.Scores.Gold;
using SeedGen.Scores.Scoring;

namespace SeedGen.Tests.Scores;

public sealed class ScoringTests
{
    [Theory]
    [InlineData("Mayor Ann Lee", "Ann Lee", true)]
    [InlineData("Lee", "Ann Lee", true)]
    [InlineData("the spokesman", "The spokesman", true)]
    [InlineData("the U.S.", "US", true)]
    [InlineData("the port’s harbour master", "harbour master", true)]
    [InlineData("Ann Lee", "Tom Lee", false)]
    [InlineData("Ann Lee", null, false)]
    [InlineData(null, "Ann Lee", false)]
    [InlineData(null, null, true)]
    public void A_speaker_is_right_when_the_words_of_one_name_are_in_the_other(string? gold, string? answer, bool isRight) =>
        Assert.Equal(isRight, NameWords.IsSameSpeaker(gold is null ? [] : [gold], answer));

    [Theory]
    [InlineData("Ann Lee", "person", "Lee", "person", true)]
    [InlineData("Ann Mary Lee", "person", "Ann Lee", "person", true)]
    [InlineData("Ann Mary Lee", "person", "Ann", "person", false)]
    [InlineData("The Harbour Board", "organisation", "harbour board", "organisation", true)]
    [InlineData("Harbour Board", "organisation", "Board", "organisation", false)]
    public void An_actor_is_right_when_a_name_is_the_same_or_a_person_s_end_of_one(
        string gold, string goldKind, string answer, string kind, bool isRight) =>
        Assert.Equal(isRight, NameWords.IsSameActor([gold], goldKind, [answer], kind));

    [Fact]
    public void The_best_pairs_are_made_first_and_each_extent_is_in_one()
    {
        Extent[] gold = [new(0, 10), new(8, 20)];
        Extent[] answered = [new(8, 18)];
        Assert.Equal([-1, 0], Pairing.Of(gold, answered, Pairing.Overlap, 0.1));
        Assert.Equal([-1, -1], Pairing.Of(gold, answered, Pairing.Identity, 1));
    }

    [Fact]
    public void Offsets_count_code_points_and_marks_at_the_ends_do_not_count()
    {
        const string Text = "😀 \"We sail.\"";
        var points = new CodePoints(Text);
        Extent extent = points.Of(new Extraction.TextSpan(3, 10));
        Assert.Equal(new Extent(2, 12), extent);
        Assert.Equal("We sail.", points.Words(points.Trim(extent)));
        Assert.Equal("😀 \"[We sail.]\"", points.InContext(points.Trim(extent)));
    }

    [Fact]
    public void A_date_counts_strictly_relaxed_and_by_its_value()
    {
        const string Text = "It came on Monday, early in May, and left in June.";
        List<Miss> misses = [];
        var score = new DateScore(misses);
        var gold = new GoldArticle("a", Text, null)
        {
            Dates = [new(At(Text, "Monday"), "2024-05-06"), new(At(Text, "early in May"), "2024-05"), new(At(Text, "June"), "2024-06") { IsOptional = true }],
        };
        var answer = new Answer
        {
            Dates = [new(At(Text, "Monday"), "2024-05-06"), new(At(Text, "May"), "2023-05"), new(At(Text, "June"), "2024-06"), new(At(Text, "left"), "PAST_REF")],
        };
        score.Add(gold, answer, new CodePoints(Text));
        Assert.Equal((1, 2, 3), (score.Strict.Right.OfGold, score.Strict.Gold, score.Strict.Answered));
        Assert.Equal(80, score.Relaxed.F1, 6);
        Assert.Equal(40, score.Value, 6);
        Assert.Equal(
            ["date extent: May", "date value: May: 2024-05, not 2023-05", "no date: left: PAST_REF"],
            misses.Select(static miss => $"{miss.Kind}: {miss.Words}{(miss.Expected.Length > 0 ? ": " + miss.Expected : "")}"));
    }

    [Fact]
    public void A_quotation_counts_by_its_extent_its_speaker_as_written_and_who_is_meant()
    {
        const string Text = "\"We sail,\" he said. \"No,\" Ann Lee said. The \"boat\" sank.";
        List<Miss> misses = [];
        var score = new QuoteScore(misses);
        var gold = new GoldArticle("a", Text, null)
        {
            Quotes =
            [
                new(At(Text, "We sail,"), "speech", "he") { IsPronoun = true, SpeakerResolved = ["Tom Reed"] },
                new(At(Text, "No,"), "speech", "Ann Lee"),
                new(At(Text, "boat"), "scare", null),
            ],
        };
        var answer = new Answer
        {
            Quotes = [new(At(Text, "We sail,"), true, "Ann Lee", "he"), new(At(Text, "No,"), true, "Ann Lee", "Ann Lee"), new(At(Text, "boat"), true, null, null)],
        };
        score.Add(gold, answer, new CodePoints(Text));
        Assert.Equal((2, 2, 1), (score.Spans.Right.OfGold, score.SpeakersAsWritten.Right.OfGold, score.Speakers.Right.OfGold));
        Assert.Equal((2, 3), (score.Spans.Gold, score.Spans.Answered));
        Assert.Equal(["speaker", "no speech"], misses.Select(static miss => miss.Kind));
    }

    [Fact]
    public void Places_are_neither_asked_for_nor_punished_as_actors()
    {
        const string Text = "Ann Lee of the Harbour Board left Tarn.";
        List<Miss> misses = [];
        var score = new ActorScore(misses);
        var gold = new GoldArticle("a", Text, null)
        {
            Actors = [new("person", ["Ann Lee"]), new("organisation", ["Harbour Board"])],
            Places = ["Tarn"],
        };
        var answer = new Answer
        {
            Actors = [new("Lee", "person", [At(Text, "Lee")]), new("Tarn", "organisation", [At(Text, "Tarn")]), new("Board", "organisation", [At(Text, "Board")])],
        };
        score.Add(gold, answer, new CodePoints(Text));
        Assert.Equal((1, 2, 2), (score.Actors.Right.OfGold, score.Actors.Gold, score.Actors.Answered));
        Assert.Equal(["actor missed: Harbour Board", "no actor: Board"], misses.Select(static miss => $"{miss.Kind}: {miss.Words}"));
    }

    private static Extent At(string text, string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
