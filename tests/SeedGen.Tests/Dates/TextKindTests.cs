using SeedGen.Extraction;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Dates;

public sealed class TextKindTests
{
    [Theory]
    [InlineData("1801 1802 1803 1804 1805 1806", true)]
    [InlineData("1801 1802 1803 1804 1805", false)]
    [InlineData("1000 2100 1803 1804 1805 1806", true)]
    [InlineData("0999 1802 1803 1804 1805 1806", false)]
    [InlineData("2101 1802 1803 1804 1805 1806", false)]
    [InlineData("180 1802 1803 1804 1805 1806", false)]
    [InlineData("18015 1802 1803 1804 1805 1806", false)]
    [InlineData("18th 1802 1803 1804 1805 1806", false)]
    [InlineData("1801 1802 1803 1804 1805 2022", true)]
    [InlineData("1801 1802 1803 1804 2021 2023", false)]
    [InlineData("1801 1802 1803 1804 2020 2024", true)]
    [InlineData("1801 1802 1803 1804 1805 2021 2022", true)]
    [InlineData("40 BC 50 BCE 1803 1804 1805 1806", true)]
    [InlineData("40 bc 50 BCE 1803 1804 1805 1806", false)]
    [InlineData("40 BX 50 BCE 1803 1804 1805 1806", false)]
    [InlineData("40 AC 50 BCE 1803 1804 1805 1806", false)]
    [InlineData("40 BCX 50 BCE 1803 1804 1805 1806", false)]
    [InlineData("40 B 50 BCE 1803 1804 1805 1806", false)]
    public void Tells_a_tale_of_other_years_by_the_years_it_names(string text, bool expected) =>
        Assert.Equal(expected, IsNarrative(text, DateReading.Reference));

    [Theory]
    [InlineData("She died on Monday at home. 1801 1802 1803 1804 1805 1806", false)]
    [InlineData("She died on Oct. 3 at home. 1801 1802 1803 1804 1805 1806", false)]
    [InlineData("She died on Oct. 3, 1958. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("She died yesterday at home. 1801 1802 1803 1804 1805 1806", false)]
    [InlineData("She dies tomorrow at home. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("He said, \"She died yesterday.\" 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("She died on May 3 at home. 1801 1802 1803 1804 1805 1806", true)]
    public void What_opens_with_a_day_of_late_is_news(string text, bool expected) =>
        Assert.Equal(expected, IsNarrative(text, DateReading.Reference));

    [Theory]
    [InlineData("She told him on Monday.", 4, 0, false)]
    [InlineData("She told him on Monday.", 3, 0, true)]
    [InlineData("She told him on Monday, 3 May.", 4, 0, true)]
    [InlineData("She told him yesterday.", 4, 0, false)]
    [InlineData("She told him tomorrow.", 4, 0, true)]
    [InlineData("She told him on Monday.", 3, 1800, true)]
    public void What_names_bare_days_again_and_again_is_news(string sentence, int times, int more, bool expected)
    {
        string opening = "1801 1802 1803 1804 1805 1806." + string.Concat(Enumerable.Repeat(" it", 200));
        string text = opening + string.Concat(Enumerable.Repeat(" " + sentence, times)) + string.Concat(Enumerable.Repeat(" it", more));
        Assert.Equal(expected, IsNarrative(text, DateReading.Reference));
    }

    [Theory]
    [InlineData("Sales rose last year. 2001 2002 2003 2002 2002 2001", false)]
    [InlineData("She said so this week. 2001 2002 2003 2002 2002 2001", false)]
    [InlineData("She said so on Monday at home. 2001 2002 2003 2002 2002 2001", false)]
    [InlineData("It was the last year of the war. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("In the last month they left. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("\"I left last year,\" he wrote. 1801 1802 1803 1804 1805 1806", true)]
    public void What_opens_with_its_own_days_is_news_whenever_it_was_written(string text, bool expected) =>
        Assert.Equal(expected, IsNarrative(text, null));

    [Fact]
    public void Needs_no_year_of_its_own() => Assert.True(IsNarrative("2021 2022 2023 2022 2022 2021", null));

    [Theory]
    [InlineData(2393, true)]
    [InlineData(2394, false)]
    public void Asks_for_a_year_in_four_hundred_words(int words, bool expected) =>
        Assert.Equal(expected, IsNarrative("1801 1802 1803 1804 1805 1806" + string.Concat(Enumerable.Repeat(" it", words)), null));

    [Theory]
    [InlineData("He died on Saturday in town. 1801 1802 1803 1804 1805 1806", false)]
    [InlineData("He died on Saturday, in town. 1801 1802 1803 1804 1805 1806", false)]
    [InlineData("He died on Saturday 3 May. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("He died on Saturday, 3 May. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("He died on Saturday, May 3. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("He died on saturday in town. 1801 1802 1803 1804 1805 1806", true)]
    [InlineData("He met the Sun in town. 1801 1802 1803 1804 1805 1806", true)]
    public void Takes_a_text_that_opens_with_a_bare_weekday_for_news(string text, bool expected) =>
        Assert.Equal(expected, IsNarrative(text, DateReading.Reference));

    [Theory]
    [InlineData(140, false)]
    [InlineData(160, true)]
    public void Looks_for_it_in_the_opening_only(int words, bool expected) => Assert.Equal(
        expected, IsNarrative(string.Concat(Enumerable.Repeat("it ", words)) + "on Saturday in town. 1801 1802 1803 1804 1805 1806", DateReading.Reference));

    private static bool IsNarrative(string text, Timestamp? reference)
    {
        TextDocument document = Paragraph.Of(text);
        return TextKind.IsNarrative(document, DateLexing.Places(document), reference);
    }
}
