using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>Holds values against <c>min</c> and <c>max</c>.</summary>
internal static class Bounds
{
    /// <summary>A number against the bounds.</summary>
    public static bool AllowNumber(decimal value, DataNode node, FieldSchema field, ProblemList problems) =>
        Allow(value, $"'{field.Name}'", node, field, problems);

    /// <summary>
    /// The length of a text against the bounds, in UTF-16 code units. Where a text is asked for, blanks are none.
    /// </summary>
    public static bool AllowLength(string value, DataNode node, FieldSchema field, ProblemList problems)
    {
        if (field.Min is null or < 1 || !string.IsNullOrWhiteSpace(value))
        {
            return Allow(value.Length, $"The length of '{field.Name}'", node, field, problems);
        }

        problems.Add(ProblemRules.EmptyText, node.Span, field.Name);
        return false;
    }

    /// <summary>The count of a list against the bounds.</summary>
    public static bool AllowCount(DataSequence list, FieldSchema field, ProblemList problems) =>
        Allow(list.Items.Count, $"The number of '{field.Name}'", list, field, problems);

    private static bool Allow(decimal value, string subject, DataNode node, FieldSchema field, ProblemList problems)
    {
        string? limit = value < field.Min ? $"at least {NodeNames.Number(field.Min.Value)}"
            : value > field.Max ? $"at most {NodeNames.Number(field.Max.Value)}"
            : null;
        if (limit is not null)
        {
            problems.Add(ProblemRules.OutOfBounds, node.Span, subject, NodeNames.Number(value), limit);
        }
        return limit is null;
    }
}
