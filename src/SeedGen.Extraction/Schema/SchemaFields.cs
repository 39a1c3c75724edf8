using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Schema;

/// <summary>
/// The keys of a schema that hold single values or lists of text: one table for the reader and for editors.
/// </summary>
internal static class SchemaFields
{
    /// <summary>The keys at the top. The sections <c>article, actor, actors, articles</c> stand beside them.</summary>
    public static readonly ValueList<FieldSchema> Top =
    [
        new("seedgen", FieldType.String) { Doc = "Version of the schema's language: 1." },
        new("namespace", FieldType.String)
        {
            Doc = "Namespace of the generated code; the project's root namespace and the corpus' name where nothing is said.",
        },
        new("corpus", FieldType.String) { Doc = "Name of the generated entry class." },
        new("access", FieldType.Enum) { Doc = "Who may see the generated types.", Values = ["public", "internal"] },
        Texts("exclude", "Globs of files that are not part of the corpus, relative to the schema's folder."),
        new("date-order", FieldType.Enum)
        {
            Doc = "The order of numeric dates: dmy where 03/04/2022 is 3 April, mdy where it is March 4.",
            Values = ["dmy", "mdy"],
        },
        Texts("boilerplate", "Words by which a paragraph is known as boilerplate."),
    ];

    /// <summary>The keys of a field's declaration. <c>default, items, fields</c> stand beside them.</summary>
    public static readonly ValueList<FieldSchema> Declaration =
    [
        new("type", FieldType.Enum)
        {
            Doc = "What the field holds.",
            Required = true,
            Values = FieldTypes.Words.Select(static w => w.Word).ToValueList(),
        },
        new("required", FieldType.Bool) { Doc = "true when every record must give it." },
        new("unique", FieldType.Bool) { Doc = "true when no two records may give the same value." },
        new("pattern", FieldType.String) { Doc = "A regular expression that the whole value must match.", Min = 1 },
        new("min", FieldType.Decimal) { Doc = "Smallest value, length of a text, or count of a list." },
        new("max", FieldType.Decimal) { Doc = "Largest value, length of a text, or count of a list." },
        Texts("values", "The words an enum field may hold.") with { Min = 1 },
        new("doc", FieldType.Text) { Doc = "What the field means; becomes its doc comment." },
        new("deprecated", FieldType.String) { Doc = "Why code should no longer use the field.", Min = 1 },
    ];

    private static FieldSchema Texts(string name, string doc) =>
        new(name, FieldType.List) { Doc = doc, Items = new(name, FieldType.String) { Min = 1 } };
}
