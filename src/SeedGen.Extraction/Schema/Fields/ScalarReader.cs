using System.Globalization;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>Reads single values: text, numbers, words of a list, addresses, references.</summary>
internal static class ScalarReader
{
    private const int LongestPlainHost = 63;

    private const int LongestPlainAddress = 1000;

    /// <summary>Reads a value that is not empty; null when it is wrong, which is noted.</summary>
    public static FieldValue? Read(DataScalar scalar, FieldSchema field, DateOrder order, ProblemList problems) =>
        field.Type switch
        {
            FieldType.String or FieldType.Text => ReadText(scalar, field, problems),
            FieldType.Int => ReadInt(scalar, field, problems),
            FieldType.Decimal => ReadDecimal(scalar, field, problems),
            FieldType.Bool => ReadBool(scalar, field, problems),
            FieldType.Date or FieldType.DateTime => DateReader.Read(scalar, field, order, problems),
            FieldType.Duration when IsoDuration.TryRead(scalar.Value, out TimeSpan duration) =>
                new DurationValue(duration),
            FieldType.Uri when IsAbsolute(scalar.Value) => new UriValue(scalar.Value),
            FieldType.Enum => ReadEnum(scalar, field, problems),
            FieldType.Article or FieldType.Actor when scalar.Value.Length > 0 =>
                new ReferenceValue(field.Type, scalar.Value, problems.Locate(scalar.Span)),
            _ => FieldReader.Wrong(scalar, field, problems),
        };

    private static StringValue? ReadText(DataScalar scalar, FieldSchema field, ProblemList problems)
    {
        if (field.Type == FieldType.String && scalar.Value.IndexOfAny(['\n', '\r']) >= 0)
        {
            FieldReader.Wrong(scalar, field, problems);
            return null;
        }

        bool allowed = Bounds.AllowLength(scalar.Value, scalar, field, problems)
            && Pattern.Allows(scalar, field, problems);
        return allowed ? new StringValue(scalar.Value) : null;
    }

    private static FieldValue? ReadInt(DataScalar scalar, FieldSchema field, ProblemList problems)
    {
        bool read = int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out int value);
        if (!read || scalar.Kind == ScalarKind.Text)
        {
            return FieldReader.Wrong(scalar, field, problems);
        }
        return Bounds.AllowNumber(value, scalar, field, problems) ? new IntValue(value) : null;
    }

    private static FieldValue? ReadDecimal(DataScalar scalar, FieldSchema field, ProblemList problems)
    {
        if (!TryDecimal(scalar, out decimal value)) return FieldReader.Wrong(scalar, field, problems);
        return Bounds.AllowNumber(value, scalar, field, problems) ? new DecimalValue(value) : null;
    }

    /// <summary>Reads a number that is not written as text.</summary>
    public static bool TryDecimal(DataScalar scalar, out decimal value)
    {
        const NumberStyles Style =
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return decimal.TryParse(scalar.Value, Style, CultureInfo.InvariantCulture, out value)
            && scalar.Kind is ScalarKind.Plain or ScalarKind.Number;
    }

    private static FieldValue? ReadBool(DataScalar scalar, FieldSchema field, ProblemList problems)
    {
        if (scalar.Kind == ScalarKind.Text) return FieldReader.Wrong(scalar, field, problems);
        return scalar.Value switch
        {
            "true" => new BoolValue(true),
            "false" => new BoolValue(false),
            _ => FieldReader.Wrong(scalar, field, problems),
        };
    }

    private static EnumValue? ReadEnum(DataScalar scalar, FieldSchema field, ProblemList problems)
    {
        foreach (string value in field.Values)
        {
            if (value == scalar.Value) return new EnumValue(value);
        }

        string hint = ForeignKeys.Translate(scalar.Value, field.Values) is { } meant
            ? $"; did you mean '{meant}'?"
            : DidYouMean.Hint(scalar.Value, field.Values);
        string values = Excerpt.Words(field.Values);
        problems.Add(ProblemRules.NotAmongValues, scalar.Span, field.Name, values, Excerpt.Of(scalar.Value), hint);
        return null;
    }

    // Some platforms take "/path" for an absolute file address: a scheme is asked for first, so that all agree.
    private static bool IsAbsolute(string text)
    {
        int colon = text.IndexOf(':');
        if (colon < 2 || HoldsBlank(text)) return false;
        for (int i = 0; i < colon; i++)
        {
            bool letter = text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            bool later = i > 0 && text[i] is (>= '0' and <= '9') or '+' or '-' or '.';
            if (!letter && !later) return false;
        }

        return IsPlainAddress(text) || Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    // As nearly all addresses of articles are: "https://www.example.com/2024/a-story.html". To ask for all that an address may
    // be takes fifty times as long.
    private static bool IsPlainAddress(string text)
    {
        if (!text.StartsWith("http://", StringComparison.Ordinal) && !text.StartsWith("https://", StringComparison.Ordinal)) return false;
        int host = text.IndexOf('/') + 2;
        int path = text.IndexOf('/', host);
        if (path <= host || path - host > LongestPlainHost || text.Length > LongestPlainAddress) return false;
        for (int i = host; i < path; i++)
        {
            // Each part of the name begins with a letter, which no number of a machine does, and none is empty.
            bool isFirst = i == host || text[i - 1] == '.';
            bool isLast = i + 1 == path;
            if (!WordLetters.IsAscii(text[i]) && (isFirst || isLast || text[i] is not ('.' or (>= '0' and <= '9')))) return false;
        }

        for (int i = path; i < text.Length; i++)
        {
            if (!WordLetters.IsAscii(text[i]) && text[i] is not ('/' or '-' or '_' or '.' or (>= '0' and <= '9'))) return false;
        }

        return true;
    }

    private static bool HoldsBlank(string text)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) return true;
        }

        return false;
    }
}
