using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Schema;

/// <summary>
/// The fields that every article and every actor has, with their types: one table for readers and for editors.
/// </summary>
internal static class BuiltInFields
{
    /// <summary>What can be said of an article beside the user's own fields.</summary>
    public static readonly ValueList<FieldSchema> Article =
    [
        new("id", FieldType.String) { Doc = "The article's name in code; its file's name without extension where nothing is said.", Min = 1 },
        new("title", FieldType.String) { Doc = "The headline." },
        new("standfirst", FieldType.Text) { Doc = "The sentence or two under the headline that sum the article up." },
        new("outlet", FieldType.String) { Doc = "Who published the article." },
        new("byline", FieldType.String) { Doc = "Who wrote the article." },
        new("dateline", FieldType.String) { Doc = "Where and when the article was filed, as written." },
        new("published", FieldType.DateTime)
        {
            Doc = "When the article was published: a day, with or without a time. Relative dates resolve against it; with a "
                + "zone, against what the clock showed there.",
            TimeOptional = true,
        },
        new("url", FieldType.Uri) { Doc = "Where the article was published." },
    ];

    /// <summary>What can be said of an actor beside the user's own fields.</summary>
    public static readonly ValueList<FieldSchema> Actor =
    [
        new("name", FieldType.String) { Doc = "The actor's full name.", Required = true, Min = 1 },
        new("kind", FieldType.Enum)
        {
            Doc = "What the actor is.",
            Required = true,
            Values = ["person", "state", "organisation", "media"],
        },
        new("aliases", FieldType.List)
        {
            Doc = "Other names the actor goes by.",
            Items = new("aliases", FieldType.String) { Min = 1 },
        },
        new("of", FieldType.Actor) { Doc = "The actor it belongs to or speaks for." },
        new("deprecated", FieldType.String) { Doc = "Why code should no longer name the actor.", Min = 1 },
    ];

    /// <summary>The key of an article's entry that is no metadata of the article.</summary>
    public static readonly FieldSchema Deprecated =
        new("deprecated", FieldType.String) { Doc = "Why code should no longer name the article.", Min = 1 };

    /// <summary>An item of an article's <c>quotes:</c>.</summary>
    public static readonly ValueList<FieldSchema> QuoteCorrection =
    [
        new("at", FieldType.Text) { Doc = "Words that stand in the article exactly once, at the quotation.", Required = true, Min = 1 },
        new("speaker", FieldType.Actor) { Doc = "Who says it." },
        new("kind", FieldType.Enum) { Doc = "What kind of quotation it is.", Values = ["speech", "title", "scare"] },
        new("ignore", FieldType.Bool) { Doc = "true when it is no quotation." },
    ];

    /// <summary>An item of an article's <c>dates:</c>.</summary>
    public static readonly ValueList<FieldSchema> DateCorrection =
    [
        new("at", FieldType.Text) { Doc = "Words that stand in the article exactly once, at the date.", Required = true, Min = 1 },
        new("value", FieldType.String) { Doc = "The TIMEX3 value: 2022-11-08, 2022-11, 2022-W45, P2D.", Min = 1 },
        new("ignore", FieldType.Bool) { Doc = "true when it is no date." },
    ];
}
