using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Emit;

/// <summary>The names that a corpus gives to code.</summary>
public class CorpusNamesTests
{
    [Theory]
    [InlineData("Harbour", "Harbour")]
    [InlineData("_Harbour", "_Harbour_")]
    [InlineData("Article", "Article_")]
    public void The_entry_class_is_called_as_the_corpus_unless_generated_code_is(string corpus, string expected) =>
        Assert.Equal(expected, new CorpusNames(new CorpusModel(Corpora.Schema(corpus)), null).EntryClass);

    [Theory]
    [InlineData(Access.Public, "public")]
    [InlineData(Access.Internal, "internal")]
    public void The_schema_says_who_sees_the_corpus(Access access, string expected) =>
        Assert.Equal(expected, new CorpusNames(new CorpusModel(Corpora.Schema() with { Access = access }), null).Access);

    [Theory]
    [InlineData(null, null, "Seeds.Harbour")]
    [InlineData(null, " ", "Seeds.Harbour")]
    [InlineData(null, "Demo", "Demo.Harbour")]
    [InlineData("My.Port", "Demo", "My.Port")]
    public void The_namespace_is_that_of_the_schema_or_lies_in_that_of_the_project(string? ofSchema, string? ofProject, string expected) =>
        Assert.Equal(expected, CorpusNames.NamespaceOf(Corpora.Schema(name: ofSchema), ofProject));

    [Fact]
    public void Types_of_fields_are_called_by_their_owner_and_are_in_order_among_all_types()
    {
        CorpusModel corpus = Corpora.Of([]);
        FieldSchema desk = new("desk", FieldType.Enum) { Values = ["home"] };
        corpus = corpus with { Schema = corpus.Schema with { ActorFields = [desk], Settings = new ExtractionSettings { ArticleFields = [desk] } } };

        CorpusNames names = new(corpus, null);

        Assert.Superset(new HashSet<string> { "Harbour", "ArticleDesk", "ActorDesk", "Quote" }, names.Types.ToHashSet());
        Assert.Equal(names.Types.Order(StringComparer.Ordinal), names.Types);
    }

    [Theory]
    [InlineData("ZebraZ", "zebra-z")]
    [InlineData("AzA", "az-a")]
    public void The_first_and_the_last_letter_begin_words_too(string member, string key) => Assert.Equal(key, CorpusNames.KeyOf(member));

    [Theory]
    [InlineData("azAZ09._", "azAZ09._")]
    [InlineData("a@b", "ab")]
    public void A_file_name_keeps_what_every_file_system_takes(string name, string expected) => Assert.Equal(expected + ".C", HintName.Prefix(name, "C"));

    [Theory]
    [InlineData("a`")]
    [InlineData("a{")]
    [InlineData("A@a[")]
    [InlineData("a/")]
    [InlineData("a:")]
    [InlineData("a:b:")]
    public void A_file_name_tells_by_a_hash_what_it_leaves_out(string name) => Assert.Matches("^[Aa]+b?\\.C_[0-9A-F]{8}$", HintName.Prefix(name, "C"));

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 0 })]
    [InlineData(100, new[] { 0 })]
    [InlineData(101, new[] { 0, 100 })]
    [InlineData(250, new[] { 0, 100, 200 })]
    public void Items_are_made_a_hundred_at_a_time(int items, int[] starts)
    {
        Assert.Equal(starts.Length, Chunks.Count(items));
        Assert.Equal(starts, Enumerable.Range(0, starts.Length).Select(chunk => Chunks.Places(chunk, items).First()));
        Assert.Equal(Enumerable.Range(0, items), Enumerable.Range(0, starts.Length).SelectMany(chunk => Chunks.Places(chunk, items)));
    }

    [Fact]
    public void Only_actors_of_the_schema_are_declared()
    {
        Assert.Equal(2, ActorData.DeclaredIn(Corpora.Linked()));
        Assert.Equal(["ThePort", "MaraLind", null], new CorpusNames(Corpora.Linked(), null).Actors);
    }
}
