using SeedGen.Extraction;
using SeedGen.Extraction.Schema;

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
}
