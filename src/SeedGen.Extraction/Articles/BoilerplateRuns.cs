namespace SeedGen.Extraction.Articles;

/// <summary>Decides lines that tell little by themselves by the lines around them: text of the site comes in runs.</summary>
internal static class BoilerplateRuns
{
    private const int LongestGap = 4;

    /// <summary>Raises the level of pieces inside a run of boilerplate.</summary>
    public static void Settle(string text, List<Piece> pieces)
    {
        FillGaps(pieces);
        OpenRuns(text, pieces);
        CloseRun(text, pieces);
        FillFooter(text, pieces);
    }

    // Between two sure pieces everything that is a little like them is like them.
    private static void FillGaps(List<Piece> pieces)
    {
        int sure = -1;
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Level == BoilerplateLevel.None) sure = -1;
            if (pieces[i].Level != BoilerplateLevel.Strong) continue;
            if (sure >= 0 && i - sure <= LongestGap + 1) Raise(pieces, sure + 1, i);
            sure = i;
        }
    }

    // A donation text at the top often warms up before it asks.
    private static void OpenRuns(string text, List<Piece> pieces)
    {
        int first = pieces.FindIndex(p => !p.IsBoilerplate && LineForm.EndsSentence(text, p.Span));
        if (first < 0) return;
        int next = first;
        while (next < pieces.Count && pieces[next].Level == BoilerplateLevel.Likely) next++;
        if (next > first && next < pieces.Count && pieces[next].Level == BoilerplateLevel.Strong) Raise(pieces, first, next);
    }

    // And one at the bottom trails off.
    private static void CloseRun(string text, List<Piece> pieces)
    {
        int last = pieces.FindLastIndex(static p => p.Level == BoilerplateLevel.Strong);
        if (last < 0) return;
        int next = last + 1;
        while (next < pieces.Count && pieces[next].Level is BoilerplateLevel.Weak or BoilerplateLevel.Likely or BoilerplateLevel.Label) next++;
        if (next == pieces.Count && !OriginRules.HoldsAddress(text, pieces[next - 1].Span)) Raise(pieces, last + 1, next);
    }

    // Behind "Comments" stand the readers' words; behind "Related" the headlines of other articles.
    private static void FillFooter(string text, List<Piece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            bool opens = pieces[i].Level == BoilerplateLevel.Label && pieces[i].Span.Start * 2L > text.Length && SiteLabel.OpensFooter(text, pieces[i].Span);
            if (!opens) continue;
            bool isComments = text.IndexOf("comment", pieces[i].Span.Start, pieces[i].Span.Length, StringComparison.OrdinalIgnoreCase) >= 0;
            int end = i + 1;
            while (end < pieces.Count && (isComments || !LineForm.EndsWithStop(text, pieces[end].Span)) && !OriginRules.HoldsAddress(text, pieces[end].Span)) end++;
            Raise(pieces, i + 1, end);
            i = end - 1;
        }
    }

    private static void Raise(List<Piece> pieces, int start, int end)
    {
        for (int i = start; i < end; i++) pieces[i] = pieces[i] with { Level = BoilerplateLevel.Strong };
    }
}
