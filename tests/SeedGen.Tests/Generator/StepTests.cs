using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Pipeline;

namespace SeedGen.Tests.Generator;

/// <summary>Single steps of the pipeline, where a whole run does not lead.</summary>
public class StepTests
{
    private const string HashOfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private static readonly SourceFile File = new("/demo/seeds/one.txt", "abc");

    [Theory]
    [InlineData(SourceHashAlgorithm.Sha256)]
    [InlineData(SourceHashAlgorithm.Sha1)]
    public void A_file_is_known_by_the_hash_of_its_bytes(SourceHashAlgorithm algorithm)
    {
        using MemoryStream bytes = new(Encoding.ASCII.GetBytes("abc"));
        SourceText text = SourceText.From(bytes, new UTF8Encoding(false), algorithm);

        InputFile file = InputFile.Read(new GivenText(text), CancellationToken.None);

        Assert.Equal(HashOfAbc, file.Sha256);
        Assert.Equal("abc", file.File.Text);
    }

    [Fact]
    public void A_file_that_can_not_be_read_is_a_problem_and_no_fault()
    {
        InputFile file = InputFile.Read(new GivenText(null), CancellationToken.None);

        Problem problem = Assert.Single(SchemaModel.Read(file, CancellationToken.None).Problems);
        Assert.Equal("SEED9006", problem.Rule.Id);
    }

    [Fact]
    public void A_fault_becomes_a_problem_that_names_file_and_cause()
    {
        Problem problem = Faults.Guard<Problem?>(File, static () => throw new InvalidOperationException("too\nmany"), static fault => fault)!;

        Assert.Equal(
            ("SEED9010", ProblemSeverity.Error, "/demo/seeds/one.txt", default(SeedGen.Extraction.TextSpan)),
            (problem.Rule.Id, problem.Severity, problem.Location.Path, problem.Location.Span));
        Assert.Equal(
            "SeedGen failed on 'one.txt', which is a fault of its own and not of the file: InvalidOperationException: too many; "
                + "report it, and 'exclude' the file until it is mended",
            problem.Message);
    }

    [Theory]
    [InlineData("/a/b/seedgen.yaml", "/a/seedgen.yaml", "../seedgen.yaml")]
    [InlineData("/a/seedgen.yaml", "/a/b/c/seedgen.yaml", "b/c/seedgen.yaml")]
    [InlineData("C:\\a\\b\\seedgen.yaml", "C:\\a\\c\\seedgen.yaml", "../c/seedgen.yaml")]
    [InlineData("C:\\a\\seedgen.yaml", "D:\\home\\b\\seedgen.yaml", "b/seedgen.yaml")]
    [InlineData("a/seedgen.yaml", "seedgen.yaml", "seedgen.yaml")]
    public void A_path_in_a_message_is_told_from_the_file_it_is_about(string from, string to, string expected) =>
        Assert.Equal(expected, RelativePath.Between(from, to));

    [Fact]
    public void Cancellation_is_no_fault() => Assert.Throws<OperationCanceledException>(
        () => Faults.Guard<Problem?>(File, static () => throw new OperationCanceledException(), static fault => fault));

    [Fact]
    public void A_file_that_fails_to_be_read_takes_no_other_with_it()
    {
        Assert.Null(InputFile.Read(new FailingText(new IOException("gone")), CancellationToken.None).Sha256);
        Assert.Throws<OperationCanceledException>(
            static () => InputFile.Read(new FailingText(new OperationCanceledException()), CancellationToken.None));
    }

    // No text is known to fail these steps; what is missing stands for the fault that nobody thought of.
    [Fact]
    public void A_file_that_fails_to_be_placed_is_a_problem_of_its_own()
    {
        PlacedSeed seed = PlacedSeed.Place(new InputFile(File, HashOfAbc), null!);

        Assert.Equal("SEED9010", seed.Orphan?.Rule.Id);
    }

    [Fact]
    public void Problems_that_fail_to_be_located_are_told_with_the_fault()
    {
        Problem known = Faults.At(File, ProblemRules.UnreadableFile, "one.txt");
        ExtractedSeed seed = new("/demo/seeds/seedgen.yaml", "/demo/seeds/one.txt", new SeedResult(default, [known]));
        CorpusInput corpus = new(new CorpusSchema(File, "Corpus"), null!, [seed], new StepMemory());

        IEnumerable<Boxed<ValueList<Problem>>> told = SeedProblems.Of(corpus, CancellationToken.None);

        Assert.Equal(["SEED9006", "SEED9010"], Assert.Single(told).Value.Select(static problem => problem.Rule.Id));
    }

    [Fact]
    public void A_corpus_that_fails_to_be_named_clashes_with_none() => Assert.Null(Identities.Of(
        (new SchemaModel("/demo/seeds/seedgen.yaml", new CorpusSchema(File, "Corpus"), null, default), null!), CancellationToken.None).Namespace);

    private sealed class FailingText(Exception fault) : AdditionalText
    {
        public override string Path => "/demo/seeds/one.txt";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw fault;
    }

    private sealed class GivenText(SourceText? text) : AdditionalText
    {
        public override string Path => "/demo/seeds/one.txt";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => text;
    }
}
