using System.Text.RegularExpressions;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Attribution;

/// <summary>What the article says its actors are, told by the words around their names.</summary>
public sealed class TraitReaderTests
{
    private static readonly DeclaredActor[] Declared =
    [
        new("ann-cole", "Ann Cole", ActorKind.Person),
        new("marlowe-bank", "Marlowe Bank", ActorKind.Organisation),
        new("northland", "Northland", ActorKind.State),
    ];

    [Theory]
    [InlineData("Novelist Ann Cole left.", "Novelist")]
    [InlineData("The board chief executive Ann Cole left.", "executive chief board")]
    [InlineData("They met the board's chief executive, Ann Cole.", "executive chief")]
    [InlineData("They met on the pier, Ann Cole.", "")]
    [InlineData("Northland's minister Ann Cole left.", "minister 's Northland")]
    [InlineData("It sank. Ann Cole left.", "")]
    [InlineData("They saw the Ann Cole.", "")]
    [InlineData("She said novelist Ann Cole left.", "novelist")]
    public void What_stands_before_a_name_is_said_of_it_up_to_what_cannot_belong_to_it(string text, string expected) =>
        Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("Ann Cole, a nurse, left.", "nurse")]
    [InlineData("Ann Cole, an old nurse from Norburg, left.", "old nurse")]
    [InlineData("Ann Cole, the nurse, left.", "nurse")]
    [InlineData("Ann Cole, nurse, left.", "nurse")]
    [InlineData("Ann Cole, 54, a nurse, left.", "54 nurse")]
    [InlineData("Ann Cole, 54, nurse, left.", "54 nurse")]
    [InlineData("Ann Cole, 54, left.", "54 left")]
    [InlineData("Ann Cole is a nurse.", "nurse")]
    [InlineData("Ann Cole was the nurse.", "nurse")]
    [InlineData("Ann Cole is nurse.", "")]
    [InlineData("Ann Cole is 54.", "")]
    [InlineData("Ann Cole sings a song.", "")]
    [InlineData("Ann Cole, who is a nurse, left.", "")]
    [InlineData("Ann Cole, a Norburg nurse, left.", "nurse")]
    [InlineData("Ann Cole, a Nurse, left.", "Nurse")]
    [InlineData("Ann Cole,", "")]
    [InlineData("Ann Cole is", "")]
    [InlineData("Ann Cole, 54", "")]
    [InlineData("Ann Cole, 54,", "54")]
    [InlineData("Ann Cole, a", "")]
    public void What_stands_behind_a_name_is_said_of_it_behind_a_comma_or_is(string text, string expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("Marlowe Bank left.", "Bank")]
    [InlineData("The old Marlowe Bank left.", "old Bank")]
    [InlineData("Marlowe Bank chairman left.", "Bank")]
    public void A_name_may_say_what_its_bearer_is(string text, string expected) => Assert.Equal(expected, Of(text));

    [Theory]
    [InlineData("Novelist Ann Cole left. Poet Ann Cole, a nurse, came.", "Novelist Poet nurse")]
    [InlineData("It sank. It rose. Poet Ann Cole came.\nAnn Cole, a nurse, left.", "Poet nurse")]
    [InlineData("Old Northland, a state, left.", "")]
    [InlineData("Northland lost. Ann Cole, a nurse, left.", "nurse")]
    public void Traits_are_gathered_over_the_text_but_for_states(string text, string expected) => Assert.Equal(expected, Of(text));

    // The words said of the actors, each in the order in which they were read.
    private static string Of(string text)
    {
        Folded folded = new(text);
        List<ActorMention> mentions = [.. Declared.SelectMany(actor =>
            Regex.Matches(text, actor.Name).Select(match => new ActorMention(actor.Key, new TextSpan(match.Index, match.Length))))];
        ActorIndex index = new(
            folded.Text, new ActorMentions([.. mentions.OrderBy(static mention => mention.Span.Start)], []), ActorLexicon.Create(Declared.ToValueList()));
        TraitReader.Read(folded.Text, index);
        TextDocument document = folded.Text.Document;
        return string.Join(" ", index.Actors.Distinct().SelectMany(actor =>
            Enumerable.Range(0, actor.TraitCount).Select(i => document.Tokens[actor.TraitAt(i).Token].Span.In(text))));
    }
}
