using SeedGen.Extraction.Language;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Kirby's six-day trip", "Kirby|'s|six-day|trip")]
    [InlineData("the U.S. and U.N. don't agree", "the|U.S.|and|U.N.|don't|agree")]
    [InlineData("Sept. 25, 1,600 sorties.", "Sept.|25|,|1,600|sorties|.")]
    [InlineData("2022-11-08 at 12:05 a.m.", "2022|-|11|-|08|at|12|:|05|a.m.")]
    [InlineData("the 1990s, O’Neill’s 8th", "the|1990s|,|O’Neill|’s|8th")]
    [InlineData("O\u02BCNeill\u02BCs don\u02BCt", "O\u02BCNeill|\u02BCs|don\u02BCt")]
    [InlineData("Sen-Det. Kim, Lt.-Gen. Park, the Coca-Cola.", "Sen|-|Det.|Kim|,|Lt.|-|Gen.|Park|,|the|Coca-Cola|.")]
    [InlineData("(AT&T) F-16s—two", "(|AT&T|)|F-16s|—|two")]
    public void Cuts_words_numbers_and_marks(string text, string expected)
    {
        TextDocument document = Paragraph.Of(text);
        Assert.Equal(expected, string.Join('|', document.Tokens.Select(t => t.Span.In(text))));
    }

    [Theory]
    [InlineData("One stop. Two stops! Three?", 3)]
    [InlineData("Mr. Kim met Gen. Park on Nov. 8. They talked.", 2)]
    [InlineData("Lt.-Gen. Kim met Sen-Det. Park. They talked.", 2)]
    [InlineData("It was a nine-dot. They talked.", 2)]
    [InlineData("He flew to the U.S. The visit was short.", 2)]
    [InlineData("The U.S. Army came.", 1)]
    [InlineData("makes all the difference.North Korea denied it.", 2)]
    [InlineData("It is on example.com now.", 1)]
    [InlineData("\"We won.\" The crowd cheered.", 2)]
    [InlineData("\"We won.\" he said.", 1)]
    public void Splits_sentences(string text, int expected)
    {
        Assert.Equal(expected, Paragraph.Of(text).Sentences.Count);
    }

    [Theory]
    [InlineData("Don’t", "don't")]
    [InlineData("Don\u02BCt", "don't")]
    [InlineData("SIX-DAY", "six-day")]
    [InlineData("U.S.", "u.s.")]
    [InlineData("ÉCOLE", "école")]
    [InlineData("1990S", "1990s")]
    [InlineData("grgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgrgr", "GRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGRGR")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Gives_words_that_differ_in_case_only_one_hash(string text, string other)
    {
        Assert.Equal(WordHash.Of(text.AsSpan()), Assert.Single(Paragraph.Of(text).Tokens).Hash);
        Assert.Equal(Paragraph.Of(text).Tokens[0].Hash, Paragraph.Of(other).Tokens[0].Hash);
    }

    [Theory]
    [InlineData("!")]
    [InlineData("a ")]
    [InlineData("[\"")]
    public void Cuts_what_never_ends_into_sentences_that_can_be_walked_through(string piece)
    {
        TextDocument document = Paragraph.Of(string.Concat(Enumerable.Repeat(piece, 200_000)) + "a");
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            Assert.Equal(next, sentence.First);
            Assert.InRange(sentence.Count, 1, 5_000);
            next = sentence.End;
        }

        Assert.Equal(document.Tokens.Count, next);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a-")]
    [InlineData("U.S.")]
    [InlineData("7")]
    public void Cuts_what_is_no_word_any_more(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 400_000));
        int next = 0;
        foreach (Token token in Paragraph.Of(text).Tokens)
        {
            Assert.Equal(next, token.Start);
            Assert.InRange(token.Length, 1, 70_000);
            next = token.End;
        }

        Assert.Equal(text.Length, next);
    }

    [Fact]
    public void Cuts_no_word_however_long_the_line()
    {
        string text = string.Concat(Enumerable.Repeat("lighthouse-keepers' ", 20_000));
        Assert.All(Paragraph.Of(text).Tokens, token => Assert.True(token.Length is 1 or 18, $"{token.Length} at {token.Start}"));
    }
}
