using System.Reflection;

namespace SeedGen.Extraction.Problems;

/// <summary>
/// Every complaint there is. <c>SEED1xxx</c> are about the schema, <c>SEED2xxx</c> about what an article says of itself,
/// <c>SEED3xxx</c> about its body, <c>SEED4xxx</c> about corrections by hand, <c>SEED5xxx</c> about the whole corpus,
/// <c>SEED9xxx</c> about the build. An id is never used again for another thing.
/// </summary>
internal static partial class ProblemRules
{
    /// <summary>All rules by id, in the order of the ids.</summary>
    public static IReadOnlyDictionary<string, ProblemRule> ById => Table.ById;

    /// <summary>
    /// True when a schema may set another severity: an error stays one, because data would be wrong or missing without
    /// a word, and what is about the build is not the schema's.
    /// </summary>
    public static bool IsAdjustable(ProblemRule rule) =>
        rule.Severity != ProblemSeverity.Error && !rule.Id.StartsWith("SEED9", StringComparison.Ordinal);

    private static ProblemRule Error(string id, string title, string message) => new(id, title, message, ProblemSeverity.Error);

    private static ProblemRule Warning(string id, string title, string message) => new(id, title, message, ProblemSeverity.Warning);

    private static ProblemRule Note(string id, string title, string message) => new(id, title, message, ProblemSeverity.Note);

    // A class of its own, because the fields of a partial class are set in no order that can be relied upon.
    private static class Table
    {
        public static readonly SortedDictionary<string, ProblemRule> ById = Read();

        private static SortedDictionary<string, ProblemRule> Read()
        {
            SortedDictionary<string, ProblemRule> rules = new(StringComparer.Ordinal);
            foreach (FieldInfo field in typeof(ProblemRules).GetFields(BindingFlags.Public | BindingFlags.Static))
            {
                var rule = (ProblemRule)field.GetValue(null)!;
                rules.Add(rule.Id, rule);
            }

            return rules;
        }
    }
}
