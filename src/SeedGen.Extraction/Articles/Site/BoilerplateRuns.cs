using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Site;

/// <summary>
/// Decides lines that tell little by themselves by the lines around them: text of the site comes in runs.
/// </summary>
internal static class BoilerplateRuns
{
    private const int LongestGap = 6;
    private const int LongestHeading = 110;
    private const int MostHeadingWords = 12;
    private const int LeastLikely = 2;

    /// <summary>Raises the level of pieces inside a run of boilerplate.</summary>
    public static void Settle(string text, ScratchList<Piece> pieces)
    {
        bool isSpoken = IsSpoken(pieces);
        FillGaps(text, pieces);
        if (!isSpoken) OpenRuns(text, pieces);
        CloseRun(text, pieces, isSpoken);
        FillFooter(text, pieces);
        FollowPointers(text, pieces);
        TakeHeadings(text, pieces);
    }

    // Between two sure pieces everything that is a little like them is like them, and so are buttons and headings.
    private static void FillGaps(string text, ScratchList<Piece> pieces)
    {
        int sure = -1;
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Level == BoilerplateLevel.None && !IsButton(text, pieces, i)) sure = -1;
            if (!pieces[i].IsBoilerplate || (sure < 0 && pieces[i].Level == BoilerplateLevel.Label)) continue;
            if (sure >= 0 && i - sure <= LongestGap + 1) Raise(pieces, sure + 1, i);
            sure = i;
        }
    }

    // A donation text at the top warms up before it asks, or has only its heading to ask.
    private static void OpenRuns(string text, ScratchList<Piece> pieces)
    {
        int first = FirstSentence(text, pieces);
        if (first < 0) return;
        bool isHeaded = first > 0 && pieces[first - 1].Level == BoilerplateLevel.Strong;
        int next = first;
        bool isLikely = false;
        while (next < pieces.Count && (pieces[next].Level == BoilerplateLevel.Likely
            || (isHeaded && pieces[next].Level is BoilerplateLevel.Topical or BoilerplateLevel.Weak)))
        {
            isLikely |= pieces[next].Level == BoilerplateLevel.Likely;
            next++;
        }

        bool isAsked = next < pieces.Count && pieces[next].Level == BoilerplateLevel.Strong;
        if (next < pieces.Count && (isAsked || (isHeaded && isLikely))) Raise(pieces, first, next);
    }

    private static int FirstSentence(string text, ScratchList<Piece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsBoilerplate && LineForm.EndsSentence(text, pieces[i].Span)) return i;
        }

        return -1;
    }

    // And one at the bottom trails off, as it warms up. It may do without a sure sign when all of it is likely.
    private static void CloseRun(string text, ScratchList<Piece> pieces, bool isSpoken)
    {
        int start = pieces.Count;
        int likely = 0;
        while (start > 0 && IsTrailing(text, pieces[start - 1]))
        {
            start--;
            if (pieces[start].Level == BoilerplateLevel.Likely) likely++;
        }

        if (start == pieces.Count && (start == 0 || pieces[start - 1].Level != BoilerplateLevel.Strong)) return;
        if (OriginRules.HoldsAddress(text, pieces[pieces.Count - 1].Span)) return;
        bool followsSure = start > 0 && pieces[start - 1].Level == BoilerplateLevel.Strong;
        bool isAppeal = !isSpoken && likely >= LeastLikely && (pieces.Count - start) * 2 <= pieces.Count;
        if (followsSure || isAppeal) Raise(pieces, start, pieces.Count);
        if (followsSure && !isSpoken) WarmUp(pieces, start - 1);
    }

    // The paragraphs before the last run that speak for the outlet, up to the first that likely does.
    private static void WarmUp(ScratchList<Piece> pieces, int last)
    {
        int first = last;
        while (first > 0 && pieces[first - 1].IsBoilerplate) first--;
        int start = first;
        for (int i = first - 1; i > 0 && pieces[i].Level >= BoilerplateLevel.Weak; i--)
        {
            if (pieces[i].Level >= BoilerplateLevel.Likely) start = i;
        }

        Raise(pieces, start, first);
    }

    // A column or a letter: most of its paragraphs have "we" or "you" in them, so that these words tell nothing.
    private static bool IsSpoken(ScratchList<Piece> pieces)
    {
        int spoken = 0;
        int silent = 0;
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Level is BoilerplateLevel.Weak or BoilerplateLevel.Likely) spoken++;
            else if (pieces[i].Level is BoilerplateLevel.None or BoilerplateLevel.Topical) silent++;
        }

        return spoken > 2 * silent;
    }

    private static bool IsTrailing(string text, Piece piece) =>
        piece.Level is BoilerplateLevel.Weak or BoilerplateLevel.Likely or BoilerplateLevel.Label
        || BoilerplateScore.IsThanks(text, piece.Span);

    // A line without a stop right between two sure pieces.
    private static bool IsButton(string text, ScratchList<Piece> pieces, int i) =>
        i > 0 && i + 1 < pieces.Count && pieces[i - 1].Level == BoilerplateLevel.Strong
        && IsShortLine(text, pieces[i].Span)
        && (BoilerplateScore.OpensWithCall(text, pieces[i].Span) || !IsMetadata(text, pieces[i].Span))
        && (pieces[i + 1].Level == BoilerplateLevel.Strong
            || (pieces[i + 1].IsBoilerplate && BoilerplateScore.OpensWithCall(text, pieces[i].Span)));

    private static bool IsShortLine(string text, TextSpan span) =>
        span.Length <= LongestHeading && !LineForm.EndsWithStop(text, span)
        && LineForm.WordCount(text, span, MostHeadingWords) <= MostHeadingWords;

    // A heading goes with the text of the site under it when it speaks to the reader, or when nothing else follows.
    private static void TakeHeadings(string text, ScratchList<Piece> pieces)
    {
        bool isFoot = true;
        for (int i = pieces.Count - 1; i > 0; i--)
        {
            bool isHeading = i + 1 < pieces.Count && pieces[i + 1].Level == BoilerplateLevel.Strong
                && !pieces[i].IsBoilerplate && IsShortLine(text, pieces[i].Span)
                && !OriginRules.HoldsAddress(text, pieces[i].Span);
            bool goesAlong = isHeading && (isFoot ? IsFootHeading(text, pieces[i].Span) : Addresses(text, pieces[i]));
            if (goesAlong) Raise(pieces, i, i + 1);
            isFoot &= pieces[i].IsBoilerplate;
        }
    }

    // "Read more:" alone on its line has what it points to on the next.
    private static void FollowPointers(string text, ScratchList<Piece> pieces)
    {
        for (int i = 1; i + 1 < pieces.Count; i++)
        {
            Piece next = pieces[i + 1];
            bool follows = pieces[i].Level == BoilerplateLevel.Label && SiteLabel.IsOpenPointer(text, pieces[i].Span)
                && IsShortLine(text, next.Span) && !OriginRules.HoldsAddress(text, next.Span)
                && !IsMetadata(text, next.Span);
            if (follows) Raise(pieces, i + 1, i + 2);
        }
    }

    private static bool Addresses(string text, Piece heading) =>
        heading.Level >= BoilerplateLevel.Weak || BoilerplateScore.OpensWithCall(text, heading.Span);

    private static bool IsFootHeading(string text, TextSpan span) =>
        LineForm.WordCount(text, span, 1) > 1 && !LineForm.EndsSentence(text, span) && !IsMetadata(text, span);

    // Credits, dates and names of writers stand under an article too.
    private static bool IsMetadata(string text, TextSpan span) =>
        CreditRules.IsCredit(text, span) || BylineRules.Read(text, span, DateOrder.Unknown) is not null
        || BylineRules.ReadUnmarked(text, span, DateOrder.Unknown, besideDate: true) is not null
        || DateLineReader.Read(text, span, DateOrder.Unknown) is not null;

    // Behind "Comments" stand the readers' words; behind "Related" the headlines of other articles.
    private static void FillFooter(string text, ScratchList<Piece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            bool opens = pieces[i].Level == BoilerplateLevel.Label && pieces[i].Span.Start * 2L > text.Length
                && SiteLabel.OpensFooter(text, pieces[i].Span);
            if (!opens) continue;
            bool isComments = text.IndexOf("comment", pieces[i].Span.Start, pieces[i].Span.Length,
                StringComparison.OrdinalIgnoreCase) >= 0;
            int end = i + 1;
            while (end < pieces.Count && (isComments || !LineForm.EndsWithStop(text, pieces[end].Span))
                && !OriginRules.HoldsAddress(text, pieces[end].Span))
            {
                end++;
            }
            Raise(pieces, i + 1, end);
            i = end - 1;
        }
    }

    private static void Raise(ScratchList<Piece> pieces, int start, int end)
    {
        for (int i = start; i < end; i++) pieces[i] = pieces[i] with { Level = BoilerplateLevel.Strong };
    }
}
