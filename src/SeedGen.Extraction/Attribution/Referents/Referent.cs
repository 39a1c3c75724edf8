using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>What a speaker is, as far as pronouns care.</summary>
internal enum ReferentKind
{
    /// <summary>One human being.</summary>
    Person,

    /// <summary>A state, a body, a medium.</summary>
    Body,

    /// <summary>Several people.</summary>
    Group,

    /// <summary>Something written.</summary>
    Document,
}

/// <summary>Somebody or something the text has spoken of as acting, to whom later words may point back.</summary>
/// <param name="Actor">The actor; null when it is nobody known.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Phrase">The words for it.</param>
/// <param name="Head">Index of the token that says what it is: "spokesman"; -1 for a bare name or pronoun.</param>
/// <param name="Gender"><see cref="WordClass.Male"/>, <see cref="WordClass.Female"/> or none.</param>
internal sealed record Referent(NamedActor? Actor, ReferentKind Kind, TextSpan Phrase, int Head, WordClass Gender)
{
    /// <summary>Where the actor comes from.</summary>
    public Basis Basis { get; init; }

    /// <summary>
    /// The words that introduced it when it has no name: <see cref="Actor"/> is then at most the one it speaks for.
    /// </summary>
    public TextSpan? Description { get; init; }

    /// <summary>How it was resolved: "pronoun", "description"; empty when it was named.</summary>
    public string Rule { get; init; } = "";

    /// <summary>It spoke in writing ("said in a statement"): "the statement" may mean its words.</summary>
    public bool IsInWriting { get; init; }

    /// <summary>The medium that carried it, when an earlier sentence says so; null when none does.</summary>
    public TextSpan? Carrier { get; init; }

    /// <summary>Number of the outer sentence it stands in.</summary>
    public int Sentence { get; init; }

    /// <summary>True when both are the same somebody: the same actor, or the same words for nobody known.</summary>
    public bool IsSameAs(Referent other) => Actor is null ? other.Actor is null && Description == other.Description : Actor == other.Actor;
}
