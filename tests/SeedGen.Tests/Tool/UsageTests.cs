using System.Diagnostics;
using SeedGen.Tool;

namespace SeedGen.Tests.Tool;

/// <summary>A command that is not understood is told apart from a corpus with faults.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Unrecognized command or argument 'chek'.", "chek")]
    [InlineData("Required argument missing for command: 'extract'.", "extract")]
    [InlineData("Required argument missing for option: '--schema'.", "extract", "a.txt", "--schema")]
    [InlineData("There is no option '--stict'.", "check", "--stict")]
    [InlineData("There is no option '-s'.", "extract", "-", "-s")]
    [InlineData("There is no option '--out'.", "schema", "--out")]
    public void Wrong_usage_ends_with_2_and_is_told_on_standard_error(string message, params string[] arguments)
    {
        (int exitCode, string errors) = Run(arguments);
        Assert.Equal(2, exitCode);
        Assert.Contains(message, errors.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public void What_is_understood_ends_with_0_or_1()
    {
        _folder.Write("seeds/seedgen.yaml", "seedgen: 1\n");
        _folder.Write("-a.txt", "It rained.\n");
        Assert.Equal((0, ""), Run("check"));
        Assert.Equal((0, ""), Run("extract", "-a.txt", "-"));
        Assert.Equal((0, ""), Run("--help"));
        Assert.Equal((1, "gone: error: there is no such file or folder\n"), Run("extract", "gone"));
    }

    private (int ExitCode, string Errors) Run(params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [typeof(CheckCommand).Assembly.Location, .. arguments])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        _ = output.Result;
        return (process.ExitCode, errors);
    }
}
