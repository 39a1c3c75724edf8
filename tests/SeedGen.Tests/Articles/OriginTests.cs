using SeedGen.Extraction.Articles.Layout;

namespace SeedGen.Tests.Articles;

public sealed class OriginTests
{
    private const string News = "The ferry sailed on Monday. Nobody was on board.";

    [Theory]
    [InlineData("Original url:\n\nhttps://tide.example/2022/11/ferry-sails-on-mon day-without-passengers-a1", "https://tide.example/2022/11/ferry-sails-on-monday-without-passengers-a1")]
    [InlineData("Source: https://tide.example/ferry", "https://tide.example/ferry")]
    [InlineData("Source: www.tide.example/ferry", "www.tide.example/ferry")]
    [InlineData("Read more at https://tide.example/ferry.", "https://tide.example/ferry")]
    [InlineData("Read the original article at <https://tide.example/ferry>", "https://tide.example/ferry")]
    [InlineData("This article was originally published at https://tide.example/ferry", "https://tide.example/ferry")]
    [InlineData("[Source](https://tide.example/ferry)", "https://tide.example/ferry")]
    [InlineData("https://tide.example/ferry-sails-\non-monday", "https://tide.example/ferry-sails-on-monday")]
    [InlineData("https://tide.example/ferry-sails-on-mon day", "https://tide.example/ferry-sails-on-monday")]
    [InlineData("https://tide.example/a?id=7&page =2", "https://tide.example/a?id=7&page=2")]
    [InlineData("https://tide.example/a_(b)", "https://tide.example/a_(b)")]
    public void Reads_and_mends_the_address_of_the_article(string footer, string url)
    {
        string text = $"{News}\n\n{footer}";
        ArticleLayout layout = Reading.Layout(text);
        Assert.Equal(url, layout.Url?.Value);
        Assert.Equal(["Paragraph", "Origin"], layout.Blocks.Select(b => b.Kind.ToString()));
        Assert.StartsWith(url[..8], layout.Url!.Span.In(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The council put the timetable on https://tide.example/ferry on Monday, and took it down again on Tuesday.")]
    [InlineData("Source: the council")]
    [InlineData("The address is www.tide.example, the captain said.")]
    public void An_address_inside_the_news_is_not_the_articles_own(string line) =>
        Assert.Null(Reading.Layout($"{News}\n\n{line}\n\n{News}").Url);

    [Fact]
    public void An_address_with_a_label_counts_before_one_without() => Assert.Equal(
        "https://tide.example/b", Reading.Layout($"https://tide.example/a\n\n{News}\n\nOriginal url: https://tide.example/b").Url?.Value);
}
