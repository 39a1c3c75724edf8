using System.Diagnostics;

namespace SeedGen.Package.Tests;

/// <summary>What a command came to.</summary>
/// <param name="ExitCode">Zero when it went well.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Errors">What it wrote to standard error.</param>
public sealed record CommandResult(int ExitCode, string Output, string Errors)
{
    /// <summary>Fails the test with all that was written unless the command went well.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Errors}");
        return this;
    }

    /// <summary>Fails the test with all that was written when the command went well.</summary>
    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"exit code 0\n{Output}\n{Errors}");
        return this;
    }
}

/// <summary>Starts commands as a user would on a terminal of his own.</summary>
internal static class Dotnet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs the .NET command line in <paramref name="folder"/>.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => Start("dotnet", folder, "", arguments);

    /// <summary>The same on a machine that is set up in another way.</summary>
    public static CommandResult RunWith(IReadOnlyDictionary<string, string> environment, string folder, params string[] arguments) =>
        Start("dotnet", folder, "", environment, arguments);

    /// <summary>Runs <paramref name="program"/> in <paramref name="folder"/> with <paramref name="input"/> on its standard input.</summary>
    public static CommandResult Start(string program, string folder, string input, params string[] arguments) =>
        Start(program, folder, input, new Dictionary<string, string>(), arguments);

    private static CommandResult Start(
        string program, string folder, string input, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Isolate(start);
        foreach ((string name, string value) in environment) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        // Both at once: a program that fills one pipe while we wait for the other would wait for us.
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} {string.Join(' ', arguments)} did not end within {Patience}.");
        }

        return new CommandResult(process.ExitCode, output.Result, errors.Result);
    }

    // The test run is itself inside a build, whose settings must not leak into the builds under test, and no compiler or
    // build server of theirs may outlive it.
    private static void Isolate(ProcessStartInfo start)
    {
        foreach (string name in start.Environment.Keys.ToArray())
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
                start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    }
}
