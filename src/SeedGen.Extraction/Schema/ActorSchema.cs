using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Schema;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A country, or what claims to be one.</summary>
    State,

    /// <summary>A body: a ministry, a party, a company, an army.</summary>
    Organisation,

    /// <summary>A news agency, paper, station or site.</summary>
    Media,
}

/// <summary>The names of a declared actor: what is needed to find it in a text.</summary>
/// <param name="Key">Its id in the schema.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Kind">What it is.</param>
public sealed record DeclaredActor(string Key, string Name, ActorKind Kind)
{
    /// <summary>Other names it goes by.</summary>
    public ValueList<string> Aliases { get; init; }

    /// <summary>The id of the actor it belongs to or speaks for; null when to none.</summary>
    public string? Of { get; init; }
}

/// <summary>All that the schema says of an actor.</summary>
/// <param name="Actor">Its names.</param>
/// <param name="Location">Where its id stands.</param>
public sealed record ActorSchema(DeclaredActor Actor, SourceLocation Location)
{
    /// <summary>The user's own fields.</summary>
    public ValueList<NamedValue> Fields { get; init; }

    /// <summary>Where <see cref="DeclaredActor.Of"/> was written; null when nothing was.</summary>
    public SourceLocation? OfLocation { get; init; }

    /// <summary>Why code should no longer name it; null when it may.</summary>
    public string? Deprecated { get; init; }
}
