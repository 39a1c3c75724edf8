using System.Globalization;

namespace SeedGen.Mutation;

/// <summary>The scores of a room and its files, and the mutants that no test noticed.</summary>
/// <param name="room">The room's name.</param>
/// <param name="mutants">Its mutants.</param>
/// <param name="results">What became of them.</param>
internal sealed class RoomReport(string room, IReadOnlyList<Mutant> mutants, Results results)
{
    /// <summary>A line for the room.</summary>
    public string Summary() => Line(room, mutants);

    /// <summary>Writes it beside the results.</summary>
    public void Save(string folder) => File.WriteAllLines(Path.Combine(folder, "report.txt"),
    [
        Summary(),
        "",
        .. mutants.GroupBy(mutant => mutant.File).Select(file => Line(file.Key, [.. file])),
        "",
        .. mutants.Where(mutant => results[mutant] is Verdict.Survived or Verdict.NotCovered).Select(Line),
    ]);

    private string Line(string name, IReadOnlyList<Mutant> part)
    {
        ILookup<Verdict?, Mutant> by = part.ToLookup(mutant => results[mutant]);
        int noticed = by[Verdict.Killed].Count() + by[Verdict.TimedOut].Count();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{100.0 * noticed / part.Count,5:0.0} % of {part.Count,5} in {name}: {by[Verdict.Killed].Count()} killed, "
            + $"{by[Verdict.TimedOut].Count()} timed out, {by[Verdict.Survived].Count()} survived, {by[Verdict.NotCovered].Count()} not covered");
    }

    private string Line(Mutant mutant) => string.Create(
        CultureInfo.InvariantCulture,
        $"{results[mutant]} {mutant.File}({mutant.Line},{mutant.Column}): {mutant.Original} -> {mutant.Replacement}");
}
