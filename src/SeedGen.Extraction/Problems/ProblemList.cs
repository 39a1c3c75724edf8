namespace SeedGen.Extraction.Problems;

/// <summary>Collects the complaints about one file while it is read. The only mutable thing that rooms hand around.</summary>
internal sealed class ProblemList
{
    private readonly SourceFile _file;
    private readonly Func<TextSpan, TextSpan> _toFile;
    private readonly List<Problem> _problems;
    private readonly CancellationToken _cancellation;

    /// <summary>Complaints about <paramref name="file"/>, whose spans are offsets into its text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="cancellation">Asked at every complaint: one file can give rise to a million.</param>
    public ProblemList(SourceFile file, CancellationToken cancellation = default)
        : this(file, static span => span, [], cancellation)
    {
    }

    private ProblemList(SourceFile file, Func<TextSpan, TextSpan> toFile, List<Problem> problems, CancellationToken cancellation)
    {
        _file = file;
        _toFile = toFile;
        _problems = problems;
        _cancellation = cancellation;
    }

    /// <summary>True when something that makes the data wrong was found.</summary>
    public bool HasErrors => _problems.Exists(static p => p.Rule.Severity == ProblemSeverity.Error);

    /// <summary>True when something was found at <paramref name="span"/>.</summary>
    public bool HasAt(TextSpan span) => _problems.Exists(problem => problem.Location.Span.Overlaps(_toFile(span)));

    /// <summary>
    /// The same list for a text that is stored inside the file in another form (a string of a <c>.jsonl</c> line):
    /// <paramref name="toFile"/> leads from offsets into that text to offsets into the file.
    /// </summary>
    public ProblemList Inside(Func<TextSpan, TextSpan> toFile) => new(_file, toFile, _problems, _cancellation);

    /// <summary>Notes a complaint at <paramref name="span"/>.</summary>
    public void Add(ProblemRule rule, TextSpan span, params string[] arguments)
    {
        _cancellation.ThrowIfCancellationRequested();
        _problems.Add(new Problem(rule, Locate(span), arguments.ToValueList()));
    }

    /// <summary>The place of <paramref name="span"/> in the file on disk.</summary>
    public SourceLocation Locate(TextSpan span) => _file.Locate(_toFile(span));

    /// <summary>An empty list for the same text, for complaints that may yet be settled.</summary>
    public ProblemList Fork() => new(_file, _toFile, [], _cancellation);

    /// <summary>Takes over complaints that have their place already.</summary>
    public void Add(ValueList<Problem> problems)
    {
        foreach (Problem problem in problems) _problems.Add(problem);
    }

    /// <summary>
    /// Takes out the complaints at <paramref name="span"/>, or those of one <paramref name="rule"/>; false when there are
    /// none.
    /// </summary>
    public bool Settle(TextSpan span, ProblemRule? rule = null)
    {
        TextSpan inFile = _toFile(span);
        bool IsMeant(Problem problem) => rule is null || problem.Rule == rule;
        return _problems.RemoveAll(problem => IsMeant(problem) && problem.Location.Span.Overlaps(inFile)) > 0;
    }

    /// <summary>
    /// Takes out the complaints at places of which another list says one of the <paramref name="rules"/>; false when it says none.
    /// </summary>
    public bool SettleWhere(ProblemList said, params ProblemRule[] rules)
    {
        List<Problem> stronger = said._problems.FindAll(problem => Array.IndexOf(rules, problem.Rule) >= 0);
        _problems.RemoveAll(problem => stronger.Exists(other => other.Location.Span.Overlaps(problem.Location.Span)));
        return stronger.Count > 0;
    }

    /// <summary>What was found so far, in the order of the text.</summary>
    public ValueList<Problem> ToValueList() => _problems.Count == 0 ? default : IsInOrder() ? _problems.ToValueList() : _problems
        .OrderBy(static p => p.Location.Span.Start)
        .ThenBy(static p => p.Rule.Id, StringComparer.Ordinal)
        .ToValueList();

    // Nearly always, and a sort of a million can't be asked to stop.
    private bool IsInOrder()
    {
        for (int i = 1; i < _problems.Count; i++)
        {
            _cancellation.ThrowIfCancellationRequested();
            (Problem before, Problem problem) = (_problems[i - 1], _problems[i]);
            int order = before.Location.Span.Start.CompareTo(problem.Location.Span.Start);
            if (order > 0 || (order == 0 && string.CompareOrdinal(before.Rule.Id, problem.Rule.Id) > 0)) return false;
        }

        return true;
    }
}
