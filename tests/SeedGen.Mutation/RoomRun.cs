using System.Collections.Concurrent;

namespace SeedGen.Mutation;

/// <summary>Tries all mutants of a room that no earlier run has tried, and reports.</summary>
/// <param name="room">The room.</param>
/// <param name="output">Where to tell how far it is.</param>
internal sealed class RoomRun(Room room, TextWriter output)
{
    private readonly Results _results = MakeResults(room);

    /// <summary>Runs it.</summary>
    /// <param name="processes">How many mutants to try at a time.</param>
    public void Run(int processes)
    {
        IReadOnlyList<Mutant> mutants = StrykerReport.Read(Path.Combine(AppContext.BaseDirectory, "../reports/mutation-report.json"), room);
        if (mutants.Count == 0) throw new InvalidOperationException($"There is no mutant in {Path.GetFileName(room.Output)}");
        if (!Coverage.IsIn(room.Output)) output.Write(TrialProcess.Cover(room));
        var coverage = Coverage.Load(room.Output);

        TryAll([.. mutants.Where(mutant => _results[mutant] is null && coverage.IsReached(mutant.Number))], processes, alone: false);
        TryAll([.. mutants.Where(mutant => _results[mutant] is Verdict.Undecided)], processes, alone: true);
        foreach (Mutant mutant in mutants.Where(mutant => _results[mutant] is null)) _results.Add(mutant, Verdict.NotCovered, "");

        RoomReport report = new(Path.GetFileName(room.Output), mutants, _results);
        report.Save(room.Output);
        output.WriteLine(report.Summary());
    }

    private void TryAll(IReadOnlyList<Mutant> mutants, int processes, bool alone)
    {
        if (mutants.Count == 0) return;
        output.WriteLine($"{mutants.Count} mutants {(alone ? "in a process each" : "in one process")}");
        // In no order of places, so that what a run has tried before it is broken off stands for the rest.
        Mutant[] mixed = [.. mutants];
        new Random(mixed.Length).Shuffle(mixed);
        ConcurrentQueue<Mutant> queue = new(mixed);
        Parallel.For(0, processes, _ => TryFrom(queue, alone));
    }

    private void TryFrom(ConcurrentQueue<Mutant> queue, bool alone)
    {
        TrialProcess? process = null;
        while (queue.TryDequeue(out Mutant? mutant))
        {
            if (alone || process is not { GoesOn: true })
            {
                process?.Dispose();
                process = new TrialProcess(room, alone);
            }
            (Verdict verdict, string test) = process.Try(mutant);
            _results.Add(mutant, verdict, test);
        }
        process?.Dispose();
    }

    private static Results MakeResults(Room room)
    {
        Directory.CreateDirectory(room.Output);
        return new Results(room.Output);
    }
}
