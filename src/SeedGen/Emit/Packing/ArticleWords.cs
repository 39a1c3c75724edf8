using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Emit.Packing;

/// <summary>The words that are said of an article, beside its text.</summary>
internal static class ArticleWords
{
    /// <summary>The built-in texts, null where there is none, in the order they are packed in.</summary>
    public static string?[] Texts(ArticleModel article) =>
        [article.Title, article.Standfirst, article.Outlet, article.Byline, article.Dateline, article.Url];

    /// <summary>All words: the built-in texts and those in the user's fields.</summary>
    public static IEnumerable<string> Of(ArticleModel article) =>
        Texts(article).OfType<string>().Concat(article.Fields.SelectMany(static field => Of(field.Value)));

    private static IEnumerable<string> Of(FieldValue value) => value switch
    {
        StringValue text => [text.Value],
        UriValue uri => [uri.Value],
        ReferenceValue reference => [reference.Key],
        ListValue list => list.Items.SelectMany(Of),
        ObjectValue nested => nested.Fields.SelectMany(static field => Of(field.Value)),
        _ => [],
    };
}
