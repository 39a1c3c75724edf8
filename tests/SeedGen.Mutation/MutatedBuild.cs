using Xunit;

namespace SeedGen.Mutation;

/// <summary>
/// Keeps the assembly with all mutants in it, and this program beside it. It lies in the folder of the tests only while Stryker
/// runs them, so a test has to fetch it.
/// </summary>
public sealed class MutatedBuild
{
    [Fact]
    public void Is_kept()
    {
        string kept = Variable("MutatedBuildFolder");
        foreach (string file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(kept, Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
        // Stryker distrusts tests that reach no mutant at all; those that reach one are soon done.
        MutantSwitch.Find(Variable("MutatedProject"))?.Reach(0);
    }

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set");
}
