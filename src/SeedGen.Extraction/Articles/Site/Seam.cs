using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>
/// Finds where an article begins right behind words of the site, when the copy lost the line break between them and no
/// stop tells: "Sign up nowNorth Korea said".
/// </summary>
internal static class Seam
{
    // A button or an offer is short.
    private const int LongestOffer = 200;
    private const int MostSeams = 4;
    private const int LeastWordsBehind = 4;

    private static readonly HashSet<string> Brands = new(StringComparer.OrdinalIgnoreCase)
    {
        "YouTube", "LinkedIn", "WhatsApp", "TikTok", "PayPal", "SoundCloud", "AdBlock", "AdBlocker", "JavaScript",
        "WordPress", "WeChat", "AirPods", "OpenAI", "GitHub", "SubStack", "BuzzFeed", "FaceTime", "SnapChat", "TuneIn",
        "HuffPost",
    };

    /// <summary>
    /// Offset of the first letter of the article in <paramref name="span"/>; 0 when there is no seam.
    /// </summary>
    public static int Find(string text, TextSpan span)
    {
        int limit = Math.Min(span.End - 1, span.Start + LongestOffer);
        int seams = 0;
        ReadOnlySpan<char> words = text.AsSpan(0, limit);
        for (int i = span.Start + 2; i < words.Length && seams < MostSeams; i++)
        {
            // Nearly no capital stands behind a small letter.
            while (FourCharacters.TryRead(words, i - 1, out ulong four) && !FourCharacters.MayRise(four)) i += FourCharacters.Length - 1;
            if (i >= words.Length) break;
            bool isSeam = char.IsUpper(text[i]) && char.IsLower(text[i - 1]) && char.IsLower(text[i - 2]);
            if (!isSeam || Brands.Contains(Token(text, i, span).In(text))) continue;
            seams++;
            if (IsSite(text, TextSpan.FromBounds(span.Start, i)) && IsArticle(text, TextSpan.FromBounds(i, span.End)))
            {
                return i;
            }
        }

        return 0;
    }

    private static bool IsSite(string text, TextSpan before)
    {
        int last = before.Start;
        while (SentenceRuns.SentenceEnd(text, before, last, out int next) < before.End) last = next;
        return SiteLabel.IsLabel(text, before)
            || BoilerplateScore.Of(text, TextSpan.FromBounds(last, before.End)) == BoilerplateLevel.Strong;
    }

    private static bool IsArticle(string text, TextSpan behind)
    {
        if (LineForm.WordCount(text, behind, LeastWordsBehind) < LeastWordsBehind
            || !LineForm.EndsSentence(text, behind))
        {
            return false;
        }
        TextSpan offer = new(behind.Start, Math.Min(behind.Length, LongestOffer));
        var first = TextSpan.FromBounds(offer.Start, SentenceRuns.SentenceEnd(text, offer, offer.Start, out _));
        return BoilerplateScore.Of(text, first) == BoilerplateLevel.None;
    }

    private static TextSpan Token(string text, int inside, TextSpan span)
    {
        int start = inside;
        int end = inside;
        while (start > span.Start && char.IsLetter(text[start - 1])) start--;
        while (end < span.End && char.IsLetter(text[end])) end++;
        return TextSpan.FromBounds(start, end);
    }
}
