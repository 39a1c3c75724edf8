using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>An actor that every newsreader knows.</summary>
/// <param name="kind">What it is.</param>
/// <param name="names">Its names, the fullest first.</param>
/// <param name="demonyms">Words for its people and things.</param>
/// <param name="capital">The city that goes for the state where it acts; null for others.</param>
internal sealed class KnownActor(ActorKind kind, string[] names, string[] demonyms, string? capital)
{
    /// <summary>The actor where the schema does not declare it.</summary>
    public FoundActor Found { get; } = new(Letters.KeyOf(names[0]), names[0], kind) { Aliases = new(names.AsSpan(1).ToArray()) };

    /// <summary>Its names, the fullest first.</summary>
    public string[] Names => names;

    /// <summary>Words for its people and things.</summary>
    public string[] Demonyms => demonyms;

    /// <summary>The city that goes for the state where it acts; null for others.</summary>
    public string? Capital => capital;

    /// <summary>What a text calls half of a land that names both; null for others.</summary>
    public string? Half => kind == ActorKind.State ? States.HalfOf(names[0]) : null;
}

/// <summary>The well-known actors, for texts that name them without introduction.</summary>
internal static class KnownActors
{
    private static readonly List<KnownActor> All = ReadAll();

    /// <summary>Their names; demonyms count only where the state itself is named.</summary>
    public static ActorLexicon Lexicon { get; } = ActorLexicon.Of(NamesOfAll());

    /// <summary>The actor that goes by <paramref name="name"/>; null when it is not a well-known one.</summary>
    public static KnownActor? Find(string name) => Index.ByName.TryGetValue(name, out KnownActor? actor) ? actor : null;

    private static List<KnownActor> ReadAll()
    {
        List<KnownActor> all = new(1000);
        Read(ActorKind.State, States.Table, all);
        Read(ActorKind.Organisation, Bodies.Public, all);
        Read(ActorKind.Organisation, Companies.Known, all);
        Read(ActorKind.Organisation, Teams.Known, all);
        Read(ActorKind.Media, Outlets.Table, all);
        return all;
    }

    // One actor a line: names between commas, then, behind a colon, demonyms, and, behind a semicolon, the capital.
    private static void Read(ActorKind kind, string table, List<KnownActor> all)
    {
        foreach (string line in table.Split('\n'))
        {
            int semicolon = line.IndexOf(';');
            string words = semicolon < 0 ? line : line.Substring(0, semicolon);
            string? capital = semicolon < 0 ? null : line.Substring(semicolon + 1).Trim();
            int colon = words.IndexOf(':');
            all.Add(colon < 0
                ? new KnownActor(kind, InBothSpellings(List(words)), [], capital)
                : new KnownActor(kind, List(words.Substring(0, colon)), List(words.Substring(colon + 1)), capital));
        }
    }

    // "World Trade Organization" and "World Trade Organisation"
    private static string[] InBothSpellings(string[] names)
    {
        if (Array.Find(names, IsSpeltTwoWays) is null) return names;
        List<string> all = [.. names];
        foreach (string name in names)
        {
            string other = name.IndexOf("isation", StringComparison.Ordinal) >= 0
                ? name.Replace("isation", "ization")
                : name.Replace("ization", "isation");
            if (!all.Contains(other)) all.Add(other);
        }

        return [.. all];
    }

    private static bool IsSpeltTwoWays(string name) =>
        name.IndexOf("Organization", StringComparison.Ordinal) >= 0 || name.IndexOf("Organisation", StringComparison.Ordinal) >= 0;

    private static string[] List(string names)
    {
        if (names.IndexOf(',') < 0) return [names.Trim()];
        string[] list = names.Split(',');
        for (int i = 0; i < list.Length; i++) list[i] = list[i].Trim();
        return list;
    }

    private static List<ActorName> NamesOfAll()
    {
        List<ActorName> names = new(2000);
        foreach (KnownActor actor in All)
        {
            foreach (string name in actor.Names)
            {
                names.Add(NameOf(actor, NameUse.Always, name));
                if (Letters.Dotted(name) is { } dotted && Array.IndexOf(actor.Names, dotted) < 0)
                    names.Add(NameOf(actor, NameUse.Always, dotted));
            }

            foreach (string name in actor.Demonyms) names.Add(NameOf(actor, NameUse.Introduced, name));
            if (actor.Capital is { } capital) names.Add(NameOf(actor, NameUse.Capital, capital));
            if (actor.Half is { } half) names.Add(NameOf(actor, NameUse.Half, half));
        }

        foreach (string name in List(States.Lookalikes + ", " + Bodies.Lookalikes))
            names.Add(new ActorName("", ActorKind.State, NameUse.NoActor, name));
        return names;
    }

    private static ActorName NameOf(KnownActor actor, NameUse use, string name) =>
        new(actor.Found.Key, actor.Found.Kind, use, name) { Known = actor };

    // Made when the first declared actor is looked for.
    private static class Index
    {
        public static readonly Dictionary<string, KnownActor> ByName = Make();

        private static Dictionary<string, KnownActor> Make()
        {
            Dictionary<string, KnownActor> byName = new(StringComparer.Ordinal);
            foreach (KnownActor actor in All)
            {
                foreach (string name in actor.Names) byName.Add(name, actor);
            }

            return byName;
        }
    }
}
