using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Articles;

public sealed class BlockTests
{
    private static readonly string[] Snippets =
    [
        "Harbour Town Votes to Keep Its Ferry", "By Ann Lee and Tom O'Hara", "by <u>AFP</u>", "November 07, 2022", " date 2022-11-08 The ferry sailed.",
        "The council met on Tuesday. It voted late.", "\"We will see,\" the mayor said.", "\"Ferry strike 'unfair'\"", "## What comes next", "**Bold words**",
        "A ferry leaves the harbour. **TASS**", "Photo: Ann Lee", "(Photo by Ann Lee)", "Comments", "Sign up for our newsletter.", "---", "===", "* * *", "> Quoted line",
        "Your gift keeps our reporters at work.The ferry sailed on Monday.", "Original url:", "https://example.org/a-b c-d", "Source: www.example.org/x", "", "\t", "\u00A0",
        "- one item", "1. another item", "SEOUL (AP) — The ferry sailed.", "31 September 2022", "03/04/2022", "Jane Doe, Reuters", "...", "?", "*", "<u></u>", "\"", "“Open", "#", "# ", "**", "____x",
        "(Reporting by Ann Lee; Editing by Tom O'Hara)", "Wednesday, Nov 09, 2022 - 12:05 AM", "By Ann Lee | 8 November 2022 | 5 min read", "\uD83D\uDE00 wow", "Title: A ferry", "By", "Image source:", "(", "[]", "**TASS**", "x **TASS**",
    ];

    [Fact]
    public void Every_word_is_in_exactly_one_block_whatever_the_lines()
    {
        Random random = new(20221108);
        for (int round = 0; round < 3000; round++)
        {
            IEnumerable<string> lines = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Snippets[random.Next(Snippets.Length)]);
            AssertCovered(string.Join(random.Next(3) switch { 0 => "\r\n", 1 => "\n", _ => "\n\n" }, lines));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\r\r\n\r")]
    [InlineData("a")]
    [InlineData("By")]
    public void The_smallest_texts_are_read_too(string text) => AssertCovered(text);

    [Theory]
    [InlineData('a')]
    [InlineData('"')]
    [InlineData('.')]
    [InlineData('*')]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('#')]
    [InlineData(' ')]
    [InlineData('\n')]
    public void A_run_of_a_million_equal_characters_is_read_in_no_time(char c)
    {
        string text = new string(c, 1_000_000) + "A";
        Assert.True(Reading.Layout(text).Blocks.Count <= 2);
    }

    [Theory]
    [InlineData("our newsletter. ")]
    [InlineData("\"A.B ")]
    [InlineData("end.The \"start\" of www.a.b ")]
    [InlineData("your ")]
    [InlineData("https://a.b/c- ")]
    [InlineData("By A, ")]
    [InlineData("a\n")]
    [InlineData("By Ann Lee\n")]
    [InlineData("https://a.b/c-\n")]
    [InlineData("Comments\n")]
    [InlineData("**A** \n\n")]
    [InlineData("Sign up nowNorth Korea said ")]
    [InlineData("Read more:\nA\n")]
    [InlineData("We know you.\n\n")]
    public void What_is_read_in_memory_grows_as_the_text_does(string pattern)
    {
        // Counts what is allocated, not time: a step that copies or collects per line what it has before shows at once.
        long half = Allocated(pattern, 100_000);
        long whole = Allocated(pattern, 200_000);
        Assert.True(whole < (half * 3) + 1_000_000, $"{half} bytes for half of the text, {whole} for the whole");
    }

    /// <summary>Blocks are ordered, apart and trimmed; outside them is only white space and markup.</summary>
    internal static void AssertCovered(string text)
    {
        ArticleLayout layout = Reading.Layout(text);
        int end = 0;
        foreach (Block block in layout.Blocks)
        {
            Assert.True(block.Span.Start >= end && !block.Span.IsEmpty, $"{block} in:\n{text}");
            Assert.Equal(block.Span, block.Span.Trim(text));
            AssertMarkup(text, end, block.Span.Start);
            end = block.Span.End;
        }

        AssertMarkup(text, end, text.Length);
        foreach (TextSpan? span in (TextSpan?[])[layout.Title?.Span, layout.Byline?.Span, layout.Published?.Span, layout.Url?.Span, layout.Body])
        {
            Assert.True(span is null || (span.Value.Start >= 0 && span.Value.End <= text.Length), text);
        }
    }

    private static long Allocated(string pattern, int length)
    {
        string text = new System.Text.StringBuilder().Insert(0, pattern, length / pattern.Length).ToString();
        Reading.Layout(text);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Reading.Layout(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertMarkup(string text, int start, int end)
    {
        for (int i = start; i < end; i++) Assert.True(char.IsWhiteSpace(text[i]) || "#*_>-=~".Contains(text[i]), $"'{text[i]}' at {i} in:\n{text}");
    }
}
