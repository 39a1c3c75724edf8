using SeedGen.Extraction;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Statements;
using SeedGen.Extraction.Corpus.Texts;

namespace SeedGen.Tests.Corpus;

public sealed class StatementTests
{
    // Each string is an article whose lines are its quotations.
    private static ValueList<StatementModel> Group(params string[] articles) => StatementBuilder.Build([.. articles.Select(Article)]);

    private static ArticleModel Article(string text)
    {
        List<AttributedQuote> quotes = [];
        int start = 0;
        foreach (string line in text.Split('\n'))
        {
            bool isTitle = line.StartsWith('#');
            quotes.Add(new AttributedQuote(new TextSpan(start, line.Length), isTitle ? QuoteKind.Title : QuoteKind.Speech, null));
            start += line.Length + 1;
        }

        return new ArticleModel(text, text, new SourceFile("a", "").Locate(default), text, new ArticleLayout())
        {
            Quotes = [.. quotes],
            Utterances = Utterance.In(text, [.. quotes]),
        };
    }

    private static bool AreOne(string left, string right) => Group(left, right).Count == 1;

    [Theory]
    [InlineData("The old lock will never be closed again.", "the old lock will never be closed again,")]
    [InlineData("The U.S. keepers' lock can’t be closed now", "The US keepers lock can't be closed now")]
    [InlineData("no wish to be there", "No wish to be there.")]
    public void The_same_words_are_one_statement_whatever_their_marks(string left, string right) => Assert.True(AreOne(left, right));

    [Theory]
    [InlineData("the pilots reject the harbour tax entirely", "As we wrote in spring, the pilots reject the harbour tax entirely, and so do the lock keepers.")]
    [InlineData("A cruel attempt to stain the good name of our pilots", "a vicious attempt to stain the good name of our pilots")]
    [InlineData("The ferries carry coal, salt and grain to the islands", "The ferries carry coal, salt and barley to the islands")]
    public void Trimmed_and_reworded_variants_are_one_statement(string left, string right) => Assert.True(AreOne(left, right));

    [Theory]
    [InlineData("have no wish to go there", "We never sold a boat to the islands and have no wish to go there in the future")]
    [InlineData("never bought boats from them", "We have never sold boats to them")]
    [InlineData("The ferries carry coal, salt and grain to the islands", "The ferries carry mail and people, and sometimes cattle, to the mainland")]
    [InlineData("grain salt coal islands ferries carry", "ferries carry coal salt grain islands")]
    [InlineData("of the pilots and the keepers", "of the pilots and the farmers")]
    public void Different_sentences_are_not(string left, string right) => Assert.False(AreOne(left, right));

    [Fact]
    public void Fragments_of_fewer_than_four_words_and_titles_take_no_part()
    {
        ValueList<StatementModel> statements = Group("groundless rumour\nthree words only\n#A title of five words", "groundless rumour\nthree words only");
        Assert.Empty(statements);
    }

    [Fact]
    public void Variants_join_through_each_other_and_the_fullest_is_known()
    {
        ValueList<StatementModel> statements = Group(
            "We call it a cruel attempt to stain the good name of pilots on every coast",
            "cruel attempt to stain the good name of pilots\nSomething else entirely was said here",
            "They regard such letters as part of a cruel attempt to soil the good name of pilots");
        Assert.Equal(2, statements.Count);
        Assert.Equal([new(0, 0), new(1, 0), new(2, 0)], statements[0].Quotes);
        Assert.Equal(2, statements[0].Fullest);
        Assert.Equal([new QuoteReference(1, 1)], statements[1].Quotes);
    }

    [Fact]
    public void Grouping_does_not_compare_all_with_all()
    {
        string[] articles =
        [
            .. Enumerable.Range(0, 3_000).Select(static i =>
                $"The harbour office said ship number{i} left berth{i} with cargo{i}\nThe harbour office denied the rumour of a strike among pilots"),
        ];
        ValueList<StatementModel> statements = Group(articles);
        Assert.Equal(3_001, statements.Count);
        Assert.Equal(3_000, statements.Max(static s => s.Quotes.Count));
    }
}
