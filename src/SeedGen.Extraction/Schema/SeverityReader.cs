using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>Reads the sections <c>severity:</c>, of the corpus and of single articles.</summary>
internal static class SeverityReader
{
    /// <summary>The key of the sections.</summary>
    public const string Key = "severity";

    /// <summary>What a rule can be set to.</summary>
    public static readonly ValueList<string> Words = ["none", "note", "warning", "error"];

    /// <summary>
    /// The settings in <paramref name="section"/>, which is that of an article's entry or, null, of the corpus.
    /// </summary>
    public static ValueList<SeveritySetting> Read(DataEntry? section, string? article, ProblemList problems)
    {
        if (Sections.Mapping(section, problems) is not { } mapping) return default;
        List<SeveritySetting> settings = [];
        foreach (DataEntry entry in mapping.Entries)
        {
            string id = entry.Key.Value;
            if (!IsAdjustable(entry.Key, problems)) continue;
            var field = new FieldSchema(id, FieldType.Enum) { Values = Words };
            if (FieldReader.Read(entry.Value, field, DateOrder.Unknown, problems) is EnumValue word)
                settings.Add(new SeveritySetting(article, id, SeverityOf(word.Value), problems.Locate(entry.Key.Span)));
        }

        return settings.ToValueList();
    }

    private static bool IsAdjustable(DataScalar key, ProblemList problems)
    {
        if (!ProblemRules.ById.TryGetValue(key.Value, out ProblemRule? rule))
        {
            string hint = DidYouMean.Hint(
                key.Value, ProblemRules.ById.Values.Where(ProblemRules.IsAdjustable).Select(static r => r.Id));
            problems.Add(ProblemRules.UnknownRule, key.Span, Excerpt.Of(key.Value), hint);
            return false;
        }

        if (ProblemRules.IsAdjustable(rule)) return true;
        string reason = rule.Severity == ProblemSeverity.Error
            ? "without an error, data would be wrong or missing"
            : "it is the build's, so use NoWarn or a .globalconfig";
        problems.Add(ProblemRules.FixedSeverity, key.Span, rule.Id, rule.Title, reason);
        return false;
    }

    private static ProblemSeverity? SeverityOf(string word) => word switch
    {
        "none" => null,
        "note" => ProblemSeverity.Note,
        "warning" => ProblemSeverity.Warning,
        _ => ProblemSeverity.Error,
    };
}
