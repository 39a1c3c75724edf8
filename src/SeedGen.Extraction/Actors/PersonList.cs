using SeedGen.Extraction.Actors.Words;

namespace SeedGen.Extraction.Actors;

/// <summary>A person's name with the words by which it is looked for, cut out once.</summary>
internal readonly struct PersonWords
{
    public PersonWords(string name)
    {
        int blank = name.IndexOf(' ');
        IsOne = blank < 0;
        Name = name;
        First = IsOne ? name : name.Substring(0, blank);
        Last = IsOne ? name : name.Substring(name.LastIndexOf(' ') + 1);
        FirstAndLast = PersonNames.FirstAndLast(name);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Its first word.</summary>
    public string First { get; }

    /// <summary>Its last word.</summary>
    public string Last { get; }

    /// <summary>Both, without what stands between them.</summary>
    public string FirstAndLast { get; }

    /// <summary>True for "Ann B. Lee", who may go by "Ann Lee"; a family name that leads can't stand so, nor can "Jr".</summary>
    public bool HasMiddle => FirstAndLast.Length < Name.Length && First.Length > 2 && PersonNames.ShortForm(Name) == Last;

    /// <summary>True for "Tom Lee Jr."</summary>
    public bool IsJunior => Last is "Jr" or "Jr.";

    /// <summary>True when a letter stands for the given name: "A Reed", "A. Reed".</summary>
    public bool IsInitialed => IsInitial(First) && !IsOne;

    /// <summary>True for a given name of which the first letter alone is written.</summary>
    public static bool IsInitial(string given) => given.Length == 1 || (given.Length == 2 && given[1] == '.');

    /// <summary>True for a name of one word.</summary>
    public bool IsOne { get; }
}

/// <summary>A person whom an article names in full.</summary>
/// <param name="words">The full name.</param>
/// <param name="key">The actor's key.</param>
/// <param name="place">How many names the article has before this one.</param>
internal sealed class Person(in PersonWords words, string key, int place)
{
    /// <summary>The full name.</summary>
    public PersonWords Words { get; } = words;

    /// <summary>The actor's key.</summary>
    public string Key => key;

    /// <summary>How many names the article has before this one.</summary>
    public int Place { get; set; } = place;

    /// <summary>Who was added before with the same first word; null for nobody.</summary>
    public Person? SameFirst { get; set; }

    /// <summary>Who was added before with the same last word; null for nobody.</summary>
    public Person? SameLast { get; set; }
}

/// <summary>The persons of one article, by their names.</summary>
/// <param name="names">How many names there are, about.</param>
internal sealed class PersonList(int names)
{
    private readonly List<Person> _all = new(names);
    private readonly Dictionary<string, Person> _byName = new(names * 2, StringComparer.Ordinal);

    // By the first and by the last word of the full name: who was added last.
    private readonly Dictionary<string, Person> _byFirst = new(names, StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _byLast = new(names, StringComparer.Ordinal);

    /// <summary>Names of those who are named as others' relatives; null for nobody's.</summary>
    public HashSet<string>? Relatives { get; init; }

    /// <summary>True for who is named as another's relative.</summary>
    public bool IsRelative(Person person) => Relatives?.Contains(person.Words.Name) == true;

    /// <summary>The person who goes by <paramref name="name"/>; null when nobody does.</summary>
    public Person? Find(string name) => At(_byName, name);

    /// <summary>Adds a person, by the full name and by its first and last word.</summary>
    public void Add(Person person)
    {
        (person.SameFirst, person.SameLast) = (At(_byFirst, person.Words.First), At(_byLast, person.Words.Last));
        _all.Add(person);
        _byFirst[person.Words.First] = person;
        _byLast[person.Words.Last] = person;
        _byName[person.Words.Name] = person;
        if (!ReferenceEquals(person.Words.FirstAndLast, person.Words.Name)) _byName[person.Words.FirstAndLast] = person;
    }

    /// <summary>All persons, in the order of the text.</summary>
    public List<Person> InOrder()
    {
        _all.Sort(static (left, right) => left.Place.CompareTo(right.Place));
        return _all;
    }

    /// <summary>Adds a short name for a person; false when somebody goes by it already.</summary>
    public bool AddShort(string name, Person person)
    {
        if (_byName.ContainsKey(name)) return false;
        _byName.Add(name, person);
        return true;
    }

    /// <summary>
    /// The person whose fuller name begins or ends with a name of several words: "Rafiq Ahmed" of "Rafiq Ahmed Ali Khan"; null
    /// when nobody's does, or several people's do.
    /// </summary>
    public Person? WithPart(in PersonWords words)
    {
        if (words.IsOne) return null;
        Person? found = null;
        for (Person? person = At(_byFirst, words.First); person is not null; person = person.SameFirst)
        {
            string full = person.Words.Name;
            bool begins = full.Length > words.Name.Length && full[words.Name.Length] == ' '
                && full.StartsWith(words.Name, StringComparison.Ordinal);
            if (!begins) continue;
            if (found is not null) return null;
            found = person;
        }

        for (Person? person = At(_byLast, words.Last); person is not null; person = person.SameLast)
        {
            if (!EndsWith(person.Words.Name, words.Name, StringComparison.Ordinal) || person == found) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>The only person whose given name begins with the letter of "A Reed"; null for any other name.</summary>
    public Person? WithInitial(in PersonWords words)
    {
        if (!words.IsInitialed) return null;
        Person? found = null;
        for (Person? person = At(_byLast, words.Last); person is not null; person = person.SameLast)
        {
            if (person.Words.IsOne || person.Words.IsInitialed || person.Words.First[0] != words.First[0]) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>
    /// The only person whose full name begins with a given name, if the article has that name later: "his son Jan" who is "Jan
    /// Reed" further on. Behind "Jan Reed", whoever is introduced as "his son Jan" is another one. Null for any other word.
    /// </summary>
    public Person? NamedBehind(string given, int place) =>
        At(_byFirst, given) is { SameFirst: null } person && person.Place > place && person.Words.Name.Length > given.Length
            && PersonNames.ShortForm(person.Words.Name) is not null ? person : null;

    /// <summary>
    /// The person whose full name ends with a name that begins with a particle: "Van der Berg" of "Ilse van der Berg"; null for
    /// any other name.
    /// </summary>
    public Person? WithParticle(in PersonWords words)
    {
        if (words.IsOne || (NameLexicon.ClassOf(words.First.AsSpan()) & NameWord.Particle) == 0) return null;
        Person? found = null;
        for (Person? person = At(_byLast, words.Last); person is not null; person = person.SameLast)
        {
            if (EndsWith(person.Words.Name, words.Name, StringComparison.OrdinalIgnoreCase)) found = person;
        }

        return found;
    }

    private static bool EndsWith(string full, string name, StringComparison comparison)
    {
        int rest = full.Length - name.Length;
        return rest > 1 && full[rest - 1] == ' ' && full.EndsWith(name, comparison);
    }

    private static Person? At(Dictionary<string, Person> index, string word) =>
        index.TryGetValue(word, out Person? person) ? person : null;
}
