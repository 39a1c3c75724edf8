using SeedGen.Extraction.Actors.Words;

namespace SeedGen.Extraction.Actors;

/// <summary>A person whom an article names in full.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Key">The actor's key.</param>
/// <param name="Place">How many names the article has before this one.</param>
internal sealed record Person(string Name, string Key, int Place);

/// <summary>The persons of one article, by their names.</summary>
internal sealed class PersonList
{
    private readonly Dictionary<string, Person> _byName = new(StringComparer.Ordinal);

    // By the first and by the last word of the full name.
    private readonly Dictionary<string, List<Person>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Person>> _byLast = new(StringComparer.Ordinal);

    /// <summary>The person who goes by <paramref name="name"/>; null when nobody does.</summary>
    public Person? Find(string name) => _byName.TryGetValue(name, out Person? person) ? person : null;

    /// <summary>Adds a person, by the full name and by its first and last word.</summary>
    public void Add(Person person)
    {
        AddAt(_byFirst, FirstWord(person.Name), person);
        AddAt(_byLast, LastWord(person.Name), person);
        _byName[person.Name] = person;
        _byName[PersonNames.FirstAndLast(person.Name)] = person;
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
    public Person? WithPart(string name)
    {
        if (name.IndexOf(' ') < 0) return null;
        Person? found = null;
        foreach (Person person in At(_byFirst, FirstWord(name)))
        {
            string full = person.Name;
            bool begins = full.Length > name.Length && full[name.Length] == ' '
                && full.StartsWith(name, StringComparison.Ordinal);
            if (!begins) continue;
            if (found is not null) return null;
            found = person;
        }

        foreach (Person person in At(_byLast, LastWord(name)))
        {
            if (!EndsWith(person.Name, name, StringComparison.Ordinal) || person == found) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>
    /// The only person whose full name begins with a given name, if the article has that name later: "his son Jan" who is "Jan
    /// Reed" further on. Behind "Jan Reed", whoever is introduced as "his son Jan" is another one. Null for any other word.
    /// </summary>
    public Person? NamedBehind(string given, int place)
    {
        List<Person> persons = At(_byFirst, given);
        return persons.Count == 1 && persons[0].Place > place && persons[0].Name.Length > given.Length ? persons[0] : null;
    }

    /// <summary>
    /// The person whose full name ends with a name that begins with a particle: "Van der Berg" of "Ilse van der Berg"; null for
    /// any other name.
    /// </summary>
    public Person? WithParticle(string name)
    {
        int blank = name.IndexOf(' ');
        if (blank < 0 || (NameLexicon.ClassOf(name.AsSpan(0, blank)) & NameWord.Particle) == 0) return null;
        foreach (Person person in At(_byLast, LastWord(name)))
        {
            if (EndsWith(person.Name, name, StringComparison.OrdinalIgnoreCase)) return person;
        }

        return null;
    }

    private static bool EndsWith(string full, string name, StringComparison comparison)
    {
        int rest = full.Length - name.Length;
        return rest > 1 && full[rest - 1] == ' ' && full.EndsWith(name, comparison);
    }

    private static void AddAt(Dictionary<string, List<Person>> index, string word, Person person)
    {
        if (!index.TryGetValue(word, out List<Person>? persons)) index.Add(word, persons = []);
        persons.Add(person);
    }

    private static List<Person> At(Dictionary<string, List<Person>> index, string word) =>
        index.TryGetValue(word, out List<Person>? persons) ? persons : [];

    private static string FirstWord(string name)
    {
        int blank = name.IndexOf(' ');
        return blank < 0 ? name : name.Substring(0, blank);
    }

    private static string LastWord(string name) => name.Substring(name.LastIndexOf(' ') + 1);
}
