namespace SeedGen.Extraction.Schema.Fields;

/// <summary>The type of a field the user declared.</summary>
public enum FieldType
{
    /// <summary>One line of text.</summary>
    String,

    /// <summary>Text of any length.</summary>
    Text,

    /// <summary>A 32-bit whole number.</summary>
    Int,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A calendar day, ISO 8601.</summary>
    Date,

    /// <summary>A day with a time, ISO 8601. With a zone it becomes UTC.</summary>
    DateTime,

    /// <summary>A length of time, ISO 8601 (<c>PT1H30M</c>).</summary>
    Duration,

    /// <summary>An absolute address.</summary>
    Uri,

    /// <summary>One of the declared values.</summary>
    Enum,

    /// <summary>A list of one type.</summary>
    List,

    /// <summary>An object with fields of its own.</summary>
    Object,

    /// <summary>A reference to an article by its id.</summary>
    Article,

    /// <summary>A reference to a declared actor by its id.</summary>
    Actor,
}

/// <summary>A field the user declared for articles, for actors, or inside an object.</summary>
/// <param name="Name">The key in YAML.</param>
/// <param name="Type">What it holds.</param>
public sealed record FieldSchema(string Name, FieldType Type)
{
    /// <summary>
    /// False when a fault of the declaration hides what the field takes: what records give for it is passed over then.
    /// </summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>True when every record must give it.</summary>
    public bool Required { get; init; }

    /// <summary>True when no two records may give the same value.</summary>
    public bool Unique { get; init; }

    /// <summary>The value where none is given; null when there is none.</summary>
    public FieldValue? Default { get; init; }

    /// <summary>A regular expression that the whole value must match; null when any will do.</summary>
    public string? Pattern { get; init; }

    /// <summary>Smallest value (numbers), length (text) or count (lists); null when unbounded.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest value (numbers), length (text) or count (lists); null when unbounded.</summary>
    public decimal? Max { get; init; }

    /// <summary>What the field means; becomes its doc comment.</summary>
    public string? Doc { get; init; }

    /// <summary>Why the field should no longer be used; null when it may be.</summary>
    public string? Deprecated { get; init; }

    /// <summary>The values of an <see cref="FieldType.Enum"/>, in order.</summary>
    public ValueList<string> Values { get; init; }

    /// <summary>
    /// True when a <see cref="FieldType.DateTime"/> may be a day alone, and keeps its zone, as only the built-in
    /// <c>published</c> may.
    /// </summary>
    public bool TimeOptional { get; init; }

    /// <summary>What a <see cref="FieldType.List"/> holds; null for other types.</summary>
    public FieldSchema? Items { get; init; }

    /// <summary>The fields of an <see cref="FieldType.Object"/>.</summary>
    public ValueList<FieldSchema> Fields { get; init; }

    /// <summary>
    /// False when an <see cref="FieldType.Object"/> may have more fields than could be read: no key of it is called unknown then.
    /// </summary>
    public bool AreFieldsKnown { get; init; } = true;

    /// <summary>A field of whose declaration only the name could be read. In code it is a text.</summary>
    public static FieldSchema Unknown(string name) => new(name, FieldType.Text) { IsKnown = false };
}
