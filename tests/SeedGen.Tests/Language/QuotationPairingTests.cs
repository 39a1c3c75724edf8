using SeedGen.Extraction;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Language;

public sealed class QuotationPairingTests
{
    [Theory]
    [InlineData("He said \"yes\" and “no”.", "yes|no")]
    [InlineData("“We call it ‘the fix’ here,” she said.", "We call it ‘the fix’ here,|  the fix")]
    [InlineData("\"We call it 'the fix' here,\" she said.", "We call it 'the fix' here,|  the fix")]
    [InlineData("\"'Nonsense,' they told us,\" he said.", "'Nonsense,' they told us,|  Nonsense,")]
    [InlineData("Talks end in 'farce' over tariffs", "farce")]
    [InlineData("‘The dogs’ bowl is empty,’ he said.", "The dogs’ bowl is empty,")]
    [InlineData("So-called 'rumours' of war", "rumours")]
    [InlineData("``Fine,'' he said.", "Fine,")]
    [InlineData("‘‘Fine,’’ he said. The board’s dam is late. ‘‘We will wait,’’ he said.", "Fine,|We will wait,")]
    [InlineData("‘‘He called it ‘fine’’’ and left.", "He called it ‘fine’|  fine")]
    [InlineData("“They said ‘no’’, and left,” he said.", "They said ‘no’’, and left,|  no")]
    [InlineData("“A 6’’ pipe held,” he said.", "A 6’’ pipe held,")]
    [InlineData("“Fine,’’ he said. “Not ‘so’ fine’’.", "Fine,|Not ‘so’ fine|  so")]
    [InlineData("He said“ We will go.” He left.", "We will go.")]
    [InlineData("“It is late. It is dark.“ He left.", "It is late. It is dark.")]
    [InlineData("“Who will go?“ he asked. “Nobody,“ she said. “It is late.”", "Who will go?|Nobody,|It is late.")]
    public void Pairs_marks(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("The '90s were rock 'n' roll years for the dogs' owners.")]
    [InlineData("It's the players' union, don't you know.")]
    [InlineData("He is 6'2\" tall and the pipe is 12\" wide.")]
    [InlineData("‘Tis a fishermen’s pub in the ’80s style.")]
    [InlineData("They were goin' home at '22's end.")]
    public void Takes_no_apostrophe_or_unit_for_a_mark(string text) => Assert.Equal("", Show(text));

    [Theory]
    [InlineData("\"A 12\" pipe is enough,\" he said.", "A 12\" pipe is enough,")]
    [InlineData("“The film “Harbour” won,” he said.", "The film “Harbour” won,|  Harbour")]
    [InlineData("\"They crushed the enemies' hopes,\" he said.", "They crushed the enemies' hopes,")]
    public void Keeps_a_quotation_whole_over_marks_inside_it(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void Ends_a_mark_left_open_at_its_paragraph()
    {
        const string text = "“First part.\n“Second part.” He left.";
        ValueList<Quotation> found = TextDocument.Create(text, [Paragraph(0, 12), Paragraph(13, text.Length)]).Quotations;
        Assert.Equal(["First part.", "Second part."], found.Select(q => q.Inside.In(text)));
        Assert.Equal([false, true], found.Select(q => q.IsClosed));
    }

    [Theory]
    [InlineData("Reed wrote: “It is old.\nIt leaks.”", "It is old.|It leaks.")]
    [InlineData("\"It is old.\nThe dogs' bowl leaks.\nWe will mend it,\" he said. \"Soon.\"", "It is old.|The dogs' bowl leaks.|We will mend it,|Soon.")]
    [InlineData("“It is old.\nThe ‘bowl’ leaks.” He left.", "It is old.|The ‘bowl’ leaks.|  bowl")]
    public void Follows_a_quotation_into_the_next_paragraphs(string text, string expected)
    {
        TextDocument document = ReadLines(text);
        Assert.Equal(expected, Show(document));
        Assert.Empty(document.StrayMarks);
    }

    [Theory]
    [InlineData("He saw the “Harbour.\nIt leaks.” He left.", "Harbour.")]
    [InlineData("“It is old\nIt leaks.” He left.", "It is old")]
    [InlineData("“It is old.\nIt leaks” He left.", "It is old.")]
    [InlineData("“It is old.\nA heading\nIt leaks.” He left.", "It is old.")]
    [InlineData("“It is old.\nHe left.\nHe came.\nHe left.\nHe came.\nIt leaks.” He left.", "It is old.")]
    [InlineData("“It is old.\nHe left ‘home’.\nIt leaks.” He left.", "It is old.|home")]
    [InlineData("“It is old.\n“It leaks.\nIt is gone.” He left.", "It is old.|It leaks.|It is gone.")]
    public void Follows_none_where_marks_are_misprints(string text, string expected) => Assert.Equal(expected, Show(ReadLines(text)));

    [Theory]
    [InlineData("\"It is late. He said \"now\" and left.", "It is late.|now")]
    [InlineData("\"So late, he said \"now\" and left.", "So late, he said|now")]
    public void Ends_a_mark_left_open_before_the_next_quotation(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("“It is old. “It leaks. “It will go,” he said. “Soon.”", "It is old.|It leaks.|It will go,|Soon.")]
    [InlineData(
        "\"It is old. \"It leaks!\" He left. She said: \"I saw it. \"All of it. \"Twice. \"And now.\"",
        "It is old.|It leaks!|I saw it.|All of it.|Twice.|And now.")]
    [InlineData("\"The dogs' bowl is old. \"It leaks,\" he said. \"So 'what'?\"", "The dogs' bowl is old.|It leaks,|So 'what'?|  what")]
    [InlineData("“She looked at me. “Go.” I went.” He left.", "She looked at me. “Go.” I went.|  Go.")]
    [InlineData(
        "\"She looked at me. \"Go home,\" she said. \"Now.\" I went,\" he said.",
        "She looked at me. \"Go home,\" she said. \"Now.\" I went,|  Go home,|  Now.")]
    [InlineData("“I saw it. “Salt” was great. “Nets” was better,” she said.", "I saw it. “Salt” was great. “Nets” was better,|  Salt|  Nets")]
    public void Reads_paragraphs_that_were_run_together(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void Leaves_boilerplate_alone()
    {
        const string text = "Our film 'The Word'";
        Assert.Empty(TextDocument.Create(text, [new Block(BlockKind.Boilerplate, new TextSpan(0, text.Length))]).Quotations);
    }

    [Fact]
    public void Reports_a_closing_mark_without_partner()
    {
        const string text = "It was fine,” he said. “Really.”";
        Assert.Equal([new TextSpan(12, 1)], Read(text).StrayMarks);
    }

    [Fact]
    public void Takes_a_million_opening_marks()
    {
        string text = new('“', 1_000_000);
        Assert.True(Read(text).Quotations.Count <= 3);
    }

    private static TextDocument Read(string text) => TextDocument.Create(text, [Paragraph(0, text.Length)]);

    private static Block Paragraph(int start, int end) => new(BlockKind.Paragraph, TextSpan.FromBounds(start, end));

    private static TextDocument ReadLines(string text)
    {
        List<Block> blocks = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            blocks.Add(Paragraph(start, start + line.Length));
            start += line.Length + 1;
        }

        return TextDocument.Create(text, [.. blocks]);
    }

    private static string Show(string text) => Show(Read(text));

    private static string Show(TextDocument document) => string.Join('|', document.Quotations
        .Select(q => (q.Parent >= 0 ? "  " : "") + q.Inside.In(document.Text)));
}
