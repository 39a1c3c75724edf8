using SeedGen.Extraction.Actors.Words;

namespace SeedGen.Extraction.Actors;

/// <summary>A person whom an article names in full.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Key">The actor's key.</param>
internal sealed record Person(string Name, string Key);

/// <summary>The persons of one article, by their names.</summary>
internal sealed class PersonList
{
    private readonly Dictionary<string, Person> _byName = new(StringComparer.Ordinal);
    private readonly List<Person> _persons = [];

    /// <summary>The person who goes by <paramref name="name"/>; null when nobody does.</summary>
    public Person? Find(string name) => _byName.TryGetValue(name, out Person? person) ? person : null;

    /// <summary>Adds a person, by the full name and by its first and last word.</summary>
    public void Add(Person person)
    {
        _persons.Add(person);
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
        foreach (Person person in _persons)
        {
            string full = person.Name;
            int rest = full.Length - name.Length;
            bool isPart = rest > 1
                && ((full[name.Length] == ' ' && full.StartsWith(name, StringComparison.Ordinal)) || (full[rest - 1] == ' '
                && full.EndsWith(name, StringComparison.Ordinal)));
            if (!isPart) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>
    /// The only person whose full name begins with a given name: "Jan Reed" of "his son Jan"; null for any other word.
    /// </summary>
    public Person? WithGivenName(string name)
    {
        Person? found = null;
        foreach (Person person in _persons)
        {
            string full = person.Name;
            if (full.Length <= name.Length || full[name.Length] != ' '
                || !full.StartsWith(name, StringComparison.Ordinal)) continue;
            if (found is not null) return null;
            found = person;
        }

        return found;
    }

    /// <summary>The person whose full name ends with a name that begins with a particle: "Van der Berg" of "Ilse van der Berg"; null for any other name.</summary>
    public Person? WithParticle(string name)
    {
        int blank = name.IndexOf(' ');
        if (blank < 0 || (NameLexicon.ClassOf(name.AsSpan(0, blank)) & NameWord.Particle) == 0) return null;
        foreach (Person person in _persons)
        {
            string full = person.Name;
            if (full.Length > name.Length + 1 && full[full.Length - name.Length - 1] == ' ' && full.EndsWith(name, StringComparison.OrdinalIgnoreCase)) return person;
        }

        return null;
    }
}
