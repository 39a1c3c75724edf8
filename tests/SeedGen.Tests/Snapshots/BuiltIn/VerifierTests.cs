using VerifyXunit;
using Xunit.Sdk;

namespace SeedGen.Tests.Snapshots;

/// <summary>The stand-in for Verify, tested on files of its own.</summary>
public sealed class VerifierTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("snapshots").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task An_equal_text_passes_whatever_its_line_ends()
    {
        File.WriteAllText(Path.Combine(_folder, "a.verified.txt"), "one\ntwo\n");

        await Verifier.Verify("one\r\ntwo\r\n", "txt").UseDirectory(_folder).UseFileName("a").DisableScrubbers();

        Assert.False(File.Exists(Path.Combine(_folder, "a.received.txt")));
    }

    [Fact]
    public void A_missing_file_fails_and_leaves_what_was_received()
    {
        var failure = Assert.Throws<FailException>(() => SnapshotFile.Compare("new", Path.Combine(_folder, "b"), "txt", accept: false));

        Assert.Contains("b.verified.txt", failure.Message, StringComparison.Ordinal);
        Assert.Equal("new", File.ReadAllText(Path.Combine(_folder, "b.received.txt")));
    }

    [Fact]
    public void A_difference_fails_with_its_first_line()
    {
        File.WriteAllText(Path.Combine(_folder, "c.verified.txt"), "one\ntwo\nthree");

        var failure = Assert.Throws<FailException>(() => SnapshotFile.Compare("one\n2\nthree", Path.Combine(_folder, "c"), "txt", accept: false));

        Assert.Contains("c.verified.txt(2):\nverified: two\nreceived: 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_can_be_taken_over()
    {
        SnapshotFile.Compare("new", Path.Combine(_folder, "e"), "txt", accept: true);

        Assert.Equal("new", File.ReadAllText(Path.Combine(_folder, "e.verified.txt")));
    }

    [Theory]
    [InlineData(3, "x")]
    public async Task Arguments_are_part_of_the_name(int number, string word)
    {
        string name = $"VerifierTests.{nameof(Arguments_are_part_of_the_name)}_number=3_word=x.verified.txt";
        File.WriteAllText(Path.Combine(_folder, name), "same");

        await Verifier.Verify("same", "txt").UseDirectory(_folder).UseParameters(number, word);
    }

    [Fact]
    public async Task A_name_and_arguments_exclude_each_other() => await Assert.ThrowsAsync<InvalidOperationException>(
        async () => await Verifier.Verify("x", "txt").UseDirectory(_folder).UseFileName("d").UseParameters(1));
}
