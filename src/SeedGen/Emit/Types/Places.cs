using SeedGen.Emit.Names;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Types;

/// <summary>The structs <c>Span</c> and <c>LinePosition</c>.</summary>
internal static class Places
{
    /// <summary>Writes <c>Span</c>.</summary>
    public static void WriteSpan(CodeWriter code, CorpusNames names)
    {
        code.Line("/// <summary>A stretch of an article's text, in UTF-16 code units.</summary>");
        using (code.Block($"{names.Access} readonly struct Span : global::System.IEquatable<Span>"))
        {
            code.Lines("""
                internal Span(int start, int length)
                {
                    Start = start;
                    Length = length;
                }

                /// <summary>The offset of the first code unit.</summary>
                public int Start { get; }

                /// <summary>The number of code units.</summary>
                public int Length { get; }

                /// <summary>The offset behind the last code unit.</summary>
                public int End => Start + Length;

                """);
            Equality(code, "Span", "Start", "Length");
            code.Line().Line("/// <summary>Start and end as <c>[12..34)</c>.</summary>")
                .Line("public override string ToString() => \"[\" + Start.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + \"..\" + End.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + \")\";");
        }
    }

    /// <summary>Writes <c>LinePosition</c>.</summary>
    public static void WriteLinePosition(CodeWriter code, CorpusNames names)
    {
        code.Line("/// <summary>A place in an article's file as editors count: lines and columns from one, columns in UTF-16 code units.</summary>");
        using (code.Block($"{names.Access} readonly struct LinePosition : global::System.IEquatable<LinePosition>"))
        {
            code.Lines("""
                internal LinePosition(int line, int column)
                {
                    Line = line;
                    Column = column;
                }

                /// <summary>The line, counted from one.</summary>
                public int Line { get; }

                /// <summary>The column, counted from one.</summary>
                public int Column { get; }

                """);
            Equality(code, "LinePosition", "Line", "Column");
            code.Line().Line("/// <summary>Line and column as <c>12,34</c>.</summary>")
                .Line("public override string ToString() => Line.ToString(global::System.Globalization.CultureInfo.InvariantCulture) + \",\" + Column.ToString(global::System.Globalization.CultureInfo.InvariantCulture);");
        }
    }

    private static void Equality(CodeWriter code, string type, string first, string second) => code.Lines($$"""
        /// <summary>True when both parts are equal.</summary>
        public bool Equals({{type}} other) => {{first}} == other.{{first}} && {{second}} == other.{{second}};

        /// <summary>True when both parts are equal.</summary>
        public override bool Equals(object? obj) => obj is {{type}} && Equals(({{type}})obj);

        /// <summary>A hash of both parts.</summary>
        public override int GetHashCode() => unchecked(({{first}} * 397) ^ {{second}});

        /// <summary>True when both parts are equal.</summary>
        public static bool operator ==({{type}} left, {{type}} right) => left.Equals(right);

        /// <summary>True when the parts differ.</summary>
        public static bool operator !=({{type}} left, {{type}} right) => !left.Equals(right);
        """);
}
