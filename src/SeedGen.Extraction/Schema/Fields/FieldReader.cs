using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>
/// Reads values of declared fields, wherever they are written: front matter, <c>.jsonl</c> lines, <c>articles:</c>
/// entries, actors. What is wrong becomes a problem at its place, and no value.
/// </summary>
internal static class FieldReader
{
    /// <summary>
    /// Reads <paramref name="node"/> as the value of <paramref name="field"/>. Null when it is empty (YAML <c>~</c>, JSON
    /// <c>null</c>), which is as good as not given, when it is wrong, which was noted, or when it is not known what the field
    /// takes.
    /// </summary>
    public static FieldValue? Read(DataNode node, FieldSchema field, DateOrder order, ProblemList problems) =>
        node switch
        {
            DataScalar { Kind: ScalarKind.Null } => null,
            _ when !field.IsKnown => null,
            DataSequence list when field.Type == FieldType.List => ReadList(list, field, order, problems),
            DataMapping mapping when field.Type == FieldType.Object =>
                new ObjectValue(ReadAll(mapping, field.Fields, order, problems, mapping.Span, field.AreFieldsKnown)),
            DataScalar scalar when field.Type is not (FieldType.List or FieldType.Object) =>
                ScalarReader.Read(scalar, field, order, problems),
            _ => Wrong(node, field, problems),
        };

    /// <summary>
    /// Reads all fields of one record: unknown ones (unless there may be more than <paramref name="fields"/>) and missing ones
    /// are problems, the latter at <paramref name="owner"/>; defaults are filled in. In the order of <paramref name="fields"/>.
    /// </summary>
    public static ValueList<NamedValue> ReadAll(
        DataMapping mapping, ValueList<FieldSchema> fields, DateOrder order, ProblemList problems, TextSpan owner,
        bool areFieldsKnown = true)
    {
        var binder = new FieldBinder(fields, order) { AreFieldsKnown = areFieldsKnown };
        binder.Add(mapping.Entries, problems);
        return binder.Complete(problems, owner, mapping.IsWhole);
    }

    /// <summary>Notes that <paramref name="node"/> is not what <paramref name="field"/> takes.</summary>
    public static FieldValue? Wrong(DataNode node, FieldSchema field, ProblemList problems)
    {
        bool lacksBlanks = field.Type == FieldType.List && node is DataScalar { Kind: ScalarKind.Plain, Value: var value }
            && YamlFaults.IsHyphenAtWord(value, 0);
        string what = lacksBlanks ? "a list, with each item behind a '-' and a blank" : FieldTypes.Describe(field);
        problems.Add(ProblemRules.WrongType, node.Span, field.Name, what, NodeNames.Of(node));
        return null;
    }

    private static ListValue? ReadList(DataSequence list, FieldSchema field, DateOrder order, ProblemList problems)
    {
        FieldSchema itemField = field.Items ?? new FieldSchema(field.Name, FieldType.Text);
        List<FieldValue> items = [];
        foreach (DataNode node in list.Items)
        {
            if (node is DataScalar { Kind: ScalarKind.Null } && itemField.IsKnown) Wrong(node, itemField, problems);
            if (Read(node, itemField, order, problems) is { } value) items.Add(value);
        }

        return Bounds.AllowCount(list, field, problems) ? new ListValue(items.ToValueList()) : null;
    }
}
