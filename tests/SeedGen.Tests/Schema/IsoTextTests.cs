using SeedGen.Extraction;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Schema;

/// <summary>Days, times and lengths of time of ISO 8601.</summary>
public class IsoTextTests
{
    [Theory]
    [InlineData("2022-11-08", "2022-11-08")]
    [InlineData("2022-11-08T12:05", "2022-11-08T12:05:00")]
    [InlineData("2022-11-08 12:05:30", "2022-11-08T12:05:30")]
    [InlineData("2022-11-08t23:59:59z", "2022-11-08T23:59:59Z")]
    [InlineData("2022-11-08T12:05:30.25Z", "2022-11-08T12:05:30Z")]
    [InlineData("2022-11-08T12:05 Z", "2022-11-08T12:05:00Z")]
    [InlineData("2022-11-08T00:05+09:00", "2022-11-08T00:05:00+09:00")]
    [InlineData("2022-11-08T12:05-0330", "2022-11-08T12:05:00-03:30")]
    [InlineData("2022-11-08 12:05 +09", "2022-11-08T12:05:00+09:00")]
    [InlineData("2022-11-08T12:05+14:59", "2022-11-08T12:05:00+14:59")]
    [InlineData("2022-11-08T00:00", "2022-11-08T00:00:00")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31")]
    [InlineData("0001-01-01T00:00-01:00", "0001-01-01T00:00:00-01:00")]
    [InlineData("0001-01-01T00:00Z", "0001-01-01T00:00:00Z")]
    public void A_day_or_a_time_is_read_as_written(string text, string expected)
    {
        Assert.Equal(IsoTimestamp.Outcome.Read, IsoTimestamp.Read(text, out Timestamp timestamp));
        Assert.Equal(expected, timestamp.ToString());
        Assert.True(IsoTimestamp.TryRead(text, out _));
    }

    [Theory]
    [InlineData("2022-11-8")]
    [InlineData("202-11-08")]
    [InlineData("2022/11/08")]
    [InlineData("2022-11/08")]
    [InlineData("2022-1x-08")]
    [InlineData("2022-11-0x")]
    [InlineData("-2022-11-08")]
    [InlineData("２０２２-11-08")]
    [InlineData("2022-11-08T")]
    [InlineData("2022-11-08x12:05")]
    [InlineData("2022-11-08T1205")]
    [InlineData("2022-11-08T1:05")]
    [InlineData("2022-11-08T12.05")]
    [InlineData("2022-11-08T12:5")]
    [InlineData("2022-11-08T12:05:")]
    [InlineData("2022-11-08T12:05:3")]
    [InlineData("2022-11-08T12:05:30.")]
    [InlineData("2022-11-08T12:05:30.12345678")]
    [InlineData("2022-11-08T12:05 ")]
    [InlineData("2022-11-08T12:05Zulu")]
    [InlineData("2022-11-08T12:05 09:00")]
    [InlineData("2022-11-08T12:05+")]
    [InlineData("2022-11-08T12:05+9")]
    [InlineData("2022-11-08T12:05+09:")]
    [InlineData("2022-11-08T12:05+09:0")]
    [InlineData("2022-11-08T12:05+090")]
    [InlineData("2022-11-08T12:05+09:00Z")]
    [InlineData("2022-11-08T12:05+15:00")]
    [InlineData("2022-11-08T12:05+09:60")]
    [InlineData("")]
    public void What_has_another_form_is_told_from_what_does_not_exist(string text) =>
        Assert.Equal(IsoTimestamp.Outcome.OtherForm, IsoTimestamp.Read(text, out _));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2022-00-08")]
    [InlineData("2022-13-08")]
    [InlineData("2022-11-00")]
    [InlineData("2022-11-31")]
    [InlineData("0000-11-08")]
    [InlineData("2022-11-31T12:05")]
    [InlineData("2022-11-08T24:00")]
    [InlineData("2022-11-08T12:60")]
    [InlineData("2022-11-08T12:05:60")]
    [InlineData("0001-01-01T00:00+00:01")]
    [InlineData("9999-12-31T23:59-00:01")]
    public void What_the_calendar_or_the_clock_does_not_have_does_not_exist(string text)
    {
        Assert.Equal(IsoTimestamp.Outcome.DoesNotExist, IsoTimestamp.Read(text, out Timestamp timestamp));
        Assert.Equal(default, timestamp);
        Assert.False(IsoTimestamp.TryRead(text, out _));
    }

    [Theory]
    [InlineData("2022-11-08T12:05:30.1234567", 1_234_567)]
    [InlineData("2022-11-08T12:05:30.25", 2_500_000)]
    [InlineData("2022-11-08T12:05:30.000001", 10)]
    public void A_fraction_of_a_second_is_kept(string text, long ticks)
    {
        Assert.True(IsoTimestamp.TryRead(text, out Timestamp timestamp));

        Assert.Equal(new DateTime(2022, 11, 8, 12, 5, 30).AddTicks(ticks), timestamp.Value);
    }

    [Fact]
    public void A_day_has_no_time_and_a_time_only_the_zone_that_is_written()
    {
        Assert.False(Read("2022-11-08").HasTime);
        Assert.True(Read("2022-11-08T00:00").HasTime);
        Assert.Null(Read("2022-11-08T00:00").Offset);
        Assert.Equal(TimeSpan.Zero, Read("2022-11-08T00:00Z").Offset);
        Assert.Equal(new TimeSpan(-3, -30, 0), Read("2022-11-08T00:00-03:30").Offset);
    }

    private static Timestamp Read(string text) => IsoTimestamp.TryRead(text, out Timestamp read) ? read : throw new ArgumentException(text);

    [Theory]
    [InlineData("P1W", 604_800.0)]
    [InlineData("P2D", 172_800.0)]
    [InlineData("P1W1D", 691_200.0)]
    [InlineData("P2DT3H", 183_600.0)]
    [InlineData("PT1H30M", 5400.0)]
    [InlineData("PT90M", 5400.0)]
    [InlineData("PT2S", 2.0)]
    [InlineData("PT0.5S", 0.5)]
    [InlineData("PT1.25S", 1.25)]
    [InlineData("P1DT1H1M1.5S", 90_061.5)]
    [InlineData("PT0S", 0.0)]
    [InlineData("PT0.0000001S", 0.0000001)]
    public void A_length_of_time_is_read(string text, double seconds)
    {
        Assert.True(IsoDuration.TryRead(text, out TimeSpan duration));
        Assert.Equal(seconds, duration.TotalSeconds);
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("p1d")]
    [InlineData("1H")]
    [InlineData("T1H")]
    [InlineData("P1")]
    [InlineData("PT1")]
    [InlineData("P1DT")]
    [InlineData("P1D ")]
    [InlineData("P-1D")]
    [InlineData("P1Y")]
    [InlineData("P1M")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("PT1W")]
    [InlineData("P1D1W")]
    [InlineData("P1D1D")]
    [InlineData("P1D1H")]
    [InlineData("PT1M1H")]
    [InlineData("PT1H1H")]
    [InlineData("PTT1H")]
    [InlineData("PT1HT1M")]
    [InlineData("PT1.5H")]
    [InlineData("P1.5D")]
    [InlineData("PT1.S")]
    [InlineData("PT.5S")]
    [InlineData("PT0.12345678S")]
    [InlineData("PT1234567890S")]
    [InlineData("P999999999W")]
    public void What_is_no_length_of_time_is_not_read(string text) => Assert.False(IsoDuration.TryRead(text, out _));

    [Fact]
    public void The_longest_length_of_time_is_that_of_the_runtime()
    {
        Assert.True(IsoDuration.TryRead("P10675199DT2H48M5.4775807S", out TimeSpan longest));
        Assert.Equal(TimeSpan.MaxValue, longest);
        Assert.False(IsoDuration.TryRead("P10675199DT2H48M5.4775808S", out _));
    }
}
