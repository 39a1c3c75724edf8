using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Emit.Types;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated class that holds the user's own fields of an article, and the method that reads them.</summary>
internal static class FieldReader
{
    /// <summary>Writes both; nothing when the schema has no fields.</summary>
    public static void Write(CodeWriter code, CorpusNames names)
    {
        if (names.ArticleFields.Count == 0) return;
        using (code.Block("internal sealed class _ArticleFields"))
        {
            code.Fields(names.ArticleFields).Line();
            string parameters = FieldMembers.Parameters(names.ArticleFields).TrimEnd(' ', ',');
            using (code.Block($"internal _ArticleFields({parameters})")) code.Assign(names.ArticleFields);
            code.Properties(names.ArticleFields, names, insideActor: false);
        }

        code.Line().Lines("""
            private delegate T _Reader<T>(Article article, ref _Bits bits);

            private static T[] _ReadList<T>(Article article, ref _Bits bits, _Reader<T> read)
            {
                var items = new T[bits.Number(1)];
                for (int i = 0; i < items.Length; i++) items[i] = read(article, ref bits);
                return items;
            }

            """);
        code.Line("internal static _ArticleFields _ReadArticleFields(Article article, _Bits bits) => new _ArticleFields(");
        using (code.Indent())
        {
            for (int i = 0; i < names.ArticleFields.Count; i++)
            {
                string end = i < names.ArticleFields.Count - 1 ? "," : ");";
                code.Line($"{names.ArticleFields[i].Parameter}: {Value(names.ArticleFields[i])}{end}");
            }
        }
    }

    private static string Value(FieldShape field, bool isItem = false) => $"bits.Flag() ? {Given(field)} : {Missing(field, isItem)}";

    private static string Given(FieldShape field) => field.Schema.Type switch
    {
        FieldType.Int => "bits.Signed(3)",
        FieldType.Decimal => "bits.Decimal()",
        FieldType.Bool => "bits.Flag()",
        FieldType.Date or FieldType.DateTime => "bits.Moment()",
        FieldType.Duration => "new global::System.TimeSpan(bits.Long())",
        FieldType.Uri => $"new global::System.Uri({Words}, global::System.UriKind.RelativeOrAbsolute)",
        FieldType.Enum => $"({field.TypeName})bits.Number(1)",
        FieldType.Object =>
            $"new {field.TypeName}({string.Join(", ", field.Fields.Select(static nested => $"{nested.Parameter}: {Value(nested)}"))})",
        FieldType.List =>
            $"_ReadList<{field.Item!.StoredType}>(article, ref bits, "
            + $"static (Article article, ref _Bits bits) => {Value(field.Item!, isItem: true)})",
        _ => Words,
    };

    private const string Words = "new _Words(ref bits).In(article)!";

    // A required value that is missing is an error elsewhere; what stands here must still compile.
    private static string Missing(FieldShape field, bool isItem) => field.Schema.Type == FieldType.List
        ? $"global::System.Array.Empty<{field.Item!.StoredType}>()"
        : $"default({field.StoredType}{(field.IsNullable && !isItem ? "?" : "")})!";
}
