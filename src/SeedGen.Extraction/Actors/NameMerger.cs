using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Makes one actor of the names that an article has for it: "Ann Lee" and "Lee", "Society of River Pilots" and "SRP".</summary>
internal sealed class NameMerger(TextDocument document)
{
    private readonly List<ActorName> _names = [];
    private readonly Dictionary<string, FoundActor> _actors = new(StringComparer.Ordinal);

    /// <summary>True when there is no name.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>The actor with this key; null when the article introduces none such.</summary>
    public FoundActor? Find(string key) => _actors.TryGetValue(key, out FoundActor? actor) ? actor : null;

    /// <summary>All names.</summary>
    public ActorLexicon ToLexicon() => ActorLexicon.Of(_names);

    /// <summary>Adds bodies, media and states.</summary>
    public void AddBodies(ScratchList<FoundName> found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            FoundName place = found[i];
            FoundActor actor = Add(WordsOf(place), place.Kind);
            if (place.Acronym < 0) continue;
            _names.Add(new ActorName(actor.Key, actor.Kind, NameUse.Introduced, document.Tokens[place.Acronym].Span.In(document.Text)));
        }
    }

    /// <summary>Adds an acronym for an actor that is known already by <paramref name="name"/>.</summary>
    public void AddShortForm(ActorName name, int token) => _names.Add(
        new ActorName(name.Actor, name.Kind, NameUse.Introduced, document.Tokens[token].Span.In(document.Text)) { Known = name.Known });

    /// <summary>Adds the word <paramref name="token"/> of a body that was added already.</summary>
    public void AddShortForm(FoundName body, int token)
    {
        if (Find(Letters.KeyOf(WordsOf(body))) is { } actor)
            _names.Add(new ActorName(actor.Key, actor.Kind, NameUse.Introduced, document.Tokens[token].Span.In(document.Text)));
    }

    /// <summary>Adds persons: the fuller names first, so that shorter ones find them.</summary>
    /// <param name="found">Their names.</param>
    /// <param name="alone">The words that stand alone within a sentence: one that a full name begins with or holds goes for the
    /// whole.</param>
    public void AddPersons(ScratchList<FoundName> found, LoneWords alone)
    {
        List<string> names = Distinct(found);
        HashSet<string>? others = NamesByGivenName(found);
        Dictionary<string, string>? bearers = others is null ? null : TakeOut(others, names);
        PersonList persons = new(names.Count) { Relatives = RelativesAmong(found) };
        AddFullestFirst(names, persons);
        if (others is not null)
        {
            AddByGivenName(others, bearers!, names.Count, persons);
            AddSurnames(persons, names);
        }

        foreach (string name in names)
        {
            int blank = name.IndexOf(' ');
            if (blank > 1 && alone.Holds(WordHash.Of(name.AsSpan(0, blank)))) AddFirst(name, name.Substring(0, blank), persons);
            for (int next; blank > 0 && (next = name.IndexOf(' ', blank + 1)) > 0; blank = next)
            {
                TextSpan inner = TextSpan.FromBounds(blank + 1, next);
                if (inner.Length > 3 && alone.Holds(WordHash.Of(name.AsSpan(inner.Start, inner.Length)))) AddFirst(name, inner.In(name), persons);
            }
        }
    }

    private void AddFullestFirst(List<string> names, PersonList persons)
    {
        int[] blanks = new int[names.Count];
        int most = 0;
        for (int place = 0; place < blanks.Length; place++)
        {
            blanks[place] = BlanksIn(names[place]);
            most = Math.Max(most, blanks[place]);
        }

        for (; most >= 0; most--)
        {
            if (most == 0) AddSurnames(persons, names);
            for (int place = 0; place < blanks.Length; place++)
            {
                if (blanks[place] == most && !IsInitialed(names[place])) AddPerson(names[place], place, persons);
            }

            // "A Reed" finds "Ann Reed", wherever she is named.
            for (int place = 0; place < blanks.Length && most > 0; place++)
            {
                if (blanks[place] == most && IsInitialed(names[place])) AddPerson(names[place], place, persons);
            }
        }
    }

    private static bool IsInitialed(string name) => name.Length > 3 && (name[1] == ' ' || (name[1] == '.' && name[2] == ' '));

    private void AddByGivenName(HashSet<string> others, Dictionary<string, string> bearers, int place, PersonList persons)
    {
        foreach (string other in others)
        {
            if (bearers.TryGetValue(GivenName(other), out string? name)
                && persons.Find(name) is { } person) AddName(person.Key, NameUse.Introduced, other);
            else AddPerson(other, place, persons);
        }
    }

    // Null when there are none, as in most articles.
    private HashSet<string>? NamesByGivenName(ScratchList<FoundName> found)
    {
        HashSet<string>? others = null;
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].IsByGivenName) (others ??= new(StringComparer.Ordinal)).Add(WordsOf(found[i]));
        }

        return others;
    }

    // Takes them from the names; for each given name of more words than one, the first who has it: "Ann Lee" for "Ann Marie Cole".
    private static Dictionary<string, string> TakeOut(HashSet<string> others, List<string> names)
    {
        names.RemoveAll(others.Contains);
        Dictionary<string, string> bearers = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            string given = GivenName(name);
            if (given.Length < name.Length && !bearers.ContainsKey(given)) bearers.Add(given, name);
        }

        return bearers;
    }

    private static string GivenName(string name)
    {
        int blank = name.IndexOf(' ');
        return blank < 0 ? name : name.Substring(0, blank);
    }

    // "Khamsing" for "Khamsing Vongsa", "Ann" for "Ann Lee" and "Rafiq" for "M Rafiq Chowdhury", unless somebody else goes by it.
    private void AddFirst(string name, string first, PersonList persons)
    {
        if (persons.Find(name) is { } person && persons.AddShort(first, person)) AddName(person.Key, NameUse.Introduced, first);
    }

    private void AddPerson(string name, int place, PersonList persons)
    {
        PersonWords words = new(name);
        if (persons.Find(words.FirstAndLast) is { } known)
        {
            if (!words.IsOne) AddName(known.Key, NameUse.Always, name);
            return;
        }

        if ((words.IsOne ? persons.NamedBehind(name, place) : persons.WithPart(words)) is { } fuller)
        {
            AddName(fuller.Key, words.IsOne ? NameUse.Introduced : NameUse.Always, name);
            if (!words.IsOne) fuller.Place = Math.Min(fuller.Place, place);
            return;
        }

        if ((persons.WithParticle(words) ?? persons.WithInitial(words)) is { } bearer)
        {
            AddName(bearer.Key, words.IsInitialed ? NameUse.Always : NameUse.Introduced, name);
            return;
        }

        Person person = new(words, Add(name, ActorKind.Person).Key, place);
        persons.Add(person);
        if (PersonNames.LastOfFamilyFirst(name) is { } given && persons.Find(given) is null) AddName(person.Key, NameUse.Introduced, given);
        if (words.HasMiddle) AddName(person.Key, NameUse.Always, words.FirstAndLast);
    }

    // Of several with one surname, who is named first has it; a relative only where nobody else does. Neither a relative nor a son of the
    // same name has it where somebody went by it before.
    private void AddSurnames(PersonList persons, List<string> names)
    {
        List<Person> all = persons.InOrder();
        foreach (Person person in all)
        {
            if (!persons.IsRelative(person)) AddSurname(person);
        }

        foreach (Person person in all)
        {
            if (persons.IsRelative(person)) AddSurname(person);
        }

        void AddSurname(Person person)
        {
            if (PersonNames.ShortForm(person.Words.Name) is not { } surname) return;
            bool isSecond = persons.IsRelative(person) || person.Words.IsJunior;
            if (isSecond && names.IndexOf(surname) is >= 0 and int place && place < person.Place) return;
            if (persons.AddShort(surname, person)) AddName(person.Key, NameUse.Introduced, surname);
        }
    }

    // Null when there are none, as in most articles.
    private HashSet<string>? RelativesAmong(ScratchList<FoundName> found)
    {
        HashSet<string>? relatives = null;
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].IsRelative) (relatives ??= new(StringComparer.Ordinal)).Add(WordsOf(found[i]));
        }

        return relatives;
    }

    private List<string> Distinct(ScratchList<FoundName> found)
    {
        List<string> names = new(found.Count);
        HashSet<string> taken = new(StringComparer.Ordinal);
        for (int i = 0; i < found.Count; i++)
        {
            string name = WordsOf(found[i]);
            if (taken.Add(name)) names.Add(name);
        }

        return names;
    }

    private static int BlanksIn(string name)
    {
        int blanks = 0;
        foreach (char c in name)
        {
            if (c == ' ') blanks++;
        }

        return blanks;
    }

    private void AddName(string person, NameUse use, string name) => _names.Add(new ActorName(person, ActorKind.Person, use, name));

    private FoundActor Add(string name, ActorKind kind)
    {
        string key = Letters.KeyOf(name);
        if (_actors.TryGetValue(key, out FoundActor? known))
        {
            // "NORBURG Textiles", as papers begin, goes on as "Norburg Textiles".
            if (known.Name == name) return known;
            _names.Add(new ActorName(known.Key, kind, NameUse.Always, name));
            if (!IsLoud(known.Name) || IsLoud(name)) return known;
            return _actors[known.Key] = new FoundActor(known.Key, document.Strings.Of(name), kind);
        }

        (key, name) = (document.Strings.Of(key), document.Strings.Of(name));
        _names.Add(new ActorName(key, kind, NameUse.Always, name));
        return _actors[key] = new FoundActor(key, name, kind);
    }

    private static bool IsLoud(string name) => name.Length > 2 && char.IsUpper(name[1]) && char.IsUpper(name[2]);

    // The name with single blanks between its words.
    private string WordsOf(FoundName found)
    {
        string words = TextSpan.FromBounds(document.Tokens[found.First].Start, document.Tokens[found.End - 1].End).In(document.Text);
        return IsEven(words) ? words : string.Join(" ", words.Split([' ', '\u00a0', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool IsEven(string words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] is '\u00a0' or '\t' or '\r' or '\n' || (words[i] == ' ' && words[i - 1] == ' ')) return false;
        }

        return true;
    }
}
