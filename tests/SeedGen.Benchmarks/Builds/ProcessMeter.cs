using System.Diagnostics;
using System.Globalization;

namespace SeedGen.Benchmarks.Builds;

/// <summary>What a command took.</summary>
/// <param name="Seconds">Wall-clock time.</param>
/// <param name="Megabytes">The most memory that it and the processes it started held at one moment; zero where that can't be seen.</param>
/// <param name="ExitCode">Zero when it went well.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Measured(double Seconds, double Megabytes, int ExitCode, string Output);

/// <summary>Runs commands and watches them, as a user would start them: no server of an earlier one helps.</summary>
internal static class ProcessMeter
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs a command that must go well.</summary>
    public static Measured Run(string folder, string program, params string[] arguments)
    {
        Measured measured = Try(folder, program, arguments);
        if (measured.ExitCode == 0) return measured;
        string[] lines = [.. measured.Output.Split('\n')
            .Where(static line => line.Contains("error", StringComparison.OrdinalIgnoreCase)).Distinct().Take(5)];
        throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} came to {measured.ExitCode}:\n{string.Join('\n', lines)}");
    }

    /// <summary>Runs a command, however it ends.</summary>
    public static Measured Try(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        string[] ofBuild = [.. start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))];
        foreach (string name in ofBuild) start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        long begin = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        Task exit = process.WaitForExitAsync();
        long most = 0;
        while (!exit.IsCompleted)
        {
            most = Math.Max(most, MemoryOfTree(process.Id));
            exit.Wait(Pause);
        }

        return new(Stopwatch.GetElapsedTime(begin).TotalSeconds, most / 1e6, process.ExitCode, output.Result + errors.Result);
    }

    // Linux tells of every process its parent and what it holds.
    private static long MemoryOfTree(int root)
    {
        if (!OperatingSystem.IsLinux()) return 0;
        Dictionary<int, (int Parent, long Memory)> processes = [];
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out int id) && Read(folder + "/stat") is { } found)
                processes[id] = found;
        }

        long sum = 0;
        foreach (int id in processes.Keys)
        {
            int above = id;
            while (above != root && processes.TryGetValue(above, out var process)) above = process.Parent;
            if (above == root) sum += processes[id].Memory;
        }

        return sum;
    }

    // "17 (name with spaces) S parent ...": the 22nd field behind the name counts pages.
    private static (int Parent, long Memory)? Read(string path)
    {
        try
        {
            string text = File.ReadAllText(path);
            string[] fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
            long pages = long.Parse(fields[21], CultureInfo.InvariantCulture);
            return (int.Parse(fields[1], CultureInfo.InvariantCulture), pages * Environment.SystemPageSize);
        }
        catch (IOException)
        {
            // It ended between the look at the list and this one.
            return null;
        }
    }
}
