using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>
/// Finds the address that an article was taken from, and mends one that was broken when it was copied.
/// </summary>
internal static class OriginRules
{
    private const int LongestLabel = 100;
    private const int MostParts = 6;
    private const int LongestAddress = 2000;

    private static readonly LabelList Labels = new(
    [
        "original url", "original link", "original article", "original source", "original story", "original post",
        "original", "originally published", "originally appeared", "first published", "first appeared",
        "this article was originally", "this story was originally", "this article originally", "this article first",
        "this article appeared", "source url", "sources", "source", "article url", "page url", "permalink", "url",
        "link to article", "link", "web address", "web", "address", "via", "from", "read the original", "read the full",
        "read full", "read more at", "read more on", "read more", "read at", "full article", "full story", "see",
        "available at", "retrieved from", "accessed at", "reference", "href",
    ]);

    /// <summary>True when an address stands in the line.</summary>
    public static bool HoldsAddress(string text, TextSpan span) => AddressStart(text, span) >= 0;

    /// <summary>
    /// The address in a line that holds little else; null when the line is none of this kind.
    /// <paramref name="isLabelled"/>
    /// tells whether the line says what its address is.
    /// </summary>
    public static Located<string>? ReadLine(string text, TextSpan span, out bool isLabelled)
    {
        isLabelled = false;
        int start = AddressStart(text, span);
        if (start < 0) return null;
        TextSpan label = TextSpan.FromBounds(span.Start, start).Trim(text);
        isLabelled = IsLabel(text, label);
        if (!isLabelled && LineForm.WordCount(text, label, 0) > 0) return null;
        Located<string> address = ReadAddress(text, TextSpan.FromBounds(start, span.End));
        TextSpan rest = TextSpan.FromBounds(address.Span.End, span.End).Trim(text);
        return LineForm.WordCount(text, rest, 6) <= 6 ? address : null;
    }

    /// <summary>True for a line that only announces an address on the next: "Original url:".</summary>
    public static bool IsLabelLine(string text, TextSpan span) =>
        span.Length <= LongestLabel && text[span.End - 1] == ':' && IsLabel(text, span);

    /// <summary>
    /// The rest of an address that goes on in the line at <paramref name="next"/>; null when nothing there looks like
    /// it.
    /// </summary>
    public static Located<string>? Continue(string text, Located<string> address, TextSpan next)
    {
        char last = address.Value[address.Value.Length - 1];
        bool isWhole = last is not ('-' or '/' or '=' or '&' or '_' or '?');
        if (isWhole || address.Value.Length > LongestAddress || !IsPart(text, next)) return null;
        return new(address.Value + next.In(text), TextSpan.FromBounds(address.Span.Start, next.End));
    }

    private static bool IsLabel(string text, TextSpan label)
    {
        if (label.IsEmpty || label.Length > LongestLabel) return false;
        TextSpan words = Markup.Unwrap(text, text[label.Start] is '[' or '('
            ? new(label.Start + 1, label.Length - 1)
            : label);
        if (words.IsEmpty) return false;
        foreach (string found in Labels.FindAll(text, words))
        {
            bool isWhole = words.Length <= found.Length + 2 || text[words.End - 1] is ':' or '(' or '[';
            if (isWhole || LineForm.WordCount(text, words, 8) <= 8) return true;
        }

        return false;
    }

    // Where the first "https://" begins or, without one, the first "http://" or, without that, the first "www.".
    private static int AddressStart(string text, TextSpan span)
    {
        int plain = -1;
        for (int i = NextOf(text, ':', span.Start, span); i >= 0; i = NextOf(text, ':', i + 1, span))
        {
            if (i + 2 >= span.End || text[i + 1] != '/' || text[i + 2] != '/') continue;
            if (StartOf("https", text, i, span) is { } secure) return secure;
            if (plain < 0 && StartOf("http", text, i, span) is { } found) plain = found;
        }

        if (plain >= 0) return plain;
        for (int i = NextOf(text, '.', span.Start, span); i >= 0; i = NextOf(text, '.', i + 1, span))
        {
            if (i > span.Start && text[i - 1] is 'w' or 'W' && StartOf("www", text, i, span) is { } found) return found;
        }

        return -1;
    }

    private static int NextOf(string text, char mark, int start, TextSpan span) =>
        text.IndexOf(mark, start, span.End - start);

    // Where the word begins that ends at the mark; null when another or none does.
    private static int? StartOf(string word, string text, int mark, TextSpan span)
    {
        int start = mark - word.Length;
        return start >= span.Start
            && string.Compare(text, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0 ? start : null;
    }

    private static Located<string> ReadAddress(string text, TextSpan span)
    {
        TextSpan part = NextPart(text, span.Start, span.End);
        string value = Clean(part.In(text));
        int end = part.Start + value.Length;
        for (int i = 0; i < MostParts && end == part.End; i++)
        {
            TextSpan next = NextPart(text, part.End, span.End);
            bool isLast = NextPart(text, next.End, span.End).IsEmpty;
            if (next.IsEmpty || !(IsPart(text, next) || (isLast && IsTail(text, value, next)))) break;
            string words = Clean(next.In(text));
            value += words;
            end = next.Start + words.Length;
            part = next;
        }

        return new(value, TextSpan.FromBounds(span.Start, end));
    }

    // Slugs and queries have hyphens, slashes, digits; words of a sentence do not.
    private static bool IsPart(string text, TextSpan part)
    {
        bool hasMark = false;
        for (int i = part.Start; i < part.End; i++)
        {
            char c = text[i];
            if (!IsAddressCharacter(c)) return false;
            hasMark |= c is '-' or '/' or '_' or '=' or '%' or '&' or '?' or (>= '0' and <= '9');
        }

        return hasMark && text[part.Start] is not ('(' or '[') && !LineForm.StartsWith(text, part, "http");
    }

    // The last letters of a slug, cut off: "...kim-visits-mos cow".
    private static bool IsTail(string text, string address, TextSpan part)
    {
        int path = address.IndexOf('/', Math.Min(address.Length, 8));
        if (path < 0 || address.IndexOf('-', path) < 0 || address[address.Length - 1] == '/') return false;
        for (int i = part.Start; i < part.End; i++)
        {
            if (text[i] is not (>= 'a' and <= 'z')) return false;
        }

        return part.Length > 0;
    }

    private static bool IsAddressCharacter(char c) =>
        c is > ' ' and < '\u007F' && c is not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '}' or '|');

    private static TextSpan NextPart(string text, int start, int limit)
    {
        while (start < limit && char.IsWhiteSpace(text[start])) start++;
        int end = start;
        while (end < limit && IsAddressCharacter(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }

    // Without the marks of the sentence or the link around it.
    private static string Clean(string address)
    {
        string clean = address.TrimEnd('.', ',', ';', ':', '!', '\'', '*', ']');
        return clean.IndexOf('(') < 0 ? clean.TrimEnd(')') : clean;
    }
}
