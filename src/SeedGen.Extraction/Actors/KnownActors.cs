using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>An actor that every newsreader knows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Names">Its names, the fullest first.</param>
/// <param name="Demonyms">Words for its people and things.</param>
internal sealed record KnownActor(ActorKind Kind, ValueList<string> Names, ValueList<string> Demonyms)
{
    /// <summary>Its key where the schema does not declare it.</summary>
    public string Key => Letters.KeyOf(Names[0]);
}

/// <summary>The well-known actors, for texts that name them without introduction.</summary>
internal static class KnownActors
{
    private static readonly KnownActor[] All =
        [.. Read(ActorKind.State, States.Table), .. Read(ActorKind.Organisation, Bodies.Public),
        .. Read(ActorKind.Organisation, Bodies.Companies), .. Read(ActorKind.Media, Outlets.Table)];

    private static readonly Dictionary<string, KnownActor> ByName = All
        .SelectMany(static actor => actor.Names.Select(name => (name, actor)))
        .ToDictionary(static pair => pair.name, static pair => pair.actor, StringComparer.Ordinal);

    private static readonly Dictionary<string, KnownActor> ByKey = All.ToDictionary(static actor => actor.Key, StringComparer.Ordinal);

    /// <summary>Their names; demonyms count only where the state itself is named.</summary>
    public static ActorLexicon Lexicon { get; } = ActorLexicon.Of(All
        .SelectMany(static actor =>
            actor.Names.Select(name => new ActorName(actor.Key, actor.Kind, NameUse.Always, NameText.Of(name)))
                .Concat(actor.Demonyms.Select(name => new ActorName(actor.Key, actor.Kind, NameUse.Introduced, NameText.Of(name)))))
        .Concat(States.Lookalikes.Split(',').Select(static name => new ActorName("", ActorKind.State, NameUse.NoActor, NameText.Of(name.Trim())))));

    /// <summary>The actor that goes by <paramref name="name"/>; null when it is not a well-known one.</summary>
    public static KnownActor? Find(string name) => ByName.TryGetValue(name, out KnownActor? actor) ? actor : null;

    /// <summary>The actor with this key; null when it is not a well-known one.</summary>
    public static KnownActor? FindKey(string key) => ByKey.TryGetValue(key, out KnownActor? actor) ? actor : null;

    // One actor a line: names between commas, then, behind a colon, demonyms.
    private static IEnumerable<KnownActor> Read(ActorKind kind, string table)
    {
        foreach (string line in table.Split('\n'))
        {
            string[] halves = line.Split(':');
            yield return new KnownActor(kind, List(halves[0]), halves.Length > 1 ? List(halves[1]) : []);
        }
    }

    private static ValueList<string> List(string names) => names.Split(',').Select(static name => name.Trim()).ToValueList();
}
