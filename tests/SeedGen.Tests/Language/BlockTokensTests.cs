using SeedGen.Extraction;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Language;

public sealed class BlockTokensTests
{
    // Each breaks differently when a block ends inside it or behind it.
    private static readonly string[] Pieces =
        ["now", "North ", "U.S.", "Plan B.", "J. ", "Kirby's", "'s ", "1,600", "8.5 ", "don\u2019t", "AT&T", "Co.", "six-day ", "\u00C9", "\u2014", "\"", ". ", "\n", "'"];

    public static TheoryData<string, string> Pairs()
    {
        TheoryData<string, string> pairs = [];
        foreach (string one in Pieces)
        {
            foreach (string other in Pieces) pairs.Add(one, other);
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Are_those_of_the_block_cut_alone_wherever_it_ends(string one, string other)
    {
        string text = "The " + one + other + "end.";
        for (int border = 1; border < text.Length; border++)
        {
            TextSpan[] spans = [TextSpan.FromBounds(0, border), TextSpan.FromBounds(border, text.Length)];
            IEnumerable<Token> alone = spans.SelectMany(span => Tokenizer.Cut(text, span).Take());
            TextDocument document = TextDocument.Create(text, [.. spans.Select(static span => new Block(BlockKind.Paragraph, span))]);
            Assert.Equal(alone, document.Tokens);
        }
    }

    [Fact]
    public void Those_between_blocks_and_of_the_site_are_left_out()
    {
        const string Text = "One two. Three four. Five six.";
        TextDocument document = TextDocument.Create(Text, [
            new Block(BlockKind.Paragraph, new TextSpan(0, 8)),
            new Block(BlockKind.Boilerplate, new TextSpan(9, 11)),
            new Block(BlockKind.Paragraph, new TextSpan(26, 4)),
        ]);
        Assert.Equal(["One", "two", ".", "six", "."], document.Tokens.Select(static token => token.Span.In(Text)));
    }
}
