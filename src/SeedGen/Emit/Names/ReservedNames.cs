namespace SeedGen.Emit.Names;

/// <summary>Names that a user's own articles, actors and fields can't have, because the generated type already does.</summary>
internal static class ReservedNames
{
    private static readonly string[] OfObject =
    [
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    ];

    private static readonly string[] OfRecord =
    [
        .. OfObject, "Clone", "EqualityContract", "PrintMembers",
    ];

    /// <summary>The types every corpus has.</summary>
    public static readonly string[] Types =
    [
        "Actor", "ActorCollection", "ActorId", "ActorKind", "Article", "ArticleCollection", "ArticleId", "Basis", "DateMention",
        "DateType", "Granularity", "LinePosition", "Mention", "Paragraph", "ParagraphKind", "Quote", "QuoteForm", "QuoteKind",
        "Source", "Span", "Statement",
    ];

    /// <summary>Members of an article.</summary>
    public static readonly string[] OfArticle =
    [
        .. OfRecord, "Actors", "Article", "Body", "Byline", "Dateline", "Dates", "Id", "Key", "Mentions", "Outlet", "Paragraphs",
        "PositionOf", "Published", "Quotes", "Slice", "Source", "Standfirst", "Text", "Title", "Url", "WordCount",
    ];

    /// <summary>Members of an actor.</summary>
    public static readonly string[] OfActor =
    [
        .. OfRecord, "Actor", "Articles", "Id", "IsDeclared", "Key", "Kind", "Mentions", "Name", "Of", "Quotes",
    ];

    /// <summary>Members of a nested object of type <paramref name="type"/>.</summary>
    public static IEnumerable<string> OfNested(string type) => [.. OfRecord, type];
}
