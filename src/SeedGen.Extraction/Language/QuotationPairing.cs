namespace SeedGen.Extraction.Language;

/// <summary>
/// Pairs the marks of one block after the other. Each mark is looked at once, with at most the next one beside it.
/// </summary>
/// <remarks>
/// A quotation that runs over several paragraphs repeats its opening mark at each: every part is a quotation of its own, not
/// closed but in the last paragraph.
/// </remarks>
internal sealed class QuotationPairing
{
    // Deeper nesting than this is a misprint.
    private const int DeepestNesting = 3;

    // A doubtful apostrophe further away than this closes nothing.
    private const int LongestDoubtful = 80;

    private readonly ScratchList<QuotationMark> _marks = new();
    private readonly ScratchList<Draft> _drafts = new();
    private readonly ScratchList<Quotation> _quotations = new();
    private readonly ScratchList<TextSpan> _strays = new();

    // The drafts that are open, from the outermost to the innermost.
    private readonly int[] _open = new int[DeepestNesting + 1];
    private int _openCount;
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
    }

    /// <summary>
    /// Pairs the quotation marks among <paramref name="marks"/>, which are those among the <paramref name="tokens"/> of
    /// <paramref name="block"/>, which follows the blocks before it in the text.
    /// </summary>
    public void Read(TextSpan block, Token[] tokens, ScratchList<int> marks)
    {
        _marks.Clear();
        QuotationMarkScanner.Scan(_text, block, tokens, marks, _marks);
        if (_marks.Count == 0) return;
        _openCount = 0;
        _drafts.Clear();
        for (int i = 0; i < _marks.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (_marks[i].Style == MarkStyle.Double) ReadDouble(i);
            else ReadSingle(i);
        }

        for (int i = _openCount - 1; i >= 0; i--) LeaveOpen(_open[i], block);
        Finish();
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
            if (_openCount < DeepestNesting) Open(mark);
        }
        else if (!(mark.IsDoubtful && NextCloses(i)))
        {
            for (int k = _openCount - 1; k > depth; k--) _drafts[_open[k]].IsDropped = true;
            Close(depth, mark);
        }
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

    private int InnermostDouble()
    {
        int depth = _openCount - 1;
        while (depth >= 0 && _drafts[_open[depth]].Mark.Style != MarkStyle.Double) depth--;
        return depth;
    }

    private void Open(QuotationMark mark)
    {
        _drafts.Add(new Draft(mark, _openCount == 0 ? -1 : _open[_openCount - 1]));
        _open[_openCount++] = _drafts.Count - 1;
    }

    private void Close(int depth, QuotationMark mark)
    {
        ref Draft draft = ref _drafts[_open[depth]];
        draft.InsideEnd = mark.Start;
        draft.OutsideEnd = mark.End;
        draft.IsClosed = true;
        _openCount = depth;
    }

    private void LeaveOpen(int index, TextSpan block)
    {
        ref Draft draft = ref _drafts[index];
        bool leadsCurly = _text[draft.Mark.Start] == '\u2018' && draft.Mark.Start == block.Start;
        if (draft.Mark.Style == MarkStyle.Single && !leadsCurly && !RunsOn(draft, block))
        {
            draft.IsDropped = true;
            return;
        }

        // A further mark of the same kind shows that this one's partner is missing: it ends there, unless that is inside
        // of what is closed.
        int end = block.End;
        int closed = 0;
        for (int i = index + 1; i < _drafts.Count && end == block.End; i++)
        {
            if (_drafts[i].IsDropped) continue;
            if (_drafts[i].Mark.Style == draft.Mark.Style && _drafts[i].Mark.Start >= closed) end = _drafts[i].Mark.Start;
            closed = Math.Max(closed, _drafts[i].OutsideEnd);
        }

        draft.InsideEnd = draft.OutsideEnd = end;
    }

    // "Reed said: 'We will go." and a paragraph that opens with a mark again: the words run on.
    private bool RunsOn(in Draft draft, TextSpan block)
    {
        int start = draft.Mark.Start;
        bool leads = start == block.Start || (start > block.Start + 1 && _text[start - 1] == ' ' && _text[start - 2] is ':' or ',');
        if (!leads || draft.Parent >= 0 || draft.Mark.End >= block.End || !char.IsUpper(_text[draft.Mark.End])) return false;
        int next = block.End;
        while (next < _text.Length && char.IsWhiteSpace(_text[next])) next++;
        return next + 1 < _text.Length && _text[next] is '\'' or '\u2018' && char.IsUpper(_text[next + 1]);
    }

    private void Finish()
    {
        for (int i = 0; i < _drafts.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            ref Draft draft = ref _drafts[i];
            TextSpan inside = TextSpan.FromBounds(draft.Mark.End, Math.Max(draft.Mark.End, draft.InsideEnd)).Trim(_text);
            if (draft.IsDropped || inside.IsEmpty) continue;
            int end = draft.IsClosed ? draft.OutsideEnd : inside.End;
            draft.Index = _quotations.Count;
            TextSpan outside = TextSpan.FromBounds(draft.Mark.Start, end);
            _quotations.Add(new Quotation(inside, outside, ParentOf(in draft), draft.Mark.Style, draft.IsClosed));
        }
    }

    // The nearest quotation around it that was kept and reaches over it.
    private int ParentOf(in Draft draft)
    {
        for (int i = draft.Parent; i >= 0; i = _drafts[i].Parent)
        {
            if (_drafts[i].Index >= 0 && _drafts[i].InsideEnd > draft.Mark.Start) return _drafts[i].Index;
        }

        return -1;
    }

    private struct Draft(QuotationMark mark, int parent)
    {
        public readonly QuotationMark Mark = mark;
        public readonly int Parent = parent;
        public int InsideEnd;
        public int OutsideEnd;
        public bool IsClosed;
        public bool IsDropped;

        // Among the quotations; -1 until it is one.
        public int Index = -1;
    }
}
