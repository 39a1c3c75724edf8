using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>
/// Gathers the fields of one record from all that speak of it. Add the strongest source first: what it gives stands,
/// and what later sources say of the same field is checked and left out. Then <see cref="Complete"/>.
/// </summary>
internal sealed class FieldBinder
{
    // So many names are found as fast by looking at each.
    private const int FewFields = 16;

    private readonly ValueList<FieldSchema> _fields;
    private readonly DateOrder _order;
    private readonly string[] _otherKeys;
    private readonly Dictionary<string, int>? _places;
    private readonly NamedValue?[] _values;
    private readonly bool[] _isGiven;

    // Made at the first misspelt key, which few records have.
    private HashSet<string>? _meant;

    /// <summary>
    /// A record with the given fields, no two of the same name. <paramref name="otherKeys"/> are read by somebody else:
    /// they are passed over, and offered for a misspelt key.
    /// </summary>
    public FieldBinder(ValueList<FieldSchema> fields, DateOrder order, params string[] otherKeys)
    {
        _fields = fields;
        _order = order;
        _otherKeys = otherKeys;
        _values = new NamedValue?[fields.Count];
        _isGiven = new bool[fields.Count];
        if (fields.Count <= FewFields) return;
        _places = new(fields.Count, StringComparer.Ordinal);
        for (int i = 0; i < fields.Count; i++) _places[fields[i].Name] = i;
    }

    /// <summary>
    /// False when there may be more fields than are known, because their declarations have faults: no key is called unknown then.
    /// </summary>
    public bool AreFieldsKnown { get; init; } = true;

    /// <summary>The section of the schema that declares more fields, for who misses one; null when none does.</summary>
    public string? DeclaredIn { get; init; }

    /// <summary>Reads what one source says. Spans count in the file of <paramref name="problems"/>.</summary>
    public void Add(ValueList<DataEntry> entries, ProblemList problems)
    {
        foreach (DataEntry entry in entries)
        {
            string name = entry.Key.Value;
            if (Array.IndexOf(_otherKeys, name) >= 0) continue;
            int place = PlaceOf(name);
            if (place < 0)
            {
                if (!AreFieldsKnown) continue;
                string? meant = MeantBy(name);
                problems.Add(ProblemRules.UnknownField, entry.Key.Span, Excerpt.Of(name), HintOf(meant));
                if (meant is not null) (_meant ??= new(StringComparer.Ordinal)).Add(meant);
                continue;
            }

            FieldValue? value = FieldReader.Read(entry.Value, _fields[place], _order, problems);
            bool isEmpty = entry.Value is DataScalar { Kind: ScalarKind.Null };
            if (isEmpty || _isGiven[place]) continue;
            // What was given wrongly is not also missing.
            _isGiven[place] = true;
            if (value is not null) _values[place] = new NamedValue(_fields[place].Name, value, problems.Locate(entry.Value.Span));
        }
    }

    /// <summary>
    /// The value of the field as it was given; null when it was not, or wrongly. Defaults take no part.
    /// </summary>
    public NamedValue? Find(string name) => PlaceOf(name) is >= 0 and int place ? _values[place] : null;

    /// <summary>True when somebody meant to give the field: wrongly, or under a misspelt key, counts too.</summary>
    public bool IsTold(string name) => IsMeant(name) || (PlaceOf(name) is >= 0 and int place && _isGiven[place]);

    /// <summary>
    /// The values in the order of the fields, with defaults (which have no place) filled in; a required field that nobody
    /// gave is a problem at <paramref name="owner"/>, unless a source could not be read (<paramref name="isWhole"/>) or has
    /// a misspelt key that was probably meant for it: one slip is one complaint.
    /// </summary>
    public ValueList<NamedValue> Complete(ProblemList problems, TextSpan owner, bool isWhole = true)
    {
        List<NamedValue> values = [];
        for (int i = 0; i < _fields.Count; i++)
        {
            FieldSchema field = _fields[i];
            if (_isGiven[i])
            {
                if (_values[i] is { } value) values.Add(value);
            }
            else if (field.Default is { } byDefault)
            {
                values.Add(new NamedValue(field.Name, byDefault, Location: null));
            }
            else if (field.Required && isWhole && !IsMeant(field.Name))
            {
                problems.Add(ProblemRules.MissingField, owner, field.Name, "");
            }
        }

        return values.ToValueList();
    }

    private bool IsMeant(string name) => _meant?.Contains(name) == true;

    private IEnumerable<string> Keys => _fields.Select(static known => known.Name).Concat(_otherKeys);

    // Another tool's name is no slip of the finger: "publisher" is near "published" and means the outlet. A field that only this
    // schema has may well be what was meant.
    private string? MeantBy(string wrong)
    {
        string? near = DidYouMean.Of(wrong, Keys);
        string? foreign = ForeignKeys.Translate(wrong, Keys);
        return near is null || ForeignKeys.Mean(near) ? foreign ?? near : near;
    }

    private string HintOf(string? meant)
    {
        if (meant is not null) return $"; did you mean '{meant}'?";
        if (!Keys.Any()) return "; take it out";
        if (DeclaredIn is not null) return $"; the keys here are {Excerpt.Words(Keys)}, and those that '{DeclaredIn}' in the schema declares";
        return Keys.Skip(1).Any() ? $"; the keys here are {Excerpt.Words(Keys)}" : $"; the only key here is '{Keys.First()}'";
    }

    private int PlaceOf(string name)
    {
        if (_places is not null) return _places.TryGetValue(name, out int place) ? place : -1;
        for (int i = 0; i < _fields.Count; i++)
        {
            if (_fields[i].Name == name) return i;
        }

        return -1;
    }
}
