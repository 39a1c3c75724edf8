using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>Knows the buttons and labels of a site, which come along when a page is copied.</summary>
internal static class SiteLabel
{
    private const int LongestLabel = 60;
    private const int LongestPointer = 240;

    // No headline has as many words.
    private const int LeastMenuWords = 24;

    // What leads away to another page, or lists what the page is filed under, behind a colon.
    private static readonly LabelList Pointers = new(
    [
        "read more", "read also", "also read", "also see", "see also", "read next", "read", "related",
        "related article", "related story", "related stories", "related articles", "related topics", "related news",
        "more", "more on this", "more on this story", "watch", "watch more", "watch also", "watch now", "listen",
        "listen now", "recommended", "don't miss", "up next", "tags", "tag", "topics", "topic", "keywords",
        "filed under", "categories", "category", "posted in", "next", "previous", "next article", "previous article",
        "next story", "previous story", "share", "share this", "share this article", "share this story", "follow",
        "follow us", "contact", "opinion", "explainer", "live updates", "live", "last updated", "last update",
        "updated",
    ]);

    private static readonly LabelList Collections =
        new("more from", "more in", "most viewed in", "most read in", "most popular in");

    private static readonly HashSet<string> AmbiguousPointers =
        ["opinion", "explainer", "live", "live updates", "last updated", "last update", "updated", "contact", "more",
         "next"];

    /// <summary>True when the line is made of labels only: "Share", "Facebook Twitter", "12 Comments".</summary>
    public static bool IsLabel(string text, TextSpan span) => IsLabel(text, span, out _);

    /// <summary>
    /// True when the line heads a part of the page that has left the article: comments, related stories.
    /// </summary>
    public static bool OpensFooter(string text, TextSpan span) =>
        IsLabel(text, span, out bool opensFooter) && opensFooter;

    /// <summary>True for a label, a copyright notice or thanks inside a line: "© 2022 The Tide."</summary>
    public static bool IsAside(string text, TextSpan sentence) =>
        sentence.Length <= LongestLabel && (IsLabel(text, sentence) || BoilerplateScore.IsThanks(text, sentence)
            || text[sentence.Start] == '\u00A9' || LineForm.StartsWithWord(text, sentence, "copyright"));

    /// <summary>True for a line that only says whose the text is: "The Tide. Copyright The Tide."</summary>
    public static bool IsCopyright(string text, TextSpan span)
    {
        const string Label = "Copyright ";
        if (span.Length > LongestLabel || LineForm.HoldsQuotation(text, span)) return false;
        int at = text.IndexOf(Label, span.Start, span.Length, StringComparison.Ordinal);
        return at > span.Start + 1 && text[at - 1] == ' ' && text[at - 2] == '.'
            // "Copyright The Tide 2022", but "Copyright law is old".
            && LineForm.HasCapitals(text, TextSpan.FromBounds(at + Label.Length, span.End));
    }

    /// <summary>True for the names of many sections in a row, as a menu is copied: "News Sport Business World Weather".</summary>
    public static bool IsMenu(string text, TextSpan span)
    {
        if (LineForm.EndsSentence(text, span) || LineForm.HoldsQuotation(text, span)) return false;
        int words = 0;
        int small = 0;
        bool isCapital = true;
        for (int i = span.Start; i < span.End; i++)
        {
            // A list of names or results has them, and a summary may be all in capitals.
            if (char.IsDigit(text[i]) || text[i] is ',' or ';' or ':' or '(') return false;
            if (char.IsLower(text[i])) isCapital = false;
            if (i > span.Start && !char.IsWhiteSpace(text[i - 1])) continue;
            if (char.IsLower(text[i])) small++;
            else if (char.IsUpper(text[i])) words++;
        }

        return !isCapital && words >= LeastMenuWords && small * 10 <= words;
    }

    /// <summary>
    /// True when the line only points to another page or lists tags: "Read more: Ferry strike goes on", "Tags: ferry".
    /// </summary>
    public static bool IsPointer(string text, TextSpan span)
    {
        if (span.Length > LongestPointer) return false;
        TextSpan words = Markup.Unwrap(text, span);
        string? label = FindPointer(text, words);
        if (label is null || OriginRules.HoldsAddress(text, span)) return false;

        // Those that name no action head ordinary lines too, unless nothing follows: "Updated: 8 November 2022".
        bool isBare = label.Length + 1 == words.Length;
        return isBare || (!LineForm.EndsWithStop(text, words) && !AmbiguousPointers.Contains(label));
    }

    /// <summary>True for a line that leads to other articles of somebody or somewhere: "More from The Tide".</summary>
    public static bool IsMoreFrom(string text, TextSpan span)
    {
        if (span.Length > LongestLabel || LineForm.EndsSentence(text, span)) return false;
        string? label = Collections.Find(text, span);
        if (label is null || span.Length == label.Length) return false;
        return LineForm.HasCapitals(text, TextSpan.FromBounds(span.Start + label.Length + 1, span.End));
    }

    /// <summary>True for a line that only announces what the next points to: "Read more:".</summary>
    public static bool IsOpenPointer(string text, TextSpan span) =>
        span.Length <= LongestLabel && text[span.End - 1] == ':' && FindPointer(text, span)?.Length + 1 == span.Length;

    // The one with a colon right behind it.
    private static string? FindPointer(string text, TextSpan words)
    {
        foreach (string label in Pointers.FindAll(text, words))
        {
            if (words.Length > label.Length && text[words.Start + label.Length] == ':') return label;
        }

        return null;
    }

    private static bool IsLabel(string text, TextSpan span, out bool opensFooter)
    {
        opensFooter = false;
        if (span.Length > LongestLabel || LineForm.EndsWithStop(text, span)) return false;
        ScratchList<Token> tokens = Tokenizer.Cut(text, span);
        int labels = 0;
        bool isLabel = true;
        for (int i = 0, next; i < tokens.Count && isLabel; i = next)
        {
            next = i + 1;
            if (tokens[i].Kind is TokenKind.Punctuation or TokenKind.Number) continue;
            isLabel = BoilerplateTerms.Labels.TryMatch(text, tokens.Items, i, tokens.Count, out bool footer, out next);
            labels++;
            opensFooter |= footer;
        }

        tokens.Release();
        return isLabel && labels > 0;
    }
}
