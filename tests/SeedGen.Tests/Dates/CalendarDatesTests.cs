using SeedGen.Extraction;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Dates;

public sealed class CalendarDatesTests
{
    [Theory]
    [InlineData("It opened on March 07, 2021.", "March 07, 2021=2021-03-07")]
    [InlineData("It opened on 7 March 2021.", "7 March 2021=2021-03-07")]
    [InlineData("It opened on Sunday, 7 March 2021.", "Sunday, 7 March 2021=2021-03-07")]
    [InlineData("It opened on the 7th of March, 2021.", "the 7th of March, 2021=2021-03-07")]
    [InlineData("It opened 2021-03-07 and closed 2021/04/01.", "2021-03-07=2021-03-07; 2021/04/01=2021-04-01")]
    [InlineData("It opened on 25/12/2020.", "25/12/2020=2020-12-25")]
    [InlineData("It opened on Oct. 3.", "Oct. 3=2022-10-03")]
    [InlineData("The port opened on the 3rd of October.", "the 3rd of October=2022-10-03")]
    [InlineData("The port closed, Aug. 3 being a holiday.", "Aug. 3=2022-08-03")]
    [InlineData("It ran from Sept. 25 to Oct. 9.", "Sept. 25=2022-09-25; Oct. 9=2022-10-09")]
    [InlineData("It ran on June 4-7, 2019.", "June 4=2019-06-04; 7, 2019=2019-06-07")]
    [InlineData("It was printed on 18-JUN-2020.", "18-JUN-2020=2020-06-18")]
    [InlineData("He was traded at the Aug. 31 deadline.", "Aug. 31=2022-08-31")]
    [InlineData("They face a June 1 deadline.", "June 1=2023-06-01")]
    [InlineData("It ran from 6 to 9 June 2019.", "6=2019-06-06; 9 June 2019=2019-06-09")]
    [InlineData("It rained on March 5 and 8 across Norburg.", "March 5=2022-03-05; 8=2022-03-08")]
    [InlineData("It rose from March 5 to 8 percent.", "March 5=2022-03-05")]
    [InlineData("It rose from March 5 to 8 per cent.", "March 5=2022-03-05")]
    [InlineData("It rained on March 5 and 8 people drowned.", "March 5=2022-03-05")]
    [InlineData("It rained on March 5 and 8.", "March 5=2022-03-05; 8=2022-03-08")]
    [InlineData("It rained on March 5 and 8 June.", "March 5=2022-03-05; 8 June=2022-06-08")]
    [InlineData("It rained on March 5 and 8 weeks later it stopped.", "March 5=2022-03-05; 8 weeks later=2022-W17")]
    [InlineData("It rained on March 5 and 8 o'clock struck.", "March 5=2022-03-05; 8 o'clock=2022-03-05T08:00")]
    [InlineData("It rained on March 5 and 8-year-olds cheered.", "March 5=2022-03-05; 8-year-olds=P8Y")]
    [InlineData("It rained on March 8-5.", "March 8=2022-03-08")]
    [InlineData("It rained on February 27 and 31.", "February 27=2022-02-27")]
    public void Reads_days(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It began in May 2008.", "May 2008=2008-05")]
    [InlineData("It began in September.", "September=2022-09")]
    [InlineData("It began in December.", "December=2021-12")]
    [InlineData("It will begin in March.", "March=2023-03")]
    [InlineData("They plan to finish by January.", "January=2023-01")]
    [InlineData("A hearing is due in January.", "January=2023-01")]
    [InlineData("It is the last chance before winter.", "winter=2022-WI")]
    [InlineData("It began in early September.", "early September=2022-09")]
    [InlineData("By the end of April 1950 it was over.", "the end of April 1950=1950-04")]
    [InlineData("Between May and August it fell.", "May=2022-05; August=2022-08")]
    [InlineData("It fell in April and May.", "April=2022-04; May=2022-05")]
    [InlineData("After March it fell, before May it rose.", "March=2022-03; May=2022-05")]
    [InlineData("From March to May it fell.", "March=2022-03; May=2022-05")]
    [InlineData("The harbour's September was cold.", "")]
    [InlineData("Dec and Jan came.", "")]
    [InlineData("Wheat for October delivery rose, as did November futures.", "October=2023-10; November=2022-11")]
    public void Reads_months(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("The first bridge since 2017.", "2017=2017")]
    [InlineData("It was rebuilt in late 1944.", "late 1944=1944")]
    [InlineData("It was rebuilt in mid-2011.", "mid-2011=2011")]
    [InlineData("The war of 1914-18 was over.", "1914=1914; 18=1918")]
    [InlineData("The 2021/22 season was over.", "2021=2021; 22=2022")]
    [InlineData("The law 2014/65 was over.", "2014=2014")]
    [InlineData("The paper 2021/22/EU was over.", "2021=2021")]
    [InlineData("The FY21/22 profit rose.", "FY21=2021; 22=2022")]
    [InlineData("The 1999/00 season was over.", "1999=1999")]
    [InlineData("Revenue grew in FY24 after a weak FY2023.", "FY24=2024; FY2023=2023")]
    [InlineData("Revenue grew in Q2 FY24 and in FY98.", "Q2 FY24=2024-Q2; FY98=1998")]
    [InlineData("The file 52021/22 was lost.", "")]
    [InlineData("The file 2021/225 was lost.", "2021=2021")]
    [InlineData("The war of 1914-12 was over.", "1914=1914")]
    [InlineData("The war of 1914-18-inch guns was over.", "1914=1914")]
    [InlineData("The law of 1914-15 March was over.", "1914=1914; 15 March=2022-03-15")]
    [InlineData("In 1914, 18 of them left.", "1914=1914")]
    [InlineData("In the years 1914 and 2005, 18 left.", "1914=1914; 2005=2005")]
    [InlineData("Built in the 1990s and the '60s.", "the 1990s=199; the '60s=196")]
    [InlineData("Built in the late 1960's and the 1970's, in mid-1980's style.", "the late 1960's=196; the 1970's=197; mid-1980's=198")]
    [InlineData("A house of the 19th century.", "the 19th century=18")]
    [InlineData("It fell in 490 BC.", "490 BC=BC0490")]
    [InlineData("Profits rose in the third quarter of 2009.", "the third quarter of 2009=2009-Q3")]
    [InlineData("Profits rose in the second half of 2009.", "the second half of 2009=2009-H2")]
    [InlineData("Profits rose in fiscal 1999.", "fiscal 1999=1999")]
    [InlineData("In the summer rain fell.", "the summer=2022-SU")]
    [InlineData("In the winter of 1943 snow fell.", "the winter of 1943=1943-WI")]
    public void Reads_larger_stretches(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("They may march a second time.")]
    [InlineData("May he live.")]
    [InlineData("The Sunday Times asked him.")]
    [InlineData("Some 2000 people came; a Boeing 747 flew version 2.0.")]
    [InlineData("It cost $1998 and 1,990 euros.")]
    [InlineData("Call 555-2012 for two thirds of it.")]
    [InlineData("They won 3-2 and lost 21:19.")]
    [InlineData("The class for over 60s and the class for under 30s are full.")]
    [InlineData("The 1999 women came, and 1999 men, along a 1999 km road.")]
    [InlineData("More than 2000 came, at least 1999, about 1990.")]
    [InlineData("The team called the Spring Offensive won.")]
    [InlineData("In the fifth quarter of nothing they left.")]
    public void Finds_no_date_in_other_words_and_numbers(string text) => Assert.Equal("", DateReading.Show(text));

    [Theory]
    [InlineData(DateOrder.DayMonthYear, "03/04/2022=2022-04-03")]
    [InlineData(DateOrder.MonthDayYear, "03/04/2022=2022-03-04")]
    public void Reads_numeric_dates_by_the_schemas_order(DateOrder order, string expected) =>
        Assert.Equal(expected, DateReading.Show("Signed on 03/04/2022.", DateReading.Reference, order));

    [Fact]
    public void Stated_dates_have_their_stretch_and_basis()
    {
        TimexMention mention = DateReading.Find("It opened on 7 March 2021.", null)[0];
        Assert.Equal(Basis.Stated, mention.Basis);
        Assert.Equal(Granularity.Day, mention.Granularity);
        Assert.Equal(new DateTime(2021, 3, 7), mention.Start);
        Assert.Equal(new DateTime(2021, 3, 8), mention.End);
    }
}
