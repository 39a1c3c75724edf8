using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Emit.Types;

/// <summary>The user's own fields as members of a record.</summary>
internal static class FieldMembers
{
    /// <summary>The constructor's parameters, each ending in a comma and a blank.</summary>
    public static string Parameters(IEnumerable<FieldShape> fields) =>
        string.Concat(fields.Select(static field => $"{Nullable(field, field.StoredType)} {field.Parameter}, "));

    /// <summary>The constructor's statements.</summary>
    public static CodeWriter Assign(this CodeWriter code, IEnumerable<FieldShape> fields)
    {
        foreach (FieldShape field in fields)
        {
            string value = field.IsReference || field.Schema.Type != FieldType.List
                ? field.Parameter
                : Resolved(field, field.Parameter, "");
            code.Line($"{(field.IsReference ? Field(field) : "this." + field.Property)} = {value};");
        }

        return code;
    }

    /// <summary>The fields that hold the keys of references, and the lists made of them.</summary>
    public static CodeWriter Fields(this CodeWriter code, IEnumerable<FieldShape> fields)
    {
        foreach (FieldShape field in fields.Where(static field => field.IsReference))
        {
            code.Line($"private readonly {Nullable(field, field.StoredType)} {Field(field)};");
            if (field.Schema.Type == FieldType.List) code.Line($"private {field.PublicType}? {Cache(field)};");
        }

        return code;
    }

    /// <summary>
    /// The properties. References inside an actor stay out of JSON, as those to articles do everywhere. Where another object
    /// has the values, <paramref name="holder"/> is the expression that gives it.
    /// </summary>
    public static CodeWriter Properties(
        this CodeWriter code, IEnumerable<FieldShape> fields, CorpusNames names, bool insideActor, string? holder = null)
    {
        foreach (FieldShape field in fields)
        {
            code.Line().Line(XmlDoc.Summary(field.Schema.Doc ?? $"The field {field.Schema.Name} of the schema."));
            if (field.RefersToArticle || (insideActor && field.IsReference)) code.JsonIgnore();
            code.Obsolete(field.Schema.Deprecated);
            if (holder is null) Property(code, field, names);
            else code.Line($"{Declaration(field)} => {holder}.{field.Property};");
        }

        return code;
    }

    /// <summary>The mark on what code should no longer name.</summary>
    public static CodeWriter Obsolete(this CodeWriter code, string? reason) =>
        reason is null ? code : code.Line($"[global::System.Obsolete({Literal.Of(reason)})]");

    private static void Property(CodeWriter code, FieldShape field, CorpusNames names)
    {
        string declaration = Declaration(field);
        if (!field.IsReference)
        {
            code.Line(declaration + " { get; }");
        }
        else if (field.Schema.Type == FieldType.List)
        {
            code.Line(declaration + " =>").Line($"    {Cache(field)} ?? global::System.Threading.Interlocked.CompareExchange(" +
                $"ref {Cache(field)}, {Resolved(field, Field(field), names.Entry)}, null) ?? {Cache(field)}!;");
        }
        else
        {
            string found = Resolved(field, Field(field), names.Entry);
            code.Line($"{declaration} => {(field.IsNullable ? $"{Field(field)} == null ? null : {found}" : found)};");
        }
    }

    // What is stored, as users see it: keys looked up, arrays closed to writing. Array.ConvertAll, since Linq needs a using.
    private static string Resolved(FieldShape field, string stored, string entry) => field.Schema.Type switch
    {
        FieldType.Article => $"{entry}.Articles[{stored}]",
        FieldType.Actor => $"{entry}.Actors[{stored}]",
        FieldType.List when field.Item!.IsReference || field.Item.Schema.Type == FieldType.List =>
            $"global::System.Array.AsReadOnly(global::System.Array.ConvertAll<{field.Item.StoredType}, {field.Item.PublicType}>(" +
            $"{stored}, static item => {Resolved(field.Item, "item", entry)}))",
        FieldType.List => $"global::System.Array.AsReadOnly({stored})",
        _ => stored,
    };

    private static string Declaration(FieldShape field) => $"public {Nullable(field, field.PublicType)} {field.Property}";

    private static string Nullable(FieldShape field, string type) => field.IsNullable ? type + "?" : type;

    private static string Field(FieldShape field) => $"_{field.Property}_key";

    private static string Cache(FieldShape field) => $"_{field.Property}_list";
}
