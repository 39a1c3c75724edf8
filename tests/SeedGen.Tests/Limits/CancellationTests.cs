using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;
using SeedGen.Pipeline;
using SeedGen.Tests.Generator;
using SeedGen.Tests.Support;

namespace SeedGen.Tests.Limits;

/// <summary>Whoever types on does not wait for the answer to what he typed before, whatever stage it has reached.</summary>
[Collection(MeasuredAlone.Name)]
public sealed class CancellationTests
{
    // A busy machine may pause us; the best of some tries tells what we do.
    private const int Tries = 20;
    private const int Moments = 9;

    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    [Theory]
    [InlineData(1, "inline")]
    [InlineData(400, "inline")]
    [InlineData(400, "embedded")]
    public void The_generator_stops_within_50_ms(int files, string storage)
    {
        IEnumerable<AdditionalText> texts = Enumerable.Range(0, files).Select(f => new MemoryText($"/demo/f{f}.jsonl", Lines(f * (4000 / files), 4000 / files)));
        ImmutableArray<AdditionalText> all = [.. texts, new MemoryText("/demo/seedgen.yaml", "seedgen: 1\ncorpus: Port\n")];
        Compilation compilation = Consumer.Compilation();
        ProjectOptions options = new([("build_property.SeedGenStorageUsed", storage)]);
        AllStop(cancellation => CSharpGeneratorDriver.Create([new SeedGenerator().AsSourceGenerator()], all, optionsProvider: options).RunGenerators(compilation, cancellation));
    }

    [Fact]
    public void The_extraction_of_one_long_article_stops_within_50_ms()
    {
        string text = string.Concat(Enumerable.Range(0, 7000).Select(static i =>
            $"\"The lock number {i} opens at noon,\" said Ann Lindqvist, the harbour master of Bergen, on Tuesday.\n\n"
            + $"Many boats passed in May 2021, the Port Authority (PA) said. Captain Bo Reed {i} came from Oslo last week, and the tide was late again.\n\n"));
        Seed seed = new(new SourceFile("/demo/a.txt", text), "a.txt", "");
        PreparedSettings settings = new(new ExtractionSettings { Boilerplate = ["the lock number 7 opens"] });
        AllStop(cancellation => ArticleExtractor.Extract(seed, settings, PreparedEntries.None, cancellation));
    }

    // One line and no end of a sentence; to some of them there is a complaint at every other character.
    [Theory]
    [InlineData("word")]
    [InlineData("many boats passed ")]
    [InlineData("\"\"")]
    [InlineData("''")]
    [InlineData("12/11/2022")]
    [InlineData("on 3 May 2021 and ")]
    [InlineData("[(")]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData("a-")]
    [InlineData("https://a.b/c ")]
    public void The_extraction_of_one_long_line_stops_within_50_ms(string piece)
    {
        Seed seed = new(new SourceFile("/demo/a.txt", string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length))), "a.txt", "");
        PreparedSettings settings = new(new ExtractionSettings { Boilerplate = ["the lock number 7 opens"] });
        AllStop(cancellation => ArticleExtractor.Extract(seed, settings, PreparedEntries.None, cancellation), moments: 4);
    }

    [Theory]
    [InlineData("{ outlet: Coast Courier, published: 2022-11-08, quotes: [{ at: We waited, kind: scare }] }")]
    [InlineData("\"{ # no plain YAML\"")]
    public void The_reading_of_a_large_schema_stops_within_50_ms(string entry)
    {
        string actors = string.Concat(Enumerable.Range(0, 4000).Select(static i => $"  actor-{i}: {{ name: Actor Number {i}, kind: person, aliases: [Captain {i}] }}\n"));
        string boilerplate = string.Concat(Enumerable.Range(0, 8000).Select(static i => $"  - Read more about number {i}\n"));
        string articles = string.Concat(Enumerable.Range(0, 8000).Select(i => $"  a{i}.txt: {entry}\n"));
        InputFile file = InputFile.Read(new MemoryText("/demo/seedgen.yaml", $"seedgen: 1\nactors:\n{actors}boilerplate:\n{boilerplate}articles:\n{articles}"), CancellationToken.None);
        AllStop(cancellation => SchemaModel.Read(file, cancellation));
    }

    [Fact]
    public void The_building_of_a_corpus_of_finished_articles_stops_within_50_ms()
    {
        (CorpusInput corpus, _) = Finished();
        AllStop(cancellation => BuiltCorpus.Build(corpus with { Memory = new() }, cancellation));
    }

    [Fact]
    public void The_problems_of_finished_articles_stop_within_50_ms()
    {
        (CorpusInput corpus, SchemaModel schema) = Finished();
        AllStop(cancellation => SeedProblems.Of(corpus with { Memory = new() }, cancellation));
        Assert.Throws<OperationCanceledException>(() => Identities.Of((schema, default!), new(canceled: true)));
    }

    private static (CorpusInput Corpus, SchemaModel Schema) Finished()
    {
        SchemaModel schema = SchemaModel.Read(InputFile.Read(new MemoryText("/demo/seedgen.yaml", "seedgen: 1\ncorpus: Port\n"), default), default);
        ExtractedSeed[] seeds = new ExtractedSeed[40];
        Parallel.For(0, seeds.Length, i =>
        {
            Seed seed = new(new SourceFile($"/demo/f{i}.jsonl", Lines(i * 100, 100)), $"f{i}.jsonl", "");
            seeds[i] = new(schema.Path, seed.File.Path, ArticleExtractor.Extract(seed, schema.Prepared!, PreparedEntries.None, default));
        });
        return (CorpusInput.Of((schema, new(seeds.ToValueList())), default), schema);
    }

    private static string Lines(int first, int count)
    {
        const string Line = "{{\"id\":\"a{0}\",\"text\":\"\\\"The lock number {0} opens at noon again,\\\" said Ann Lindqvist on Tuesday. Many boats passed in May 2021. {1}\"}}\n";
        string more = string.Concat(Enumerable.Repeat("The tide was late again, and the harbour master of Bergen said so. ", 20));
        return string.Concat(Enumerable.Range(first, count).Select(i => string.Format(CultureInfo.InvariantCulture, Line, i, more)));
    }

    // Asks to stop at moments spread over the whole time that the work takes: after each it ends soon.
    private static void AllStop(Action<CancellationToken> work, int moments = Moments)
    {
        work(CancellationToken.None);
        Stopwatch watch = Stopwatch.StartNew();
        work(CancellationToken.None);
        TimeSpan whole = watch.Elapsed;
        for (int moment = 1; moment <= moments; moment++)
        {
            TimeSpan after = whole * moment / (moments + 1);
            TimeSpan best = TimeSpan.MaxValue;
            for (int i = 0; i < Tries && best > Most; i++)
            {
                TimeSpan time = TimeToStop(work, after);
                if (time < best) best = time;
            }

            Assert.True(best <= Most, $"asked after {after.TotalMilliseconds:0} of {whole.TotalMilliseconds:0} ms, stopped {best.TotalMilliseconds:0} ms later");
        }
    }

    // Work that is done before it is asked to stop has stopped.
    private static TimeSpan TimeToStop(Action<CancellationToken> work, TimeSpan after)
    {
        using CancellationTokenSource source = new();
        long asked = 0;
        using CancellationTokenRegistration registration = source.Token.Register(() => Volatile.Write(ref asked, Stopwatch.GetTimestamp()));
        source.CancelAfter(after);
        try
        {
            work(source.Token);
        }
        catch (OperationCanceledException)
        {
        }

        long then = Volatile.Read(ref asked);
        return then == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(then);
    }
}
