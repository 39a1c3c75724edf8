using SeedGen.Extraction.Dates.Values;

namespace SeedGen.Tests.Dates;

public sealed class SentenceDatesTests
{
    [Theory]
    [InlineData("He called at 5 p.m. MT on Monday it.", "5 p.m.=2022-11-07T17:00; Monday=2022-11-07")]
    [InlineData("Published 09:41, 22 February 2022", "09:41, 22 February 2022=2022-02-22T09:41")]
    [InlineData("He called on Monday, 5 p.m. it.", "Monday, 5 p.m.=2022-11-07T17:00")]
    [InlineData("He called on Monday - 5 p.m. it.", "Monday - 5 p.m.=2022-11-07T17:00")]
    [InlineData("He called at 5 p.m. Monday it.", "5 p.m. Monday=2022-11-07T17:00")]
    [InlineData("He called at 5 p.m. local time Monday.", "5 p.m. local time Monday=2022-11-07T17:00")]
    [InlineData("He was born on Jan. 5, 1932. He called at 5 p.m. it.", "Jan. 5, 1932=1932-01-05; 5 p.m.=2022-11-08T17:00")]
    [InlineData("He called on Jan. 5, 1932. He called at 5 p.m. it.", "Jan. 5, 1932=1932-01-05; 5 p.m.=1932-01-05T17:00")]
    [InlineData("He called at 5 p.m., Monday it.", "5 p.m., Monday=2022-11-07T17:00")]
    [InlineData("He called at 5 p.m. of May 3, 2021 it.", "5 p.m. of May 3, 2021=2021-05-03T17:00")]
    [InlineData("He called on the evening of May 3, 2021 it.", "the evening of May 3, 2021=2021-05-03TEV")]
    [InlineData("He called on Monday evening it.", "Monday evening=2022-11-07TEV")]
    [InlineData("He called on Monday and at 5 p.m. it.", "Monday=2022-11-07; 5 p.m.=2022-11-07T17:00")]
    [InlineData("He called at 5 p.m. as on Monday it.", "5 p.m.=2022-11-08T17:00; Monday=2022-11-07")]
    [InlineData("He called in May, 5 p.m. it.", "May=2022-05; 5 p.m.=2022-11-08T17:00")]
    [InlineData("He called on May 3, 2021 at 5 p.m. it.", "May 3, 2021=2021-05-03; 5 p.m.=2021-05-03T17:00")]
    [InlineData("He called in the last week of August it.", "the last week of August=P1W")]
    [InlineData("He called in the morning it.", "the morning=2022-11-08TMO")]
    [InlineData("It stood at about 3.25 in the morning session.", "the morning=2022-11-08TMO")]
    [InlineData("He called in the evening of his life it.", "")]
    [InlineData("He loved the morning it.", "")]
    [InlineData("He called on Monday in the morning.", "Monday in the morning=2022-11-07TMO")]
    public void Joins_days_and_times(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It runs every Monday it.", Granularity.Day)]
    [InlineData("It runs every night it.", Granularity.PartOfDay)]
    [InlineData("It ran on 3 May 2021 it.", Granularity.Day)]
    [InlineData("It ran in May 2021 it.", Granularity.Month)]
    public void Gives_the_unit_of_an_expression(string text, Granularity expected) =>
        Assert.Equal(expected, Assert.Single(DateReading.Find(text, DateReading.Reference)).Granularity);

    [Theory]
    [InlineData("He called on May 3 it.", "XXXX-05-03", Granularity.Day)]
    [InlineData("He called in May it.", "XXXX-05", Granularity.Month)]
    [InlineData("He called in the summer it.", "XXXX-SU", Granularity.Season)]
    [InlineData("He called on Monday it.", "XXXX-WXX-1", Granularity.Day)]
    [InlineData("He called on Monday night it.", "XXXX-WXX-1TNI", Granularity.PartOfDay)]
    [InlineData("He called last night it.", "XXXX-XX-XXTNI", Granularity.PartOfDay)]
    [InlineData("He called at 5 p.m. it.", "XXXX-XX-XXT17:00", Granularity.Minute)]
    [InlineData("He called at 5:07:09 it.", "XXXX-XX-XXT05:07:09", Granularity.Second)]
    public void Gives_the_unit_of_what_nothing_resolves(string text, string value, Granularity granularity)
    {
        TimexMention mention = Assert.Single(DateReading.Find(text, null));
        Assert.Equal((value, granularity, "open"), (mention.Value, mention.Granularity, mention.Resolution));
    }

    [Theory]
    [InlineData("He called on Monday night it.", " + ")]
    [InlineData("He called at 5 p.m. Monday it.", " + ")]
    public void Names_both_rules_of_what_was_joined(string text, string expected)
    {
        TimexMention mention = Assert.Single(DateReading.Find(text, DateReading.Reference));
        Assert.Contains(expected, mention.Rule, StringComparison.Ordinal);
        Assert.Contains(expected, mention.Pattern, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It fell at 6:14 a.m. (0414 GMT) on Sept. 20.", "2022-09-20T06:14; 2022-09-20T04:14Z; 2022-09-20")]
    [InlineData("It fell at 6:14 a.m. local time on Sept. 20.", "2022-09-20T06:14; 2022-09-20")]
    [InlineData("It fell at 6:14 a.m. local time in Sept. 20.", "2022-11-08T06:14; 2022-09-20")]
    [InlineData("It fell at 6:14 a.m. as the others left on Sept. 20.", "2022-11-08T06:14; 2022-09-20")]
    public void Lends_a_day_to_the_times_before_it(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", DateReading.Find(text, DateReading.Reference).Select(static m => m.Value)));
}
