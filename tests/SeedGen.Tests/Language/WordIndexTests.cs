using SeedGen.Extraction;
using SeedGen.Extraction.Language;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Language;

public sealed class WordIndexTests
{
    [Theory]
    [InlineData("harbour", 1)]
    [InlineData("HARBOUR", 1)]
    [InlineData("O’Neill", 2)]
    [InlineData("o'neill", 2)]
    [InlineData("École", 3)]
    [InlineData("harbours", 0)]
    [InlineData("", 0)]
    public void Finds_words_whatever_their_case_and_apostrophe(string word, int expected)
    {
        const string Words = "Harbour o'neill école harbour";
        WordIndex index = new();
        foreach (TextSpan place in new WordList(Words)) index.Add(Words, place);
        Assert.Equal(expected, index.Find(word.AsSpan()));
        Assert.Equal(4, index.Count);
    }

    [Fact]
    public void Finds_every_word_of_a_long_list()
    {
        string words = string.Join(' ', Enumerable.Range(0, 5000).Select(n => "word" + n));
        WordIndex index = new();
        foreach (TextSpan place in new WordList(words)) index.Add(words, place);
        Assert.All(Enumerable.Range(0, 5000), n => Assert.Equal(n + 1, index.Find(("Word" + n).AsSpan())));
    }

    [Fact]
    public void Reads_lists_with_blanks_and_line_ends_between_the_words()
    {
        const string Words = "\n  one two\r\n  three\n";
        List<string> found = [];
        foreach (TextSpan place in new WordList(Words)) found.Add(place.In(Words));
        Assert.Equal(["one", "two", "three"], found);
    }

    [Theory]
    [InlineData("Sept. 25", true)]
    [InlineData("sept 25", true)]
    [InlineData("September 25", false)]
    public void Overlooks_the_stop_of_an_abbreviation(string text, bool expected)
    {
        TextDocument document = Paragraph.Of(text);
        Assert.Equal(expected, new WordSet("oct sept").Contains(document, document.Tokens[0]));
    }

    [Fact]
    public void Filters_let_every_word_pass_that_was_added()
    {
        HashFilter filter = new(100);
        filter.Add(WordHash.Of("Norburg".AsSpan()));
        Assert.True(filter.MayHold(WordHash.Of("NORBURG".AsSpan())));
        Assert.False(filter.MayHold(WordHash.Of("harbour".AsSpan())));
    }
}
