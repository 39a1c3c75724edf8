using SeedGen.Extraction;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Language;

public sealed class FourCharactersTests
{
    private const string Letters = "aBcDeFgHiJkLmNoPqRsTuVwXyZ";

    [Fact]
    public void A_token_has_the_hash_of_its_word_wherever_four_letters_end()
    {
        for (int length = 1; length <= Letters.Length; length++)
        {
            foreach (string behind in (string[])["", " ", "é", "’s", "-x", "[", "`", "{", "@", "1", ". B"])
            {
                string text = Letters[..length] + behind;
                ScratchList<Token> tokens = Tokenizer.Cut(text, new TextSpan(0, text.Length));
                Assert.Equal(WordHash.Of(text.AsSpan(0, tokens[0].Length)), tokens[0].Hash);
                Assert.True(tokens[0].Length >= length);
                tokens.Release();
            }
        }
    }

    [Theory]
    [InlineData("abCd", true)]
    [InlineData("abcD", true)]
    [InlineData("Abcd", false)]
    [InlineData("a Bc", false)]
    [InlineData("ABCD", false)]
    [InlineData("zZ..", true)]
    public void Sees_a_capital_behind_a_small_letter(string text, bool rises)
    {
        Assert.True(FourCharacters.TryRead(text.AsSpan(), 0, out ulong four));
        Assert.Equal(rises, FourCharacters.MayRise(four));
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("abc\u00E9")]
    [InlineData("\u4E2Dabc")]
    public void Reads_no_fewer_and_nothing_but_ascii(string text) =>
        Assert.False(FourCharacters.TryRead(text.AsSpan(), 0, out _));
}
