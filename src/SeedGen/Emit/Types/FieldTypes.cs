using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Emit.Types;

/// <summary>The enums and nested records that the user's own fields need.</summary>
internal static class FieldTypes
{
    /// <summary>Writes the types of the fields of articles, or of those of actors.</summary>
    public static void Write(CodeWriter code, CorpusNames names, IEnumerable<FieldShape> fields, bool ofActor)
    {
        foreach (FieldShape field in fields.SelectMany(static field => field.WithOwnType()))
        {
            code.Line();
            if (field.Schema.Type == FieldType.Enum) WriteEnum(code, names, field);
            else WriteRecord(code, names, field, ofActor);
        }
    }

    private static void WriteEnum(CodeWriter code, CorpusNames names, FieldShape field)
    {
        code.Line(XmlDoc.Summary(field.Schema.Doc ?? $"The values of the field {field.Schema.Name}."));
        using (code.Block($"{names.Access} enum {field.TypeName}"))
        {
            for (int i = 0; i < field.Members.Count; i++)
            {
                code.Line(XmlDoc.Summary(field.Schema.Values[i])).Line(field.Members[i] + ",");
            }
        }
    }

    // Equal by reference: an object belongs to one record, which hands out the same one every time.
    private static void WriteRecord(CodeWriter code, CorpusNames names, FieldShape field, bool ofActor)
    {
        string type = field.TypeName!;
        code.Line(XmlDoc.Summary(field.Schema.Doc ?? $"The object in the field {field.Schema.Name}."));
        using (code.Block($"{names.Access} sealed partial record {type}"))
        {
            code.Fields(field.Fields);
            string parameters = FieldMembers.Parameters(field.Fields);
            using (code.Block($"internal {type}({parameters.TrimEnd(' ', ',')})")) code.Assign(field.Fields);

            code.Properties(field.Fields, names, ofActor);
            code.Line()
                .Line("/// <summary>True when both are the same object of the corpus.</summary>")
                .Line($"public bool Equals({type}? other) => ReferenceEquals(this, other);")
                .Line()
                .Line("/// <summary>A hash of the identity alone.</summary>")
                .Line("public override int GetHashCode() => global::System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);");
            code.Print([.. field.Fields.Where(IsScalar).Select(Printed)]);
        }
    }

    private static string Printed(FieldShape scalar) => scalar.Schema.Type switch
    {
        FieldType.Date or FieldType.DateTime => scalar.Property + ":s",
        FieldType.Decimal => scalar.Property + ":G",
        _ => scalar.Property,
    };

    // What ToString shows.
    private static bool IsScalar(FieldShape field) =>
        field.Schema.Type is not (FieldType.List or FieldType.Object or FieldType.Article or FieldType.Actor);
}
