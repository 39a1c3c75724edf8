using System.Globalization;

namespace SeedGen.Tests.Dates;

/// <summary>Published on Tuesday, 8 November 2022.</summary>
public sealed class RangesTests
{
    [Theory]
    [InlineData("The fair was held between Sept. 25 and Oct. 9.", "09-25..10-10 10-09..10-10")]
    [InlineData("The strike will run from Tuesday to Thursday.", "11-08..11-11 11-10..11-11")]
    [InlineData("The show ran from Wednesday to Friday.", "11-02..11-05 11-04..11-05")]
    [InlineData("The show ran from Monday to Thursday.", "10-31..11-04 11-03..11-04")]
    [InlineData("It is shut from mid-December until late February.", "12-01..03-01 02-01..03-01")]
    [InlineData("The hall was shut from June to July.", "06-01..08-01 07-01..08-01")]
    [InlineData("The course will run from October to May.", "10-01..06-01 05-01..06-01")]
    [InlineData("Sales fell between March and June.", "03-01..07-01 06-01..07-01")]
    [InlineData("They met Dec. 28-Jan. 3.", "12-28..01-04 01-03..01-04")]
    [InlineData("The show ran from Wednesday through Friday.", "11-02..11-05 11-04..11-05")]
    [InlineData("The show ran from Wednesday until Friday.", "11-02..11-05 11-04..11-05")]
    [InlineData("The show ran from Wednesday till Friday.", "11-02..11-05 11-04..11-05")]
    [InlineData("They met on Friday and Sunday.", "11-04..11-05 11-06..11-07")]
    [InlineData("It fell from May 2021 to March 2021.", "05-01..06-01 03-01..04-01")]
    [InlineData("It fell from the summer to March 2022.", "06-01..09-01 03-01..04-01")]
    [InlineData("From 5 p.m. to Thursday it rained.", "11-08..11-08 11-03..11-04")]
    public void A_date_that_opens_a_range_lasts_until_it_ends(string text, string expected) =>
        Assert.Equal(expected, string.Join(" ", DateReading.Find(text, DateReading.Reference).Select(static m => Day(m.Start) + ".." + Day(m.End))));

    [Theory]
    [InlineData("The fair was held from Oct. 28 to Jan. 3.", "Oct. 28=2021-10-28; Jan. 3=2022-01-03")]
    [InlineData("The fair was held from 28 October to 3 January.", "28 October=2021-10-28; 3 January=2022-01-03")]
    [InlineData("The fair will be held from 28 December to 3 January.", "28 December=2022-12-28; 3 January=2023-01-03")]
    [InlineData("The fair was held from Oct. 28, 2022 to Jan. 3.", "Oct. 28, 2022=2022-10-28; Jan. 3=2023-01-03")]
    public void The_end_of_a_range_over_the_turn_of_the_year_lies_behind_its_beginning(string text, string expected) =>
        Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("The law takes effect Thursday.", "Thursday=2022-11-10")]
    [InlineData("The pact comes into force on Monday.", "Monday=2022-11-14")]
    [InlineData("The law took effect Thursday.", "Thursday=2022-11-03")]
    public void What_takes_effect_lies_ahead(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("The offices still ran Windows 2000.")]
    [InlineData("A Model 1911 was found in the car.")]
    [InlineData("The council adopted Resolution 1973.")]
    public void The_number_of_a_thing_is_no_year(string text) => Assert.Empty(DateReading.Find(text, DateReading.Reference));

    private static string Day(DateTime? moment) => moment?.ToString("MM-dd", CultureInfo.InvariantCulture) ?? "-";

    [Theory]
    [InlineData("It ran from 28 to 3 March.", "28=2022-02-28; 3 March=2022-03-03")]
    [InlineData("It will run from 28 to 3 January.", "28=2022-12-28; 3 January=2023-01-03")]
    [InlineData("It ran from 28 to 3 January 2020.", "28=2019-12-28; 3 January 2020=2020-01-03")]
    [InlineData("It rained between 28 and 3 March.", "28=2022-02-28; 3 March=2022-03-03")]
    [InlineData("It ran from 3 to 28 March.", "3=2022-03-03; 28 March=2022-03-28")]
    [InlineData("It rained on 28 and 3 March.", "28=2022-03-28; 3 March=2022-03-03")]
    [InlineData("It rained on 28 or 3 March.", "28=2022-03-28; 3 March=2022-03-03")]
    public void A_range_over_the_end_of_a_month_begins_in_the_month_before(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));
}
