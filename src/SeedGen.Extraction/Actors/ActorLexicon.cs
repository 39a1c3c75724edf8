using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Names as a trie over the hashes of their parts, so that a text is read at the same speed however many names there are.
/// Made once for the declared actors and once for each article's own; never changed, safe to share between threads.
/// </summary>
internal sealed class ActorLexicon
{
    // A step of the trie: from a node along the hash of a part to the next node. Node 0 is the root.
    private readonly Dictionary<long, int> _steps = [];
    private readonly List<List<ActorName>?> _ends = [null];

    private readonly HashFilter _starts = new();

    private ActorLexicon(IEnumerable<ActorName> names)
    {
        foreach (ActorName name in names)
        {
            int node = 0;
            foreach (NamePart part in name.Text.Parts)
            {
                if (node == 0) _starts.Add(part.Hash);
                long step = Step(node, part.Hash);
                if (_steps.TryGetValue(step, out int next)) node = next;
                else
                {
                    _steps.Add(step, node = _ends.Count);
                    _ends.Add(null);
                }
            }

            if (node > 0) (_ends[node] ??= []).Add(name);
        }
    }

    /// <summary>A lexicon without a name.</summary>
    public static ActorLexicon Empty { get; } = new([]);

    /// <summary>
    /// The names of the declared actors: the name, the aliases, and what goes without saying: a state's demonyms, a
    /// well-known actor's other forms, and a person's surname where the text has the full name.
    /// </summary>
    public static ActorLexicon Create(ValueList<DeclaredActor> actors)
    {
        List<ActorName> names = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (DeclaredActor actor in actors)
        {
            foreach (string name in NamesOf(actor))
            {
                if (taken.Add(name)) names.Add(ActorName.Declared(actor, name));
            }
        }

        foreach (DeclaredActor actor in actors)
        {
            foreach (ActorName implied in ImpliedNames(actor))
            {
                if (taken.Add(implied.Text.Text)) names.Add(implied);
            }
        }

        return new(names);
    }

    /// <summary>A lexicon of ready-made names; where two are alike the first counts.</summary>
    public static ActorLexicon Of(IEnumerable<ActorName> names) => new(names);

    /// <summary>Adds to <paramref name="filter"/> what the names begin with.</summary>
    public void AddStartsTo(HashFilter filter) => filter.AddAll(_starts);

    /// <summary>The longest name that begins at part number <paramref name="first"/> of the text; null when none does.</summary>
    public ActorName? LongestAt(NameText text, int first, int end)
    {
        if (!_starts.MayHold(text.Parts[first].Hash)) return null;
        ActorName? longest = null;
        int node = 0;
        for (int i = first; i < end && _steps.TryGetValue(Step(node, text.Parts[i].Hash), out node); i++)
            longest = EndingAt(node, text, first, end) ?? longest;
        return longest;
    }

    private static long Step(int node, uint part) => ((long)node << 32) | part;

    // Two names whose hashes are alike may differ, in their case at least.
    private ActorName? EndingAt(int node, NameText text, int first, int end)
    {
        if (_ends[node] is not { } names) return null;
        foreach (ActorName name in names)
        {
            if (name.IsAt(text, first, end)) return name;
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(DeclaredActor actor) => actor.Aliases.Prepend(actor.Name);

    private static IEnumerable<ActorName> ImpliedNames(DeclaredActor actor)
    {
        bool isKnown = false;
        foreach (string name in NamesOf(actor))
        {
            if (KnownActors.Find(name) is not { } known) continue;
            isKnown = true;
            foreach (string other in known.Names.Concat(known.Demonyms))
                yield return new ActorName(actor.Key, actor.Kind, NameUse.Always, NameText.Of(other));
        }

        if (actor.Kind == ActorKind.State && !isKnown)
        {
            foreach (string demonym in Demonyms.Of(actor.Name))
                yield return new ActorName(actor.Key, actor.Kind, NameUse.Introduced, NameText.Of(demonym));
        }

        if (actor.Kind == ActorKind.Person && PersonNames.ShortForm(actor.Name) is { } surname)
            yield return new ActorName(actor.Key, actor.Kind, NameUse.Introduced, NameText.Of(surname));
    }
}
