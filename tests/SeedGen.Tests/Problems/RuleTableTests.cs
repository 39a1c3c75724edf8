using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SeedGen.Diagnostics;
using SeedGen.Extraction.Problems;

namespace SeedGen.Tests.Problems;

/// <summary>The rules in code, the table, the help pages and the list for analyzer releases say the same.</summary>
public sealed partial class RuleTableTests
{
    private static readonly string Folder = Path.Combine(Repository(), "src/SeedGen.Extraction/Problems");

    [Fact]
    public void The_table_lists_every_rule_once_with_its_severity_and_title() => Assert.Equal(
        ProblemRules.ById.Values.Select(static rule => $"| [{rule.Id}](rules/{rule.Id}.md) | {Word(rule)} | {rule.Title} |"),
        File.ReadLines(Path.Combine(Folder, "README.md")).Where(static line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void Every_rule_has_a_page_and_no_page_is_left_over() => Assert.Equal(
        ProblemRules.ById.Keys.Select(static id => id + ".md"),
        Directory.GetFiles(Path.Combine(Folder, "rules")).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_has_the_rules_title_and_severity_an_example_a_cause_and_a_remedy() => Assert.All(ProblemRules.ById.Values, static rule =>
    {
        string page = File.ReadAllText(Path.Combine(Folder, "rules", rule.Id + ".md"));
        Assert.StartsWith($"# {rule.Id}: {rule.Title}\n\nSeverity: {Word(rule)}. ", page, StringComparison.Ordinal);
        Assert.Matches(@"\n## Example\n\n```[a-z]+\n[^`]+\n```\n\n## Cause\n\n[A-Z`].+\n(.+\n)*\n## Remedy\n\n[A-Z`].+\n(.+\n)*$", page);
    });

    [Fact]
    public void The_release_list_names_every_rule_with_the_compilers_severity() => Assert.Equal(
        ProblemRules.ById.Values.Select(static rule => $"{rule.Id} | SeedGen | {Compilers(rule)} | {rule.Title}"),
        File.ReadLines(Path.Combine(Repository(), "src/SeedGen/AnalyzerReleases.Unshipped.md")).Where(static line => line.StartsWith("SEED", StringComparison.Ordinal)));

    [Fact]
    public void The_compiler_is_given_the_rules_title_and_severity() => Assert.All(ProblemRules.ById.Values, static rule =>
    {
        DiagnosticDescriptor descriptor = ProblemOutput.Descriptor(rule);
        Assert.Equal(
            (rule.Id, rule.Title, rule.Message, Compilers(rule)),
            (descriptor.Id, descriptor.Title.ToString(CultureInfo.InvariantCulture), descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), descriptor.DefaultSeverity.ToString()));
    });

    // Of a long one the beginning is enough, with dots behind it.
    [Fact]
    public void What_the_readmes_show_of_a_rule_is_its_severity_and_message()
    {
        List<string> shown = [.. Readmes().SelectMany(static file => Shown().Matches(File.ReadAllText(file)).Select(static match => match.Value.TrimEnd()))];
        Assert.NotEmpty(shown);
        Assert.All(shown, static line =>
        {
            ProblemRule rule = ProblemRules.ById[Shown().Match(line).Groups["id"].Value];
            string message = Placeholder().Replace(Regex.Escape(rule.Message), ".*");
            string whole = $"{(rule.Severity == ProblemSeverity.Note ? "info" : Word(rule))} {rule.Id}: ";
            Assert.StartsWith(whole, line, StringComparison.Ordinal);
            string told = line[whole.Length..];
            if (!told.EndsWith(" ...", StringComparison.Ordinal)) Assert.Matches($"^{message}$", told);
            else Assert.Contains(Enumerable.Range(1, rule.Message.Length), n => BeginsAs(rule.Message[..n], told[..^4]));
        });
    }

    [Fact]
    public void Ids_are_in_the_range_of_a_room() =>
        Assert.All(ProblemRules.ById.Keys, static id => Assert.Matches(new Regex("^SEED[123459][0-9]{3}$"), id));

    private static bool BeginsAs(string format, string told) => Regex.IsMatch(told, $"^{Placeholder().Replace(Regex.Escape(format), ".*")}$");

    private static string Compilers(ProblemRule rule) => rule.Severity == ProblemSeverity.Note ? "Info" : rule.Severity.ToString();

    private static IEnumerable<string> Readmes() => new[] { "src", "tests", "seeds" }
        .SelectMany(static folder => Directory.EnumerateFiles(Path.Combine(Repository(), folder), "README.md", SearchOption.AllDirectories))
        .Append(Path.Combine(Repository(), "README.md"));

    [GeneratedRegex(@"(error|warning|info) (?<id>SEED\d{4}): .+")]
    private static partial Regex Shown();

    [GeneratedRegex(@"\\\{\d\}")]
    private static partial Regex Placeholder();

    private static string Word(ProblemRule rule) => rule.Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
