using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

public sealed class NumericFormsTests
{
    [Theory]
    [InlineData("2022-11-08", "FullDate", 20221108)]
    [InlineData("2022/1/8", "FullDate", 20220108)]
    [InlineData("2022.12.31", "FullDate", 20221231)]
    [InlineData("1000-01-01", "FullDate", 10000101)]
    [InlineData("2999-12-31", "FullDate", 29991231)]
    [InlineData("2022-02-30", "FullDate", 20220230)]
    [InlineData("13/11/2022", "FullDate", 20221113)]
    [InlineData("11/13/2022", "FullDate", 20221113)]
    [InlineData("8.8.2022", "FullDate", 20220808)]
    [InlineData("12/11/2022", "AmbiguousDate", 20221112)]
    [InlineData("11/12/2022", "AmbiguousDate", 20221211)]
    [InlineData("3-4-2022", "AmbiguousDate", 20220403)]
    [InlineData("13/4/69", "FullDate", 20690413)]
    [InlineData("13/4/70", "FullDate", 19700413)]
    [InlineData("0:00", "Clock", 0)]
    [InlineData("9:05", "Clock", 90500)]
    [InlineData("24:00", "Clock", 240000)]
    [InlineData("23:59:59", "Clock", 235959)]
    public void Reads_a_whole_form(string text, string kind, int number)
    {
        Assert.True(NumericForms.TryRead(text, 0, text.Length, out DateToken token));
        Assert.Equal(new DateToken(0, text.Length, Enum.Parse<WordClass>(kind), number), token);
    }

    [Theory]
    [InlineData("2022-11-08T05:30", 0, 10)]
    [InlineData("2022-11-08.", 0, 10)]
    [InlineData("2022-11-08-", 0, 10)]
    [InlineData("2022-11-08-x", 0, 10)]
    [InlineData("2022-11-08/1", 0, 10)]
    [InlineData("13/11/2022 1", 0, 10)]
    [InlineData("12:05:", 0, 5)]
    [InlineData("12:05:x", 0, 5)]
    [InlineData("12:05.7", 0, 5)]
    [InlineData("12:05am", 0, 5)]
    [InlineData("(2022-11-08)", 1, 11)]
    [InlineData("x12:05", 1, 6)]
    public void Ends_with_the_last_digit(string text, int start, int end)
    {
        Assert.True(NumericForms.TryRead(text, start, text.Length, out DateToken token));
        Assert.Equal((start, end), (token.Start, token.End));
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-")]
    [InlineData("2022-11")]
    [InlineData("2022-11-")]
    [InlineData("2022-x1-08")]
    [InlineData("2022-11-x8")]
    [InlineData("2022-11/08")]
    [InlineData("2022-011-08")]
    [InlineData("2022-11-008")]
    [InlineData("20221-11-08")]
    [InlineData("2022-11-08-1")]
    [InlineData("2022-11-08x")]
    [InlineData("2022 11 08")]
    [InlineData("2022,11,08")]
    [InlineData("0999-11-08")]
    [InlineData("3000-11-08")]
    [InlineData("2022-00-08")]
    [InlineData("2022-13-08")]
    [InlineData("2022-11-00")]
    [InlineData("2022-11-32")]
    [InlineData("13/13/2022")]
    [InlineData("0/12/2022")]
    [InlineData("12/0/2022")]
    [InlineData("32/12/2022")]
    [InlineData("123/11/2022")]
    [InlineData("13/111/2022")]
    [InlineData("13/11/022")]
    [InlineData("13/11/20222")]
    [InlineData("13/11/2")]
    [InlineData("13.11.22")]
    [InlineData("13-11-22")]
    [InlineData("25:00")]
    [InlineData("12:60")]
    [InlineData("12:05:60")]
    [InlineData("12:5")]
    [InlineData("12:055")]
    [InlineData("12:05:5")]
    [InlineData("12:05:555")]
    [InlineData("123:05")]
    [InlineData("12:")]
    [InlineData("12:x5")]
    public void Leaves_what_is_no_form(string text) =>
        Assert.False(NumericForms.TryRead(text, 0, text.Length, out _));

    [Theory]
    [InlineData("1/13/11/2022")]
    [InlineData("1.13/11/2022")]
    [InlineData("1:13/11/2022")]
    [InlineData("1,13/11/2022")]
    [InlineData("7113/11/2022")]
    public void Does_not_begin_inside_a_longer_form(string text) =>
        Assert.False(NumericForms.TryRead(text, 2, text.Length, out _));

    [Theory]
    [InlineData("2022-11-18", 10, 20221118)]
    [InlineData("2022-11-18", 9, 20221101)]
    [InlineData("2022-11-18", 8, null)]
    [InlineData("2022-11-18", 7, null)]
    [InlineData("2022-11-18", 5, null)]
    [InlineData("12:05:30", 8, 120530)]
    [InlineData("12:05:30", 7, null)]
    [InlineData("12:05:30", 6, 120500)]
    [InlineData("12:05:30", 5, 120500)]
    [InlineData("12:05:30", 4, null)]
    [InlineData("12:05:30", 3, null)]
    public void Reads_no_further_than_its_limit(string text, int limit, int? number) =>
        Assert.Equal(number, NumericForms.TryRead(text, 0, limit, out DateToken token) ? token.Number : null);
}
