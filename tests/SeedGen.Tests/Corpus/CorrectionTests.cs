using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Corpus;

public sealed class CorrectionTests
{
    private const string NoValue = " is not a TIMEX3 value; write a date as 2022-11-08, a month as 2022-11, a week as 2022-W45, a length as P6D";

    private const string Text =
        "\"We shall never close the old lock,\" somebody shouted on Tuesday. A \"floating\" market may open.\n"
        + "The keeper said: \"They call it 'progress at last' and it is not.\" He may be right. It was dismaying.";

    private static string Yaml(string corrections) =>
        "seedgen: 1\ncorpus: Locks\nactors:\n  keepers: { name: Lock Keepers, kind: organisation }\narticles:\n  lock.txt:\n" + corrections;

    private static (ArticleModel Article, List<Problem> Problems) Correct(string corrections)
    {
        (CorpusModel corpus, List<Problem> problems) = Making.Build(Yaml(corrections), ("lock.txt", Text));
        return (Assert.Single(corpus.Articles), problems.FindAll(static p => p.Rule.Id.StartsWith("SEED4", StringComparison.Ordinal)));
    }

    private static AttributedQuote Quote(ArticleModel article, string start) =>
        Assert.Single(article.Quotes, quote => quote.Span.In(Text).StartsWith(start, StringComparison.Ordinal));

    [Theory]
    [InlineData("We shall never")]
    [InlineData("the old lock,")]
    [InlineData("\\\"We shall")]
    [InlineData("We   shall")]
    public void A_speaker_is_given_by_words_of_the_quotation(string at)
    {
        (ArticleModel article, List<Problem> problems) = Correct($"    quotes: [{{ at: \"{at}\", speaker: keepers }}]\n");
        Assert.Empty(problems);
        AttributedQuote quote = Quote(article, "We shall");
        Assert.Equal(("keepers", Basis.Schema, Corrections.Rule), (quote.SpeakerKey, quote.Basis, quote.Rule));
    }

    [Fact]
    public void A_kind_takes_the_speaker_away_and_a_speaker_makes_speech()
    {
        (ArticleModel article, List<Problem> problems) = Correct(
            "    quotes:\n      - { at: We shall never, kind: scare }\n      - { at: floating, speaker: keepers }\n");
        Assert.Empty(problems);
        AttributedQuote scare = Quote(article, "We shall");
        Assert.Equal((QuoteKind.Scare, null, null, null), (scare.Kind, scare.SpeakerKey, scare.SpeakerText, scare.Form));
        AttributedQuote speech = Quote(article, "floating");
        Assert.Equal((QuoteKind.Speech, "keepers"), (speech.Kind, speech.SpeakerKey));
        Assert.NotNull(speech.Form);
    }

    [Fact]
    public void What_is_no_quotation_is_left_out()
    {
        (ArticleModel article, List<Problem> problems) = Correct("    quotes: [{ at: floating, ignore: true }]\n");
        Assert.Empty(problems);
        Assert.DoesNotContain(article.Quotes, quote => quote.Span.In(Text) == "floating");
        Assert.Equal(2, article.Quotes.Count);
    }

    [Fact]
    public void A_date_is_given_by_its_words()
    {
        (ArticleModel article, List<Problem> problems) = Correct("    dates: [{ at: Tuesday, value: 2023-05-02 }]\n");
        Assert.Empty(problems);
        TimexMention date = Assert.Single(article.Dates);
        Assert.Equal(("2023-05-02", Basis.Schema, Granularity.Day), (date.Value, date.Basis, date.Granularity));
        Assert.Equal((new DateTime(2023, 5, 2), new DateTime(2023, 5, 3)), (date.Start, date.End));
    }

    [Theory]
    [InlineData("value: 2023-05-02")]
    [InlineData("ignore: true")]
    public void What_was_doubted_about_a_corrected_date_is_settled(string correction)
    {
        (_, List<Problem> all) = Making.Build(Yaml("    title: T\n"), ("lock.txt", Text));
        Assert.Contains(all, static p => p.Location.Span.In(Text) == "Tuesday");
        (_, all) = Making.Build(Yaml($"    dates: [{{ at: Tuesday, {correction} }}]\n"), ("lock.txt", Text));
        Assert.DoesNotContain(all, static p => p.Location.Path.EndsWith("lock.txt", StringComparison.Ordinal) && p.Location.Span.In(Text) == "Tuesday");
    }

    [Theory]
    [InlineData(
        "quotes: [{ at: We shall always, speaker: keepers }]", "SEED4001", "We shall always",
        "The article does not hold the words 'We shall always'; copy them from it as they stand now")]
    [InlineData("quotes: [{ at: may, kind: scare }]", "SEED4002", "may", "The article holds the words 'may' 2 times; give more of them")]
    [InlineData(
        "quotes: [{ at: somebody shouted, kind: scare }]", "SEED4003", "somebody shouted",
        "No quotation holds the words 'somebody shouted'; copy them from between its quotation marks")]
    [InlineData(
        "dates: [{ at: market, ignore: true }]", "SEED4004", "market",
        "No date stands at the words 'market'; copy those of a date, or take the correction out")]
    [InlineData(
        "quotes: [{ at: We shall, kind: scare }, { at: the old lock, speaker: keepers }]", "SEED4007", "the old lock",
        "The quotation at 'the old lock' is corrected above already; make one correction of the two")]
    [InlineData(
        "quotes: [{ at: progress, kind: title }, { at: at last, kind: speech }]", "SEED4007", "at last",
        "The quotation at 'at last' is corrected above already; make one correction of the two")]
    [InlineData(
        "dates: [{ at: Tuesday, value: 2023-05-02 }, { at: on Tuesday, value: 2023-05-09 }]", "SEED4007", "on Tuesday",
        "The date at 'on Tuesday' is corrected above already; make one correction of the two")]
    [InlineData(
        "quotes: [{ at: floating, ignore: true }, { at: floating, kind: title }]", "SEED4007", "floating",
        "The quotation at 'floating' is corrected above already; make one correction of the two")]
    [InlineData(
        "quotes: [{ at: progress, ignore: true }, { at: at last, kind: title }]", "SEED4007", "at last",
        "The quotation at 'at last' is corrected above already; make one correction of the two")]
    [InlineData(
        "dates: [{ at: Tuesday, ignore: true }, { at: on Tuesday, value: 2023-05-09 }]", "SEED4007", "on Tuesday",
        "The date at 'on Tuesday' is corrected above already; make one correction of the two")]
    [InlineData("dates: [{ at: Tuesday, value: some day }]", "SEED4005", "some day", "'some day'" + NoValue)]
    [InlineData("dates: [{ at: Tuesday, value: 2023-02-30 }]", "SEED4005", "2023-02-30", "'2023-02-30'" + NoValue)]
    [InlineData(
        "quotes: [{ at: e shall never, kind: scare }]", "SEED4001", "e shall never",
        "The article does not hold the words 'e shall never'; copy them from it as they stand now")]
    public void What_does_not_fit_is_an_error_at_the_words(string correction, string id, string at, string message)
    {
        string corrections = "    " + correction + "\n";
        (_, List<Problem> problems) = Correct(corrections);
        Problem problem = Assert.Single(problems);
        Assert.Equal(
            (id, ProblemSeverity.Error, at, message),
            (problem.Rule.Id, problem.Severity, problem.At(Yaml(corrections)), problem.Message));
        Assert.Equal(5, problem.Location.Start.Line - 1);
    }
}
