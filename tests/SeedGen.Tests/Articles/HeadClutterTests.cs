using SeedGen.Extraction.Articles.Layout;

namespace SeedGen.Tests.Articles;

/// <summary>What a copied page has above its headline, and between it and the first paragraph, beside what the head is for.</summary>
public sealed class HeadClutterTests
{
    private const string Title = "Ferry timetable wins approval in close vote";
    private const string First = "The council of Harbour Town agreed on Monday to more sailings in winter.";
    private const string Vote = "The council of Harbour Town voted on Monday for a ferry timetable with more sailings in winter.";
    private const string Second = "Residents had asked for them for years, said the harbour office.";

    [Theory]
    [InlineData("Harbour County")]
    [InlineData("Site Mobile Navigation")]
    [InlineData("The Harbour Times")]
    [InlineData("Wimbledon")]
    [InlineData("Watch Harbour TV")]
    [InlineData("Crime & Courts")]
    [InlineData("Island briefing")]
    [InlineData("Find Our Papers By Topic")]
    [InlineData("Home > News > Local > Ferry timetable wins approval")]
    [InlineData("Home » Harbour » Page 3")]
    public void What_has_little_to_do_with_the_text_above_the_headline_is_of_the_site(string line)
    {
        string text = $"{line}\n\n{Title}\n\n{Vote}\n\n{Second}";
        Assert.Equal(Title, Reading.Layout(text).Title?.Value);
        Assert.Equal("Boilerplate Title Paragraph Paragraph", Reading.Kinds(text));
    }

    [Theory]
    [InlineData("Press Room\n\nView All In This Part", "Boilerplate Boilerplate")]
    [InlineData("The Tide Logo\n\nHarbour County", "Credit Boilerplate")]
    [InlineData("Tide Logo\n\nThis Week's Paper | November 8, 2022", "Credit DateLine")]
    [InlineData("Farms & Ferries\nTue Nov 8, 2022 7:15 AM\nLast update on: Tue Nov 8, 2022 09:30 AM", "Boilerplate DateLine DateLine")]
    [InlineData("THE TIDE\n\nPolitics", "Boilerplate Boilerplate")]
    [InlineData("Tide\nSwipe for next article\nNews\nWorld\nIslands", "Boilerplate Boilerplate Boilerplate Boilerplate Boilerplate")]
    [InlineData("The Harbour Times logo\nNEWS", "Credit Boilerplate")]
    [InlineData($"Politics|{Title}", "Boilerplate")]
    [InlineData("NEWS\n|\nConflict", "Boilerplate Boilerplate Boilerplate")]
    [InlineData($"Islands | {Title} - The Tide\n\nOPINION", "Boilerplate Boilerplate")]
    [InlineData("The Harbour Post\nDemocracy Dies in Darkness\n\nNational Security", "Boilerplate Boilerplate Boilerplate")]
    [InlineData("The Harbour Times\n\nNews Feed | Tuesday, November 8, 2022", "Boilerplate DateLine")]
    [InlineData("Support the Tide\n\nFunded by readers, open to everyone\n\nIslands\nThis article is more than 3 months old", "Boilerplate Boilerplate Boilerplate Boilerplate")]
    [InlineData("News Sport Business World Weather Travel Culture Books Music Stage Film Games Food Cars Homes Money Jobs Education Science Health Opinion Letters Obituaries Puzzles Shop", "Boilerplate")]
    public void Several_lines_of_the_site_may_stand_above_the_headline(string lines, string kinds)
    {
        string text = $"{lines}\n\n{Title}\n\n{Vote}\n\n{Second}";
        Assert.Equal(Title, Reading.Layout(text).Title?.Value);
        Assert.Equal($"{kinds} Title Paragraph Paragraph", Reading.Kinds(text));
    }

    [Theory]
    [InlineData("Ferry to sail on\n\nHarbour Town council in favour of more sailings in winter")]
    [InlineData("Council Vote\n\nHarbour Town agrees on more sailings in winter")]
    [InlineData("Rovers change club logo")]
    [InlineData("BREAKING NEWS: Council votes for ferry")]
    [InlineData("VIDEO: Council of Harbour Town votes for ferry after a debate of six hours")]
    public void A_short_headline_comes_again_in_the_text(string head) => Assert.Equal(
        head.Split('\n')[0], Reading.Layout($"{head}\n\n{Vote}\n\n{Second}").Title?.Value);

    [Theory]
    [InlineData("Clean Sweep\nRovers take all three points in the capital")]
    [InlineData("Clean sweep\n\nRovers take all three points in the capital")]
    [InlineData("Rovers Sweep Clean In Capital\n\nThird win in a row for side from the islands")]
    [InlineData("Clean Sweep\n\nRovers take all three points.")]
    [InlineData("Mayor Resigns\n\nVote on the harbour plan to be held next week\n\n8 November 2022")]
    [InlineData("Votes are in\nHarbour Town to have more sailings from the council's ferry\nBy Ann Lee\n8 November 2022")]
    [InlineData("Wait over\nHarbour Town to have more sailings from the council's ferry\nBy Ann Lee")]
    [InlineData("Islanders cheer as wait ends\n\nHarbour Town council agreed to more sailings after a debate")]
    [InlineData("Islanders cheer as wait ends\n\nHarbour Town council agreed to more sailings after a debate\n\nBy Ann Lee")]
    [InlineData("Norburg Starts State News Agency\n")]
    [InlineData("Norburg Shows Logo\n")]
    [InlineData("Council agrees to more sailings (AP)\n")]
    [InlineData("Norburg Votes November 8\n")]
    [InlineData("Fire Kills Three\n\nFirefighters blame old wiring for the blaze")]
    [InlineData("Tom Reed\n\nBorn in Norburg and known for his sea songs")]
    [InlineData("Sources: Norburg to trade Reed to Orbex in spring\nBy Ann Lee")]
    [InlineData("Source: Mayor will resign on Monday\nBy Ann Lee")]
    [InlineData("Ferry Workers Strike\n\n8 November 2022\n\nNobody sails from the islands today")]
    [InlineData("Storm hits ferry – what we know so far\n\nBoats are back in port and two are missing\n\nWhat we know so far")]
    [InlineData("The Last Post\n\n8 November 2022\n\nWhy nobody blows the horn in Norburg")]
    [InlineData("Save The Ferry\n\nIslanders march for their boat in the rain")]
    public void A_short_headline_stays_one(string head) => Assert.Equal(
        head[..head.IndexOf('\n', StringComparison.Ordinal)], Reading.Layout($"{head}\n\n{First}\n\n{Second}").Title?.Value);

    [Theory]
    [InlineData($"{Title}\n\n{Title}\n\nBy Ann Lee", null, "Title Boilerplate Byline")]
    [InlineData($"{Title}\n{Title}\n\nMore sailings for the islands, office says", "More sailings for the islands, office says", "Title Boilerplate Standfirst")]
    [InlineData($"{Title}\n\nNow Reading :\n\nFerry Timetable Wins Approval in Close Vote", null, "Title Boilerplate Boilerplate")]
    [InlineData($"The Tide - News, Weather and Sport\n{Title}\nTide News Service\n\n{Title}", null, "Boilerplate Title Byline Boilerplate")]
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
    [InlineData("- By Ann Lee", "Ann Lee", null, "Byline")]
    [InlineData("Reuters | Updated: 08-11-2022 17:05 IST | Created: 08-11-2022 16:30 IST", "Reuters", null, "Byline DateLine")]
    [InlineData("Ann LeePublished November 8, 2022", "Ann Lee", "2022-11-08", "Byline DateLine")]
    [InlineData("Published : Tuesday, 8 November, 2022 at 6:00 AM  Count : 87", null, "2022-11-08T06:00:00", "DateLine")]
    [InlineData("Nov 8, 2022 2,061 Views 3 Comments", null, "2022-11-08", "DateLine")]
    [InlineData("A ferry leaves the old pier of Harbour Town at dawn (Reuters)", null, null, "Caption Credit")]
    [InlineData("Mayor Tom Reed. TIDE FILE PHOTO", null, null, "Caption Credit")]
    [InlineData("The pier of Harbour Town, where the ferry lands, on Nov. 7, 2022.\nAnn Lee | The Tide | Getty Images", null, null, "Caption Credit")]
    public void What_stands_between_the_headline_and_its_date_hides_neither(string head, string? byline, string? published, string kinds)
    {
        string text = $"{Title}\n\n{head}\n\n{First}\n\n{Second}";
        ArticleLayout layout = Reading.Layout(text);
        Assert.Equal(byline, layout.Byline?.Value);
        Assert.Equal(published, layout.Published?.Value.ToString());
        Assert.Equal($"Title {kinds} Paragraph Paragraph", Reading.Kinds(text));
    }

    [Theory]
    [InlineData("HARBOUR TOWN Mon Nov 7, 2022 7:35pm EST", "HARBOUR TOWN (Reuters) - ", null)]
    [InlineData("HARBOUR TOWN Mon Nov 7, 2022 7:35pm EST", "NORBURG (Reuters) - ", "HARBOUR TOWN")]
    [InlineData("ANN LEE Mon Nov 7, 2022 7:35pm EST", "HARBOUR TOWN (Reuters) - ", "ANN LEE")]
    [InlineData("Ann Lee Mon Nov 7, 2022 7:35pm EST", "Ann Lee (Reuters) - ", "Ann Lee")]
    [InlineData("HARBOUR TOWN Mon Nov 7, 2022 7:35pm EST", "HARBOUR TOWNSHIP police shut the road.\n\nHARBOUR TOWN (Reuters) - ", null)]
    public void A_place_that_opens_the_text_is_no_writer(string head, string dateline, string? byline)
    {
        ArticleLayout layout = Reading.Layout($"{Title}\n\n{head}\n\n{dateline}{First}\n\n{Second}");
        Assert.Equal(byline, layout.Byline?.Value);
        Assert.Equal("2022-11-07T19:35:00", layout.Published?.Value.ToString());
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
    [InlineData("Published in The Tide, November 8th, 2022", "DateLine")]
    [InlineData("Published in Tide Weekly on 8 November 2022", "DateLine")]
    [InlineData("Published in two parts on 8 November 2022", "Paragraph")]
    [InlineData("The boats left at noon. (Reuters)", "Paragraph")]
    public void A_line_under_the_text_is_known(string line, string kind) =>
        Assert.Equal($"Title Paragraph Paragraph {kind}", Reading.Kinds($"{Title}\n\n{First}\n\n{Second}\n\n{line}"));

    [Theory]
    [InlineData("The new pier seen from the north.\nSource: The Tide", "Paragraph Credit")]
    [InlineData("MORE FROM HARBOUR NEWS", "Boilerplate")]
    [InlineData("More from Harbour Town", "Boilerplate")]
    [InlineData("More from the islands", "Heading")]
    [InlineData("Most Viewed in National", "Boilerplate")]
    [InlineData("The new members are Ann Cole, Bea Lind, Carl Moss, Dan Reed, Eve Hill, Finn Ash, Gail Oak, Hal Stone, Ida Beck, Jon Lake, Kim Ford, Lee Wood, Max Thorn", "Paragraph")]
    [InlineData("Order of the Anchor Professor John Reed Norburg; Captain Carl Moss Harbour Town; Doctor Ann Lee Coal Town; Mister Dan Hill Port Oak; Madam Eve Ash Port Elm", "Paragraph")]
    [InlineData("THE COUNCIL OF HARBOUR TOWN HAS VOTED FOR MORE SAILINGS IN WINTER AND FOR A NEW PIER WHICH IS TO BE READY BEFORE THE SUMMER BEGINS", "Paragraph")]
    [InlineData("The Tide. Copyright The Tide 2022.", "Boilerplate")]
    [InlineData("“We won,” Tom Reed said. Copyright law is old.", "Paragraph")]
    [InlineData("Mr Reed spoke. Copyright holders will be paid.", "Paragraph")]
    public void A_line_of_the_site_inside_the_text_is_known(string line, string kinds) => Assert.Equal(
        $"Title Paragraph {kinds} Paragraph", Reading.Kinds($"{Title}\n\n{First}\n\n{line}\n\n{Second}"));

    [Theory]
    [InlineData($"{First} A vote is due at 11.4.")]
    [InlineData(First)]
    public void A_standfirst_may_be_the_first_sentence_of_the_text(string standfirst)
    {
        string text = $"{Title}\n\n{standfirst}\n\n{standfirst} Nobody was against it.\n\n{Second}";
        Assert.Equal(standfirst, Reading.Layout(text).Standfirst?.Value);
        Assert.Null(Reading.Layout(text.Replace($"{standfirst} ", "Yes. ", StringComparison.Ordinal)).Standfirst);
    }

    [Fact]
    public void A_fraction_and_a_stop_end_a_sentence() =>
        Assert.Equal("Title Paragraph Paragraph", Reading.Kinds($"{Title}\n\nThe index of the old port ended the day at 4211.7.\n\n{Second}"));

    [Theory]
    [InlineData("Tide News Service\n\nHarbour Town, November 8", "Tide News Service", "Harbour Town, November 8", "Byline DateLine Paragraph")]
    [InlineData("Tide News Service\n\nHarbour Town, November 8, 2022", "Tide News Service", "Harbour Town, November 8, 2022", "Byline DateLine Paragraph")]
    public void A_dateline_may_stand_on_a_line_of_its_own(string head, string byline, string dateline, string kinds)
    {
        ArticleLayout layout = Reading.Layout($"{head}\n\n{First}");
        Assert.Equal((byline, dateline), (layout.Byline?.Value, layout.Dateline?.Value));
        Assert.Equal(dateline.EndsWith("2022", StringComparison.Ordinal), layout.Published is not null);
        Assert.Equal(kinds, Reading.Kinds($"{head}\n\n{First}"));
    }

    [Theory]
    [InlineData($"Norburg: {First}\n\nResidents in Norburg had asked for them.", "Norburg")]
    [InlineData($"Port Oak: {First}\n\nResidents had asked for them at a meeting in Port Oak.", "Port Oak")]
    [InlineData($"A ferry at the pier, and people who wait for it in the rain.\n\nNORBURG (Agency) - {First}", "NORBURG (Agency)")]
    [InlineData($"Background: {First}\n\n{Second}", null)]
    [InlineData($"Monday: {First}\n\n{Second}", null)]
    [InlineData($"March: {First}\n\nNobody was against it in March.", null)]
    [InlineData($"Dear Ann: {First}\n\n{Second}", null)]
    [InlineData($"Reed: {First}\n\nNobody was against it in Reed's office.", null)]
    [InlineData($"Norburg: how it won\n\nNobody was against it in Norburg.", null)]
    [InlineData($"Reed: {First}\n\nCole: {Second}", null)]
    public void A_dateline_opens_the_text(string text, string? dateline) =>
        Assert.Equal(dateline, Reading.Layout($"{Title}\n\n{text}").Dateline?.Value);
}
