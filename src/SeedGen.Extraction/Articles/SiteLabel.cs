namespace SeedGen.Extraction.Articles;

/// <summary>Knows the buttons and labels of a site, which come along when a page is copied.</summary>
internal static class SiteLabel
{
    private const int LongestLabel = 60;

    /// <summary>True when the line is made of labels only: "Share", "Facebook Twitter", "12 Comments".</summary>
    public static bool IsLabel(string text, TextSpan span) => IsLabel(text, span, out _);

    /// <summary>True when the line heads a part of the page that has left the article: comments, related stories.</summary>
    public static bool OpensFooter(string text, TextSpan span) => IsLabel(text, span, out bool opensFooter) && opensFooter;

    private static bool IsLabel(string text, TextSpan span, out bool opensFooter)
    {
        opensFooter = false;
        if (span.Length > LongestLabel || LineForm.EndsWithStop(text, span)) return false;
        int labels = 0;
        TextSpan word = Words.Next(text, span.Start, span.End);
        while (!word.IsEmpty)
        {
            bool isCount = char.IsDigit(text[word.Start]);
            if (!BoilerplateTerms.Labels.TryMatch(text, word, span.End, out bool footer, out int end) && !isCount) return false;
            if (!isCount) labels++;
            opensFooter |= footer;
            word = Words.Next(text, end, span.End);
        }

        return labels > 0;
    }
}
