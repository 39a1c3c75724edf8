using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>Knows what a picture shows and who owns it.</summary>
internal static class CreditRules
{
    private const int LongestCaption = 600;
    private const int MostCreditWords = 10;

    // No known owner has a longer name.
    private const int LongestOwner = 20;

    private static readonly LabelList Labels = new(
    [
        "image source", "image credit", "image credits", "image courtesy", "image by", "image via", "images", "image",
        "photo source", "photo credit", "photo credits", "photo courtesy", "photo by", "photo via", "photos by",
        "photos", "photo", "photograph by", "photographs", "photograph", "picture source", "picture credit",
        "picture by", "pictures", "picture", "pic", "featured image", "feature image", "header image", "cover image",
        "cover photo", "file photograph", "credits", "credit", "courtesy of", "illustration by", "illustration", "graphic", "cartoon by",
        "map", "video", "screenshot", "copyright", "\u00A9",
    ]);

    // Where the words or the picture are from, when no address follows.
    private static readonly LabelList SourceLabels = new("sources", "source");

    private static readonly LabelList CaptionLabels = new(
        ["file photo", "file picture", "file image", "file -", "file \u2013", "file \u2014", "caption", "pictured",
         "in this photo", "in this image", "in this file photo", "in this handout", "this photo", "this image",
         "this picture", "this handout", "this satellite image", "a file photo", "a file picture", "a handout",
         "image caption", "photo caption"]);

    private static readonly string[] Owners =
    [
        "getty", "getty images", "afp", "ap", "reuters", "epa", "epa-efe", "efe", "tass", "kcna", "xinhua", "yonhap",
        "pa", "pa media", "pa wire", "anadolu", "sputnik", "ria novosti", "shutterstock", "alamy", "bloomberg", "zuma",
        "upi", "dpa", "ansa", "kyodo", "ap photo", "press association", "associated press", "wikimedia commons",
        "twitter", "screengrab", "screenshot", "handout", "file", "stock photo", "pixabay", "unsplash", "istock", "rex",
        "nurphoto", "pool", "istockphoto",
    ];

    // Behind the name of who is on it.
    private static readonly string[] Portraits =
        [" photo", " picture", " profile picture", " avatar", " headshot", " portrait", " profile image", " profile photo"];

    /// <summary>True for a line that only names the owner of a picture.</summary>
    public static bool IsCredit(string text, TextSpan span)
    {
        if (span.Length > LineForm.LongestShortLine) return false;
        TextSpan bare = Bare(text, span);
        return (IsLabelledCredit(text, bare) || IsAltText(text, span) || IsOwner(text, bare)) && IsShort(text, span);
    }

    // Asked last: most lines are long, and to count their words takes longer than to see that they are no credits.
    private static bool IsShort(string text, TextSpan span) => LineForm.WordCount(text, span, MostCreditWords) <= MostCreditWords;

    /// <summary>
    /// True for a line that tells what a picture shows; <paramref name="credit"/> is the owner's name at its end, empty
    /// when none is there.
    /// </summary>
    public static bool IsCaption(string text, TextSpan span, out TextSpan credit)
    {
        credit = default;
        if (span.Length > LongestCaption) return false;
        if (!TryTrailingCredit(text, span, out credit)) credit = new(span.End, 0);
        if (!credit.IsEmpty) return true;
        foreach (string label in CaptionLabels.FindAll(text, span))
        {
            if (IsFollowedAsLabel(text, span, label)) return true;
        }

        return false;
    }

    /// <summary>
    /// True for a credit's label with a whole sentence behind it: "Photo: The port at dawn on Monday."
    /// </summary>
    public static bool IsLabelledCaption(string text, TextSpan span)
    {
        if (span.Length > LongestCaption) return false;
        string? label = Labels.Find(text, span);
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

    // "Source: The Tide", but "Sources: Mayor will resign on Monday".
    private static bool IsSource(string text, TextSpan span)
    {
        if (SourceLabels.Find(text, span) is not { } label || span.Length <= label.Length + 1) return false;
        TextSpan owner = TextSpan.FromBounds(span.Start + label.Length + 1, span.End).Trim(text);
        if (text[span.Start + label.Length] != ':' || owner.IsEmpty || LineForm.WordCount(text, owner, 3) > 3) return false;
        return LineForm.HasCapitals(text, owner) && !LineForm.EndsSentence(text, owner);
    }

    private static bool IsLabelledCredit(string text, TextSpan span)
    {
        if (span.IsEmpty) return false;
        if (IsSource(text, span)) return true;
        string? label = text[span.Start] == '\u00A9' ? "\u00A9" : Labels.Find(text, span);
        if (label is null) return false;
        TextSpan rest = TextSpan.FromBounds(span.Start + label.Length, span.End).Trim(text);
        if (rest.IsEmpty) return false;
        bool isOpen = text[rest.Start] is ':' or '|' or '-' or '\u2013'
            || label.EndsWith(" by", StringComparison.Ordinal)
            || label.EndsWith(" via", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal)
            || label[0] == '\u00A9';
        return isOpen && !LineForm.EndsWithStop(text, span);
    }

    // What stands in for a writer's portrait, "Jane Doe's Photo", and for the outlet's sign, "Tide Logo".
    private static bool IsAltText(string text, TextSpan span)
    {
        if (!WordLetters.IsAscii(text[span.End - 1])) return false;
        if (LineForm.EndsWith(text, span, " logo")) return IsOutletLogo(text, span);
        foreach (string picture in Portraits)
        {
            bool isOwned = LineForm.EndsWith(text, span, picture) && EndsPossessively(text, new(span.Start, span.Length - picture.Length));
            if (isOwned) return LineForm.WordCount(text, span, 6) <= 6;
        }

        return false;
    }

    private static bool EndsPossessively(string text, TextSpan span) =>
        LineForm.EndsWith(text, span, "'s") || LineForm.EndsWith(text, span, "\u2019s");

    // "Tide Logo", "The Tide Logo", but "Norburg Unveils Logo"
    private static bool IsOutletLogo(string text, TextSpan span)
    {
        int words = LineForm.StartsWithWord(text, span, "the") ? 3 : 2;
        return LineForm.WordCount(text, span, words) == words && LineForm.HasCapitals(text, span);
    }

    // "REUTERS/Kim Hong-Ji", "KCNA via AFP", "Getty Images"
    private static bool IsOwner(string text, TextSpan span)
    {
        if (span.Length > LongestOwner && !(HoldsSeparator(text, span) && IsShort(text, span))) return false;
        string words = span.In(text);
        if (IsKnownOwner(words)) return words.IndexOf(' ') > 0;
        return SplitOwners(words) is { Length: > 1 } parts && Array.Exists(parts, IsKnownOwner)
            && Array.TrueForAll(parts, IsNameLike);
    }

    private static bool HoldsSeparator(string text, TextSpan span)
    {
        ReadOnlySpan<char> words = text.AsSpan(span.Start, span.Length);
        return words.IndexOfAny('/', '|') >= 0
            || words.IndexOf(" via ".AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static string[] SplitOwners(string words) =>
        words.Replace(" via ", "/").Replace(" Via ", "/").Split('/', '|').Select(static p => p.Trim()).ToArray();

    private static bool IsKnownOwner(string words) =>
        Array.Exists(Owners, o => o.Equals(words, StringComparison.OrdinalIgnoreCase));

    private static bool IsNameLike(string words) =>
        words.Length is > 0 and < 60
            && Array.TrueForAll(words.Split(' '), static w => w.Length > 0 && !char.IsLower(w[0]) && !char.IsDigit(w[0]));

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
            && StartsAsName(text, words) && !LineForm.EndsWithStop(text, words) && IsShort(text, words);
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
        if (inside.IsEmpty || !StartsAsName(text, inside) || !IsShort(text, inside)) return default;

        // "He left for home. (Reuters)" ends a story, "A ferry leaves the pier (Reuters)" tells of a picture.
        bool mayBeOwner = closing == ']' || !LineForm.EndsSentence(text, TextSpan.FromBounds(span.Start, open).Trim(text));
        bool isPicture = IsPictureWords(text, inside) || (mayBeOwner && IsKnownOwner(inside.In(text)));
        return isPicture ? TextSpan.FromBounds(open, end) : default;
    }

    private static bool IsPictureWords(string text, TextSpan inside) =>
        IsLabelledCredit(text, inside) || IsOwner(text, inside)
        || LineForm.StartsWith(text, inside, "AP Photo") || LineForm.StartsWith(text, inside, "File photo")
        || LineForm.StartsWith(text, inside, "Courtesy") || LineForm.EndsWith(text, inside, "Getty Images");

    private static TextSpan TrailingLabel(string text, TextSpan span)
    {
        // Behind the last sentence; a slash or a label makes it a credit.
        ReadOnlySpan<char> before = text.AsSpan(0, span.End);
        while (before.Slice(span.Start + 1).LastIndexOfAny("./|\u00A9".AsSpan()) is >= 0 and int found)
        {
            int i = span.Start + 1 + found;
            before = before.Slice(0, i);
            if (text[i] == '.' && (i + 1 >= span.End || !char.IsWhiteSpace(text[i + 1]))) continue;
            if (text[i] is '/' or '|' && !char.IsWhiteSpace(text[i - 1])) continue;
            TextSpan words = TextSpan.FromBounds(text[i] == '\u00A9' ? i : i + 1, span.End).Trim(text);
            if (words.IsEmpty || (text[i] != '.' && !IsShort(text, words))) return default;
            bool isCredit = text[i] is '.' or '\u00A9'
                ? IsLabelledCredit(text, words) || IsOwner(text, words) || LineForm.EndsWith(text, words, " file photo")
                : IsKnownOwner(words.In(text)) || IsOwner(text, words);
            if (isCredit && IsShort(text, words)) return words;
            if (isCredit || text[i] == '.') return default;
        }

        return default;
    }

    private static bool StartsAsName(string text, TextSpan words) =>
        char.IsUpper(text[words.Start]) || text[words.Start] is '\u00A9' or '@';

    // Without brackets and emphasis around it.
    private static TextSpan Bare(string text, TextSpan span)
    {
        TextSpan words = Markup.Unwrap(text, span);
        bool isBracketed = words.Length > 2 && (text[words.Start], text[words.End - 1]) is ('(', ')') or ('[', ']');
        return isBracketed ? TextSpan.FromBounds(words.Start + 1, words.End - 1).Trim(text) : words;
    }
}
