using System.Text;

namespace SeedGen.Emit.Text;

/// <summary>Writes indented code, one line at a time. Lines end in <c>\n</c> everywhere.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>True when the project knows System.Text.Json's attributes.</summary>
    public bool KnowsJson { get; init; }

    /// <summary>Writes one line; an empty one gets no indentation.</summary>
    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0) _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
        return this;
    }

    /// <summary>Writes several lines, each at the depth reached.</summary>
    public CodeWriter Lines(string lines)
    {
        foreach (string line in lines.Split('\n')) Line(line.TrimEnd('\r'));
        return this;
    }

    /// <summary>Opens braces under <paramref name="header"/>; they close, followed by <paramref name="close"/>, when the scope ends.</summary>
    public Scope Block(string header, string close = "")
    {
        Line(header).Line("{");
        _depth++;
        return new(this, "}" + close);
    }

    /// <summary>Indents what follows until the scope ends.</summary>
    public Scope Indent()
    {
        _depth++;
        return new(this, null);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Close(string? line)
    {
        _depth--;
        if (line is not null) Line(line);
    }

    /// <summary>An open block.</summary>
    internal readonly struct Scope(CodeWriter writer, string? close) : IDisposable
    {
        public void Dispose() => writer.Close(close);
    }
}
