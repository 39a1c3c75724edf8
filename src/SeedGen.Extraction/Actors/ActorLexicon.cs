using System.Runtime.CompilerServices;
using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Names as a trie over the hashes of their parts, so that a text is read at the same speed however many names there are.
/// Made once for the declared actors and once for each article's own; never changed, safe to share between threads.
/// </summary>
internal sealed class ActorLexicon
{
    private readonly ActorName[] _names;

    // Steps of the trie, from a node along the hash of a part to the next node. Node 0 is the root, to which no step leads: it
    // marks an empty place.
    private readonly Step[] _steps;

    // For each node the number of the first name that ends there, and for each name that of the next one there; zero for none.
    private readonly int[] _ends;
    private readonly int[] _next;

    // What the names begin with, which of them are of one part, and with which two parts the longer ones begin.
    private readonly HashFilter _starts;
    private readonly HashFilter _single;
    private readonly HashFilter _pairs;

    // What those names begin with that begin with no capital; null when there are none such.
    private HashFilter? _small;
    private readonly Dictionary<string, DeclaredActor>? _declared;
    private int _lastNode;

    private ActorLexicon(List<ActorName> names, Dictionary<string, DeclaredActor>? declared)
    {
        _declared = declared;
        _names = [.. names];
        _next = new int[_names.Length + 1];
        int parts = 0;
        foreach (ActorName name in _names) parts += name.Count;
        int places = 8;
        while (places < parts * 2) places *= 2;
        _steps = new Step[places];
        _ends = new int[parts + 1];
        _starts = new HashFilter(_names.Length);
        _single = new HashFilter(_names.Length);
        _pairs = new HashFilter(_names.Length);
        for (int i = 0; i < _names.Length; i++) Add(i + 1);
    }

    /// <summary>True when it has no name.</summary>
    public bool IsEmpty => _names.Length == 0;

    /// <summary>
    /// The names of the declared actors: the name, the aliases, and what goes without saying: a state's demonyms, a
    /// well-known actor's other forms, and a person's surname where the text has the full name.
    /// </summary>
    public static ActorLexicon Create(ValueList<DeclaredActor> actors)
    {
        List<ActorName> names = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        Dictionary<string, DeclaredActor> declared = new(StringComparer.Ordinal);
        foreach (DeclaredActor actor in actors)
        {
            declared[actor.Key] = actor;
            foreach (string name in NamesOf(actor))
            {
                if (taken.Add(name)) names.Add(ActorName.Declared(actor, name));
            }
        }

        foreach (DeclaredActor actor in actors)
        {
            foreach (ActorName implied in ImpliedNames(actor))
            {
                if (taken.Add(implied.Words)) names.Add(implied);
            }
        }

        return new(names, declared);
    }

    /// <summary>A lexicon of ready-made names; where two are alike the first counts.</summary>
    public static ActorLexicon Of(List<ActorName> names) => new(names, null);

    /// <summary>The declared actor with this key; null when there is none.</summary>
    public DeclaredActor? Declared(string key) =>
        _declared is not null && _declared.TryGetValue(key, out DeclaredActor? actor) ? actor : null;

    /// <summary>True when names begin with a small letter or another sign.</summary>
    public bool HasSmallStarts => _small is not null;

    /// <summary>False when surely no name begins with a word without a capital that has this <paramref name="hash"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginSmall(ulong hash) => _small is not null && _small.MayHold(hash);

    /// <summary>False when surely no name begins at part number <paramref name="first"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBeginAt(NamePart[] parts, int first, int end) =>
        _starts.MayHold(parts[first].Hash) && MayGoOnAt(parts, first, end);

    private bool MayGoOnAt(NamePart[] parts, int first, int end)
    {
        ulong hash = parts[first].Hash;
        return _single.MayHold(hash) || (first + 1 < end && _pairs.MayHold(PairOf(hash, parts[first + 1].Hash)));
    }

    /// <summary>The longest name that begins at part number <paramref name="first"/> of the text; null when none does.</summary>
    public ActorName? LongestAt(NameText text, int first, int end)
    {
        ActorName? longest = null;
        int node = 0;
        for (int i = first; i < end; i++)
        {
            node = _steps[PlaceOf(node, text.Parts[i].Hash)].To;
            if (node == 0) break;
            longest = EndingAt(node, text, first, end) ?? longest;
        }

        return longest;
    }

    // Two names whose hashes are alike may differ, in their case at least.
    private ActorName? EndingAt(int node, NameText text, int first, int end)
    {
        for (int number = _ends[node]; number != 0; number = _next[number])
        {
            if (_names[number - 1].IsAt(text, first, end)) return _names[number - 1];
        }

        return null;
    }

    private void Add(int number)
    {
        int node = 0;
        ActorName name = _names[number - 1];
        NamePart[] parts = name.Parts;
        if (parts.Length > 0)
        {
            _starts.Add(parts[0].Hash);
            if (name.Words[parts[0].Start] is < 'A' or > 'Z') (_small ??= new HashFilter(_names.Length)).Add(parts[0].Hash);
        }

        if (parts.Length == 1) _single.Add(parts[0].Hash);
        else if (parts.Length > 1) _pairs.Add(PairOf(parts[0].Hash, parts[1].Hash));
        foreach (NamePart part in parts)
        {
            ref Step step = ref _steps[PlaceOf(node, part.Hash)];
            if (step.To == 0) step = new Step { From = node, Part = part.Hash, To = ++_lastNode };
            node = step.To;
        }

        if (node == 0) return;
        ref int last = ref _ends[node];
        while (last != 0) last = ref _next[last];
        last = number;
    }

    private static ulong PairOf(ulong first, ulong second) => WordHash.AddFolded(first, second);

    // Where the step is, or the empty place where it belongs.
    private int PlaceOf(int node, ulong part)
    {
        int mask = _steps.Length - 1;
        int place = (int)(WordHash.Spread(unchecked(part + ((ulong)node * 0x85EBCA6B))) >> 8) & mask;
        while (_steps[place].To != 0 && (_steps[place].From != node || _steps[place].Part != part)) place = (place + 1) & mask;
        return place;
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
                yield return new ActorName(actor.Key, actor.Kind, NameUse.Always, other);
            if (known.Capital is { } capital) yield return new ActorName(actor.Key, actor.Kind, NameUse.Capital, capital);
            if (known.Half is { } half) yield return new ActorName(actor.Key, actor.Kind, NameUse.Half, half);
        }

        if (actor.Kind == ActorKind.State && !isKnown)
        {
            foreach (string demonym in Demonyms.Of(actor.Name))
                yield return new ActorName(actor.Key, actor.Kind, NameUse.Introduced, demonym);
        }

        if (actor.Kind == ActorKind.Person && PersonNames.ShortForm(actor.Name) is { } surname)
            yield return new ActorName(actor.Key, actor.Kind, NameUse.Introduced, surname);
    }

    private struct Step
    {
        public ulong Part;
        public int From;
        public int To;
    }
}
