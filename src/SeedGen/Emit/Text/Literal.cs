using System.Globalization;
using System.Text;

namespace SeedGen.Emit.Text;

/// <summary>Values as C# expressions. What a text holds stays data: nothing in it can end the literal or hide.</summary>
internal static class Literal
{
    // Each + costs the compiler a node; beyond this many lines, several share a literal.
    private const int MostOperands = 500;

    /// <summary>A string literal on one line; <c>null</c> for null.</summary>
    public static string Of(string? value) => value is null ? "null" : Quote(value, 0, value.Length);

    /// <summary>A long text, one literal for each of its lines, joined by <c>+</c>, which the compiler folds.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        List<int> ends = [];
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' && i + 1 < text.Length) ends.Add(i + 1);
        }

        ends.Add(text.Length);
        int group = (ends.Count + MostOperands - 1) / MostOperands;
        List<string> lines = [];
        int start = 0;
        for (int i = group - 1; start < text.Length || lines.Count == 0; i += group)
        {
            int end = ends[Math.Min(i, ends.Count - 1)];
            lines.Add(Quote(text, start, end) + (end < text.Length ? " +" : ""));
            start = end;
        }

        return lines;
    }

    /// <summary>A <c>DateTime</c>, in calendar units where it is whole seconds.</summary>
    public static string Of(DateTime value)
    {
        bool utc = value.Kind == DateTimeKind.Utc;
        string kind = utc ? ", global::System.DateTimeKind.Utc" : "";
        if (value.Ticks % TimeSpan.TicksPerSecond != 0) return $"new global::System.DateTime({Of(value.Ticks)}{kind})";
        string day = string.Format(CultureInfo.InvariantCulture, "{0}, {1}, {2}", value.Year, value.Month, value.Day);
        string time = value.TimeOfDay == TimeSpan.Zero && !utc
            ? ""
            : string.Format(CultureInfo.InvariantCulture, ", {0}, {1}, {2}", value.Hour, value.Minute, value.Second);
        return $"new global::System.DateTime({day}{time}{kind})";
    }

    /// <summary>A <c>TimeSpan</c>.</summary>
    public static string Of(TimeSpan value) => $"new global::System.TimeSpan({Of(value.Ticks)})";

    /// <summary>A <c>decimal</c> with its scale.</summary>
    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>An <c>int</c>.</summary>
    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A <c>bool</c>.</summary>
    public static string Of(bool value) => value ? "true" : "false";

    private static string Of(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    private static string Quote(string text, int start, int end)
    {
        var literal = new StringBuilder(end - start + 8).Append('"');
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            int codePoint = Characters.At(text, i);
            if (codePoint > char.MaxValue)
            {
                i++;
                if (Characters.IsPlain(codePoint)) literal.Append(c).Append(text[i]);
                else literal.Append("\\U").Append(codePoint.ToString("X8", CultureInfo.InvariantCulture));
            }
            else
            {
                Append(literal, c);
            }
        }

        return literal.Append('"').ToString();
    }

    private static void Append(StringBuilder literal, char c)
    {
        switch (c)
        {
            case '"': literal.Append("\\\""); break;
            case '\\': literal.Append("\\\\"); break;
            case '\n': literal.Append("\\n"); break;
            case '\r': literal.Append("\\r"); break;
            case '\t': literal.Append("\\t"); break;
            case { } when Characters.IsPlain(c): literal.Append(c); break;
            default: literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)); break;
        }
    }
}
