using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema;

/// <summary>The words for field types: in the schema, and in messages.</summary>
internal static class FieldTypes
{
    /// <summary>Each type under the word that a schema uses for it, in the order of the documentation.</summary>
    public static readonly (string Word, FieldType Type)[] Words =
    [
        ("string", FieldType.String),
        ("text", FieldType.Text),
        ("int", FieldType.Int),
        ("decimal", FieldType.Decimal),
        ("bool", FieldType.Bool),
        ("date", FieldType.Date),
        ("datetime", FieldType.DateTime),
        ("duration", FieldType.Duration),
        ("uri", FieldType.Uri),
        ("enum", FieldType.Enum),
        ("list", FieldType.List),
        ("object", FieldType.Object),
        ("article", FieldType.Article),
        ("actor", FieldType.Actor),
    ];

    /// <summary>The word that a schema uses for the type.</summary>
    public static string Word(FieldType type) => Array.Find(Words, w => w.Type == type).Word;

    /// <summary>What the field takes, for a message: <c>a whole number</c>.</summary>
    public static string Describe(FieldSchema field) => field.Type switch
    {
        FieldType.String => "one line of text",
        FieldType.Text => "text",
        FieldType.Int => "a whole number (32 bit, without quotation marks)",
        FieldType.Decimal => "a number (without quotation marks)",
        FieldType.Bool => "true or false",
        FieldType.Date => "a day such as 2022-11-08",
        FieldType.DateTime => field.TimeOptional
            ? "a day such as 2022-11-08, with or without a time such as 2022-11-08T12:05"
            : "a day with a time such as 2022-11-08T12:05",
        FieldType.Duration => "a length of time such as PT1H30M",
        FieldType.Uri => "an absolute address such as https://example.org/",
        FieldType.Enum => "one of " + Excerpt.Words(field.Values),
        FieldType.List => "a list",
        FieldType.Object => "the keys " + Excerpt.Words(field.Fields.Select(static f => f.Name)),
        FieldType.Article => "the id of an article",
        FieldType.Actor => "the id of an actor",
        _ => "a value",
    };
}
