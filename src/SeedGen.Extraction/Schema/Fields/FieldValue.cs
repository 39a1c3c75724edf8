namespace SeedGen.Extraction.Schema.Fields;

/// <summary>A value of a declared field, read and checked.</summary>
public abstract record FieldValue;

/// <summary>Text: the value of a string or text field.</summary>
public sealed record StringValue(string Value) : FieldValue;

/// <summary>A whole number.</summary>
public sealed record IntValue(int Value) : FieldValue;

/// <summary>A decimal number.</summary>
public sealed record DecimalValue(decimal Value) : FieldValue;

/// <summary>A truth value.</summary>
public sealed record BoolValue(bool Value) : FieldValue;

/// <summary>A day, or a day with a time: the value of a date or datetime field.</summary>
public sealed record TimestampValue(Timestamp Value) : FieldValue;

/// <summary>A length of time.</summary>
public sealed record DurationValue(TimeSpan Value) : FieldValue;

/// <summary>An absolute address, as written.</summary>
public sealed record UriValue(string Value) : FieldValue;

/// <summary>One of the values an enum field declares.</summary>
public sealed record EnumValue(string Value) : FieldValue;

/// <summary>The items of a list field.</summary>
public sealed record ListValue(ValueList<FieldValue> Items) : FieldValue;

/// <summary>The fields of a nested object.</summary>
public sealed record ObjectValue(ValueList<NamedValue> Fields) : FieldValue;

/// <summary>An article or actor, by its id; that it exists is checked once the whole corpus is known.</summary>
/// <param name="Target"><see cref="FieldType.Article"/> or <see cref="FieldType.Actor"/>.</param>
/// <param name="Key">The id.</param>
/// <param name="Location">Where the id was written, for the complaint when nothing has it; may be in a
/// fragment.</param>
public sealed record ReferenceValue(FieldType Target, string Key, SourceLocation Location) : FieldValue;

/// <summary>A field's value under its name.</summary>
/// <param name="Name">The key in YAML.</param>
/// <param name="Value">What it is set to.</param>
/// <param name="Location">Where it was written, may be in a fragment; null for a default.</param>
public sealed record NamedValue(string Name, FieldValue Value, SourceLocation? Location);
