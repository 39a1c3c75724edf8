using SeedGen.Scores.Scoring;

namespace SeedGen.Scores.Report;

/// <summary>One number of the table.</summary>
/// <param name="Set">The set of articles it is taken on.</param>
/// <param name="Name">What is measured, as the record calls it.</param>
/// <param name="Best">The best that another system reaches on the same files; null where nobody tried.</param>
/// <param name="Mark">What is to be reached.</param>
/// <param name="Of">Takes it from a scored set; null when the set does not give it.</param>
internal sealed record Measure(string Set, string Name, double? Best, double Mark, Func<SetScore, double?> Of)
{
    /// <summary>What the record calls it.</summary>
    public string Key => $"{Set}: {Name}";
}
