using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Articles.Json;

/// <summary>
/// A strict reader of JSON (RFC 8259) that keeps the place of everything and stops at the first error.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>How deep objects and lists may lie in each other.</summary>
    public const int MaxDepth = 64;

    private readonly string _text;
    private readonly int _end;
    private readonly ProblemList _problems;
    private readonly CancellationToken _cancellation;
    private int _position;

    private JsonReader(string text, TextSpan region, ProblemList problems, CancellationToken cancellation)
    {
        _text = text;
        _position = region.Start;
        _end = region.End;
        _problems = problems;
        _cancellation = cancellation;
    }

    /// <summary>
    /// The one value that fills <paramref name="region"/>; null, with a complaint, when that is not JSON.
    /// </summary>
    public static DataNode? Read(string text, TextSpan region, ProblemList problems, CancellationToken cancellation = default)
    {
        JsonReader reader = new(text, region, problems, cancellation);
        DataNode? node = reader.ReadValue(1);
        if (node is null) return null;
        reader.SkipBlanks();
        return reader._position == reader._end
            ? node
            : reader.Fail("something follows the end of the value; a line holds one object and nothing else");
    }

    private char Current => _position < _end ? _text[_position] : '\0';

    private DataNode? ReadValue(int depth)
    {
        _cancellation.ThrowIfCancellationRequested();
        SkipBlanks();
        switch (Current)
        {
            case '{' or '[' when depth > MaxDepth:
                _problems.Add(ProblemRules.JsonTooDeep, new TextSpan(_position, 1), $"{MaxDepth}");
                return null;
            case '{': return ReadObject(depth);
            case '[': return ReadArray(depth);
            case '"': return ReadString();
            case 't': return ReadWord("true", ScalarKind.Boolean);
            case 'f': return ReadWord("false", ScalarKind.Boolean);
            case 'n': return ReadWord("null", ScalarKind.Null);
            case '-' or (>= '0' and <= '9'): return ReadNumber();
            default: return Fail("a value is missing");
        }
    }

    private DataMapping? ReadObject(int depth)
    {
        int start = _position++;
        List<DataEntry> entries = [];
        HashSet<string> keys = new(StringComparer.Ordinal);
        if (SkipTo('}')) return new(default, TextSpan.FromBounds(start, _position));
        while (true)
        {
            SkipBlanks();
            if (Current != '"') return (DataMapping?)Fail("a member's name in double quotation marks is missing");
            DataScalar? key = ReadString();
            if (key is null) return null;
            if (!keys.Add(key.Value))
            {
                _problems.Add(ProblemRules.DuplicateMember, key.Span, key.Value);
                return null;
            }

            if (!SkipTo(':')) return (DataMapping?)Fail("a colon is missing behind the member's name");
            DataNode? value = ReadValue(depth + 1);
            if (value is null) return null;
            entries.Add(new(key, value));
            if (SkipTo('}')) return new(entries.ToValueList(), TextSpan.FromBounds(start, _position));
            if (!SkipTo(',')) return (DataMapping?)Fail("a comma or a closing brace is missing");
        }
    }

    private DataSequence? ReadArray(int depth)
    {
        int start = _position++;
        List<DataNode> items = [];
        if (SkipTo(']')) return new(default, TextSpan.FromBounds(start, _position));
        while (true)
        {
            DataNode? item = ReadValue(depth + 1);
            if (item is null) return null;
            items.Add(item);
            if (SkipTo(']')) return new(items.ToValueList(), TextSpan.FromBounds(start, _position));
            if (!SkipTo(',')) return (DataSequence?)Fail("a comma or a closing bracket is missing");
        }
    }

    private DataScalar? ReadString()
    {
        JsonString read = JsonString.Read(_text, _position, _end);
        if (read.Error is not null)
        {
            _problems.Add(ProblemRules.BrokenJson, read.Span, read.Error);
            return null;
        }

        _position = read.Span.End;
        return new(read.Value, ScalarKind.Text, read.Span);
    }

    private DataScalar? ReadWord(string word, ScalarKind kind)
    {
        if (_end - _position < word.Length || string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            return (DataScalar?)Fail(
                $"only true, false and null stand without quotation marks, and this is not '{word}'");
        }

        TextSpan span = new(_position, word.Length);
        _position += word.Length;
        return new(word, kind, span);
    }

    private DataScalar? ReadNumber()
    {
        int start = _position;
        if (Current == '-') _position++;
        if (Current == '0') _position++;
        else if (!SkipDigits()) return (DataScalar?)Fail("a digit is missing behind the minus sign");
        if (Current is >= '0' and <= '9') return (DataScalar?)Fail("a number has no leading zero");
        if (Current == '.')
        {
            _position++;
            if (!SkipDigits()) return (DataScalar?)Fail("a digit is missing behind the decimal point");
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-') _position++;
            if (!SkipDigits()) return (DataScalar?)Fail("a digit is missing in the exponent");
        }

        var span = TextSpan.FromBounds(start, _position);
        return new(span.In(_text), ScalarKind.Number, span);
    }

    private bool SkipDigits()
    {
        int start = _position;
        while (Current is >= '0' and <= '9') _position++;
        return _position > start;
    }

    private bool SkipTo(char expected)
    {
        SkipBlanks();
        if (Current != expected) return false;
        _position++;
        return true;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\r' or '\n') _position++;
    }

    private DataNode? Fail(string reason)
    {
        string found = _position < _end ? "" : " before the line ends; an object stands on one line";
        _problems.Add(ProblemRules.BrokenJson, new TextSpan(_position, _position < _end ? 1 : 0), reason + found);
        return null;
    }
}
