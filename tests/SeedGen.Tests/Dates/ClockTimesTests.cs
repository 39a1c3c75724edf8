namespace SeedGen.Tests.Dates;

public sealed class ClockTimesTests
{
    private const string Today = "2022-11-08";

    [Theory]
    [InlineData("He called at 5:07:09 it.", "5:07:09", "T05:07:09")]
    [InlineData("He called at 5:07:00 it.", "5:07:00", "T05:07")]
    [InlineData("He called at 24:00 it.", "24:00", "T24:00")]
    [InlineData("He called at 12:30 a.m. it.", "12:30 a.m.", "T00:30")]
    [InlineData("He called at 1:00 am it.", "1:00 am", "T01:00")]
    [InlineData("He called at 12:59 p.m. it.", "12:59 p.m.", "T12:59")]
    [InlineData("He called at 1 a.m. it.", "1 a.m.", "T01:00")]
    [InlineData("He called at 12 p.m. it.", "12 p.m.", "T12:00")]
    [InlineData("He called at three p.m. it.", "three p.m.", "T15:00")]
    [InlineData("He called at 5 p.m. UTC it.", "5 p.m. UTC", "T17:00Z")]
    [InlineData("He called at 5 p.m. CET it.", "5 p.m. CET", "T17:00+01")]
    [InlineData("He called at 5 p.m. JST it.", "5 p.m. JST", "T17:00+09")]
    [InlineData("He called at 5 p.m. EST it.", "5 p.m. EST", "T17:00-05")]
    [InlineData("He called at 5 p.m. ET it.", "5 p.m. ET", "T17:00")]
    [InlineData("He called at 5 p.m. IST it.", "5 p.m. IST", "T17:00+05:30")]
    [InlineData("He called at 14:30 GMT it.", "14:30 GMT", "T14:30Z")]
    [InlineData("He called 14:30 hours it.", "14:30 hours", "T14:30")]
    [InlineData("He called at 0930 GMT it.", "0930 GMT", "T09:30Z")]
    [InlineData("He called at 2459 hours it.", "2459 hours", "T24:59")]
    [InlineData("He called at 0340 local time it.", "0340 local time", "T03:40")]
    [InlineData("He called at 0059 hours it.", "0059 hours", "T00:59")]
    [InlineData("He called at one in the morning it.", "one in the morning", "T01:00")]
    [InlineData("He called at 12 in the morning it.", "12 in the morning", "T00:00")]
    [InlineData("He called until 11 in the evening it.", "11 in the evening", "T23:00")]
    [InlineData("He called about 12 in the night it.", "12 in the night", "T00:00")]
    [InlineData("He called at three in the night it.", "three in the night", "T03:00")]
    [InlineData("He called at 11 in the night it.", "11 in the night", "T23:00")]
    [InlineData("He called at 12 in the afternoon it.", "12 in the afternoon", "T12:00")]
    [InlineData("He called at ten at night it.", "ten at night", "T22:00")]
    [InlineData("He called at 8:40 at night it.", "8:40 at night", "T20:40")]
    [InlineData("He called at 8:40 in the morning it.", "8:40 in the morning", "T08:40")]
    [InlineData("He called at about 2.15 in the morning it.", "2.15 in the morning", "T02:15")]
    [InlineData("He called at 8.30 pm it.", "8.30 pm", "T20:30")]
    [InlineData("He called at 17.52 GMT it.", "17.52 GMT", "T17:52Z")]
    [InlineData("He called at 5 p.m. AEST it.", "5 p.m. AEST", "T17:00+10")]
    [InlineData("He called at half past four it.", "half past four", "T04:30")]
    [InlineData("He called at half past four in the afternoon it.", "half past four in the afternoon", "T16:30")]
    [InlineData("He called at a quarter past ten it.", "a quarter past ten", "T10:15")]
    [InlineData("He called at quarter to three in the morning it.", "quarter to three in the morning", "T02:45")]
    [InlineData("He called at a quarter to twelve it.", "a quarter to twelve", "T11:45")]
    [InlineData("He called at a quarter to one it.", "a quarter to one", "T12:45")]
    [InlineData("He called by three in the afternoon it.", "three in the afternoon", "T15:00")]
    [InlineData("He called at noon it.", "noon", "T12:00")]
    [InlineData("He called at midnight it.", "midnight", "T00:00")]
    [InlineData("He called at noon GMT it.", "noon GMT", "T12:00Z")]
    public void Reads_times_of_the_day_of_publication(string text, string words, string time) =>
        Assert.Equal(words + "=" + Today + time, DateReading.Show(text));

    [Theory]
    [InlineData("one o'clock", "T01:00")]
    [InlineData("12 o'clock", "T12:00")]
    public void Reads_the_hours_of_a_clock(string words, string time) => Assert.Equal(
        words + "=2022-11-07" + time + "; Monday=2022-11-07", DateReading.Show("He called at " + words + " on Monday."));

    [Theory]
    [InlineData("He won with 5:07 it.")]
    [InlineData("He won with 17:07.")]
    [InlineData("He lost a quarter to two percent of it.")]
    [InlineData("It rose a quarter to 5 per cent of it.")]
    [InlineData("It rose a quarter to 5% of it.")]
    [InlineData("He lost from a quarter to three quarters of it.")]
    [InlineData("He took 13 p.m. it.")]
    [InlineData("He took 0 a.m. it.")]
    [InlineData("He took 13 o'clock today.")]
    [InlineData("He took 0 o'clock today.")]
    [InlineData("He took 2560 GMT it.")]
    [InlineData("He took 2500 GMT it.")]
    [InlineData("He took 1060 GMT it.")]
    [InlineData("He took 3.5 p.m. it.")]
    [InlineData("He took the morning-after pill.")]
    [InlineData("He took the noon-time bus.")]
    public void Leaves_what_is_no_time(string text) => Assert.DoesNotContain("T", DateReading.Show(text), StringComparison.Ordinal);

    [Theory]
    [InlineData("8:40 last night", "2022-11-07T20:40")]
    [InlineData("at 8:40 last night", "2022-11-07T20:40")]
    [InlineData("at 8:40 p.m. last night", "2022-11-07T20:40")]
    [InlineData("at 2:15 last night", "2022-11-08T02:15")]
    [InlineData("at 8:40 this morning", "2022-11-08T08:40")]
    [InlineData("at 5:30 this evening", "2022-11-08T17:30")]
    [InlineData("at 20:40 tonight", "2022-11-08T20:40")]
    [InlineData("at 8pm tonight", "2022-11-08T20:00")]
    public void Reads_the_clock_in_a_part_of_a_day(string words, string value) =>
        Assert.EndsWith("=" + value, Assert.Single(DateReading.Show("He called " + words + " it.").Split("; ")), StringComparison.Ordinal);

    [Theory]
    [InlineData("at 17:07")]
    [InlineData("since 17:07")]
    [InlineData("until 17:07")]
    [InlineData("about 17:07")]
    [InlineData("or 17:07")]
    [InlineData("home, 17:07")]
    [InlineData("home \u2013 17:07")]
    public void Takes_bare_digits_for_a_time_where_the_word_before_says_so(string text) =>
        Assert.EndsWith("17:07=2022-11-08T17:07", DateReading.Show("He called " + text + " it."), StringComparison.Ordinal);
}
