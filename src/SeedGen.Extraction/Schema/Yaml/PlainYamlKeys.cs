namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>The keys of one mapping, none of which may come twice. Most mappings have too few for a table to pay.</summary>
internal sealed class PlainYamlKeys
{
    private const int Few = 8;

    private readonly List<string> _first = [];
    private HashSet<string>? _all;

    /// <summary>Adds a key; false when it is there already.</summary>
    public bool Add(string key)
    {
        if (_all is not null) return _all.Add(key);
        if (_first.Contains(key)) return false;
        _first.Add(key);
        if (_first.Count > Few) _all = new(_first, StringComparer.Ordinal);
        return true;
    }
}
