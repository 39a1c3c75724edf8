using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>The words for field types: in the schema, and in messages.</summary>
internal static class FieldTypes
{
    /// <summary>Each type under the word that a schema uses for it, in the order of the documentation.</summary>
    public static readonly TypeWord[] Words =
    [
        new("string", FieldType.String),
        new("text", FieldType.Text),
        new("int", FieldType.Int),
        new("decimal", FieldType.Decimal),
        new("bool", FieldType.Bool),
        new("date", FieldType.Date),
        new("datetime", FieldType.DateTime),
        new("duration", FieldType.Duration),
        new("uri", FieldType.Uri),
        new("enum", FieldType.Enum),
        new("list", FieldType.List),
        new("object", FieldType.Object),
        new("article", FieldType.Article),
        new("actor", FieldType.Actor),
    ];

    /// <summary>The word that a schema uses for the type.</summary>
    public static string Word(FieldType type) => Array.Find(Words, w => w.Type == type)!.Word;

    /// <summary>The types that are none of <paramref name="others"/>.</summary>
    public static FieldType[] AllBut(params FieldType[] others)
    {
        FieldType[] types = new FieldType[Words.Length - others.Length];
        int count = 0;
        foreach (TypeWord word in Words)
        {
            if (!IsAmong(others, word.Type)) types[count++] = word.Type;
        }

        return types;
    }

    /// <summary>True when <paramref name="type"/> is one of <paramref name="types"/>.</summary>
    public static bool IsAmong(FieldType[] types, FieldType type)
    {
        foreach (FieldType known in types)
        {
            if (known == type) return true;
        }

        return false;
    }

    /// <summary>What the field takes, for a message: <c>a whole number</c>.</summary>
    public static string Describe(FieldSchema field) => field.Type switch
    {
        FieldType.String => "one line of text",
        FieldType.Text => "text",
        FieldType.Int => "a whole number (32 bit, without quotation marks)",
        FieldType.Decimal => "a number (without quotation marks)",
        FieldType.Bool => "true or false (without quotation marks)",
        FieldType.Date => "a day such as 2022-11-08",
        FieldType.DateTime => field.TimeOptional
            ? "a day such as 2022-11-08, with or without a time such as 2022-11-08T12:05"
            : "a day with a time such as 2022-11-08T12:05",
        FieldType.Duration => "a length of time such as PT1H30M",
        FieldType.Uri => "an absolute address such as https://example.org/",
        FieldType.Enum => "one of " + Excerpt.Words(field.Values),
        FieldType.List => "a list such as [one, two]",
        FieldType.Object => "the keys " + Excerpt.Words(field.Fields.Select(static f => f.Name)),
        FieldType.Article => "the id of an article",
        FieldType.Actor => "the id of an actor",
        _ => "a value",
    };
}

/// <summary>A field type and the word that a schema uses for it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Type">The type.</param>
internal sealed record TypeWord(string Word, FieldType Type);
