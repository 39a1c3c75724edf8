using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Dates;

// Published on 8 November 2022.
public sealed class PastToComeTests
{
    private const string Day = "3 March 2023";

    [Theory]
    [InlineData("until")]
    [InlineData("till")]
    [InlineData("by")]
    [InlineData("for")]
    [InlineData("to")]
    [InlineData("through")]
    [InlineData("before")]
    [InlineData("from")]
    [InlineData("due")]
    [InlineData("ending")]
    [InlineData("starting")]
    [InlineData("beginning")]
    [InlineData("effective")]
    [InlineData("starting on")]
    [InlineData("effective as")]
    public void Overlooks_what_lies_ahead_by_the_word_before_it(string words) =>
        Assert.False(IsNoted($"The pier was so {words} {Day}."));

    [Theory]
    [InlineData("The pier fell on 9 November 2022.", false)]
    [InlineData("The pier fell on 10 November 2022.", true)]
    [InlineData("The pier fell on 3 March 2023.", true)]
    [InlineData("The pier fell in March 2023.", true)]
    [InlineData("The pier fell in 2024.", false)]
    [InlineData("The pier missed its 3 March 2023 deadline.", false)]
    [InlineData("The pier missed its 3 March 2023 feast.", true)]
    [InlineData("Bound for it by sea, the pier fell on 3 March 2023.", true)]
    public void Notes_a_day_or_month_to_come(string text, bool expected) => Assert.Equal(expected, IsNoted(text));

    private static bool IsNoted(string text)
    {
        List<Problem> problems = [];
        DateReading.Find(text, DateReading.Reference, problems: problems);
        return problems.Any(static problem => problem.Rule.Id == "SEED3205");
    }
}
