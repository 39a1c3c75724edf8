using SeedGen.Benchmarks.Articles;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

/// <summary>What is remembered of the last build saves work, and shows in nothing else.</summary>
public sealed class RememberedStepTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_any_edit_a_remembered_corpus_is_the_one_made_anew(int seed)
    {
        const int Articles = 24;
        CorpusSchema schema = Making.Schema("seedgen: 1\ncorpus: Locks\n");
        Random random = new(seed);
        string[] texts = [.. Enumerable.Range(0, Articles).Select(MadeArticle.Text)];
        SeedResult[] read = [.. texts.Select((text, i) => Making.Read(schema, $"a{i:00}.md", text))];
        StepMemory memory = new();
        int told = 0;
        for (int edit = 0; edit < 40; edit++)
        {
            for (int i = random.Next(3); i >= 0; i--)
            {
                int place = random.Next(Articles);
                texts[place] = random.Next(4) switch
                {
                    0 => texts[random.Next(Articles)],
                    1 => texts[random.Next(Articles)] + "\nOne more boat came.\n",
                    2 => MadeArticle.Text(Articles + edit),
                    _ => texts[place] + "\n“All the boats of the coast were late,” a pilot said.\n",
                };
                read[place] = Making.Read(schema, $"a{place:00}.md", texts[place]);
            }

            CorpusResult remembered = CorpusBuilder.Build(schema, read.SelectMany(static result => result.Articles), read, memory);
            CorpusResult anew = CorpusBuilder.Build(schema, read.SelectMany(static result => result.Articles), read);

            Assert.Equal(anew.Problems.ToArray(), remembered.Problems.ToArray());
            Assert.Equal(anew.Model, remembered.Model);
            told += anew.Problems.Count;
        }

        Assert.NotEqual(0, told);
    }

    [Fact]
    public void Of_several_groups_those_that_changed_are_made_again()
    {
        StepMemory memory = new();
        List<string> made = [];
        string[] Get(object beside, params string[] groups)
        {
            made.Clear();
            string[] results = memory.GetEach(
                "join", [.. groups.Select(static words => words.Split(' ').ToValueList())], static (one, other) => one == other,
                words =>
                {
                    string joined = string.Join('+', words);
                    lock (made) made.Add(joined);
                    return joined;
                },
                beside,
                default);
            made.Sort(StringComparer.Ordinal);
            return results;
        }

        Assert.Equal(["a+b", "c"], Get(1, "a b", "c"));
        Assert.Equal(["a+b", "c"], made);
        Assert.Equal(["a+b", "c+d"], Get(1, "a b", "c d"));
        Assert.Equal(["c+d"], made);
        Assert.Equal(["a+b", "c+d", "e"], Get(1, "a b", "c d", "e"));
        Assert.Equal(["e"], made);
        Assert.Equal(["a+b"], Get(1, "a b"));
        Assert.Empty(made);
        Assert.Equal(["a+b"], Get(2, "a b"));
        Assert.Equal(["a+b"], made);
    }

    [Fact]
    public void A_step_for_groups_that_is_called_off_is_taken_the_next_time()
    {
        StepMemory memory = new();
        string[] Get(CancellationToken cancellation) => memory.GetEach(
            "join", [["a", "b"]], static (one, other) => one == other, static words => string.Join('+', words), null, cancellation);

        Assert.ThrowsAny<OperationCanceledException>(() => Get(new(canceled: true)));
        Assert.Equal(["a+b"], Get(default));
    }

    [Fact]
    public void A_step_for_groups_that_is_called_off_forgets_none_that_it_did_not_come_to()
    {
        StepMemory memory = new();
        int made = 0;
        string[] Get(CancellationToken cancellation, params string[] groups) => memory.GetEach(
            "join", [.. groups.Select(static words => words.Split(' ').ToValueList())], static (one, other) => one == other,
            words =>
            {
                Interlocked.Increment(ref made);
                return string.Join('+', words);
            },
            null,
            cancellation);

        Get(default, "a b", "c", "d");
        Assert.ThrowsAny<OperationCanceledException>(() => Get(new(canceled: true), "a b", "c x", "d"));
        Assert.Equal(3, made);
        Assert.Equal(["a+b", "c+x", "d"], Get(default, "a b", "c x", "d"));
        Assert.Equal(4, made);
    }

    [Fact]
    public void Groups_that_are_gone_are_forgotten()
    {
        StepMemory memory = new();
        int made = 0;
        void Get(params string[] groups) => memory.GetEach(
            "join", [.. groups.Select(static words => words.Split(' ').ToValueList())], static (one, other) => one == other,
            words =>
            {
                Interlocked.Increment(ref made);
                return string.Join('+', words);
            },
            null,
            default);

        Get("a", "b");
        Get("a");
        Assert.Equal(2, made);
        Get("a", "b");
        Assert.Equal(3, made);
    }
}
