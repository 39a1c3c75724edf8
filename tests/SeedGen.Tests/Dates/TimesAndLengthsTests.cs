using SeedGen.Extraction.Dates.Values;

namespace SeedGen.Tests.Dates;

public sealed class TimesAndLengthsTests
{
    [Theory]
    [InlineData("Monday, Nov 07, 2022 - 12:05 AM", "Monday, Nov 07, 2022 - 12:05 AM=2022-11-07T00:05")]
    [InlineData("It began at 5 p.m. and ended at 7:30pm.", "5 p.m.=2022-11-08T17:00; 7:30pm=2022-11-08T19:30")]
    [InlineData("It fell at 6:14 a.m. local time (0414 GMT) on Sept. 20.", "6:14 a.m.=2022-09-20T06:14; 0414 GMT=2022-09-20T04:14Z; Sept. 20=2022-09-20")]
    [InlineData("I called at 8:40 this morning.", "8:40 this morning=2022-11-08T08:40")]
    [InlineData("They met at three in the morning.", "three in the morning=2022-11-08T03:00")]
    [InlineData("They will close on Friday. He told them so at 2 a.m.", "Friday=2022-11-11; 2 a.m.=2022-11-08T02:00")]
    [InlineData("It fell on 3 February. They hunt at dusk.", "3 February=2022-02-03; dusk=XXXX-XX-XXTEV")]
    [InlineData("It fell on Sunday. They fled before dawn.", "Sunday=2022-11-06; dawn=2022-11-06TMO")]
    [InlineData("She is out of contract on June 30 but said so.", "June 30=2022-06-30")]
    [InlineData("She is out of contract on March 30 but said so.", "March 30=2023-03-30")]
    [InlineData("She was out of contract on March 30 but said so.", "March 30=2022-03-30")]
    [InlineData("They meet the Owls on Thursday at 19:45.", "Thursday=2022-11-10; 19:45=2022-11-10T19:45")]
    [InlineData("They met the Owls on Thursday at 19:45.", "Thursday=2022-11-03; 19:45=2022-11-03T19:45")]
    [InlineData("It fell on 3 February. It rose late in the evening.", "3 February=2022-02-03; late in the evening=2022-11-08TEV")]
    [InlineData("It fell in morning trading.", "morning=2022-11-08TMO")]
    [InlineData("It fell late in the evening.", "late in the evening=2022-11-08TEV")]
    [InlineData("It continues on Friday morning.", "Friday morning=2022-11-11TMO")]
    [InlineData("He may sing as early as August.", "August=2023-08")]
    [InlineData("Footage shot on May 3 and 4 shows smoke.", "May 3=2022-05-03; 4=2022-05-04")]
    [InlineData("On May 3 and 4 shows it rained.", "May 3=2022-05-03; 4=2022-05-04")]
    [InlineData("On May 3 and 4 schools it rained.", "May 3=2022-05-03")]
    [InlineData("A charity, Small Hours, sang.", "")]
    [InlineData("The journal Current Botany sang.", "")]
    [InlineData("They met at five o'clock.", "five o'clock=2022-11-08T05:00")]
    [InlineData("It began at 08:30 UTC.", "08:30 UTC=2022-11-08T08:30Z")]
    [InlineData("It began at 5 p.m. on Monday.", "5 p.m.=2022-11-07T17:00; Monday=2022-11-07")]
    [InlineData("He called on Monday night.", "Monday night=2022-11-07TNI")]
    [InlineData("He called this morning and last night.", "this morning=2022-11-08TMO; last night=2022-11-07TNI")]
    [InlineData("The morning of April 19, 2020 was cold.", "The morning of April 19, 2020=2020-04-19TMO")]
    [InlineData("He called at 8:40 on Monday night.", "8:40=2022-11-07T20:40; Monday night=2022-11-07TNI")]
    [InlineData("He called at half past seven on Monday morning.", "half past seven=2022-11-07T07:30; Monday morning=2022-11-07TMO")]
    [InlineData("It was filed 9 November 2023 at 6:02am, and changed.", "9 November 2023=2023-11-09; 6:02am=2023-11-09T06:02")]
    [InlineData("Images taken on May 13 at about 9 a.m. show it.", "May 13=2022-05-13; 9 a.m.=2022-05-13T09:00")]
    [InlineData("They closed at 10.5pm.", "")]
    [InlineData("They closed at 10.50pm.", "10.50pm=2022-11-08T22:50")]
    [InlineData("The show begins and lasts ten days. It will begin and last ten days.", "ten days=P10D; ten days=P10D")]
    [InlineData("They were held on the night of the 3rd.", "the night of the 3rd=2022-11-03TNI")]
    public void Reads_times_of_the_day(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It is early days for the plan, and still early days for the mill.", "")]
    [InlineData("In his early days he sang.", "early days=PXD")]
    [InlineData("They fell in the Ten Years War.", "")]
    [InlineData("They sat there for hours.", "hours=PTXH")]
    [InlineData("They meet every now and then, and now and again they sing.", "")]
    [InlineData("They will meet between now and then.", "now=PRESENT_REF")]
    [InlineData("Now and then are two times.", "Now=PRESENT_REF")]
    [InlineData("Now and then they sing, and every now and then are heard.", "")]
    [InlineData("How long ago was it? It was as long ago as that.", "")]
    [InlineData("It was all those years ago.", "years ago=PAST_REF")]
    [InlineData("It came two weeks ahead of the vote, weeks ahead of the plan.", "two weeks=P2W; weeks=PXW")]
    [InlineData("She is a forty-something-year-old vet.", "")]
    [InlineData("They sang countless times every day.", "every day=P1D")]
    [InlineData("The rest of the band left in the first half.", "")]
    [InlineData("Hundred of years ago it was so.", "years ago=PAST_REF")]
    [InlineData("A couple of hundred of years ago it was so.", "years ago=PAST_REF")]
    [InlineData("Thousand of days passed.", "days=PXD")]
    [InlineData("He wrote so in the Norburg Sun, March 3, and called the Sun.", "March 3=2022-03-03")]
    [InlineData("They met on Sun, March 6.", "Sun, March 6=2022-03-06")]
    [InlineData("It was told so (Norburg Sun, March 3).", "March 3=2022-03-03")]
    [InlineData("The New Norburg Sun, March 3, told of it.", "March 3=2022-03-03")]
    [InlineData("Closed Sun 5 March.", "Sun 5 March=2023-03-05")]
    [InlineData("Norburg Hall Sun, March 5, 8pm.", "Sun, March 5, 8pm=2023-03-05T20:00")]
    [InlineData("The Norburg Hall Sun March 5.", "Sun March 5=2023-03-05")]
    [InlineData("They sang twice a day, and three times a week.", "twice a day=P1D; three times a week=P1W")]
    [InlineData("They left over several days, over a few weeks.", "several days=PXD; a few weeks=PXW")]
    [InlineData("They stayed over two days.", "over two days=P2D")]
    public void Tells_units_that_are_a_length_from_others(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Fact]
    public void A_time_above_a_paragraph_of_a_running_report_is_of_its_day()
    {
        const string Text = "They will meet on Friday.";
        Assert.Equal("Friday=2022-11-11", DateReading.Show(Text));
        Assert.Equal("4.10pm=2022-11-08T16:10", DateReading.Show("4.10pm"));
    }

    [Theory]
    [InlineData("The six-day trip lasted 24 hours.", "six-day=P6D; 24 hours=PT24H")]
    [InlineData("For more than two years they waited.", "more than two years=P2Y")]
    [InlineData("An eight-month-old law, a man 24 years old.", "eight-month-old=P8M; 24 years old=P24Y")]
    [InlineData("It took twenty-two years and half an hour.", "twenty-two years=P22Y; half an hour=PT30M")]
    [InlineData("For months, or several weeks, nothing came.", "months=PXM; several weeks=PXW")]
    [InlineData("A day after the vote they left.", "A day=P1D")]
    [InlineData("Over the past nine days and a couple of weeks it rained.", "the past nine days=P9D; a couple of weeks=P2W")]
    [InlineData("It is expected to last three weeks.", "three weeks=P3W")]
    [InlineData("Tastes changed in the late '70s, over-60s said.", "the late '70s=197")]
    [InlineData("Sales fell in the fiscal first quarter.", "the fiscal first quarter=2022-Q1")]
    [InlineData("Growth is due in the second half of fiscal 2026.", "the second half of fiscal 2026=2026-H2")]
    [InlineData("It stands on every second page of the journal Ageing Today.", "")]
    [InlineData("They were offered 10 per cent over three years.", "three years=P3Y")]
    [InlineData("It costs $340m over five years.", "five years=P5Y")]
    [InlineData("He spent over five years at sea.", "over five years=P5Y")]
    [InlineData("It lasted 4 hours, 41 minutes.", "4 hours, 41 minutes=PT4H41M")]
    [InlineData("It lasted two years and three months.", "two years and three months=P2Y3M")]
    [InlineData("She ran it in 2 hours 14 minutes 4 seconds.", "2 hours 14 minutes 4 seconds=PT2H14M4S")]
    [InlineData("It lasted two hours, 14 minutes and four seconds.", "two hours, 14 minutes and four seconds=PT2H14M4S")]
    [InlineData("It lasted two years, three months and four days.", "two years, three months=P2Y3M; four days=P4D")]
    [InlineData("He worked for two months, five days a week.", "two months=P2M; five days=P5D; a week=P1W")]
    [InlineData("He left one hour, two minutes and three seconds ago.", "one hour, two minutes=PT1H2M; three seconds ago=PAST_REF")]
    [InlineData("It lasted two hours, four days and two weeks.", "two hours=PT2H; four days=P4D; two weeks=P2W")]
    [InlineData("It lasted two days and two weeks.", "two days=P2D; two weeks=P2W")]
    [InlineData("It did not last a single day, or for one night.", "a single day=P1D; one night=P1D")]
    [InlineData("They slept there for eight nights.", "eight nights=P8D")]
    [InlineData("She told a German daily, the largest of all.", "")]
    [InlineData("It took two and a half years.", "two and a half years=P2.5Y")]
    [InlineData("It took a year and a half.", "a year and a half=P1.5Y")]
    [InlineData("He taught in the 1988-89 school year.", "1988=1988; 89=1989")]
    [InlineData("A decades-long row of a dozen years.", "decades-long=PXDE; a dozen years=P12Y")]
    public void Reads_lengths(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("They meet every Monday.", "every Monday=XXXX-WXX-1")]
    [InlineData("It appears daily and is paid annually.", "daily=P1D; annually=P1Y")]
    [InlineData("They meet every second Monday.", "every second Monday=XXXX-WXX-1")]
    [InlineData("They meet every other Monday.", "every other Monday=XXXX-WXX-1")]
    [InlineData("They meet twice a week.", "twice a week=P1W")]
    [InlineData("They build 15 boats a year.", "a year=P1Y")]
    [InlineData("They meet every two weeks.", "every two weeks=P2W")]
    [InlineData("They meet on Monday mornings.", "Monday mornings=XXXX-WXX-1TMO")]
    [InlineData("They meet every Friday night.", "every Friday night=XXXX-WXX-5TNI")]
    [InlineData("They meet every single day, every single night.", "every single day=P1D; every single night=XXXX-XX-XXTNI")]
    [InlineData("A biweekly paper pays a semiannual dividend.", "biweekly=P2W; semiannual=P6M")]
    public void Reads_recurring_times(string text, string expected)
    {
        Assert.Equal(expected, DateReading.Show(text));
        Assert.Equal(TimexType.Set, DateReading.Find(text, DateReading.Reference)[0].Type);
    }

    [Theory]
    [InlineData("They build 15 boats a year.", TimexType.Set)]
    [InlineData("They spend $5 million a day.", TimexType.Set)]
    [InlineData("They built 15 boats a year ago.", TimexType.Date)]
    [InlineData("They met 15 girls a year old.", TimexType.Duration)]
    [InlineData("They rose by two, a year of rain.", TimexType.Duration)]
    [InlineData("It won twice, a day to remember.", TimexType.Duration)]
    [InlineData("It went on for three or a year.", TimexType.Duration)]
    [InlineData("They took two in a year.", TimexType.Duration)]
    [InlineData("It costs 15 about a year on.", TimexType.Duration)]
    [InlineData("They wrote to the paper for a day.", TimexType.Duration)]
    [InlineData("They wrote the old man a day.", TimexType.Duration)]
    [InlineData("A year passed.", TimexType.Duration)]
    public void A_quantity_right_before_it_makes_a_length_a_rate(string text, TimexType expected) =>
        Assert.Equal(expected, Assert.Single(DateReading.Find(text, DateReading.Reference)).Type);

    [Theory]
    [InlineData("It lost 15 points a quarter and makes 15 turns a second.")]
    [InlineData("They hired 15 boats a year-round.")]
    [InlineData("She told the daily.")]
    [InlineData("She told the German daily.")]
    [InlineData("She told a daily, the largest of all.")]
    [InlineData("It is on every second page.")]
    public void Finds_no_recurring_time_in_other_words(string text) => Assert.Equal("", DateReading.Show(text));

    [Theory]
    [InlineData("They meet at the three daily.", "daily=P1D")]
    [InlineData("They win every second.", "every second=PT1S")]
    [InlineData("They meet every minute he is home.", "every minute=PT1M")]
    [InlineData("They meet every other day.", "every other day=P2D")]
    [InlineData("They won three times an hour.", "three times an hour=PT1H")]
    public void Reads_how_often(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("Recently they stopped.", "Recently=PAST_REF")]
    [InlineData("He has sold ten to date.", "date=PRESENT_REF")]
    [InlineData("They are now open.", "now=PRESENT_REF")]
    [InlineData("They are open at the moment.", "the moment=PRESENT_REF")]
    [InlineData("Nothing is planned in the near future.", "the near future=FUTURE_REF")]
    public void Reads_vague_dates(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("She was held for 1999 days.", "1999 days=P1999D")]
    [InlineData("They spent 1999 hours there.", "1999 hours=PT1999H")]
    [InlineData("It ran for a total of 2024 days.", "2024 days=P2024D")]
    [InlineData("In 1999 days were short.", "days=PXD")]
    [InlineData("The summer of 1999 weeks were long.", "The summer of 1999=1999-SU; weeks=PXW")]
    [InlineData("By June 1999 weeks were long.", "June 1999=1999-06; weeks=PXW")]
    public void A_number_like_a_year_may_count_units(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It opens from 10 a.m. to 6 p.m. on weekdays.", "10 a.m.=XXXX-XX-XXT10:00; 6 p.m.=XXXX-XX-XXT18:00")]
    [InlineData("It opens at 9 a.m. and 5 p.m. on Mondays.", "9 a.m.=XXXX-XX-XXT09:00; 5 p.m.=XXXX-XX-XXT17:00; Mondays=XXXX-WXX-1")]
    [InlineData("It closes daily at 5 p.m. sharp.", "daily=P1D; 5 p.m.=XXXX-XX-XXT17:00")]
    [InlineData("It rings at 9 p.m. every night.", "9 p.m.=XXXX-XX-XXT21:00; every night=XXXX-XX-XXTNI")]
    [InlineData("On every Friday at 9 p.m. it rings.", "every Friday=XXXX-WXX-5; 9 p.m.=XXXX-XX-XXT21:00")]
    [InlineData("It rang at 9 p.m. and every man ran.", "9 p.m.=2022-11-08T21:00")]
    [InlineData("It closed at 5 p.m. on Monday.", "5 p.m.=2022-11-07T17:00; Monday=2022-11-07")]
    public void A_time_of_many_days_is_of_none(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("She took over 14 months ago.", "14 months ago=2021-09")]
    [InlineData("He was handed over two weeks ago.", "two weeks ago=2022-W43")]
    [InlineData("It took over 14 months.", "over 14 months=P14M")]
    [InlineData("She came over 14 months ago.", "over 14 months ago=2021-09")]
    public void Over_may_belong_to_the_verb(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It fell at 9 metres per second.", "")]
    [InlineData("They bake 50 loaves per hour.", "per hour=PT1H")]
    [InlineData("They bake 50 loaves per day.", "per day=P1D")]
    public void A_speed_is_no_set_of_times(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));
}
