using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Attribution;

public sealed class QuoteProblemsTests
{
    [Theory]
    [InlineData("\"It holds, Cole said.", "SEED3101@0")]
    [InlineData("It holds,” Cole said.", "SEED3101@9")]
    [InlineData("The wall is old. \"It holds.\"", "SEED3102@18")]
    [InlineData("“It holds,” Cole said. “It always did.\n“It will.”", "")]
    [InlineData("\"It holds,\" he said of a \"wonder\".", "")]
    [InlineData("A fleet of \"ghost\" ships left.", "")]
    public void Notes_marks_without_partner_and_words_without_speaker(string text, string expected)
    {
        Reading reading = new(text);
        ProblemList problems = new(new SourceFile("a.txt", text));
        QuoteProblems.Check(reading.Document, reading.Quotes, problems);
        Assert.Equal(expected, string.Join(' ', problems.ToValueList().Select(p => $"{p.Rule.Id}@{p.Location.Span.Start}")));
    }

    [Theory]
    [InlineData("It holds,” Cole said.", "It holds,”")]
    [InlineData("The wall at the lower harbour was mended in autumn, and it holds,” Cole said.", "…was mended in autumn, and it holds,”")]
    [InlineData("Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab” Cole said.", "…aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab”")]
    public void A_mark_that_opened_nowhere_is_shown_behind_whole_words(string text, string words)
    {
        Reading reading = new(text);
        ProblemList problems = new(new SourceFile("a.txt", text));
        QuoteProblems.Check(reading.Document, reading.Quotes, problems);
        Problem problem = Assert.Single(problems.ToValueList());
        Assert.Equal(("SEED3101", ProblemSeverity.Note, "”"), (problem.Rule.Id, problem.Severity, problem.Location.Span.In(text)));
        Assert.Equal($"The quotation mark at '{words}' has no partner in its paragraph: add the missing one or remove this one", problem.Message);
    }

    [Fact]
    public void Checks_a_hundred_thousand_paragraphs_that_each_open_a_quotation()
    {
        Reading reading = new(string.Concat(Enumerable.Repeat("“It holds.\n", 100_000)));
        ProblemList problems = new(new SourceFile("a.txt", reading.Document.Text));
        QuoteProblems.Check(reading.Document, reading.Quotes, problems);
        Assert.Single(problems.ToValueList(), static p => p.Rule == ProblemRules.UnpairedMark);
    }
}
