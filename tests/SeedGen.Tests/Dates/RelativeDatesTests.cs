using SeedGen.Extraction;

namespace SeedGen.Tests.Dates;

public sealed class RelativeDatesTests
{
    [Theory]
    [InlineData("A report came in October. It will be answered by the end of the month.", "October=2022-10; the end of the month=2022-11")]
    [InlineData("A report came in October. It was answered by the end of the month.", "October=2022-10; the end of the month=2022-10")]
    [InlineData("He joined in 2019 and left before the year was out.", "2019=2019; the year=2019")]
    [InlineData("He leaves before the year is out.", "the year=2022")]
    [InlineData("Sales fell in the new year.", "the new year=2022")]
    [InlineData("Sales will fall in the new year.", "the new year=2023")]
    [InlineData("The mill is bankrupt, and in March its owner will sell it.", "March=2023-03")]
    [InlineData("The song was written by Dawn Lee.", "")]
    [InlineData("They left by dawn.", "dawn=2022-11-08TMO")]
    [InlineData("Strike Goes On For Days", "Days=PXD")]
    [InlineData("Port Is Now Open Again", "Now=PRESENT_REF")]
    [InlineData("They have waited since January 17.", "January 17=2022-01-17")]
    [InlineData("They have waited since December 20.", "December 20=2021-12-20")]
    [InlineData("If it is signed by December 30, they will go.", "December 30=2022-12-30")]
    [InlineData("The trial was adjourned until Thursday.", "Thursday=2022-11-10")]
    [InlineData("They gave him until Thursday to answer.", "Thursday=2022-11-10")]
    [InlineData("Schools were to stay shut through Friday.", "Friday=2022-11-11")]
    [InlineData("Schools stayed shut through Friday.", "Friday=2022-11-04")]
    [InlineData("The book was to have come out on Friday.", "Friday=2022-11-04")]
    [InlineData("Rain is likely from Wednesday night into Thursday.", "Wednesday night=2022-11-09TNI; Thursday=2022-11-10")]
    [InlineData("It shut in 2019 and its owner left that summer.", "2019=2019; that summer=2019-SU")]
    [InlineData("It shut in January 2019. He left that winter.", "January 2019=2019-01; that winter=2018-WI")]
    [InlineData("He said that summer sales rose.", "summer=2022-SU")]
    [InlineData("It shut in 2019 and was sold that July.", "2019=2019; that July=2019-07")]
    [InlineData("It shut in 2019. He said that July was warm.", "2019=2019; July=2022-07")]
    [InlineData("They meet on Friday the 11th.", "Friday the 11th=2022-11-11")]
    [InlineData("They met on Friday the 13th.", "Friday the 13th=2022-05-13")]
    [InlineData("The vote is in June, the count in July.", "June=2023-06; July=2022-07")]
    [InlineData("The feast was on Wednesday, June 1.", "Wednesday, June 1=2022-06-01")]
    [InlineData("The envoy arrives Thursday, June 16.", "Thursday, June 16=2022-06-16")]
    [InlineData("For a second time in as many months it broke.", "")]
    [InlineData("They read the minutes of the meeting and waited minutes.", "minutes=PTXM")]
    [InlineData("She is in her early 20s and likes the early 90s.", "the early 90s=199")]
    [InlineData("It fell to 5 percent from 6 a year before.", "a year before=2021")]
    [InlineData("It fell a year before the war.", "a year=P1Y")]
    [InlineData("The firm had 1990 sales of $5.", "1990=1990")]
    [InlineData("The 1991 elections were fair.", "1991=1991")]
    [InlineData("He is now as strong as recently as 1988.", "now=PRESENT_REF; 1988=1988")]
    [InlineData("The election is due in May '25.", "May '25=2025-05")]
    [InlineData("It fell 40 percent below 1990 levels.", "1990=1990")]
    [InlineData("They lost 1944 soldiers and sold 1995 tickets.", "")]
    [InlineData("On Wednesday the 5th Circuit Court threw it out.", "Wednesday=2022-11-02")]
    [InlineData("On Monday the 2nd Battalion marched home.", "Monday=2022-11-07")]
    [InlineData("On Friday the 9th seed lost.", "Friday=2022-11-04")]
    [InlineData("The flight was to Rome on Monday.", "Monday=2022-11-07")]
    [InlineData("His answer was to resign on Monday.", "Monday=2022-11-07")]
    [InlineData("The driver was to blame for the crash on Monday.", "Monday=2022-11-07")]
    [InlineData("The road was to the north of it on Sunday.", "Sunday=2022-11-06")]
    [InlineData("The crew was to fly home on Friday.", "Friday=2022-11-11")]
    [InlineData("She earns 900 pounds a week on Friday shifts.", "a week=P1W; Friday=2022-11-04")]
    [InlineData("By Friday week 3 of the strike began.", "Friday=2022-11-11")]
    [InlineData("Audi Q3 sales rose.", "")]
    [InlineData("She said that May, the hottest, had passed.", "May=2022-05")]
    [InlineData("The firm promises next day delivery.", "")]
    [InlineData("On Monday he is said to have left.", "Monday=2022-11-07")]
    [InlineData("She has set a trap for Sunday drivers.", "Sunday=2022-11-06")]
    [InlineData("As several days passed, several weeks did.", "several days=PXD; several weeks=PXW")]
    [InlineData("The 2023-1/2 day event ended.", "2023=2023")]
    [InlineData("It changed in the last day.", "")]
    [InlineData("It rose on May 3. It fell next day.", "May 3=2022-05-03; next day=2022-05-04")]
    [InlineData("It rose on May 3. Three days later, on May 7, it fell.", "May 3=2022-05-03; Three days later=2022-05-07; May 7=2022-05-07")]
    [InlineData("It rose on May 3. The next day, May 5, it fell.", "May 3=2022-05-03; The next day=2022-05-05; May 5=2022-05-05")]
    [InlineData("It rose on May 3. The next day, unlike May 5, it fell.", "May 3=2022-05-03; The next day=2022-05-04; May 5=2022-05-05")]
    [InlineData("He spoke today, not yesterday.", "today=2022-11-08; yesterday=2022-11-07")]
    [InlineData("She said on Tuesday it was over.", "Tuesday=2022-11-08")]
    [InlineData("She said on Wednesday it was over.", "Wednesday=2022-11-02")]
    [InlineData("The court will sit on Wednesday.", "Wednesday=2022-11-09")]
    [InlineData("A service would be held on Saturday.", "Saturday=2022-11-12")]
    [InlineData("Her novel is out on Thursday.", "Thursday=2022-11-10")]
    [InlineData("It has issued a warning until midday on Thursday.", "midday=2022-11-10T12:00; Thursday=2022-11-10")]
    [InlineData("It was put off until 6 p.m. on Thursday.", "6 p.m.=2022-11-10T18:00; Thursday=2022-11-10")]
    [InlineData("They must leave by 6 p.m. on Thursday.", "6 p.m.=2022-11-10T18:00; Thursday=2022-11-10")]
    [InlineData("They must leave by 18:00 on Thursday.", "18:00=2022-11-10T18:00; Thursday=2022-11-10")]
    [InlineData("They travel to Norburg on Wednesday.", "Wednesday=2022-11-09")]
    [InlineData("He declared mourning from Wednesday.", "Wednesday=2022-11-09")]
    [InlineData("The shop was shut from Friday.", "Friday=2022-11-04")]
    [InlineData("She has until noon Thursday to call.", "noon Thursday=2022-11-10T12:00")]
    [InlineData("The pair would spend the weekend at sea.", "the weekend=2022-W45-WE")]
    [InlineData("The pair spent the weekend at sea.", "the weekend=2022-W44-WE")]
    [InlineData("He left on 3 December last year.", "3 December last year=2021-12-03")]
    [InlineData("The fair opens Sunday.", "Sunday=2022-11-13")]
    [InlineData("The market stays closed until Sunday.", "Sunday=2022-11-13")]
    [InlineData("The talks run until Friday, officials said.", "Friday=2022-11-11")]
    [InlineData("Bids are accepted till Monday.", "Monday=2022-11-14")]
    [InlineData("The men were held until Friday.", "Friday=2022-11-04")]
    [InlineData("It stayed shut until Sunday.", "Sunday=2022-11-06")]
    [InlineData("They met last Tuesday and meet next Friday.", "last Tuesday=2022-11-01; next Friday=2022-11-11")]
    [InlineData("It happened last week.", "last week=2022-W44")]
    [InlineData("It happened earlier this month.", "earlier this month=2022-11")]
    [InlineData("It happened last year.", "last year=2021")]
    [InlineData("It ends next month.", "next month=2022-12")]
    [InlineData("It began last September.", "last September=2022-09")]
    [InlineData("It opened this weekend.", "this weekend=2022-W45-WE")]
    [InlineData("They came two years ago.", "two years ago=2020")]
    [InlineData("They came 3 days ago.", "3 days ago=2022-11-05")]
    [InlineData("They came several months ago.", "several months ago=PAST_REF")]
    [InlineData("By the end of this year it closes.", "the end of this year=2022")]
    [InlineData("He left the day before yesterday.", "the day before yesterday=2022-11-06")]
    [InlineData("It ends the day after tomorrow.", "the day after tomorrow=2022-11-10")]
    [InlineData("It fell this past Friday and this past week.", "this past Friday=2022-11-04; this past week=2022-W44")]
    [InlineData("He was seen the night before.", "the night before=2022-11-07TNI")]
    [InlineData("He left the day before the vote.", "")]
    [InlineData("It was built half a century ago and mended a half-year ago.", "half a century ago=1972; a half-year ago=2022-05")]
    [InlineData("They are off Thursday.", "Thursday=2022-11-10")]
    [InlineData("Winds could push it into town as soon as Thursday.", "Thursday=2022-11-10")]
    [InlineData("Wheat for December delivery rose.", "December=2022-12")]
    [InlineData("Sales rose from the same month last year.", "the same month last year=2021-11")]
    [InlineData("Sales rose from the same quarter last year.", "the same quarter last year=2021-Q3")]
    [InlineData("Sales rose from the same period last year.", "the same period last year=2021")]
    [InlineData("Sales will beat the same quarter this year.", "the same quarter this year=2022-Q3")]
    [InlineData("Sales will rise until the same quarter next year.", "the same quarter next year=2023-Q3")]
    [InlineData("Sales rose from the same quarter last year. Costs fell from the same quarter last year.", "the same quarter last year=2021-Q3; the same quarter last year=2021-Q3")]
    [InlineData("Exports fell in the week ended Oct. 13.", "the week=2022-W41; Oct. 13=2022-10-13")]
    [InlineData("He scored last season and hopes to do so this season.", "last season=PAST_REF; this season=PRESENT_REF")]
    public void Resolves_against_the_publication(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("They face a March 1 deadline.", "March 1=2023-03-01")]
    [InlineData("They met at the March 1 deadline.", "March 1=2022-03-01")]
    [InlineData("They left after the March 1 deadline.", "March 1=2022-03-01")]
    [InlineData("They missed the March 1 deadline.", "March 1=2022-03-01")]
    [InlineData("This past week it rained.", "This past week=2022-W44")]
    [InlineData("Over the past year it rained.", "the past year=P1Y")]
    [InlineData("The coming week will be dry.", "The coming week=P1W")]
    [InlineData("In the current year it rained.", "the current year=2022")]
    [InlineData("They met this coming Monday.", "this coming Monday=2022-11-14")]
    [InlineData("In the last hour it rained.", "")]
    [InlineData("They took the last-month figures.", "")]
    public void Tells_a_limit_from_a_place_and_a_length_from_a_date(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("the Sunday Telegraph")]
    [InlineData("the Sunday Mirror")]
    [InlineData("the Sunday Herald")]
    [InlineData("the Sunday Post")]
    [InlineData("the Sunday Mail")]
    [InlineData("the Sunday Express")]
    [InlineData("the Sunday Independent")]
    [InlineData("the journal Ageing Today")]
    public void A_papers_name_is_no_day(string paper) => Assert.Equal("", DateReading.Show($"She wrote it for {paper}."));

    [Theory]
    [InlineData("He arrived on May 5. They fled the next year.", "May 5=2022-05-05; the next year=2023")]
    [InlineData("He arrived on May 5. Within the next year they fled.", "May 5=2022-05-05; the next year=P1Y")]
    [InlineData("He arrived on May 5. They fled the next day.", "May 5=2022-05-05; the next day=2022-05-06")]
    [InlineData("He arrived on May 5. They fled the next hour.", "May 5=2022-05-05")]
    [InlineData("He arrived on May 5. He had left the week before.", "May 5=2022-05-05; the week before=2022-W17")]
    [InlineData("He arrived on May 5. He had left the week before the vote.", "May 5=2022-05-05")]
    [InlineData("He arrived on May 5. He had left the decade before.", "May 5=2022-05-05")]
    [InlineData("He left on Oct. 5. He will be back before the end of the month.", "Oct. 5=2022-10-05; the end of the month=2022-11")]
    [InlineData("He left on Oct. 5. He will be away until the end of the month.", "Oct. 5=2022-10-05; the end of the month=2022-11")]
    [InlineData("He left on Oct. 5. It rained at the end of the month.", "Oct. 5=2022-10-05; the end of the month=2022-10")]
    [InlineData("He left in 2019. It rained at the end of the month.", "2019=2019")]
    [InlineData("Sales rose on March 5. They fell in the same month last year.", "March 5=2022-03-05; the same month last year=2021-03")]
    [InlineData("Sales rose on March 5. They fell in the same period last year.", "March 5=2022-03-05; the same period last year=2021")]
    [InlineData("He left on May 5 and was back on the 9th.", "May 5=2022-05-05; the 9th=2022-05-09")]
    [InlineData("He left on May 5 and was back on the ninth floor.", "May 5=2022-05-05")]
    [InlineData("He left on May 5 and is back for the 9th time.", "May 5=2022-05-05")]
    [InlineData("He left on Feb. 5 and was back on the 30th.", "Feb. 5=2022-02-05")]
    public void Takes_up_the_last_date_named(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It began on 1 May 2010. The same day it rained.", "1 May 2010=2010-05-01; The same day=2010-05-01")]
    [InlineData("It began on 1 May 2010. Two days later it ended.", "1 May 2010=2010-05-01; Two days later=2010-05-03")]
    [InlineData("It began on 4 May 2010. The following Monday it ended.", "4 May 2010=2010-05-04; The following Monday=2010-05-10")]
    [InlineData("It began on 4 May 2010. That same night it ended.", "4 May 2010=2010-05-04; That same night=2010-05-04TNI")]
    [InlineData("It ended on 4 May 2010. It had begun the day before.", "4 May 2010=2010-05-04; the day before=2010-05-03")]
    [InlineData("It began in 2010 and ended the following year.", "2010=2010; the following year=2011")]
    [InlineData("It began in 2010. In August of that year it ended.", "2010=2010; August of that year=2010-08")]
    public void Resolves_against_the_last_date_named(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("On Tuesday he left.", "Tuesday=XXXX-WXX-2")]
    [InlineData("In September he left.", "September=XXXX-09")]
    [InlineData("On November 2 he left.", "November 2=XXXX-11-02")]
    [InlineData("He left last week.", "last week=PAST_REF")]
    public void Stays_unresolved_without_a_publication(string text, string expected)
    {
        Assert.Equal(expected, DateReading.Show(text, reference: null));
        Assert.Null(DateReading.Find(text, null)[0].Start);
    }

    [Fact]
    public void A_text_of_other_years_leans_on_its_own_dates()
    {
        const string Text = "The canal of 1869 was widened in 1876 and in 1879. In 1882 troops landed. In June the city burned, in July "
            + "it fell. By 1888 all could pass. On 4 March 1890 a lock broke; on 6 April it was mended.";
        Assert.EndsWith(
            "1882=1882; June=1882-06; July=1882-07; 1888=1888; 4 March 1890=1890-03-04; 6 April=1890-04-06",
            DateReading.Show(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void News_of_other_years_leans_on_its_publication()
    {
        const string Text = "Ann Lee died on Saturday. She was born in 1906, wed in 1929 and again in 1944, and built a school in 1958, a mill "
            + "in 1960 and a church in 1962. Her son died last year.";
        Assert.StartsWith("Saturday=2022-11-05; ", DateReading.Show(Text), StringComparison.Ordinal);
        Assert.EndsWith("; last year=2021", DateReading.Show(Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Resolved_dates_are_inferred() =>
        Assert.Equal(Basis.Inferred, DateReading.Find("It happened last week.", DateReading.Reference)[0].Basis);
}
