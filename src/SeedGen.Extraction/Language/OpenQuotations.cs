namespace SeedGen.Extraction.Language;

/// <summary>Tells where quotations end whose closing mark is missing.</summary>
internal static class OpenQuotations
{
    /// <summary>Ends those among the <paramref name="drafts"/> of <paramref name="block"/>, or drops them.</summary>
    public static void End(string text, TextSpan block, ScratchList<QuotationDraft> drafts)
    {
        // From the innermost on: what is dropped ends nothing.
        for (int i = drafts.Count - 1; i >= 0; i--)
        {
            if (!drafts[i].IsClosed && !drafts[i].IsDropped) End(text, block, drafts, i);
        }
    }

    private static void End(string text, TextSpan block, ScratchList<QuotationDraft> drafts, int index)
    {
        ref QuotationDraft draft = ref drafts[index];
        bool leadsCurly = text[draft.Mark.Start] == '\u2018' && draft.Mark.Start == block.Start;
        if (draft.Mark.Style == MarkStyle.Single && !leadsCurly && !RunsOn(text, block, draft))
        {
            draft.IsDropped = true;
            return;
        }

        // A further mark of the same kind shows that this one's partner is missing: it ends there, unless that is inside
        // of what is closed.
        int end = block.End;
        int closed = 0;
        for (int i = index + 1; i < drafts.Count && end == block.End; i++)
        {
            if (drafts[i].IsDropped) continue;
            if (drafts[i].Mark.Style == draft.Mark.Style && drafts[i].Mark.Start >= closed) end = drafts[i].Mark.Start;
            closed = Math.Max(closed, drafts[i].OutsideEnd);
        }

        draft.InsideEnd = draft.OutsideEnd = end == block.End ? end : BehindLastStop(text, draft.Mark.End, end);
    }

    // "“It is late. He said “now” and left": between the last stop and the mark the writer speaks.
    private static int BehindLastStop(string text, int start, int end)
    {
        for (int i = end; i > start; i--)
        {
            if ((i == end || char.IsWhiteSpace(text[i])) && IsStop(text[i - 1])) return i;
        }

        return end;
    }

    /// <summary>True for a mark that ends a sentence.</summary>
    public static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026';

    // "Reed said: 'We will go." and a paragraph that opens with a mark again: the words run on.
    private static bool RunsOn(string text, TextSpan block, in QuotationDraft draft)
    {
        int start = draft.Mark.Start;
        bool leads = start == block.Start || (start > block.Start + 1 && text[start - 1] == ' ' && text[start - 2] is ':' or ',');
        if (!leads || draft.Parent >= 0 || draft.Mark.End >= block.End || !char.IsUpper(text[draft.Mark.End])) return false;
        int next = block.End;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next + 1 < text.Length && text[next] is '\'' or '\u2018' && char.IsUpper(text[next + 1]);
    }
}
