namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>What was written for a scalar.</summary>
public enum ScalarKind
{
    /// <summary>Plain YAML text, whose type the reader of the field decides.</summary>
    Plain,

    /// <summary>Quoted or block text: always a string.</summary>
    Text,

    /// <summary>A JSON number.</summary>
    Number,

    /// <summary>A JSON <c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>Nothing, <c>~</c> or <c>null</c>.</summary>
    Null,
}

/// <summary>
/// A piece of YAML or JSON with the place it stands at. The schema, front matter and <c>.jsonl</c> lines are all read
/// into these, so that the same code checks the same kinds of thing.
/// </summary>
/// <param name="Span">Where the node stands in its file.</param>
public abstract record DataNode(TextSpan Span);

/// <summary>A single value.</summary>
/// <param name="Value">The text, unescaped.</param>
/// <param name="Kind">How it was written.</param>
/// <param name="Span">Where it stands, quotation marks included.</param>
public sealed record DataScalar(string Value, ScalarKind Kind, TextSpan Span) : DataNode(Span);

/// <summary>A list of values.</summary>
/// <param name="Items">The values in their order.</param>
/// <param name="Span">Where the list stands.</param>
public sealed record DataSequence(ValueList<DataNode> Items, TextSpan Span) : DataNode(Span);

/// <summary>Keys with values, in the order written; keys are unique.</summary>
/// <param name="Entries">The pairs.</param>
/// <param name="Span">Where the mapping stands.</param>
public sealed record DataMapping(ValueList<DataEntry> Entries, TextSpan Span) : DataNode(Span)
{
    /// <summary>
    /// False when something of it could not be read: what it lacks is then not to be said.
    /// </summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The entry called <paramref name="key"/>, or null.</summary>
    public DataEntry? Find(string key)
    {
        foreach (DataEntry entry in Entries)
        {
            if (entry.Key.Value == key) return entry;
        }

        return null;
    }

    /// <summary>The entry called <paramref name="key"/>, or null where there is none or it has no value.</summary>
    public DataEntry? FindGiven(string key) =>
        Find(key) is { Value: not DataScalar { Kind: ScalarKind.Null } } entry ? entry : null;
}

/// <summary>One key with its value.</summary>
/// <param name="Key">The key and where it stands.</param>
/// <param name="Value">What it is set to.</param>
public sealed record DataEntry(DataScalar Key, DataNode Value);
