using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit;

/// <summary>What hovering a name shows.</summary>
internal static class Docs
{
    /// <summary>An article's headline, outlet and date, as far as they are known.</summary>
    public static string Of(ArticleModel article) =>
        (article.Title ?? article.Path) + Further(article.Outlet) + Further(article.Published?.ToDateString());

    /// <summary>True when two articles have the same name and show the same.</summary>
    public static bool IsSame(ArticleModel one, ArticleModel other) =>
        one.Key == other.Key && one.Title == other.Title && one.Path == other.Path && one.Outlet == other.Outlet
        && one.Published == other.Published && one.Deprecated == other.Deprecated;

    /// <summary>An actor's name and kind.</summary>
    public static string Of(CorpusActor actor) => $"{actor.Name} ({actor.Kind.ToString().ToLowerInvariant()})";

    private static string Further(string? part) => part is null ? "" : ", " + part;
}
