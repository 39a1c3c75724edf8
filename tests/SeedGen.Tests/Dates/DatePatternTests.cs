using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

public sealed class DatePatternTests
{
    [Fact]
    public void Knows_every_class_of_words_by_its_name()
    {
        foreach (WordClass wordClass in Enum.GetValues<WordClass>().Where(static wordClass => wordClass != WordClass.None))
            Assert.Equal(wordClass, DatePattern.ClassOf(wordClass.ToString()));
    }

    [Fact]
    public void Refuses_a_class_that_there_is_not() =>
        Assert.Throws<InvalidOperationException>(static () => DatePattern.Parse("Fortnights"));

    [Theory]
    [InlineData("the? Early? in? the? DayPart", "the", true)]
    [InlineData("the? Early? in? the? DayPart", "in", true)]
    [InlineData("the? Early? in? the? DayPart", "of", false)]
    [InlineData("at < night", "at", false)]
    [InlineData("at < night", "night", true)]
    public void Tells_what_an_expression_may_begin_with(string pattern, string word, bool expected) =>
        Assert.Equal(expected, DatePattern.Parse(pattern).MayBeginWith(TimexLexicon.Find(word.AsSpan())));
}
