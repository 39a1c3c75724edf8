using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Tests.Articles;

public sealed class FrontMatterTests
{
    private const string Body = "The ferry sailed on Monday. Nobody was on board.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Front_matter_is_metadata_and_offsets_stay_those_of_the_whole_text(string lineEnd)
    {
        string text = string.Join(lineEnd, "---", "published: 2022-11-08", "---", "", Body);
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("a.MD", text);
        Assert.Empty(problems);
        RawArticle article = Assert.Single(articles);
        DataEntry entry = Assert.Single(article.Metadata!.Entries);
        Assert.Equal("published", entry.Key.Span.In(text));
        Assert.Equal("2022-11-08", entry.Value.Span.In(text));
        Assert.Equal(Body, Assert.Single(article.Layout.Blocks).Span.In(text));
    }

    [Fact]
    public void Front_matter_that_is_never_closed_is_an_error_and_text()
    {
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("a.md", $"---\n\n{Body}");
        Assert.Equal(("SEED2110", new TextSpan(0, 3)), (Assert.Single(problems).Rule.Id, problems[0].Location.Span));
        Assert.Equal(Body, articles[0].Layout.Body.In(articles[0].Text));
    }

    [Theory]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n...\n")]
    [InlineData("")]
    public void There_may_be_none(string front)
    {
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("a.md", front + Body);
        Assert.Empty(problems);
        Assert.Null(articles[0].Metadata);
        Assert.Equal(Body, articles[0].Layout.Body.In(articles[0].Text));
    }

    [Fact]
    public void A_list_is_no_front_matter() =>
        Assert.Equal("SEED2111", Assert.Single(Reading.File("a.md", $"---\n- a\n---\n{Body}").Problems).Rule.Id);

    [Theory]
    [InlineData("\n")]
    [InlineData("  \r\n\t\r\n")]
    [InlineData("\r\r")]
    public void Blank_lines_may_stand_before_it(string blank)
    {
        string text = $"{blank}---\ntitle: Quay open\n---\n{Body}";
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("a.md", text);
        Assert.Empty(problems);
        Assert.Equal("Quay open", Assert.Single(articles[0].Metadata!.Entries).Value.Span.In(text));
        Assert.Equal(Body, Assert.Single(articles[0].Layout.Blocks).Span.In(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void A_text_file_has_none_and_what_looks_like_it_is_a_warning(string blank)
    {
        string text = $"{blank}---\nid: a\n---\n{Body}";
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("a.txt", text);
        Assert.Null(articles[0].Metadata);
        Problem problem = Assert.Single(problems);
        Assert.Equal(("SEED2112", ProblemSeverity.Warning, new TextSpan(blank.Length, 3)), (problem.Rule.Id, problem.Severity, problem.Location.Span));
        Assert.Equal(
            "Front matter is read in .md files alone, and here it is taken for text; rename the file to .md, or take these lines out", problem.Message);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Quay open\"\n+++\n", "+++")]
    [InlineData("\n+++\r\n[params]\r\ndesk='x'\r\n+++\r\n", "+++")]
    [InlineData(";;;\n{ \"title\": \"Quay open\" }\n;;;\n", ";;;")]
    [InlineData(";;;\n\"title\": \"Quay open\"\n;;;\n", ";;;")]
    [InlineData("{\n  \"title\": \"Quay open\",\n  \"tags\": {\n  }\n}\n", "{")]
    [InlineData("---toml\ntitle = 'Quay open'\n---\n", "---toml")]
    [InlineData("--- json\n{ \"title\": \"Quay open\" }\n---\n", "--- json")]
    [InlineData("----\ntitle: Quay open\n----\n", "----")]
    [InlineData("--\n\ntitle: Quay open\n# later\ntags:\n- a\n\n  - b\n--\n", "--")]
    [InlineData("\u2013\u2014\npublished: 2022-11-08\n\u2013\u2014\n", "\u2013\u2014")]
    [InlineData("{ \"tags\": [], \"title\": \"Quay open\" }\n", "{")]
    public void Front_matter_of_other_tools_is_an_error_and_not_text(string front, string at)
    {
        string text = front + Body;
        (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File("a.md", text);
        Problem problem = Assert.Single(problems);
        Assert.Equal(("SEED2113", ProblemSeverity.Error, at), (problem.Rule.Id, problem.Severity, problem.Location.Span.In(text)));
        Assert.Equal(
            "Front matter is YAML between two lines of three hyphens in a .md file, and this is not read; write it so, or take it out", problem.Message);
        Assert.Equal(Body, articles[0].Layout.Body.In(articles[0].Text));
        Assert.DoesNotContain(Reading.File("a.txt", text).Problems, static p => p.Rule.Id == "SEED2113");
    }

    [Theory]
    [InlineData("+++\nThe quay is open again\n+++\n")]
    [InlineData("+++ Breaking +++\n")]
    [InlineData(";;;\nThe quay = the heart of the town\n")]
    [InlineData("{The quay is open}\n")]
    [InlineData("{ \"The quay\" is its name }\n")]
    [InlineData("----\nUPDATE: The quay is open\n----\n")]
    [InlineData("***\nnote: the quay is open\n***\n")]
    [InlineData("----\nnote: the quay is open\n")]
    [InlineData(" +++\ntitle = 'Quay open'\n+++\n")]
    [InlineData("+++\ntitle = 'Quay open'\n")]
    [InlineData("+++\n\n[Photo: the quay on Monday]\n\n")]
    [InlineData("+++\n[Photo: the quay on Monday]\n+++\n")]
    [InlineData("+++\n=\n+++\n")]
    [InlineData("+++\n\n+++\n")]
    [InlineData(";;;\n{ \"Norburg\": 3 }\n;;;\n")]
    [InlineData("-----\nnorburg: rain is expected\n-----\n")]
    [InlineData("-\nsummary: the quay is shut\n-\n")]
    [InlineData("-\ntitle: the quay is shut\n-\n")]
    [InlineData("\u2014\nlatest: the quay is shut again\n\u2014\n")]
    [InlineData("----\nnote: this story is being updated\nThe quay is shut.\n----\n")]
    [InlineData("----\ntitle: the quay\nThe quay is shut.\n----\n")]
    [InlineData("{ \"quote\": \"of the day\", said the sign\n}\n")]
    [InlineData("{ \"Norburg\": 3 goals and a red card }\n")]
    [InlineData("{ \"Norburg\": 3 }\n")]
    [InlineData("{\n\"title\": \"Quay open\"\n")]
    [InlineData("{ \"title\": \"Quay open\" } it says\n")]
    public void Other_lines_at_the_top_are_text(string top)
    {
        foreach (string path in new[] { "a.txt", "a.md" })
        {
            (IReadOnlyList<RawArticle> articles, ValueList<Problem> problems) = Reading.File(path, top + Body);
            Assert.DoesNotContain(problems, static p => p.Rule.Id == "SEED2113");
            Assert.Null(articles[0].Metadata);
            Assert.True(articles[0].Layout.Blocks.At(0).Span.Start < top.Length);
        }
    }

    [Theory]
    [InlineData("---\nid: a\n")]
    [InlineData("---\nThe harbour: a story\n---\n")]
    [InlineData("---\n\n---\n")]
    [InlineData("--\nid: a\n---\n")]
    [InlineData("* * *\nid: a\n---\n")]
    public void Other_lines_at_the_top_of_a_text_file_are_text(string top) => Assert.Empty(Reading.File("a.txt", top + Body).Problems);
}
