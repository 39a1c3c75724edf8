using System.Text;

namespace SeedGen.Extraction.Articles.Json;

/// <summary>A JSON string as it was read.</summary>
/// <param name="Value">Its words, unescaped.</param>
/// <param name="Span">Where it stands, quotation marks included; the place of the error when there is one.</param>
/// <param name="Error">What is wrong with it; null when nothing is.</param>
internal readonly record struct JsonString(string Value, TextSpan Span, string? Error)
{
    /// <summary>
    /// Reads the string whose opening mark stands at <paramref name="start"/>, up to <paramref name="limit"/> at most.
    /// </summary>
    public static JsonString Read(string text, int start, int limit)
    {
        StringBuilder? builder = null;
        int copied = start + 1;
        int position = copied;
        while (position < limit)
        {
            char c = text[position];
            if (c == '"')
            {
                string tail = text.Substring(copied, position - copied);
                string value = builder is null ? tail : builder.Append(tail).ToString();
                return new(value, TextSpan.FromBounds(start, position + 1), null);
            }

            if (c < ' ') return Fail(position, 1, $"the control character U+{(int)c:X4} must be escaped in a string");
            if (c != '\\')
            {
                position++;
                continue;
            }

            builder ??= new StringBuilder();
            builder.Append(text, copied, position - copied);
            JsonString escape = ReadEscape(text, position, limit);
            if (escape.Error is not null) return escape;
            builder.Append(escape.Value);
            position = copied = escape.Span.End;
        }

        return Fail(start, 1, "a string is not closed before the line ends");
    }

    private static JsonString ReadEscape(string text, int start, int limit)
    {
        if (start + 1 >= limit) return Fail(start, 1, "the line ends inside an escape");
        char c = text[start + 1];
        if (c == 'u') return ReadCodePoint(text, start, limit);
        string? value = c switch
        {
            '"' => "\"",
            '\\' => "\\",
            '/' => "/",
            'b' => "\b",
            'f' => "\f",
            'n' => "\n",
            'r' => "\r",
            't' => "\t",
            _ => null,
        };
        return value is null ? Fail(start, 2, $"'\\{c}' is no escape") : new(value, new(start, 2), null);
    }

    private static JsonString ReadCodePoint(string text, int start, int limit)
    {
        int first = HexAt(text, start, limit);
        if (first < 0) return Fail(start, 2, "'\\u' needs four hexadecimal digits");
        if (!char.IsSurrogate((char)first)) return new(((char)first).ToString(), new(start, 6), null);
        int second = start + 7 < limit && text[start + 6] == '\\' && text[start + 7] == 'u'
            ? HexAt(text, start + 6, limit)
            : -1;
        return second >= 0 && char.IsSurrogatePair((char)first, (char)second)
            ? new(new string([(char)first, (char)second]), new(start, 12), null)
            : Fail(start, 6, $"the surrogate '{text.Substring(start, 6)}' stands without its other half");
    }

    // The four digits behind \u, or -1.
    private static int HexAt(string text, int start, int limit)
    {
        if (start + 6 > limit) return -1;
        int value = 0;
        for (int i = start + 2; i < start + 6; i++)
        {
            int digit = text[i] switch
            {
                >= '0' and <= '9' => text[i] - '0',
                >= 'a' and <= 'f' => text[i] - 'a' + 10,
                >= 'A' and <= 'F' => text[i] - 'A' + 10,
                _ => -1,
            };
            if (digit < 0) return -1;
            value = (value * 16) + digit;
        }

        return value;
    }

    private static JsonString Fail(int start, int length, string error) => new("", new(start, length), error);
}
