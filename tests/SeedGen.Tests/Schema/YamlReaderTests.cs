using System.Globalization;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Schema;

public class YamlReaderTests
{
    private static (DataNode? Node, string[] Problems) Read(string text, TextSpan? region = null)
    {
        var file = new SourceFile("a.md", text);
        var problems = new ProblemList(file);
        DataNode? node = YamlReader.Read(file, region ?? new TextSpan(0, text.Length), problems);
        return (node, SchemaText.Show(text, problems.ToValueList()));
    }

    /// <summary>Every node of the tree with the words it stands at, in the order of the text.</summary>
    private static IEnumerable<string> Words(DataNode node, string text)
    {
        IEnumerable<string> inner = node switch
        {
            DataSequence list => list.Items.SelectMany(item => Words(item, text)),
            DataMapping mapping => mapping.Entries.SelectMany(e => Words(e.Key, text).Concat(Words(e.Value, text))),
            _ => [],
        };
        return inner.Prepend(node.Span.In(text));
    }

    [Theory]
    [InlineData("a: { x: 1, y: [p, 'q r'] } # c\n", "a: { x: 1, y: [p, 'q r'] }|a|{ x: 1, y: [p, 'q r'] }|x|1|y|[p, 'q r']|p|'q r'")]
    [InlineData("b:\n  - one two  # c\n  - z\n\nc: x\n", "b:\n  - one two  # c\n  - z\n\nc: x|b|- one two  # c\n  - z|one two|z|c|x")]
    [InlineData("a: |\n  block\n  more\n\nb: 1", "a: ^\n  block\n  more\n\nb: 1|a|^\n  block\n  more|b|1")]
    [InlineData("k:\nl: \"x\\ny\"\n", "k:\nl: \"x\\ny\"|k||l|\"x\\ny\"")]
    [InlineData("é: 😀 x\r\nb: {}\r\n", "é: 😀 x\r\nb: {}|é|😀 x|b|{}")]
    [InlineData("- - a\n  - b\n- c", "- - a\n  - b\n- c|- a\n  - b|a|b|c")]
    public void Every_node_has_its_place(string text, string expected)
    {
        (DataNode? node, string[] problems) = Read(text);

        Assert.Empty(problems);
        Assert.Equal(expected.Split('|'), Words(node!, text).Select(static w => w.Replace('|', '^')));
    }

    [Fact]
    public void Places_in_a_region_count_from_the_start_of_the_file()
    {
        const string Text = "---\ntitle: On time\nrest: [a]\n---\n# Heading: no YAML\n";
        (DataNode? node, string[] problems) = Read(Text, TextSpan.FromBounds(4, Text.LastIndexOf("---", StringComparison.Ordinal)));

        Assert.Empty(problems);
        Assert.Equal(["title: On time\nrest: [a]", "title", "On time", "rest", "[a]", "a"], Words(node!, Text));
    }

    [Theory]
    [InlineData("v", ScalarKind.Plain)]
    [InlineData("12", ScalarKind.Plain)]
    [InlineData("'12'", ScalarKind.Text)]
    [InlineData("''", ScalarKind.Text)]
    [InlineData("\"null\"", ScalarKind.Text)]
    [InlineData("", ScalarKind.Null)]
    [InlineData("~", ScalarKind.Null)]
    [InlineData("null", ScalarKind.Null)]
    public void A_scalar_knows_how_it_was_written(string value, ScalarKind kind)
    {
        var mapping = (DataMapping)Read("a: " + value).Node!;

        Assert.Equal(kind, ((DataScalar)mapping.Entries[0].Value).Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n# nothing but this\n")]
    public void Nothing_gives_nothing(string text)
    {
        (DataNode? node, string[] problems) = Read(text);

        Assert.Null(node);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("a: b: c", "error SEED1001 <:>: This is not YAML: a value that holds ': ' must stand in quotation marks")]
    [InlineData("a: 'x\nb: 1", "error SEED1001 <'x>: This is not YAML: the quotation mark that opens here is never closed")]
    [InlineData("a: [1, 2\nb: 3\n", "error SEED1001 <[>: This is not YAML: '[' is never closed")]
    [InlineData("a: [", "error SEED1001 <[>: This is not YAML: '[' is never closed")]
    [InlineData("a: [b, c,\n\n  # more\n", "error SEED1001 <[>: This is not YAML: '[' is never closed")]
    [InlineData("a: [1, 2", "error SEED1001 <[>: This is not YAML: '[' is never closed")]
    [InlineData("a: { b: c", "error SEED1001 <{>: This is not YAML: '{' is never closed")]
    [InlineData("a: [b, { c: d }, {", "error SEED1001 <{>: This is not YAML: '{' is never closed")]
    [InlineData("a: [b: c", "error SEED1001 <[>: This is not YAML: '[' is never closed")]
    [InlineData("a: [*.md]", "error SEED1004 <*.md>: The alias '*.md' is not read here; if it is a value itself, put it in quotation marks")]
    [InlineData("a: !!str 5", "error SEED1004 <!!str 5>: The tag '!!str' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("a: !wire {}", "error SEED1004 <!wire>: The tag '!wire' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("a:\n  - b\n  -c\n", "error SEED1001 <-c>: This is not YAML: the '-' before an item of a list needs a blank behind it")]
    [InlineData("a:\n- b\n-c\n", "error SEED1001 <-c>: This is not YAML: the '-' before an item of a list needs a blank behind it")]
    [InlineData("a: @x", "error SEED1001 <@>: This is not YAML: '@' can't begin a key or a value; put it in quotation marks")]
    [InlineData("a:\n\tb: 1\n", "error SEED1002 <\t>: YAML is indented with blanks; there is a tab here")]
    [InlineData("a:\n  b: 1\n\tc: 2\n", "error SEED1002 <\t>: YAML is indented with blanks; there is a tab here")]
    [InlineData("a: 1\nb: 2\na: 3\n", "error SEED1003 <a>: 'a' is given twice, first on line 1; keep one of them")]
    [InlineData("a: { x: 1, \"x\": 2 }", "error SEED1003 <\"x\">: 'x' is given twice, first on line 1; keep one of them")]
    [InlineData("a: &x 1", "error SEED1004 <&x 1>: The anchor '&x' is not read here; write the value out, or put it in quotation marks if it is text")]
    [InlineData("a: !!int 5", "error SEED1004 <!!int 5>: The tag '!!int' is not read here; take it out, or put it in quotation marks with the value it belongs to")]
    [InlineData("a: 1\n: x", "error SEED1008 <>: A key must be a plain text, not nothing")]
    [InlineData("<<: { a: 1 }", "error SEED1004 <<<>: The merge key '<<' is not read here; write the value out")]
    [InlineData("a: 1\0b: 2", "error SEED1006 <\0>: There is a NUL character (U+0000) here, and nothing behind it is read: take it out")]
    [InlineData("a: 1\n---\nb: 2\n", "error SEED1007 <--->: A second YAML document begins here, and nothing of it is read: take this line out")]
    [InlineData("? [a]\n: b\n", "error SEED1008 <[a]>: A key must be a plain text, not a list")]
    [InlineData("~: b\n", "error SEED1008 <~>: A key must be a plain text, not nothing")]
    public void What_is_not_read_is_told_at_its_place(string text, string problem)
    {
        Assert.Equal([problem], Read(text).Problems);
    }

    [Theory]
    [InlineData("a: Tuesday: rain\nb: 1", ":", "a value that holds ': ' must stand in quotation marks")]
    [InlineData("a: 1\n  b: 2", ":", "this line is indented deeper than the key above, which has its value already; indent both alike")]
    [InlineData("a:\n    b: 1\n  c: 2\n", "c", "this line is indented like none above; indent it like the keys it belongs to")]
    [InlineData("a: 1\nb\nc: 2", "b", "this line has no ': ' between a key and a value; if it goes on with the value above, indent it deeper")]
    [InlineData("a:1\nb: 2", "a:1", "the ':' behind a key needs a blank behind it")]
    [InlineData("c: 1\na\nb: 2", "a", "this line has no ': ' between a key and a value; if it goes on with the value above, indent it deeper")]
    [InlineData("c:\n  a\n  b: 2", "a", "this line has no ': ' between its key and its value")]
    [InlineData("c:\n  a\n    b: 2", "a", "this line has no ': ' between its key and its value")]
    [InlineData("c:\n  see http://x\n  b: 2", "see http://x", "this line has no ': ' between its key and its value")]
    [InlineData("c:\n  a:1\n  b: 2", "a:1", "the ':' behind a key needs a blank behind it")]
    [InlineData("c: {a:{ b: 2 }}", "{", "the ':' behind a key needs a blank behind it")]
    [InlineData("a: [b] c", "c", "this stands behind the closing ']'; put the whole value in quotation marks")]
    [InlineData("a: {b} c d \ne: 1", "c d", "this stands behind the closing '}'; put the whole value in quotation marks")]
    [InlineData("a: \"x\nb: 1", "\"x", "the quotation mark that opens here is not closed on its line")]
    [InlineData("a: 'it's'", "s", "something stands behind the closing quotation mark; inside of single ones, ' is written ''")]
    [InlineData("a: \"\\\\ \\q\"", "\\q>", "'\\q' is no whole escape such as '\\n' or '\\u00e9'; write a backslash itself as '\\\\', or use single quotation marks")]
    [InlineData("a: \"\\\U0001F600\"", "\\\U0001F600>", "'\\\U0001F600' is no whole escape such as '\\n' or '\\u00e9'; write a backslash itself as '\\\\', or use single quotation marks")]
    [InlineData("a: \"\\\u202E\"", "\\\u202E>", "'\\\\u202E' is no whole escape such as '\\n' or '\\u00e9'; write a backslash itself as '\\\\', or use single quotation marks")]
    [InlineData("a: [1, 2}", "}", "a ',' or the closing ']' is missing here; if a value holds one of ,[]{}, put it in quotation marks")]
    [InlineData("a: {x: 1]", "]", "a ',' or the closing '}' is missing here; if a value holds one of ,[]{}, put it in quotation marks")]
    [InlineData("a: [1 2]]", "]", "']' closes nothing")]
    [InlineData("a: ]", "]", "there is no value before ']'; if it is one itself, put it in quotation marks")]
    [InlineData("a: - b", "-", "a list can't begin behind a key; begin each item on a line of its own, or write [one, two]")]
    [InlineData("- a\nb: 1", "b", "this line is indented like the items of a list; begin it with '- ', or indent it like the keys around the list")]
    [InlineData("a:\n  - b\n - c", "-", "an item of a list stands among keys; indent it like the other items of its list")]
    [InlineData("a: |x\n", "|", "nothing can stand behind '|' or '>'; begin the text on the next line, or put it in quotation marks")]
    [InlineData("a: *", "*", "'*' can't begin a value; put it in quotation marks")]
    [InlineData("%x: 1", "%", "'%' can't begin a key or a value; put it in quotation marks")]
    public void The_usual_slips_are_told_with_the_way_out(string text, string place, string reason)
    {
        string problem = Assert.Single(Read(text).Problems);

        Assert.StartsWith("error SEED1001 <" + place, problem, StringComparison.Ordinal);
        Assert.EndsWith(">: This is not YAML: " + reason, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData('\u0085', "0085")]
    [InlineData('\u2028', "2028")]
    [InlineData('\u2029', "2029")]
    public void An_invisible_line_separator_is_told_at_its_place_and_read_as_a_blank(char separator, string code)
    {
        (DataNode? node, string[] problems) = Read($"a: x{separator}y\nb: \"p{separator}q\" # r{separator}s\nc: 3");
        string problem = $"error SEED1009 <{separator}>: There is an invisible line separator (U+{code}) here, which would end the line; put a blank in its place";

        Assert.Equal([problem, problem, problem], problems.Where(static p => p.Contains("SEED1009", StringComparison.Ordinal)));
        Assert.Equal(problem, problems[0]);
        Assert.NotNull(node);
    }

    [Fact]
    public void A_value_with_a_line_separator_is_kept()
    {
        (DataNode? node, string[] problems) = Read("a: \"p\u2028q\"\nb: 1");

        Assert.Single(problems);
        Assert.Equal(["p q", "1"], ((DataMapping)node!).Entries.Select(static e => ((DataScalar)e.Value).Value));
    }

    [Fact]
    public void An_alias_is_refused_beside_its_anchor_and_leaves_the_rest()
    {
        (DataNode? node, string[] problems) = Read("a: &x 1\nb: *x\nc: 3\nd: [*x, 4]");

        Assert.Equal(
            [
                "error SEED1004 <&x 1>: The anchor '&x' is not read here; write the value out, or put it in quotation marks if it is text",
                "error SEED1004 <*x>: The alias '*x' is not read here; write the value out",
                "error SEED1004 <*x>: The alias '*x' is not read here; write the value out",
            ],
            problems);
        Assert.Equal(["a", "c", "d"], ((DataMapping)node!).Entries.Select(static e => e.Key.Value));
    }

    [Fact]
    public void Tabs_that_indent_nothing_are_read()
    {
        Assert.Empty(Read("a:\t1\nb: \"x\n\ty\"\nc: |\n  \tz\nd: {\n\te: 1 }").Problems);
    }

    [Fact]
    public void What_stands_before_a_break_is_kept()
    {
        var mapping = (DataMapping)Read("a: 1\nb:\n  c: 2\n  d: 'open\n").Node!;

        Assert.Equal(["a", "b"], mapping.Entries.Select(static e => e.Key.Value));
        Assert.Equal("c", Assert.Single(((DataMapping)mapping.Entries[1].Value).Entries).Key.Value);
    }

    [Theory]
    [InlineData(64, 0)]
    [InlineData(65, 1)]
    [InlineData(100_000, 1)]
    public void Nesting_is_limited(int depth, int count)
    {
        string text = new string('[', depth) + new string(']', depth);
        string[] problems = Read(text).Problems;

        Assert.Equal(count, problems.Length);
        Assert.All(problems, static p => Assert.Equal("error SEED1005 <>: Lists and mappings may be nested 64 deep; this goes deeper, and nothing from here on is read: flatten it", p));
    }

    [Fact]
    public void A_hundred_thousand_entries_are_read_in_time_proportional_to_them()
    {
        string text = string.Concat(Enumerable.Range(0, 100_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $"k{i}: v\n")));

        Assert.Equal(100_000, ((DataMapping)Read(text).Node!).Entries.Count);
    }

    [Theory]
    [InlineData(typeof(MissingMethodException))]
    [InlineData(typeof(TypeLoadException))]
    [InlineData(typeof(FileNotFoundException))]
    [InlineData(typeof(FileLoadException))]
    public void A_reader_that_does_not_load_is_a_problem_that_names_the_cause(Type failure)
    {
        var file = new SourceFile("seedgen.yaml", "a: 1");
        var problems = new ProblemList(file);

        Assert.Null(YamlReader.Guard(() => throw (Exception)Activator.CreateInstance(failure, "No Parser.")!, new TextSpan(0, 4), problems));
        Assert.Equal(
            ["error SEED9011 <>: YamlDotNet 16.3 could not be used (No Parser.); another analyzer or generator package has probably loaded "
                + "another version of it into the compiler, so update that package or take it out"],
            SchemaText.Show(file.Text, problems.ToValueList()));
    }

    [Fact]
    public void One_file_names_the_YAML_library()
    {
        Assert.DoesNotContain(
            typeof(YamlReader).Assembly.GetTypes().SelectMany(static t => t.GetFields(
                System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance
                | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)),
            static f => f.FieldType.Namespace?.StartsWith("YamlDotNet", StringComparison.Ordinal) == true);
    }
}
