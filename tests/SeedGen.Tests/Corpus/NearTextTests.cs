using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Checks;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Corpus;

/// <summary>Articles that are there twice in nearly the same words are found, others are not, and all in time.</summary>
public sealed class NearTextTests
{
    private const string Head = "seedgen: 1\ncorpus: Locks\n";

    [Fact]
    public void A_few_other_words_make_no_other_article()
    {
        string text = Story(1, 120);
        string updated = text.Replace(" w57 ", " mended ", StringComparison.Ordinal) + " One more boat came.";
        (_, List<Problem> problems) = Making.Build(Head, ("a.txt", text), ("b.txt", updated), ("c.txt", Story(2, 120)));
        Problem problem = Assert.Single(problems);
        Assert.Equal(
            ("SEED5009", ProblemSeverity.Note, "/repo/seeds/b.txt", new TextSpan(0, 0)),
            (problem.Rule.Id, problem.Severity, problem.Location.Path, problem.Location.Span));
        Assert.Equal(
            "'b.txt' has nearly the same text as 'a.txt': of all their runs of four words, 90 % are in both; take one of them out, unless both are meant",
            problem.Message);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.7)]
    public void A_shared_part_makes_no_twin(double share)
    {
        string[] one = Story(1, 200).Split(' ');
        string[] other = Story(2, 200).Split(' ');
        int shared = (int)(share * one.Length);
        string mixed = string.Join(' ', one.Take(shared).Concat(other.Skip(shared)));
        Assert.Empty(Making.Build(Head, ("a.txt", Story(1, 200)), ("b.txt", mixed)).Problems);
    }

    [Fact]
    public void Short_notices_are_alike_by_nature() => Assert.Empty(
        Making.Build(Head, ("a.txt", "The lock was shut from nine to ten."), ("b.txt", "The lock was shut from nine to noon.")).Problems);

    [Fact]
    public void Nearly_all_of_many_twins_are_found()
    {
        const int Pairs = 200;
        List<ArticleModel> articles = [];
        for (int i = 0; i < Pairs; i++)
        {
            string text = Story(i, 150);
            articles.Add(Article($"a{i:000}", text));
            articles.Add(Article($"b{i:000}", text.Replace(" w50 ", " x ", StringComparison.Ordinal).Replace(" w100 ", " y ", StringComparison.Ordinal)));
        }

        List<Problem> problems =
            [.. SameTextChecker.Check(articles.OrderBy(static a => a.Key, StringComparer.Ordinal).ToValueList()).Select(static found => found.Problem)];
        Assert.InRange(problems.Count, Pairs * 97 / 100, Pairs);
        Assert.All(problems, static p => Assert.Equal(p.Arguments[0].Replace('b', 'a'), p.Arguments[1]));
    }

    // Sentences of words that differ from story to story and place to place.
    private static string Story(int number, int words)
    {
        Random random = new(number);
        return string.Join(' ', Enumerable.Range(0, words).Select(i => i % 10 == 7 ? $"w{i}" : $"the{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))}")) + ".";
    }

    private static ArticleModel Article(string key, string text) => Assert.Single(
        Making.Read(Making.Schema(Head), key + ".txt", text).Articles);
}
