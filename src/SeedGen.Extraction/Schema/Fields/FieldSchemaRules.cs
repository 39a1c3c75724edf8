using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Naming;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>What a field's settings must be among themselves.</summary>
internal static class FieldSchemaRules
{
    private const string TakeOut = "take it out";

    /// <summary>What a type can't do without, and no other type has, as it may be written.</summary>
    public static readonly (FieldType Type, string Setting, string Example)[] Needed =
    [
        (FieldType.Enum, "values", "{ type: enum, values: [one, two] }"),
        (FieldType.List, "items", "{ type: list, items: string }"),
        (FieldType.Object, "fields", "{ type: object, fields: { city: string } }"),
    ];

    // Each setting with the types it has a meaning for.
    private static readonly (string Setting, FieldType[] Types)[] FittingTypes =
    [
        ("pattern", [FieldType.String, FieldType.Text]),
        ("min", [FieldType.Int, FieldType.Decimal, FieldType.String, FieldType.Text, FieldType.List]),
        ("max", [FieldType.Int, FieldType.Decimal, FieldType.String, FieldType.Text, FieldType.List]),
        ("values", [FieldType.Enum]),
        ("items", [FieldType.List]),
        ("fields", [FieldType.Object]),
        ("unique", FieldTypes.AllBut(FieldType.Bool, FieldType.List, FieldType.Object)),
        ("default", FieldTypes.AllBut(FieldType.Object, FieldType.Article, FieldType.Actor)),
    ];

    // What only a field of a whole record can be, and what only a field can be that has a name of its own.
    private static readonly string[] NotInObjects = ["unique"];
    private static readonly string[] NotOnItems = ["required", "unique", "default", "doc", "deprecated"];

    /// <summary>
    /// The settings of a declaration without those that have no meaning for its type: that is said of them, and nothing more.
    /// </summary>
    public static ValueList<DataEntry> Fitting(DataMapping declaration)
    {
        string? word = (declaration.Find("type")?.Value as DataScalar)?.Value;
        if (Array.Find(FieldTypes.Words, known => known.Word == word) is not { Type: var type }) return declaration.Entries;
        return declaration.Entries.Where(entry => Fits(entry.Key.Value, type)).ToValueList();
    }

    /// <summary>Notes settings that a field of an object has no use for.</summary>
    public static void CheckInObject(DataNode declaration, ProblemList problems) =>
        NoteMisfits(declaration, NotInObjects, "a field of an object", problems);

    /// <summary>Notes settings that the items of a list have no use for: they are said of the list.</summary>
    public static void CheckItems(DataNode declaration, ProblemList problems) =>
        NoteMisfits(declaration, NotOnItems, "the items of a list", problems);

    /// <summary>Notes what the type can't do without and nobody meant to give, at <paramref name="owner"/>.</summary>
    public static void CheckNeeded(
        FieldSchema field, FieldBinder given, TextSpan owner, DataMapping settings, ProblemList problems)
    {
        foreach ((FieldType type, string setting, string example) in Needed)
        {
            bool isMissing = field.Type == type && settings.IsWhole && settings.FindGiven(setting) is null;
            if (isMissing && !given.IsTold(setting)) problems.Add(ProblemRules.MissingField, owner, setting, $"; write it so: {example}");
        }
    }

    /// <summary>
    /// The field without the settings that make no sense, which are noted. A list is always one of something, and of which
    /// values or fields there are more than could be read is not known.
    /// </summary>
    public static FieldSchema Check(FieldSchema field, DataMapping settings, ProblemList problems)
    {
        foreach ((string setting, FieldType[] types) in FittingTypes)
        {
            if (settings.Find(setting) is { } misfit && !FieldTypes.IsAmong(types, field.Type)) NoteMisfit(misfit, field, problems);
        }

        field = field.Type switch
        {
            FieldType.Enum => field with { IsKnown = AreAllRead(field.Values, settings.Find("values")) },
            FieldType.List => field with { Items = field.Items ?? FieldSchema.Unknown(field.Name) },
            FieldType.Object => field with { AreFieldsKnown = field.AreFieldsKnown && settings.FindGiven("fields") is not null },
            _ => field,
        };
        CheckValues(field, settings, problems);
        if (field.Min > field.Max)
        {
            TextSpan place = settings.Find("min")!.Value.Span;
            problems.Add(ProblemRules.MinAboveMax, place, NodeNames.Number(field.Min.Value),
                NodeNames.Number(field.Max.Value));
            field = field with { Min = null, Max = null };
        }

        return HasUsablePattern(field, settings, problems) ? field : field with { Pattern = null };
    }

    /// <summary>
    /// False, and a problem where it says more than a setting that does not fit, when the field takes no default.
    /// </summary>
    public static bool MayHaveDefault(FieldSchema field, DataEntry byDefault, ProblemList problems)
    {
        if (field.Type is FieldType.Object or FieldType.Article or FieldType.Actor) return false;
        bool ofValues =
            field.Items?.Type is not (FieldType.Object or FieldType.Article or FieldType.Actor or FieldType.List);
        if (ofValues && !field.Required) return true;
        string what = field.Required ? "a required field" : $"a list of {FieldTypes.Word(field.Items!.Type)}";
        problems.Add(ProblemRules.SettingDoesNotFit, byDefault.Key.Span, "default", what, TakeOut);
        return false;
    }

    private static bool AreAllRead(ValueList<string> values, DataEntry? written) =>
        written?.Value is DataSequence list && values.Count > 0 && values.Count == list.Items.Count;

    private static bool Fits(string setting, FieldType type)
    {
        foreach ((string known, FieldType[] types) in FittingTypes)
        {
            if (known == setting) return FieldTypes.IsAmong(types, type);
        }

        return true;
    }

    private static void NoteMisfits(DataNode declaration, string[] settings, string place, ProblemList problems)
    {
        if (declaration is not DataMapping mapping) return;
        foreach (string setting in settings)
        {
            if (mapping.Find(setting) is not { } misfit) continue;
            problems.Add(ProblemRules.SettingDoesNotFit, misfit.Key.Span, setting, place, TakeOut);
        }
    }

    private static void NoteMisfit(DataEntry setting, FieldSchema field, ProblemList problems) => problems.Add(
        ProblemRules.SettingDoesNotFit, setting.Key.Span, setting.Key.Value,
            $"a field of type {FieldTypes.Word(field.Type)}", TakeOut);

    private static void CheckValues(FieldSchema field, DataMapping settings, ProblemList problems)
    {
        if (field.Type != FieldType.Enum || settings.Find("values")?.Value is not DataSequence values) return;
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (DataScalar value in values.Items.OfType<DataScalar>().Where(static v => v.Kind != ScalarKind.Null))
        {
            string name = Identifiers.PascalCase(value.Value);
            if (name.Length > 0) Names.Take(value, name, taken, problems);
            else if (!string.IsNullOrWhiteSpace(value.Value))
            {
                string shown = Excerpt.Of(value.Value);
                problems.Add(ProblemRules.InvalidName, value.Span, shown, "a value", "it has neither letter nor digit");
            }
        }
    }

    private static bool HasUsablePattern(FieldSchema field, DataMapping settings, ProblemList problems)
    {
        if (field.Pattern is not { } pattern || settings.Find("pattern") is not { } entry) return true;
        if (Pattern.Fault(pattern) is { } fault)
        {
            problems.Add(ProblemRules.InvalidPattern, entry.Value.Span, Excerpt.Of(pattern), fault);
            return false;
        }

        if (Pattern.Explodes(pattern) is not { } probe) return true;
        problems.Add(ProblemRules.ExplosivePattern, entry.Value.Span, Excerpt.Of(pattern), probe);
        return false;
    }
}
