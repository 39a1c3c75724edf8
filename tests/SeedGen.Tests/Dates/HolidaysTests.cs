using SeedGen.Extraction;

namespace SeedGen.Tests.Dates;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("It will end by Christmas.", "Christmas=2022-12-25")]
    [InlineData("He left on Christmas Eve.", "Christmas Eve=2021-12-24")]
    [InlineData("It will end by Thanksgiving.", "Thanksgiving=2022-11-24")]
    [InlineData("He left before Easter.", "Easter=2022-04-17")]
    [InlineData("He left on Easter Monday.", "Easter Monday=2022-04-18")]
    [InlineData("He left on Good Friday.", "Good Friday=2022-04-15")]
    [InlineData("He left on New Year's Day.", "New Year's Day=2022-01-01")]
    [InlineData("He will leave on New Year's Eve.", "New Year's Eve=2022-12-31")]
    [InlineData("He left after Labor Day.", "Labor Day=2022-09-05")]
    [InlineData("He left on Memorial Day.", "Memorial Day=2022-05-30")]
    [InlineData("He left last Christmas and returns next Easter.", "last Christmas=2021-12-25; next Easter=2023-04-09")]
    [InlineData("He returns this Thanksgiving.", "this Thanksgiving=2022-11-24")]
    [InlineData("He left on Thanksgiving 1997.", "Thanksgiving 1997=1997-11-27")]
    [InlineData("He left on Labor Day last year.", "Labor Day last year=2021-09-06")]
    [InlineData("He left on Memorial Day last year.", "Memorial Day last year=2021-05-31")]
    [InlineData("He left on Christmas Eve last year.", "Christmas Eve last year=2021-12-24")]
    public void Knows_the_day_of_a_holiday_that_fits_the_tense(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("In AD 1 it snowed.")]
    [InlineData("On 3 January 1 AD it snowed.")]
    [InlineData("In AD 9999 it will snow.")]
    public void At_the_ends_of_the_calendar_none_is_counted_from(string end)
    {
        const string Tale = "The canal of 1840 was widened in 1850, in 1860, in 1870, in 1880, in 1890 and in 1895. ";
        const string Holidays = " Christmas last year was cold, Labor Day last year was hot. It snowed last Easter, it snows next Easter, and "
            + "Memorial Day next year is cold. The night before and the weekend were cold.";
        Assert.Contains("last Easter=", DateReading.Show(Tale + end + Holidays), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1818-03-22")]
    [InlineData("1900-04-15")]
    [InlineData("1943-04-25")]
    [InlineData("1954-04-18")]
    [InlineData("1981-04-19")]
    [InlineData("2008-03-23")]
    [InlineData("2019-04-21")]
    [InlineData("2038-04-25")]
    [InlineData("2049-04-18")]
    [InlineData("2076-04-19")]
    public void Easter_is_where_the_Gregorian_calendar_has_it(string day) =>
        Assert.Equal($"Easter {day.Remove(4)}={day}", DateReading.Show($"It sank on Easter {day.Remove(4)}."));

    [Theory]
    [InlineData(2022, 12, 24, "last Christmas=2021-12-25; next Christmas=2022-12-25")]
    [InlineData(2022, 12, 25, "last Christmas=2021-12-25; next Christmas=2023-12-25")]
    [InlineData(2022, 12, 26, "last Christmas=2022-12-25; next Christmas=2023-12-25")]
    public void The_last_and_the_next_are_never_the_day_of_publication(int year, int month, int day, string expected) =>
        Assert.Equal(expected, DateReading.Show(
            "He left last Christmas and returns next Christmas.", new Timestamp(new DateTime(year, month, day), HasTime: false)));

    [Theory]
    [InlineData("It was Easter Sunday.", "Easter Sunday=2022-04-17")]
    [InlineData("He left at Easter, Tuesday at the latest.", "Easter=2022-04-17; Tuesday=2022-11-08")]
    [InlineData("He returned at Christmas, Monday being free.", "Christmas=2021-12-25; Monday=2022-11-07")]
    [InlineData("The shop called Good Monday closed.", "Monday=2022-11-07")]
    [InlineData("He waited for Christmas", "Christmas=2021-12-25")]
    public void A_weekday_belongs_to_the_holiday_that_is_named_by_it(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));

    [Theory]
    [InlineData("He fought in the Easter Rising.", "")]
    [InlineData("The Christmas Market opened.", "")]
    [InlineData("It was a good Friday, after a memorial day of labor.", "Friday=2022-11-04")]
    public void Other_words_and_names_are_no_holiday(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));
}
