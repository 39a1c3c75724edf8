using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

// "today" stands in the sentences so that they are read at all.
public sealed class DateLexerTests
{
    [Theory]
    [InlineData("It came on 8 it", false)]
    [InlineData("It came in May it", true)]
    [InlineData("It came in 1995 it", true)]
    [InlineData("It came in mid-2011 it", true)]
    [InlineData("It came at 8am it", true)]
    [InlineData("It came 8/11 it", false)]
    [InlineData("It came 8/11/2011 it", true)]
    [InlineData("It came 8-9 it", false)]
    [InlineData("It came 8.0 it", false)]
    [InlineData("It came every six-day it", true)]
    [InlineData("It came six-fold it", false)]
    [InlineData("It may come it", false)]
    [InlineData("It came in Sept. it", true)]
    [InlineData("It came 8:15 it", true)]
    [InlineData("It came with eggs it", false)]
    [InlineData("It came with 15 it", false)]
    [InlineData("It came with 15, 16 it", false)]
    [InlineData("It came with 15", false)]
    [InlineData("It came with 15.", false)]
    [InlineData("It came with 15-x it", false)]
    public void Tells_a_sentence_that_may_hold_a_date(string text, bool expected) =>
        Assert.Equal(expected, DateLexing.MayHoldDate(text));

    [Theory]
    [InlineData("He ate fifteen apples.", false)]
    [InlineData("He ate 150 apples.", false)]
    [InlineData("He ate apples in 1500.", true)]
    [InlineData("He ate apples today.", true)]
    public void Tells_a_sentence_that_holds_one(string text, bool expected) =>
        Assert.Equal(expected, DateLexing.HoldsDate(text));

    [Theory]
    [InlineData("today 0", "0 Count")]
    [InlineData("today 1", "1=1 Count+Day")]
    [InlineData("today 9", "9=9 Count+Day")]
    [InlineData("today 31", "31=31 Count+Day+TwoDigits")]
    [InlineData("today 08", "08=8 Count+Day+TwoDigits")]
    [InlineData("today 00", "00 Count+TwoDigits")]
    [InlineData("today 32", "32=32 Count+TwoDigits")]
    [InlineData("today 008", "008=8 Count")]
    [InlineData("today 150", "150=150 Count")]
    [InlineData("today 0999", "0999=999 Count+FourDigits")]
    [InlineData("today 1000", "1000=1000 Count+FourDigits+Year")]
    [InlineData("today 2100", "2100=2100 Count+FourDigits+Year")]
    [InlineData("today 2101", "2101=2101 Count+FourDigits")]
    [InlineData("today 12022", "12022=12022 Count")]
    [InlineData("today 1,600", "1,600=1600 Count")]
    [InlineData("today 3.5", "3.5=35 Count+Fraction")]
    [InlineData("today 99999999999", "99999999999=2000000000 Count")]
    public void Knows_what_a_number_can_be(string text, string expected) =>
        Assert.Equal("today Deictic | " + expected, DateLexing.Show(text));

    [Theory]
    [InlineData("today 1st", "1st=1 Ordinal+Day+DayOrdinal")]
    [InlineData("today 2nd", "2nd=2 Ordinal+Day+DayOrdinal")]
    [InlineData("today 3RD", "3RD=3 Ordinal+Day+DayOrdinal")]
    [InlineData("today 31st", "31st=31 Ordinal+Day+DayOrdinal")]
    [InlineData("today 32nd", "32nd=32 Ordinal")]
    [InlineData("today 0th", "0th Ordinal")]
    [InlineData("today 1990s", "1990s=1990 Decade")]
    [InlineData("today 1000s", "1000s=1000 Decade")]
    [InlineData("today 2090s", "2090s=2090 Decade")]
    [InlineData("today 90s", "90s=1990 ShortDecade")]
    [InlineData("today 00s", "00s=1900 ShortDecade")]
    [InlineData("today 0990s", "0990s")]
    [InlineData("today 2100s", "2100s")]
    [InlineData("today 1995s", "1995s")]
    [InlineData("today 95s", "95s")]
    [InlineData("today 990s", "990s")]
    [InlineData("today 5kg", "5kg")]
    [InlineData("today 12am", "12am Clock+ClockWord")]
    [InlineData("today 1am", "1am=10000 Clock+ClockWord")]
    [InlineData("today 11AM", "11AM=110000 Clock+ClockWord")]
    [InlineData("today 12pm", "12pm=120000 Clock+ClockWord")]
    [InlineData("today 5pm", "5pm=170000 Clock+ClockWord")]
    [InlineData("today 5.30pm", "5.30pm=173000 Clock+ClockWord")]
    [InlineData("today 12.59am", "12.59am=5900 Clock+ClockWord")]
    [InlineData("today 5.60pm", "5.60pm")]
    [InlineData("today 0am", "0am")]
    [InlineData("today 13pm", "13pm")]
    [InlineData("today 13.30pm", "13.30pm")]
    public void Knows_what_letters_behind_a_number_say(string text, string expected) =>
        Assert.Equal("today Deictic | " + expected, DateLexing.Show(text));

    [Theory]
    [InlineData("today 12:05am", "12:05am=500 Clock+ClockWord")]
    [InlineData("today 1:05AM.", "1:05AM=10500 Clock+ClockWord | .")]
    [InlineData("today 12:05pm", "12:05pm=120500 Clock+ClockWord")]
    [InlineData("today 7:30pm it", "7:30pm=193000 Clock+ClockWord | it")]
    [InlineData("today 12:05", "12:05=120500 Clock")]
    [InlineData("today 12:05 am", "12:05=120500 Clock | am AmPm")]
    public void Takes_the_half_of_the_day_into_a_clock_time(string text, string expected) =>
        Assert.Equal(
            "today Deictic | " + expected,
            DateLexing.Show(text, (WordClass)ulong.MaxValue & ~WordClass.Plain));

    [Theory]
    [InlineData("six-day", "six=6 | - Hyphen | day Unit")]
    [InlineData("mid-2011", "mid Early | - Hyphen | 2011=2011 FourDigits")]
    [InlineData("8-day", "8=8 Day | - Hyphen | day Unit")]
    [InlineData("post-May", "post | - Hyphen | May=5 Month")]
    [InlineData("eight-month-old", "eight=8 | - Hyphen | month Unit | - Hyphen | old")]
    [InlineData("co\u2010today", "co | \u2010 Hyphen | today Deictic")]
    public void Cuts_a_hyphened_word_where_a_part_tells_of_time(string text, string expected) =>
        Assert.Equal(
            "today Deictic | " + expected,
            DateLexing.Show("today " + text, WordClass.Early | WordClass.Hyphen | WordClass.FourDigits | WordClass.Unit | WordClass.Day
                | WordClass.Month | WordClass.Deictic));

    [Theory]
    [InlineData("today well-known", "well-known")]
    [InlineData("today half-hearted", "half-hearted")]
    [InlineData("today may-be", "may | - Hyphen | be")]
    public void Keeps_another_hyphened_word_whole(string text, string expected) =>
        Assert.Equal("today | " + expected, DateLexing.Show(text, WordClass.Hyphen | WordClass.Month));

    [Theory]
    [InlineData("may", false)]
    [InlineData("May", true)]
    [InlineData("march", false)]
    [InlineData("March", true)]
    [InlineData("sat", false)]
    [InlineData("Sat", true)]
    [InlineData("dec", false)]
    [InlineData("Dec", true)]
    [InlineData("monday", true)]
    [InlineData("january", true)]
    public void Asks_for_a_capital_where_the_word_is_another_without(string word, bool isName) =>
        Assert.Equal(isName, DateLexing.Read("today " + word)[1].Is(WordClass.Month | WordClass.Weekday));

    [Theory]
    [InlineData("today good", true)]
    [InlineData("today bread", true)]
    [InlineData("today Bread", false)]
    [InlineData("today half-hearted", false)]
    [InlineData("today until", false)]
    public void Knows_the_small_words_of_the_language(string text, bool isPlain) =>
        Assert.Equal(isPlain, DateLexing.Read(text)[1].Is(WordClass.Plain));

    [Theory]
    [InlineData("today , it", "Comma")]
    [InlineData("today - it", "Dash")]
    [InlineData("today \u2013 it", "Dash")]
    [InlineData("today \u2014 it", "Dash")]
    [InlineData("today \u2010 it", "Dash")]
    [InlineData("today $5 it", "Money")]
    [InlineData("today \u20AC5 it", "Money")]
    [InlineData("today \u00A35 it", "Money")]
    [InlineData("today \u00A55 it", "Money")]
    [InlineData("today #5 it", "Money")]
    [InlineData("today (it)", "Open")]
    [InlineData("today [it]", "Open")]
    [InlineData("today '90s", "Apostrophe")]
    [InlineData("today \u201990s", "Apostrophe")]
    [InlineData("today \u201890s", "Apostrophe")]
    [InlineData("today's it", "Possessive")]
    [InlineData("today; it", "None")]
    [InlineData("2020-2021 it", "Hyphen")]
    [InlineData("2020- it", "Dash")]
    [InlineData("2020 -it", "Dash")]
    [InlineData("2020-", "Dash")]
    public void Knows_the_marks(string text, string expected) =>
        Assert.Equal(Enum.Parse<WordClass>(expected), DateLexing.Read(text)[1].Classes);
}
