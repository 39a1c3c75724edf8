using System.Diagnostics;

namespace SeedGen.Mutation;

/// <summary>Finds out which mutants each test reaches, by running all of them in a process of its own.</summary>
/// <param name="mutants">The mutated assembly's switch.</param>
/// <param name="namespaces">Where the tests are.</param>
internal sealed class CoverageRun(MutantSwitch mutants, IReadOnlyList<string> namespaces)
{
    /// <summary>Runs the tests.</summary>
    /// <param name="output">Told of tests that are left out, since they fail in this slower build without any mutant.</param>
    public Coverage Run(TextWriter output)
    {
        // Tests may print what they like.
        Console.SetOut(TextWriter.Null);
        mutants.NotesCoverage = true;
        IReadOnlyList<RoomTest> tests = RoomTests.Find(namespaces);
        // What only the first run comes to sets up what stays; finding the tests sets up some of it.
        IReadOnlyCollection<int>[] first = [.. tests.Select(Reached)];
        IReadOnlyCollection<int>[] always = [.. tests.Select(Reached)];
        mutants.NotesCoverage = false;

        List<Coverage.Test> passed = [];
        foreach ((int number, RoomTest test) in tests.Index())
        {
            var watch = Stopwatch.StartNew();
            if (test.Passes()) passed.Add(new Coverage.Test(test.Id, watch.Elapsed, always[number], first[number].Except(always[number])));
            else output.WriteLine($"left out: {test.Name}");
        }

        return new Coverage(passed);
    }

    private IReadOnlyCollection<int> Reached(RoomTest test)
    {
        test.Passes();
        return mutants.TakeCovered();
    }
}
