namespace SeedGen.Extraction.Language;

/// <summary>
/// Pairs the marks of one block after the other. Each mark is looked at once, with at most the next one beside it.
/// </summary>
/// <remarks>
/// A quotation that runs over several paragraphs repeats its opening mark at each, or forgets to: every part is a quotation of
/// its own, not closed but in the last paragraph.
/// </remarks>
internal sealed class QuotationPairing
{
    // Deeper nesting than this is a misprint.
    private const int DeepestNesting = 3;

    // A doubtful apostrophe further away than this closes nothing.
    private const int LongestDoubtful = 80;

    private readonly ScratchList<QuotationMark> _marks = new();
    private readonly ScratchList<QuotationDraft> _drafts = new();
    private readonly ScratchList<Quotation> _quotations = new();
    private readonly ScratchList<TextSpan> _strays = new();
    private readonly SpilledQuotation _spilled = new();

    // The drafts that are open, from the outermost to the innermost.
    private readonly int[] _open = new int[DeepestNesting + 1];
    private int _openCount;

    // Whether the block has more double marks that open than ones that close: where each has its partner, they are nested.
    private bool _hasRuns;
    private string _text = "";
    private CancellationToken _cancellation;

    /// <summary>What was paired so far, in the order of the opening marks.</summary>
    public ValueList<Quotation> Quotations => new(_quotations.ToArray());

    /// <summary>Double marks that close what was never opened.</summary>
    public ValueList<TextSpan> Strays => new(_strays.ToArray());

    /// <summary>Makes ready for the blocks of <paramref name="text"/>.</summary>
    public void Start(string text, CancellationToken cancellation = default)
    {
        (_text, _cancellation) = (text, cancellation);
        _quotations.Clear();
        _strays.Clear();
        _spilled.Clear();
    }

    /// <summary>
    /// Pairs the quotation marks among <paramref name="marks"/>, which are those among the <paramref name="tokens"/> of
    /// <paramref name="block"/>, which follows the blocks before it in the text.
    /// </summary>
    public void Read(TextSpan block, Token[] tokens, ScratchList<int> marks)
    {
        _marks.Clear();
        QuotationMarkScanner.Scan(_text, block, tokens, marks, _marks);
        if (_marks.Count == 0)
        {
            _spilled.Pass(_text, block);
            return;
        }

        _openCount = 0;
        _drafts.Clear();
        _hasRuns = HasRuns();
        if (_spilled.TryClose(_text, _marks, _quotations)) Open(new QuotationMark(block.Start, 0, MarkStyle.Double, true, false, false));
        int first = _quotations.Count;
        for (int i = 0; i < _marks.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_marks[i].Style == MarkStyle.Double) ReadDouble(i);
            else ReadSingle(i);
        }

        OpenQuotations.End(_text, block, _drafts);
        Finish();
        _spilled.See(_text, block, _marks, _quotations, first);
    }

    private bool HasRuns()
    {
        int surplus = 0;
        for (int i = 0; i < _marks.Count; i++)
        {
            QuotationMark mark = _marks[i];
            if (mark.Style == MarkStyle.Double && mark.CanOpen != mark.CanClose) surplus += mark.CanOpen ? 1 : -1;
        }

        return surplus > 0;
    }

    private void ReadDouble(int i)
    {
        QuotationMark mark = _marks[i];
        int depth = InnermostDouble();
        bool opensOnly = mark.CanOpen && !mark.CanClose;

        // "“They said ‘no’’, and left,” he said": a single mark, typed twice.
        if (_text[mark.Start] == '\u2019' && depth < _openCount - 1) Close(_openCount - 1, mark);
        else if (depth < 0)
        {
            if (mark.CanOpen) Open(mark);
            else if (!mark.IsDoubtful) _strays.Add(TextSpan.FromBounds(mark.Start, mark.End));
        }
        else if (opensOnly)
        {
            if (_hasRuns && OpensAgain(mark)) OpenAgain(mark, depth);
            else if (_openCount < DeepestNesting) Open(mark);
        }
        else if (!(mark.IsDoubtful && NextCloses(i)))
        {
            DropAbove(depth);
            Close(depth, mark);

            // In "“She said. “Go.” I went.”" the first mark has a partner, too; in a run it has none.
            if (_drafts[_open[depth]].IsAgain && !NextDoubleCloses(i)) _openCount--;
        }
    }

    // "“It is old. “It leaks,” he said": paragraphs that were run together. Each begins with the mark, the last alone ends with one.
    private bool OpensAgain(QuotationMark mark)
    {
        int before = mark.Start - 1;
        while (before >= 0 && char.IsWhiteSpace(_text[before])) before--;
        return before >= 0 && before < mark.Start - 1 && OpenQuotations.IsStop(_text[before]);
    }

    // Of a run only the first part and the last keep a place: it may be as long as a speech.
    private void OpenAgain(QuotationMark mark, int depth)
    {
        bool wasAgain = _drafts[_open[depth]].IsAgain;
        if (!wasAgain && depth + 1 >= DeepestNesting) return;
        DropAbove(depth);
        _openCount = wasAgain ? depth : depth + 1;
        Open(mark);
        _drafts[_drafts.Count - 1].IsAgain = true;
    }

    private void DropAbove(int depth)
    {
        for (int k = _openCount - 1; k > depth; k--) _drafts[_open[k]].IsDropped = true;
        _openCount = depth + 1;
    }

    private void ReadSingle(int i)
    {
        QuotationMark mark = _marks[i];
        int top = _openCount - 1;
        bool isInSingle = top >= 0 && _drafts[_open[top]].Mark.Style == MarkStyle.Single;
        if (isInSingle && mark.CanClose && !IsApostrophe(i)) Close(top, mark);
        else if (!isInSingle && mark.CanOpen && _openCount < DeepestNesting) Open(mark);
    }

    private bool IsApostrophe(int i)
    {
        QuotationMark mark = _marks[i];
        return mark.IsDoubtful && (NextCloses(i) || mark.Start - _drafts[_open[_openCount - 1]].Mark.Start > LongestDoubtful);
    }

    // True when the next mark is of the same style and closes without doubt, so that this one need not.
    private bool NextCloses(int i)
    {
        if (i + 1 >= _marks.Count) return false;
        QuotationMark next = _marks[i + 1];
        return next.Style == _marks[i].Style && next.CanClose && !next.CanOpen && !next.IsDoubtful;
    }

    private bool NextDoubleCloses(int i)
    {
        int next = i + 1;
        while (next < _marks.Count && _marks[next].Style != MarkStyle.Double) next++;
        return next < _marks.Count && _marks[next].CanClose && !_marks[next].CanOpen;
    }

    private int InnermostDouble()
    {
        int depth = _openCount - 1;
        while (depth >= 0 && _drafts[_open[depth]].Mark.Style != MarkStyle.Double) depth--;
        return depth;
    }

    private void Open(QuotationMark mark)
    {
        _drafts.Add(new QuotationDraft(mark, _openCount == 0 ? -1 : _open[_openCount - 1]));
        _open[_openCount++] = _drafts.Count - 1;
    }

    private void Close(int depth, QuotationMark mark)
    {
        ref QuotationDraft draft = ref _drafts[_open[depth]];
        draft.InsideEnd = mark.Start;
        draft.OutsideEnd = mark.End;
        draft.IsClosed = true;
        _openCount = depth;
    }

    private void Finish()
    {
        for (int i = 0; i < _drafts.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            ref QuotationDraft draft = ref _drafts[i];
            TextSpan inside = TextSpan.FromBounds(draft.Mark.End, Math.Max(draft.Mark.End, draft.InsideEnd)).Trim(_text);
            if (draft.IsDropped || inside.IsEmpty) continue;
            int end = draft.IsClosed ? draft.OutsideEnd : inside.End;
            draft.Index = _quotations.Count;
            TextSpan outside = TextSpan.FromBounds(draft.Mark.Start, end);
            _quotations.Add(new Quotation(inside, outside, ParentOf(in draft), draft.Mark.Style, draft.IsClosed));
        }
    }

    // The nearest quotation around it that was kept and reaches over it.
    private int ParentOf(in QuotationDraft draft)
    {
        for (int i = draft.Parent; i >= 0; i = _drafts[i].Parent)
        {
            if (_drafts[i].Index >= 0 && _drafts[i].InsideEnd > draft.Mark.Start) return _drafts[i].Index;
        }

        return -1;
    }
}
