using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Articles;

/// <summary>What stands between a headline and the first paragraph, as many outlets write it.</summary>
public sealed class HeadFormTests
{
    private const string Title = "Ferry Saved by Council Vote";
    private const string First = "The council of Harbour Town voted on Tuesday to keep its ferry for another year.";
    private const string Second = "The vote was close. Four members were against it, and one stayed at home.";

    [Theory]
    [InlineData("By Ann Lee | The Tide | Nov 8, 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("By Ann Lee | Harbour Times | November 8, 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("Published 12:30, 8 Nov 2022 | Updated 14:05, 9 Nov 2022", null, "2022-11-08T12:30:00", "TDPP")]
    [InlineData("Ann Lee in Harbour Town\nTue 8 Nov 2022 09.15 GMT", "Ann Lee", "2022-11-08T09:15:00Z", "TBDPP")]
    [InlineData("Ann Lee in Harbour Town\nTue 8 Nov 2022 09.15 GMT\nLast modified on Tue 8 Nov 2022 11.02 GMT", "Ann Lee", "2022-11-08T09:15:00Z", "TBDDPP")]
    [InlineData("8 November, 2022", null, "2022-11-08", "TDPP")]
    [InlineData("By Ann Lee\nNovember 8, 2022 at 5:12 pm EST", "Ann Lee", "2022-11-08T17:12:00", "TBDPP")]
    [InlineData("By Ann Lee\n2 hours ago", "Ann Lee", null, "TBDPP")]
    [InlineData("By Ann Lee\nNovember 8, 2022\n3 min read", "Ann Lee", "2022-11-08", "TBDDPP")]
    [InlineData("Reuters Staff\nNovember 8, 2022", "Reuters Staff", "2022-11-08", "TBDPP")]
    [InlineData("By Reuters Staff\n3 Min Read", "Reuters Staff", null, "TBDPP")]
    [InlineData("Image: Ann Lee/Getty", null, null, "TRPP")]
    [InlineData("FILE PHOTO: The ferry at its pier in Harbour Town, May 3, 2021.", null, null, "TCPP")]
    [InlineData("FILE PHOTO: The ferry at its pier in Harbour Town, May 3, 2021. REUTERS/Ann Lee", null, null, "TCRPP")]
    [InlineData("By Ann Lee and Tom Hill, The Tide\nUpdated 8 November 2022", "Ann Lee and Tom Hill", "2022-11-08", "TBDPP")]
    [InlineData("Ann Lee\n2022-11-08T22:12:00Z", "Ann Lee", "2022-11-08T22:12:00Z", "TBDPP")]
    [InlineData("By AFP\nPublished: 12:30 IST, Nov 8, 2022", "AFP", "2022-11-08T12:30:00", "TBDPP")]
    [InlineData("08 November 2022, Tuesday\nAnn Lee", "Ann Lee", "2022-11-08", "TDBPP")]
    [InlineData("Ann Lee | The Tide | 8 Nov 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("BY Ann Lee • NOVEMBER 8, 2022 • 4 MIN READ", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("By Ann Lee, BBC News\n8 November 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("by Ann Lee - November 8, 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("By Ann Lee, CNN\nUpdated Tue November 8, 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("By Ann Lee, CNN\nUpdated 5:12 PM ET, Tue November 8, 2022", "Ann Lee", "2022-11-08T17:12:00", "TBDPP")]
    [InlineData("Nov 8, 2022 9.15am", null, "2022-11-08T09:15:00", "TDPP")]
    [InlineData("First published: 8 November 2022", null, "2022-11-08", "TDPP")]
    [InlineData("Published: Tue, 08 Nov 2022", null, "2022-11-08", "TDPP")]
    [InlineData("Published Tue, Nov 8 2022 8:02 AM EST | Updated Tue, Nov 8 2022 10:44 AM EST", null, "2022-11-08T08:02:00", "TDPP")]
    [InlineData("Written by Ann Lee on November 8, 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("Published on November 8, 2022 by Ann Lee", "Ann Lee", "2022-11-08", "TDBPP")]
    [InlineData("By Ann Lee (Harbour Tide Online) 16:21, November 8, 2022", "Ann Lee", "2022-11-08T16:21:00", "TBDPP")]
    [InlineData("By Ann Lee and Tom Hill\nAnn Lee reported from Norburg, and Tom Hill from Harbour Town.\n\nNov. 8, 2022", "Ann Lee and Tom Hill", "2022-11-08", "TBBDPP")]
    [InlineData("byAnn Lee\nNovember 8, 2022", "Ann Lee", "2022-11-08", "TBDPP")]
    [InlineData("KYODO NEWS - Nov 8, 2022 - 15:10 | All, World, Japan", null, "2022-11-08T15:10:00", "TDPP")]
    [InlineData("By Ann Lee and\nTom Hill\nNovember 8, 2022", "Ann Lee and Tom Hill", "2022-11-08", "TBDPP")]
    [InlineData("Text by:\nTIDE WIRES\nNovember 8, 2022", "TIDE WIRES", "2022-11-08", "TBDPP")]
    [InlineData("Reuters\nNov. 8, 2022\n\nBy Ann Lee and Tom Hill", "Ann Lee and Tom Hill", "2022-11-08", "TBDBPP")]
    [InlineData("By\n8 November 2022", null, "2022-11-08", "TBDPP")]
    public void Byline_and_date_are_read(string head, string? byline, string? published, string kinds)
    {
        ArticleLayout layout = Reading.Layout($"{Title}\n{head}\n{First}\n{Second}");
        Assert.Equal(Title, layout.Title?.Value);
        Assert.Equal(byline, layout.Byline?.Value);
        Assert.Equal(published, layout.Published?.Value.ToString());
        Assert.Equal(kinds, string.Concat(layout.Blocks.Select(static b => Letter(b.Kind))));
    }

    [Theory]
    [InlineData("Some hope the vote, the closest in ten years, will end the dispute.\n\nGive this article\n\nThe ferry at dawn on Monday.Credit...Jo Reed for The Tide\n\nBy Ann Lee", "TSBCRB")]
    [InlineData("The pier needs new wood, too, officials said.\n\nA crew paints the ferry. | Jo Reed/AP Photo\n\nBy ANN LEE and TOM HILL", "TSCRB")]
    public void A_standfirst_may_stand_over_a_picture_and_the_byline(string head, string kinds)
    {
        ArticleLayout layout = Reading.Layout($"{Title}\n\n{head}\n\nNovember 8, 2022\n\n{First}\n\n{Second}");
        Assert.Equal(head.Split('\n')[0], layout.Standfirst?.Value);
        Assert.Equal("2022-11-08", layout.Published?.Value.ToString());
        Assert.Equal(kinds + "DPP", string.Concat(layout.Blocks.Select(static b => Letter(b.Kind))));
    }

    [Fact]
    public void The_agency_at_the_top_of_a_page_is_its_writer_only_where_nobody_else_is()
    {
        Assert.Equal("Ann Lee", Reading.Layout($"Yonhap\n\n{Title}\n\nBy Ann Lee\n\n{First}\n\n{Second}").Byline?.Value);
        Assert.Equal("Yonhap", Reading.Layout($"Yonhap\n\n{Title}\n\n{First}\n\n{Second}").Byline?.Value);
    }

    [Fact]
    public void A_picture_in_the_text_makes_no_standfirst_of_the_first_paragraph()
    {
        ArticleLayout layout = Reading.Layout($"{Title}\n\n{First}\n\nThe ferry at dawn on Monday.Credit...Jo Reed for The Tide\n\n{Second}");
        Assert.Null(layout.Standfirst);
    }

    [Theory]
    [InlineData("Harbour Town Council Votes to Keep Its Ferry for\nAnother Year")]
    [InlineData("Harbour Town Council Votes to Keep Its Old Ferry Going\nat the Cost of Two Schools")]
    [InlineData("Harbour Town votes to keep its old ferry,\nending long dispute over pier")]
    public void A_headline_over_two_rows_is_one(string title) => Assert.Equal(
        title.Replace('\n', ' '), Reading.Layout($"{title}\n\n{First}\n\n{Second}").Title?.Value);

    [Fact]
    public void A_line_under_the_headline_that_stands_by_itself_is_none_of_its_rows()
    {
        ArticleLayout layout = Reading.Layout($"{Title}\nCouncil of small town votes after long debate\n\n{First}\n\n{Second}");
        Assert.Equal(Title, layout.Title?.Value);
        Assert.Equal("Council of small town votes after long debate", layout.Standfirst?.Value);
    }

    [Theory]
    [InlineData("Source: https://tide.example/ferry")]
    [InlineData("https://tide.example/ferry")]
    [InlineData("Tags: ferry, council\nShare this article\n© 2022 The Tide. All rights reserved\nhttps://tide.example/ferry")]
    [InlineData("Read more: Mayor promises new pier\n\nOriginal url:\nhttps://tide.example/ferry")]
    public void The_address_is_read_under_whatever_footer(string footer)
    {
        string text = $"{Title}\n\n{First}\n{Second}\n\n{footer}";
        ArticleLayout layout = Reading.Layout(text);
        Assert.Equal("https://tide.example/ferry", layout.Url?.Value);
        Assert.EndsWith(Second, layout.Body.In(text), StringComparison.Ordinal);
    }

    [Fact]
    public void What_follows_read_more_is_no_heading() => Assert.Equal(
        "Paragraph Boilerplate Boilerplate Paragraph", Reading.Kinds($"{First}\n\nRead more:\n\nMayor promises new pier\n\n{Second}"));

    private static char Letter(BlockKind kind) => kind == BlockKind.Credit ? 'R' : kind.ToString()[0];
}
