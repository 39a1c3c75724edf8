using SeedGen.Extraction.Articles.Layout;

namespace SeedGen.Tests.Articles;

/// <summary>What a copied page has above its headline, and between it and the first paragraph, beside what the head is for.</summary>
public sealed class HeadClutterTests
{
    private const string Title = "Ferry timetable wins approval in close vote";
    private const string First = "The council of Harbour Town agreed on Monday to more sailings in winter.";
    private const string Second = "Residents had asked for them for years, said the harbour office.";

    [Theory]
    [InlineData("Harbour County")]
    [InlineData("The Harbour Times")]
    [InlineData("Wimbledon")]
    [InlineData("Watch Harbour TV")]
    [InlineData("Crime & Courts")]
    [InlineData("Home > News > Local > Ferry timetable wins approval")]
    [InlineData("Home » Harbour » Page 3")]
    public void A_name_alone_above_the_headline_is_of_the_site(string name)
    {
        string text = $"{name}\n\n{Title}\n\n{First}\n\n{Second}";
        Assert.Equal(Title, Reading.Layout(text).Title?.Value);
        Assert.Equal("Boilerplate Title Paragraph Paragraph", Reading.Kinds(text));
    }

    [Theory]
    [InlineData("Clean Sweep\nRovers take all three points in the capital")]
    [InlineData("Clean sweep\n\nRovers take all three points in the capital")]
    [InlineData("Rovers Sweep Clean In Capital\n\nThird win in a row for side from the islands")]
    [InlineData("Clean Sweep\n\nRovers take all three points.")]
    [InlineData("Mayor Resigns\n\nVote on the harbour plan to be held next week\n\n8 November 2022")]
    [InlineData("Fire Kills Three\n\nFirefighters blame old wiring for the blaze")]
    [InlineData("Tom Reed\n\nBorn in Norburg and known for his sea songs")]
    [InlineData("Sources: Norburg to trade Reed to Orbex in spring\nBy Ann Lee")]
    [InlineData("Source: Mayor will resign on Monday\nBy Ann Lee")]
    public void A_short_headline_stays_one(string head) => Assert.Equal(
        head[..head.IndexOf('\n', StringComparison.Ordinal)], Reading.Layout($"{head}\n\n{First}\n\n{Second}").Title?.Value);

    [Theory]
    [InlineData($"{Title}\n\n{Title}\n\nBy Ann Lee", null, "Title Boilerplate Byline")]
    [InlineData($"{Title}\n{Title}\n\nMore sailings for the islands, office says", "More sailings for the islands, office says", "Title Boilerplate Standfirst")]
    [InlineData($"{Title}\n\nNow Reading :\n\nFerry Timetable Wins Approval in Close Vote", null, "Title Boilerplate Boilerplate")]
    public void A_headline_that_is_said_twice_is_said_once(string head, string? standfirst, string kinds)
    {
        string text = $"{head}\n\n{First}\n\n{Second}";
        Assert.Equal(Title, Reading.Layout(text).Title?.Value);
        Assert.Equal(standfirst, Reading.Layout(text).Standfirst?.Value);
        Assert.Equal($"{kinds} Paragraph Paragraph", Reading.Kinds(text));
    }

    [Theory]
    [InlineData("News | 8 November 2022", null, "2022-11-08", "DateLine")]
    [InlineData("HARBOUR TOWN, Nov 7 | Mon Nov 7, 2022 2:45pm EDT", null, "2022-11-07T14:45:00", "DateLine")]
    [InlineData("2022-11-08 11:44 | www.tide.example | 2", null, "2022-11-08T11:44:00", "DateLine")]
    [InlineData("November 8, 2022 / 1,204 views / 12 comments", null, "2022-11-08", "DateLine")]
    [InlineData("Local, Politics\n\nNovember 8, 2022", null, "2022-11-08", "Boilerplate DateLine")]
    [InlineData("By Ann Lee\nBBC News, Harbour Town\n\n8 November 2022", "Ann Lee", "2022-11-08", "Byline Byline DateLine")]
    [InlineData("World News\n\nNorburg\n\n8 November 2022", null, "2022-11-08", "Boilerplate Boilerplate DateLine")]
    [InlineData("Ann Lee\nThe Harbour Tide\nTuesday, November 8, 2022", "Ann Lee", "2022-11-08", "Byline Byline DateLine")]
    [InlineData("Expand\n\nThe new pier. Photo: Joe Hill/The Tide\n\nAnn Lee\n\nNovember 8 2022 02:30 AM", "Ann Lee", "2022-11-08T02:30:00", "Boilerplate Caption Credit Byline DateLine")]
    [InlineData("Ann Lee\nNov 8, 2022 Updated Nov 9, 2022\n0", "Ann Lee", "2022-11-08", "Byline DateLine Boilerplate")]
    [InlineData("Tue 8 Nov 2022 06.12 GMT\n\nShare\n12", null, "2022-11-08T06:12:00Z", "DateLine Boilerplate Boilerplate")]
    [InlineData("By Ann Lee alee@tide.example\nNov 8, 2022", "Ann Lee", "2022-11-08", "Byline DateLine")]
    [InlineData("Staff Correspondent\n08 November, 2022, 06:12 pm\n\nPhoto: Collected", "Staff Correspondent", "2022-11-08T18:12:00", "Byline DateLine Credit")]
    [InlineData("From staff and wire reports", "staff and wire reports", null, "Byline")]
    [InlineData("Staff report", "Staff report", null, "Byline")]
    [InlineData("Associated Press", "Associated Press", null, "Byline")]
    [InlineData("From Ann Lee in Paris", "Ann Lee", null, "Byline")]
    [InlineData("9 photos\nSave Story\n\nEstimated read time: 4-5 minutes", null, null, "Boilerplate Boilerplate Boilerplate")]
    [InlineData("Text size Aa Aa", null, null, "Boilerplate")]
    [InlineData("Nov 8, 2022, 5:12 AM | Updated: 7:40 am\n\nAnn Lee's Profile Picture\n\nBY\n", null, "2022-11-08T05:12:00", "DateLine Credit Boilerplate")]
    [InlineData("Sorry: this feature is currently unavailable. Our people are working to restore it.\n\nAdvertisement\n\nThis was published 20 years ago\n\nFerry timetable wins approval in close vote", null, null, "Boilerplate Boilerplate DateLine Boilerplate")]
    [InlineData("This article is more than 5 years old", null, null, "Boilerplate")]
    public void What_stands_between_the_headline_and_its_date_hides_neither(string head, string? byline, string? published, string kinds)
    {
        string text = $"{Title}\n\n{head}\n\n{First}\n\n{Second}";
        ArticleLayout layout = Reading.Layout(text);
        Assert.Equal(byline, layout.Byline?.Value);
        Assert.Equal(published, layout.Published?.Value.ToString());
        Assert.Equal($"Title {kinds} Paragraph Paragraph", Reading.Kinds(text));
    }

    [Theory]
    [InlineData($"Key events\n\n8 November 2022\n\n{First}\n\n9 November 2022\n\n{Second}")]
    [InlineData($"Local Politics\n\nOpinion\n\n{First}\n\n{Second}")]
    [InlineData($"10:05\n\n“It is over,” Reed says\n\n10:01\n\n“We wait,” Cole says\n\nBy Ann Cole\n\n{First}\n\n{Second}")]
    [InlineData($"From the harbour\n\n{First}\n\n{Second}")]
    [InlineData($"The vote | What follows from it for the islands and the coast | 2023\n\n{First}\n\n{Second}")]
    public void What_is_of_the_text_is_no_head(string body)
    {
        ArticleLayout layout = Reading.Layout($"{Title}\n\n{body}");
        Assert.Null(layout.Byline);
        Assert.Null(layout.Published);
    }

    [Theory]
    [InlineData("AAP", "Byline")]
    [InlineData("Staff report", "Byline")]
    [InlineData("No comments:", "Boilerplate")]
    [InlineData("The end", "Paragraph")]
    public void A_line_under_the_text_is_known(string line, string kind) =>
        Assert.Equal($"Title Paragraph Paragraph {kind}", Reading.Kinds($"{Title}\n\n{First}\n\n{Second}\n\n{line}"));

    [Theory]
    [InlineData("The new pier seen from the north.\nSource: The Tide", "Paragraph Credit")]
    [InlineData("MORE FROM HARBOUR NEWS", "Boilerplate")]
    [InlineData("More from Harbour Town", "Boilerplate")]
    [InlineData("More from the islands", "Heading")]
    [InlineData("Most Viewed in National", "Boilerplate")]
    [InlineData("The Tide. Copyright The Tide 2022.", "Boilerplate")]
    [InlineData("“We won,” Tom Reed said. Copyright law is old.", "Paragraph")]
    [InlineData("Mr Reed spoke. Copyright holders will be paid.", "Paragraph")]
    public void A_line_of_the_site_inside_the_text_is_known(string line, string kinds) => Assert.Equal(
        $"Title Paragraph {kinds} Paragraph", Reading.Kinds($"{Title}\n\n{First}\n\n{line}\n\n{Second}"));
}
