using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>What stands behind the members of an article that is packed: each part is read when first asked for.</summary>
internal static class EmbeddedArticle
{
    /// <summary>The expression that gives the object with the user's own fields.</summary>
    public const string FieldHolder = "_Fields";

    /// <summary>Writes the fields.</summary>
    public static void Fields(CodeWriter code, CorpusNames names)
    {
        code.Lines($"""
            internal readonly {names.Entry}._Bucket _bucket;
            internal readonly int _rank;
            private {names.Entry}._Head? _head;
            private int[]? _links;
            private string? _key;
            private string? _text;
            private Source? _source;
            """);
        if (names.ArticleFields.Count > 0) code.Line($"private {names.Entry}._ArticleFields? _fields;");
    }

    /// <summary>Writes the constructor, and the parts that are read when asked for.</summary>
    public static void Constructor(CodeWriter code, CorpusNames names)
    {
        code.Line().Lines($$"""
            internal Article(ArticleId id, {{names.Entry}}._Bucket bucket, int rank)
            {
                Id = id;
                _bucket = bucket;
                _rank = rank;
            }

            internal {{names.Entry}}._Head _Head =>
                _head ?? {{Kept("_head", $"new {names.Entry}._Head(this)")}};
            """);
        if (names.ArticleFields.Count > 0)
        {
            code.Line().Line($"private {names.Entry}._ArticleFields {FieldHolder} =>")
                .Line($"    _fields ?? {Kept("_fields", $"{names.Entry}._ReadArticleFields(this, _Head.Fields)")};");
        }

        code.Line().Line("// The place in the corpus of the actor that the article's own data call by a number.")
            .Line($"internal int _ActorAt(int number) => (_links ??= {names.Entry}._LinksOf((int)Id))[number];")
            .Line().Line("internal string _Sha256() => _Head.Sha256(this);");
    }

    /// <summary>The method that gives a stretch of the text; the whole is kept only where it was asked for.</summary>
    public static string Slice(CorpusNames names) =>
        $"internal string Slice(Span span) => _text != null ? _text.Substring(span.Start, span.Length) : {names.Entry}._SliceOf(this, span);";

    /// <summary>What follows the name of a property of the article.</summary>
    public static string Getter(string property, CorpusNames names) => property switch
    {
        "Id" => " { get; }",
        "Key" => $" => _key ?? {Kept("_key", $"{names.Entry}._KeyOf((int)Id)")};",
        "Text" => $" => _text ?? {Kept("_text", $"{names.Entry}._TextOf(this)")};",
        "Source" => $" => _source ?? {Kept("_source", "new Source(_Head.Path(this), this)")};",
        "Published" or "WordCount" => $" => _Head.{property};",
        _ => $" => _Head.{property}.In(this);",
    };

    // When two threads race, both get the object that was kept.
    private static string Kept(string field, string make) =>
        $"global::System.Threading.Interlocked.CompareExchange(ref {field}, {make}, null) ?? {field}!";
}
