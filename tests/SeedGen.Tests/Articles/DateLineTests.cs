using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Articles;

public sealed class DateLineTests
{
    private const string News = "The ferry sailed on Monday. Nobody was on board.";

    [Theory]
    [InlineData("November 07, 2022", "2022-11-07")]
    [InlineData("Nov. 7, 2022", "2022-11-07")]
    [InlineData("Wednesday, Nov 09, 2022 - 12:05 AM", "2022-11-09T00:05:00")]
    [InlineData("Nov 9, 2022 12:30 pm", "2022-11-09T12:30:00")]
    [InlineData("8 November 2022", "2022-11-08")]
    [InlineData("NEWS RELEASE 8-NOV-2022", "2022-11-08")]
    [InlineData("Tue 8 Nov 2022 05.14 GMT", "2022-11-08T05:14:00Z")]
    [InlineData("Published: 8 Nov 2022 10:15 GMT", "2022-11-08T10:15:00Z")]
    [InlineData("Published on the web: 8 Nov 2022", null)]
    [InlineData("2022-11-08", "2022-11-08")]
    [InlineData("2022-11-08T10:15:30Z", "2022-11-08T10:15:30Z")]
    [InlineData("2022-11-08T10:15:30.123+02:00", "2022-11-08T10:15:30+02:00")]
    [InlineData("2022-11-08 10:15", "2022-11-08T10:15:00")]
    [InlineData("2022/11/08", "2022-11-08")]
    [InlineData("Last updated: November 8th, 2022 at 6:45 p.m. ET", "2022-11-08T18:45:00")]
    [InlineData("10:15 GMT, 8 November 2022", "2022-11-08T10:15:00Z")]
    [InlineData("8th of November, 2022 | 5 min read", "2022-11-08")]
    [InlineData("Published Nov 8, 2022 | Updated Nov 9, 2022", "2022-11-08")]
    [InlineData("Updated Nov 9, 2022; Published Nov 8, 2022", "2022-11-08")]
    [InlineData("23/11/2022", "2022-11-23")]
    [InlineData("11/23/2022", "2022-11-23")]
    [InlineData("08-Nov-2022", "2022-11-08")]
    [InlineData("Date: 08.08.2022", "2022-08-08")]
    [InlineData("*November 8, 2022*", "2022-11-08")]
    [InlineData("Nov 8, 2022 1415 GMT", "2022-11-08T14:15:00Z")]
    [InlineData("November 8, 2022 GMT", "2022-11-08")]
    [InlineData("4 minute readNovember 8, 2022 2:15 PM UTCLast Updated 3 days ago", "2022-11-08T14:15:00Z")]
    [InlineData("08/11/2022November 8, 2022", "2022-11-08")]
    [InlineData("November 8, 2022Updated November 9, 2022", "2022-11-08")]
    [InlineData("News | 8 November 2022", "2022-11-08")]
    [InlineData("News Feed | Tuesday, November 8, 2022", "2022-11-08")]
    [InlineData("Harbours 20:14 November 8, 2022", "2022-11-08T20:14:00")]
    [InlineData("Harbours November 8, 2022", null)]
    [InlineData("8 November 2022 was a cold day", null)]
    [InlineData("Nov 2022", null)]
    public void Reads_a_date_alone_on_a_line(string line, string? published) =>
        Assert.Equal(published, Reading.Layout($"Ferry Sails Without Anybody\n\n{line}\n\n{News}").Published?.Value.ToString());

    [Theory]
    [InlineData(" date 2022-11-08 ")]
    [InlineData("Published: November 8, 2022 ")]
    [InlineData("2022-11-08 ")]
    [InlineData("2022-11-08: ")]
    [InlineData("Posted on 8 Nov 2022 | ")]
    public void A_date_glued_to_the_first_sentence_is_cut_off(string prefix)
    {
        string text = prefix + News;
        ArticleLayout layout = Reading.Layout(text);
        Assert.Equal("2022-11-08", layout.Published?.Value.ToDateString());
        Assert.Equal(News, layout.Body.In(text).TrimStart(':', '|', ' '));
        Assert.Equal(["DateLine", "Paragraph"], layout.Blocks.Select(b => b.Kind.ToString()));
    }

    [Theory]
    [InlineData("November 8, 2022 was a cold day on the coast.")]
    [InlineData("Date palms grew on the coast. Nobody knows why.")]
    [InlineData("Published in 2022, the book tells of the ferry.")]
    public void A_sentence_that_begins_with_a_date_stays_whole(string sentence) =>
        Assert.Equal("Paragraph", Reading.Kinds(sentence));

    [Fact]
    public void A_date_on_the_bylines_line_is_read() => Assert.Equal(
        "2022-11-08", Reading.Layout($"Ferry Sails\nBy Ann Lee | November 8, 2022\n{News}").Published?.Value.ToString());

    [Fact]
    public void A_date_between_paragraphs_heads_a_section()
    {
        string text = $"{News}\n\nNovember 2, 2022\n\n{News}";
        Assert.Equal("Paragraph Heading Paragraph", Reading.Kinds(text));
        Assert.Null(Reading.Layout(text).Published);
    }

    [Theory]
    [InlineData("31 September 2022", "31 September 2022", "Warning SEED2120 There is no day '31 September 2022', so this line does not tell when the article was published")]
    [InlineData("February 30, 2022", "February 30, 2022", "Warning SEED2120 There is no day 'February 30, 2022', so this line does not tell when the article was published")]
    [InlineData("2022-13-01", "2022-13-01", "Warning SEED2120 There is no day '2022-13-01', so this line does not tell when the article was published")]
    [InlineData("Published: 03/04/2022", "03/04/2022", "Warning SEED2121 '03/04/2022' can be read day first or month first; set 'date-order' to dmy or mdy in the schema")]
    public void A_date_that_leads_to_no_day_is_a_problem_at_its_place(string line, string words, string expected)
    {
        string text = $"Ferry Sails Without Anybody\n\n{line}\n\n{News}";
        (IReadOnlyList<RawArticle> articles, var problems) = Reading.File("a.txt", text);
        Assert.Null(articles[0].Layout.Published);
        var problem = Assert.Single(problems);
        Assert.Equal(expected, $"{problem.Severity} {problem.Rule.Id} {problem.Message}");
        Assert.Equal((words, text.IndexOf(words, StringComparison.Ordinal)), (problem.Location.Span.In(text), problem.Location.Span.Start));
    }

    [Theory]
    [InlineData(DateOrder.DayMonthYear, "2022-04-03")]
    [InlineData(DateOrder.MonthDayYear, "2022-03-04")]
    public void The_users_order_decides_numeric_dates(DateOrder order, string published)
    {
        (IReadOnlyList<RawArticle> articles, var problems) = Reading.File("a.txt", $"Ferry Sails Alone\n03/04/2022\n{News}", order);
        Assert.Empty(problems);
        Assert.Equal(published, articles[0].Layout.Published?.Value.ToString());
    }
}
