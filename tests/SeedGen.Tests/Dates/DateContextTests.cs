using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

public sealed class DateContextTests
{
    [Theory]
    [InlineData("1941-11-05", 11, 1941)]
    [InlineData("1941-11-05", 4, 1941)]
    [InlineData("1941-11-05", 3, 1942)]
    [InlineData("1941-11-05", 1, 1942)]
    [InlineData("1941-11", 1, 1942)]
    [InlineData("1941-FA", 1, 1942)]
    [InlineData("1941-Q4", 1, 1942)]
    [InlineData("1941-W45", 1, 1942)]
    [InlineData("1941-08", 1, 1941)]
    [InlineData("1941-09", 1, 1942)]
    [InlineData("1941", 1, 1941)]
    [InlineData("1941-H2", 1, 1941)]
    [InlineData("BC0490", 1, -490)]
    [InlineData("BC0490-09", 1, -490)]
    [InlineData("BC04", 1, 0)]
    [InlineData("194", 1, 0)]
    [InlineData("19", 1, 0)]
    [InlineData("PAST_REF", 1, 0)]
    public void A_tale_goes_on_from_the_last_date_named(string value, int month, int year)
    {
        DateContext context = DateReading.ContextOf("it", isNarrative: true);
        context.MoveAnchor(value, isOpening: true);
        Assert.Equal(year, context.YearOfNarrative(month));
        Assert.Equal(Leaning.LastDate, context.Leaning);
    }

    [Theory]
    [InlineData(true, true, 1950)]
    [InlineData(true, false, 1941)]
    [InlineData(false, false, 1950)]
    public void A_year_in_passing_holds_for_its_sentence_alone(bool isNarrative, bool isOpening, int next)
    {
        DateContext context = DateReading.ContextOf("it", isNarrative);
        context.MoveAnchor("1941", isOpening: false);
        context.MoveAnchor("1950", isOpening);
        Assert.Equal(1950, context.YearOfNarrative(6));
        context.StartSentence();
        Assert.Equal(next, context.YearOfNarrative(6));
        Assert.Equal((-1, "", 0), (context.LastEnd, context.LastValue, context.SentenceYear));
    }

    [Theory]
    [InlineData("2021", "Year")]
    [InlineData("2021-H1", "Year")]
    [InlineData("2021-Q1", "Quarter")]
    [InlineData("2021-SU", "Season")]
    [InlineData("2021-03", "Month")]
    [InlineData("2021-W10", "Week")]
    [InlineData("2021-03-03", "Day")]
    [InlineData("2021-03-03T05:30", "Day")]
    public void Remembers_the_size_of_the_last_date(string value, string unit)
    {
        DateContext context = DateReading.ContextOf("it");
        context.MoveAnchor(value, isOpening: false);
        Assert.Equal((Enum.Parse<DateUnit>(unit), 2021), (context.AnchorUnit, context.AnchorYear));
        Assert.Equal(context.Anchor, context.Last?.Moment);
        Assert.Equal(unit == "Quarter" ? context.Anchor : null, context.Quarter);
    }

    [Theory]
    [InlineData(false, "2022-11-08", "Publication")]
    [InlineData(true, null, "None")]
    public void News_lean_on_their_day_where_no_date_was_named(bool isNarrative, string? last, string leaning)
    {
        DateContext context = DateReading.ContextOf("it", isNarrative);
        Assert.Equal(last, context.Last?.Moment.ToString("yyyy-MM-dd"));
        Assert.Equal(leaning, context.Leaning.ToString());
        context.StartRule();
        Assert.Equal(Leaning.None, context.Leaning);
    }

    [Fact]
    public void A_tale_is_told_from_the_last_date_named()
    {
        DateContext context = DateReading.ContextOf("it", isNarrative: true);
        Assert.Equal(DateReading.Reference.Value, context.Now);
        context.MoveAnchor("1941-11-05", isOpening: false);
        Assert.Equal(new DateTime(1941, 11, 5), context.Now);
        Assert.Equal(Leaning.Publication | Leaning.LastDate, context.Leaning);
    }
}
