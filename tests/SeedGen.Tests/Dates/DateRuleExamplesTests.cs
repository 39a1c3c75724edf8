using SeedGen.Extraction;
using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Dates;

/// <summary>
/// Every rule at work: its name, what it says of the words in brackets, and a sentence for them. Published on Tuesday,
/// 8 November 2022; numeric dates begin with the day.
/// </summary>
public sealed class DateRuleExamplesTests
{
    // A text that names many years of another age leans on its own dates: on 1840, named at its start.
    private const string Tale = "The canal of 1840 was widened in 1850, in 1860, in 1870, in 1880, in 1890 and in 1895. ";

    private const string Named = """
        numeric-date       | Date 2022-10-07         | It was signed on [2022-10-07].
        numeric-date       | Date 2021-12-25         | It was signed on [25/12/2021].
        numeric-date       | Date 2022-11-07         | It was signed on [Monday, 2022-11-07].
        ambiguous-date     | Date 2022-04-03         | It was signed on [03/04/2022].
        ambiguous-date     | Date 2022-04-03         | It was signed on [Sunday 03/04/2022].
        day-month-year     | Date 2021-03-07         | It was signed on [7 March 2021].
        day-month-year     | Date 2021-03-07         | It was signed on [Sunday, the 7th of March, 2021].
        day-month-year     | Date 2021-03-07         | It was signed on [the seventh of March 2021].
        day-month-year     | Date 2021-03-07         | It was signed on [7-MAR-2021].
        month-day-year     | Date 2021-03-07         | It was signed on [March 7, 2021].
        month-day-year     | Date 2021-03-07         | It was signed on [March the 7th of 2021].
        month-day-year     | Date 2021-03-29         | It ran from [March 29] to April 2, 2021.
        month-day-year     | Date 2021-03-05         | It ran [March 5] to 8, 2021.
        day-month-year     | Date 2021-03-29         | It ran from [29 March] to 2 April 2021.
        day-month-year     | Date 2021-03-29         | It rained on [29 March] and 2 April 2021.
        day-in-range       | Date 2021-03-05         | It ran from [5] to 8 March 2021.
        day-in-range       | Date 2022-03-05         | It ran from [5] to 8 March.
        day-in-range       | Date 2022-03-05         | It ran from [the 5th] to the 8th of March.
        day-in-range       | Date 2023-03-05         | They will meet on [5] and 8 March.
        range-end-day      | Date 2021-03-08         | It ran March 5 to [8, 2021].
        range-end-day      | Date 2022-03-08         | It ran from March 5 to [8].
        range-end-day      | Date 2022-03-08         | It ran from March 5 to [8] in Norburg.
        range-end-day      | Date 2022-03-08         | It rained on March 5 and [8] in Norburg.
        range-end-day      | Date 2022-03-08         | It rained on March 5 and [8] across Norburg.
        range-end-day      | Date 2022-03-05         | It rained on March 3, 4 and [5] in Norburg.
        range-end-day      | Date 2022-03-05         | It rained on March 3, 4, and [5] in Norburg.
        range-end-day      | Date 2022-03-04         | It rained on March 3, [4] and 5 in Norburg.
        day-in-range       | Date 2022-03-03         | It rained on [3], 4 and 5 March.
        day-month          | Date 2022-03-08         | He left on [8 March].
        day-month          | Date 2023-03-08         | The court has fixed [8 March] for the hearing.
        ordinal-of-month   | Date 2022-10-24         | On [the 24th], he left.
        ordinal-of-month   | Date 2022-11-24         | On [the 24th], he will leave.
        ordinal-of-month   | Date 2022-10-24         | He was born on October 3rd and named on [the 24th].
        day-month          | Date 2023-03-08         | The court adjourned the case to [8 March].
        day-month          | Date 2023-03-08         | The show, which runs through [8 March], was praised.
        day-month          | Date 2022-12-08         | The trial was pushed back to [8 December].
        day-month          | Date 2022-03-08         | He left on [Tuesday, the 8th of March].
        day-month          | Date 2022-03-08         | He left on [the eighth of March].
        month-day          | Date 2022-03-08         | He left on [March 8].
        month-day          | Date 2022-03-08         | He left on [Tuesday, March 8].
        month-day          | Date 2022-03-08         | He left on [March the eighth].
        month-day          | Date 2022-10-14         | He left on [the previous Friday, Oct. 14].
        month-day          | Date 2022-10-14         | He left [last Friday, Oct. 14], for good.
        month              | Date 2022-05            | It was the warmest [May] on record.
        month              | Date 2022-03            | [March]'s figures were revised.
        weekday            | Date 2022-11-11         | The fair runs from [Friday] to Sunday.
        weekday            | Date 2022-11-13         | Voters go to the polls on [Sunday].
        weekday            | Date 2022-11-11         | Tickets go on sale on [Friday].
        weekday            | Date 2022-11-02         | On [Wednesday] World Bank officials met.
        weekday            | Date 2022-11-03         | On [Thursday] News Corp fell.
        weekday            | Date 2022-11-07         | By [Monday] Standard Bank was sold.
        weekday            | Date 2022-11-06         | [Sunday] World Cup final tickets sold out.
        weekday            | Date 2022-11-06         | The [Sunday] World Cup final sold out.
        weekday            | Date 2022-11-06         | On [Sunday] Mirror Group fell.
        shifted-weekday    | Date 2022-11-03         | [Last Thursday] World Vision left.
        month-day          | Date 2022-05-17         | On [May 17] Movement leaders met.
        month-day          | Date 2022-05-17         | The [May 17] Norburg primary was held.
        weekday            | Date 2022-11-07         | On [Monday], the Norburg Games Host Committee came out with some doubts about it.
        month-day          | Date 2023-06-25         | He sits until the council chooses one in a ballot set for [June 25].
        month-day          | Date 2023-06-28         | The hearing has been set for [June 28].
        month-day          | Date 2022-06-28         | The hearing had been set for [June 28].
        month              | Date 2023-01            | They left before the council takes over in [January].
        month              | Date 2022-01            | The walk that takes over an hour opened in [January].
        month              | Date 2023-05            | He said that the party must look to the [May] elections.
        month              | Date 2023-05            | She told him who is running for mayor in [May].
        month              | Date 2022-05            | The party won seats in the [May] elections.
        month              | Date 2022-05            | She told him who was running for mayor in [May].
        month              | Date 2023-05            | They sat until a special election in [May].
        later              | Time 2022-11-07T19:39   | At 7:16 p.m. on Monday she wrote to him. [Twenty-three minutes later] he left.
        later              | Time 2022-11-08T00:16   | At 10:16 p.m. on Monday she wrote to him. [Two hours later] he left.
        later              | Time XXXX-XX-XXTXX      | They met on Monday. [Two hours later] he left.
        month              | Date 2022-03            | She said so in a televised [March] debate.
        month              | Date 2022-08            | They were told of the [August] emergency meeting.
        month              | Date 2022-08            | He left for the [August] break.
        ago                | Date PAST_REF           | When he began [a few weeks back], he was alone.
        month              | Date 2022-04            | She was expected to speak of the [April] incident.
        month              | Date 2023-04            | She was expected to speak at the [April] feast.
        weekday            | Date 2022-11-14         | She asked him to be firm when they meet on [Monday].
        weekday            | Date 2022-11-07         | She saw them meet on [Monday].
        year               | Date 2016               | He fell behind a few other [2016] candidates.
        year               | Date 2012               | They looked into the deadly [2012] attacks.
        weekend            | Date 2022-W44-WE        | She said so in a [weekend] tweet.
        duration           | Duration P1WE           | They went on [a weekend] trip.
        weekday            | Date 2022-11-07         | The ad follows his answer on [Monday] to the news that Sudria would leave.
        weekday            | Date 2022-11-10         | He noted that [Thursday] is the deadline.
        weekday            | Date 2022-11-03         | He noted the vote [Thursday] is the third this year.
        juche-year         | Date 1975               | It opened in [Juche 64] (1975).
        juche-month        | Date 1975-05            | It opened in [May Juche 64] (1975).
        juche-month        | Date 1975-05            | It opened in [May, Juche 64] (1975).
        juche-day          | Date 1975-05-04         | It opened on [May 4, Juche 64] (1975).
        weekday            | Date 2022-11-07         | No one [Monday] saw it.
        weekday            | Date 2022-11-07         | He spoke to Fox News [Monday] of "Blue Sunday."
        day-word           | Date 2022-11-08         | "[Today]," he said on the bridge, "we go."
        day-word           | Date 2022-11-08         | The judge wrote: "[Today]."
        shifted-unit       | Date 2022-W45           | "[This week]," he told "Norburg Live," "we go."
        vague              | Date PRESENT_REF        | Mayor [Now] Says He Will Go
        vague              | Date PRESENT_REF        | The mayor of Norburg is [now] gone.
        clock              | Time XXXX-XX-XXT10:00   | It is open Tuesdays to Fridays, [10am] to 5pm.
        ago                | Date 1992               | It shut [thirty-odd years ago].
        month              | Date 2022-09            | Exports fell from a year earlier in [September].
        month              | Date 2021-09            | They left last year in [September].
        season             | Date 2022-FA            | They left in [the fall] in Norburg.
        short-year         | Date 1994               | She won in ['94] and in '98.
        short-year         | Date 1988               | The poll of ['88], they said, was lost.
        short-year         | Date 1992               | He has not been there since [’92].
        year               | Date 2011               | In [2011] a span fell.
        year               | Date 1998               | In [1998] three men fell.
        year               | Date 2012               | In [2012] two hundred left.
        year-ad            | Date 0079               | By [AD 79] it was gone.
        month-year         | Date 2021-03            | He left in [March 2021].
        month-year         | Date 2021-03            | He left in [March of 2021].
        month-year         | Date 2021-03            | It fell between [March] and May 2021.
        month-year         | Date 2021-03            | It fell between [March] and May in 2021.
        month-year         | Date 2021-05            | It fell between March and [May] in 2021.
        month-year-bc      | Date BC0216-08          | The army fell in [August 216 BC].
        day-year-bc        | Date BC0216-08-02       | The army fell on [2 August 216 BC].
        month              | Date 2022-01            | It grew in the [January]-August period.
        month              | Date 2022-08            | It grew in the January-[August] period.
        month              | Date 2022-09            | He left in [September].
        month              | Date 2022-06            | It paid well on [June] 30-year bonds.
        month              | Date 2022-09            | He left in [Sept.] with her.
        month              | Date 2022-05            | He left before [May] with her.
        month              | Date 2022-03            | He left between [March] and May.
        month              | Date 2022-08            | He left in the heat of [August].
        season-year        | Date 2021-SP            | He left in [the spring of 2021].
        season-year        | Date 1914-WI            | He left in [the winter of 1914]-15.
        season-year        | Date 2021-SU            | He left in [summer 2021].
        season-bc          | Date BC0216-SU          | The army fell in [the summer of 216 BC].
        season             | Date 2022-SU            | He left in [the summer].
        season             | Date 2022-SP            | He left in [spring].
        season             | Date 2022-SP            | He left in [mid-spring].
        season             | Date 2021-WI            | It was a cold [winter].
        season             | Date 2022-FA            | He left in [the fall].
        quarter-year       | Date 2021-Q3            | Sales fell in [the third quarter of 2021].
        quarter-year       | Date 2021-Q1            | Sales fell in [the first quarter of 2021].
        quarter-year       | Date 2021-Q4            | Sales fell in [the fourth quarter of 2021].
        quarter-year       | Date 2021-Q3            | Sales fell in [the third quarter of fiscal 2021].
        quarter-year       | Date 2021-Q3            | Sales fell in [the third quarter of fiscal year 2021].
        quarter-year       | Date 2021-Q3            | Sales fell in [the fiscal third quarter of 2021].
        quarter-year       | Date 2021-Q3            | Sales fell in [the third quarter of last year].
        half-year          | Date 2021-H1            | Sales fell in [the first half of fiscal year 2021].
        half-year          | Date 2021-H1            | Sales fell in [the first half of 2021].
        half-year          | Date 2021-H2            | Sales fell in [the second half of 2021].
        half-year          | Date 2021-H2            | Sales fell in [the latter half of 2021].
        fiscal-year        | Date 2021               | Sales fell in [fiscal 2021].
        fiscal-year        | Date 2021               | Sales fell in [fiscal year 2021].
        fiscal-year        | Date 2021               | Sales fell in [FY 2021].
        year-bc            | Date BC0216             | The army fell in [216 BC].
        year-bc            | Date 0079               | The city fell in [79 AD].
        year-bc            | Date BC0001             | The king died in [1 BC].
        year-bc            | Date BC9999             | The sea rose in [9999 BC].
        year-bc            | Date BC0218             | War raged from [218] to 201 BC.
        year-bc            | Date BC0183             | He won in 216 BC and died in [183].
        year-bc            | Date BC0100             | He won in 216 BC; he died in [100] in Norburg.
        year-bc            | Date BC0999             | They came in 1200 BC and left in [999].
        year               | Date 1840               | It opened in the year [1840].
        year               | Date 2021               | It opened in [2021].
        year               | Date 1900               | The bridge, 1899 feet long, [1900] vintage.
        year               | Date 2021               | It was [the third half of 2021].
        year               | Date 1640               | It opened in [1640].
        year               | Date 2021               | It opened in [2021] across plains.
        range-end-year     | Date 1918               | War raged from 1914-[18].
        decade             | Date 196                | He sang in [the 1960s].
        decade             | Date BC120              | The city burned in [the 1200s BC].
        decade             | Date 196                | He sang in [the 1960's].
        decade             | Date 196                | He sang in [late 1960's].
        decade             | Date 196                | He sang in [mid-1960's].
        decade             | Date 196                | He sang in [the '60s].
        decade             | Date 198                | Prices hit highs last seen in [the 80s].
        decade             | Date 199                | She was in high school in [the 90s].
        decade             | Date 197                | Temperatures rose in [the 70s].
        decade             | Date 196                | He sang in [the sixties].
        decade             | Date 196                | He sang in [late '60s].
        decade             | Date 197                | He sang in the sixties and [seventies].
        century            | Date 18                 | He wrote in [the 19th century].
        season-year        | Date 1995-FA            | They met in [the fall of '95].
        month-year         | Date 1995-06            | They met in [June of '95].
        quarter-year       | Date 2021-Q4            | Sales fell in [the last quarter of 2021].
        quarter-year       | Date 2021-Q4            | Sales fell in [the final quarter of last year].
        quarter-of-year    | Date 2021-Q1            | It lost money in [the 2021 first quarter].
        quarter            | Date 2022-Q2            | The [Q2] figures were late.
        year-ago           | Date 2021               | It made up for a [year-ago] loss.
        weekday-of-week    | Date 2022-11-01         | It was cut on [Tuesday of last week].
        weekday-of-week    | Date 2022-11-18         | They meet on [Friday next week].
        week-behind-weekday | Date 2022-11-18        | They meet [a week on Friday].
        week-behind-weekday | Date 2022-11-25        | They meet [a fortnight on Friday].
        week-behind-weekday | Date 2022-11-18        | They meet on [Friday week].
        weekday-the-ordinal | Date 2022-11-11        | They meet on [Friday, the 11th].
        anchored-season    | Date 2019-SU            | It shut in 2019; [that summer] he left.
        anchored-season    | Date 2020-SP            | It shut in 2019; [the following spring] he left.
        anchored-season    | Date 2018-SP            | It shut in April 2019; [the previous spring] he left.
        that-month         | Date 2019-07            | It shut in 2019; [that July] he left.
        season-of-that-year | Date 2020-SU           | It shut in 2019. In [the summer of the following year] he left.
        shifted-unit       | Date 2021               | The lake was full [this time last year].
        turn-of-year       | Date 2022               | Shares have fallen since [the turn of the year].
        turn-of-year       | Date 2023               | Shares will rise at [the turn of the year].
        half-ago           | Date 2021-05            | They met [a year and a half ago].
        half-ago           | Date 1997               | They met [two and a half decades ago].
        quarter-century-ago | Date 1997              | They met [a quarter-century ago].
        quarter-century-ago | Date 1997              | They met [a quarter of a century ago].
        quarter-century    | Duration P25Y           | It lasted [a quarter-century].
        quarter-century    | Duration P25Y           | It lasted [a quarter of a century].
        duration           | Duration P3.5Y          | He spent [3 1/2 years] there.
        duration           | Duration P2.25Y         | He spent [2¼ years] there.
        duration           | Duration P2.33Y         | He spent [2-1/3 years] there.
        duration           | Duration P2.5Y          | He spent [two-and-a-half years] there.
        stretch            | Duration P6M            | Sales fell in [the first six months of the year].
        clock              | Time 2022-11-08T05:15   | It flew at [0515 local time].
        day-month-year + clock-hour | Time 2021-04-24T08:00 | It began at [8 on the morning of 24 April 2021].
        day-month-year + clock-hour | Time 2021-04-24T16:30 | It began at [4:30 on the afternoon of 24 April 2021].
        weekday-of-every-month | Set P1M             | They meet on [the first Tuesday of every month].
        weekday-of-every-month | Set P1M             | They meet on [the last Friday of each month].
        holiday            | Date 2022-02-14         | It was full on [Valentine's Day].
        holiday            | Date 2021-12-26         | It was shut on [Boxing Day].
        holiday            | Date 2022-11-11         | They will march on [Armistice Day].
        holiday            | Date 2022-04-14         | He came on [Holy Thursday].
        holiday            | Date 2022-04-10         | He came on [Palm Sunday].
        holiday            | Date 2022-11-25         | Shops will open early on [Black Friday].
        holiday            | Date 2022-11-28         | Sales will rise on [Cyber Monday].
        day-word           | Time 2022-11-06TNI      | It froze [overnight] on Sunday.
        day-word           | Time 2022-11-06TNI      | It froze [overnight] Sunday.
        holiday            | Date 2022-03-02         | He came on [Ash Wednesday].
        holiday            | Date 2022-05-01         | He came on [May Day].
        holiday            | Date 2022-04-25         | He came on [Anzac Day].
        holiday            | Date 2022-07-14         | He came on [Bastille Day].
        holiday            | Date 2022-10-10         | He came on [Columbus Day].
        holiday            | Date 2022-03-17         | He came on [St. Patrick's Day].
        holiday            | Date 2022-11-11         | He will come on [Remembrance Day].
        holiday            | Date 2022-11-13         | He will come on [Remembrance Sunday].
        holiday            | Date 2022-06-19         | He came on [Juneteenth].
        century            | Date 18                 | He owned [19th-century] art.
        century            | Date 14                 | He owned art of [the 15th] and 16th centuries.
        century            | Date 00                 | He wrote in [the first century].
        century            | Date 00                 | He wrote in [the first century AD].
        century            | Date 29                 | They will land in [the 30th century].
        century            | Date BC04               | He wrote in [the fifth century BC].
        quarter-of-year    | Date 2021-Q4            | Sales rose in [last year's fourth quarter].
        quarter-of-year    | Date 2019-Q2            | It earned more in [2019's second quarter].
        quarter-of-year    | Date 2019-Q2            | It cut its [2019 second-quarter] loss.
        quarter-of-year    | Date 2019-Q3            | It was sued in [Q3 2019].
        quarter-of-year    | Date 2019-Q3            | It was sued in [2019 Q3].
        quarter            | Date 2022-Q3            | It was sued in [Q3].
        quarter            | Date 2022-Q1            | Sales fell in [the fiscal first quarter].
        quarter            | Date 2022-Q1            | Sales fell in [the first fiscal quarter].
        quarter            | Date 2022-Q3            | It will report [third-quarter] results.
        quarter-at-hand    | Date 2022-Q3            | For [the quarter] ended Sept. 30 it lost money.
        latest-unit        | Date 2022-Q3            | Orders in [the latest quarter] fell.
        latest-unit        | Date 2022-W44           | Orders in [the most recent week] fell.
        latest-unit        | Date 2022-10            | Orders in [the latest month] fell.
        latest-unit        | Date 2021               | Orders in [the latest year] fell.
        quarter-of-year    | Date 2019-Q3            | Third-quarter net fell from that of [the 2019 quarter].
        ago                | Date 2022-10-29         | [Ten days back], he left.
        duration           | Duration P10D           | They put the opening [ten days] back.
        duration           | Duration P10D           | He was [ten days] back in town.
        year-ago-quarter   | Date 2021-Q3            | Third-quarter net fell from [a year earlier].
        year-ago-quarter   | Date 2021-Q3            | It lost money in [the year-ago quarter].
        year-ago-quarter   | Date 2021-Q3            | It lost money in [the prior-year quarter].
        year-ago-quarter   | Date 2021-Q2            | It lost money in [the year-ago second quarter].
        year-ago-period    | Date 2021               | It lost money in [the year-ago period].
        year-ago-period    | Date 2021               | It lost money in [the prior-year period].
        holiday-quarter    | Date 2022-Q4            | Shops prepare for [the holiday quarter].
        duration           | Duration P9M            | For [the nine months] ended Sept. 30 it lost money.
        duration           | Duration P6D            | In [the six days] since the flood he has slept.
        age                | Duration P1Y            | It ended the [year-old] row.
        age                | Duration PXDE           | It ended a [decades-old] row.
        stretch            | Duration P2M            | It fell over [the last couple of months].
        stretch            | Duration PXW            | It may fall in [the upcoming weeks].
        bare-units         | Duration PXD            | It was so in [the early days] of the mill.
        bare-units         | Duration PXY            | He sang in [later years].
        units-ahead        | Duration PXM            | It may fall in [the months ahead].
        units-ahead        | Duration PXY            | It may fall in [years to come].
        units-ahead        | Duration P1Y            | It may fall in [the year ahead].
        ago                | Date PAST_REF           | He left [a while ago].
        ago                | Date PAST_REF           | He left [some time ago].
        ago                | Date PAST_REF           | He left [long ago].
        vague              | Date PAST_REF           | It was shut in [those days].
        vague              | Date PAST_REF           | It was the worst in [recent memory].
        edge-of-unit       | Date 2022               | It will be shut for [the rest of the year].
        edge-of-unit       | Date 2022-11            | It will be shut for [the remainder of this month].
        vague              | Date FUTURE_REF         | It shuts in [the immediate future].
        vague              | Date PAST_REF           | It was shut in [the recent past].
        duration           | Duration P2.5Y          | He spent [two and one-half years] there.
        half-of-results    | Date 2022-H1            | Exports fell in [the first half].
        mid-year           | Date 2023               | It will close by [mid-year].
        mid-year           | Date 2027               | It will close by [mid-year 2027].
        fiscal-year        | Date 2019               | It lost money in [the 2019 fiscal year].
        clock              | Time 2022-11-08T20:00   | They met from [20.00 local time].
        weekends           | Set XXXX-WXX-WE         | They rest on [weekends].
        times-a-unit       | Set P1D                 | They meet [several times a day].
        edge-of-unit       | Date 2022               | It closes by [the year's end].
        season             | Date 2021-WI            | They lay idle and ate in [the winter months].
        quarter-of-year    | Date 2019-Q3            | Third-quarter net fell from that of [the 2019 period].
        half-of-results    | Date 2022-H1            | Its [first-half] profit fell.
        half-of-year       | Date 2023-H1            | It opens in [the first half of next year].
        half-of-year       | Date 2019-H2            | Sales rose in [H2 2019].
        fiscal-year        | Date 2023               | It ends with [the next fiscal year].
        year-end           | Date 2022               | It closes by [year-end].
        year-end           | Date 2022               | It closes before [year end].
        year-end           | Date 2021               | It had 90 men at [year-end 2021].
        holiday            | Date 2019-12-25         | He left on [Christmas 2019].
        holiday            | Date 2019-12-24         | He left on [Christmas Eve, 2019].
        holiday            | Date 2021-12-25         | He left on [Christmas Day].
        holiday            | Date 2021-12-25         | He left [last Christmas].
        holiday            | Date 2021-12-25         | He left on [Christmas last year].
        holiday            | Date 2021-09-06         | He left on [Labor Day last year].
        holiday            | Date 2022-04-18         | He left on [Easter Monday].
        holiday            | Date 2022-04-17         | He left on [Easter Sunday].
        holiday            | Date 2023-04-10         | He leaves on [Easter Monday next year].
        holiday            | Date 2021-04-04         | He left on [Easter Sunday last year].
        holiday            | Date 2019-04-22         | He left on [Easter Monday, 2019].
        holiday            | Date 1927-01-01         | He left on [New Year's Day 1927].
        holiday            | Date 1926-12-31         | He left on [New Year's Eve, 1926].
        holiday            | Date 2022-04-15         | He left on [Good Friday].
        holiday            | Date 2022-01-01         | He left on [New Year's Day].
        holiday            | Date 2022-12-31         | He will leave on [New Year's Eve].
        holiday            | Date 2022-09-05         | He left on [Labor Day].
        holiday            | Date 2022-05-30         | He left on [Memorial Day].
        day-word           | Date 2022-11-08         | He left [today].
        day-word           | Date 2022-11-08         | He left [earlier today].
        day-word           | Date 2022-11-09         | He leaves [tomorrow].
        day-word           | Time 2022-11-08TNI      | He leaves [tonight].
        weekday            | Date 2022-11-07         | He left on [Monday].
        weekday + part-of-day | Time 2022-11-07TNI   | He left on [Mon. night] by train.
        shifted-weekday    | Date 2022-11-01         | He left [last Tuesday].
        shifted-weekday    | Date 2022-11-07         | He left [last Monday].
        shifted-weekday    | Date 2022-11-15         | He leaves [next Tuesday].
        shifted-weekday    | Date 2022-11-14         | He leaves [next Monday].
        shifted-weekday    | Date 2022-11-11         | He leaves [this Friday].
        shifted-weekday    | Date 2022-11-08         | He leaves [this Tuesday].
        shifted-weekday    | Date 2022-11-04         | He left [this past Friday].
        shifted-weekday    | Date 2010-05-10         | It began on 4 May 2010. [The following Monday] it ended.
        shifted-weekday    | Date 2010-05-11         | It began on 4 May 2010. [The following Tuesday] it ended.
        shifted-weekday    | Date 2010-04-27         | It ended on 4 May 2010. [The previous Tuesday] it had begun.
        shifted-weekday    | Date 2010-05-03         | It ended on 4 May 2010. [The previous Monday] it had begun.
        shifted-month      | Date 2022-09            | He left [last September].
        shifted-month      | Date 2021-11            | He left [last November].
        shifted-month      | Date 2021-12            | He left [last December].
        shifted-month      | Date 2022-12            | He leaves [next December].
        shifted-month      | Date 2023-11            | He leaves [next November].
        shifted-month      | Date 2023-10            | He leaves [next October].
        shifted-month      | Date 2022-11            | He leaves [this November].
        shifted-month      | Date 2022-12            | He leaves [this December].
        shifted-month      | Date 2022-09            | He left [this September].
        shifted-day        | Date 2023-06-30         | It ends [next June 30].
        shifted-day        | Date 2022-12-01         | It ends [next December 1].
        shifted-day        | Date 2022-03-15         | It began [last March 15].
        shifted-day        | Date 2021-11-09         | It began [last November 9].
        shifted-day        | Date 2022-12-15         | It ends [this Dec. 15].
        shifted-month      | Date 2022-03            | It fell [last March] 15 percent.
        shifted-month      | Date 2022-06            | [Last June] 30 workers left.
        later              | Date 2010-06            | Reed was born on 4 May 2010. [A month later] they moved.
        shifted-month      | Date 2010-04            | It ended on 4 May 2010. It had begun [the previous April].
        shifted-month      | Date 2009-05            | It ended on 4 May 2010. It had begun [the previous May].
        shifted-month      | Date 2009-06            | It ended on 4 May 2010. It had begun [the previous June].
        shifted-month      | Date 2011-04            | It began on 4 May 2010. It ended [the following April].
        shifted-month      | Date 2011-05            | It began on 4 May 2010. It ended [the following May].
        shifted-month      | Date 2010-06            | It began on 4 May 2010. It ended [the following June].
        shifted-season     | Date 2022-SU            | He left [last summer].
        shifted-season     | Date 2021-FA            | He left [last autumn].
        shifted-season     | Date 2021-WI            | He left [last winter].
        shifted-season     | Date 2023-SU            | He leaves [next summer].
        shifted-season     | Date 2022-WI            | He leaves [next winter].
        shifted-season     | Date 2022-SU            | He left [this summer].
        anchored-season    | Date 2011-SP            | It began on 4 May 2010. It ended [the following spring].
        anchored-season    | Date 2010-SU            | It began on 4 May 2010. It ended [the following summer].
        anchored-season    | Date 2010-WI            | It began on 4 May 2010. It ended [the next winter].
        week-of-month      | Date 2022-W02           | He left in [the second week of January].
        week-of-month      | Date 2019-W49           | He left in [the first week of December 2019].
        new-year           | Date 2023               | He leaves in [the new year].
        rest-of-unit       | Date 2022               | He leaves before [the year] is out.
        month-of-year      | Date 2021-03            | He left in [March of last year].
        month-of-year      | Date 2023-03            | He leaves in [March next year].
        day-of-year        | Date 2021-12-03         | He left on [3 December last year].
        day-of-year        | Date 2021-12-03         | He left on [December 3 of last year].
        day-of-year        | Date 2021-12-03         | He left on [December 3, last year].
        season-of-year     | Date 2021-SU            | He left in [the summer of last year].
        month-of-that-year | Date 2010-08            | It began in 2010. In [August of that year] it ended.
        month-of-that-year | Date 2011-08            | It began in 2010. In [August of the following year] it ended.
        month-of-that-year | Date 2010-08            | It began in 2010. In [August that year] it ended.
        day-of-that-year   | Date 2010-08-04         | It began in 2010. On [August 4 that year] it ended.
        day-of-that-year   | Date 2011-08-04         | It began in 2010. On [4 August the following year] it ended.
        day-of-that-year   | Date 2010-08-04         | It began in 2010. On [August 4 of that year] it ended.
        day-of-that-year   | Date 2010-08-04         | It began in 2010. On [4 August of the same year] it ended.
        night              | Time 2022-11-07TNI      | He left [last night].
        night              | Time 2022-11-08TMO      | He left [this morning].
        that-night         | Time 2010-05-04TNI      | It began on 4 May 2010. It ended [that night].
        that-night         | Time 2010-05-05TMO      | It began on 4 May 2010. It ended [the next morning].
        that-night         | Time 2010-05-03TEV      | It ended on 4 May 2010. It had begun [the previous evening].
        that-night         | Time 2010-05-05TNI      | It began on 4 May 2010. It ended [the following night].
        at-night           | Time XXXX-XX-XXTNI      | They work at [night].
        anchored-unit      | Date 2010-05-05         | It began on 4 May 2010. It ended [the next day].
        anchored-unit      | Date 2011               | It began on 4 May 2010. It ended [the next year].
        anchored-unit      | Date 2011               | It began on 4 May 2010. It ended [the very next year].
        anchored-unit      | Date 2010-W19           | It began on 4 May 2010. It ended [the next week].
        anchored-unit      | Date 2010               | It began on 4 May 2010. It ended [the same year].
        anchored-unit      | Date 2010-05-04         | It began on 4 May 2010. It ended [that very day].
        anchored-unit      | Date 2010-W17           | It ended on 4 May 2010. It had begun [the previous week].
        anchored-unit      | Date 2010-05            | It began on 4 May 2010. It ended [later that month].
        anchored-unit      | Date 2010-W18           | It ended on 4 May 2010. It had begun [earlier in the same week].
        anchored-unit      | Date BC0215             | The army fell in 216 BC. [The next year] peace came.
        anchored-unit      | Date BC0217             | The army fell in 216 BC. It had won [the previous year].
        anchored-unit      | Date XXXX-XX-XX         | It began in 2010. [The following day] it ended.
        anchored-unit      | Date XXXX-WXX           | It began in 2010. [The following week] it ended.
        anchored-unit      | Date XXXX-XX            | It began in 2010. [The following month] it ended.
        shifted-unit       | Date 2022-W44           | It happened [last week].
        shifted-unit       | Date 2022-W45           | It happened [this week].
        shifted-unit       | Date 2022               | They won [this years] cup.
        shifted-unit       | Date 2022-W44           | It happened [this past week].
        shifted-unit       | Date 2022-12            | It ends [next month].
        shifted-unit       | Date 2022-Q4            | It ends in [the current quarter].
        shifted-unit       | Date 201                | It happened [last decade].
        shifted-unit       | Duration P1Y            | It fell over [the past year].
        shifted-unit       | Duration P1DE           | It fell over [the last decade].
        shifted-unit       | Duration P1W            | It will fall in [the coming week].
        shifted-unit       | Duration P1M            | It will fall within [the next month].
        shifted-unit       | Duration P1Y            | It will fall over [the next year].
        shifted-unit       | Date 2022-11            | It ends [later this month].
        shifted-unit       | Date 2022-Q4            | It fell [earlier in the current quarter].
        day-word           | Date 2022-11-06         | He left [the day before yesterday].
        day-word           | Date 2022-11-10         | He leaves [the day after tomorrow].
        unit-before        | Date 2010-W17           | It ended on 4 May 2010. It had begun [the week before].
        unit-before        | Date 2010-04            | It ended on 4 May 2010. It had begun [the month before].
        unit-before        | Date 2009               | It ended on 4 May 2010. It had begun [the year before].
        unit-before        | Date 2010-05-05         | It began on 4 May 2010. It ended [the day after].
        unit-before        | Date 2010-05-05         | It began on 4 May 2010. It ended [the day following].
        unit-before        | Date 2010-W17           | It ended on 4 May 2010. It had begun [the week before] and slowed.
        night-before       | Time 2022-11-07TNI      | He was seen [the night before].
        night-before       | Time 2010-05-03TEV      | It ended on 4 May 2010. It had begun [the evening before].
        same-period        | Date 2021-Q3            | It lost money in the third quarter, unlike in [the same period last year].
        same-period        | Date 2021-Q3            | It lost money in the third quarter, unlike in [the same quarter a year earlier].
        same-period        | Date 2021-11            | It lost money, unlike in [the same month last year].
        holiday            | Date XXXX-WXX-1         | It is called [Black Monday].
        weekday            | Date 2022-11-07         | It fell on a black [Monday].
        same-period        | Date 2021-08            | It lost money in August, unlike in [the same month of last year].
        half-of-year       | Date 2022-H2            | It will lose money in [the second half of the year].
        quarter-of-year    | Date 2022-Q4            | It will lose money in [the fourth quarter of the year].
        week-of-day        | Date 2022-W41           | It lost money in [the week of Oct. 10].
        week-of-day        | Date 2022-W41           | It lost money in [the week of 10 October].
        week-ended         | Date 2022-W41           | It lost money in [the week] ended Oct. 13.
        weekday-of-month   | Date 2022-10-02         | He left on [the first Sunday in October].
        weekday-of-month   | Date 2022-10-30         | He left on [the last Sunday of October].
        weekday-of-month   | Date 2021-10-29         | He left on [the last Friday of October 2021].
        weekday-of-month   | Date 2021-03-12         | [The second Friday in March last year] was cold.
        weekday-of-month   | Date 2023-03-10         | It opens on [the second Friday of March next year].
        weekday-of-month   | Date 2022-12-07         | He will leave on [the first Wednesday of next month].
        one-weekday        | Date XXXX-WXX-6         | He left [one Saturday] in June.
        week-ended         | Date 2022-W41           | It lost money in [the week] ending 13 October.
        edge-of-unit       | Date 2022               | It closes by [the end of this year].
        edge-of-unit       | Date 2022-11            | It closes by [the end of the month].
        edge-of-unit       | Date 2023               | It closes at [the start of next year].
        edge-of-unit       | Date 2022               | It closes by [year's end].
        edge-of-unit       | Date 2022               | It closed for [the part of the year] that is dry.
        edge-of-unit       | Date 2022               | It opened in 2019 and will close at [the end of the year].
        edge-of-unit       | Date 2019               | It opened in 2019 and closed at [the end of the year].
        later-in-unit      | Date 2022               | It closes [later in the year].
        later-in-unit      | Date 2022-11            | It closes [late in the month].
        later-in-unit      | Date 2022-W45           | It closed [early in that week].
        ago                | Date 2020               | He left [two years ago].
        ago                | Date 2022-W43           | He left [a couple of weeks ago].
        ago                | Date 2022-11-05         | He left [3 days ago].
        ago                | Date 2022-Q3            | He left [a quarter ago].
        ago                | Date 201                | He left [a decade ago].
        ago                | Date 19                 | He left [a century ago].
        ago                | Date 1982-11            | It opened [40 years ago this month].
        ago                | Date 2012-11-08         | It opened [ten years ago today].
        ago                | Date 2021-11-07         | He left [a year ago Monday].
        ago                | Date 2022-10-25         | He left [two weeks ago Tuesday].
        ago                | Date 2022-11-05         | He left [three days ago] today.
        ago                | Date PAST_REF           | It began [a long time ago].
        ago                | Date PAST_REF           | He left [three hours ago].
        ago                | Date PAST_REF           | He left [five minutes ago].
        ago                | Date PAST_REF           | He left [ten seconds ago].
        ago                | Date PAST_REF           | Ice came [10,000 years ago].
        ago                | Date PAST_REF           | He left [several years ago].
        ago                | Date PAST_REF           | He left [years ago].
        season-ago         | Date 2020-SU            | He left [two summers ago].
        season-ago         | Date 2019-WI            | He left [three winters ago].
        season-ago         | Date 2017-FA            | He left [five autumns ago].
        season-ago         | Date 2018-SP            | He left [four springs ago].
        half-ago           | Date 1972               | He left [half a century ago].
        half-ago           | Date 2017               | He left [half a decade ago].
        half-ago           | Date 2022-05            | He left [a half-year ago].
        from-now           | Date 2024               | He leaves [two years from now].
        from-now           | Date 2022-12            | He leaves [one month from now].
        from-now           | Date FUTURE_REF         | He leaves [three hours from now].
        from-now           | Date FUTURE_REF         | It ends [10,000 years from now].
        duration           | Duration P5D            | They will strike for [five days] from Friday.
        from-now           | Date 2022-11-29         | He leaves [three weeks from today].
        from-now           | Date 2022-11-18         | He leaves [a week from Friday].
        from-now           | Date 2022-11-22         | He leaves [a fortnight today].
        from-now           | Date 2022-11-16         | He leaves [a week tomorrow].
        later              | Date 2012               | It began on 4 May 2010. [Two years later] it ended.
        later              | Date 2009               | It ended on 4 May 2010. [A year before that], he left.
        later              | Date 2010-W16           | It ended on 4 May 2010. It had begun [two weeks earlier].
        later              | Date 2010-05-06         | It began on 4 May 2010. It ended [two days afterwards].
        later              | Date 2008               | It ended on 4 May 2010. It had begun [two years previously].
        later              | Time XXXX-XX-XXTXX      | It began on 4 May 2010. It ended [three hours later].
        later              | Time XXXX-XX-XXTXX      | It began on 4 May 2010. It ended [three minutes later].
        later              | Time XXXX-XX-XXTXX      | It began on 4 May 2010. It ended [three seconds later].
        later              | Date FUTURE_REF         | It began on 4 May 2010. It ended [several years later].
        later              | Date PAST_REF           | It ended on 4 May 2010. It had begun [a few years earlier].
        later              | Date FUTURE_REF         | It began on 4 May 2010. It ended [years later].
        later              | Date PAST_REF           | It ended on 4 May 2010. It had begun [years earlier].
        weekend            | Date 2022-W44-WE        | They spent [the weekend] at sea.
        weekend            | Date 2022-W45-WE        | They would spend [the weekend] at sea.
        ordinal-of-month   | Date 2010-05-20         | It began on 4 May 2010 and ended on [the 20th].
        ordinal-of-month   | Date 2010-05-31         | It began on 4 May 2010. By [the 31st], all was over; in June it rained.
        ordinal-of-month   | Date 2010-05-20         | It began in May 2010 and ended on [the 20th], at noon.
        consecutive-day    | Date 2022-11-08         | It fell for [a third consecutive day].
        clock              | Time 2022-11-08T08:30Z  | It began at [8:30 UTC].
        clock              | Time 2022-11-08T18:30   | It began at [18:30 hours].
        clock              | Time 2022-11-08T17:00   | It began at [5 p.m.] sharp.
        clock              | Time 2022-11-07T05:00   | They met on Monday at [five o'clock].
        clock              | Time 2022-11-08T04:14Z  | It began at [0414 GMT].
        clock              | Time 2022-11-08T04:14   | It began at [0414 local time].
        clock              | Time 2022-11-08T15:20   | It began at [3:20 p.m. local time] June being wet.
        clock-hour         | Time 2022-11-08T02:15   | He called at about [2.15 in the morning].
        clock-hour         | Time 2022-11-08T15:00   | It began at [three in the afternoon].
        clock              | Time 2022-11-08T20:30   | It began at [8.30 pm] sharp.
        clock              | Time 2022-11-08T17:52Z  | It began at [17.52 GMT] sharp.
        clock              | Time 2022-11-07T08:30   | They met at [8.30] on Monday morning.
        clock              | Time 2022-11-07T20:30   | They met at [8.30] on Monday evening.
        clock-hour         | Time 2022-11-08T19:45   | It began at [7.45 in the evening].
        night + clock      | Time 2022-11-08T07:45   | It began at [7.45 this morning].
        clock-hour         | Time 2022-11-08T22:00   | It began at [ten at night].
        clock-hour         | Time 2022-11-08T20:40   | It began at [8:40 at night].
        clock-hour         | Time 2022-11-08T20:40   | It began at [8:40 in the evening].
        clock-hour         | Time 2022-11-08T06:00   | It has rained since [six this morning].
        clock-hour         | Time 2022-11-08T14:00   | It began at [two o'clock in the afternoon].
        clock-hour         | Time 2022-11-08T22:00   | It began at [ten o'clock at night].
        clock              | Time 2022-11-08T03:00   | It began at [3 a.m.] local time.
        part-of-day        | Time 2022-11-08TAF      | It rained in [the midafternoon].
        clock-past         | Time 2022-11-08T04:30   | It began at [half past four].
        clock-past         | Time 2022-11-08T04:30   | It began at [half-past four].
        clock              | Time 2022-11-08T14:00   | Doors open 10-[2 PM] PT.
        clock-past         | Time 2022-11-08T04:10   | It began at [ten past four].
        clock-past         | Time 2022-11-08T04:10   | At [ten past four] trains stood still.
        clock-past         | Time 2022-11-08T08:05   | It began at [five past eight o'clock].
        clock              | Time 2022-11-08T17:00   | It will begin at [5 p.m. Eastern Daylight Time].
        clock              | Time 2022-11-06T02:15   | It began at [0215hrs] on Sunday.
        clock              | Time 2022-11-06T08:20   | It began at [8.20am] on the morning of Sunday.
        clock-past         | Time 2022-11-08T16:30   | It began at [half past four in the afternoon].
        clock-past         | Time 2022-11-08T09:15   | It began at [a quarter past nine].
        clock-past         | Time 2022-11-08T20:45   | It began at [a quarter to nine in the evening].
        clock-word         | Time 2022-11-08T12:00   | It began at [noon].
        clock-word         | Time 2022-11-08T12:00   | It began at [12 noon].
        clock              | Time 2022-11-08T16:00   | It is open from [4] to 7 p.m. today.
        clock              | Time 2022-11-08T11:30   | It is open between [11:30] and 2 p.m. today.
        clock              | Time 2022-11-08T19:00   | It is open from [7] to 9pm today.
        clock              | Time 2022-11-08T10:00   | It is open [10]-2 p.m. today.
        clock              | Time 2022-11-08T10:00   | It is open [10]-noon today.
        clock              | Time 2022-11-08T06:00   | It rained between 8pm on Monday and [6am].
        clock              | Time 2022-11-09T02:00   | It is open tonight from 9 p.m. to [2 a.m.].
        weekday + clock    | Time 2022-11-11T22:00   | They play at [10 p.m. Friday].
        part-of-day        | Time 2022-11-08TAF      | By [late afternoon] it was over.
        part-of-day        | Time 2022-11-08TEV      | By [evening], it was over.
        month-day-year + part-of-day | Time 2020-04-19TMO | [The morning of April 19, 2020] was cold.
        part-of-day        | Time 2022-11-08TMO      | It began in [mid-morning].
        part-of-day        | Time 2022-11-08TMO      | It began in [the morning].
        weekday + part-of-day | Time 2022-11-06TMO   | It began in [the small hours of Sunday].
        weekday + part-of-day | Time 2022-11-07TMI   | It began on [Monday lunchtime].
        edge-of-day        | Time 2022-11-08TMO      | It began at [dawn].
        edge-of-day        | Time 2022-11-08TEV      | It began before [nightfall].
        that-night + clock | Time 2010-05-04T20:40   | It began on 4 May 2010. It ended at [8:40 that evening].
        every-weekday      | Set XXXX-WXX-1          | They meet [every Monday].
        every-weekday      | Set XXXX-WXX-1          | They meet [every second Monday].
        every-weekday      | Set XXXX-WXX-1          | They meet on [Mondays].
        day-of-every-month | Set XXXX-XX-10          | It is paid on [the 10th of each month].
        day-of-every-month | Set P1M                 | It is paid on [the 1st and 15th of every month].
        periodic           | Set P6M                 | It is paid [semi-annually].
        periodic           | Set P2W                 | It is paid [bi-weekly].
        periodic           | Set P2Y                 | It is a [biennial] fair.
        every-month        | Set XXXX-06             | They meet [every June].
        every-season       | Set XXXX-SU             | They meet [every summer].
        every-holiday      | Set XXXX-12-25          | It is shut [every Christmas Day].
        every-holiday      | Set XXXX-12-24          | It is shut [every Christmas Eve].
        every-holiday      | Set P1Y                 | It is shut [every Easter].
        every-part-of-day  | Set XXXX-XX-XXTMO       | They meet [every morning].
        every-part-of-day  | Set XXXX-WXX-1TMO       | They meet [every Monday morning].
        every-part-of-day  | Set XXXX-WXX-1TMO       | They meet on [Monday mornings].
        every-unit         | Set P1D                 | They meet [every day].
        every-unit         | Set P2D                 | They meet [every other day].
        every-unit         | Set PT1S                | It ticks [every second].
        every-unit         | Set PT1S                | It ticks [each second], loudly.
        every-part-of-day  | Set XXXX-XX-XXTNI       | They meet [every single night].
        every-unit         | Set P1W                 | They meet [every single week].
        every-unit         | Set P2W                 | They meet [every two weeks].
        every-unit         | Set P3.5D               | It goes round [every 3.5 days].
        every-unit         | Set PXM                 | They meet [every few months].
        every-unit         | Set PTXM                | It is read [every several minutes].
        per-unit           | Set PT1H                | It does 30 miles [per hour].
        periodic           | Set P1D                 | It appears [daily].
        periodic           | Set P2W                 | It appears [fortnightly].
        times-a-unit       | Set P1W                 | They meet [twice a week].
        times-a-unit       | Set P1M                 | They meet [once every month].
        times-a-unit       | Set P1W                 | They meet [four times a week].
        rate               | Set P1Y                 | They build 15 boats [a year].
        rate               | Set P1D                 | They build 15 boats [a day].
        rate               | Set PT1H                | It pays $9 [an hour].
        rate               | Set P1Y                 | It makes 300 small boats [a year].
        duration           | Duration P30Y           | It paid well on June [30-year] bonds.
        age                | Duration P8M            | It is an [eight-month-old] law.
        age                | Duration P24Y           | He is a man [24 years old].
        age                | Duration P24Y           | He is a man [24 years of age].
        duration           | Duration P6W            | It was a [six-week-long] trip.
        duration           | Duration P6D            | It was a [six-day] trip.
        duration           | Duration PT24H          | It took [24 hours].
        duration           | Duration P2W            | It was a [two week long] trip.
        duration           | Duration P3D            | It took [three full days].
        duration           | Duration P2.5Y          | It took [two and a half years].
        duration           | Duration P2.5Y          | It took [two and half years].
        duration           | Duration P1.5Y          | It took [a year and a half].
        duration           | Duration P4W            | It took [two fortnights].
        duration           | Duration PT3M           | It took [three minutes].
        duration           | Duration P3WE           | It took [three weekends].
        duration           | Duration P3Q            | It fell for [three quarters].
        duration           | Duration P3ML           | It took [three millennia].
        duration           | Duration P3CE           | It took [three centuries].
        duration           | Duration P1.5D          | It took [1.5 days].
        duration           | Duration PT10S          | It took [ten seconds].
        duration           | Duration PT1S           | It was a [one-second] pause.
        duration           | Duration P1850Y         | It took [1850 years].
        duration           | Duration P2500Y         | It took [2500 years].
        duration           | Duration PXW            | It took [several weeks].
        duration           | Duration P1D            | It did not last [a single day].
        duration-in-parts  | Duration PT4H41M        | It lasted [4 hours, 41 minutes].
        duration-in-parts  | Duration PT2H14M4S      | It lasted [2 hours 14 minutes 4 seconds].
        duration           | Duration P50Y           | He sang for [fifty-odd years].
        duration           | Duration P70D           | It was shut for [70-odd days].
        stretch            | Duration P50Y           | He sang over [the past fifty-odd years].
        duration           | Duration P5000Y         | It spans [5 000 years].
        duration           | Duration P12500D        | It took [12 500 days].
        duration           | Duration P200D          | On May 15 [200 days] were left.
        bare-units         | Duration PTXH           | It was passed on a 97-1 vote [hours] before the feast.
        nights             | Duration P1D            | It was shut for [one night].
        nights             | Duration P8D            | It took [eight nights].
        nights             | Duration P3D            | It took [three straight nights].
        duration           | Duration P6Y            | It took [six long years].
        duration           | Duration P3500000Y      | It took [3.5 million years].
        age                | Duration P3500000Y      | It is [3.5-million-year-old] rock.
        clock-length       | Duration PT2H3M45S      | She won in [2:03:45].
        stretch            | Duration P2.5Y          | It fell for [the past two and a half years].
        half-hour          | Duration PT30M          | It took [half an hour].
        half-hour          | Duration PT30M          | It took [a half-hour].
        half-hour          | Duration PT12H          | It took [half a day].
        half-hour          | Duration P6M            | It took [half a year].
        half-hour          | Duration P5Y            | It took [half a decade].
        half-hour          | Duration P50Y           | It took [half a century].
        half-hour          | Duration PT30S          | It took [half a minute].
        duration-long      | Duration PXDE           | It was a [decades-long] row.
        duration-long      | Duration P1Y            | It was a [year-long] row.
        bare-units         | Duration PXM            | For [months] nothing came.
        stretch            | Duration P9D            | It rained for [the past nine days].
        stretch            | Duration P3D            | It fell in [the last three trading days].
        stretch            | Duration P2W            | It fell in [the two previous weeks].
        stretch            | Duration PXY            | It fell in [the last few years].
        stretch            | Duration PXDE           | It fell in [the past decades].
        stretch            | Duration P2W            | It fell in [the first two weeks].
        one-day            | Date FUTURE_REF         | [One day], it will close.
        one-day            | Date PAST_REF           | [One day] she left.
        one-day            | Date FUTURE_REF         | It might [one day] close.
        one-day            | Date FUTURE_REF         | He hopes to [one day] return.
        one-day            | Date FUTURE_REF         | He will [one day] leave.
        duration           | Duration P1D            | It was limited to [one day] per child.
        duration           | Duration P1D            | It will add [up to one day] each.
        duration           | Duration P1D            | They agreed to [one day] of leave.
        the-other-day      | Date PAST_REF           | They met [the other day].
        vague              | Date PAST_REF           | [Recently] they stopped.
        vague              | Date PAST_REF           | It was seen [most recently] in Norburg.
        vague              | Date PRESENT_REF        | It is shut [right now].
        vague              | Date PAST_REF           | It was shut in [recent years].
        vague              | Date PRESENT_REF        | It is shut [these days].
        vague              | Date FUTURE_REF         | It shuts in [the foreseeable future].
        vague              | Date FUTURE_REF         | It pays in [the long term].
        vague              | Date FUTURE_REF         | It pays in [the short term].
        vague              | Date PAST_REF           | It was shut in [the past].
        vague              | Date PAST_REF           | It was shut in [the past], too.
        vague              | Date PRESENT_REF        | It is shut in [the present].
        vague              | Date PRESENT_REF        | It is shut for [the time being].
        vague              | Date PRESENT_REF        | It is shut [at present].
        vague              | Date PRESENT_REF        | It is shut at [the moment].
        vague              | Date PRESENT_REF        | It was shut by [this time].
        vague              | Date PRESENT_REF        | This year he has sold ten to [date], all red.
        vague              | Date FUTURE_REF         | It shuts [very soon].
        vague              | Date PRESENT_REF        | It lies in [present-day] Norburg.
        season-of-sport    | Date PAST_REF           | They won [last season].
        season-of-sport    | Date PRESENT_REF        | They lost [this season].
        season-of-sport    | Date FUTURE_REF         | They begin [next season].
        day-month          | Date 2001-09-11         | Guards came after [the 11 September] terrorist attacks.
        day-month          | Date 2001-09-11         | It grew in a post [11 September] world.
        day-month          | Date 2022-09-11         | He came to Norburg on [11 September].
        day-month          | Date 2022-09-11         | [The 11 September] attacks of 2012 were told of.
        month-day          | Date 2001-09-11         | He lost a son in the [September 11] attacks.
        month-day          | Date 2022-09-11         | They moved after [September 11].
        numeric-date       | Date 2001-09-11         | Fares fell after [9/11] and rose again.
        numeric-date       | Date 2001-09-11         | It was a post-[9/11] slump.
        month              | Date 2022-08            | Rates rose in June, [August] and September.
        month              | Date 2022-03            | It fell from [March] to May.
        month              | Date 2022-05            | He is sure of a [May] election.
        month              | Date 2022-08            | She trained before the [August] Games.
        month              | Date 2022-03            | It was told in his [March] budget.
        month              | Date 2021-12            | It rose in the [December]-to-March quarter.
        quarter-of-year    | Date 2022-Q1            | It had a strong [first quarter of the year].
        quarter-of-year    | Date 2020-Q4            | It grew in 2020 after a rise in [the last quarter of the year].
        quarter-of-year    | Date 2022-Q4            | It will fall in [the final quarter of the year].
        fiscal-year        | Date 2021               | It earned less in its [last financial year].
        fiscal-year        | Date 2022               | It will earn less [this financial year].
        fiscal-year        | Date 2021               | It earned less in [the previous financial year].
        anchored-unit      | Date 2022-Q3            | In the third quarter it grew, and in [the same quarter] it was sold.
        later-in-unit      | Date 2022-W45           | It closed in 2019. He will speak [later in the week].
        new-year           | Date 2023               | He leaves in [the New Year].
        new-year           | Date 2023               | The talks will go on into [the new year].
        weekend-of-day     | Date 2022-W11-WE        | They met on [the weekend of 19 March].
        weekend-of-day     | Date 2021-W10-WE        | They met on [the weekend of 13 March, 2021].
        weekend-of-day     | Date 2022-W10-WE        | They met on [the weekend of 12-13 March].
        weekend-of-day     | Date 2021-W10-WE        | They met on [the weekend of 13-14 March 2021].
        weekend-of-day     | Date 2022-W10-WE        | They met on [the weekend of March 12].
        weekend-of-day     | Date 2021-W10-WE        | They met on [the weekend of March 13, 2021].
        weekend-of-day     | Date 2022-W10-WE        | They met on [the weekend of March 12-13].
        weekend-of-day     | Date 2021-W10-WE        | They met on [the weekend of March 13-14, 2021].
        unit-before-last   | Date 2022-W43           | They lost [the week before last].
        unit-before-last   | Date 2022-W43-WE        | They lost [the weekend before last], too.
        unit-before-last   | Date 2020               | They lost [the year before last].
        night-before-last  | Time 2022-11-06TNI      | It was seen [the night before last].
        clock              | Time 2022-11-08T20:00Z  | It is on between [2000] and 2100 GMT.
        clock              | Time 2022-11-08T08:00Z  | It is open from [0800] to 1800 GMT.
        clock-word         | Time 2022-11-07T12:00   | They met at [Noon] on Monday.
        clock-word         | Time 2022-11-08T12:00   | [Noon] came.
        year               | Date 2028               | It will stay until at least [2028].
        year               | Date 1831               | It was shut between [1831] and 1865.
        year               | Date 1977               | They found the original [1977] scripts.
        rate               | Set P1D                 | It pumps a million barrels of oil [a day].
        rate               | Set P1W                 | Pupils get two hours of sports lessons [a week].
        rate               | Set PT1H                | It was raised by 20p [an hour].
        rate               | Set P1Y                 | It builds 30 brand new boats [a year].
        rate               | Set P1D                 | They live on $4, or three euros, [a day].
        rate               | Set P1D                 | It takes thousands of calls [a day].
        duration           | Duration P1Y            | He gave 20 of the men [a year] in jail.
        duration           | Duration P1D            | Holm had given two of them [a day] off.
        duration           | Duration P1DE           | A quarter of a million will join within [a decade].
        duration           | Duration P10D           | It was told following [10 days] of talks.
        bare-units         | Duration PXW            | It was told following [weeks] of talks.
        stretch            | Duration PXW            | It fell in [the following weeks].
        stretch            | Duration P10D           | It fell over [the following 10 days].
        duration           | Duration P3M            | It was a [three month-long] poll.
        duration-long      | Duration PT1H           | There were three [hour-long] talks.
        duration           | Duration P3Q            | It had [three quarters] of growth.
        quarters-of-unit   | Duration PT15M          | He spoke for [a quarter of an hour].
        quarters-of-unit   | Duration PT45M          | He spoke for [three quarters of an hour].
        age                | Duration P24Y           | It is for 15 to [24-year-olds].
        bare-units         | Duration PTXM           | It came in the [minutes] after the crash.
        periodic           | Set P1D                 | It happens [everyday].
        one-day            | Date FUTURE_REF         | He hopes that she can go abroad [one day].
        one-day            | Date FUTURE_REF         | He hopes to be king [one day].
        one-day            | Date FUTURE_REF         | It is her aim to [one day] be captain.
        one-day            | Date FUTURE_REF         | "[One day] you will see," he said.
        one-day            | Date PAST_REF           | He stood beside me [one day].
        one-day            | Date PAST_REF           | [One day] in May 1968, he saw the mill.
        one-day            | Date PAST_REF           | He saw the mill [one day] in May.
        duration           | Duration P1D            | It rained for [one day] in May.
        duration           | Duration P1D            | He had [one day] in May to himself.
        duration           | Duration P1D            | It will take them [one day].
        duration           | Duration P1D            | He will be back for [one day].
        duration           | Duration P1D            | [One day] after the vote he left.
        vague              | Date PAST_REF           | Norburg has in [the past] said so.
        vague              | Date PAST_REF           | Holm has said in [the past] it was so.
        vague              | Date PAST_REF           | In [the past] Norburg has won.
        season             | Date 2022-FA            | Since [the fall] they have lost.
        night              | Time 2022-11-08TMO      | "[This morning] he left," she said.
        """;

    private const string InATale = """
        season             | Date 1840-SP            | [Spring] came late.
        vague              | Date FUTURE_REF         | In [future] they paid.
        vague              | Date PRESENT_REF        | None paid at [the time].
        vague              | Date PRESENT_REF        | At [the time], none paid.
        vague              | Time XXXX-XX-XXTDT      | In June they rested during [daytime], as did all.
        day-word           | Date PRESENT_REF        | It stands empty [today].
        later              | Date 1897               | [Two years later] it closed.
        later              | Date 1838               | [Two years earlier] it had closed.
        day-word           | Date PAST_REF           | He said, "It is as if [yesterday] were gone."
        day-word           | Date FUTURE_REF         | None thought of [tomorrow].
        day-word           | Time XXXX-XX-XXTNI      | The song was of [tonight].
        weekday            | Date XXXX-WXX-1         | They met on [Monday].
        month              | Date 1840-06            | They met in [June].
        month-day          | Date 1840-06-04         | They met on [June 4].
        """;

    private const string Undated = """
        day-word           | Date PRESENT_REF        | He left [today].
        day-word           | Date PAST_REF           | He left [yesterday].
        day-word           | Date FUTURE_REF         | He leaves [tomorrow].
        day-word           | Time XXXX-XX-XXTNI      | He leaves [tonight].
        shifted-weekday    | Date XXXX-WXX-2         | He left [last Tuesday].
        shifted-month      | Date XXXX-09            | He left [last September].
        shifted-month      | Date XXXX-09            | He left [the previous September].
        shifted-season     | Date XXXX-SU            | He left [last summer].
        anchored-season    | Date XXXX-SU            | He left [the following summer].
        season             | Date XXXX-SU            | He left in [the summer].
        month-of-year      | Date XXXX-03            | He left in [March of last year].
        season-of-year     | Date XXXX-SU            | He left in [the summer of last year].
        night              | Time XXXX-XX-XXTNI      | He left [last night].
        shifted-unit       | Date PAST_REF           | He left [last week].
        shifted-unit       | Date PRESENT_REF        | He left [this week].
        shifted-unit       | Date FUTURE_REF         | He leaves [next week].
        ago                | Date PAST_REF           | He left [two years ago].
        season-ago         | Date PAST_REF           | He left [two summers ago].
        half-ago           | Date PAST_REF           | He left [half a century ago].
        from-now           | Date FUTURE_REF         | He leaves [two years from now].
        weekend            | Date XXXX-WXX-WE        | They spent [the weekend] at sea.
        quarter            | Date XXXX-Q3            | It lost money in [the third quarter].
        holiday-quarter    | Date XXXX-Q4            | Shops prepare for [the holiday quarter].
        latest-unit        | Date PAST_REF           | Orders in [the latest month] fell.
        year-ago-quarter   | Date XXXX-QX            | It lost money in [the year-ago quarter].
        year-ago-period    | Date PAST_REF           | It lost money in [the year-ago period].
        half-of-results    | Date XXXX-H1            | Its [first-half] profit fell.
        year-end           | Date XXXX               | It closes by [year-end].
        anchored-unit      | Date XXXX-XX-XX         | It ended [the next day].
        new-year           | Date FUTURE_REF         | He leaves in [the New Year].
        fiscal-year        | Date PAST_REF           | It earned less in its [last financial year].
        quarter-of-year    | Date XXXX-Q4            | It earned less in [the last quarter of the year].
        unit-before-last   | Date PAST_REF           | They lost [the week before last].
        night-before-last  | Time XXXX-XX-XXTNI      | They lost [the night before last].
        day-month          | Date 2001-09-11         | Guards came after [the 11 September] attacks.
        """;

    private const string NoDates = """
        Prices rose in the fall of the wall, [the fall of] it.
        They led [the Spring Offensive] there.
        She bought the [Sunday Times] there.
        She bought the [Friday Herald] there.
        She told the Mail on [Sunday] why.
        The rupee stood at [8.30] on that day.
        She read the list of ['50] best songs' aloud.
        She spoke of ['12] Angry Men'.
        He ran '[15] to 20 miles' that day.
        The [ad 79] ran.
        It rose from [1950] one day.
        It was a [1999] one-off.
        [AD 500] was spent on it.
        She saw the [Six O'Clock News] there.
        The index rose by [2.35] this afternoon.
        It was cut to about [4.25] on Monday morning.
        They came every few [fortnights].
        A [Monday-only] show.
        They heard [1200] people.
        They heard more than [1950] men.
        They sold at least [1950].
        They sold about [1950].
        They sold 40-[1950].
        It cost $[1950].
        It ran from March 5 to [8] trains.
        The army fell in 216 BC with [300] elephants.
        He won in 216 BC, by [99] votes.
        It was the [fifth quarter] of 2021.
        He spoke of the [31st century].
        It lasted for a [second].
        He owns [one quarter] of it.
        It has [last] traces.
        He owns $5 [a] boat.
        He spoke of [the past chairman].
        He likes the [moment].
        He came for [the time] of his life.
        It ends in [future].
        Then [night] fell.
        They rested during [daytime].
        It was brought up to [date] rapidly.
        It stands on every [second] page.
        They came [the week before the vote].
        They sat in [the 20th] row.
        They sat on [the 20th floor].
        They sat on [the 32nd].
        They heard it on the broadcaster's [Today] programme.
        It was the worst since Bloody [Sunday].
        They sell [palm] oil on Sunday.
        The box weighed 2 [1/2] stone.
        It held [1990] elections of clerks.
        The work was done by [boxing] day workers.
        They were at [the turn] of the road.
        He came by [this time last] boat.
        Sales rose 4 [percent year] on year.
        He missed [the past] three games.
        It was a once-in-[a-century] storm.
        They met John and [June] Norton.
        It was told on the [Today] show.
        They spoke of [Juche] ideas.
        The [17 May] Brigade was asked to guard it.
        She won the [May 17] Norburg Art Prize.
        They joined a peaceful [March] on the summit.
        They drank [the spring] water.
        It was open at all [hours] of the day.
        They came during class [hours].
        They feared a nuclear [winter] there.
        He said so on NBN's "[Today]" show.
        He told "[Today]" that he would go.
        "[Today]" host Ann Reed asked him.
        He spoke on Sunday on NBN’s “[This Week],” and left.
        He was on “[This Week].”
        He said it on "Norburg News [Sunday]."
        She was on the "[Tonight] Show With Ann Reed" there.
        It is a new film by Save Norburg [Now], a group of friends.
        It was told in the Sun on [Sunday].
        They saw "Friday [Night] Lights".
        [Daily] Mail readers wrote in.
        They read "Norburg [2049]" and "1984".
        [The fall] in prices was steep.
        The Good [Friday] Agreement was signed.
        On [this day] in 1969 it fell.
        He ran a lap in [1:27:38].241 alone.
        He scored twice in [the fourth quarter].
        On May 3, [4] and 5 people fell.
        She made a birdie on [the 15th].
        Highs will be in [the 80s] on Sunday.
        It stood in the Saturday [Evening] Post.
        It stood in the Times and Mail on [Sunday].
        He was sent off in [the 67th].
        They asked the [Sunday World] why.
        She sang on [Saturday Night] Live.
        The Court relied on [the 14th] to strike it down.
        Gun owners insist on [the 2nd].
        The lift works on [the 12th].
        They live on [the 9th], where it is quiet.
        Shops are on [the 3rd], 4th and 5th floors.
        Holm sat in the 2nd row, with Reed on [the 5th].
        Reed led until [the 30th] when he slipped.
        Reed missed a penalty on [the 20th].
        She rose from [the 5th] to the 1st.
        High temperatures in [the 80s] are forecast.
        Lows will be in the [mid 60s].
        It was in the low 40s before and is in [the 30s] now.
        The mercury climbed into the [mid-70s].
        He had nine rebounds in [the fourth quarter].
        About [two past nine] members left.
        About [6 past 10] contests were lost.
        The team won [10-2 PM] Holm said.
        The team had it [3-1 pm] Holm said.
        It took [2000hrs] of work.
        The pilot sent a [May Day] call.
        The greatest [May] can do is resign.
        [March]'s goal won it.
        On May 3, [4] and 5 were hurt.
        The [fall] came as trade slowed.
        Oil was blamed for [the fall].
        Shares were hurt by [the fall] in the dollar.
        He saw shares that [fall] and rise.
        It is told of the rise and [fall] of Norburg.
        It predicts [this fall] from a peak.
        It is a part of [everyday] life.
        He painted the [everyday].
        The [minutes] showed that all agreed.
        [Minutes] of the board's May meeting were read.
        They waited for [the latest minutes].
        The [May] government fell.
        Theresa [May] and June Brown met.
        She joined the [March] on Norburg.
        A [March] of Dimes walk was held.
        The ball went from Jamie [Noon] to Holm.
        In the team were M Holm, J [Noon] and O Brent.
        They saw Holm, [Noon], Brent and Reed play.
        She wrote [Midnight] Express in jail.
        Mr Holm told [Today] that he was glad.
        They beat Sheffield [Wednesday] on penalties.
        She was in My [Summer] of Love there.
        She saw Suddenly [Last Summer] there.
        They met Donna [Summer] there.
        He came as Father [Christmas] with a sack.
        They marked Holocaust [Memorial Day] in Norburg.
        They saw the film [Black Friday] there.
        She told [This Morning] about it.
        They built an [AM] transmitter.
        They liked Die [Another Day] best of all.
        He told the show [60 Minutes] why.
        Some [three quarters] of messages are spam.
        About [one-quarter] of them left.
        He scored [three second]-half goals.
        There were [three quarter]-point rises.
        He was in [the New Year] Honours list.
        They met at [the New Year] party.
        He made [9/11] of his shots.
        They saw Brondal [9/11] there.
        It was up to [date], he said.
        He helps [the long term] unemployed.
        They like [late-night] television.
        They counted between [1500] and 1800 votes.
        He came [the week before] last Christmas.
        """;

    public static TheoryData<string, string, string> Examples => Read(Named);

    public static TheoryData<string, string, string> ExamplesInATale => Read(InATale);

    public static TheoryData<string, string, string> UndatedExamples => Read(Undated);

    public static TheoryData<string> Others => new(NoDates.Split('\n'));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_the_words_in_brackets(string rule, string meaning, string sentence) =>
        AssertRead(rule, meaning, sentence, DateReading.Reference);

    [Theory]
    [MemberData(nameof(ExamplesInATale))]
    public void Reads_them_in_a_tale(string rule, string meaning, string sentence) =>
        AssertRead(rule, meaning, Tale + sentence, DateReading.Reference);

    [Theory]
    [MemberData(nameof(UndatedExamples))]
    public void Reads_them_in_a_text_without_a_date(string rule, string meaning, string sentence) =>
        AssertRead(rule, meaning, sentence, null);

    [Theory]
    [MemberData(nameof(Others))]
    public void Finds_nothing_in_the_words_in_brackets(string sentence)
    {
        (string text, TextSpan span) = Unbracket(sentence);
        Assert.DoesNotContain(
            DateReading.Find(text, DateReading.Reference, DateOrder.DayMonthYear),
            m => m.Span.Start < span.End && span.Start < m.Span.End);
    }

    // Another rule takes the same words before them.
    private static readonly string[] Shadowed =
    [
        "season-year: the? Season of? Year > Hyphen|Dash TwoDigits", "vague: night",
    ];

    [Fact]
    public void Every_rule_has_an_example()
    {
        HashSet<string> shown = [.. Shadowed];
        foreach (string line in Named.Split('\n')) Show(line, "");
        foreach (string line in InATale.Split('\n')) Show(line, Tale);
        foreach (string rule in DateRules.All.Select(rule => rule.Name + ": " + rule.Text))
            Assert.True(shown.Contains(rule), "no example of " + rule);

        void Show(string line, string before)
        {
            string text = before + Unbracket(line.Split('|')[2].Trim()).Text;
            foreach (TimexMention mention in DateReading.Find(text, DateReading.Reference, DateOrder.DayMonthYear))
            {
                foreach ((string name, string pattern) in mention.Rule.Split(" + ").Zip(mention.Pattern.Split(" + ")))
                    shown.Add(name + ": " + pattern);
            }
        }
    }

    private static void AssertRead(string rule, string meaning, string sentence, Timestamp? reference)
    {
        (string text, TextSpan span) = Unbracket(sentence);
        IEnumerable<string> found = DateReading.Find(text, reference, DateOrder.DayMonthYear)
            .Where(m => m.Span.Start < span.End && span.Start < m.Span.End)
            .Select(m => "[" + m.Span.In(text) + "] " + m.Type + " " + m.Value + " by " + m.Rule);
        Assert.Equal("[" + span.In(text) + "] " + meaning + " by " + rule, string.Join("; ", found));
    }

    private static (string Text, TextSpan Span) Unbracket(string sentence)
    {
        int open = sentence.IndexOf('[', StringComparison.Ordinal);
        int close = sentence.IndexOf(']', StringComparison.Ordinal);
        return (sentence.Remove(close, 1).Remove(open, 1), TextSpan.FromBounds(open, close - 1));
    }

    private static TheoryData<string, string, string> Read(string table)
    {
        TheoryData<string, string, string> rows = [];
        foreach (string line in table.Split('\n'))
        {
            string[] cells = line.Split('|', StringSplitOptions.TrimEntries);
            rows.Add(cells[0], cells[1], cells[2]);
        }

        return rows;
    }
}
