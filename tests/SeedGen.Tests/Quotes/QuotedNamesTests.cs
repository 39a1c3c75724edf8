using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Quotes;

public sealed class QuotedNamesTests
{
    [Theory]
    [InlineData("Film “Laughter” opened.")]
    [InlineData("The comedy “Laughter” opened.")]
    [InlineData("They saw “Laughter” the new film.")]
    [InlineData("It was a man nicknamed “Viper” again.")]
    [InlineData("It was a man labelled “Viper” again.")]
    [InlineData("The film “House of the Sun” opened.")]
    [InlineData("The film “Laughter,” by a newcomer, opened.")]
    [InlineData("In the film ‘Laughter.’")]
    [InlineData("The host of “Mornings” has left.")]
    [InlineData("His thriller, “Laughter” by name, sold well.")]
    [InlineData("“Laughter”, the second feature by a newcomer, opened.")]
    [InlineData("It went to “Notes for a Bridge”, a documentary about water.")]
    [InlineData("The film “One Two Three Four Five Six Seven Eight” opened.")]
    [InlineData("Her post, titled “Making room,” says little.")]
    [InlineData("Her speech, titled, “Making room for all of us,” says little.")]
    [InlineData("She issued the following press statement “Late is too late for us”:")]
    [InlineData("It has a page headed “Things you need”.")]
    [InlineData("The paper, “Bees remember the rain”, is out.")]
    [InlineData("The paper, “Bees remember the rain,” is out.")]
    [InlineData("In her memoir, “Nets, Ropes, Rain” (1988), it rains.")]
    [InlineData("She told NBC’s “Today” on Monday.")]
    public void A_word_beside_a_capitalised_name_says_what_it_names(string text) => Assert.Equal(KindRules.Named, RuleOf(text));

    [Theory]
    [InlineData("The film “Hello, Goodbye” opened.")]
    [InlineData("“Nets, Ropes, Rain” is a book.")]
    [InlineData("The film “Hello!” opened.")]
    [InlineData("It was Cole’s “Today” again.")]
    [InlineData("They condemned the CIA’s “Never” again.")]
    [InlineData("The film “Laughter again” opened.")]
    [InlineData("It was headed “nowhere fast”.")]
    [InlineData("She issued a press statement “Late is too late for us”.")]
    [InlineData("She made the following remark “Late is too late for us”.")]
    [InlineData("In the paper, “Bees remember the rain” is proved.")]
    [InlineData("In his latest book, “We lost everything,” he writes.")]
    [InlineData("During the lecture, “You cannot do this,” the dean said.")]
    [InlineData("The film “of the” opened.")]
    [InlineData("The film “One Two Three Four Five Six Seven Eight Nine” opened.")]
    [InlineData("A friend of “Laughter” has left.")]
    [InlineData("Of “Laughter” nothing is known.")]
    [InlineData("They saw “Laughter”, no film at all.")]
    [InlineData("They saw “Laughter” 3 film crews.")]
    [InlineData("They saw “Laughter” beside the new film.")]
    [InlineData("“Laughter” it was.")]
    public void Without_such_a_word_or_with_a_sentence_s_own_marks_it_is_no_name(string text) => Assert.Null(RuleOf(text));

    [Theory]
    [InlineData("She spoke on “Morning Table” again.")]
    [InlineData("She spoke to Channel 9’s “Face to Face” again.")]
    [InlineData("She read from “The Salt Road” again.")]
    public void A_programme_s_name_has_two_words_and_stands_behind_its_preposition_or_owner(string text) =>
        Assert.Equal(KindRules.Named, RuleOf(text));

    [Theory]
    [InlineData("She spoke on “Mornings” again.")]
    [InlineData("She spoke on “the Table” again.")]
    [InlineData("She came from “The Salt Road” again.")]
    [InlineData("From “The Salt Road” she came.")]
    [InlineData("She read about “The Salt Road” again.")]
    [InlineData("“Morning Table” is over.")]
    public void Other_names_of_two_words_are_no_programmes(string text) => Assert.Null(RuleOf(text));

    [Theory]
    [InlineData("“Silver Tide” has begun as an exercise.", true)]
    [InlineData("“Silver Tide Of Spring” has begun as an exercise.", true)]
    [InlineData("“Silver Tide Of Spring Again” has begun as an exercise.", false)]
    [InlineData("“Silver” has begun as an exercise.", false)]
    [InlineData("“Road to Peace” has begun as an exercise.", false)]
    [InlineData("“Silver Tide” has begun as a party.", false)]
    [InlineData("The exercise has begun. “Silver Tide” it is.", false)]
    public void Two_to_four_capitalised_words_name_an_operation_that_their_sentence_speaks_of(string text, bool expected) =>
        Assert.Equal(expected ? KindRules.Operation : null, RuleOf(text));

    [Theory]
    [InlineData(13, true)]
    [InlineData(14, false)]
    public void The_word_for_the_operation_stands_at_most_so_far_away(int between, bool expected)
    {
        string words = string.Concat(Enumerable.Repeat("far ", between));
        string? rule = expected ? KindRules.Operation : null;
        Assert.Equal(rule, RuleOf($"“Silver Tide” {words}exercise ended."));
        Assert.Equal(rule, RuleOf($"Their exercise {words}“Silver Tide” ended."));
    }

    private static string? RuleOf(string text)
    {
        TextDocument document = Paragraph.Of(text);
        return QuotedNames.RuleFor(document, Assert.Single(document.Quotations));
    }
}
