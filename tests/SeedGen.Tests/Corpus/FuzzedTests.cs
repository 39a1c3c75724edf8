using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

/// <summary>What the fuzz runner found, in its shortest form.</summary>
public sealed class FuzzedTests
{
    private const string Head = "seedgen: 1\ncorpus: Locks\n";

    [Theory]
    [InlineData("\"It holds,\nshe said.")]
    [InlineData("It holds,\u2028” she said.")]
    public void A_message_is_one_line_whatever_it_names(string text)
    {
        (_, List<Problem> problems) = Making.Build(Head, ("a.txt", text));
        Assert.NotEmpty(problems);
        Assert.All(problems, static problem => Assert.Equal(-1, problem.Message.IndexOfAny(['\n', '\r', '\u2028'])));
    }

    [Theory]
    [InlineData("doc: \"\\uD835\\uDFD9 \\uD835\\uDnam\"", "\\uD835")]
    [InlineData("doc: \"\\ud835\\u0041\"", "\\ud835")]
    public void Half_a_character_in_an_escape_is_told(string value, string at)
    {
        string yaml = Head + "article:\n  fields:\n    note: { type: text, " + value + " }\n";
        SchemaResult result = SchemaReader.Read(new SourceFile("seedgen.yaml", yaml));
        Problem problem = Assert.Single(result.Problems);
        Assert.Equal(("SEED1001", at), (problem.Rule.Id, problem.Location.Span.In(yaml)));
        Assert.Equal(
            @"This is not YAML: an escape such as '\ud83d\ude00' names half a character; write the other half behind it, or the character itself",
            problem.Message);
        Assert.Equal(yaml.LastIndexOf(at, StringComparison.Ordinal), problem.Location.Span.Start);
    }

    [Theory]
    [InlineData("“a ‘b “c’ d")]
    [InlineData("“we ‘row “at’ dawn, she said. ‘x’")]
    public void A_quotation_inside_another_lies_in_it(string text)
    {
        (CorpusModel corpus, _) = Making.Build(Head, ("a.txt", "They came to the lock early. " + text));
        foreach (AttributedQuote quote in Assert.Single(corpus.Articles).Quotes)
            Assert.All(quote.Inner, inner => Assert.True(quote.Span.Contains(inner.Span), $"{inner.Span} in {quote.Span}"));
    }
}
