using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>A place that introduces an actor the schema does not know.</summary>
/// <param name="First">Index of the name's first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct FoundName(int First, int End, ActorKind Kind)
{
    /// <summary>Index of the token of an acronym that stands for the name; -1 when there is none.</summary>
    public int Acronym { get; init; } = -1;

    /// <summary>True for who is named as another's relative: "his wife, Ann Lee".</summary>
    public bool IsRelative { get; init; }

    /// <summary>True for another name of somebody whom the given name tells: "born Ann Marie Cole", "Dame Ann".</summary>
    public bool IsByGivenName { get; init; }
}
