using System.Globalization;
using SeedGen.Benchmarks.Builds;

namespace SeedGen.Benchmarks.Consumers;

/// <summary>
/// What an app with an embedded corpus waits for: a program is built once and run several times, each step in a process that nothing
/// has warmed up. Medians count.
/// </summary>
internal static class ConsumerRun
{
    /// <summary>Prints the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="count">How many articles the app has.</param>
    /// <param name="rounds">How often the app is run.</param>
    public static void Print(TextWriter output, int count, int rounds)
    {
        using Workshop workshop = new();
        string with = workshop.WithSeedGen(count, "embedded");
        string without = workshop.Bare();
        File.WriteAllText(Path.Combine(with, "Program.cs"), ConsumerProgram.Text);
        Build(without);
        Measured build = Build(with);

        double[] bare = new double[rounds];
        double[] idle = new double[rounds];
        Dictionary<string, List<double[]>> steps = [];
        for (int i = 0; i < rounds; i++)
        {
            bare[i] = Run(without, "").Seconds * 1000;
            idle[i] = Run(with, "").Seconds * 1000;
            foreach (string mode in ConsumerProgram.Modes)
            {
                foreach (string line in Run(with, mode).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    string[] cells = line.Split('\t');
                    if (!steps.TryGetValue(cells[0], out List<double[]>? seen)) steps.Add(cells[0], seen = []);
                    seen.Add([.. cells.Skip(1).Select(static cell => double.Parse(cell, CultureInfo.InvariantCulture))]);
                }
            }
        }

        output.WriteLine(FormattableString.Invariant($"{count:N0} articles, {Environment.ProcessorCount} cores, {rounds} rounds, medians; ")
            + FormattableString.Invariant($"built in {build.Seconds:0.0} s with {build.Megabytes:0} MB.\n"));
        output.WriteLine("| step | time | allocated | live after it |\n|---|--:|--:|--:|");
        output.WriteLine(FormattableString.Invariant($"| a process without a corpus, from start to end | {Median.Of(bare):0} ms | | |"));
        output.WriteLine(FormattableString.Invariant($"| a process with one that it does not touch | {Median.Of(idle):0} ms | | |"));
        foreach ((string step, List<double[]> seen) in steps)
        {
            output.WriteLine(FormattableString.Invariant(
                $"| {step} | {MedianOf(seen, 0):0.0} ms | {Size(MedianOf(seen, 1))} | {Size(MedianOf(seen, 2))} |"));
        }
    }

    private static Measured Build(string project) =>
        ProcessMeter.Run(project, "dotnet", "build", "-c", "Release", "-v:quiet", "-nologo", "-tl:off");

    private static Measured Run(string project, string mode) =>
        ProcessMeter.Run(project, "dotnet", "exec", Path.Combine("bin", "Release", "net10.0", "App.dll"), mode);

    private static string Size(double bytes) => bytes < 1e6
        ? FormattableString.Invariant($"{bytes / 1e3:0} KB")
        : FormattableString.Invariant($"{bytes / 1e6:0.0} MB");

    private static double MedianOf(IEnumerable<double[]> rows, int column) => Median.Of(rows.Select(row => row[column]));
}
