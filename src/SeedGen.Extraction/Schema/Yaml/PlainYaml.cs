namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>
/// Reads the YAML that nearly everybody writes: keys with values, one to a line, nested by indentation; lists; text that
/// stands on one line. What is anything else, or wrong, is not read at all: <see cref="YamlReader"/> leaves it to a whole
/// parser, which gives the same nodes and takes fifty times as long to start.
/// </summary>
internal sealed class PlainYaml
{
    // Beyond, somebody else looks for the limit.
    private const int MaxDepth = 16;

    private readonly string _text;
    private readonly TextSpan _region;
    private readonly CancellationToken _cancellation;
    private int _depth;

    // The line that is read next: its first character behind the indentation, and the width of that.
    private int _at;
    private int _indent;

    private PlainYaml(string text, TextSpan region, CancellationToken cancellation) =>
        (_text, _region, _at, _cancellation) = (text, region, region.Start, cancellation);

    /// <summary>The mapping that the region holds; null when it holds none, or none of this kind.</summary>
    public static DataMapping? Read(string text, TextSpan region, CancellationToken cancellation = default)
    {
        if (!PlainYamlText.IsPlain(text, region)) return null;
        PlainYaml reader = new(text, region, cancellation);
        reader.SkipToContent();
        if (reader.AtEnd || reader._indent != 0) return null;
        DataMapping? mapping = reader.ReadMapping();
        return reader.AtEnd ? mapping : null;
    }

    private bool AtEnd => _at >= _region.End;

    private char Current => AtEnd ? '\0' : _text[_at];

    // An item of a list begins here.
    private bool AtItem => Current == '-' && _at + 1 < _region.End && _text[_at + 1] == ' ';

    private DataMapping? ReadMapping()
    {
        if (++_depth > MaxDepth) return null;
        int indent = _indent;
        int start = _at;
        List<DataEntry> entries = [];
        PlainYamlKeys keys = new();
        while (!AtEnd && _indent == indent)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (PlainYamlText.ReadKey(_text, ref _at, _region.End) is not { } key) return null;
            if (!keys.Add(key.Value) || ReadValue(indent) is not { } value) return null;
            entries.Add(new DataEntry(key, value));
        }

        _depth--;
        bool isClosed = AtEnd || _indent < indent;
        return isClosed ? new(new([.. entries]), TextSpan.FromBounds(start, entries[entries.Count - 1].Value.Span.End)) : null;
    }

    // Behind the colon of a key: a value on its line, or lines that belong to it, or nothing.
    private DataNode? ReadValue(int indent)
    {
        int colon = _at;
        if (!SkipBlanks()) return ReadInline();
        SkipToContent();
        if (!AtEnd && _indent > indent) return AtItem ? ReadList() : ReadMapping();
        if (!AtEnd && _indent == indent && AtItem) return ReadList();
        return new DataScalar("", ScalarKind.Null, new TextSpan(colon, 0));
    }

    private DataSequence? ReadList()
    {
        if (++_depth > MaxDepth) return null;
        int indent = _indent;
        int start = _at;
        List<DataNode> items = [];
        while (!AtEnd && _indent == indent && AtItem)
        {
            _cancellation.ThrowIfCancellationRequested();
            _at++;
            if (SkipBlanks() || AtItem) return null;
            int behind = _at;
            DataNode? item;
            if (PlainYamlText.ReadKey(_text, ref behind, _region.End) is null) item = ReadInline();
            else
            {
                _indent = Column();
                item = ReadMapping();
            }

            if (item is null) return null;
            items.Add(item);
        }

        _depth--;
        bool isClosed = AtEnd || _indent <= indent;
        return isClosed ? new(new([.. items]), TextSpan.FromBounds(start, items[items.Count - 1].Span.End)) : null;
    }

    private int Column()
    {
        int start = _at;
        // A list stands below its key, so a line has ended before it.
        while (_text[start - 1] is not ('\n' or '\r')) start--;
        return _at - start;
    }

    // A value, and the line's end behind it.
    private DataNode? ReadInline()
    {
        DataNode? value = PlainYamlText.ReadValue(_text, ref _at, _region.End);
        if (value is null || !SkipBlanks()) return null;
        SkipToContent();
        return value;
    }

    // Over blanks and a comment behind them; true at the end of the line.
    private bool SkipBlanks()
    {
        int start = _at;
        while (Current == ' ') _at++;
        if (Current == '#' && _at > start) _at = LineBounds.End(_text, _at, _region.End);
        return AtEnd || Current is '\n' or '\r';
    }

    // From the end of a line, or the start of the region, to the next line that holds more than a comment.
    private void SkipToContent()
    {
        while (true)
        {
            while (Current is '\n' or '\r') _at++;
            int start = _at;
            while (Current == ' ') _at++;
            _indent = _at - start;
            if (Current == '#') _at = LineBounds.End(_text, _at, _region.End);
            if (AtEnd || Current is not ('\n' or '\r')) return;
        }
    }
}
