namespace SeedGen.Tests.Articles;

/// <summary>More pages of made-up sites: what stands above and below an article.</summary>
public sealed class FooterPageTests
{
    [Theory]
    [InlineData("tags and social", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +Tags: pier, harbour, council
        +Share this article
        +Facebook Twitter LinkedIn WhatsApp Email
        +Have you spotted a mistake? Let us know
        +Read more: Ferry strike enters third day
        """)]
    [InlineData("tags under their heading", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +Tags
        +Harbour boardNorburg
        """)]
    [InlineData("video site", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        +Like, share and subscribe to our channel so you never miss a video
        +Watch: How the pier was built
        -A new pier will cost 4 million pounds, the mayor said.
        """)]
    [InlineData("weekly magazine", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +Reporting like this takes time
        +It also takes money, and we would rather ask you for it than sell your attention to the highest bidder.
        +A gift of any size goes straight into the next investigation. Thank you for being part of this.
        """)]
    [InlineData("foreign policy site register", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        +This article is for registered users only
        +Register for free to read three articles a month
        +Already registered? Sign in
        """)]
    [InlineData("aggregator", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +Get all the latest updates on your mobile. Join our WhatsApp group.
        -First published on: 08-11-2022 at 10:15 IST
        +Catch all the business news, breaking news events and latest updates on The Gull. Download The Gull app to get daily updates.
        """)]
    [InlineData("tv station", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +Copyright 2022 Gull Television. All rights reserved. This material may not be published, broadcast, rewritten, or redistributed.
        +Stay with us for more on this developing story.
        +Watch Gull 7 live, or stream it free on any of your devices.
        """)]
    [InlineData("substack", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +Thanks for reading Harbour Notes! Subscribe for free to receive new posts and support my work.
        +Share Harbour Notes
        +Leave a comment
        """)]
    [InlineData("trade press", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        +Stay ahead of the tide
        +Join 30,000 shipping professionals who read our free daily briefing.
        +Your email address will never be shared with third parties.
        -Taxes will go up by two percent in the spring.
        """)]
    [InlineData("comments closed", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +This discussion is now closed.
        +Comments (37)
        +gullfan
        +They always raise them in spring.
        """)]
    [InlineData("agency", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +If you have noticed an error in the text, select it and press Ctrl+Enter.
        +Follow us on Telegram
        """)]
    [InlineData("gdpr", """
        +We use cookies to make this site work and to understand how it is used. Find out more in our cookie policy.
        +OK
        -Council Agrees on Budget
        -The council met for nine hours on Thursday before it agreed on a budget.
        """)]
    [InlineData("recommended block", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +You May Also Like
        +Ten houses by the sea
        +The doctor who sailed alone
        +Sponsored
        """)]
    [InlineData("opinion disclaimer", """
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        +The opinions expressed in this article are those of the author and do not necessarily reflect the views of this newspaper.
        """)]
    [InlineData("head appeal", """
        -Council Agrees on Budget
        +Support our independent journalism
        +From strikes to storms, our correspondents have been there first. We believe the people of this coast deserve honest reporting, wherever they live and whatever they earn.
        +That is why we keep every page open. It is paid for by those who can spare a little.
        +Could you be one of them?
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        """)]
    [InlineData("share bar with glyphs", """
        -Council Agrees on Budget
        +Share this via Email
        +Share this on Facebook
        +Save for later
        -The council met for nine hours on Thursday before it agreed on a budget.
        -Taxes will go up by two percent in the spring.
        """)]
    public void Text_of_the_site_is_told_from_the_article(string site, string page) => Pages.AssertRead(site, page);
}
