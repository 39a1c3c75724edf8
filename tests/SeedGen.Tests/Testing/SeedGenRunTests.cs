using SeedGen.Testing;
using SeedGen.Tests.Tool;

namespace SeedGen.Tests.Testing;

public sealed class SeedGenRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SeedGenRunTests()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\nnamespace: Harbour\ncorpus: Ferries\nactors:\n  ana: { name: Ana Lind, kind: person }\n");
        _folder.Write("new-ferry.txt", "\"We sail at noon,\" said Ana Lind.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_files_stand_in_the_text_under_their_names()
    {
        GeneratedCorpus corpus = SeedGenRun.Generate(_folder.Path);
        Assert.Empty(corpus.Problems);
        Assert.NotEmpty(corpus.Files);
        Assert.Equal(corpus.Files.Select(static file => file.Name).Order(StringComparer.Ordinal), corpus.Files.Select(static file => file.Name));
        foreach (GeneratedFile file in corpus.Files)
            Assert.Contains($"// ==== {file.Name} ====\n\n{file.Text}", corpus.ToString(), StringComparison.Ordinal);
        Assert.Contains("NewFerry", corpus.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_depends_on_where_the_folder_lies()
    {
        using var copy = new TemporaryFolder();
        foreach (string file in Directory.GetFiles(_folder.Path)) File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        Assert.Equal(SeedGenRun.Generate(_folder.Path).ToString(), SeedGenRun.Generate(copy.Path).ToString());
    }

    [Fact]
    public void Notes_are_problems_and_no_errors()
    {
        File.Delete(Path.Combine(_folder.Path, "seedgen.yaml"));
        GeneratedCorpus corpus = SeedGenRun.Generate(_folder.Path);
        Assert.Contains("info SEED9005", Assert.Single(corpus.Problems), StringComparison.Ordinal);
        Assert.Empty(corpus.Errors);
        _folder.Write("seedgen.yaml", "seedgen: 1\ncorpuss: Ferries\n");
        Assert.NotEmpty(SeedGenRun.Generate(_folder.Path).Errors);
    }

    [Fact]
    public void A_problem_names_its_place_below_the_folder()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\nnamespace: Harbour\ncorpuss: Ferries\n");
        GeneratedCorpus corpus = SeedGenRun.Generate(_folder.Path);
        Assert.Contains(corpus.Problems, static problem => problem.StartsWith("seedgen.yaml(3,1): error SEED", StringComparison.Ordinal));
        Assert.StartsWith("// " + corpus.Problems[0], corpus.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_folder_is_found_above_the_test_and_a_missing_one_is_said_to_be_missing()
    {
        string above = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "seeds-" + Guid.NewGuid().ToString("N")));
        Directory.CreateDirectory(above);
        try
        {
            File.Copy(Path.Combine(_folder.Path, "seedgen.yaml"), Path.Combine(above, "seedgen.yaml"));
            Assert.NotEmpty(SeedGenRun.Generate(Path.GetFileName(above)).Files);
        }
        finally
        {
            Directory.Delete(above, recursive: true);
        }

        Assert.Throws<DirectoryNotFoundException>(() => SeedGenRun.Generate(Path.GetFileName(above)));
    }
}
