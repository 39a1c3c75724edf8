using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Schema;

/// <summary>
/// The part of a schema that reading an article needs: an edit of anything else, or of another article's entry, leaves
/// it equal, and so leaves the article as it was read.
/// </summary>
public sealed record ExtractionSettings
{
    /// <summary>What holds where there is no schema.</summary>
    public static ExtractionSettings Default { get; } = new();

    /// <summary>
    /// False when the schema's YAML or its key <c>articles</c> has faults, and it may say more of articles than could be read:
    /// what they lack is then not to be said.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>
    /// False when the schema may declare more fields of an article than could be read: no key is to be called unknown then.
    /// </summary>
    public bool AreFieldsKnown { get; init; } = true;

    /// <summary>False when the schema may declare more actors than could be read: none is to be called undeclared then.</summary>
    public bool AreActorsKnown { get; init; } = true;

    /// <summary>The order of numeric dates.</summary>
    public DateOrder DateOrder { get; init; }

    /// <summary>The user's own fields of an article.</summary>
    public ValueList<FieldSchema> ArticleFields { get; init; }

    /// <summary>The declared actors, in the order written.</summary>
    public ValueList<DeclaredActor> Actors { get; init; }

    /// <summary>Words by which a paragraph is known as boilerplate, beside what the reader finds itself.</summary>
    public ValueList<string> Boilerplate { get; init; }
}
