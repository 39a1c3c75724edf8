using System.Diagnostics;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Limits;

/// <summary>
/// What is large and odd is answered in time proportional to its size, and without an overflow of the stack: four times
/// the size takes about four times as long, where work that grows with the square takes sixteen times.
/// </summary>
[Collection(MeasuredAlone.Name)]
public sealed class LinearTimeTests
{
    private const int Times = 4;
    private const double Most = 10;

    private static readonly PreparedSettings Settings = new(ExtractionSettings.Default);

    public static TheoryData<string> Kinds() => [.. Texts.Keys];

    private static readonly Dictionary<string, (string Path, int Size, Func<int, string> Make)> Texts = new(StringComparer.Ordinal)
    {
        ["one line"] = ("a.txt", 60_000, static size => string.Concat(Enumerable.Repeat("The lock was opened at noon on Monday and many boats passed; ", size / 60))),
        ["no white space"] = ("a.txt", 200_000, static size => new string('x', size)),
        ["quotation marks"] = ("a.txt", 40_000, static size => new string('"', size)),
        ["curly quotation marks"] = ("a.txt", 40_000, static size => string.Concat(Enumerable.Repeat("“ ‘a ", size / 5))),
        ["a mark a paragraph"] = ("a.txt", 40_000, static size => string.Concat(Enumerable.Repeat("\"a\n\n", size / 4))),
        ["brackets"] = ("a.txt", 100_000, static size => new string('[', size)),
        ["digits"] = ("a.txt", 60_000, static size => new string('1', size)),
        ["capitals"] = ("a.txt", 60_000, static size => string.Concat(Enumerable.Repeat("Ann ", size / 4))),
        ["cue verbs"] = ("a.txt", 40_000, static size => string.Concat(Enumerable.Repeat("said ", size / 5))),
        ["months"] = ("a.txt", 40_000, static size => string.Concat(Enumerable.Repeat("May ", size / 4))),
        ["stops"] = ("a.txt", 100_000, static size => new string('.', size)),
        ["line ends"] = ("a.txt", 100_000, static size => new string('\n', size)),
        ["half characters"] = ("a.txt", 100_000, static size => new string('\uD800', size)),
        ["front matter brackets"] = ("a.md", 100_000, static size => "---\nx: " + new string('[', size) + "\n---\n"),
        ["front matter that is never closed"] = ("a.md", 100_000, static size => "---\n" + string.Concat(Enumerable.Repeat("a: b\n", size / 5))),
        ["a line of JSON brackets"] = ("a.jsonl", 200_000, static size => new string('[', size)),
        ["a line of JSON escapes"] = ("a.jsonl", 100_000, static size => "{\"id\":\"a\",\"text\":\"" + string.Concat(Enumerable.Repeat("\\n\\u0041 ", size / 9)) + "\"}"),
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_article(string kind)
    {
        (string path, int size, Func<int, string> make) = Texts[kind];
        Check(size, n => Prepare(path, make(n)));
    }

    [Fact]
    public void A_list_of_the_schema() => Check(10_000, static n => Schema(
        "article:\n  fields:\n    kind:\n      type: enum\n      values:\n" + string.Concat(Enumerable.Range(0, n).Select(static i => $"        - v{i}\n"))));

    [Fact]
    public void Entries_of_the_schema() => Check(3_000, static n => Schema(
        "articles:\n" + string.Concat(Enumerable.Range(0, n).Select(static i => $"  a{i}.txt: {{ outlet: Post }}\n"))));

    [Fact]
    public void Brackets_of_the_schema() => Check(100_000, static n => Schema("actors: " + new string('[', n)));

    [Fact]
    public void Boilerplate_of_the_schema_and_an_article_together() => Check(2_000, static n =>
    {
        ValueList<string> boilerplate = Enumerable.Range(0, n).Select(static i => $"the lock was opened by number {i}").ToValueList();
        string text = string.Concat(Enumerable.Range(0, n).Select(static i => $"The lock was opened by number {i * 3} at noon.\n\n"));
        Seed seed = new(new SourceFile("/x/a.txt", text), "a.txt", "");
        return () => Extract(seed, new PreparedSettings(new ExtractionSettings { Boilerplate = boilerplate }));
    });

    [Fact]
    public void Boilerplate_of_which_each_ends_like_the_next_and_an_article_together() => Check(400, static n =>
    {
        ValueList<string> boilerplate = Enumerable.Range(1, n).Select(static i => new string('a', i)).ToValueList();
        Seed seed = new(new SourceFile("/x/a.txt", string.Concat(Enumerable.Repeat(new string('a', 99) + "\n", n * n / 200))), "a.txt", "");
        return () => Extract(seed, new PreparedSettings(new ExtractionSettings { Boilerplate = boilerplate }));
    }, growth: Times * Times);

    private static Action Prepare(string path, string text)
    {
        Seed seed = new(new SourceFile("/x/" + path, text), path, "");
        return () => Extract(seed, Settings);
    }

    private static void Extract(Seed seed, PreparedSettings settings) =>
        ArticleExtractor.Extract(seed, settings, PreparedEntries.None, CancellationToken.None);

    private static Action Schema(string yaml)
    {
        SourceFile file = new("seedgen.yaml", "seedgen: 1\n" + yaml);
        return () => SchemaReader.Read(file);
    }

    // growth: how much larger the whole input is for a size so many times as large.
    private static void Check(int size, Func<int, Action> make, int growth = Times)
    {
        Action small = make(size);
        Action large = make(size * Times);
        small();
        double most = Most * growth / Times;
        double ratio = double.MaxValue;
        for (int i = 0; i < 4 && ratio > most; i++) ratio = Math.Min(ratio, Best(large) / Best(small));
        Assert.True(ratio <= most, $"{growth} times the size takes {ratio:0.0} times as long");
    }

    // In milliseconds; what is faster than one tells nothing.
    private static double Best(Action action)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 2; i++)
        {
            Stopwatch watch = Stopwatch.StartNew();
            action();
            best = Math.Min(best, watch.Elapsed.TotalMilliseconds);
        }

        return Math.Max(best, 1);
    }
}
