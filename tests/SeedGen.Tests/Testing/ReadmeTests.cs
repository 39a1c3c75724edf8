namespace SeedGen.Tests.Testing;

public class ReadmeTests
{
    [Fact]
    public void The_test_in_the_readme_is_one_that_runs_here()
    {
        string[] readme = File.ReadAllLines(Path.Combine(Repository(), "src/SeedGen.Testing/README.md"));
        string[] shown = [.. readme.SkipWhile(static line => line != "```csharp").Skip(1).TakeWhile(static line => line != "```")];
        string[] running = File.ReadAllLines(Path.Combine(Repository(), "tests/SeedGen.Tests/Testing/CorpusTests.cs"));
        Assert.Equal(shown, running.SkipWhile(static line => !line.StartsWith("public class", StringComparison.Ordinal)));
        Assert.Equal(10, shown.Length);
    }

    private static string Repository()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SeedGen.sln"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
