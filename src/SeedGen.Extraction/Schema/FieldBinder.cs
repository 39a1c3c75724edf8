using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema;

/// <summary>
/// Gathers the fields of one record from all that speak of it. Add the strongest source first: what it gives stands,
/// and what later sources say of the same field is checked and left out. Then <see cref="Complete"/>.
/// </summary>
internal sealed class FieldBinder
{
    private readonly ValueList<FieldSchema> _fields;
    private readonly DateOrder _order;
    private readonly IEnumerable<string> _otherKeys;
    private readonly Dictionary<string, FieldSchema> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamedValue?> _given = new(StringComparer.Ordinal);

    /// <summary>
    /// A record with the given fields, no two of the same name. <paramref name="otherKeys"/> are read by somebody else:
    /// they are passed over, and offered for a misspelt key.
    /// </summary>
    public FieldBinder(ValueList<FieldSchema> fields, DateOrder order, params string[] otherKeys)
    {
        _fields = fields;
        _order = order;
        _otherKeys = otherKeys;
        foreach (FieldSchema field in fields) _byName[field.Name] = field;
    }

    /// <summary>Reads what one source says. Spans count in the file of <paramref name="problems"/>.</summary>
    public void Add(IEnumerable<DataEntry> entries, ProblemList problems)
    {
        foreach (DataEntry entry in entries)
        {
            string name = entry.Key.Value;
            if (_otherKeys.Contains(name)) continue;
            if (!_byName.TryGetValue(name, out FieldSchema? field))
            {
                string hint = DidYouMean.Hint(name, _fields.Select(static f => f.Name).Concat(_otherKeys));
                problems.Add(ProblemRules.UnknownField, entry.Key.Span, Excerpt.Of(name), hint);
                continue;
            }

            FieldValue? value = FieldReader.Read(entry.Value, field, _order, problems);
            bool isEmpty = entry.Value is DataScalar { Kind: ScalarKind.Null };
            if (isEmpty || _given.ContainsKey(name)) continue;
            // What was given wrongly is not also missing.
            _given[name] = value is null ? null : new NamedValue(name, value, problems.Locate(entry.Value.Span));
        }
    }

    /// <summary>
    /// The value of the field as it was given; null when it was not, or wrongly. Defaults take no part.
    /// </summary>
    public NamedValue? Find(string name) => _given.TryGetValue(name, out NamedValue? value) ? value : null;

    /// <summary>
    /// The values in the order of the fields, with defaults (which have no place) filled in; a required field that nobody
    /// gave is a problem at <paramref name="owner"/>, unless a source could not be read (<paramref name="isWhole"/>).
    /// </summary>
    public ValueList<NamedValue> Complete(ProblemList problems, TextSpan owner, bool isWhole = true)
    {
        List<NamedValue> values = [];
        foreach (FieldSchema field in _fields)
        {
            if (_given.TryGetValue(field.Name, out NamedValue? value))
            {
                if (value is not null) values.Add(value);
            }
            else if (field.Default is { } byDefault)
            {
                values.Add(new NamedValue(field.Name, byDefault, Location: null));
            }
            else if (field.Required && isWhole)
            {
                problems.Add(ProblemRules.MissingField, owner, field.Name);
            }
        }

        return values.ToValueList();
    }
}
