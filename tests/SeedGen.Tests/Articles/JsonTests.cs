using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Json;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Articles;

public sealed class JsonTests
{
    [Theory]
    [InlineData("{\"a\": 1,}", 8)]
    [InlineData("[1,]", 3)]
    [InlineData("[01]", 2)]
    [InlineData("[1.]", 3)]
    [InlineData("[-]", 2)]
    [InlineData("[1e]", 3)]
    [InlineData("[+1]", 1)]
    [InlineData("[NaN]", 1)]
    [InlineData("[tru]", 1)]
    [InlineData("{a: 1}", 1)]
    [InlineData("{'a': 1}", 1)]
    [InlineData("{\"a\" 1}", 5)]
    [InlineData("[1 2]", 3)]
    [InlineData("[1] 2", 4)]
    [InlineData("[\"\\x\"]", 2)]
    [InlineData("[\"\\u12g4\"]", 2)]
    [InlineData("[\"\\ud83d\"]", 2)]
    [InlineData("[\"\\ude00\"]", 2)]
    [InlineData("[\"\\ud83d\\n\"]", 2)]
    [InlineData("[\"a\tb\"]", 3)]
    [InlineData("[\"a", 1)]
    [InlineData("{\"a\": {\"b\": 1, \"b\": 2}}", 15)]
    [InlineData("[", 1)]
    [InlineData("// no", 0)]
    public void Breaks_of_the_grammar_are_found_at_their_place(string json, int offset)
    {
        (DataNode? node, ValueList<Problem> problems) = Read(json);
        Assert.Null(node);
        Assert.Equal(offset, Assert.Single(problems).Location.Span.Start);
        Assert.DoesNotContain("{0}", problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_keeps_its_place()
    {
        const string Json = "{\"a\": [1.50e+3, true, null, \"x\\u00e9\\\"\"], \"b\": {}}";
        (DataNode? node, _) = Read(Json);
        DataMapping mapping = Assert.IsType<DataMapping>(node);
        DataSequence list = Assert.IsType<DataSequence>(mapping.Find("a")!.Value);
        Assert.Equal(
            [("1.50e+3", ScalarKind.Number), ("true", ScalarKind.Boolean), ("null", ScalarKind.Null), ("xé\"", ScalarKind.Text)],
            list.Items.Cast<DataScalar>().Select(s => (s.Value, s.Kind)));
        Assert.Equal("\"x\\u00e9\\\"\"", list.Items[3].Span.In(Json));
        Assert.Equal("{}", mapping.Find("b")!.Value.Span.In(Json));
        Assert.Equal("\"b\"", mapping.Find("b")!.Key.Span.In(Json));
    }

    [Fact]
    public void Depth_is_limited()
    {
        Assert.NotNull(Read(new string('[', 64) + new string(']', 64)).Node);
        (DataNode? node, ValueList<Problem> problems) = Read(new string('[', 100_000));
        Assert.Null(node);
        Assert.Equal(("SEED2102", 64), (problems[0].Rule.Id, problems[0].Location.Span.Start));
    }

    [Fact]
    public void Every_line_is_an_article_with_its_other_members_as_metadata()
    {
        const string Text = "{\"id\": \"a\", \"text\": \"Ferry Sails\\n\\nBy Ann Lee\\n\\nIt sailed.\", \"quotes\": [{\"start\": 1}]}\r\n\n{\"text\": \"It sailed.\", \"id\": 7}\n";
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("x/set.JSONL", Text);
        Assert.Empty(problems);
        Assert.Equal(["a", "7"], articles.Select(a => a.Id));
        Assert.Equal("\"a\"", articles[0].IdSpan.In(Text));
        Assert.Equal("Ann Lee", articles[0].Layout.Byline?.Value);
        Assert.Equal("quotes", Assert.Single(articles[0].Metadata!.Entries).Key.Value);
        Assert.Null(articles[1].Metadata);
    }

    [Theory]
    [InlineData("{\"id\": \"a\"}", "SEED2104", "")]
    [InlineData("{\"id\": \"a\", \"Text\": \"x\"}", "SEED2104", "'Text'")]
    [InlineData("{\"id\": \"a\", \"text\": null}", "SEED2106", "null")]
    [InlineData("{\"text\": \"x\"}", "SEED2105", "")]
    [InlineData("{\"ID\": 1, \"text\": \"x\"}", "SEED2105", "'ID'")]
    [InlineData("{\"id\": true, \"text\": \"x\"}", "SEED2106", "true or false")]
    [InlineData("{\"title\": \"x\"}", "SEED2104", "")]
    [InlineData("[1]", "SEED2103", "a list")]
    [InlineData("{\"id\": \"a\", \"text\": \"x\"", "SEED2100", "before the line ends")]
    public void A_broken_line_is_a_problem_and_the_others_are_read(string line, string rule, string named)
    {
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("set.jsonl", $"{line}\n{{\"id\": 2, \"text\": \"It sailed.\"}}");
        Assert.Equal("2", Assert.Single(articles).Id);
        Problem problem = Assert.Single(problems);
        Assert.Equal(rule, problem.Rule.Id);
        Assert.Equal(0, problem.Location.Start.Line);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complaint_about_the_text_of_a_line_stands_where_the_file_has_it()
    {
        const string File = "{\"id\": 1, \"text\": \"\\u00c9t\\u00e9 \\ud83d\\ude00\\n\\n31 September 2022\\n\\nIt sailed.\"}";
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("set.jsonl", File);
        Assert.Equal("31 September 2022", Assert.Single(problems).Location.Span.In(File));
        Assert.Equal("Été 😀", articles[0].Layout.Title?.Value);
        Assert.Equal(File.IndexOf("sailed", StringComparison.Ordinal), articles[0].TextProblems.Locate(new TextSpan(articles[0].Text.IndexOf("sailed", StringComparison.Ordinal), 6)).Span.Start);
    }

    private static (DataNode? Node, ValueList<Problem> Problems) Read(string json)
    {
        ProblemList problems = new(new SourceFile("a.jsonl", json));
        DataNode? node = JsonReader.Read(json, new TextSpan(0, json.Length), problems);
        return (node, problems.ToValueList());
    }
}
