using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Articles;

public sealed class PhraseTableTests
{
    private static readonly PhraseTable<int> Table = new PhraseTable<int>()
        .Add(1, "sign up, sign, editor's choice")
        .Add(2, """
            sign up now, sign,
            don't miss
            """);

    [Theory]
    [InlineData("Sign up now!", 2, "Sign up now")]
    [InlineData("SIGN UP today", 1, "SIGN UP")]
    [InlineData("sign here", 1, "sign")]
    [InlineData("sign, up", 1, "sign")]
    [InlineData("Editor\u2019s choice", 1, "Editor\u2019s choice")]
    [InlineData("Don't miss it", 2, "Don't miss")]
    public void Finds_the_longest_phrase_and_of_equal_ones_the_first(string text, int value, string words)
    {
        ScratchList<Token> tokens = Tokenizer.Cut(text, new TextSpan(0, text.Length));
        Assert.True(Table.TryMatch(text, tokens.Items, 0, tokens.Count, out int found, out int next));
        Assert.Equal((value, words), (found, text[..tokens[next - 1].End]));
    }

    [Theory]
    [InlineData("signal up")]
    [InlineData("up")]
    [InlineData("don't")]
    [InlineData("miss")]
    public void Finds_nothing_else(string text)
    {
        ScratchList<Token> tokens = Tokenizer.Cut(text, new TextSpan(0, text.Length));
        Assert.False(Table.TryMatch(text, tokens.Items, 0, tokens.Count, out _, out int next));
        Assert.Equal(1, next);
    }

    [Fact]
    public void A_phrase_does_not_reach_over_the_limit()
    {
        const string Text = "sign up now";
        ScratchList<Token> tokens = Tokenizer.Cut(Text, new TextSpan(0, Text.Length));
        Assert.True(Table.TryMatch(Text, tokens.Items, 0, 2, out int found, out int next));
        Assert.Equal((1, 2), (found, next));
    }
}
