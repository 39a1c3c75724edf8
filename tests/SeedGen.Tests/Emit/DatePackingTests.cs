using System.Globalization;
using SeedGen.Emit.Packing;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;

namespace SeedGen.Tests.Emit;

/// <summary>Time expressions, packed and read again.</summary>
public class DatePackingTests
{
    [Theory]
    [InlineData("2021-05-04", Granularity.Day, "2021-05-04", "2021-05-05", "day +489")]
    [InlineData("2021-05", Granularity.Month, "2021-05-01", "2021-06-01", "month +16")]
    [InlineData("2019-12", Granularity.Month, "2019-12-01", "2020-01-01", "month -1")]
    [InlineData("2021", Granularity.Year, "2021-01-01", "2022-01-01", "year +1")]
    [InlineData("0987", Granularity.Year, "0987-01-01", "0988-01-01", "year -1033")]
    public void A_unit_of_the_calendar_is_told_by_its_number(string value, Granularity unit, string start, string end, string expected) =>
        Assert.Equal("0+4 Stated " + expected, Read(Date(value, unit, start, end)));

    [Theory]
    [InlineData("2021-05-05", Granularity.Day, "2021-05-04", "2021-05-05")]
    [InlineData("2021-06-04", Granularity.Day, "2021-05-04", "2021-05-05")]
    [InlineData("2022-05-04", Granularity.Day, "2021-05-04", "2021-05-05")]
    [InlineData("2021/05-04", Granularity.Day, "2021-05-04", "2021-05-05")]
    [InlineData("2021-05/04", Granularity.Day, "2021-05-04", "2021-05-05")]
    [InlineData("2021-05-04T", Granularity.Day, "2021-05-04", "2021-05-05")]
    [InlineData("2021-05-04", Granularity.Hour, "2021-05-04", "2021-05-05")]
    [InlineData("2021-05-04", Granularity.Day, "2021-05-04", "2021-05-06")]
    [InlineData("2021-05-04", Granularity.Day, "2021-05-04T01:00", "2021-05-05T01:00")]
    [InlineData("2021-05", Granularity.Month, "2021-05-02", "2021-06-02")]
    [InlineData("2021-05", Granularity.Month, "2021-05-01", "2021-05-31")]
    [InlineData("2021", Granularity.Year, "2021-04-01", "2022-04-01")]
    [InlineData("2021", Granularity.Year, "2021-01-02", "2022-01-02")]
    [InlineData("2021", Granularity.Year, "2021-01-01", "2021-12-31")]
    [InlineData("9999", Granularity.Year, "9999-01-01", "9999-12-31")]
    public void What_is_no_whole_unit_under_its_own_name_is_written_out(string value, Granularity unit, string start, string end)
    {
        DateTime from = Parse(start);
        TimeSpan length = Parse(end) - from;

        Assert.Equal($"0+4 Stated Date {unit} {value} {Show(from)} {length.Days} days", Read(Date(value, unit, start, end)));
    }

    [Fact]
    public void What_is_no_date_is_written_out() => Assert.Equal(
        "0+4 Stated Duration Day P3D",
        Read(new TimexMention(new TextSpan(0, 4), TimexType.Duration, "P3D", Granularity.Day, Basis.Stated, "rule")));

    [Fact]
    public void Bounds_that_are_no_whole_days_apart_are_both_written_out() => Assert.Equal(
        "0+4 Stated Time Hour 2021-05-04T10 2021-05-04 10:00 to 2021-05-04 11:00; 0+4 Stated Time Hour 2021-05-04T10 2021-05-04 10:00 to 2021-05-03 10:00",
        Read(
            Date("2021-05-04T10", Granularity.Hour, "2021-05-04T10:00", "2021-05-04T11:00") with { Type = TimexType.Time },
            Date("2021-05-04T10", Granularity.Hour, "2021-05-04T10:00", "2021-05-03T10:00") with { Type = TimexType.Time }));

    [Fact]
    public void Bounds_of_world_time_are_no_day_of_the_calendar()
    {
        TimexMention day = Date("2021-05-04", Granularity.Day, "2021-05-04", "2021-05-05");

        Assert.Equal(
            "0+4 Stated Date Day 2021-05-04 2021-05-04 00:00 UTC to 2021-05-05 00:00; 0+4 Stated Date Day 2021-05-04 2021-05-04 00:00 to 2021-05-05 00:00 UTC; " +
            "0+4 Stated Date Day 2021-05-04 2021-05-04 00:00 UTC 1 days",
            Read(day with { Start = Utc(day.Start) }, day with { End = Utc(day.End) }, day with { Start = Utc(day.Start), End = Utc(day.End) }));
    }

    [Fact]
    public void A_day_is_told_by_its_distance_from_the_day_before_it_and_first_from_that_of_the_article()
    {
        ArticleModel article = Corpora.Article("a") with
        {
            Published = new Timestamp(new DateTime(2021, 5, 4), false),
            Dates =
            [
                Date("2021-05-03", Granularity.Day, "2021-05-03", "2021-05-04"),
                Date("2021-05", Granularity.Month, "2021-05-01", "2021-06-01"),
                Date("2021-05-06", Granularity.Day, "2021-05-06", "2021-05-07") with { Span = new TextSpan(10, 2), Basis = Basis.Inferred },
            ],
        };

        Assert.Equal("0+4 Stated day -1; 0+4 Stated month +16; 10+2 Inferred day +3", Read(article));
    }

    [Fact]
    public void A_value_that_was_written_out_is_told_by_how_far_back_it_was()
    {
        TimexMention week = Date("2021-W18", Granularity.Week, "2021-05-03", "2021-05-10");
        TimexMention past = new(new TextSpan(4, 2), TimexType.Date, "PAST_REF", Granularity.None, Basis.Inferred, "rule");

        Assert.Equal(
            "0+4 Stated Date Week 2021-W18 2021-05-03 00:00 7 days; 4+2 Inferred Date None PAST_REF; 4+4 Stated again 1; 4+2 Inferred again 0; 4+4 Stated day +489",
            Read(week, past, week with { Span = new TextSpan(4, 4) }, past, Date("2021-05-04", Granularity.Day, "2021-05-04", "2021-05-05") with { Span = new TextSpan(4, 4) }));
    }

    [Fact]
    public void A_value_that_differs_in_anything_is_written_out_again()
    {
        TimexMention week = Date("2021-W18", Granularity.Week, "2021-05-03", "2021-05-10");

        string read = Read(
            week,
            week with { Value = "2021-W19" },
            week with { Type = TimexType.Set },
            week with { Granularity = Granularity.Season },
            week with { Start = new DateTime(2021, 5, 4) },
            week with { End = new DateTime(2021, 5, 11) },
            week with { Start = Utc(week.Start) },
            week with { End = Utc(week.End) });

        Assert.DoesNotContain("again", read, StringComparison.Ordinal);
    }

    private static TimexMention Date(string value, Granularity unit, string start, string end) =>
        new(new TextSpan(0, 4), TimexType.Date, value, unit, Basis.Stated, "rule") { Start = Parse(start), End = Parse(end) };

    private static DateTime Parse(string moment) => DateTime.Parse(moment, CultureInfo.InvariantCulture);

    private static DateTime? Utc(DateTime? moment) => DateTime.SpecifyKind(moment!.Value, DateTimeKind.Utc);

    private static string Read(params TimexMention[] dates) => Read(Corpora.Article("a") with { Dates = [.. dates] });

    private static string Read(ArticleModel article)
    {
        BitWriter packed = new();
        DateSection.Write(packed, article);
        BitReader bits = new(packed.ToString());
        List<string> dates = [];
        long start = 0;
        for (long left = bits.Number(2); left > 0; left--)
            dates.Add($"{start += bits.Number(8)}+{bits.Number(3)} {(Basis)bits.Number(0)} {Value(bits)}");
        return string.Join("; ", dates);
    }

    private static string Value(BitReader bits) => bits.Number(DateSection.FormOrder) switch
    {
        DateSection.Day => "day " + Distance(bits.Signed(3)),
        DateSection.Again => $"again {bits.Number(0)}",
        DateSection.Year => "year " + Distance(bits.Signed(3)),
        DateSection.Month => "month " + Distance(bits.Signed(5)),
        _ => $"{(TimexType)bits.Number(0)} {(Granularity)bits.Bits(4)} {bits.Characters()}{(bits.Flag() ? Bounds(bits) : "")}",
    };

    private static string Distance(long number) => number.ToString("+0;-0;+0", CultureInfo.InvariantCulture);

    private static string Bounds(BitReader bits) => $" {Moment(bits)} {(bits.Flag() ? $"{bits.Number(5)} days" : $"to {Moment(bits)}")}";

    private static string Moment(BitReader bits)
    {
        DateTime day = new DateTime(2020, 1, 1).AddDays(bits.Signed(10));
        string zone = bits.Flag() ? " UTC" : "";
        return Show(bits.Number(0) switch
        {
            0 => day,
            1 => day.AddMinutes(bits.Bits(11)),
            _ => day.AddTicks((long)bits.Bits(64)),
        }) + zone;
    }

    private static string Show(DateTime moment) => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
