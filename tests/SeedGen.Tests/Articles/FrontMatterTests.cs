using SeedGen.Extraction;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

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
        ArticleLayout layout = Assert.Single(articles).Layout;
        DataEntry entry = Assert.Single(layout.Metadata!.Entries);
        Assert.Equal("published", entry.Key.Span.In(text));
        Assert.Equal("2022-11-08", entry.Value.Span.In(text));
        Assert.Equal(Body, Assert.Single(layout.Blocks).Span.In(text));
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
        Assert.Null(articles[0].Layout.Metadata);
        Assert.Equal(Body, articles[0].Layout.Body.In(articles[0].Text));
    }

    [Fact]
    public void A_list_is_no_front_matter() =>
        Assert.Equal("SEED2111", Assert.Single(Reading.File("a.md", $"---\n- a\n---\n{Body}").Problems).Rule.Id);

    [Fact]
    public void A_text_file_has_none() => Assert.Null(Reading.File("a.txt", $"---\nid: a\n---\n{Body}").Articles[0].Layout.Metadata);
}
