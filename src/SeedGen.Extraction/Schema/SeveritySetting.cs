using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema;

/// <summary>What the schema says of one rule's severity.</summary>
/// <param name="Article">The key of the entry it is said in; null when it is said for the whole corpus.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">The severity; null when nothing is to be said at all.</param>
/// <param name="Location">Where the rule's id stands, counted from the start of the schema file.</param>
public sealed record SeveritySetting(string? Article, string RuleId, ProblemSeverity? Severity, SourceLocation Location);
