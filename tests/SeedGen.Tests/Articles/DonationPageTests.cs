namespace SeedGen.Tests.Articles;

/// <summary>Pages of made-up sites: appeals, newsletters, paywalls, cookie banners and footers around an article.</summary>
public sealed class DonationPageTests
{
    [Theory]
    [InlineData("reader-funded daily", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +Before you scroll on
        +There is a reason so many of you come back here every day. It is the same reason we turn up at council meetings that nobody else attends.
        +We do not have a proprietor telling us what to print, and we never will. Nor do we hide the facts behind a wall, because everyone deserves to know what is done in their name.
        +That is only possible because a small share of the people who visit choose to chip in. If you can, please join them today. It takes one minute.
        +Thank you.
        """)]
    [InlineData("appeal at head, next to title", """
        -Pier Closed After Cracks Are Found
        +A quick favour
        +Big platforms have swallowed the money that once paid for local news, and we feel it every month.
        +If everyone who reads this gave the price of a sandwich, our funding would be secure for years.
        +Will you help us? Give what you can
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        """)]
    [InlineData("heading of donation at head", """
        -Pier Closed After Cracks Are Found
        +Your support helps us to tell the story
        +From tide tables to town halls, our team is on the ground when it matters. At such a critical moment, we need people in the field.
        +Your gift lets us keep sending reporters to hear all sides of a story.
        +The Tide is trusted by people of every party. And unlike many other papers, we choose not to lock anyone out of our work.
        +Your support makes all the difference.
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        """)]
    [InlineData("nonprofit newsroom", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +Can we count on you?
        +As a nonprofit newsroom, we depend on people who believe that facts matter.
        +Every dollar you give this month will be matched by a generous donor, up to 50,000 dollars.
        +Make a tax-deductible gift
        """)]
    [InlineData("newsletter box mid article", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        +Get the Morning Tide
        +The stories that matter on the coast, in your inbox every weekday before breakfast.
        +Enter your email
        +Sign me up
        +By signing up you agree to our terms and to receive marketing emails.
        -A new pier will cost 4 million pounds, the mayor said.
        """)]
    [InlineData("business paywall", """
        -Pier Closed After Cracks Are Found
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        +You have 2 free articles left this month
        +To continue reading, start your free trial
        +Already have an account? Log in
        +Try unlimited access: only 1 pound for 4 weeks
        +Then 35 pounds a month. Complete digital access on any device. Cancel or change your plan anytime during your trial.
        """)]
    [InlineData("cookie banner first", """
        +We value your privacy
        +We and our 412 partners store and access information on a device, such as cookies, and process personal data.
        +You can change your choices at any time by clicking the Privacy link at the bottom of any page.
        +Accept all
        +Reject all
        -Pier Closed After Cracks Are Found
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        """)]
    [InlineData("public broadcaster share and related", """
        -Pier Closed After Cracks Are Found
        +Share page
        +About sharing
        +Copy link
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +Related Topics
        +More on this story
        +Ferry strike enters third day
        +Mayor promises a new pier
        +Top stories
        """)]
    [InlineData("local paper comments", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +Comments: Our rules
        +We want our comments to be a lively and valuable part of our community - a place where readers can debate and engage with the most important local issues.
        +The ability to comment on our stories is a privilege, not a right, however, and that privilege may be withdrawn if it is abused or misused.
        +Please report any comments that break our rules.
        +Last Updated:
        +Report this comment
        """)]
    [InlineData("tabloid contact footer", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +Get in touch with our news team by emailing us at news@tide.example.
        +For more stories like this, check our news page.
        +Follow us on Twitter @tide for the latest updates.
        """)]
    [InlineData("wire copyright", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +© 2022 The Tide. All rights reserved.
        +Our Standards: The Tide Trust Principles.
        +Click here for reprints and permissions
        +This report is auto-generated from a syndicated feed. The Tide holds no responsibility for its content.
        """)]
    [InlineData("podcast and app", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        +Listen to our podcast on Apple Podcasts or wherever you get your shows
        +Download our app for breaking news alerts sent straight to your phone
        -A new pier will cost 4 million pounds, the mayor said.
        """)]
    [InlineData("magazine membership", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +If you liked this story, you will love our print edition
        +Members get six beautiful issues a year, plus invitations to our events and a tote bag.
        +Become a member from 5 euros a month
        +Your membership pays for slow, careful reporting that cannot be done for clicks.
        """)]
    [InlineData("independent exile outlet", """
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        -A new pier will cost 4 million pounds, the mayor said.
        +We have been declared undesirable at home, and our colleagues risk prison to bring you this news.
        +Advertising is closed to us; readers abroad are all we have left.
        +Support our newsroom with a monthly or a one-time donation
        +You can cancel whenever you want.
        """)]
    [InlineData("ad-supported site ad blocker", """
        +It looks like you are using an ad blocker
        +Ads pay the people who write here. Please switch it off for this site, or subscribe to read without ads.
        +I have turned it off
        -Pier Closed After Cracks Are Found
        -The harbour board closed the old pier on Monday. Inspectors had found cracks in two of its pillars.
        """)]
    public void Text_of_the_site_is_told_from_the_article(string site, string page) => Pages.AssertRead(site, page);
}
