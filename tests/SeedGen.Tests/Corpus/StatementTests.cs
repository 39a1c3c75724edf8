using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Statements;

namespace SeedGen.Tests.Corpus;

public sealed class StatementTests
{
    private static ValueList<StatementModel> Group(params string[] articles) => StatementBuilder.Build([.. articles.Select(SpokenLines.Article)]);

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

    [Theory]
    [InlineData("Ann Lee|We will make the harbour great again!", "Ben Ode|We will make the harbour great again!")]
    [InlineData("Ann Lee|We shall never sail for your old lock", "Ben Ode|never sail for that old lock!")]
    [InlineData("Ann Lee|a friend of the chairman of the Harbour Board of the Sound", "Ben Ode|not speaking for the chairman of the Harbour Board of the Sound as anybody's surrogate")]
    public void A_common_phrase_of_two_persons_is_two_statements(string left, string right)
    {
        Assert.False(AreOne(left, right));
        Assert.True(AreOne(left, right[(right.IndexOf('|') + 1)..]));
    }

    [Theory]
    [InlineData("Ann Lee|asserts her innocence of any wrongdoing", "Lee|Captain Ode asserts her innocence of any wrongdoing at sea.", true)]
    [InlineData("Ann Lee|asserts her innocence of any wrongdoing", "Lee|Captain Ode asserts her complete innocence and denies wrongdoing", false)]
    [InlineData("Ann Lee|it is a very old thing", "Ann Lee|We keep it since it is a very old thing", false)]
    [InlineData("Ann Lee|asserts her innocence of any wrongdoing", "Ben Ode|Captain Ode asserts her innocence of any wrongdoing at sea.", false)]
    [InlineData("asserts her innocence of any wrongdoing", "Lee|Captain Ode asserts her innocence of any wrongdoing at sea.", false)]
    public void Of_one_person_a_trimmed_quotation_may_be_shorter(string left, string right, bool expected) => Assert.Equal(expected, AreOne(left, right));

    [Theory]
    [InlineData("Ann Lee|We will make the harbour great again!", "Lee|We will make the harbour great again!")]
    [InlineData("Kim Yo Jong|never bought a boat from them, and never will", "Kim Yo-jong|We never bought a boat from them and never will.")]
    [InlineData("Ann Lee|the pilots reject the harbour tax entirely and forever, as they rejected the lock", "Ben Ode|the pilots reject the harbour tax entirely and forever, as they rejected the lock")]
    [InlineData("Ann Lee|the pilots reject the harbour tax entirely and forever, as they rejected the lock", "Ben Ode|The pilots reject the harbour tax entirely and forever, as they rejected the old lock.")]
    public void Persons_who_may_be_one_and_long_utterances_make_one_statement(string left, string right) => Assert.True(AreOne(left, right));

    [Fact]
    public void A_phrase_of_nobody_known_is_everybodys()
    {
        const string Phrase = "We will make the harbour great again!";
        Assert.Equal(3, Group($"Ann Lee|{Phrase}", $"Ben Ode|{Phrase}", $"Cy Dow|{Phrase}").Count);
        Assert.Single(Group($"Ann Lee|{Phrase}", $"Ben Ode|{Phrase}", $"Cy Dow|{Phrase}", Phrase));
    }

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
