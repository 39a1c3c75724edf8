using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Schema.JsonSchema;

/// <summary>
/// Writes the JSON Schema (draft 7, which editors know best) of one user's own schema file and front matter: with the
/// user's fields, actors and articles, so that editors complete and check them.
/// </summary>
public static class JsonSchemaWriter
{
    private const string NamePattern = "^[A-Za-z\\u0080-\\uffff][A-Za-z0-9_\\u0080-\\uffff-]*$";
    private const string ClassPattern = "[A-Za-z_\\u0080-\\uffff][A-Za-z0-9_\\u0080-\\uffff]*";

    // The form of TIMEX3 values; that the day exists is left to the build.
    private const string TimexPattern =
        @"PAST_REF|PRESENT_REF|FUTURE_REF|P[0-9.XTYMWDQECLHS]+|BC\d{2,4}(-.+)?|XXXX(-.+)?|\d{2,4}"
        + @"|\d{4}-(SP|SU|FA|AU|WI|H[12]|Q[1-4]|W\d\d(-(WE|\d(T.+)?))?|\d\d(-\d\d(T.+)?)?)";

    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>
    /// The JSON Schema of the schema file itself. <paramref name="articleKeys"/> are the keys that <c>articles:</c> may
    /// have (any, when there are none); <paramref name="articleIds"/> what references to articles may name (any, when
    /// null).
    /// </summary>
    public static string Write(CorpusSchema schema, IEnumerable<string> articleKeys,
        IEnumerable<string>? articleIds = null)
    {
        JsonText json = Begin($"The SeedGen schema of {schema.CorpusName}");
        json.Member("type", "object").Member("additionalProperties", false).Member("required", ["seedgen"]);
        json.Name("properties").BeginObject();
        foreach (FieldSchema field in SchemaFields.Top)
        {
            json.Name(field.Name);
            if (field.Name == "seedgen") WriteVersion(json, field);
            else FieldJsonSchema.Write(json, WithPattern(field));
        }

        WriteFieldsSection(json, "article", "What the articles of this corpus have beyond the built-in fields.");
        WriteFieldsSection(json, "actor", "What the actors of this corpus have beyond the built-in fields.");
        WriteMap(json, "actors", "The people, states, organisations and media that articles name, under their ids.",
            "actor", NamePattern);
        WriteArticles(json, Sorted(articleKeys));
        Reference(json.Name(SeverityReader.Key), SeverityReader.Key);
        json.EndObject();

        json.Name("definitions").BeginObject();
        WriteDeclaration(json);
        WriteSeverities(json);
        json.Name("actor").BeginObject();
        FieldJsonSchema.WriteRecord(json, [.. BuiltInFields.Actor, .. schema.ActorFields], checkRequired: true);
        json.EndObject().Name("article").BeginObject();
        FieldJsonSchema.WriteRecord(json, MetadataOf(schema), checkRequired: false, () => WriteCorrections(json));
        json.EndObject();
        return End(json, schema, articleIds);
    }

    /// <summary>
    /// The JSON Schema of the front matter of the corpus' <c>.md</c> files. Required fields are not asked for: the
    /// schema file may give them. <paramref name="articleIds"/> are what references to articles may name; any, when
    /// there are none.
    /// </summary>
    public static string WriteFrontMatter(CorpusSchema schema, IEnumerable<string> articleIds)
    {
        JsonText json = Begin($"Front matter of the articles of {schema.CorpusName}");
        FieldJsonSchema.WriteRecord(json, MetadataOf(schema), checkRequired: false);
        json.Name("definitions").BeginObject();
        return End(json, schema, articleIds);
    }

    private static JsonText Begin(string title) =>
        new JsonText().BeginObject().Member("$schema", Draft).Member("title", title);

    // The definitions that all share, and the end.
    private static string End(JsonText json, CorpusSchema schema, IEnumerable<string>? articleIds)
    {
        FieldJsonSchema.WriteIds(json, FieldJsonSchema.ActorId, schema.Actors.Select(static a => a.Actor.Key));
        FieldJsonSchema.WriteIds(json, FieldJsonSchema.ArticleId, Sorted(articleIds ?? []));
        return json.EndObject().EndObject().ToString();
    }

    private static ValueList<FieldSchema> MetadataOf(CorpusSchema schema) =>
        [.. BuiltInFields.Article, .. schema.Settings.ArticleFields];

    // By ordinal, so that the same corpus gives the same text wherever its files are listed in another order.
    private static List<string> Sorted(IEnumerable<string> keys) =>
        [.. keys.Distinct(StringComparer.Ordinal).OrderBy(static k => k, StringComparer.Ordinal)];

    private static void WriteVersion(JsonText json, FieldSchema field) => json
        .BeginObject().Member("description", field.Doc!)
        .Name("enum").BeginArray().Literal("1").Value("1").EndArray()
        .EndObject();

    private static void WriteFieldsSection(JsonText json, string name, string doc)
    {
        json.Name(name).BeginObject().Member("description", doc);
        json.Name("type").BeginArray().Value("object").Value("null").EndArray();
        json.Member("additionalProperties", false).Name("properties").BeginObject();
        WriteMap(json, "fields", "The fields, under their names.", "declaration", NamePattern);
        json.EndObject().EndObject();
    }

    private static void WriteMap(JsonText json, string name, string doc, string definition, string keyPattern)
    {
        json.Name(name).BeginObject().Member("description", doc);
        json.Name("type").BeginArray().Value("object").Value("null").EndArray();
        json.Name("propertyNames").BeginObject().Member("pattern", keyPattern).EndObject();
        Reference(json.Name("additionalProperties"), definition).EndObject();
    }

    private static void WriteArticles(JsonText json, List<string> keys)
    {
        json.Name("articles").BeginObject();
        json.Member("description",
            "What raw files do not say about themselves, and corrections by hand, under the files' paths.");
        json.Name("type").BeginArray().Value("object").Value("null").EndArray();
        json.Name("properties").BeginObject();
        foreach (string key in keys) Reference(json.Name(key), "article");
        json.EndObject();
        if (keys.Count > 0) json.Member("additionalProperties", false);
        else Reference(json.Name("additionalProperties"), "article");
        json.EndObject();
    }

    private static void WriteCorrections(JsonText json)
    {
        json.Name(BuiltInFields.Deprecated.Name);
        FieldJsonSchema.Write(json, BuiltInFields.Deprecated);
        WriteCorrections(json, "quotes", "Corrections of quotations.", BuiltInFields.QuoteCorrection);
        WriteCorrections(json, "dates", "Corrections of dates.", BuiltInFields.DateCorrection);
        Reference(json.Name(SeverityReader.Key), SeverityReader.Key);
    }

    // A list of items that say where, and at least one thing of it.
    private static void WriteCorrections(JsonText json, string name, string doc, ValueList<FieldSchema> fields)
    {
        json.Name(name).BeginObject().Member("description", doc).Member("type", "array").Name("items").BeginObject();
        FieldJsonSchema.WriteRecord(json, fields.Select(WithPattern).ToValueList(), checkRequired: true);
        json.Name("anyOf").BeginArray();
        foreach (FieldSchema field in fields)
        {
            if (!field.Required) json.BeginObject().Member("required", [field.Name]).EndObject();
        }

        json.EndArray().EndObject().EndObject();
    }

    // What the reader has messages of its own for, and editors only a pattern.
    private static FieldSchema WithPattern(FieldSchema field) => field.Name switch
    {
        "namespace" => field with { Pattern = $"{ClassPattern}([.]{ClassPattern})*" },
        "corpus" => field with { Pattern = ClassPattern },
        "value" => field with { Pattern = TimexPattern },
        _ => field,
    };

    private static void WriteSeverities(JsonText json)
    {
        json.Name(SeverityReader.Key).BeginObject();
        json.Member("description", "Which problems weigh more or less than by default, under their ids.");
        json.Name("type").BeginArray().Value("object").Value("null").EndArray();
        json.Member("additionalProperties", false).Name("properties").BeginObject();
        foreach (ProblemRule rule in ProblemRules.ById.Values.Where(ProblemRules.IsAdjustable))
        {
            FieldSchema severity = new(rule.Id, FieldType.Enum) { Doc = rule.Title + ".", Values = SeverityReader.Words };
            FieldJsonSchema.Write(json.Name(rule.Id), severity);
        }

        json.EndObject().EndObject();
    }

    // A field's declaration: the word for its type, or a mapping in which some types ask for more.
    private static void WriteDeclaration(JsonText json)
    {
        json.Name("declaration").BeginObject().Name("anyOf").BeginArray();
        FieldJsonSchema.Write(json, SchemaFields.Declaration[0] with { Values = WordsAlone() });
        json.BeginObject();
        FieldJsonSchema.WriteRecord(json, SchemaFields.Declaration, checkRequired: true, () =>
        {
            json.Name("default").BeginObject().Member("description", "The value where none is given.").EndObject();
            Reference(json.Name("items"), "declaration");
            WriteMap(json, "fields", "The fields of an object, under their names.", "declaration", NamePattern);
        });
        json.Name("allOf").BeginArray();
        foreach ((FieldType type, string setting, _) in FieldSchemaRules.Needed)
        {
            WriteNeed(json, FieldTypes.Word(type), setting);
        }
        json.EndArray().EndObject().EndArray().EndObject();
    }

    private static ValueList<string> WordsAlone() => FieldTypes.Words
        .Where(static w => !Array.Exists(FieldSchemaRules.Needed, n => n.Type == w.Type))
        .Select(static w => w.Word)
        .ToValueList();

    private static void WriteNeed(JsonText json, string type, string setting)
    {
        json.BeginObject().Name("if").BeginObject().Member("required", ["type"]).Name("properties").BeginObject();
        json.Name("type").BeginObject().Member("const", type).EndObject().EndObject().EndObject();
        json.Name("then").BeginObject().Member("required", [setting]).EndObject();
        json.Name("else").BeginObject().Name("not").BeginObject().Member("required", [setting]).EndObject().EndObject();
        json.EndObject();
    }

    private static JsonText Reference(JsonText json, string definition) =>
        json.BeginObject().Member("$ref", "#/definitions/" + definition).EndObject();
}
