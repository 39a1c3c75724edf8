using System.Diagnostics;
using SeedGen.Fuzz.Checks;
using SeedGen.Fuzz.Inputs;
using SeedGen.Fuzz.Planted;

namespace SeedGen.Fuzz;

/// <summary>How a session is run.</summary>
/// <param name="Seed">Chooses the series of inputs.</param>
/// <param name="From">The number of the first input.</param>
/// <param name="Threads">How many threads.</param>
/// <param name="Known">A folder of articles to change.</param>
/// <param name="Found">A folder to write what was found to; null to write none.</param>
internal sealed record SessionOptions(int Seed, long From, int Threads, string Known, string? Found);

/// <summary>One run of the fuzzer: first the proof, then the checks.</summary>
/// <param name="output">Takes what is to be told.</param>
/// <param name="options">How.</param>
/// <param name="breakOff">Asks to end early; what was tried by then is told all the same.</param>
internal sealed class Session(TextWriter output, SessionOptions options, CancellationToken breakOff)
{
    /// <summary>The exit code of a run that was broken off before anything was found.</summary>
    public const int BrokenOff = 130;

    // Long runs are for hours: a line now and then tells how far they are, and is what remains of one that is killed.
    private static readonly TimeSpan BetweenCounts = TimeSpan.FromSeconds(10);

    // Compiling is slow and finds least: half of the time goes to the reader and the extraction.
    private static readonly (string Check, double Share)[] Shares = [("read", 0.5), ("drive", 0.25), ("compile", 0.25)];

    private readonly InputMaker _inputs = new(options.Seed, ReadKnown(options.Known));

    /// <summary>Runs the proof and the checks; 0 when all planted bugs were found and no other, and all was tried.</summary>
    public int Run(TimeSpan time, long read, long drive, long compile)
    {
        if (!Prove()) return 2;
        bool isClean = true;
        foreach ((string check, double share) in Shares)
        {
            long count = time > TimeSpan.Zero ? long.MaxValue / 2 : check switch { "read" => read, "drive" => drive, _ => compile };
            TimeSpan most = time > TimeSpan.Zero ? time * share : TimeSpan.MaxValue;
            if (count > 0 && !breakOff.IsCancellationRequested) isClean &= Try(check, count, most);
        }

        if (!isClean) return 1;
        return breakOff.IsCancellationRequested ? BrokenOff : 0;
    }

    private bool Prove()
    {
        foreach ((string name, Subject subject, string check, long within, string says) in PlantedBugs.All)
        {
            Runner runner = new(() => Make(check, subject), threads: 1);
            runner.Run(0, within, TimeSpan.MaxValue, until: says, breakOff);
            bool isFound = runner.HasFound(says);
            output.WriteLine(isFound ? $"planted: {name}, found after {runner.Tried} inputs" : $"planted: {name}, NOT found in {runner.Tried} inputs");
            if (!isFound) return false;
        }

        return true;
    }

    private bool Try(string check, long count, TimeSpan time)
    {
        Stopwatch watch = Stopwatch.StartNew();
        Runner runner = new(() => Make(check, new Subject()), options.Threads);
        using (new Timer(_ => Tell("so far"), null, BetweenCounts, BetweenCounts)) runner.Run(options.From, count, time, breakOff: breakOff);
        Tell(breakOff.IsCancellationRequested ? "broken off" : "done");
        foreach ((Finding first, int times) in runner.Findings) Show(check, first, times);
        return runner.Findings.Count == 0;

        void Tell(string state) => output.WriteLine(
            $"{check}: {runner.Tried} inputs in {watch.Elapsed.TotalSeconds:0} s, {runner.Findings.Count} kinds of finding, {state}");
    }

    private void Show(string check, Finding finding, int times)
    {
        output.WriteLine($"---- {times} times: {finding.What}\n{finding.Input}\n----");
        if (options.Found is null) return;
        Directory.CreateDirectory(options.Found);
        string name = $"{check}-{Math.Abs(string.GetHashCode(finding.Cause, StringComparison.Ordinal))}.txt";
        File.WriteAllText(Path.Combine(options.Found, name), finding.What + "\n" + finding.Input);
    }

    private ICheck Make(string check, Subject subject) => check switch
    {
        "read" => new ReadCheck(subject, _inputs),
        "drive" => new DriveCheck(subject, _inputs),
        _ => new CompileCheck(subject, _inputs),
    };

    private static List<string> ReadKnown(string folder) => Directory.Exists(folder)
        ? [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(File.ReadAllText).Where(static text => text.Length > 0)]
        : ["The lock was opened at noon.\n\n“We row at dawn,” said Ann Lindqvist on Tuesday.\n"];
}
