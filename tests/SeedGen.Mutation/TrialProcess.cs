using System.Diagnostics;
using System.Globalization;

namespace SeedGen.Mutation;

/// <summary>A process that tries one mutant after the other, until one of them ends it.</summary>
internal sealed class TrialProcess : IDisposable
{
    private readonly Process _process;
    private readonly bool _alone;

    /// <summary>Starts the process.</summary>
    /// <param name="room">The room whose tests it runs.</param>
    /// <param name="alone">True for a process that tries one mutant, which is there from the start.</param>
    public TrialProcess(Room room, bool alone)
    {
        _alone = alone;
        _process = alone ? Start(room, "try-one") : Start(room, "try", "--namespace", room.Namespace);
    }

    /// <summary>False once a mutant has ended the process.</summary>
    public bool GoesOn { get; private set; } = true;

    /// <summary>Finds out which mutants each test of a room reaches.</summary>
    /// <returns>What it says of tests that can't be used.</returns>
    public static string Cover(Room room)
    {
        using Process process = Start(room, "cover");
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"The tests of {room.Output} can't be run");
    }

    /// <summary>Tries a mutant.</summary>
    /// <returns>What became of it, and the test that told.</returns>
    public (Verdict Verdict, string Test) Try(Mutant mutant)
    {
        string[]? answer = Ask(mutant)?.Split('\t', 2);
        // Of what ends a process that tried others before, one of those may be the cause.
        if (answer is null) return Ended(_alone && !IsBrokenOff() ? Verdict.Killed : Verdict.Undecided, "(the process ended)");
        var verdict = Enum.Parse<Verdict>(answer[0]);
        bool isSpoilt = verdict is Verdict.TimedOut || (verdict is Verdict.Undecided && answer[1].Length > 0);
        return isSpoilt ? Ended(verdict, answer[1]) : (verdict, answer[1]);
    }

    // Null when the process has ended, whether or not it still took the question.
    private string? Ask(Mutant mutant)
    {
        try
        {
            _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{mutant.Number} {mutant.IsInField}"));
        }
        catch (IOException)
        {
            return null;
        }

        return _process.StandardOutput.ReadLine();
    }

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    // Ctrl-C or SIGTERM, and no doing of the mutant's.
    private bool IsBrokenOff()
    {
        _process.WaitForExit();
        return _process.ExitCode is 128 + 2 or 128 + 15;
    }

    private (Verdict Verdict, string Test) Ended(Verdict verdict, string test)
    {
        GoesOn = false;
        return (verdict, test);
    }

    private static Process Start(Room room, string command, params string[] more)
    {
        string program = typeof(TrialProcess).Assembly.Location;
        string[] ofRoom = ["--project", room.Project, "--output", room.Output, "--tests", .. room.Tests];
        ProcessStartInfo start = new("dotnet", ["exec", program, command, .. ofRoom, .. more])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A process lives too briefly to learn from what it runs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        // A mutant that never stops to ask for memory must not take the machine's.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000";
        Process process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }
}
