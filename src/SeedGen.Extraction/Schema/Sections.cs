using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>Small steps that the readers of the schema's sections share.</summary>
internal static class Sections
{
    private static readonly HashSet<string> Answers = new(["true", "false", "yes", "no"], StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// The mapping that <paramref name="entry"/> holds; null when it is absent or empty, or something else, which is noted,
    /// with an <paramref name="example"/> where there is one that helps.
    /// </summary>
    public static DataMapping? Mapping(DataEntry? entry, ProblemList problems, string? example = null)
    {
        if (entry is null || entry.Value is DataScalar { Kind: ScalarKind.Null }) return null;
        if (entry.Value is not DataMapping)
            Wrong(entry, example is null ? NodeNames.KeysWithValues : $"{NodeNames.KeysWithValues} such as '{example}'", problems);
        return entry.Value as DataMapping;
    }

    /// <summary>
    /// True when <paramref name="entry"/> holds neither keys with values nor nothing, so that something stands unread in it.
    /// </summary>
    public static bool IsWrong(DataEntry? entry) =>
        entry?.Value is not (null or DataMapping or DataScalar { Kind: ScalarKind.Null });

    /// <summary>Notes that <paramref name="entry"/> does not hold <paramref name="what"/>.</summary>
    public static void Wrong(DataEntry entry, string what, ProblemList problems) =>
        Wrong(entry.Key.Value, entry.Value, what, problems);

    /// <summary>Notes that what goes by <paramref name="name"/> is not <paramref name="what"/>.</summary>
    public static void Wrong(string name, DataNode value, string what, ProblemList problems) =>
        problems.Add(ProblemRules.WrongType, value.Span, Excerpt.Of(name), what, NodeNames.Of(value));

    /// <summary>Notes <c>deprecated: true</c>, and its like, which would become the reason that code shows.</summary>
    public static void CheckReason(DataMapping mapping, ProblemList problems)
    {
        if (mapping.Find("deprecated") is { Value: DataScalar { Kind: not ScalarKind.Text } said } entry && Answers.Contains(said.Value))
            Wrong(entry, "the reason, such as 'Withdrawn by the agency'", problems);
    }

    /// <summary>The texts of a list that was read; none when there is no list.</summary>
    public static ValueList<string> Texts(FieldValue? list) => list is ListValue { Items: var items }
        ? items.Select(static i => ((StringValue)i).Value).ToValueList()
        : default;
}
