using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>Knows lines that name the owner of a picture.</summary>
internal static class CreditRules
{
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
        return (IsLabelled(text, bare) || IsAltText(text, span) || IsOwner(text, bare)) && IsShort(text, span);
    }

    /// <summary>What says that an owner follows, "Photo by"; null when nothing does.</summary>
    public static string? LabelOf(string text, TextSpan span) => Labels.Find(text, span);

    /// <summary>True for an owner behind what says so: "Photo: KCNA".</summary>
    public static bool IsLabelled(string text, TextSpan span)
    {
        if (span.IsEmpty) return false;
        if (IsSource(text, span)) return true;
        string? label = text[span.Start] == '\u00A9' ? "\u00A9" : LabelOf(text, span);
        if (label is null) return false;
        TextSpan rest = TextSpan.FromBounds(span.Start + label.Length, span.End).Trim(text);
        if (rest.IsEmpty) return false;
        bool isOpen = text[rest.Start] is ':' or '|' or '-' or '\u2013'
            || label.EndsWith(" by", StringComparison.Ordinal)
            || label.EndsWith(" via", StringComparison.Ordinal) || label.EndsWith(" of", StringComparison.Ordinal)
            || label[0] == '\u00A9';
        return isOpen && !LineForm.EndsWithStop(text, span);
    }

    /// <summary>True for known owners: "REUTERS/Kim Hong-Ji", "KCNA via AFP", "Getty Images".</summary>
    public static bool IsOwner(string text, TextSpan span)
    {
        if (span.Length > LongestOwner && !(MayBeNames(text, span) && IsShort(text, span) && HoldsSeparator(text, span))) return false;
        string words = span.In(text);
        if (IsKnownOwner(words)) return words.IndexOf(' ') > 0;
        return SplitOwners(words) is { Length: > 1 } parts && Array.Exists(parts, IsKnownOwner)
            && Array.TrueForAll(parts, IsNameLike);
    }

    /// <summary>True for the name of a known owner.</summary>
    public static bool IsKnownOwner(string words) =>
        Array.Exists(Owners, o => o.Equals(words, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for no more words than a credit has.</summary>
    public static bool IsShort(string text, TextSpan span) => LineForm.WordCount(text, span, MostCreditWords) <= MostCreditWords;

    // "Source: The Tide", but "Sources: Mayor will resign on Monday".
    private static bool IsSource(string text, TextSpan span)
    {
        if (SourceLabels.Find(text, span) is not { } label || span.Length <= label.Length + 1) return false;
        TextSpan owner = TextSpan.FromBounds(span.Start + label.Length + 1, span.End).Trim(text);
        if (text[span.Start + label.Length] != ':' || owner.IsEmpty || LineForm.WordCount(text, owner, 3) > 3) return false;
        return LineForm.HasCapitals(text, owner) && !LineForm.EndsSentence(text, owner);
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
        if (BylineNames.IsTitleOfPaper(text, new(span.Start, span.Length - " logo".Length))) return true;
        int words = LineForm.StartsWithWord(text, span, "the") ? 3 : 2;
        return LineForm.WordCount(text, span, words) == words && LineForm.HasCapitals(text, span);
    }

    // False when a word begins small: a sentence does so within a few words. "via" stands between two owners.
    private static bool MayBeNames(string text, TextSpan span)
    {
        ReadOnlySpan<char> rest = text.AsSpan(span.Start, span.Length);
        while (true)
        {
            int blank = rest.IndexOf(' ');
            ReadOnlySpan<char> word = blank < 0 ? rest : rest.Slice(0, blank);
            if (word.Length > 0 && char.IsLower(word[0]) && !word.SequenceEqual("via".AsSpan())) return false;
            if (blank < 0) return true;
            rest = rest.Slice(blank + 1);
        }
    }

    private static bool HoldsSeparator(string text, TextSpan span)
    {
        ReadOnlySpan<char> words = text.AsSpan(span.Start, span.Length);
        return words.IndexOfAny('/', '|') >= 0
            || words.IndexOf(" via ".AsSpan()) >= 0 || words.IndexOf(" Via ".AsSpan()) >= 0;
    }

    private static string[] SplitOwners(string words) =>
        words.Replace(" via ", "/").Replace(" Via ", "/").Split('/', '|').Select(static p => p.Trim()).ToArray();

    private static bool IsNameLike(string words) =>
        words.Length is > 0 and < 60
            && Array.TrueForAll(words.Split(' '), static w => w.Length > 0 && !char.IsLower(w[0]) && !char.IsDigit(w[0]));

    // Without brackets and emphasis around it.
    private static TextSpan Bare(string text, TextSpan span)
    {
        TextSpan words = Markup.Unwrap(text, span);
        bool isBracketed = words.Length > 2 && (text[words.Start], text[words.End - 1]) is ('(', ')') or ('[', ']');
        return isBracketed ? TextSpan.FromBounds(words.Start + 1, words.End - 1).Trim(text) : words;
    }
}
