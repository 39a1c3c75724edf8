using SeedGen.Emit.Data;
using SeedGen.Emit.Packing;
using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Statements;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Emit;

/// <summary>The tables of a packed corpus, read again.</summary>
public class TablePackingTests
{
    [Fact]
    public void Where_an_article_is_packed_is_told_by_its_bucket_and_its_place_there()
    {
        string[] keys = [.. Enumerable.Range(0, 70).Select(static i => $"key-{i}").Order(StringComparer.Ordinal)];
        Buckets buckets = new(keys.Length);
        BitReader bits = new(PlaceTable.Pack(keys, buckets));
        Dictionary<int, int> used = [];

        foreach (string key in keys)
        {
            int bucket = buckets.IndexOf(key);
            used[bucket] = used.GetValueOrDefault(bucket) + 1;
            Assert.Equal((bucket, used[bucket] - 1), ((int)bits.Bits(PlaceTable.BucketBits), (int)bits.Bits(30 - PlaceTable.BucketBits)));
        }

        Assert.Equal(4, used.Count);
    }

    [Theory]
    [InlineData("~mara-lind", "mara-lind", "~mara-lind Person = 000000000")]
    [InlineData("~mara-lind", "Mara Lind", "~mara-lind Person = A000-A000")]
    [InlineData("~mara-lind", "Mara-lind", "~mara-lind Person = A00000000")]
    [InlineData("~élan", "Élan", "~élan Person = (É)000")]
    [InlineData("~a{z", "A[Z", "~a{z Person = A([)A")]
    [InlineData("~a`z", "A@Z", "~a`z Person = A(@)A")]
    [InlineData("~a-b", "A_B", "~a-b Person = A(_)A")]
    [InlineData("~lind-2", "Lind", "~lind-2 Person Lind")]
    [InlineData("~l", "Lind", "~l Person Lind")]
    public void The_name_of_a_found_actor_is_told_by_how_it_differs_from_the_key(string key, string name, string expected) =>
        Assert.Equal(expected, FoundActors(new CorpusActor(key, name, ActorKind.Person, null)));

    [Fact]
    public void Found_actors_share_the_beginnings_of_their_keys() => Assert.Equal(
        "~lind Person = 0000; (5)-port Organisation = 000000000; (1)sea Media Sea!",
        FoundActors(
            new CorpusActor("~lind", "lind", ActorKind.Person, null),
            new CorpusActor("~lind-port", "lind-port", ActorKind.Organisation, null),
            new CorpusActor("~sea", "Sea!", ActorKind.Media, null)));

    [Fact]
    public void An_article_has_the_actors_it_names_and_then_those_it_lets_speak()
    {
        ArticleModel article = Corpora.Article("a") with
        {
            Mentions = [Mention("b"), Mention("a"), Mention("b")],
            Quotes =
            [
                Quote(null) with { Inner = [Quote("d"), Quote("a")] },
                Quote("c"),
                Quote("d"),
                Quote("b"),
            ],
        };

        Assert.Equal(["b", "a", "d", "c"], ArticleActors.Of(article));
        Assert.Equal(
            [4, 11, 10, 13, 12],
            Group(LinkTable.Pack([new PackedArticle(article)], new Dictionary<string, int> { ["a"] = 10, ["b"] = 11, ["c"] = 12, ["d"] = 13 }), 2, 9, 9, 9, 9));
    }

    [Fact]
    public void Articles_have_the_same_actors_when_all_are_under_the_same_numbers()
    {
        ArticleModel one = Corpora.Article("a") with { Mentions = [Mention("a"), Mention("b")] };

        bool IsSame(ArticleModel other) => PackedArticle.Of(one).Actors == PackedArticle.Of(other).Actors;

        Assert.True(IsSame(Corpora.Article("b", "Other words.") with { Mentions = [Mention("a"), Mention("b"), Mention("a")] }));
        Assert.False(IsSame(one with { Mentions = [Mention("b"), Mention("a")] }));
        Assert.False(IsSame(one with { Mentions = [Mention("a")] }));
    }

    [Fact]
    public void Utterances_of_more_than_one_quotation_are_packed_each_place_from_the_one_before() => Assert.Equal(
        [2, 0, 1, 3, 4, 2, 1, 1, 2, 8, 0, 1, 5, 0, 0],
        Statements(
        [
            new StatementModel([new QuoteReference(3, 4), new QuoteReference(5, 1)], 1),
            new StatementModel([new QuoteReference(7, 0)], 0),
            new StatementModel([new QuoteReference(8, 0), new QuoteReference(9, 5), new QuoteReference(9, 0)], 2),
        ]));

    private static ActorMention Mention(string key) => new(key, default);

    private static AttributedQuote Quote(string? speaker) => new(default, QuoteKind.Speech, QuoteForm.Direct) { SpeakerKey = speaker };

    private static IEnumerable<long> Group(string table, params int[] orders)
    {
        BitReader bits = OnlyGroup(table);
        return [.. orders.Select(bits.Number)];
    }

    // Behind its length, from a whole character on.
    private static BitReader OnlyGroup(string table) => new(table.Substring(table.Length - (int)new BitReader(table).Number(6)));

    private static List<long> Statements(ValueList<StatementModel> statements)
    {
        BitReader bits = new(StatementTable.Pack(statements));
        List<long> read = [bits.Number(4)];
        for (long left = read[0]; left > 0; left--)
        {
            long more = bits.Number(0);
            read.AddRange([more, bits.Number(0)]);
            for (long i = 0; i < more + 2; i++) read.AddRange([bits.Signed(8), bits.Number(3)]);
        }

        return read;
    }

    // A letter of a name: 0 as in the key, A the capital of it, - a blank for a hyphen, (x) another.
    private static string FoundActors(params CorpusActor[] actors)
    {
        BitReader bits = OnlyGroup(FoundActorTable.Pack(actors));
        List<string> read = [];
        foreach (CorpusActor actor in actors)
        {
            string shared = read.Count > 0 ? $"({bits.Number(2)})" : "";
            string key = shared + bits.Characters();
            var kind = (ActorKind)bits.Bits(2);
            string name = bits.Flag()
                ? "= " + string.Concat(Enumerable.Range(1, actor.Key.Length - 1).Select(_ =>
                    !bits.Flag() ? "0" : !bits.Flag() ? "A" : !bits.Flag() ? "-" : $"({(char)bits.Number(7)})"))
                : bits.Characters();
            read.Add($"{key} {kind} {name}");
        }

        return string.Join("; ", read);
    }
}
