using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;
using SeedGen.Pipeline;

namespace SeedGen.Tests.Generator;

/// <summary>The room for string literals: known before the compiler runs out of it.</summary>
public sealed class InlineSizeTests
{
    private static readonly SourceLocation First = new("a/seedgen.yaml", default, default, default);
    private static readonly SourceLocation Second = new("b/seedgen.yaml", default, default, default);

    [Fact]
    public void The_measure_is_what_the_compiler_fills()
    {
        string text = string.Concat(Enumerable.Range(0, 3000).Select(static i => $"Line {i}: \"Wait for us\", said Ann Lee on 5 May 2020. \\ 'é' 漢 😀 \u200B // {i}\r\n\t"));
        GeneratorHarness harness = GeneratorHarness.Run([("seedgen.yaml", "seedgen: 1\ncorpus: Port\n"), ("a.txt", text), ("b.txt", "It rained.\n")]);
        using MemoryStream image = new();
        Assert.True(harness.Output.Emit(image).Success);
        using PEReader reader = new([.. image.ToArray()]);

        int heap = reader.GetMetadataReader().GetHeapSize(HeapIndex.UserString);
        long measured = harness.Files.Sum(static file => UserStrings.Measure(file.Text));

        Assert.InRange(measured, heap * 0.98, heap * 1.02);
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(UserStrings.Room / 4 * 3, "")]
    [InlineData((UserStrings.Room / 4 * 3) + 1, "Warning SEED9008: The texts of the project come to 12,533,761 bytes of string literals, and an assembly has room for 16,711,680, which the project's own share; set SeedGenStorage to 'embedded'")]
    [InlineData(UserStrings.Room, "Warning SEED9008: The texts of the project come to 16,711,680 bytes of string literals, and an assembly has room for 16,711,680, which the project's own share; set SeedGenStorage to 'embedded'")]
    [InlineData(UserStrings.Room + 1, "Error SEED9007: The texts of the project come to 16,711,681 bytes of string literals, and an assembly has room for 16,711,680; set SeedGenStorage to 'embedded'")]
    public void The_sum_of_all_corpora_is_what_counts(long sum, string expected)
    {
        ValueList<Problem> problems = InlineSize.ProblemsOf([Corpus(First, sum - (sum / 4 * 3)), Corpus(Second, sum / 4 * 3), new EmittedCorpus(default, default)], default).Value;

        Assert.Equal(expected, string.Concat(problems.Select(static problem => $"{problem.Severity} {problem.Rule.Id}: {problem.Message}")));
        Assert.All(problems, static problem => Assert.Equal(Second, problem.Location));
    }

    private static EmittedCorpus Corpus(SourceLocation schema, long bytes) => new(default, default) { Inline = new InlineSize(schema, bytes) };

    [Fact]
    public void Two_corpora_that_have_room_only_each_for_itself_are_one_error_of_ours()
    {
        string text = "It rained." + new string(' ', 4_300_000);
        GeneratorHarness harness = GeneratorHarness.Run(
            [("a/seedgen.yaml", "seedgen: 1\ncorpus: Port\n"), ("a/a.txt", text), ("b/seedgen.yaml", "seedgen: 1\ncorpus: Quay\n"), ("b/b.txt", text)],
            LanguageVersion.Latest,
            ("build_property.SeedGenStorage", "inline"));

        Assert.Contains("SEED9007", Assert.Single(harness.Problems, static problem => problem.Contains("error", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.InRange(harness.Files.Sum(static file => file.Text.Length), 1, 400_000);
        Assert.Empty(Consumer.Complaints(harness.Output));

        harness.Edit("b/b.txt", "It rained.");

        Assert.DoesNotContain(harness.Problems, static problem => problem.Contains("error", StringComparison.Ordinal));
        Assert.InRange(harness.Files.Sum(static file => file.Text.Length), text.Length, text.Length + 400_000);
    }

    [Fact]
    public void Texts_without_room_are_not_written_so_that_only_our_error_shows()
    {
        GeneratorHarness harness = GeneratorHarness.Run(
            [("seedgen.yaml", "seedgen: 1\ncorpus: Port\n"), ("a.txt", "It rained." + new string(' ', 9_000_000))], LanguageVersion.Latest, ("build_property.SeedGenStorage", "inline"));

        Assert.Contains("SEED9007", Assert.Single(harness.Problems, static problem => problem.Contains("error", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.InRange(harness.Files.Sum(static file => file.Text.Length), 1, 200_000);
        Assert.Empty(Consumer.Complaints(harness.Output));
    }
}
