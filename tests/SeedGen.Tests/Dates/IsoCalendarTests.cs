using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

public sealed class IsoCalendarTests
{
    [Theory]
    [InlineData("2022-11-07", 1, "2022-11-07", 2022, 45)]
    [InlineData("2022-11-13", 7, "2022-11-07", 2022, 45)]
    [InlineData("2021-01-03", 7, "2020-12-28", 2020, 53)]
    [InlineData("2021-01-04", 1, "2021-01-04", 2021, 1)]
    [InlineData("2018-12-31", 1, "2018-12-31", 2019, 1)]
    [InlineData("2016-01-03", 7, "2015-12-28", 2015, 53)]
    [InlineData("2024-12-29", 7, "2024-12-23", 2024, 52)]
    public void Places_a_day_in_its_week(string day, int weekday, string monday, int year, int week)
    {
        DateTime date = DateTime.Parse(day);
        Assert.Equal(weekday, IsoCalendar.WeekdayOf(date));
        Assert.Equal(DateTime.Parse(monday), IsoCalendar.MondayOf(date.AddHours(23)));
        Assert.Equal((year, week), IsoCalendar.WeekOf(date));
        Assert.Equal(DateTime.Parse(monday), IsoCalendar.MondayOf(year, week));
    }

    [Theory]
    [InlineData(2, 1, "0001-12-31")]
    [InlineData(9998, 1, "9997-12-29")]
    [InlineData(2020, 53, "2020-12-28")]
    [InlineData(2022, 53, null)]
    [InlineData(2020, 54, null)]
    [InlineData(2020, 0, null)]
    [InlineData(1, 10, null)]
    [InlineData(9999, 10, null)]
    public void Knows_the_weeks_that_a_year_has(int year, int week, string? monday) =>
        Assert.Equal(monday, IsoCalendar.MondayOf(year, week)?.ToString("yyyy-MM-dd"));

    [Theory]
    [InlineData(1, 1, 1, true)]
    [InlineData(9999, 12, 31, true)]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2000, 2, 29, true)]
    [InlineData(1900, 2, 29, false)]
    [InlineData(2023, 2, 29, false)]
    [InlineData(2022, 4, 31, false)]
    [InlineData(2022, 4, 0, false)]
    [InlineData(2022, 0, 1, false)]
    [InlineData(2022, 13, 1, false)]
    [InlineData(0, 1, 1, false)]
    [InlineData(10000, 1, 1, false)]
    public void Knows_the_days_that_there_are(int year, int month, int day, bool exists) =>
        Assert.Equal(exists, IsoCalendar.Exists(year, month, day));

    [Theory]
    [InlineData("Second", 90, "2022-11-08T12:01:30")]
    [InlineData("Minute", -90, "2022-11-08T10:30:00")]
    [InlineData("Hour", 36, "2022-11-10T00:00:00")]
    [InlineData("Day", -8, "2022-10-31T12:00:00")]
    [InlineData("Week", 2, "2022-11-22T12:00:00")]
    [InlineData("Weekend", -2, "2022-10-25T12:00:00")]
    [InlineData("Fortnight", 3, "2022-12-20T12:00:00")]
    [InlineData("Month", 2, "2023-01-08T12:00:00")]
    [InlineData("Quarter", -2, "2022-05-08T12:00:00")]
    [InlineData("Season", 2, "2024-11-08T12:00:00")]
    [InlineData("Year", -22, "2000-11-08T12:00:00")]
    [InlineData("Decade", 2, "2042-11-08T12:00:00")]
    [InlineData("Century", -2, "1822-11-08T12:00:00")]
    [InlineData("Millennium", 2, "4022-11-08T12:00:00")]
    public void Counts_in_every_unit(string unit, long count, string expected)
    {
        DateTime? moment = IsoCalendar.Add(new(2022, 11, 8, 12, 0, 0), Enum.Parse<DateUnit>(unit), count);
        Assert.NotNull(moment);
        Assert.Equal(DateTime.Parse(expected), moment.Value, TimeSpan.FromMilliseconds(10));
    }

    [Theory]
    [InlineData("Year", -2019, "0003")]
    [InlineData("Year", -2020, null)]
    [InlineData("Year", 7975, "9997")]
    [InlineData("Year", 7976, null)]
    [InlineData("Month", 12 * 7975, "9997")]
    [InlineData("Day", 3000000, null)]
    [InlineData("Day", -800000, null)]
    [InlineData("Day", 2900000, "9961")]
    [InlineData("Millennium", 8, null)]
    [InlineData("Second", long.MaxValue, null)]
    public void Stops_at_the_ends_of_the_calendar(string unit, long count, string? year) =>
        Assert.Equal(year, IsoCalendar.Add(new(2022, 1, 1), Enum.Parse<DateUnit>(unit), count)?.ToString("yyyy"));

    [Theory]
    [InlineData("Second", "2022-11-08T09:07:05")]
    [InlineData("Minute", "2022-11-08T09:07")]
    [InlineData("Hour", "2022-11-08T09")]
    [InlineData("Day", "2022-11-08")]
    [InlineData("Weekend", "2022-W45-WE")]
    [InlineData("Week", "2022-W45")]
    [InlineData("Fortnight", "2022-W45")]
    [InlineData("Month", "2022-11")]
    [InlineData("Quarter", "2022-Q4")]
    [InlineData("Season", "2022")]
    [InlineData("Year", "2022")]
    [InlineData("Decade", "202")]
    [InlineData("Century", "20")]
    public void Writes_the_unit_that_holds_a_moment(string unit, string expected) =>
        Assert.Equal(expected, IsoCalendar.Write(new(2022, 11, 8, 9, 7, 5), Enum.Parse<DateUnit>(unit)));

    [Theory]
    [InlineData(1, "Q1")]
    [InlineData(3, "Q1")]
    [InlineData(4, "Q2")]
    [InlineData(6, "Q2")]
    [InlineData(7, "Q3")]
    [InlineData(9, "Q3")]
    [InlineData(10, "Q4")]
    [InlineData(12, "Q4")]
    public void Puts_three_months_into_a_quarter(int month, string quarter) =>
        Assert.Equal("2022-" + quarter, IsoCalendar.Write(new(2022, month, 1), DateUnit.Quarter));

    [Theory]
    [InlineData(2022, "2022")]
    [InlineData(490, "0490")]
    [InlineData(0, "0000")]
    [InlineData(-490, "BC0490")]
    [InlineData(9999, "9999")]
    [InlineData(10000, "10000")]
    public void Writes_years_with_four_digits(int year, string expected) => Assert.Equal(expected, IsoCalendar.Year(year));

    [Theory]
    [InlineData(0, "00")]
    [InlineData(7, "07")]
    [InlineData(99, "99")]
    [InlineData(100, "100")]
    [InlineData(-1, "-01")]
    public void Writes_at_least_two_digits(int number, string expected) =>
        Assert.Equal(expected, IsoCalendar.TwoDigits(number));
}
