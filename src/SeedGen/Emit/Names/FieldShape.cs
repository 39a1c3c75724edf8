using SeedGen.Extraction.Schema.Fields;
using SeedGen.Extraction.Schema.Naming;

namespace SeedGen.Emit.Names;

/// <summary>A user's field as it stands in code: its property, and the types made for it.</summary>
/// <param name="Schema">What the schema says.</param>
/// <param name="Property">The property's name.</param>
/// <param name="TypeName">The enum or record made for it; null for other types.</param>
/// <param name="Item">What a list holds; null for other types.</param>
/// <param name="Fields">The fields of a nested object.</param>
/// <param name="Members">The members of an enum, one for each of the schema's values.</param>
internal sealed record FieldShape(
    FieldSchema Schema,
    string Property,
    string? TypeName,
    FieldShape? Item,
    IReadOnlyList<FieldShape> Fields,
    IReadOnlyList<string> Members)
{
    /// <summary>The constructor's parameter for it: led by <c>_</c>, as none of the constructor's own is.</summary>
    public string Parameter => "_" + Property;

    /// <summary>True when a record may lack it. An absent list is an empty one.</summary>
    public bool IsNullable => !Schema.Required && Schema.Default is null && Schema.Type != FieldType.List;

    /// <summary>True when it leads to an article, itself or through its items.</summary>
    public bool RefersToArticle => Schema.Type == FieldType.Article || Item?.RefersToArticle == true;

    /// <summary>True when it leads to an article or an actor: it is kept as keys, and looked up when read.</summary>
    public bool IsReference => Schema.Type is FieldType.Article or FieldType.Actor || Item?.IsReference == true;

    /// <summary>The type users see, without the mark of nullability.</summary>
    public string PublicType => Schema.Type switch
    {
        FieldType.Article => "Article",
        FieldType.Actor => "Actor",
        FieldType.List => $"global::System.Collections.Generic.IReadOnlyList<{Item!.PublicType}>",
        _ => StoredType,
    };

    /// <summary>The type the constructor takes: keys for references, arrays for lists.</summary>
    public string StoredType => Schema.Type switch
    {
        FieldType.Int => "int",
        FieldType.Decimal => "decimal",
        FieldType.Bool => "bool",
        FieldType.Date or FieldType.DateTime => "global::System.DateTime",
        FieldType.Duration => "global::System.TimeSpan",
        FieldType.Uri => "global::System.Uri",
        FieldType.Enum or FieldType.Object => TypeName!,
        FieldType.List => Item!.StoredType + "[]",
        _ => "string",
    };

    /// <summary>This field and all below it that have a type of their own.</summary>
    public IEnumerable<FieldShape> WithOwnType()
    {
        if (TypeName is not null) yield return this;
        foreach (FieldShape below in Item is null ? Fields : [Item])
        {
            foreach (FieldShape own in below.WithOwnType()) yield return own;
        }
    }

    /// <summary>Shapes of the fields of <paramref name="owner"/>, whose members are <paramref name="reserved"/>.</summary>
    public static IReadOnlyList<FieldShape> Of(
        IEnumerable<FieldSchema> fields, string owner, IEnumerable<string> reserved, ISet<string> types)
    {
        HashSet<string> members = new(reserved, StringComparer.Ordinal);
        return [.. fields.Select(field => Of(field, owner, Identifier.Free(Identifiers.Member(field.Name), members), types))];
    }

    private static FieldShape Of(FieldSchema field, string owner, string property, ISet<string> types)
    {
        string? type = field.Type is FieldType.Enum or FieldType.Object
            ? Identifier.Free(owner + property.TrimEnd('_'), types)
            : null;
        HashSet<string> values = new(StringComparer.Ordinal);
        return new(
            field,
            property,
            type,
            field.Items is null ? null : Of(field.Items, owner, property, types),
            field.Type == FieldType.Object ? Of(field.Fields, type!, [.. ReservedNames.Object, type!], types) : [],
            [.. field.Values.Select(value => Identifier.Free(Identifiers.Member(value), values))]);
    }
}
