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
        Assert.Equal(
            ("SEED3201", ProblemSeverity.Warning, words, $"'{words}' is no day of the calendar and has no value; correct it, or give its 'value' under the article's 'dates' in the schema"),
            (problem.Rule.Id, problem.Severity, problem.Location.Span.In(text), problem.Message));
    }

    [Fact]
    public void A_weekday_that_contradicts_its_date_is_noted()
    {
        const string Text = "It began on Monday, 8 November 2022.";
        List<Problem> problems = [];
        DateReading.Find(Text, DateReading.Reference, problems: problems);
        Problem problem = Assert.Single(problems);
        Assert.Equal(
            ("SEED3202", ProblemSeverity.Note, "Monday, 8 November 2022", "'Monday, 8 November 2022' names Monday, but 2022-11-08 was a Tuesday; the date is taken, so correct whichever of the two is wrong"),
            (problem.Rule.Id, problem.Severity, problem.Location.Span.In(Text), problem.Message));
    }

    [Theory]
    [InlineData("It began on Monday, November 7.", null)]
    [InlineData("It began on Monday, November 9.", "'Monday, November 9' names Monday, but 2022-11-09 was a Wednesday; the date is taken, so correct whichever of the two is wrong")]
    [InlineData("It began on Friday, 4 March.", null)]
    [InlineData("It began on Sunday, 4 March.", "'Sunday, 4 March' names Sunday, but 2022-03-04 was a Friday; the date is taken, so correct whichever of the two is wrong")]
    public void A_weekday_that_contradicts_a_date_whose_year_is_that_of_publication_is_noted(string text, string? message)
    {
        List<Problem> problems = [];
        DateReading.Find(text, DateReading.Reference, problems: problems);
        Assert.Equal(message is null ? [] : [$"Note SEED3202 {message}"], problems.Select(static p => $"{p.Severity} {p.Rule.Id} {p.Message}"));
        if (message is not null) Assert.Equal(message.Split('\'')[1], problems[0].Location.Span.In(text));
    }

    [Theory]
    [InlineData("It began on Monday (November 9).", "Monday (November 9)")]
    [InlineData("It began on Monday (9 Nov.).", "Monday (9 Nov.)")]
    [InlineData("It began on Monday [Nov. 9, 2022].", "Monday [Nov. 9, 2022]")]
    [InlineData("Monday's (Nov 9) vote was close.", "Monday's (Nov 9)")]
    [InlineData("It began on Monday night (9 November).", "Monday night (9 November)")]
    [InlineData("It began on Monday morning, November 9, and ended there.", "Monday morning, November 9")]
    [InlineData("It began on Monday evening, the 9th of November.", "Monday evening, the 9th of November")]
    [InlineData("It began on Monday, the 9th of November.", "Monday, the 9th of November")]
    [InlineData("It began on Monday, the ninth of November.", "Monday, the ninth of November")]
    [InlineData("It began on Monday the 9th November.", "Monday the 9th November")]
    [InlineData("It began on Monday 9th November 2022.", "Monday 9th November 2022")]
    [InlineData("It began on Mon., Nov. 9, 2022.", "Mon., Nov. 9, 2022")]
    [InlineData("It began on Monday, 2022-11-09.", "Monday, 2022-11-09")]
    [InlineData("It began on Monday (2022-11-09).", "Monday (2022-11-09)")]
    [InlineData("It began on 9 November (Monday).", "9 November (Monday)")]
    [InlineData("It began on 2022-11-09 (Mon).", "2022-11-09 (Mon)")]
    [InlineData("It began on November 9 (a Monday).", "November 9 (a Monday)")]
    [InlineData("On November 9, a Monday, it began.", "November 9, a Monday")]
    [InlineData("It began on November 9, 2022, Monday.", "November 9, 2022, Monday")]
    [InlineData("November 9, 2022, was a Monday.", "November 9, 2022, was a Monday")]
    [InlineData("November 9, which was a Monday, is a holiday.", "November 9, which was a Monday")]
    [InlineData("November 9 falls on a Monday.", "November 9 falls on a Monday")]
    public void A_weekday_contradicts_its_date_in_whatever_order_they_stand(string text, string words)
    {
        List<Problem> problems = [];
        DateReading.Find(text, DateReading.Reference, problems: problems);
        Problem problem = Assert.Single(problems);
        Assert.Equal(
            ("SEED3202", words, $"'{words}' names Monday, but 2022-11-09 was a Wednesday; the date is taken, so correct whichever of the two is wrong"),
            (problem.Rule.Id, problem.Location.Span.In(text), problem.Message));
        problems.Clear();
        string right = text.Replace("Monday", "Wednesday", StringComparison.Ordinal).Replace("Mon", "Wed", StringComparison.Ordinal);
        DateReading.Find(right, DateReading.Reference, problems: problems);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("It began on Tuesday night (November 9 in Perth).")]
    [InlineData("It runs from Monday to Wednesday (7-9 November).")]
    [InlineData("It runs Monday-Wednesday (November 7 to November 9).")]
    [InlineData("He came on November 9, a Sunday Herald reporter wrote.")]
    [InlineData("Until November 9 a Monday-to-Friday week was the rule.")]
    [InlineData("The Sun (November 9) had it first.")]
    [InlineData("The bill of November 9 was on Monday called dead.")]
    [InlineData("Shares that had peaked on November 9 fell on Monday.")]
    [InlineData("On November 9, Monday prayers were held.")]
    [InlineData("It was shut on Monday, and on November 9 it fell.")]
    [InlineData("It opens on November 9, Friday and Sunday.")]
    [InlineData("On November 9, a Sunday newspaper published the memo.")]
    [InlineData("On November 9, a Sunday stallholder was fined.")]
    [InlineData("November 9 is a Monday deadline for many.")]
    [InlineData("November 9 was a Sunday sell-out.")]
    [InlineData("The game of November 9, a Sunday replay, was dull.")]
    [InlineData("November 9 is a Saturday and Sunday market.")]
    [InlineData("November 9 is a Friday, Saturday and Sunday affair.")]
    [InlineData("On Monday, the November 9 edition sold out.")]
    [InlineData("Back on Monday, the November 9 vote was moved.")]
    [InlineData("On Monday, the November 9, 2022, edition sold out.")]
    [InlineData("On Monday evening, the 9th of November edition sold out.")]
    [InlineData("It runs on Saturday and Sunday, November 12-13.")]
    [InlineData("It runs on Saturday and Sunday, November 12 and 13.")]
    [InlineData("It runs Friday through Sunday, November 11-13.")]
    [InlineData("It runs Friday-Sunday, November 11-13.")]
    [InlineData("It runs Monday-Friday, November 14-18.")]
    [InlineData("It runs from Friday night to Sunday, November 11-13.")]
    [InlineData("It runs on Friday, Saturday and Sunday, 11-13 November.")]
    [InlineData("It runs on Friday, Saturday and Sunday, 11-13 November 2022.")]
    [InlineData("It runs on Saturday and Sunday (November 12).")]
    [InlineData("It runs every Sunday (November 9 to December 3).")]
    [InlineData("It runs every Sunday, November 9 to December 3.")]
    [InlineData("It runs each Sunday (November 9).")]
    public void A_weekday_near_a_date_that_is_not_its_own_is_not_compared(string text)
    {
        List<Problem> problems = [];
        DateReading.Find(text, DateReading.Reference, problems: problems);
        Assert.DoesNotContain(problems, static p => p.Rule.Id == "SEED3202");
    }

    [Theory]
    [InlineData("On November 9, a Friday, it began.", "November 9, a Friday")]
    [InlineData("November 9 was a Friday and a holiday.", "November 9 was a Friday")]
    [InlineData("November 9 was a Friday when it began.", "November 9 was a Friday")]
    [InlineData("In 2021 it fell. November 9 was a Friday.", "November 9 was a Friday")]
    [InlineData("In 2021 it fell. On Friday, November 9, it was up.", "Friday, November 9")]
    [InlineData("On Tuesday, November 9, it was up.", "Tuesday, November 9")]
    [InlineData("On Saturday, it fell, and on Friday, November 9, it was up.", "Friday, November 9")]
    public void A_weekday_that_no_year_near_or_named_bears_out_is_noted(string text, string words)
    {
        List<Problem> problems = [];
        DateReading.Find(text, DateReading.Reference, problems: problems);
        Problem problem = Assert.Single(problems);
        Assert.Equal(("SEED3202", words), (problem.Rule.Id, problem.Location.Span.In(text)));
    }

    [Theory]
    [InlineData("July 4 fell on a Tuesday in 2023.")]
    [InlineData("July 4 fell on a Sunday, in 2021.")]
    [InlineData("In 2022, July 4 was a Monday.")]
    [InlineData("Next year, July 4 is a Friday.")]
    [InlineData("May 1 is a Thursday in 2025.")]
    [InlineData("June 19 was a Monday last year.")]
    [InlineData("December 25 is a Wednesday this year.")]
    [InlineData("In 1998 the pier fell. On May 3, a Sunday, two boats sank.")]
    [InlineData("In 1998 the pier fell. On Sunday, May 3, two boats sank.")]
    [InlineData("On May 3, a Sunday, two boats sank. That was in 1998.")]
    [InlineData("Last year, on Friday, May 5, two boats sank.")]
    public void A_weekday_of_another_year_that_may_be_meant_is_not_compared(string text)
    {
        List<Problem> problems = [];
        DateReading.Find(text, new(new DateTime(2024, 6, 13), HasTime: false), problems: problems);
        Assert.DoesNotContain(problems, static p => p.Rule.Id == "SEED3202");
    }

    [Fact]
    public void Nothing_to_resolve_against_is_noted_once_at_the_first_place()
    {
        const string Text = "On Tuesday he left. In September he came back.";
        List<Problem> problems = [];
        DateReading.Find(Text, null, problems: problems);
        Problem problem = Assert.Single(problems);
        Assert.Equal(("SEED3203", ProblemSeverity.Note, "Tuesday"), (problem.Rule.Id, problem.Severity, problem.Location.Span.In(Text)));
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

    [Theory]
    [InlineData("The pier burned down on 3 March 2023.", "3 March 2023", "2023-03-03")]
    [InlineData("In March 2023 the pier burned down.", "March 2023", "2023-03")]
    [InlineData("The ferry sank on 3 March 2023.", "3 March 2023", "2023-03-03")]
    [InlineData("The firm shut its yard on 3 March 2023.", "3 March 2023", "2023-03-03")]
    [InlineData("\"It fell,\" she said on November 12, 2022.", "November 12, 2022", "2022-11-12")]
    public void A_past_that_is_still_to_come_is_noted(string text, string words, string day)
    {
        List<Problem> problems = [];
        DateReading.Find(text, DateReading.Reference, problems: problems);
        Problem problem = Assert.Single(problems);
        Assert.Equal(("SEED3205", ProblemSeverity.Note, words), (problem.Rule.Id, problem.Severity, problem.Location.Span.In(text)));
        Assert.Equal(
            $"'{words}' is {day}, after the article was published (2022-11-08), but the sentence tells it as past: see whether the year is right",
            problem.Message);
    }

    [Theory]
    [InlineData("The pier burned down on 3 March 2021.")]
    [InlineData("The pier burned down on 9 November 2022.")]
    [InlineData("The pier will open on 3 March 2023.")]
    [InlineData("She said the pier would open on 3 March 2023.")]
    [InlineData("The pier was due on 3 March 2023.")]
    [InlineData("The pier was shut until 3 March 2023.")]
    [InlineData("The firm was paid to have it done by 3 March 2023.")]
    [InlineData("The pier is to be upheld on 3 March 2023.")]
    [InlineData("He came to shut it on 3 March 2023.")]
    [InlineData("Elections on 3 March 2023.")]
    public void What_is_told_as_to_come_is_not(string text)
    {
        List<Problem> problems = [];
        DateReading.Find(text, DateReading.Reference, problems: problems);
        Assert.Empty(problems);
    }
}
