using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Benchmarks.Articles;
using SeedGen.Pipeline;

namespace SeedGen.Tests.Generator;

/// <summary>Articles that are read before the generator asks for them are read once, and come out the same.</summary>
public sealed class ReadingAheadTests
{
    private const int Count = 60;

    private static readonly ImmutableArray<AdditionalText> Texts =
    [
        new MemoryText("/demo/seedgen.yaml", "seedgen: 1\ncorpus: Port\n"),
        .. Enumerable.Range(0, Count).Select(static i => new MemoryText($"/demo/a{i:00}.md", MadeArticle.Text(i))),
        new MemoryText("/demo/notes.xml", "<a/>"),
    ];

    [Fact]
    public async Task All_files_are_read_when_nobody_asks_and_are_then_taken_over_as_they_are()
    {
        ReadingAhead ahead = ReadingAhead.Begin(Texts, CancellationToken.None)!;
        await ahead.Done;

        Assert.Same(ahead.Files, new FileMemory().Take(Texts, CancellationToken.None));
        Assert.Equal(Count, ahead.Files.Value.Sum(static file => file.Readings));
        Assert.Null(ReadingAhead.End(Texts));
    }

    [Fact]
    public async Task Once_somebody_asks_no_other_file_is_begun()
    {
        ImmutableArray<AdditionalText> texts = [.. Texts.Select(static text => new WaitingText(text))];
        var first = (WaitingText)texts[1];
        ReadingAhead ahead = ReadingAhead.Begin(texts, CancellationToken.None)!;
        await first.Asked.Task;
        Assert.Same(ahead, ReadingAhead.End(texts));
        foreach (WaitingText text in texts.Cast<WaitingText>()) text.Go.Set();
        await ahead.Done;

        Assert.InRange(ahead.Files.Value.Sum(static file => file.Readings), 1, Count - 1);
    }

    [Fact]
    public async Task One_who_asks_while_a_file_is_read_waits_for_it_and_no_file_is_read_twice()
    {
        ReadingAhead ahead = ReadingAhead.Begin(Texts, CancellationToken.None)!;
        Boxed<ImmutableArray<SeedFile>> files = new FileMemory().Take(Texts, CancellationToken.None);
        var seeds = ExtractedSeed.ExtractAll((files, SchemaContext.Of([.. SchemaModel.AllOf(files, default)], default)), default);
        await ahead.Done;

        Assert.Equal(Count, seeds.Value.Count);
        Assert.All(files.Value.Where(static file => file.IsSeed), static file => Assert.Equal(1, file.Readings));
    }

    [Fact]
    public void What_is_read_ahead_of_other_files_is_left_alone()
    {
        ReadingAhead.Begin(Texts, CancellationToken.None);

        Assert.Null(ReadingAhead.End([new MemoryText(Texts[0].Path, "seedgen: 1\n")]));
        Assert.NotNull(ReadingAhead.End(Texts));
        Assert.Null(ReadingAhead.Begin([], CancellationToken.None));
    }

    [Fact]
    public void A_later_run_over_some_of_the_files_is_read_ahead_too()
    {
        ReadingAhead.Begin(Texts, CancellationToken.None);
        ReadingAhead later = ReadingAhead.Begin(Texts[..^2], CancellationToken.None)!;

        Assert.Same(later, ReadingAhead.End(Texts[..^2]));
    }

    [Fact]
    public void The_code_is_the_same_with_the_generator_before_ours_and_after_an_edit()
    {
        GeneratorDriver alone = Driver(new SeedGenerator());
        GeneratorDriver both = Driver(new EarlyGenerator(), new SeedGenerator());
        ImmutableArray<AdditionalText> edited = Texts.SetItem(3, new MemoryText(Texts[3].Path, MadeArticle.Text(Count)));

        string before = Made(ref alone, Texts);
        Assert.Equal(before, Made(ref both, Texts));
        string after = Made(ref alone, edited);
        Assert.Equal(after, Made(ref both, edited));
        Assert.NotEqual(before, after);
    }

    private static CSharpGeneratorDriver Driver(params IEnumerable<IIncrementalGenerator> generators) => CSharpGeneratorDriver.Create(
        generators.Select(GeneratorExtensions.AsSourceGenerator), [], Consumer.ParseOptions(), new ProjectOptions([("build_property.RootNamespace", "Demo")]));

    private static string Made(ref GeneratorDriver driver, ImmutableArray<AdditionalText> texts)
    {
        driver = driver.ReplaceAdditionalTexts(texts).RunGenerators(Consumer.Compilation());
        GeneratorDriverRunResult result = driver.GetRunResult();
        Assert.All(result.Results, static generator => Assert.Null(generator.Exception));
        return string.Join("\n", result.Results[^1].GeneratedSources.Select(static source => source.HintName + "\n" + source.SourceText)
            .Concat(result.Diagnostics.Select(static diagnostic => diagnostic.ToString())));
    }

    private sealed class EarlyGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => ReadingAhead.Register(context);
    }

    // Tells when its text is asked for, and holds an article back until it may go.
    private sealed class WaitingText(AdditionalText text) : AdditionalText
    {
        public TaskCompletionSource Asked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ManualResetEventSlim Go { get; } = new(text.Path.EndsWith(".yaml", StringComparison.Ordinal));

        public override string Path => text.Path;

        public override Microsoft.CodeAnalysis.Text.SourceText? GetText(CancellationToken cancellationToken = default)
        {
            Asked.TrySetResult();
            Go.Wait(cancellationToken);
            return text.GetText(cancellationToken);
        }
    }
}
