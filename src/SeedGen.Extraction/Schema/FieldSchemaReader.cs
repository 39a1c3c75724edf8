using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>Reads the declarations of the user's own fields.</summary>
internal static class FieldSchemaReader
{
    /// <summary>
    /// Reads the declarations in <paramref name="fields"/>; <paramref name="reserved"/> are names that the owner, an
    /// article, an actor or an object, has already.
    /// </summary>
    public static ValueList<FieldSchema> Read(
        DataMapping? fields, string owner, HashSet<string> reserved, DateOrder order, ProblemList problems)
    {
        if (fields is null) return default;
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        List<FieldSchema> read = [];
        foreach (DataEntry entry in fields.Entries)
        {
            if (ReferenceEquals(reserved, ReservedNames.Object)) FieldSchemaRules.CheckInObject(entry.Value, problems);
            FieldSchema? field = ReadField(entry, order, problems);
            if (HasUsableName(entry.Key, owner, reserved, taken, problems) && field is not null) read.Add(field);
        }

        return read.ToValueList();
    }

    private static bool HasUsableName(
        DataScalar key, string owner, HashSet<string> reserved, Dictionary<string, string> taken, ProblemList problems)
    {
        string name = Identifiers.PascalCase(key.Value);
        string shown = Excerpt.Of(key.Value);
        if (Names.Fault(key.Value) is { } fault)
        {
            problems.Add(ProblemRules.InvalidName, key.Span, shown, "the name of a field", fault);
        }
        else if (reserved.Contains(name)) problems.Add(ProblemRules.ReservedMember, key.Span, shown, name, owner);
        else if (!Names.Take(key, name, taken, problems)) return false;
        else return true;
        return false;
    }

    // A declaration whose type can't be told still names a field, so that its uses are not called unknown as well.
    private static FieldSchema? ReadField(DataEntry entry, DateOrder order, ProblemList problems)
    {
        string name = entry.Key.Value;
        if (entry.Value is DataScalar { Kind: not ScalarKind.Null } word) return ReadShort(name, word, problems);
        if (entry.Value is not DataMapping mapping)
        {
            Sections.Wrong(entry, "the word for a type, or keys with values such as 'type: text'", problems);
            return new FieldSchema(name, FieldType.Text);
        }

        var binder = new FieldBinder(SchemaFields.Declaration, order, "default", "items", "fields");
        DataMapping fitting = mapping with { Entries = FieldSchemaRules.Fitting(mapping) };
        binder.Add(fitting.Entries, problems);
        binder.Complete(problems, entry.Key.Span, mapping.IsWhole);
        Sections.CheckReason(mapping, problems);
        if (Word(binder, "type") is not { } type) return new FieldSchema(name, FieldType.Text);
        FieldSchema field = new(name, TypeOf(type))
        {
            Required = Flag(binder, "required"),
            Unique = Flag(binder, "unique"),
            Pattern = Text(binder, "pattern"),
            Min = (binder.Find("min")?.Value as DecimalValue)?.Value,
            Max = (binder.Find("max")?.Value as DecimalValue)?.Value,
            Doc = Text(binder, "doc"),
            Deprecated = Text(binder, "deprecated"),
            Values = Sections.Texts(binder.Find("values")?.Value),
            Items = fitting.Find("items") is { } items ? ReadItems(items, name, order, problems) : null,
            Fields = Read(
                Sections.Mapping(fitting.Find("fields"), problems), "object", ReservedNames.Object, order, problems),
        };
        field = FieldSchemaRules.Check(field, entry.Key, mapping, problems);
        return mapping.Find("default") is { } byDefault && FieldSchemaRules.MayHaveDefault(field, byDefault, problems)
            ? field with { Default = FieldReader.Read(byDefault.Value, field, order, problems) }
            : field;
    }

    // `desk: string`, and what is most usual for `items`.
    private static FieldSchema ReadShort(string name, DataScalar word, ProblemList problems)
    {
        FieldValue? type = FieldReader.Read(word, SchemaFields.Declaration[0], DateOrder.Unknown, problems);
        var field = new FieldSchema(name, type is EnumValue known ? TypeOf(known.Value) : FieldType.Text);
        return FieldSchemaRules.Check(field, word, DataMapping.Empty, problems);
    }

    // A list's items are told of under the list's own name.
    private static FieldSchema? ReadItems(DataEntry items, string name, DateOrder order, ProblemList problems)
    {
        FieldSchemaRules.CheckItems(items.Value, problems);
        return ReadField(items with { Key = items.Key with { Value = name } }, order, problems);
    }

    private static FieldType TypeOf(string word) => Array.Find(FieldTypes.Words, w => w.Word == word)?.Type ?? default;

    private static string? Word(FieldBinder binder, string name) => (binder.Find(name)?.Value as EnumValue)?.Value;

    private static string? Text(FieldBinder binder, string name) => (binder.Find(name)?.Value as StringValue)?.Value;

    private static bool Flag(FieldBinder binder, string name) => binder.Find(name)?.Value is BoolValue { Value: true };
}
