using System.Globalization;
using System.Text;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.JsonSchema;

/// <summary>
/// Writes indented JSON, '\n' only. Names and values follow each other as they are called; nothing is checked.
/// </summary>
internal sealed class JsonText
{
    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _afterName;
    private bool _isFirst = true;

    /// <summary>Begins an object.</summary>
    public JsonText BeginObject() => Begin('{');

    /// <summary>Ends an object.</summary>
    public JsonText EndObject() => End('}');

    /// <summary>Begins a list.</summary>
    public JsonText BeginArray() => Begin('[');

    /// <summary>Ends a list.</summary>
    public JsonText EndArray() => End(']');

    /// <summary>The name of a member; its value comes next.</summary>
    public JsonText Name(string name)
    {
        Separate();
        AppendQuoted(name);
        _text.Append(": ");
        _afterName = true;
        return this;
    }

    /// <summary>A text.</summary>
    public JsonText Value(string value)
    {
        Separate();
        AppendQuoted(value);
        return this;
    }

    /// <summary>A number, a truth value or <c>null</c>, as JSON writes it.</summary>
    public JsonText Literal(string value)
    {
        Separate();
        _text.Append(value);
        return this;
    }

    /// <summary>A member that is a text.</summary>
    public JsonText Member(string name, string value) => Name(name).Value(value);

    /// <summary>A member that is a truth value.</summary>
    public JsonText Member(string name, bool value) => Name(name).Literal(value ? "true" : "false");

    /// <summary>A member that is a number; left out when there is none.</summary>
    public JsonText Member(string name, decimal? value) =>
        value is { } number ? Name(name).Literal(NodeNames.Number(number)) : this;

    /// <summary>A member that is a list of texts.</summary>
    public JsonText Member(string name, IEnumerable<string> values)
    {
        Name(name).BeginArray();
        foreach (string value in values) Value(value);
        return EndArray();
    }

    /// <summary>The text, ending in a line break.</summary>
    public override string ToString() => _text.ToString() + "\n";

    private JsonText Begin(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
        return this;
    }

    private JsonText End(char bracket)
    {
        _depth--;
        if (!_isFirst) AppendLine();
        _text.Append(bracket);
        _isFirst = false;
        return this;
    }

    private void Separate()
    {
        if (!_afterName && _depth > 0)
        {
            if (!_isFirst) _text.Append(',');
            AppendLine();
        }

        _afterName = false;
        _isFirst = false;
    }

    private void AppendLine() => _text.Append('\n').Append(' ', 2 * _depth);

    // Letters and digits of all scripts stay readable; whatever could hide, turn or break text is escaped.
    private void AppendQuoted(string value)
    {
        _text.Append('"');
        foreach (char c in value)
        {
            bool plain = c is >= ' ' and <= '~' || char.IsLetterOrDigit(c);
            if (c is '"' or '\\') _text.Append('\\').Append(c);
            else if (c == '\n') _text.Append("\\n");
            else if (plain) _text.Append(c);
            else _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        _text.Append('"');
    }
}
