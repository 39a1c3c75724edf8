using SeedGen.Emit;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Schema;
using SeedGen.Tests.Corpus;

namespace SeedGen.Tests.Packing;

/// <summary>What is remembered of an embedded corpus when an article is edited shows in nothing.</summary>
public sealed class PackedBucketTests
{
    private static readonly string[] Outlets = ["Gazette", "Courier", "Herald", "The tide"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edit_the_files_are_those_written_anew(int seed)
    {
        const int Articles = 40;
        CorpusSchema schema = Making.Schema("seedgen: 1\ncorpus: Locks\narticle: { fields: { desk: { type: string } } }\n");
        Random random = new(seed);
        string Pick() => Outlets[random.Next(Outlets.Length)];
        string Text() => $"---\noutlet: {Pick()}\ndesk: {Pick()}\ntitle: {Pick()} and {Pick()}\n---\n{Pick()} and {Pick()} said “the boats of {Pick()} were late again today” in May {2000 + random.Next(3)}.\n";
        SeedResult[] read = [.. Enumerable.Range(0, Articles).Select(i => Read(schema, i, Text()))];
        StepMemory memory = new();
        for (int edit = 0; edit < 60; edit++)
        {
            for (int i = random.Next(2); i >= 0; i--)
            {
                int place = random.Next(Articles);
                read[place] = random.Next(3) > 0
                    ? Read(schema, place, Text())
                    : Read(schema, place, read[place].Articles[0].Text + "More of the tide.\n");
            }

            CorpusModel corpus = CorpusBuilder.Build(schema, read.SelectMany(static result => result.Articles), read, memory).Model;
            GeneratedFile[] remembered = [.. CorpusEmitter.Emit(corpus, "Demo", storage: SeedGen.Emit.Storage.Embedded, memory: memory)];
            GeneratedFile[] anew = [.. CorpusEmitter.Emit(corpus, "Demo", storage: SeedGen.Emit.Storage.Embedded)];

            Assert.Equal(anew, remembered);
        }
    }

    [Fact]
    public void After_an_article_is_added_or_taken_away_the_files_are_those_written_anew()
    {
        CorpusSchema schema = Making.Schema("seedgen: 1\ncorpus: Locks\n");
        SeedResult[] read = [.. Enumerable.Range(0, 80).Select(i => Read(schema, i, $"---\noutlet: {Outlets[i % 4]}\n---\nThe tide came to lock {i}.\n"))];
        StepMemory memory = new();
        foreach (int count in new[] { 40, 41, 64, 65, 80, 39, 1, 0, 2 })
        {
            SeedResult[] seeds = read[^count..];
            CorpusModel corpus = CorpusBuilder.Build(schema, seeds.SelectMany(static result => result.Articles), seeds, memory).Model;

            Assert.Equal(
                CorpusEmitter.Emit(corpus, "Demo", storage: SeedGen.Emit.Storage.Embedded),
                CorpusEmitter.Emit(corpus, "Demo", storage: SeedGen.Emit.Storage.Embedded, memory: memory));
        }
    }

    private static SeedResult Read(CorpusSchema schema, int number, string text)
    {
        string path = $"a{number:00}.md";
        return ArticleExtractor.Extract(new Seed(new SourceFile("/repo/seeds/" + path, text), path, Hashes.Sha256(text)), schema.Settings, default);
    }
}
