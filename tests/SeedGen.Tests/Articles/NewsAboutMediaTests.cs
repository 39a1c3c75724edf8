namespace SeedGen.Tests.Articles;

/// <summary>News about donations, newspapers and campaigns, and columns that speak to the reader: all of it is article.</summary>
public sealed class NewsAboutMediaTests
{
    [Theory]
    [InlineData("political fundraising", """
        -Candidate Raises Record Sum in First Quarter
        -The senator raised 12 million dollars in small donations last month, her campaign said on Monday.
        -Supporters give an average of 27 dollars, and most become monthly donors.
        -“We are funded by people like you,” she told a rally in Harbour Town.
        -Her rival's fund took in less, but spent more on advertising and mailing lists.
        """)]
    [InlineData("newspaper business", """
        -Tide Media Puts Up Paywall
        -The newspaper will charge readers 9 pounds a month for digital access from April.
        -Subscribers will get unlimited access to the app, the puzzles and a daily newsletter.
        -Advertising no longer pays for journalism, its editor wrote. Two thirds of the newsroom's funding now comes from readers.
        -Free access will stay for schools.
        """)]
    [InlineData("charity", """
        -Flood Appeal Passes Two Million
        -Donations can be made at any bank. The fund is open until Sunday.
        -Members of the club gave 30,000 pounds, and the community raised as much again.
        -Help came from abroad, too: a ship with blankets left on Friday.
        -The charity asks for money, not for clothes.
        """)]
    [InlineData("accession", """
        -Sudria Looks West
        -The country hopes to finally become a member by 2031, its government said.
        -It will become a member in a year that suits both sides.
        -Firms in the capital make a donation to the fund each spring.
        """)]
    [InlineData("press freedom", """
        -Editor Freed After Three Months
        -The independent newsroom was closed in June, and its journalists left the country.
        -Press freedom groups had asked the government to let her go.
        -“Our readers never left us,” she said. “They paid for our work when nobody else would.”
        -The outlet is funded by its readers and by grants.
        """)]
    [InlineData("column in first person", """
        -Why I Am Leaving the Coast
        -We came here when the pier was new. You could see the lights from our kitchen.
        -Our neighbours were fishermen, and they told us when to stay at home.
        -If you ask me what has changed, I will show you the pier.
        -You cannot eat a view.
        """)]
    [InlineData("speech", """
        -President Speaks to the Nation
        -The president spoke for an hour. Here is what he said.
        -"We will support our members and our friends. We need your help, and we ask you to join us."
        -"Please give what you can. Every dollar helps."
        -He then left for the harbour.
        """)]
    [InlineData("tech privacy law", """
        -Parliament Votes on Cookie Law
        -The law would let users refuse cookies with one click.
        -Websites must ask before they share personal data with advertisers and partners.
        -Browser makers are divided. Some block trackers by default already.
        -Publishers fear for their advertising and say free content will vanish.
        """)]
    [InlineData("election explainer", """
        -How to Vote on Tuesday
        -You can register until Monday at the town hall. Bring your passport.
        -If you are abroad, your letter must arrive by Friday.
        -Polls open at seven. Your ballot is secret.
        -Results are expected before midnight.
        """)]
    [InlineData("union and membership", """
        -Dockers' Union Gains Members
        -Membership rose by a tenth, and monthly fees pay for a strike fund.
        -Join us or starve: that is how the old posters put it.
        -The union offers members free legal help and a magazine.
        -Its independent members meet on Fridays.
        """)]
    [InlineData("headings in a report", """
        -Pier Closed After Cracks Are Found
        -The harbour board closed the old pier on Monday.
        -Who will pay for it?
        -A new pier will cost 4 million pounds, the mayor said.
        -What you need to know
        -The ferry leaves from the north quay until May.
        -Follow the money
        -The board has spent its fund twice, according to the auditors.
        """)]
    [InlineData("social media", """
        -Twitter Brings Back Its Blue Tick
        -Users can subscribe for 8 dollars a month to get the tick.
        -Free accounts will see more ads, and the app will show their comments below those of subscribers.
        -Its owner, a billionaire, said on Twitter that advertisers had left.
        -Share prices fell.
        """)]
    [InlineData("broadcaster", """
        -Broadcaster to Close Its Foreign Newsrooms
        -Journalists will lose their jobs in five countries, and coverage of the coast will stop.
        -Funding for the independent channel comes from the state.
        -The union said readers and listeners would be the poorer for it.
        -Its podcast and its newsletter will go on.
        """)]
    [InlineData("missile and names seam", """
        -The test failed, McDonald said, and the iPhone maker eBay lost YouTube viewers.
        -The MacArthur fund gave PayPal and LinkedIn to DeSantis.
        """)]
    [InlineData("appeal quoted", """
        -Aid Group Asks for Help
        -The aid group has published a letter to the public.
        -“Dear friends, we are running out of money. Your donation will keep our doctors at work. Donate now at our website.”
        -It needs two million euros by Friday.
        -Its reporters were not allowed in.
        """)]
    [InlineData("first-person reporting", """
        -Inside the Closed City
        -Our reporter spent a week in the harbour district, where journalists are seldom welcome.
        -We were told to keep our phones off. Nobody gave us their name.
        -The story we heard most was about the winter of the ships.
        -You learn to listen here.
        """)]
    [InlineData("review", """
        -A Museum of Ships Opens
        -Admission is free for members; the gift shop takes cards.
        -You enter below the hull, and a video tells you how it sailed.
        -Book your visit early. It is worth it.
        -The cafe sells coffee for less than the price of a ferry ticket.
        """)]
    [InlineData("op-ed community", """
        -Our Town Must Pay
        -Our community has put this off for years. We need you, the council, to act.
        -Our members voted for the tax, and our work is not done.
        -Let us be honest: help us keep the school open, or close it and say so.
        -We owe our children that much.
        """)]
    [InlineData("media news with newsletter box in the middle", """
        -Gull to Stop Printing
        -The Gull will print its last issue in March after 140 years.
        +Sign up for our newsletter
        -The newspaper has lost a third of its readers and most of its advertisers.
        -Its website and its magazine will go on.
        """)]
    [InlineData("travel", """
        -A Weekend on the Islands
        -Before you go, check the tide tables. You can buy a map at the harbour office.
        -If you visit in May, you will have the beach to yourself.
        -The price of a room is 40 pounds a night. Book early.
        """)]
    [InlineData("last lines plain", """
        -Council Agrees on Budget
        -The council met for nine hours on Thursday before it agreed on a budget.
        +Sign up to our free daily newsletter
        -The trial continues.
        +Follow us on Facebook
        """)]
    [InlineData("company results", """
        -Streaming Service Adds Members
        -The service had 220 million subscribers in June and added two million in a quarter.
        -It will offer a plan with ads for 7 dollars a month; members can cancel at any time.
        -Shares rose 8 percent.
        """)]
    [InlineData("fundraiser at school", """
        -Pupils Raise Money for New Boat
        -Every pound goes to the boat. Parents can give at the school office.
        -The class sold cakes and a magazine of their own.
        -“Please help us,” their letter says. “We need your support.”
        -More than 300 people have signed up.
        """)]
    [InlineData("police appeal", """
        -Police Look for Driver
        -Police are asking anyone who saw the car to call 555 0100.
        -If you have information, contact the harbour station.
        -The driver is about 40 and has a grey beard.
        """)]
    [InlineData("health service", """
        -Clinics Offer Free Tests
        -Tests are free for everyone over 60. You can register on the clinic's website or by email.
        -Your doctor will send you the results.
        -Read the leaflet before you come.
        """)]
    [InlineData("names", """
        -The app McDonald's and LaGuardia airport use runs on the iPad.
        -DeSantis and MacDonald met on Sunday, and OpenAI sent a note.
        """)]
    [InlineData("book review", """
        -A Life in Newspapers
        -Her memoir tells how a newsroom lived on coffee, subscriptions and hope.
        -You can hear the presses in every line.
        -It is also a book about money: who gives it, who takes it, and what it does to the truth.
        """)]
    [InlineData("journalist writes about own trip", """
        -Across the Border
        -We left at dawn. Our driver did not want his name in the story.
        -At the checkpoint they asked us for our phones, and we gave them up.
        -Our reporting was read back to us, line by line.
        """)]
    [InlineData("quote columns", """
        -What They Said
        -"We thank our readers for their support," said the editor.
        -The owner, asked about the free press, did not answer.
        -Donors to the campaign get a signed photograph and a monthly call.
        """)]
    public void Nothing_of_the_article_is_taken_for_text_of_the_site(string site, string page) => Pages.AssertRead(site, page);
}
