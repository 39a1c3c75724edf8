using System.Text.RegularExpressions;
using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Language;

namespace SeedGen.Tests.Articles;

public sealed class BoilerplateTests
{
    private const string News =
        "The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.";

    [Theory]
    [InlineData("If you value what we do, please consider making a small monthly gift.")]
    [InlineData("Independent reporting costs money. Chip in from as little as one pound and keep our newsroom running.")]
    [InlineData("Our journalists have no billionaire owner to answer to. We answer only to our readers.")]
    [InlineData("We are reader-funded. Without your help, our coverage of the coast would stop.")]
    [InlineData("Thank you for reading. Before you go, will you join the 4,000 people who fund our work every month?")]
    [InlineData("Sign up to The Morning Tide and get the day's top stories in your inbox.")]
    [InlineData("Subscribe now for unlimited access to all our stories.")]
    [InlineData("Get our daily newsletter, free.")]
    [InlineData("Follow The Tide on Facebook and Twitter for the latest news.")]
    [InlineData("Download the app to read more stories from your town.")]
    [InlineData("Have your say: register to comment below.")]
    [InlineData("What do you think? Let us know in the comments.")]
    [InlineData("Comments are moderated. Please read our house rules before you post.")]
    [InlineData("This website uses cookies to improve your experience.")]
    [InlineData("We and our partners use cookies; manage your preferences in the settings of your browser.")]
    [InlineData("Copyright 2022 Tide Media. All rights reserved. This material may not be published, broadcast or redistributed.")]
    [InlineData("Already a subscriber? Log in to keep reading.")]
    [InlineData("Got a tip for our reporters? Contact the newsroom.")]
    [InlineData("Please disable your ad blocker to support our free journalism.")]
    [InlineData("ADVERTISEMENT")]
    [InlineData("Share on Facebook")]
    [InlineData("Read more")]
    [InlineData("12 Comments")]
    [InlineData("Story continues below advertisement")]
    public void A_line_that_speaks_for_the_site_is_boilerplate(string line) =>
        Assert.Equal($"Paragraph: {News}\nBoilerplate: {line}\nParagraph: {News}", Show($"{News}\n{line}\n{News}"));

    [Theory]
    [InlineData("Donations to the flood appeal passed 2 million pounds on Monday, the charity said.")]
    [InlineData("The newspaper lost a fifth of its subscribers after it put up a paywall in March.")]
    [InlineData("In his newsletter he urged readers to support the strike and to donate to its fund.")]
    [InlineData("The state broadcaster closed its newsroom; forty journalists and reporters lost their jobs.")]
    [InlineData("\"Your support makes our journalism possible,\" the editor wrote in a letter to subscribers.")]
    [InlineData("“Sign up for our newsletter,” a banner read. “Donate now. Help us keep our independent reporting free for all.”")]
    [InlineData("The bill would make websites ask before they store cookies in a reader's browser.")]
    [InlineData("Support for the government fell to 31 percent, according to a poll for the newspaper.")]
    [InlineData("Supporters of the US-backed fund say donations from members rose.")]
    [InlineData("The company said it would add a free trial to its subscription and cut its monthly price.")]
    [InlineData("We drove to the border with two reporters, and the guards let us pass.")]
    [InlineData("Members of the forum complained that their comments had been deleted, the site's moderators said.")]
    [InlineData("He told us that our readers had no reason to worry.")]
    [InlineData("Join forces or lose the coast: that was the choice before the two towns.")]
    public void News_about_the_same_things_is_not(string line) =>
        Assert.Equal($"Paragraph: {News}\nParagraph: {line}\nParagraph: {News}", Show($"{News}\n{line}\n{News}"));

    [Theory]
    [InlineData("Your gift keeps local reporting alive.", "The harbour board closed the pier on Monday.")]
    [InlineData("We rely on readers like you. Donate today!", "“The pier is unsafe,” the inspector said.")]
    [InlineData("Thanks for reading (and for your support).", "HARBOUR TOWN (Agency) - The pier was closed.")]
    [InlineData("Subscribe now to read all our stories…", "\"The pier is unsafe,\" the inspector said.")]
    public void Site_and_article_on_one_line_are_cut_where_the_blank_is_missing(string site, string article) =>
        Assert.Equal($"Boilerplate: {site}\nParagraph: {article}\nParagraph: {News}", Show($"{site}{article}\n{News}"));

    [Theory]
    [InlineData("Sign up now", "North Korea said the pier was closed.")]
    [InlineData("Subscribe to our newsletter", "The pier was closed, the mayor said.")]
    [InlineData("Follow us on Facebook", "Inspectors closed the old pier on Monday.")]
    public void Words_of_the_site_that_run_on_into_the_article_are_cut_off(string site, string article) =>
        Assert.Equal($"Boilerplate: {site}\nParagraph: {article}\nParagraph: {News}", Show($"{site}{article}\n{News}"));

    [Theory]
    [InlineData("Follow us on YouTube and LinkedIn for more news.", "Boilerplate")]
    [InlineData("The MacArthur fund and McDonald met eBay on the pier.", "Paragraph")]
    public void Names_with_a_capital_inside_are_not_cut(string line, string kind) =>
        Assert.Equal($"Paragraph: {News}\n{kind}: {line}\nParagraph: {News}", Show($"{News}\n{line}\n{News}"));

    [Theory]
    [InlineData("the tide\u00A0goes out", "The  tide goes out every evening.")]
    [InlineData("the tide goes out", "The tide\u00A0goes\u202Fout every evening.")]
    [InlineData("the tide goes out", "The tide\ngoes out every evening.")]
    [InlineData("the tide's page", "The tide\u2019s page closes at six.")]
    public void The_users_own_words_match_whatever_blanks_are_between_them(string words, string paragraph)
    {
        string text = $"{News}\n{paragraph}\n{News}";
        ArticleLayout layout = Reading.Layout(text, words);
        Assert.All(layout.Blocks.Skip(1).SkipLast(1), static b => Assert.Equal(BlockKind.Boilerplate, b.Kind));
        Assert.Equal(News, layout.Blocks[^1].Span.In(text));
    }

    [Fact]
    public void A_heading_of_an_appeal_is_not_where_the_body_begins()
    {
        string text = $"Pier Closed\n\nYour help keeps us on the water\n\nYour gift pays our reporters.\n\n{News}";
        Assert.Equal(News, Reading.Layout(text).Body.In(text));
    }

    [Fact]
    public void An_offer_at_the_end_of_a_paragraph_is_cut_off() => Assert.Equal(
        "Paragraph: The pier was closed on Monday, the board said.\nBoilerplate: Sign up for our newsletter here.",
        Show("The pier was closed on Monday, the board said. Sign up for our newsletter here."));

    [Fact]
    public void A_missing_blank_inside_the_article_cuts_nothing() => Assert.Equal(
        "Paragraph: The pier was closed.Nobody was hurt.", Show("The pier was closed.Nobody was hurt."));

    [Fact]
    public void Lines_of_a_donation_text_that_ask_for_nothing_go_with_those_that_do() => Assert.Equal(
        "Title Boilerplate Boilerplate Boilerplate Paragraph",
        Reading.Kinds($"""
            Pier Closed After Cracks Are Found
            Your support keeps this harbour in the news
            When a storm hits the coast, our reporters are there. We know what it takes to get the facts right.
            Help us keep doing it: make a donation today.
            {News}
            """));

    [Fact]
    public void Behind_the_comments_label_nothing_is_of_the_article_any_more() => Assert.Equal(
        "Paragraph Paragraph Boilerplate Boilerplate Boilerplate",
        Reading.Kinds($"{News}\n{News}\nComments\nseagull77\nThey should have closed it years ago."));

    [Fact]
    public void Behind_the_label_of_related_stories_headlines_are_not_headings() => Assert.Equal(
        "Paragraph Paragraph Boilerplate Boilerplate Boilerplate",
        Reading.Kinds($"{News}\n{News}\nRelated stories\nFerry Strike Enters Third Day\nMayor Promises a New Pier"));

    [Fact]
    public void A_paragraph_with_the_users_own_words_is_boilerplate()
    {
        string text = $"{News}\nThe Tide goes out every evening at six.\n{News}";
        ArticleLayout layout = Reading.Layout(text, "the tide goes out");
        Assert.Equal(["Paragraph", "Boilerplate", "Paragraph"], layout.Blocks.Select(b => b.Kind.ToString()));
    }

    [Fact]
    public void Many_words_of_the_users_are_found_as_each_alone_would_be()
    {
        Random random = new(11);
        const string Signs = "ab c\n\u00A0’'A";
        string Any(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Signs[random.Next(Signs.Length)]));
        for (int round = 0; round < 400; round++)
        {
            string text = Any(60);
            int start = random.Next(20);
            string[] known = [.. Enumerable.Range(0, 12).Select(_ => Any(random.Next(6)))];
            KnownWords index = KnownWords.Of(known.ToValueList())!;

            string expected = Marks(text, known.SelectMany(words => Places(text, start, words)));
            List<TextSpan> found = index.Find(text, start);
            Assert.Equal(expected, Marks(text, found));
            Assert.Equal(found.OrderBy(static span => span.Start), found);
            Assert.Equal(
                Enumerable.Range(0, known.Length).Where(i => known[i].Trim().Length == 0 || Places(text, 0, known[i]).Any()),
                index.HeldBy(text));
        }
    }

    [Fact]
    public void The_body_leaves_out_boilerplate_at_both_ends()
    {
        string text = $"Pier Closed\n\nSubscribe now.\n\n{News}\n\nComments";
        Assert.Equal(News, Reading.Layout(text).Body.In(text));
    }

    // Where words stand, by a pattern of their own.
    private static IEnumerable<TextSpan> Places(string text, int start, string words)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string pattern = string.Join(@"\s+", parts.Select(static part => Regex.Escape(part).Replace("’", "'", StringComparison.Ordinal)));
        if (pattern.Length == 0) yield break;
        Regex regex = new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        string straight = text.Replace('’', '\'');
        for (Match match = regex.Match(straight, start); match.Success; match = regex.Match(straight, match.Index + 1))
            yield return new(match.Index, match.Length);
    }

    private static string Marks(string text, IEnumerable<TextSpan> spans)
    {
        char[] marks = new string('.', text.Length).ToCharArray();
        foreach (TextSpan span in spans) marks.AsSpan(span.Start, span.Length).Fill('x');
        return new(marks);
    }

    private static string Show(string text) => Reading.Show(text, Reading.Layout(text));
}
