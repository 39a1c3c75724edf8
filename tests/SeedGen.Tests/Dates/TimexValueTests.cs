using System.Globalization;
using SeedGen.Extraction.Dates;

namespace SeedGen.Tests.Dates;

public sealed class TimexValueTests
{
    [Theory]
    [InlineData("2022-11-08", Granularity.Day, "2022-11-08T00", "2022-11-09T00")]
    [InlineData("2022-11", Granularity.Month, "2022-11-01T00", "2022-12-01T00")]
    [InlineData("2022", Granularity.Year, "2022-01-01T00", "2023-01-01T00")]
    [InlineData("2022-W44", Granularity.Week, "2022-10-31T00", "2022-11-07T00")]
    [InlineData("2022-W44-WE", Granularity.Week, "2022-11-05T00", "2022-11-07T00")]
    [InlineData("2020-W53", Granularity.Week, "2020-12-28T00", "2021-01-04T00")]
    [InlineData("2022-Q3", Granularity.Quarter, "2022-07-01T00", "2022-10-01T00")]
    [InlineData("2022-SU", Granularity.Season, "2022-06-01T00", "2022-09-01T00")]
    [InlineData("1943-WI", Granularity.Season, "1943-12-01T00", "1944-03-01T00")]
    [InlineData("2022-H1", Granularity.None, "2022-01-01T00", "2022-07-01T00")]
    [InlineData("199", Granularity.Decade, "1990-01-01T00", "2000-01-01T00")]
    [InlineData("19", Granularity.Century, "1900-01-01T00", "2000-01-01T00")]
    [InlineData("2022-11-08TNI", Granularity.PartOfDay, "2022-11-08T18", "2022-11-09T06")]
    [InlineData("2022-11-09T05", Granularity.Hour, "2022-11-09T05", "2022-11-09T06")]
    public void Names_a_stretch_of_the_calendar(string value, Granularity granularity, string start, string end)
    {
        Assert.True(TimexValue.TryRead(value, out TimexReading reading));
        Assert.Equal(granularity, reading.Granularity);
        Assert.Equal(start, reading.Start?.ToString("yyyy-MM-ddTHH", CultureInfo.InvariantCulture));
        Assert.Equal(end, reading.End?.ToString("yyyy-MM-ddTHH", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("P6D", TimexType.Duration)]
    [InlineData("PT24H", TimexType.Duration)]
    [InlineData("P2.5Y", TimexType.Duration)]
    [InlineData("PXM", TimexType.Duration)]
    [InlineData("P1Y6M", TimexType.Duration)]
    [InlineData("XXXX-WXX-1", TimexType.Set)]
    [InlineData("PAST_REF", TimexType.Date)]
    [InlineData("BC0490", TimexType.Date)]
    [InlineData("2022-11-09T00:05", TimexType.Time)]
    [InlineData("2005-04-27T08:30Z", TimexType.Time)]
    [InlineData("2003-03-19T21:34-05", TimexType.Time)]
    public void Tells_the_type(string value, TimexType type)
    {
        Assert.True(TimexValue.TryRead(value, out TimexReading reading));
        Assert.Equal(type, reading.Type);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("2021-W53")]
    [InlineData("2022-Q5")]
    [InlineData("2022-11-08T25")]
    [InlineData("2022-11-08T12:60")]
    [InlineData("P")]
    [InlineData("P5")]
    [InlineData("PT")]
    [InlineData("Tuesday")]
    [InlineData("08.11.2022")]
    public void Refuses_what_is_no_value(string value) => Assert.False(TimexValue.TryRead(value, out _));
}
