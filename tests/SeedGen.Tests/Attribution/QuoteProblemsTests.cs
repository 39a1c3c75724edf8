using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

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

    [Theory]
    // Several paragraphs of one speech each open anew; what stands between must not be a paragraph.
    [InlineData("“It holds.\n“It does.”", "")]
    [InlineData("“It holds.\n# The wall\n“It does.”", "")]
    [InlineData("“It holds.\nIt rained.\n“It does.”", "SEED3101@0")]
    [InlineData("“It holds.", "SEED3101@0")]
    [InlineData("He “left.\n“It does,” Cole said.", "")]
    public void A_speech_of_several_paragraphs_leaves_marks_open(string text, string expected)
    {
        Reading reading = new(text);
        ProblemList problems = new(new SourceFile("a.txt", text));
        QuoteProblems.Check(reading.Document, reading.Quotes, problems);
        Assert.Equal(expected, string.Join(' ', problems.ToValueList().Where(p => p.Rule == ProblemRules.UnpairedMark).Select(p => $"{p.Rule.Id}@{p.Location.Span.Start}")));
    }

    [Theory]
    [InlineData(2, "")]
    [InlineData(10, "")]
    [InlineData(11, " (and 1 more in this article)")]
    [InlineData(100_000, " (and 99990 more in this article)")]
    public void Of_many_marks_without_partner_ten_are_told_and_then_their_number(int count, string others)
    {
        string text = string.Concat(Enumerable.Range(0, count).Select(static i => i % 2 == 0 ? "It rained.\n“It holds:\n" : "It rained.\nIt does.”\n"));
        Reading reading = new(text);
        ProblemList problems = new(new SourceFile("a.txt", text));
        QuoteProblems.Check(reading.Document, reading.Quotes, problems);
        ValueList<Problem> found = problems.ToValueList();
        Assert.Equal(Enumerable.Range(0, Math.Min(count, 10)).Select(i => i % 2 == 0 ? "“" : "”"), found.Select(p => p.Location.Span.In(text)));
        Assert.Equal([11, 41], found.Take(2).Select(static p => p.Location.Span.Start));
        Assert.All(found.SkipLast(1), static p => Assert.EndsWith("add the missing one or remove this one", p.Message, StringComparison.Ordinal));
        Assert.EndsWith("or remove this one" + others, found[found.Count - 1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_whom_nobody_declared_is_noted_at_his_first_words()
    {
        const string Text = "\"It holds,\" Cole said. \"It does,\" Cole said. \"No,\" Reed said.";
        Reading reading = new(Text);
        ProblemList problems = new(new SourceFile("a.txt", Text));
        QuoteProblems.CheckSpeakers(
            reading.Quotes,
            [new("ann-cole", "Ann Cole of the Harbour Board and the Old Town of Norburg", ActorKind.Person), new("juno-falk", "Juno Falk", ActorKind.Person)],
            problems);
        Problem problem = Assert.Single(problems.ToValueList());
        Assert.Equal((12, 4), (problem.Location.Span.Start, problem.Location.Span.Length));
        Assert.Contains("'Ann Cole of the Harbour Board and the Ol…'", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"It holds, and it always will, as long as the old pilots of Norburg look after it.\"", "It holds, and it always will, as long as…")]
    [InlineData("\"It will hold as long as all pilots stay.\"", "It will hold as long as all pilots stay.")]
    public void Long_words_are_shown_in_part(string text, string words)
    {
        Reading reading = new(text);
        ProblemList problems = new(new SourceFile("a.txt", text));
        QuoteProblems.Check(reading.Document, reading.Quotes, problems);
        Assert.Contains($"'{words}'", Assert.Single(problems.ToValueList()).Message, StringComparison.Ordinal);
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
