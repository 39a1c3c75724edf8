using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Schema.Yaml;

/// <summary>
/// Makes a tree of nodes out of a run of events, on a stack of its own, so that no input is too deep for the
/// compiler's. Refuses keys that are not text, and keys given twice.
/// </summary>
internal sealed class DataNodeBuilder(ProblemList problems)
{
    private readonly Stack<Frame> _open = new();

    /// <summary>How many lists and mappings are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The finished tree; null before its last event.</summary>
    public DataNode? Root { get; private set; }

    /// <summary>The innermost bracket in <paramref name="text"/> that is open; null when there is none.</summary>
    public int? OpenBracket(string text)
    {
        foreach (Frame frame in _open)
        {
            if (frame.Start < text.Length && text[frame.Start] is '[' or '{') return frame.Start;
        }

        return null;
    }

    /// <summary>True when the next value is a key.</summary>
    public bool AtKey => _open.Count > 0 && _open.Peek() is { IsMapping: true, HasKey: false };

    /// <summary>True when the next value is an item of a list.</summary>
    public bool AtItem => _open.Count > 0 && !_open.Peek().IsMapping;

    /// <summary>Begins a mapping at <paramref name="start"/>.</summary>
    public void OpenMapping(int start) => _open.Push(new Frame(start, isMapping: true));

    /// <summary>Begins a list at <paramref name="start"/>.</summary>
    public void OpenSequence(int start) => _open.Push(new Frame(start, isMapping: false));

    /// <summary>Ends what was begun last, at <paramref name="end"/>; without it, where its last item ends.</summary>
    public void Close(int? end = null)
    {
        Frame frame = _open.Pop();
        var span = TextSpan.FromBounds(frame.Start, end ?? frame.End);
        Add(frame.IsMapping
            ? new DataMapping(frame.Entries.ToValueList(), span) { IsWhole = frame.IsWhole }
            : new DataSequence(frame.Items.ToValueList(), span));
    }

    /// <summary>Ends all that is open, where the input broke off. What had only just begun says nothing.</summary>
    public void CloseAll()
    {
        while (_open.Count > 0)
        {
            if (_open.Peek() is { Items.Count: 0, Entries.Count: 0 }) _open.Pop();
            else Close();
        }
    }

    /// <summary>Puts a finished value where it belongs.</summary>
    public void Add(DataNode node)
    {
        if (_open.Count == 0)
        {
            Root ??= node;
            return;
        }

        Frame frame = _open.Peek();
        frame.End = Math.Max(frame.End, node.Span.End);
        if (!frame.IsMapping) frame.Items.Add(node);
        else if (!frame.HasKey) AddKey(frame, node);
        else AddValue(frame, node);
    }

    /// <summary>Leaves out the value that was added last, which turned out to be none.</summary>
    public void TakeBack()
    {
        if (_open.Count == 0) return;
        Frame frame = _open.Peek();
        frame.IsWhole = false;
        if (frame.Items.Count > 0) frame.Items.RemoveAt(frame.Items.Count - 1);
        else if (frame is { HasKey: false, Entries.Count: > 0 }) frame.Entries.RemoveAt(frame.Entries.Count - 1);
    }

    /// <summary>Leaves out a value that was refused, and its key; or a key, and its value.</summary>
    public void Skip(TextSpan span)
    {
        if (_open.Count == 0) return;
        Frame frame = _open.Peek();
        frame.End = Math.Max(frame.End, span.End);
        frame.Key = null;
        frame.IsWhole = false;
        frame.HasKey = frame.IsMapping && !frame.HasKey;
    }

    private void AddKey(Frame frame, DataNode node)
    {
        frame.HasKey = true;
        frame.Key = null;
        if (node is not DataScalar key || key.Kind == ScalarKind.Null)
        {
            frame.IsWhole = false;
            problems.Add(ProblemRules.KeyIsNoText, node.Span, NodeNames.Of(node));
        }
        else if (frame.FirstPlaces.TryGetValue(key.Value, out TextSpan first))
        {
            string line = NodeNames.Number(problems.Locate(first).Start.Line + 1);
            problems.Add(ProblemRules.DuplicateKey, key.Span, Excerpt.Of(key.Value), line);
        }
        else
        {
            frame.FirstPlaces.Add(key.Value, key.Span);
            frame.Key = key;
        }
    }

    private static void AddValue(Frame frame, DataNode node)
    {
        if (frame.Key is { } key) frame.Entries.Add(new DataEntry(key, node));
        frame.Key = null;
        frame.HasKey = false;
    }

    private sealed class Frame(int start, bool isMapping)
    {
        public int Start { get; } = start;

        public bool IsMapping { get; } = isMapping;

        public int End { get; set; } = start;

        public bool HasKey { get; set; }

        public bool IsWhole { get; set; } = true;

        public DataScalar? Key { get; set; }

        public List<DataNode> Items { get; } = [];

        public List<DataEntry> Entries { get; } = [];

        public Dictionary<string, TextSpan> FirstPlaces { get; } = new(StringComparer.Ordinal);
    }
}
