using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Makes one actor of the names that an article has for it: "Ann Lee" and "Lee", "Society of River Pilots" and "SRP".</summary>
internal sealed class NameMerger(TextDocument document)
{
    private readonly List<ActorName> _names = [];
    private readonly Dictionary<string, FoundActor> _actors = new(StringComparer.Ordinal);

    /// <summary>The actors by their keys.</summary>
    public IReadOnlyDictionary<string, FoundActor> Actors => _actors;

    /// <summary>All their names.</summary>
    public ActorLexicon ToLexicon() => _names.Count == 0 ? ActorLexicon.Empty : ActorLexicon.Of(_names);

    /// <summary>Adds bodies, media and states.</summary>
    public void AddBodies(IEnumerable<FoundName> found)
    {
        foreach (FoundName place in found)
        {
            string name = CapitalRuns.Words(document, place.First, place.End);
            FoundActor actor = Add(name, place.Kind);
            if (place.Acronym >= 0) AddShortForm(actor.Key, actor.Kind, place.Acronym);
        }
    }

    /// <summary>Adds an acronym for an actor that is known already.</summary>
    public void AddShortForm(string actor, ActorKind kind, int token) =>
        _names.Add(new ActorName(actor, kind, NameUse.Introduced, NameText.Of(document.Tokens[token].Span.In(document.Text))));

    /// <summary>Adds persons: the fuller names first, so that shorter ones find them.</summary>
    public void AddPersons(IEnumerable<FoundName> found)
    {
        Dictionary<string, string> fullNames = new(StringComparer.Ordinal);
        IEnumerable<string> names = found.Select(place => CapitalRuns.Words(document, place.First, place.End));
        foreach (string name in names.Distinct(StringComparer.Ordinal).OrderByDescending(static name => name.Count(static c => c == ' ')))
        {
            if (fullNames.TryGetValue(PersonNames.FirstAndLast(name), out string? full))
            {
                if (name.IndexOf(' ') > 0) AddName(Letters.KeyOf(full), NameUse.Always, name);
                continue;
            }

            if (Particled(name, fullNames) is { } bearer)
            {
                AddName(Letters.KeyOf(bearer), NameUse.Introduced, name);
                continue;
            }

            Add(name, ActorKind.Person);
            fullNames[name] = name;
            fullNames[PersonNames.FirstAndLast(name)] = name;
            if (PersonNames.LastOfFamilyFirst(name) is { } given && !fullNames.ContainsKey(given)) AddName(Letters.KeyOf(name), NameUse.Introduced, given);
            if (PersonNames.ShortForm(name) is not { } surname || fullNames.ContainsKey(surname)) continue;
            fullNames[surname] = name;
            AddName(Letters.KeyOf(name), NameUse.Introduced, surname);
        }
    }

    // "Van der Berg" opens a sentence, the name of "Ilse van der Berg".
    private static string? Particled(string name, Dictionary<string, string> fullNames)
    {
        int blank = name.IndexOf(' ');
        if (blank < 0 || !NameFinder.IsParticle(name.AsSpan(0, blank))) return null;
        foreach (string full in fullNames.Values)
        {
            if (full.Length > name.Length + 1 && full[full.Length - name.Length - 1] == ' ' && full.EndsWith(name, StringComparison.OrdinalIgnoreCase)) return full;
        }

        return null;
    }

    private void AddName(string person, NameUse use, string name) =>
        _names.Add(new ActorName(person, ActorKind.Person, use, NameText.Of(name)));

    private FoundActor Add(string name, ActorKind kind)
    {
        string key = Letters.KeyOf(name);
        if (_actors.TryGetValue(key, out FoundActor? known)) return known;
        _names.Add(new ActorName(key, kind, NameUse.Always, NameText.Of(name)));
        return _actors[key] = new FoundActor(key, name, kind);
    }
}
