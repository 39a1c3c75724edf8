using System.Runtime.Versioning;
using System.Text;
using SeedGen.Tests.Support;
using SeedGen.Tool;

namespace SeedGen.Tests.Tool;

/// <summary>What can't be read is reported by its path, and takes nothing else with it.</summary>
public sealed class UnreadableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_to_nothing()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\n");
        _folder.Write("a.txt", "It rained.\n");
        string gone = PathOf("gone.txt");
        File.CreateSymbolicLink(gone, PathOf("nowhere.txt"));

        (int exitCode, string output, string errors) = Extract(_folder.Path);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("{\"id\":\"a\"", output, StringComparison.Ordinal);
        Assert.StartsWith(gone + ": error: ", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);

        Assert.Equal(
            (1, $"{gone}(1,1): error SEED9006: 'gone.txt' can't be read; see that it exists and is a text file\n1 article in 1 corpus: 1 error, 0 warnings, 0 notes\n", ""),
            Check());

        (exitCode, output, errors) = Schema();
        Assert.Equal(1, exitCode);
        Assert.Contains("\"a.txt\"", File.ReadAllText(PathOf(SchemaCommand.SchemaName)), StringComparison.Ordinal);
        Assert.StartsWith(gone + ": error: ", errors, StringComparison.Ordinal);
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_read()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\n");
        _folder.Write("a.txt", "It rained.\n");
        string locked = _folder.Write("locked.txt", "It snowed.\n");
        File.SetUnixFileMode(locked, UnixFileMode.None);

        (int exitCode, string output, string errors) = Extract(_folder.Path);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("{\"id\":\"a\"", Assert.Single(output.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.StartsWith(locked + ": error: ", errors, StringComparison.Ordinal);
        Assert.Equal(
            (1, $"{locked}(1,1): error SEED9006: 'locked.txt' can't be read; see that it exists and is a text file\n1 article in 1 corpus: 1 error, 0 warnings, 0 notes\n", ""),
            Check());
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_that_may_not_be_looked_into()
    {
        _folder.Write("seedgen.yaml", "seedgen: 1\n");
        _folder.Write("a.txt", "It rained.\n");
        string locked = Path.GetDirectoryName(_folder.Write("locked/b.txt", "It snowed.\n"))!;
        File.SetUnixFileMode(locked, UnixFileMode.None);
        try
        {
            string told = $"{locked}: error: this folder can't be read\n";
            (int exitCode, string output, string errors) = Extract(_folder.Path);
            Assert.Equal((1, told), (exitCode, errors));
            Assert.StartsWith("{\"id\":\"a\"", output, StringComparison.Ordinal);
            Assert.Equal((1, "1 article in 1 corpus: 0 errors, 0 warnings, 0 notes\n", told), Check());
            (exitCode, _, errors) = Schema();
            Assert.Equal((1, told), (exitCode, errors));
            Assert.Contains("\"a.txt\"", File.ReadAllText(PathOf(SchemaCommand.SchemaName)), StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(locked, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [UnprivilegedFact]
    [UnsupportedOSPlatform("windows")]
    public void A_schema_that_may_not_be_read()
    {
        string schema = _folder.Write("port/seedgen.yaml", "seedgen: 1\n");
        _folder.Write("port/a.txt", "It rained.\n");
        string other = _folder.Write("b.txt", "It snowed.\n");
        File.SetUnixFileMode(schema, UnixFileMode.None);

        (int exitCode, string output, string errors) = Extract(PathOf("port"), other);
        Assert.Equal(1, exitCode);
        Assert.StartsWith("{\"id\":\"b\"", output, StringComparison.Ordinal);
        Assert.StartsWith(schema + ": error: ", Assert.Single(errors.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.Contains(
            $"{schema}(1,1): error SEED9006: 'seedgen.yaml' can't be read; see that it exists and is a text file",
            Check().Output.Split('\n'));
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private static (int ExitCode, string Output, string Errors) Extract(params string[] paths)
    {
        using MemoryStream output = new();
        using StringWriter errors = new();
        int exitCode = new ExtractCommand(Stream.Null, new ArticleJson(output), errors).Run(paths, null);
        return (exitCode, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    private (int ExitCode, string Output, string Errors) Check()
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        return (new CheckCommand(output, errors).Run([_folder.Path], strict: false), output.ToString(), errors.ToString());
    }

    private (int ExitCode, string Output, string Errors) Schema()
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        return (new SchemaCommand(output, errors).Run(_folder.Path, null), output.ToString(), errors.ToString());
    }
}
