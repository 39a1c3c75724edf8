using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

/// <summary>What is wrong with YAML, in a region of a file, and what is kept of the rest.</summary>
public class YamlFaultTests
{
    private const string Before = "\0 \u2028 [\n\t&x\n";
    private const string Behind = "\n\0 \u2028 ] }\n";

    private static (DataNode? Node, string[] Problems) Read(string text)
    {
        var file = new SourceFile("a.md", Before + text + Behind);
        var problems = new ProblemList(file);
        DataNode? node = YamlReader.ReadAny(file, new TextSpan(Before.Length, text.Length), problems);
        return (node, SchemaText.Show(file.Text, problems.ToValueList()));
    }

    /// <summary>Keys and values without their places, as one line.</summary>
    private static string Flat(DataNode? node) => node switch
    {
        DataScalar scalar => scalar.Value,
        DataSequence list => "[" + string.Join(",", list.Items.Select(Flat)) + "]",
        DataMapping mapping => "{" + string.Join(",", mapping.Entries.Select(static e => e.Key.Value + ":" + Flat(e.Value))) + "}",
        _ => "nothing",
    };

    [Theory]
    [InlineData("a: 1\nb: [2, {c: 3}]", "{a:1,b:[2,{c:3}]}")]
    [InlineData("a: \"\\ud83d\\ude00\"", "{a:😀}")]
    [InlineData("--- # c\na: 1\n...\n", "{a:1}")]
    [InlineData("", "nothing")]
    [InlineData("# c", "nothing")]
    public void A_region_is_read_alone(string text, string expected)
    {
        (DataNode? node, string[] problems) = Read(text);

        Assert.Empty(problems);
        Assert.Equal(expected, Flat(node));
    }

    [Theory]
    [InlineData("a: 1\nb: {c: 2, d: [3", "{a:1,b:{c:2,d:[3]}}", "[", "'[' is never closed")]
    [InlineData("a: 1\nb: [", "{a:1}", "[", "'[' is never closed")]
    [InlineData("a: 1\n...\nb: 2", "{a:1}", "b", "nothing can stand behind '...', which ends the document")]
    [InlineData("a: 1\n...\n]", "{a:1}", "]", "nothing can stand behind '...', which ends the document")]
    [InlineData("[a] b", "[a]", "b", "this stands behind the end of what is above; a file holds one mapping or one list")]
    [InlineData("a: 1\nb: 'c\n...\nd", "{a:1}", "'", "the quotation mark that opens here is never closed")]
    [InlineData("a: 1\nb: ? c", "{a:1}", "?", "'?' can't begin a value; put it in quotation marks")]
    [InlineData("a: 1\nb: \"\\u12\"", "{a:1}", "\\u>", "'\\u' is no whole escape such as '\\n' or '\\u00e9'; write a backslash itself as '\\\\', or use single quotation marks")]
    [InlineData("a: 1\nb: \"\\x41\\u00e9\\U0001F60\"", "{a:1}", "\\U>", "'\\U' is no whole escape such as '\\n' or '\\u00e9'; write a backslash itself as '\\\\', or use single quotation marks")]
    [InlineData("a: `b", "nothing", "`", "'`' can't begin a key or a value; put it in quotation marks")]
    [InlineData("a: 1\nb: &", "{a:1}", "&", "'&' can't begin a value; put it in quotation marks")]
    [InlineData("a: 1\nb: 'c' d", "{a:1,b:c}", "d", "something stands behind the closing quotation mark; inside of single ones, ' is written ''")]
    [InlineData("a: 1\nb: 'c'\t d", "{a:1,b:c}", "d", "something stands behind the closing quotation mark; inside of single ones, ' is written ''")]
    [InlineData("a: 1\n--b\nc: 2", "{a:1}", "", "this line has no ': ' between a key and a value; if it goes on with the value above, indent it deeper")]
    [InlineData("a: 1\nsee http://x\nb: 2", "{a:1}", "", "this line has no ': ' between a key and a value; if it goes on with the value above, indent it deeper")]
    [InlineData("a: 1\nat 10:30\nb: 2", "{a:1}", "", "this line has no ': ' between a key and a value; if it goes on with the value above, indent it deeper")]
    [InlineData("a: 1\nhttp://x\nb: 2", "{a:1}", "", "this line has no ': ' between a key and a value; if it goes on with the value above, indent it deeper")]
    [InlineData("a: 1\nsee:x\nb: 2", "{a:1}", "", "the ':' behind a key needs a blank behind it")]
    public void What_stands_before_a_fault_is_kept(string text, string kept, string place, string reason)
    {
        (DataNode? node, string[] problems) = Read(text);

        string problem = Assert.Single(problems);
        Assert.StartsWith("error SEED1001 <" + place, problem, StringComparison.Ordinal);
        Assert.EndsWith(">: This is not YAML: " + reason, problem, StringComparison.Ordinal);
        Assert.Equal(kept, Flat(node));
    }

    [Theory]
    [InlineData("a: 1\nb: \"x \\ud83d y\"", "\\ud83d")]
    [InlineData("a: 1\nb: \"\\uD83D\"", "\\uD83D")]
    [InlineData("a: 1\nb: \"\\udbffx\"", "\\udbff")]
    [InlineData("a: 1\nb: \"\\uDAAA\\u0041\"", "\\uDAAA")]
    [InlineData("a: 1\nb: \"\\ud83d\\ude00 \\ud89a.\"", "\\ud89a")]
    [InlineData("a: 1\nb: \"\\\\ud83d \\ud89a\"", "\\ud89a")]
    [InlineData("a: 1\nb: \"\\ud83d\\ud83d\"", "\\ud83d")]
    [InlineData("a: 1\nb: \"\\ude00\"", "\\ude00")]
    [InlineData("a: 1\nb: \"x \\uDFFF\\uD800\"", "\\uDFFF")]
    [InlineData("a: 1\nb: \"\\ud7ff\\ue000\\ud83d\\udc00\\udbff.\"", "\\udbff")]
    public void Half_a_character_is_told_at_its_escape(string text, string place)
    {
        (DataNode? node, string[] problems) = Read(text);

        Assert.Equal(
            [$"error SEED1001 <{place}>: This is not YAML: an escape such as '\\ud83d\\ude00' names half a character; write the other half behind it, or the character itself"],
            problems);
        Assert.Equal("{a:1}", Flat(node));
    }

    [Theory]
    [InlineData("a: *x\nb: 1", "{b:1}", "error SEED1004 <*x>: The alias '*x' is not read here; if it is a value itself, put it in quotation marks")]
    [InlineData("*x : 1\nb: 2", "{b:2}", "error SEED1004 <*x>: The alias '*x' is not read here; if it is a value itself, put it in quotation marks")]
    [InlineData("a: [1, *x, 2]", "{a:[1,2]}", "error SEED1004 <*x>: The alias '*x' is not read here; if it is a value itself, put it in quotation marks")]
    [InlineData("*x", "nothing", "error SEED1004 <*x>: The alias '*x' is not read here; if it is a value itself, put it in quotation marks")]
    [InlineData("<<: { a: 1 }\nb: 2", "{b:2}", "error SEED1004 <<<>: The merge key '<<' is not read here; write the value out")]
    [InlineData("a: <<\n\"<<\": b", "{a:<<,<<:b}", null)]
    [InlineData("a: [<<]", "{a:[<<]}", null)]
    [InlineData("a: &x [1]", "{a:[1]}", "error SEED1004 <&x>: The anchor '&x' is not read here; write the value out, or put it in quotation marks if it is text")]
    [InlineData("a: !x [1]", "{a:[1]}", "error SEED1004 <!x>: The tag '!x' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("a: ! 1", "{a:1}", "error SEED1004 <! 1>: The tag '!' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("a: !<tag:x> 1", "{a:1}", "error SEED1004 <!<tag:x> 1>: The tag '!<tag:x>' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("a: !x\n  b: 1", "{a:{b:1}}", "error SEED1004 <!x>: The tag '!x' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("a: 1\nb: 2\na: 3", "{a:1,b:2}", "error SEED1003 <a>: 'a' is given twice, first on line 4; keep one of them")]
    [InlineData("a: 1\n? [b]\n: c\nd: 2", "{a:1,d:2}", "error SEED1008 <[b]>: A key must be a plain text, not a list")]
    [InlineData("a: 1\n{b: c}: d\ne: 2", "{a:1,e:2}", "error SEED1008 <{b: c}>: A key must be a plain text, not keys with values")]
    [InlineData("a: 1\nnull: d\ne: 2", "{a:1,e:2}", "error SEED1008 <null>: A key must be a plain text, not nothing")]
    [InlineData("a: 1\n'': d", "{a:1,:d}", null)]
    [InlineData("a: 1\n--- b\n", "{a:1}", "error SEED1007 <--->: A second YAML document begins here, and nothing of it is read: take this line out")]
    [InlineData("a: [1\0]", "{a:[1]}", "error SEED1006 <\0>: There is a NUL character (U+0000) here, and nothing behind it is read: take it out")]
    [InlineData("a: 1\0b", "{a:1}", "error SEED1006 <\0>: There is a NUL character (U+0000) here, and nothing behind it is read: take it out")]
    public void What_is_refused_is_left_out_and_the_rest_is_kept(string text, string kept, string? problem)
    {
        (DataNode? node, string[] problems) = Read(text);

        Assert.Equal(problem is null ? [] : [problem], problems);
        Assert.Equal(kept, Flat(node));
    }

    [Fact]
    public void An_alias_belongs_to_an_anchor_above_it() => Assert.Equal(
        [
            "error SEED1004 <*x>: The alias '*x' is not read here; if it is a value itself, put it in quotation marks",
            "error SEED1004 <&x 1>: The anchor '&x' is not read here; write the value out, or put it in quotation marks if it is text",
            "error SEED1004 <*x>: The alias '*x' is not read here; write the value out",
        ],
        Read("a: *x\nb: &x 1\nc: *x").Problems);

    [Fact]
    public void A_fault_far_above_a_nul_is_told_too() => Assert.Collection(
        Read("seedgen: 1\nnamespace: [a\ncorpus: B\n\n\n# far below\0").Problems,
        static p => Assert.StartsWith("error SEED1001", p, StringComparison.Ordinal),
        static p => Assert.StartsWith("error SEED1006", p, StringComparison.Ordinal));

    [Fact]
    public void A_key_that_is_not_there_is_told_behind_comments()
    {
        const string Text = "a: 1\n# a note on it\n: x";
        var file = new SourceFile("a.md", Text);
        var problems = new ProblemList(file);
        YamlReader.ReadAny(file, new TextSpan(0, Text.Length), problems);
        Problem problem = Assert.Single(problems.ToValueList());

        Assert.Equal(("SEED1008", 2, 0), (problem.Rule.Id, problem.Location.Start.Line, problem.Location.Start.Column));
    }

    [Fact]
    public void A_list_ends_with_its_last_item_even_where_that_is_refused()
    {
        const string Text = "a:\n  - b\n  - *x\nc: d";
        var file = new SourceFile("a.md", Text);
        var mapping = (DataMapping)YamlReader.ReadAny(file, new TextSpan(0, Text.Length), new ProblemList(file))!;

        Assert.Equal("- b\n  - *x", mapping.Entries[0].Value.Span.In(Text));
        Assert.Equal(Text, mapping.Span.In(Text));
    }

    [Theory]
    [InlineData("a:\n\tb: 1", 3)]
    [InlineData("a:\n  b: 1\n \tc: 2", 11)]
    [InlineData("a: x\ty\nb:\n\tc: 1", 10)]
    public void The_tab_that_indents_is_told(string text, int place)
    {
        var file = new SourceFile("a.md", text);
        var problems = new ProblemList(file);
        YamlReader.ReadAny(file, new TextSpan(0, text.Length), problems);
        Problem problem = Assert.Single(problems.ToValueList());

        Assert.Equal(("SEED1002", new TextSpan(place, 1)), (problem.Rule.Id, problem.Location.Span));
    }

    [Fact]
    public void Separators_that_no_editor_shows_are_blanks_each()
    {
        (DataNode? node, string[] problems) = Read("a: x\u0085y\u2028z\u2029\nb: 1");

        Assert.Equal(["0085", "2028", "2029"], problems.Select(static p => p.Substring(p.IndexOf("U+", StringComparison.Ordinal) + 2, 4)));
        Assert.Equal("{a:x y z,b:1}", Flat(node));
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    public void Mappings_are_nested_no_deeper_than_lists(int depth, int count)
    {
        string text = string.Concat(Enumerable.Repeat("{a: ", depth)) + "1" + new string('}', depth);

        Assert.Equal(count, Read(text).Problems.Length);
        Assert.All(Read(text).Problems, static p => Assert.StartsWith("error SEED1005 <", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("-a", 0, true)]
    [InlineData("x: -a", 3, true)]
    [InlineData("- a", 0, false)]
    [InlineData("-\ta", 0, false)]
    [InlineData("--a", 0, false)]
    [InlineData("-", 0, false)]
    [InlineData("a-b", 0, false)]
    public void A_hyphen_at_a_word_was_meant_for_an_item(string text, int at, bool expected) => Assert.Equal(expected, YamlFaults.IsHyphenAtWord(text, at));

    [Theory]
    [InlineData("null", ScalarKind.Null)]
    [InlineData("Null", ScalarKind.Null)]
    [InlineData("NULL", ScalarKind.Null)]
    [InlineData("~", ScalarKind.Null)]
    [InlineData("", ScalarKind.Null)]
    [InlineData("nULL", ScalarKind.Plain)]
    [InlineData("none", ScalarKind.Plain)]
    public void Nothing_has_a_few_names(string value, ScalarKind kind) => Assert.Equal(kind, YamlReader.KindOfPlain(value));

    [Fact]
    public void Another_failure_than_that_to_load_is_not_hidden()
    {
        var problems = new ProblemList(new SourceFile("a.md", "a"));

        Assert.Throws<InvalidOperationException>(() => YamlReader.Guard(static () => throw new InvalidOperationException(), default, problems));
        Assert.False(problems.HasErrors);
    }

    [Fact]
    public void Reading_stops_when_nobody_wants_it_any_more()
    {
        var file = new SourceFile("a.md", "a: |\n  b\n");

        Assert.Throws<OperationCanceledException>(
            () => YamlReader.Read(file, new TextSpan(0, file.Text.Length), new ProblemList(file), new CancellationToken(canceled: true)));
    }
}
