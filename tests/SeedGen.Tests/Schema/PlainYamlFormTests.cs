using SeedGen.Extraction;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

/// <summary>Which YAML takes the short way, and which does not.</summary>
public class PlainYamlFormTests
{
    [Theory]
    [InlineData("title: \"On time\"\ntags: [a, b]\n")]
    [InlineData("# head\n\nseedgen: 1\ncorpus: Harbour   # the class\narticle:\n  fields:\n    author: { type: string }\n")]
    [InlineData("actors:\n  office:\n    name: Harbour Office\n    aliases:\n    - the office\n    - \"office\"\narticles:\n  one.txt:\n    quotes:\n      - at: \"We know\"\n        ignore: true\n")]
    [InlineData("a:\r\n  b:\r\nc:")]
    [InlineData("a: b")]
    [InlineData("a: b\rc: d\r")]
    [InlineData("\n\na:   b   \n\n\n# c\n  # d\ne: f # g\n")]
    [InlineData("a: # b\n  c: d\n")]
    [InlineData("a:\n# b\n  c: d\n")]
    [InlineData("a:\n- b\n- c\nd: e")]
    [InlineData("a:\n  - b\n  - c\nd: e")]
    [InlineData("a:\n- b: c\n  d: e\n- f: g\nh: i")]
    [InlineData("a:\n  - b: c\n    d:\n      - e\n      - f\n  - g")]
    [InlineData("a:\n  -   b: c\n      d: e\n")]
    [InlineData("a:\n  b:\n    c: d\n  e: f\ng: h\n")]
    [InlineData("a:\n  b:\nc:\n")]
    [InlineData("a: []\nb: [ ]\nc: {}\nd: { }\n")]
    [InlineData("a: [b , c ,d]\ne: {f: g , h: i}\n")]
    [InlineData("a: [[b, [c]], {d: [e], \"f\": 'g'}]\n")]
    [InlineData("a: [ { b: c } ] # d\n")]
    [InlineData("a: ''\nb: \"\"\nc: 'it''s'\nd: ''''\n'e': f\n\"g h\": i\n")]
    [InlineData("d: e:f\ng: https://press.example/x\n")]
    [InlineData("a: Who, me? Yes! (p. 3); 5% & $4 = +1 / \"x\" it's a_b-c.d\n")]
    [InlineData("a: 5:\"x\"\n")]
    [InlineData("a-b.c/d: e\n_f: _g\n1: 2\n漢: é\n")]
    [InlineData("a: x “b” – c…\nd: x\u00A1y\n")]
    [InlineData("a: [b-c.d/e (f) it's; g]\n")]
    [InlineData("a: null\nb: Null\nc: nul\nd:\n")]
    public void What_everybody_writes_is_read(string text)
    {
        DataMapping? read = PlainYaml.Read(text, Region(text));

        Assert.NotNull(read);
        Assert.Equal(PlainYamlTests.Whole(text), read);
    }

    [Theory]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: 1\n'a': 2\n")]
    [InlineData("a: {b: 1, b: 2}\n")]
    [InlineData("a: |\n  b\n")]
    [InlineData("a: x\n  b: y\n")]
    [InlineData("a:\n    b: x\n  c: y\n")]
    [InlineData("a:\n    - x\n  - y\n")]
    [InlineData("a:\n  b: x\n   c: y\n")]
    [InlineData("a:\n  - b: x\n     c: y\n")]
    [InlineData("a:\n  - b: x\n   c: y\n")]
    [InlineData("a:\n  - x\n    y\n")]
    [InlineData("a:\n  - - b\n")]
    [InlineData("a:\n  -\n    b: c\n")]
    [InlineData("a:\n  - b\n  c: d\n")]
    [InlineData("  a: b\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a: *b\n")]
    [InlineData("a: !b c\n")]
    [InlineData("a: - b\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b:\n")]
    [InlineData("a: b:")]
    [InlineData("a: \"b\" c\n")]
    [InlineData("a: \"b\\\"c\"\n")]
    [InlineData("a: \"b\n")]
    [InlineData("a: 'b\n")]
    [InlineData("a: 'b''\n")]
    [InlineData("a: 'b\n  c'\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: [b")]
    [InlineData("a: [b,]\n")]
    [InlineData("a: [b c] d\n")]
    [InlineData("a: [b, c}\n")]
    [InlineData("a: [b?]\n")]
    [InlineData("a: [b: c]\n")]
    [InlineData("a: [b #c]\n")]
    [InlineData("a: {b}\n")]
    [InlineData("a: {b: c\n")]
    [InlineData("a: {b: c")]
    [InlineData("a: {b:c}\n")]
    [InlineData("a: {b: c d: e}\n")]
    [InlineData("a: {: b}\n")]
    [InlineData("a : b\n")]
    [InlineData("a b: c\n")]
    [InlineData("a:b\n")]
    [InlineData("a")]
    [InlineData("-a: b\n")]
    [InlineData("null: b\n")]
    [InlineData("a: b{c\n")]
    [InlineData("a: b#c\n")]
    [InlineData("a: b`c\n")]
    [InlineData("a: b\u00A0c\n")]
    [InlineData("- a\n")]
    [InlineData("a\n")]
    [InlineData("# a\n")]
    [InlineData("")]
    [InlineData("a:\tb\n")]
    [InlineData("a: b\u0007c\n")]
    [InlineData("a: 😀\n")]
    public void What_is_anything_else_is_left_to_the_whole_parser(string text) => Assert.Null(PlainYaml.Read(text, Region(text)));

    [Theory]
    [InlineData(' ', true)]
    [InlineData('~', true)]
    [InlineData('\n', true)]
    [InlineData('\r', true)]
    [InlineData('\u00A0', true)]
    [InlineData('\u2027', true)]
    [InlineData('\u202A', true)]
    [InlineData('\uD7FF', true)]
    [InlineData('\t', false)]
    [InlineData('\u001F', false)]
    [InlineData('\u007F', false)]
    [InlineData('\u0085', false)]
    [InlineData('\u009F', false)]
    [InlineData('\u2028', false)]
    [InlineData('\u2029', false)]
    [InlineData('\uD800', false)]
    [InlineData('\uFEFF', false)]
    public void What_only_some_take_for_the_end_of_a_line_is_not_plain(char c, bool isPlain) =>
        Assert.Equal(isPlain, PlainYamlText.IsPlain($"\0a{c}b\0", new TextSpan(1, 3)));

    [Theory]
    [InlineData(7, 9)]
    [InlineData(8, 9)]
    [InlineData(9, 10)]
    [InlineData(12, 20)]
    public void A_key_that_comes_again_is_found_among_few_and_among_many(int first, int count)
    {
        string text = string.Concat(Enumerable.Range(1, count).Select(static i => $"k{i}: v\n"));
        string again = text + $"k{first}: v\n";

        Assert.Equal(count, PlainYaml.Read(text, Region(text))!.Entries.Count);
        Assert.Null(PlainYaml.Read(again, Region(again)));
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_long_key_is_left_to_the_whole_parser(int length, bool isRead)
    {
        string text = new string('k', length) + ": v";

        Assert.Equal(isRead, PlainYaml.Read(text, Region(text)) is not null);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void Deep_brackets_are_left_to_the_whole_parser(int depth, bool isRead)
    {
        string lists = "a: " + new string('[', depth) + new string(']', depth);
        string mappings = "a: " + string.Concat(Enumerable.Repeat("{b: ", depth)) + "c" + new string('}', depth);

        Assert.Equal(isRead, PlainYaml.Read(lists, Region(lists)) is not null);
        Assert.Equal(isRead, PlainYaml.Read(mappings, Region(mappings)) is not null);
    }

    [Theory]
    [InlineData(16, true)]
    [InlineData(17, false)]
    public void Deep_indentation_is_left_to_the_whole_parser(int depth, bool isRead)
    {
        string keys = string.Concat(Enumerable.Range(0, depth).Select(static i => new string(' ', i) + "a:\n"));
        string list = string.Concat(Enumerable.Range(0, depth - 1).Select(static i => new string(' ', i) + "a:\n")) + new string(' ', depth) + "- b\n";

        Assert.Equal(isRead, PlainYaml.Read(keys, Region(keys)) is not null);
        Assert.Equal(isRead, PlainYaml.Read(list, Region(list)) is not null);
    }

    [Fact]
    public void Depth_is_counted_anew_behind_what_was_closed()
    {
        string text = string.Concat(Enumerable.Range(0, 20).Select(static i => $"k{i}:\n  - a: [b]\n    c:\n      d: {{e: f}}\n"));

        Assert.Equal(PlainYamlTests.Whole(text), PlainYaml.Read(text, Region(text)));
    }

    [Theory]
    [InlineData("x: [\n", "a: b\nc:\n  - d\n", "---\n}")]
    [InlineData("", "a: b", "c")]
    [InlineData("- ", "a: [b]", "]")]
    [InlineData("\t", "a:\n- b: 'c'", "'\n  d: e")]
    [InlineData("\n", "a: ", "b")]
    [InlineData("\n", "a:", ":")]
    [InlineData("\n", "a: b # c", "\n")]
    public void Only_the_region_is_read_and_places_count_from_the_start_of_the_file(string before, string text, string behind)
    {
        DataMapping? read = PlainYaml.Read(before + text + behind, new TextSpan(before.Length, text.Length));

        Assert.NotNull(read);
        Assert.Equal(DataNodes.Shift(PlainYamlTests.Whole(text)!, before.Length), read);
    }

    [Theory]
    [InlineData("a:\n-", " b")]
    [InlineData("a: 'b'", "'")]
    [InlineData("a: 'b", "'")]
    [InlineData("a: b:", "c")]
    [InlineData("a: [b", "]")]
    public void What_stands_behind_the_region_does_not_matter(string text, string behind) =>
        Assert.Equal(PlainYaml.Read(text, Region(text)), PlainYaml.Read(text + behind, Region(text)));

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("a:\n  - d\n")]
    public void Reading_stops_when_nobody_wants_it_any_more(string text) =>
        Assert.Throws<OperationCanceledException>(() => PlainYaml.Read(text, Region(text), new CancellationToken(canceled: true)));

    private static TextSpan Region(string text) => new(0, text.Length);
}
