namespace SeedGen.Extraction.Schema.Naming;

/// <summary>Names that generated code has already.</summary>
internal static class ReservedNames
{
    // What every class and every record has, and what the compiler makes for a record.
    private const string Inherited =
        "Clone Deconstruct EqualityContract Equals Finalize GetHashCode GetType MemberwiseClone PrintMembers "
        + "ReferenceEquals ToString";

    /// <summary>Members of every article, and keys of its entry that are no fields.</summary>
    public static readonly HashSet<string> Article = Set(
        "Article Id Key Title Standfirst Outlet Byline Dateline Published Url Text Body Paragraphs Quotes Dates "
        + "Mentions Actors WordCount Source PositionOf Slice Deprecated");

    /// <summary>Members of every actor, and keys of its entry that are no fields.</summary>
    public static readonly HashSet<string> Actor = Set(
        "Actor Id Key Name Kind Of IsDeclared Quotes Mentions Articles Aliases Deprecated");

    /// <summary>Members of every nested object.</summary>
    public static readonly HashSet<string> Object = Set("");

    /// <summary>Types that stand beside the entry class of a corpus.</summary>
    public static readonly HashSet<string> Types = Set(
        "Actor ActorCollection ActorId ActorKind Article ArticleCollection ArticleId Basis DateMention DateType "
        + "Granularity LinePosition Mention Paragraph ParagraphKind Quote QuoteForm QuoteKind Source Span Statement");

    /// <summary>Members of the entry class: C# lets no member be called like its class.</summary>
    public static readonly HashSet<string> Entry = Set("Articles Quotes Actors Dates Mentions Statements");

    private static HashSet<string> Set(string names) =>
        new((names + " " + Inherited).Split([' '], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
