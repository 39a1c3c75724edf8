using SeedGen.Extraction;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

public class ArticleEntryTests
{
    private const string Start = "seedgen: 1\nactors:\n  a-b: { name: Al Bo, kind: person }\narticles:\n";
    private const string First = "  one.txt:\n    outlet: Daily\n";
    private const string Second = "  two.txt:\n    title: Two\n    quotes:\n      - { at: words, speaker: a-b }\n";

    [Fact]
    public void An_edit_of_one_entry_leaves_the_others_and_the_settings_equal()
    {
        CorpusSchema before = SchemaText.Read(Start + First + Second).Schema!;
        CorpusSchema after = SchemaText.Read(Start + First + "    # more\n    byline: Someone\n" + Second).Schema!;

        Assert.NotEqual(before.Articles[0], after.Articles[0]);
        Assert.Equal(before.Articles[1], after.Articles[1]);
        Assert.Equal(before.Settings, after.Settings);
        Assert.NotEqual(before.Fragments[1], after.Fragments[1]);
    }

    [Fact]
    public void An_edit_above_the_section_leaves_all_entries_and_the_settings_equal()
    {
        CorpusSchema before = SchemaText.Read(Start + First + Second).Schema!;
        CorpusSchema after = SchemaText.Read("# a comment\n\nnamespace: Other\n" + Start + First + Second).Schema!;

        Assert.Equal(before.Articles, after.Articles);
        Assert.Equal(before.Settings, after.Settings);
    }

    [Theory]
    [InlineData("./one.txt")]
    [InlineData("x/../one.txt")]
    [InlineData(".\\\\one.txt")]
    public void Two_spellings_of_one_path_are_one_key_given_twice(string other)
    {
        string text = Start + First + "  \"" + other + "\": { outlet: Weekly }\n";
        SchemaResult result = SchemaText.Read(text);

        Assert.Equal("one.txt", Assert.Single(result.Schema!.Articles).Key);
        string problem = Assert.Single(SchemaText.Show(text, result.Problems));
        Assert.StartsWith("error SEED1003 ", problem, StringComparison.Ordinal);
        Assert.EndsWith("is given twice, first on line 5; keep one of them", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_holds_its_own_lines_and_says_where_they_begin()
    {
        string text = Start + First + "\n# between\n" + Second;
        CorpusSchema schema = SchemaText.Read(text).Schema!;
        ArticleEntry entry = schema.Articles[1];
        FragmentOrigin origin = schema.Fragments[1];

        Assert.Equal(Second.TrimEnd('\n'), entry.File.Text);
        Assert.Equal(("seedgen.yaml", "two.txt"), (entry.File.Path, entry.File.Fragment));
        Assert.Equal(("two.txt", text.IndexOf(Second, StringComparison.Ordinal), 8), (origin.Fragment, origin.Offset, origin.Line));
        Assert.Equal("two.txt", entry.KeySpan.In(entry.File.Text));
        SourceLocation place = entry.File.Locate(entry.Quotes[0].AtSpan).From(origin);
        Assert.Equal("words", place.Span.In(text));
        Assert.Equal(new LinePosition(11, 14), place.Start);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_ends_a_line(string newLine)
    {
        string text = (Start + First + Second).Replace("\n", newLine, StringComparison.Ordinal);
        CorpusSchema schema = SchemaText.Read(text).Schema!;

        Assert.Equal(First.TrimEnd('\n').Replace("\n", newLine, StringComparison.Ordinal), schema.Articles[0].File.Text);
        Assert.Equal("Two", schema.Articles[1].Metadata.Find("title")!.Value.Span.In(schema.Articles[1].File.Text));
    }

    [Fact]
    public void Entries_on_one_line_work_as_well()
    {
        const string Line = "articles: { one.txt: { title: One }, two.txt: { title: Two, dates: [{ at: May, ignore: true }] }, three.txt: }";
        CorpusSchema schema = SchemaText.Valid(Line + "\nboilerplate: []\n");

        Assert.All(schema.Articles, static entry => Assert.Equal(Line, entry.File.Text));
        Assert.Equal(["one.txt", "two.txt", "three.txt"], schema.Articles.Select(static a => a.KeySpan.In(Line)));
        Assert.Equal("Two", schema.Articles[1].Metadata.Find("title")!.Value.Span.In(Line));
        Assert.Equal("May", schema.Articles[1].Dates[0].AtSpan.In(Line));
    }

    [Fact]
    public void An_entry_in_several_lines_of_one_flow_mapping_works_as_well()
    {
        CorpusSchema schema = SchemaText.Valid("articles: {\n  one.txt: {\n    title: One },\n  two.txt: { title: Two }\n}\n");

        Assert.Equal("  one.txt: {\n    title: One },", schema.Articles[0].File.Text);
        Assert.Equal("  two.txt: { title: Two }", schema.Articles[1].File.Text);
    }

    [Fact]
    public void Everything_in_an_entry_counts_from_its_own_first_line()
    {
        const string Own = "  two.txt:\n    tags: [p, { q: r }]\n    note: |\n      s\n    dates: [{ at: May, ignore: true }]";
        ArticleEntry entry = SchemaText.Read("seedgen: 1\narticles:\n" + First + Own + "\n").Schema!.Articles[1];

        Assert.Equal(Own, entry.File.Text);
        Assert.Equal(
            ["tags", "[p, { q: r }]", "p", "{ q: r }", "q", "r", "note", "|\n      s"],
            entry.Metadata.Entries.SelectMany(static e => Words(e)).Select(span => span.In(Own)));
        Assert.Equal("May", entry.Dates[0].AtSpan.In(Own));
    }

    private static IEnumerable<TextSpan> Words(DataEntry entry) => Words(entry.Value).Prepend(entry.Key.Span);

    private static IEnumerable<TextSpan> Words(DataNode node) => node switch
    {
        DataSequence list => list.Items.SelectMany(static item => Words(item)).Prepend(list.Span),
        DataMapping mapping => mapping.Entries.SelectMany(static entry => Words(entry)).Prepend(mapping.Span),
        _ => [node.Span],
    };

    [Theory]
    [InlineData("a.txt:", true)]
    [InlineData("a.txt: {}", true)]
    [InlineData("a.txt: { title: T }", true)]
    [InlineData("a.txt: none", false)]
    [InlineData("a.txt: [title]", false)]
    public void Of_an_entry_that_holds_no_keys_nothing_is_missing(string entry, bool isReadable)
    {
        SchemaResult result = SchemaText.Read("seedgen: 1\narticles:\n  " + entry + "\n");

        Assert.Equal(isReadable, Assert.Single(result.Schema!.Articles).IsReadable);
        Assert.Equal(isReadable ? [] : ["SEED2003"], result.Problems.Select(static p => p.Rule.Id));
    }

    [Fact]
    public void Corrections_are_read_with_all_they_say()
    {
        CorpusSchema schema = SchemaText.Valid("""
            actors: { a-b: { name: Al Bo, kind: person } }
            articles:
              one.txt:
                quotes:
                - { at: one, speaker: a-b }
                - { at: two, kind: speech }
                - { at: three, kind: title, ignore: false }
                - { at: four, kind: scare, speaker: a-b }
                - { at: five, ignore: true, kind: }
                dates:
                - { at: five, value: 2021-W45 }
                - { at: six, ignore: true }
                - { at: seven, value: 2021, ignore: false }
                deprecated: old
            """);

        Assert.Equal(
            [("one", "a-b", null, false), ("two", null, QuoteKind.Speech, false), ("three", null, QuoteKind.Title, false), ("four", "a-b", QuoteKind.Scare, false), ("five", null, null, true)],
            schema.Articles[0].Quotes.Select(static q => (q.At, q.Speaker, q.Kind, q.Ignore)));
        Assert.Equal(
            [("five", "2021-W45", false), ("six", null, true), ("seven", "2021", false)],
            schema.Articles[0].Dates.Select(static d => (d.At, d.Value, d.Ignore)));
        Assert.Equal("old", schema.Articles[0].Deprecated);
    }

    [Theory]
    [InlineData("quotes:", null)]
    [InlineData("dates: []", null)]
    [InlineData("quotes: [{}]", "error SEED2002 <{}>: 'at' is required and is not given")]
    [InlineData("quotes: [{ at: '' , kind: title }]", "error SEED2010 <''>: A text of 'at' is empty; fill it in or take it out")]
    [InlineData("quotes: [{ at: [a], kind: title }]", "error SEED2003 <[a]>: 'at' takes text, not a list")]
    [InlineData("quotes: [{ at: a, speaker: [b] }]", "error SEED2003 <[b]>: 'speaker' takes the id of an actor, not a list")]
    [InlineData("quotes: [{ at: a, speaker: ab }]", "error SEED1032 <ab>: There is no actor 'ab' in 'actors'; did you mean 'a-b'?")]
    [InlineData("quotes: [~]", "error SEED2003 <~>: 'quotes' takes items with the key 'at', not nothing")]
    [InlineData("dates: may", "error SEED2003 <may>: 'dates' takes a list of items with the key 'at', not 'may'")]
    [InlineData("dates: [{ at: a, ignore: maybe }]", "error SEED2003 <maybe>: 'ignore' takes true or false (without quotation marks), not 'maybe'")]
    [InlineData("deprecated: [a]", "error SEED2003 <[a]>: 'deprecated' takes one line of text, not a list")]
    public void What_a_correction_lacks_is_told_where_it_begins(string correction, string? problem)
    {
        string text = Start + "  a.txt:\n    " + correction + "\n";
        SchemaResult result = SchemaText.Read(text);

        Assert.Equal(problem is null ? [] : [problem], SchemaText.Show(text, result.Problems));
        ArticleEntry entry = Assert.Single(result.Schema!.Articles);
        Assert.Null(entry.Deprecated);
        Assert.True(entry.Metadata.Entries.IsEmpty);
        Assert.All(entry.Quotes, static quote => Assert.Equal("a", quote.At));
    }
}
