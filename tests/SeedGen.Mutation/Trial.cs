using System.Globalization;

namespace SeedGen.Mutation;

/// <summary>Tries mutants in this process, and answers for each what became of it.</summary>
/// <param name="mutants">The mutated assembly's switch.</param>
/// <param name="namespaces">Where the tests are.</param>
/// <param name="coverage">Which mutants each test reaches.</param>
internal sealed class Trial(MutantSwitch mutants, IReadOnlyList<string> namespaces, Coverage coverage)
{
    // Beyond what the test takes by itself, on a machine that does other things too.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private const int Slowdown = 20;

    // Tests may print what they like; the answers go where it was before.
    private readonly TextWriter _answers = Console.Out;

    /// <summary>Reads the numbers of mutants and writes a line for each of them.</summary>
    /// <param name="numbers">A number a line.</param>
    /// <param name="alone">True for a single mutant that is there from the start, when static fields get their values.</param>
    public void Answer(TextReader numbers, bool alone)
    {
        Console.SetOut(TextWriter.Null);
        IReadOnlyList<RoomTest>? tests = alone ? null : InOrder(RoomTests.Find(namespaces));
        while (numbers.ReadLine() is { } line)
        {
            int mutant = int.Parse(line, CultureInfo.InvariantCulture);
            mutants.TurnOn(mutant);
            RoomTest? killer = FirstToFail(tests?.Where(coverage.TestsOf(mutant)) ?? InOrder(RoomTests.Find(namespaces)));
            mutants.TurnOff();
            bool isTold = alone || (killer is null ? !coverage.IsReachedOnce(mutant) : killer.Passes());
            Say(!isTold ? Verdict.Undecided : killer is null ? Verdict.Survived : Verdict.Killed, killer);
        }
    }

    // The quick ones first, and only those that pass without a mutant.
    private IReadOnlyList<RoomTest> InOrder(IReadOnlyList<RoomTest> tests) => [.. tests.Where(coverage.Knows).OrderBy(coverage.TimeOf)];

    private RoomTest? FirstToFail(IEnumerable<RoomTest> tests) => tests.FirstOrDefault(test => !PassesInTime(test));

    private bool PassesInTime(RoomTest test)
    {
        using Timer watchdog = new(_ => GiveUp(test), null, Patience + Slowdown * coverage.TimeOf(test), Timeout.InfiniteTimeSpan);
        return test.Passes();
    }

    private void GiveUp(RoomTest test)
    {
        Say(Verdict.TimedOut, test);
        Environment.Exit(0);
    }

    private void Say(Verdict verdict, RoomTest? test)
    {
        _answers.WriteLine($"{verdict}\t{test?.Name.ReplaceLineEndings(" ")}");
        _answers.Flush();
    }
}
