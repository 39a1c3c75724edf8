namespace SeedGen.Extraction.Problems;

/// <summary>
/// Every complaint there is. <c>SEED1xxx</c> are about the schema, <c>SEED2xxx</c> about what an article says of itself,
/// <c>SEED3xxx</c> about its body, <c>SEED4xxx</c> about corrections by hand, <c>SEED5xxx</c> about the whole corpus,
/// <c>SEED9xxx</c> about the build. An id is never used again for another thing.
/// </summary>
internal static partial class ProblemRules
{
    private static ProblemRule Error(string id, string title, string message) => new(id, title, message, ProblemSeverity.Error);

    private static ProblemRule Warning(string id, string title, string message) => new(id, title, message, ProblemSeverity.Warning);

    private static ProblemRule Note(string id, string title, string message) => new(id, title, message, ProblemSeverity.Note);
}
