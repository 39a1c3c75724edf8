using System.Globalization;
using System.Text.RegularExpressions;
using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.JsonSchema;

/// <summary>Writes what a declared field takes as JSON Schema (draft 7).</summary>
internal static class FieldJsonSchema
{
    /// <summary>The definition that lists the ids of the declared actors.</summary>
    public const string ActorId = "actorId";

    /// <summary>The definition that lists the ids of the articles.</summary>
    public const string ArticleId = "articleId";

    private const string Day = "[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}";
    private const string Time =
        "[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,7})?)?( ?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?))?";

    /// <summary>
    /// Writes the members <c>type: object, properties</c> of a record with the given fields, without its brackets.
    /// </summary>
    public static void WriteRecord(JsonText json, ValueList<FieldSchema> fields, bool checkRequired,
        Action? otherProperties = null, bool areFieldsKnown = true)
    {
        if (checkRequired) json.Member("type", "object");
        else json.Name("type").BeginArray().Value("object").Value("null").EndArray();
        json.Member("additionalProperties", !areFieldsKnown);
        IEnumerable<string> required = fields.Where(static f => f.Required).Select(static f => f.Name);
        if (checkRequired && required.Any()) json.Member("required", required);
        json.Name("properties").BeginObject();
        foreach (FieldSchema field in fields)
        {
            json.Name(field.Name);
            Write(json, field);
        }

        otherProperties?.Invoke();
        json.EndObject();
    }

    /// <summary>Writes one field's schema.</summary>
    public static void Write(JsonText json, FieldSchema field)
    {
        json.BeginObject();
        if (field.Doc is { } doc) json.Member("description", doc);
        if (field.Deprecated is { } reason) json.Member("deprecated", true).Member("deprecationMessage", reason);
        if (field.IsKnown) WriteType(json, field);
        json.EndObject();
    }

    /// <summary>A definition that lists <paramref name="ids"/>; any text where there are none.</summary>
    public static void WriteIds(JsonText json, string definition, IEnumerable<string> ids)
    {
        json.Name(definition).BeginObject();
        if (ids.Any()) json.Member("enum", ids);
        else json.Member("type", "string");
        json.EndObject();
    }

    private static void WriteType(JsonText json, FieldSchema field)
    {
        switch (field.Type)
        {
            case FieldType.String or FieldType.Text:
                WriteText(json, field);
                break;
            case FieldType.Int:
                json.Member("type", "integer");
                json.Member("minimum", field.Min ?? int.MinValue).Member("maximum", field.Max ?? int.MaxValue);
                break;
            case FieldType.Decimal:
                json.Member("type", "number").Member("minimum", field.Min).Member("maximum", field.Max);
                break;
            case FieldType.Bool:
                json.Member("type", "boolean");
                break;
            case FieldType.Date:
                json.Member("type", "string").Member("pattern", $"^({Day})$");
                break;
            case FieldType.DateTime:
                string time = $"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}{Time}";
                json.Member("type", "string").Member("pattern", field.TimeOptional
                    ? $"^({Day}|{time})$"
                    : $"^({time})$");
                break;
            case FieldType.Duration:
                json.Member("type", "string").Member("pattern",
                    "^P([0-9]+W)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+([.][0-9]+)?S)?)?$");
                break;
            case FieldType.Uri:
                json.Member("type", "string").Member("pattern", "^[A-Za-z][A-Za-z0-9+.-]+:[^ ]+$");
                break;
            case FieldType.Enum:
                WriteEnum(json, field);
                break;
            case FieldType.List:
                json.Member("type", "array").Member("minItems", field.Min).Member("maxItems", field.Max).Name("items");
                Write(json, field.Items ?? new FieldSchema(field.Name, FieldType.Text));
                break;
            case FieldType.Object:
                WriteRecord(json, field.Fields, checkRequired: true, areFieldsKnown: field.AreFieldsKnown);
                break;
            default:
                // A description beside $ref is not read in draft 7, hence allOf.
                string definition = field.Type == FieldType.Actor ? ActorId : ArticleId;
                json.Name("allOf").BeginArray().BeginObject().Member("$ref",
                    "#/definitions/" + definition).EndObject().EndArray();
                break;
        }

        WriteDefault(json, field.Default);
    }

    // YAML takes a plain 12 for a number where the reader of the field takes it for text.
    private static void WriteText(JsonText json, FieldSchema field)
    {
        json.Name("type").BeginArray().Value("string").Value("number").Value("boolean").EndArray();
        json.Member("minLength", field.Min).Member("maxLength", field.Max);
        if (field.Pattern is { } pattern && IsUnderstoodByEditors(pattern)) json.Member("pattern", $"^(?:{pattern})$");
    }

    // And a plain true or 2020 is not the text of the same letters.
    private static void WriteEnum(JsonText json, FieldSchema field)
    {
        json.Name("enum").BeginArray();
        foreach (string value in field.Values)
        {
            json.Value(value);
            bool isNumber = decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture, out decimal number);
            if (isNumber) json.Literal(NodeNames.Number(number));
            else if (value is "true" or "false") json.Literal(value);
        }

        json.EndArray();
    }

    private static void WriteDefault(JsonText json, FieldValue? value)
    {
        if (value is null) return;
        json.Name("default");
        WriteValue(json, value);
    }

    private static void WriteValue(JsonText json, FieldValue value)
    {
        switch (value)
        {
            case IntValue number:
                json.Literal(NodeNames.Number(number.Value));
                break;
            case DecimalValue number:
                json.Literal(NodeNames.Number(number.Value));
                break;
            case BoolValue flag:
                json.Literal(flag.Value ? "true" : "false");
                break;
            case ListValue list:
                json.BeginArray();
                foreach (FieldValue item in list.Items) WriteValue(json, item);
                json.EndArray();
                break;
            case TimestampValue time:
                json.Value(time.Value.ToString());
                break;
            case DurationValue duration:
                json.Value(System.Xml.XmlConvert.ToString(duration.Value));
                break;
            case StringValue text:
                json.Value(text.Value);
                break;
            case UriValue address:
                json.Value(address.Value);
                break;
            case EnumValue word:
                json.Value(word.Value);
                break;
        }
    }

    // Editors read patterns as JavaScript does: what only .NET knows is left to the build.
    private static bool IsUnderstoodByEditors(string pattern) =>
        !Regex.IsMatch(pattern, @"\(\?[^:=!]|\\[AzZGpPkK]|\\[0-9]|-\[", RegexOptions.CultureInvariant);
}
