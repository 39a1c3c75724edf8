using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using VerifyXunit;

namespace SeedGen.Tests.Generator;

/// <summary>The corpus in <c>seeds/</c>: everything that is generated for it, and that it does not depend on where or how it is read.</summary>
public class ShippedCorpusTests
{
    [Fact]
    public async Task All_that_is_generated()
    {
        GeneratorHarness harness = GeneratorHarness.Run(Seeds("/any/"));

        Assert.Empty(Consumer.Complaints(harness.Output));
        await Verifier.Verify(TextOf(harness), "txt").UseDirectory("Snapshots").DisableScrubbers();
    }

    [Fact]
    public void It_compiles_as_CSharp_9() =>
        Assert.Empty(Consumer.Complaints(GeneratorHarness.Run(Seeds("/any/"), LanguageVersion.CSharp9).Output));

    [Fact]
    public void The_folder_and_the_order_of_the_files_make_no_difference() => Assert.Equal(
        GeneratorHarness.Run(Seeds("/any/")).Files,
        GeneratorHarness.Run(Seeds("C:\\other place\\").Reverse()).Files);

    [Fact]
    public void The_line_ends_of_the_schema_make_no_difference() => Assert.Equal(
        GeneratorHarness.Run(Seeds("/any/")).Files,
        GeneratorHarness.Run(Seeds("/any/").Select(static seed =>
            seed.Path.EndsWith(".yaml", StringComparison.Ordinal) ? (seed.Path, seed.Text.ReplaceLineEndings("\r\n")) : seed)).Files);

    private static string TextOf(GeneratorHarness harness) => string.Join(
        "\n",
        harness.Problems.Select(static problem => "// " + problem)
            .Concat(harness.Files.OrderBy(static file => file.HintName, StringComparer.Ordinal)
                .Select(static file => $"// ==== {file.HintName} ====\n\n{file.Text}")));

    private static IEnumerable<(string Path, string Text)> Seeds(string folder, [CallerFilePath] string sourceFile = "")
    {
        string seeds = Path.Combine(Path.GetDirectoryName(sourceFile)!, "../../../seeds");
        return Directory.EnumerateFiles(seeds).Order(StringComparer.Ordinal)
            .Select(path => (folder + Path.GetFileName(path), File.ReadAllText(path)));
    }
}
