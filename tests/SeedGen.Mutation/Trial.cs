using System.Diagnostics;
using System.Globalization;

namespace SeedGen.Mutation;

/// <summary>Tries mutants in this process, and answers for each what became of it.</summary>
/// <param name="mutants">The mutated assembly's switch.</param>
/// <param name="namespaces">Where the tests are.</param>
/// <param name="coverage">Which mutants each test reaches.</param>
internal sealed class Trial(MutantSwitch mutants, IReadOnlyList<string> namespaces, Coverage coverage)
{
    // Beyond what the tests take by themselves.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(0.5);
    private const int Slowdown = 20;
    private const int Idleness = 10;

    private const string StaticFieldsFilled = "(static fields)";

    // Tests may print what they like; the answers go where it was before.
    private readonly TextWriter _answers = Console.Out;

    /// <summary>Tries one mutant that is there from the start.</summary>
    /// <param name="lines">A line with its number, and whether it belongs to a static field.</param>
    public void AnswerOne(TextReader lines)
    {
        Console.SetOut(TextWriter.Null);
        (int mutant, _) = Read(lines.ReadLine()!);
        mutants.TurnOn(mutant);
        // What was reached once sets up what any test may use; those that came to it are the likeliest to notice.
        RoomTest? killer = FirstToFail(coverage.IsReachedOnce(mutant)
            ? Tests().OrderByDescending(coverage.AllTestsOf(mutant))
            : Tests().Where(coverage.AllTestsOf(mutant)));
        Say(killer is null ? Verdict.Survived : Verdict.Killed, killer?.Name);
    }

    /// <summary>Tries one mutant after the other.</summary>
    /// <param name="lines">The same for each.</param>
    /// <param name="fields">The static fields that a mutant may change.</param>
    public void AnswerAll(TextReader lines, StaticFields fields)
    {
        Console.SetOut(TextWriter.Null);
        IReadOnlyList<RoomTest> tests = Tests();
        while (lines.ReadLine() is { } line)
        {
            (int mutant, bool isInField) = Read(line);
            mutants.TurnOn(mutant);
            bool fills = !isInField || Fills(fields);
            RoomTest? killer = fills ? FirstToFail(isInField ? tests : tests.Where(coverage.TestsOf(mutant))) : null;
            mutants.TurnOff();
            if (isInField) fields.Refill();

            // The same test must pass again, and what no test notices may show where things are set up that stay.
            if (!fills) Say(Verdict.Killed, StaticFieldsFilled);
            else if (killer is null) Say(coverage.IsReachedOnce(mutant) ? Verdict.Undecided : Verdict.Survived, null);
            else Say(killer.Passes() ? Verdict.Killed : Verdict.Undecided, killer.Name);
        }
    }

    // The quick ones first, and only those that pass without a mutant.
    private IReadOnlyList<RoomTest> Tests() => [.. RoomTests.Find(namespaces).Where(coverage.Knows).OrderBy(coverage.TimeOf)];

    private RoomTest? FirstToFail(IEnumerable<RoomTest> tests) => tests.FirstOrDefault(test =>
    {
        bool passes = false;
        InTime(test.Name, coverage.TimeOf(test), () => passes = test.Passes());
        return !passes;
    });

    private bool Fills(StaticFields fields)
    {
        try
        {
            InTime(StaticFieldsFilled, TimeSpan.Zero, fields.Refill);
            return true;
        }
        catch (Exception)
        {
            return false;
        }
    }

    // Time of the processor, since the machine may have other things to do; where it does nothing, that of the clock.
    private void InTime(string what, TimeSpan usual, Action run)
    {
        TimeSpan limit = Patience + Slowdown * usual;
        TimeSpan used = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        using Timer watchdog = new(
            _ =>
            {
                if (Environment.CpuUsage.TotalTime - used > limit || watch.Elapsed > Idleness * limit) GiveUp(what);
            },
            null,
            Tick,
            Tick);
        run();
    }

    private void GiveUp(string what)
    {
        Say(Verdict.TimedOut, what);
        Environment.Exit(0);
    }

    private void Say(Verdict verdict, string? test)
    {
        _answers.WriteLine($"{verdict}\t{test?.ReplaceLineEndings(" ")}");
        _answers.Flush();
    }

    private static (int Mutant, bool IsInField) Read(string line)
    {
        string[] parts = line.Split(' ');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), bool.Parse(parts[1]));
    }
}
