using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Dates;

public sealed class CalendarResolverTests
{
    [Theory]
    [InlineData("2022-11-08", "Unknown", 12, 31, "2022-12-31")]
    [InlineData("2022-11-08", "Unknown", 1, 5, "2023-01-05")]
    [InlineData("2022-11-08", "Unknown", 6, 1, "2022-06-01")]
    [InlineData("2022-01-05", "Unknown", 12, 20, "2021-12-20")]
    [InlineData("2022-11-08", "Past", 1, 5, "2022-01-05")]
    [InlineData("2022-11-08", "Past", 11, 8, "2022-11-08")]
    [InlineData("2022-11-08", "Past", 11, 10, "2022-11-10")]
    [InlineData("2022-11-08", "Past", 12, 23, "2022-12-23")]
    [InlineData("2022-11-08", "Past", 12, 24, "2021-12-24")]
    [InlineData("2022-11-08", "Past", 12, 31, "2021-12-31")]
    [InlineData("2022-11-08", "Future", 10, 25, "2022-10-25")]
    [InlineData("2022-11-08", "Future", 10, 24, "2023-10-24")]
    [InlineData("2022-11-08", "Future", 1, 5, "2023-01-05")]
    [InlineData("2022-11-08", "Future", 11, 8, "2022-11-08")]
    [InlineData("2023-11-08", "Unknown", 2, 29, "2024-02-29")]
    [InlineData("2022-11-08", "Unknown", 2, 29, null)]
    [InlineData("2024-11-08", "Future", 2, 29, null)]
    public void Chooses_the_nearest_year_that_fits_the_tense(string reference, string tense, int month, int day, string? expected) =>
        Assert.Equal(expected, CalendarResolver.Nearest(
            DateTime.Parse(reference).AddHours(23), Enum.Parse<Tense>(tense),
            year => IsoCalendar.Exists(year, month, day) ? new(year, month, day) : null)?.ToString("yyyy-MM-dd"));

    // Tuesday, 8 November 2022.
    [Theory]
    [InlineData("The case was adjourned until 2 September it.", "2022-09-02")]
    [InlineData("It was put off until 2 May, heard she.", "2023-05-02")]
    [InlineData("By Monday it was out.", "2022-11-07")]
    [InlineData("By Monday it will be out.", "2022-11-14")]
    [InlineData("Until Friday, it stays shut.", "2022-11-11")]
    [InlineData("Talks begin on Monday it.", "2022-11-14")]
    [InlineData("The talks did not begin on Monday it.", "2022-11-07")]
    [InlineData("The guests began to arrive on Monday it.", "2022-11-07")]
    [InlineData("Hundreds saw him arrive on Monday it.", "2022-11-07")]
    [InlineData("The talks did not begin until Thursday it.", "2022-11-03")]
    [InlineData("By Friday the storm, which hit the coast, should be gone.", "2022-11-11")]
    [InlineData("By Friday, workers who were sacked must go.", "2022-11-11")]
    [InlineData("By Friday the firm needs to mend what was broken.", "2022-11-11")]
    [InlineData("Until Friday, the road that was flooded is shut.", "2022-11-11")]
    [InlineData("He left on Tuesday it.", "2022-11-08")]
    [InlineData("He left on Wednesday it.", "2022-11-02")]
    [InlineData("He left on Monday it.", "2022-11-07")]
    [InlineData("He will leave on Tuesday it.", "2022-11-08")]
    [InlineData("He will leave on Wednesday it.", "2022-11-09")]
    [InlineData("He will leave on Monday it.", "2022-11-14")]
    [InlineData("The book is out on Thursday.", "2022-11-10")]
    [InlineData("The books are out on Thursday.", "2022-11-10")]
    [InlineData("The book was out on Thursday.", "2022-11-03")]
    [InlineData("They have a game on Thursday.", "2022-11-10")]
    [InlineData("It has been put off until Thursday.", "2022-11-10")]
    [InlineData("It has issued a warning until Thursday.", "2022-11-10")]
    [InlineData("It issued a warning until Thursday.", "2022-11-03")]
    [InlineData("\"I've got a round on Thursday,\" he said.", "2022-11-10")]
    [InlineData("Steve got a letter on Thursday.", "2022-11-03")]
    [InlineData("Reed, who has a cold, on Thursday won the race.", "2022-11-03")]
    [InlineData("Thousands marched in Wales on Sunday.", "2022-11-06")]
    [InlineData("She has got the exam on Thursday.", "2022-11-10")]
    [InlineData("They got a goal on Thursday.", "2022-11-03")]
    [InlineData("They have won a game on Thursday.", "2022-11-03")]
    [InlineData("The mail on Thursday was late.", "2022-11-03")]
    [InlineData("The book is then said out on Thursday.", "2022-11-03")]
    [InlineData("Mourning from Friday it.", "2022-11-11")]
    [InlineData("Mourning starting Friday it.", "2022-11-11")]
    [InlineData("Mourning beginning Friday it.", "2022-11-11")]
    [InlineData("Mourning effective Friday it.", "2022-11-11")]
    [InlineData("Mourning from Saturday it.", "2022-11-05")]
    [InlineData("Mourning from Monday it.", "2022-11-07")]
    [InlineData("Mourning was from Friday it.", "2022-11-04")]
    [InlineData("Things were from Friday it.", "2022-11-04")]
    [InlineData("Mourning had from Friday it.", "2022-11-04")]
    [InlineData("Mourning been from Friday it.", "2022-11-04")]
    [InlineData("It stays shut until Sunday.", "2022-11-13")]
    [InlineData("It was shut until Sunday.", "2022-11-06")]
    [InlineData("It is open by Sunday.", "2022-11-13")]
    [InlineData("It is open till Sunday.", "2022-11-13")]
    [InlineData("It is open until late Sunday.", "2022-11-13")]
    public void Finds_the_day_that_a_weekday_means(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateReading.Find(text, DateReading.Reference)).Value[..10]);

    [Theory]
    [InlineData("He left in June it.", "2022-06")]
    [InlineData("He left in November it.", "2022-11")]
    [InlineData("He left in December it.", "2021-12")]
    [InlineData("He will leave in October it.", "2023-10")]
    [InlineData("He will leave in November it.", "2022-11")]
    [InlineData("He will leave in December it.", "2022-12")]
    [InlineData("No word in December it.", "2021-12")]
    [InlineData("Something in December is likelier.", "2022-12")]
    [InlineData("They said in December is it.", "2021-12")]
    [InlineData("It was due by December it.", "2022-12")]
    [InlineData("It was due until May it.", "2023-05")]
    [InlineData("It was due till June it.", "2023-06")]
    [InlineData("It was due till July it.", "2022-07")]
    [InlineData("It was due by November it.", "2022-11")]
    [InlineData("It was due by early March it.", "2023-03")]
    public void Finds_the_year_of_a_month(string text, string expected) =>
        Assert.Equal(expected, Assert.Single(DateReading.Find(text, DateReading.Reference)).Value);

    [Theory]
    [InlineData("It began on Monday, 8 November 2022.", "Monday", "2022-11-08", "Tuesday")]
    [InlineData("It began on Sunday, 2 November 2022.", "Sunday", "2022-11-02", "Wednesday")]
    [InlineData("It began on Friday, 3 November 2022.", "Friday", "2022-11-03", "Thursday")]
    [InlineData("It began on Saturday, 6 November 2022.", "Saturday", "2022-11-06", "Sunday")]
    [InlineData("It began on Tuesday, 7 November 2022.", "Tuesday", "2022-11-07", "Monday")]
    [InlineData("It began on Wednesday, 4 November 2022.", "Wednesday", "2022-11-04", "Friday")]
    [InlineData("It began on Thursday, 5 November 2022.", "Thursday", "2022-11-05", "Saturday")]
    public void Notes_a_weekday_that_the_day_is_not(string text, string said, string day, string weekday)
    {
        List<Problem> problems = [];
        Assert.Equal(day, Assert.Single(DateReading.Find(text, DateReading.Reference, problems: problems)).Value);
        string message = Assert.Single(problems).Message;
        Assert.Contains(said, message, StringComparison.Ordinal);
        Assert.Contains(day, message, StringComparison.Ordinal);
        Assert.Contains(weekday, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It began on Tuesday, 8 November 2022.")]
    [InlineData("It began on Tuesday, 8 November.")]
    public void Notes_nothing_where_they_agree(string text)
    {
        List<Problem> problems = [];
        Assert.Equal("2022-11-08", Assert.Single(DateReading.Find(text, DateReading.Reference, problems: problems)).Value);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("She died on 3 March 2019. She was held on 1 March.", "3 March 2019=2019-03-03; 1 March=2019-03-01")]
    [InlineData("She died on 3 October 2019. He was held on 1 October.", "3 October 2019=2019-10-03; 1 October=2022-10-01")]
    [InlineData("She died on 3 March 2019. He was held on 1 April.", "3 March 2019=2019-03-03; 1 April=2022-04-01")]
    [InlineData("She died on 3 March 2019. He will be held on 1 March.", "3 March 2019=2019-03-03; 1 March=2023-03-01")]
    public void A_day_may_be_of_the_month_just_spoken_of(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("He will hear more when he is sentenced on Jan. 20.", "Jan. 20=2023-01-20")]
    [InlineData("He heard more when he was sentenced on Jan. 20.", "Jan. 20=2022-01-20")]
    [InlineData("It called a meeting of the board for Friday.", "Friday=2022-11-11")]
    [InlineData("It has set talks with them for Friday.", "Friday=2022-11-11")]
    [InlineData("A meeting was called for Friday.", "Friday=2022-11-04")]
    [InlineData("They were thanked for Friday.", "Friday=2022-11-04")]
    [InlineData("It called them, and was praised for Friday.", "Friday=2022-11-04")]
    [InlineData("She drives; on Friday she has a class.", "Friday=2022-11-11")]
    [InlineData("She drove; on Friday she had a class.", "Friday=2022-11-04")]
    public void What_is_arranged_is_to_come(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("It now expects sales to rise, up from a July estimate.", "now=PRESENT_REF; July=2022-07")]
    [InlineData("It expects two boats, compared with the July figure.", "July=2022-07")]
    [InlineData("It expects to open it in July.", "July=2023-07")]
    [InlineData("It expects two boats from a July fair.", "July=2023-07")]
    public void What_is_compared_with_was_told_before(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));
}
