using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema;

/// <summary>Reads the declarations of the user's own fields.</summary>
internal static class FieldSchemaReader
{
    /// <summary>
    /// Reads the declarations in <paramref name="section"/>, and tells whether there are no others that could not be read.
    /// <paramref name="reserved"/> are names that the owner, an article, an actor or an object, has already.
    /// </summary>
    public static (ValueList<FieldSchema> Fields, bool AreKnown) ReadAll(
        DataEntry? section, string owner, HashSet<string> reserved, DateOrder order, ProblemList problems)
    {
        if (Sections.Mapping(section, problems, "desk: string") is not { } declared) return (default, !Sections.IsWrong(section));
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        List<FieldSchema> read = [];
        foreach (DataEntry entry in declared.Entries)
        {
            if (ReferenceEquals(reserved, ReservedNames.Object)) FieldSchemaRules.CheckInObject(entry.Value, problems);
            FieldSchema field = ReadField(entry, order, problems);
            if (HasUsableName(entry.Key, owner, reserved, taken, problems)) read.Add(field);
        }

        return (read.ToValueList(), declared.IsWhole && read.Count == declared.Entries.Count);
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

    // `desk: string`, and what is most usual for `items`, says the type alone: what the type needs is missed at its word.
    private static FieldSchema ReadField(DataEntry entry, DateOrder order, ProblemList problems)
    {
        string name = entry.Key.Value;
        switch (entry.Value)
        {
            case DataMapping mapping:
                return ReadSettings(name, mapping, entry.Key.Span, order, problems);
            case DataScalar { Kind: not ScalarKind.Null } word:
                DataEntry type = new(new DataScalar("type", ScalarKind.Plain, word.Span), word);
                return ReadSettings(name, new DataMapping([type], word.Span), word.Span, order, problems);
            default:
                Sections.Wrong(entry, "the word for a type, or keys with values such as 'type: text'", problems);
                return FieldSchema.Unknown(name);
        }
    }

    // What is missing is missed at the owner.
    private static FieldSchema ReadSettings(
        string name, DataMapping mapping, TextSpan owner, DateOrder order, ProblemList problems)
    {
        var binder = new FieldBinder(SchemaFields.Declaration, order, "default", "items", "fields");
        DataMapping fitting = mapping with { Entries = FieldSchemaRules.Fitting(mapping) };
        binder.Add(fitting.Entries, problems);
        binder.Complete(problems, owner, mapping.IsWhole);
        Sections.CheckReason(mapping, problems);
        if (Word(binder, "type") is not { } type) return FieldSchema.Unknown(name);
        (ValueList<FieldSchema> fields, bool areFieldsKnown) =
            ReadAll(fitting.Find("fields"), "object", ReservedNames.Object, order, problems);
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
            Items = fitting.FindGiven("items") is { } items ? ReadItems(items, name, order, problems) : null,
            Fields = fields,
            AreFieldsKnown = areFieldsKnown,
        };
        FieldSchemaRules.CheckNeeded(field, binder, owner, mapping, problems);
        field = FieldSchemaRules.Check(field, mapping, problems);
        return mapping.Find("default") is { } byDefault && FieldSchemaRules.MayHaveDefault(field, byDefault, problems)
            ? field with { Default = FieldReader.Read(byDefault.Value, field, order, problems) }
            : field;
    }

    // A list's items are told of under the list's own name.
    private static FieldSchema ReadItems(DataEntry items, string name, DateOrder order, ProblemList problems)
    {
        FieldSchemaRules.CheckItems(items.Value, problems);
        return ReadField(items with { Key = items.Key with { Value = name } }, order, problems);
    }

    private static FieldType TypeOf(string word) => Array.Find(FieldTypes.Words, w => w.Word == word)?.Type ?? default;

    private static string? Word(FieldBinder binder, string name) => (binder.Find(name)?.Value as EnumValue)?.Value;

    private static string? Text(FieldBinder binder, string name) => (binder.Find(name)?.Value as StringValue)?.Value;

    private static bool Flag(FieldBinder binder, string name) => binder.Find(name)?.Value is BoolValue { Value: true };
}
