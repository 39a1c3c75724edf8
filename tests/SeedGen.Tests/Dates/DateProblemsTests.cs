using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Dates;

public sealed class DateProblemsTests
{
    [Theory]
    [InlineData("It began on 31 September 2020.", "31 September 2020")]
    [InlineData("It began on February 30.", "February 30")]
    [InlineData("It began on 2021-02-29.", "2021-02-29")]
    public void An_impossible_date_stays_text_and_is_a_problem(string text, string words)
    {
        List<Problem> problems = [];
        Assert.Empty(DateReading.Find(text, DateReading.Reference, problems: problems));
        Problem problem = Assert.Single(problems);
        Assert.Equal("SEED3201", problem.Rule.Id);
        Assert.Equal(words, problem.Location.Span.In(text));
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_noted()
    {
        List<Problem> problems = [];
        DateReading.Find("It began on Monday, 8 November 2022.", DateReading.Reference, problems: problems);
        Assert.Contains("2022-11-08 was a Tuesday", Assert.Single(problems).Message, StringComparison.Ordinal);
        Assert.Equal("SEED3202", problems[0].Rule.Id);
    }

    [Fact]
    public void Nothing_to_resolve_against_is_noted_once_at_the_first_place()
    {
        const string Text = "On Tuesday he left. In September he came back.";
        List<Problem> problems = [];
        DateReading.Find(Text, null, problems: problems);
        Assert.Equal("SEED3203", Assert.Single(problems).Rule.Id);
        Assert.Equal("Tuesday", problems[0].Location.Span.In(Text));
    }

    [Fact]
    public void An_ambiguous_date_is_not_guessed()
    {
        List<Problem> problems = [];
        Assert.Empty(DateReading.Find("Signed on 03/04/2022.", DateReading.Reference, problems: problems));
        Assert.Equal("SEED3204", Assert.Single(problems).Rule.Id);
        Assert.Contains("2022-04-03", problems[0].Message, StringComparison.Ordinal);
        Assert.Contains("2022-03-04", problems[0].Message, StringComparison.Ordinal);
    }
}
