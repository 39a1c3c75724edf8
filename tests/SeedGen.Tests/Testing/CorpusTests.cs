// What src/SeedGen.Testing/README.md shows, word for word; ReadmeTests holds the two together.
using SeedGen.Testing;
using VerifyXunit;

namespace SeedGen.Tests.Testing;

public class CorpusTests
{
    [Fact]
    public async Task The_corpus_is_as_approved()
    {
        GeneratedCorpus corpus = SeedGenRun.Generate("seeds");
        Assert.Empty(corpus.Errors);
        await Verifier.Verify(corpus.ToString(), "txt").DisableScrubbers();
    }
}
