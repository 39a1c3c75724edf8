using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Problems;

namespace SeedGen.Diagnostics;

/// <summary>The one place where problems become the compiler's diagnostics.</summary>
internal static class ProblemOutput
{
    private const string Category = "SeedGen";

    /// <summary>Reports problems.</summary>
    public static void Report(SourceProductionContext context, ValueList<Problem> problems)
    {
        foreach (Problem problem in problems) context.ReportDiagnostic(ToDiagnostic(problem));
    }

    /// <summary>The diagnostic of a problem, at the same place.</summary>
    public static Diagnostic ToDiagnostic(Problem problem) => Diagnostic.Create(
        Descriptor(problem.Rule, problem.Severity, TagsOf(problem.Rule)),
        ToLocation(problem.Location),
        [.. problem.Arguments.AsSpan()]);

    /// <summary>The compiler's own form of a rule.</summary>
    public static DiagnosticDescriptor Descriptor(ProblemRule rule) => Descriptor(rule, rule.Severity, []);

    // Without what an error tells of, data would be wrong or missing without a word: no switch of the compiler silences it. The
    // schema can't either, but what it raises to an error is still a warning or a note by nature.
    private static string[] TagsOf(ProblemRule rule) =>
        rule.Severity == ProblemSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : [];

    // RS2008 wants release notes for descriptors it can see; ours come from the table of problem rules.
    private static DiagnosticDescriptor Descriptor(ProblemRule rule, ProblemSeverity severity, string[] tags) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        severity switch
        {
            ProblemSeverity.Error => DiagnosticSeverity.Error,
            ProblemSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        customTags: tags);

    private static Location ToLocation(SourceLocation place) => Location.Create(
        place.Path,
        new Microsoft.CodeAnalysis.Text.TextSpan(place.Span.Start, place.Span.Length),
        new LinePositionSpan(ToPosition(place.Start), ToPosition(place.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition ToPosition(Extraction.LinePosition position) =>
        new(position.Line, position.Column);
}
