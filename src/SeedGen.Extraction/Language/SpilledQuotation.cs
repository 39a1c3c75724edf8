namespace SeedGen.Extraction.Language;

/// <summary>
/// Follows a quotation that is opened in one paragraph and closed in a later one, with no mark at the paragraphs between: a
/// letter, or posts of a network one below the other. Its parts are quotations of their own, as those of one that repeats its
/// opening mark at each paragraph.
/// </summary>
internal sealed class SpilledQuotation
{
    // What lies further apart are two misprints.
    private const int MostBetween = 3;

    private readonly ScratchList<TextSpan> _between = new();
    private bool _isOpen;

    /// <summary>Forgets what is open.</summary>
    public void Clear()
    {
        _isOpen = false;
        _between.Clear();
    }

    /// <summary>Goes over a block without a mark.</summary>
    public void Pass(string text, TextSpan block)
    {
        if (!_isOpen) return;
        if (_between.Count < MostBetween && EndsSentence(text, block)) _between.Add(block);
        else Clear();
    }

    /// <summary>
    /// True when the first double mark of a block closes what is open: then the blocks between are added to
    /// <paramref name="quotations"/>, and the block begins with the last part.
    /// </summary>
    public bool TryClose(string text, ScratchList<QuotationMark> marks, ScratchList<Quotation> quotations)
    {
        if (!_isOpen) return false;
        int first = FirstDouble(marks);
        bool closes = first < marks.Count && marks[first] is { CanClose: true, CanOpen: false, IsDoubtful: false, Start: > 0 and int start }
            && (OpenQuotations.IsStop(text[start - 1]) || text[start - 1] == ',');
        for (int i = 0; closes && i < _between.Count; i++)
            quotations.Add(new Quotation(_between[i], _between[i], Parent: -1, MarkStyle.Double, IsClosed: false));
        return closes;
    }

    /// <summary>Looks whether a block with marks, whose quotations are the last from <paramref name="first"/> on, leaves one open.</summary>
    public void See(string text, TextSpan block, ScratchList<QuotationMark> marks, ScratchList<Quotation> quotations, int first)
    {
        // "The dogs' bowl" has none to speak of.
        if (quotations.Count == first && FirstDouble(marks) == marks.Count)
        {
            Pass(text, block);
            return;
        }

        Clear();
        int last = quotations.Count - 1;
        while (last >= first && quotations[last].Parent >= 0) last--;
        if (last < first || quotations[last] is not { IsClosed: false, Style: MarkStyle.Double } open) return;
        _isOpen = Leads(text, block, open.Outside.Start) && open.Inside.End == block.End && EndsSentence(text, block);
    }

    private static int FirstDouble(ScratchList<QuotationMark> marks)
    {
        int first = 0;
        while (first < marks.Count && marks[first].Style != MarkStyle.Double) first++;
        return first;
    }

    // "Reed wrote: “We will go." and what follows: the marks of a name or a term are forgotten elsewhere, too.
    private static bool Leads(string text, TextSpan block, int mark) =>
        mark == block.Start || (mark > block.Start + 1 && text[mark - 1] == ' ' && text[mark - 2] is ':' or ',');

    private static bool EndsSentence(string text, TextSpan block) => OpenQuotations.IsStop(text[block.End - 1]);
}
