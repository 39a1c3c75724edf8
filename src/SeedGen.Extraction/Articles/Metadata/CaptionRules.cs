using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>Knows lines that tell what a picture shows, and the credit at their end.</summary>
internal static class CaptionRules
{
    private const int LongestCaption = 600;

    private static readonly LabelList Labels = new(
        ["file photo", "file picture", "file image", "file -", "file \u2013", "file \u2014", "caption", "pictured",
         "in this photo", "in this image", "in this file photo", "in this handout", "this photo", "this image",
         "this picture", "this handout", "this satellite image", "a file photo", "a file picture", "a handout",
         "image caption", "photo caption"]);

    /// <summary>
    /// True for a line that tells what a picture shows; <paramref name="credit"/> is the owner's name at its end, empty
    /// when none is there.
    /// </summary>
    public static bool Is(string text, TextSpan span, out TextSpan credit)
    {
        credit = default;
        if (span.Length > LongestCaption) return false;
        if (!TryTrailingCredit(text, span, out credit)) credit = new(span.End, 0);
        if (!credit.IsEmpty) return true;
        foreach (string label in Labels.FindAll(text, span))
        {
            if (IsFollowedAsLabel(text, span, label)) return true;
        }

        return false;
    }

    /// <summary>
    /// True for a credit's label with a whole sentence behind it: "Photo: The port at dawn on Monday."
    /// </summary>
    public static bool IsLabelled(string text, TextSpan span)
    {
        if (span.Length > LongestCaption) return false;
        string? label = CreditRules.LabelOf(text, span);
        return label is not null && span.Length > label.Length && text[span.Start + label.Length] == ':';
    }

    // "this photo" opens sentences too; the others only captions.
    private static bool IsFollowedAsLabel(string text, TextSpan span, string label) => label[0] switch
    {
        't' or 'a' when !label.StartsWith("a ", StringComparison.Ordinal) =>
            LineForm.WordCount(text, span, 60) <= 60 && HoldsPictureVerb(text, span),
        'p' or 'c' when !label.Contains("photo") =>
            span.Length > label.Length && text[span.Start + label.Length] is ':' or ',',
        _ => true,
    };

    private static bool HoldsPictureVerb(string text, TextSpan span)
    {
        string[] verbs = [" shows", " taken", " provided by", " released by", " distributed by", " depicts",
            " from video"];
        return Array.Exists(verbs,
            v => text.IndexOf(v, span.Start, Math.Min(span.Length, 120), StringComparison.OrdinalIgnoreCase) >= 0);
    }

    // "**TASS**", "[KCNA]", "(AP Photo/Jon Chol Jin)", "/ AFP", "Photograph: KCNA", "REUTERS/Jorge Silva" at the end.
    private static bool TryTrailingCredit(string text, TextSpan span, out TextSpan credit)
    {
        credit = TrailingEmphasis(text, span);
        if (credit.IsEmpty) credit = TrailingBrackets(text, span);
        if (credit.IsEmpty) credit = TrailingLabel(text, span);
        return !credit.IsEmpty && credit.Start > span.Start;
    }

    private static TextSpan TrailingEmphasis(string text, TextSpan span)
    {
        char mark = text[span.End - 1];
        if (mark is not ('*' or '_')) return default;
        int end = span.End;
        while (end > span.Start && text[end - 1] == mark) end--;
        int start = end;
        while (start > span.Start && text[start - 1] != mark) start--;
        int open = start;
        while (open > span.Start && text[open - 1] == mark) open--;
        var words = TextSpan.FromBounds(start, end);
        bool isCredit = open > span.Start && char.IsWhiteSpace(text[open - 1]) && !words.IsEmpty
            && StartsAsName(text, words) && !LineForm.EndsWithStop(text, words) && CreditRules.IsShort(text, words);
        return isCredit ? words : default;
    }

    private static TextSpan TrailingBrackets(string text, TextSpan span)
    {
        int end = text[span.End - 1] == '.' ? span.End - 1 : span.End;
        char closing = end > span.Start ? text[end - 1] : '\0';
        if (closing is not (')' or ']')) return default;
        int open = text.LastIndexOf(closing == ')' ? '(' : '[', end - 1, end - span.Start);
        if (open <= span.Start) return default;
        TextSpan inside = TextSpan.FromBounds(open + 1, end - 1).Trim(text);
        if (inside.IsEmpty || !StartsAsName(text, inside) || !CreditRules.IsShort(text, inside)) return default;

        // "He left for home. (Reuters)" ends a story, "A ferry leaves the pier (Reuters)" tells of a picture.
        bool mayBeOwner = closing == ']' || !LineForm.EndsSentence(text, TextSpan.FromBounds(span.Start, open).Trim(text));
        bool isPicture = IsPictureWords(text, inside) || (mayBeOwner && CreditRules.IsKnownOwner(inside.In(text)));
        return isPicture ? TextSpan.FromBounds(open, end) : default;
    }

    private static bool IsPictureWords(string text, TextSpan inside) =>
        CreditRules.IsLabelled(text, inside) || CreditRules.IsOwner(text, inside)
        || LineForm.StartsWith(text, inside, "AP Photo") || LineForm.StartsWith(text, inside, "File photo")
        || LineForm.StartsWith(text, inside, "Courtesy") || LineForm.EndsWith(text, inside, "Getty Images");

    private static TextSpan TrailingLabel(string text, TextSpan span)
    {
        // "The port at dawn.Credit...Jane Doe for The Tide"
        int glued = text.IndexOf("Credit...", span.Start, span.Length, StringComparison.Ordinal);
        if (glued > span.Start) return TextSpan.FromBounds(glued, span.End);

        // Behind the last sentence; a slash or a label makes it a credit.
        ReadOnlySpan<char> before = text.AsSpan(0, span.End);
        while (before.Slice(span.Start + 1).LastIndexOfAny("./|\u00A9".AsSpan()) is >= 0 and int found)
        {
            int i = span.Start + 1 + found;
            before = before.Slice(0, i);
            if (text[i] == '.' && (i + 1 >= span.End || !char.IsWhiteSpace(text[i + 1]))) continue;
            if (text[i] is '/' or '|' && !char.IsWhiteSpace(text[i - 1])) continue;
            TextSpan words = TextSpan.FromBounds(text[i] == '\u00A9' ? i : i + 1, span.End).Trim(text);
            if (words.IsEmpty || (text[i] != '.' && !CreditRules.IsShort(text, words))) return default;
            bool isCredit = text[i] is '.' or '\u00A9'
                ? CreditRules.IsLabelled(text, words) || CreditRules.IsOwner(text, words) || LineForm.EndsWith(text, words, " file photo")
                : CreditRules.IsKnownOwner(words.In(text)) || CreditRules.IsOwner(text, words);
            if (isCredit && CreditRules.IsShort(text, words)) return words;
            if (isCredit || text[i] == '.') return default;
        }

        return default;
    }

    private static bool StartsAsName(string text, TextSpan words) =>
        char.IsUpper(text[words.Start]) || text[words.Start] is '\u00A9' or '@';
}
