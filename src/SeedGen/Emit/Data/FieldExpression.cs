using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Emit.Data;

/// <summary>The values of the user's own fields as arguments of a constructor.</summary>
internal static class FieldExpression
{
    /// <summary>A named argument for each of <paramref name="fields"/>.</summary>
    public static IEnumerable<string> Arguments(IEnumerable<FieldShape> fields, ValueList<NamedValue> values) =>
        fields.Select(field => $"{field.Parameter}: {Of(field, values.ValueOf(field))}");

    /// <summary>The value of a field; its default, or null, when nobody gives one.</summary>
    public static FieldValue? ValueOf(this ValueList<NamedValue> values, FieldShape field)
    {
        foreach (NamedValue value in values)
        {
            if (value.Name == field.Schema.Name) return value.Value;
        }

        return field.Schema.Default;
    }

    private static string Of(FieldShape field, FieldValue? value) => value switch
    {
        StringValue text => Literal.Of(text.Value),
        IntValue number => Literal.Of(number.Value),
        DecimalValue number => Literal.Of(number.Value),
        BoolValue truth => Literal.Of(truth.Value),
        TimestampValue time => Literal.Of(time.Value.Value),
        DurationValue length => Literal.Of(length.Value),
        UriValue uri => $"new global::System.Uri({Literal.Of(uri.Value)}, global::System.UriKind.RelativeOrAbsolute)",
        ReferenceValue reference => Literal.Of(reference.Key),
        EnumValue member when field.TypeName is not null => Member(field, member.Value),
        ObjectValue fields when field.TypeName is not null =>
            $"new {field.TypeName}({string.Join(", ", Arguments(field.Fields, fields.Fields))})",
        ListValue { Items.IsEmpty: false } list when field.Item is not null =>
            $"new {field.StoredType} {{ {string.Join(", ", list.Items.Select(item => Of(field.Item, item)))} }}",
        _ => Missing(field),
    };

    private static string Member(FieldShape field, string value)
    {
        for (int i = 0; i < field.Schema.Values.Count; i++)
        {
            if (field.Schema.Values[i] == value) return $"{field.TypeName}.{field.Members[i]}";
        }

        return Missing(field);
    }

    // A required value that is missing is an error elsewhere; what stands here must still compile.
    private static string Missing(FieldShape field) => field switch
    {
        { Schema.Type: FieldType.List } => $"global::System.Array.Empty<{field.Item!.StoredType}>()",
        { IsNullable: true } => "null",
        _ => "default!",
    };
}
