using System.Diagnostics;

namespace SeedGen.Mutation;

/// <summary>Finds out which mutants each test reaches, by running all of them twice in a process of its own.</summary>
/// <param name="mutants">The mutated assembly's switch.</param>
/// <param name="namespaces">Where the tests are.</param>
internal sealed class CoverageRun(MutantSwitch mutants, IReadOnlyList<string> namespaces)
{
    /// <summary>Runs the tests.</summary>
    /// <param name="output">Told of tests that are left out, since without any mutant they fail in this slower build.</param>
    public Coverage Run(TextWriter output)
    {
        mutants.BeginCoverage();
        IReadOnlyList<RoomTest> tests = RoomTests.Find(namespaces);
        // What only the first run reaches sets up what stays, as static fields do; finding the tests sets up some of it.
        Reached[] first = [.. tests.Select(Run)];
        Reached[] second = [.. tests.Select(Run)];
        foreach ((RoomTest test, Reached reached) in tests.Zip(second).Where(static pair => !pair.Second.Passed))
        {
            output.WriteLine($"left out: {test.Name}");
        }
        return new Coverage(
        [
            .. tests.Select((test, number) => new Coverage.Test(test.Id, second[number].Time, second[number].Mutants, [.. first[number].Mutants.Except(second[number].Mutants)]))
                .Where((_, number) => second[number].Passed),
        ]);
    }

    private Reached Run(RoomTest test)
    {
        var watch = Stopwatch.StartNew();
        bool passed = test.Passes();
        return new Reached(passed, mutants.TakeCovered(), watch.Elapsed);
    }

    private readonly record struct Reached(bool Passed, IReadOnlyCollection<int> Mutants, TimeSpan Time);
}
