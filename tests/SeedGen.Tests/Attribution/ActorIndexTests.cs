using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Attribution;

public sealed class ActorIndexTests
{
    [Theory]
    [InlineData("Ann Cole met Tom Reed. COLE", "ann-cole")]
    [InlineData("Ann Cole met Tom Reed. REED", "tom-reed")]
    [InlineData("Ann Cole met Bob Cole. COLE", null)]
    [InlineData("Ann Cole met Ann Cole. COLE", "ann-cole")]
    [InlineData("Ann Ncole met. COLE", null)]
    [InlineData("The Harbour Board met. BOARD", null)]
    [InlineData("REED. Tom Reed met.", "tom-reed")]
    public void A_label_calls_the_only_person_of_that_surname(string text, string? expected)
    {
        int label = text.IndexOf("COLE", StringComparison.Ordinal) is >= 0 and int cole ? cole
            : text.IndexOf("REED", StringComparison.Ordinal) is >= 0 and int reed ? reed : text.IndexOf("BOARD", StringComparison.Ordinal);
        int length = text.IndexOfAny(['.', '\0'], label) is >= 0 and int stop ? stop - label : text.Length - label;
        Assert.Equal(expected, Of(text).PersonCalled(new(label, length))?.Key);
    }

    [Fact]
    public void A_bearer_far_away_is_not_asked_for()
    {
        string text = "Ann Cole met. " + string.Concat(Enumerable.Repeat("Tom Reed met. ", 250)) + "COLE";
        Assert.Null(Of(text).PersonCalled(new(text.Length - 4, 4)));
        text = "Ann Cole met. " + string.Concat(Enumerable.Repeat("Tom Reed met. ", 90)) + "COLE";
        Assert.Equal("ann-cole", Of(text).PersonCalled(new(text.Length - 4, 4))?.Key);
    }

    [Theory]
    [InlineData("Ann Cole met the Harbour Board.", 0)]
    [InlineData("The Harbour Board met Ann Cole.", 1)]
    [InlineData("Ann Cole met Ann Cole.", 1)]
    [InlineData("Ann Cole met Tom Reed.", -1)]
    [InlineData("The Harbour Board met.", -1)]
    public void The_only_person_of_a_stretch_is_told(string text, int expected) => Assert.Equal(expected, Of(text).OnlyPersonIn(0, text.Length, WordClass.None));

    [Theory]
    [InlineData(WordClass.Female, 0)]
    [InlineData(WordClass.Male, 1)]
    [InlineData(WordClass.None, -1)]
    public void The_only_person_of_a_gender_is_told(object gender, int expected)
    {
        ActorIndex index = Of("Ann Cole met Tom Reed.");
        (index.Actors[0].Gender, index.Actors[1].Gender) = (WordClass.Female, WordClass.Male);
        Assert.Equal(expected, index.OnlyPersonIn(0, 22, (WordClass)gender));
    }

    [Fact]
    public void What_lies_beside_the_stretch_does_not_count()
    {
        const string Text = "Ann Cole met Tom Reed.";
        ActorIndex index = Of(Text);
        Assert.Equal(0, index.OnlyPersonIn(0, 12, WordClass.None));
        Assert.Equal(1, index.OnlyPersonIn(8, Text.Length, WordClass.None));
        Assert.Equal(-1, index.OnlyPersonIn(8, 20, WordClass.None));
    }

    [Theory]
    [InlineData("Ann Cole met Tom Reed.", 8, "ann-cole")]
    [InlineData("Ann Cole met Tom Reed.", 7, null)]
    [InlineData("Ann Cole met Tom Reed.", 20, "ann-cole")]
    [InlineData("Ann Cole met Tom Reed.", 21, null)]
    [InlineData("Ann Cole met Ann Cole.", 22, "ann-cole")]
    [InlineData("The Harbour Board met Tom Reed.", 31, "tom-reed")]
    [InlineData("The Harbour Board met.", 22, null)]
    public void The_only_person_up_to_a_place_is_told(string text, int end, string? expected)
    {
        ActorIndex index = Of(text);
        Assert.Equal(expected, index.OnlyPersonBefore(end)?.Key);
        Assert.Equal(expected, index.OnlyPersonBefore(end)?.Key);
    }

    [Fact]
    public void The_first_mention_behind_a_place_is_found()
    {
        ActorIndex index = Of("Ann Cole met Tom Reed and Ann Cole.");
        Assert.Equal([0, 0, 1, 1, 1, 2, 2, 3], new[] { 0, 7, 8, 13, 20, 21, 33, 34 }.Select(index.FirstAfter));
    }

    [Theory]
    [InlineData("Northland met.", true)]
    [InlineData("NORTHLAND met.", true)]
    [InlineData("Norburg met.", true)]
    [InlineData("Northlandish met.", false)]
    [InlineData("Northlandese met.", false)]
    [InlineData("Northlandi met.", false)]
    [InlineData("Northlandan met.", false)]
    [InlineData("Nd. met.", true)]
    public void An_adjective_is_no_name(string text, bool expected)
    {
        DeclaredActor northland = new("northland", "Northland", ActorKind.State) { Aliases = ["Norburg"] };
        TextSpan first = new(0, text.IndexOf(" met", StringComparison.Ordinal));
        ActorIndex index = Of(text, [new("northland", first)], [northland]);
        Assert.Equal(expected, index.IsByName(0));
    }

    [Fact]
    public void Who_is_found_and_not_declared_has_its_kind()
    {
        Folded folded = new("Juno Falk met Falk Line.");
        ActorMentions mentions = new([new("juno-falk", new(0, 9)), new("falk-line", new(14, 9))], [new("juno-falk", "Juno Falk", ActorKind.Person)]);
        ActorIndex index = new(folded.Text, mentions, ActorLexicon.Create([]));
        Assert.Equal([ActorKind.Person, ActorKind.Organisation], index.Actors.Select(actor => actor.Kind));
        Assert.True(index.IsByName(0));
    }

    private static ActorIndex Of(string text)
    {
        string[] names = ["Ann Cole", "Bob Cole", "Tom Reed", "Ann Ncole", "Harbour Board"];
        List<ActorMention> mentions = [];
        for (int i = 0; i < text.Length; i++)
        {
            string? name = Array.Find(names, n => string.CompareOrdinal(text, i, n, 0, n.Length) == 0);
            if (name is not null) mentions.Add(new(name.ToLowerInvariant().Replace(' ', '-'), new(i, name.Length)));
        }

        DeclaredActor[] actors = [.. names.Select(n => new DeclaredActor(
            n.ToLowerInvariant().Replace(' ', '-'), n, n == "Harbour Board" ? ActorKind.Organisation : ActorKind.Person))];
        return Of(text, mentions.ToValueList(), actors.ToValueList());
    }

    private static ActorIndex Of(string text, ValueList<ActorMention> mentions, ValueList<DeclaredActor> actors) =>
        new(new Folded(text).Text, new ActorMentions(mentions, []), ActorLexicon.Create(actors));
}
