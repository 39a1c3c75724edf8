using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>A place where a text names an actor.</summary>
/// <param name="ActorKey">
/// A declared actor's id, or the <see cref="FoundActor.Key"/> of one that the article introduced itself.
/// </param>
/// <param name="Span">The name, without a possessive ending.</param>
public readonly record struct ActorMention(string ActorKey, TextSpan Span);

/// <summary>An actor that the schema does not declare.</summary>
/// <param name="Key">Its name in lower case with hyphens, led by <c>~</c>, which no declared id can begin with.</param>
/// <param name="Name">The fullest form of its name in the article.</param>
/// <param name="Kind">What it is.</param>
public sealed record FoundActor(string Key, string Name, ActorKind Kind)
{
    /// <summary>The other names of an actor that every newsreader knows; none for those whom only the article introduces.</summary>
    public ValueList<string> Aliases { get; init; }
}

/// <summary>Who is named in an article, and where.</summary>
/// <param name="Mentions">In the order of the text, without overlap.</param>
/// <param name="Found">The undeclared ones among them, in the order of their first mention.</param>
public sealed record ActorMentions(ValueList<ActorMention> Mentions, ValueList<FoundActor> Found);
