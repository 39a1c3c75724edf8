using SeedGen.Extraction.Schema.Naming;

namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>
/// Says what is wrong with YAML, and the way out, where the parser only says which rule of its grammar broke.
/// </summary>
internal static class YamlFaults
{
    private const string Quote = "put it in quotation marks";

    private const string HyphenReason = "the '-' before an item of a list needs a blank behind it";

    /// <summary>Why nothing is read behind the mark that ends a document.</summary>
    public const string BehindDocument = "nothing can stand behind '...', which ends the document";

    private const string GluedColon = "the ':' behind a key needs a blank behind it";

    private const string BehindQuote = "something stands behind the closing quotation mark; inside of single ones, ' is written ''";

    // What one character stands for behind a backslash, and how many digits follow where there are some.
    private const string Escapes = "0abtnvfre \"/\\N_LP\t\r\n";
    private const string NumberEscapes = "xuU";

    // A part of the parser's message, and what it means to those who write the file; '#' stands for the character there.
    private static readonly (string Part, string Reason)[] Reasons =
    [
        ("quoted scalar, found unexpected end", "the quotation mark that opens here is never closed"),
        ("quoted scalar, found unexpected document indicator", "the quotation mark that opens here is never closed"),
        ("quoted scalar, found wrong indentation", "the quotation mark that opens here is not closed on its line"),
        ("cannot start any token", "'#' can't begin a key or a value; " + Quote),
        ("scanning a directive", "'#' can't begin a key or a value; " + Quote),
        ("anchor or alias", "'#' can't begin a value; " + Quote),
        ("Mapping keys are not allowed", "'#' can't begin a value; " + Quote),
        ("expected node content", "there is no value before '#'; if it is one itself, " + Quote),
        ("Block sequence entries are not allowed",
            "a list can't begin behind a key; begin each item on a line of its own, or write [one, two]"),
        ("expected '-' indicator",
            "this line is indented like the items of a list; begin it with '- ', or indent it like the "
                + "keys around the list"),
        ("expected ',' or ']'", "a ',' or the closing ']' is missing here; if a value holds one of ,[]{}, " + Quote),
        ("expected ',' or '}'", "a ',' or the closing '}' is missing here; if a value holds one of ,[]{}, " + Quote),
        ("expected comment or line break",
            "nothing can stand behind '|' or '>'; begin the text on the next line, or " + Quote),
        ("<document start>", BehindDocument),
        ("<document end>", "this stands behind the end of what is above; a file holds one mapping or one list"),
    ];

    /// <summary>
    /// Why the YAML can't be read at the offset, in one clause; the parser's own <paramref name="message"/> when it is none
    /// of the usual ones.
    /// </summary>
    public static string Reason(string message, string text, int at)
    {
        if (message.Contains("plain scalar value, found invalid mapping")) return ColonReason(text, at);
        bool lacksKey = message.Contains("did not find expected key") || message.Contains("could not find expected ':'");
        if (lacksKey) return KeyReason(text, at);
        if (message.Contains("expected '-' indicator") && IsHyphenAtWord(text, at)) return HyphenReason;
        if (message.Contains("expected '-' indicator") && IsBehindQuote(text, at)) return BehindQuote;
        if (IsGlued(text, at)) return GluedColon;
        string shown = at < text.Length ? text[at].ToString() : "";
        foreach ((string part, string reason) in Reasons)
        {
            if (message.Contains(part)) return reason.Replace("#", shown);
        }

        return message.TrimEnd('.');
    }

    /// <summary>
    /// The line above the break, which the parser takes for text that goes on there, and the reason; null when the parser's
    /// <paramref name="message"/> is about something else.
    /// </summary>
    public static (TextSpan Line, string Reason)? LineWithoutColon(string message, string text, int start, int at)
    {
        if (!message.Contains("multiline plain scalar, found invalid mapping")) return null;
        int end = TextSpan.FromBounds(start, LineBounds.Start(text, at)).Trim(text).End;
        TextSpan line = TextSpan.FromBounds(Math.Max(start, LineBounds.Start(text, end)), end).Trim(text);
        return (line, HasGluedColon(text, line.Start, line.End) ? GluedColon : "this line has no ': ' between its key and its value");
    }

    /// <summary>True when the bracket at the offset stands right behind the colon of its key.</summary>
    public static bool IsGlued(string text, int at) =>
        at > 0 && at < text.Length && text[at] is '{' or '[' or '"' or '\'' && text[at - 1] == ':';

    /// <summary>
    /// The bracket that closes a value before the offset on its line, behind which nothing can stand; null when there is none.
    /// </summary>
    public static char? BracketBefore(string text, int at)
    {
        int start = LineBounds.Start(text, at);
        int before = at;
        while (before > start && text[before - 1] is ' ' or '\t') before--;
        return before > start && text[before - 1] is ']' or '}' && before < at ? text[before - 1] : null;
    }

    // The colon of a second key: on the line of the first one it belongs to the value, on the next one the line is
    // indented as if it did.
    private static string ColonReason(string text, int at)
    {
        int start = LineBounds.Start(text, at);
        return text.IndexOf(": ", start, at - start, StringComparison.Ordinal) >= 0
            ? "a value that holds ': ' must stand in quotation marks"
            : "this line is indented deeper than the key above, which has its value already; indent both alike";
    }

    private static string KeyReason(string text, int at)
    {
        if (IsBehindQuote(text, at)) return BehindQuote;
        char c = at < text.Length ? text[at] : '\n';
        if (c is ']' or '}') return $"'{c}' closes nothing";
        if (IsHyphenAtWord(text, at)) return HyphenReason;
        if (c == '-' && IsBlank(text, at + 1)) return "an item of a list stands among keys; indent it like the other items of its list";
        int end = LineBounds.End(text, at);
        if (HasGluedColon(text, at, end)) return GluedColon;
        return HasKeyColon(text, at, end)
            ? "this line is indented like none above; indent it like the keys it belongs to"
            : "this line has no ': ' between a key and a value; if it goes on with the value above, indent it deeper";
    }

    // "title:Quay open"; not "see http://x" nor "at 10:30".
    private static bool HasGluedColon(string text, int at, int end)
    {
        int colon = at;
        while (colon < end && text[colon] != ':' && !char.IsWhiteSpace(text[colon])) colon++;
        bool isGlued = colon > at && colon + 1 < end && text[colon] == ':' && !char.IsWhiteSpace(text[colon + 1]);
        return isGlued && string.CompareOrdinal(text, colon, "://", 0, 3) != 0;
    }

    private static bool HasKeyColon(string text, int at, int end)
    {
        for (int colon = text.IndexOf(':', at, end - at); colon >= 0; colon = text.IndexOf(':', colon + 1, end - colon - 1))
        {
            if (IsBlank(text, colon + 1)) return true;
        }

        return false;
    }

    private static bool IsBehindQuote(string text, int at)
    {
        int start = LineBounds.Start(text, at);
        int before = at;
        while (before > start && text[before - 1] is ' ' or '\t') before--;
        return before > start && text[before - 1] is '\'' or '"';
    }

    /// <summary>
    /// The first backslash with its letter that is no whole escape, in the double-quoted text at <paramref name="start"/>; null
    /// when the parser's <paramref name="message"/> is about something else.
    /// </summary>
    public static TextSpan? BrokenEscape(string message, string text, int start, int end)
    {
        if (!message.Contains("unknown escape character") && !message.Contains("expected hexadecimal number")) return null;
        for (int at = text.IndexOf('\\', start, end - start); at >= 0 && at + 1 < end; at = text.IndexOf('\\', at, end - at))
        {
            int digits = NumberEscapes.IndexOf(text[at + 1]) is >= 0 and int size ? 2 << size : 0;
            bool isKnown = digits > 0 || Escapes.IndexOf(text[at + 1]) >= 0;
            if (!isKnown || !HasDigits(text, at + 2, digits, end)) return new(at, 1 + Identifiers.CharacterAt(text, at + 1).Length);
            at += 2 + digits;
        }

        return null;
    }

    private static bool HasDigits(string text, int at, int count, int end)
    {
        if (at + count > end) return false;
        for (int i = at; i < at + count; i++)
        {
            if (text[i] is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))) return false;
        }

        return true;
    }

    /// <summary>The tag in front of the node at <paramref name="span"/>, as it is written; null when none is.</summary>
    public static string? TagAt(string text, TextSpan span)
    {
        string node = span.In(text);
        int start = node.IndexOf('!');
        if (start < 0 || (start > 0 && !char.IsWhiteSpace(node[start - 1]))) return null;
        int end = node.IndexOfAny([' ', '\t', '\n', '\r'], start);
        return end < 0 ? node.Substring(start) : node.Substring(start, end - start);
    }

    /// <summary>True when a hyphen stands before a word that was meant to be an item of a list.</summary>
    public static bool IsHyphenAtWord(string text, int at) =>
        at + 1 < text.Length && text[at] == '-' && text[at + 1] != '-' && !char.IsWhiteSpace(text[at + 1]);

    /// <summary>
    /// A line of the text at <paramref name="span"/> that begins as an item of a list does, though YAML takes it for more of the
    /// item above; null when there is none.
    /// </summary>
    public static TextSpan? ItemInside(string text, TextSpan span)
    {
        // No further than the text goes: there may be a million on one line.
        for (int at = LineBounds.End(text, span.Start, span.End); at < span.End; at = LineBounds.End(text, at, span.End))
        {
            while (at < span.End && char.IsWhiteSpace(text[at])) at++;
            bool isItem = at + 1 < span.End && text[at] == '-' && IsBlank(text, at + 1);
            if (isItem) return TextSpan.FromBounds(at, LineBounds.End(text, at, span.End));
        }

        return null;
    }

    private static bool IsBlank(string text, int at) => at == text.Length || char.IsWhiteSpace(text[at]);
}
