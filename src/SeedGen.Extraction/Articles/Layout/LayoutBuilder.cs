using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Collects the blocks and values of one article while its lines are read.</summary>
internal sealed class LayoutBuilder(string text, DateOrder order, ProblemList? problems)
{
    private readonly ScratchList<Block> _blocks = new();
    private int _titleBlocks;
    private Located<Timestamp>? _published;
    private bool _publishedIsUpdate;
    private Located<string>? _byline;
    private bool _bylineIsAgency;
    private Located<string>? _dateline;
    private Located<Timestamp>? _datelineDay;
    private Located<string>? _url;
    private bool _urlIsLabelled;

    /// <summary>The raw text.</summary>
    public string Text { get; } = text;

    /// <summary>How numeric dates are read.</summary>
    public DateOrder Order { get; } = order;

    /// <summary>Asked by who walks through the lines.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The headline, once it was met.</summary>
    public Located<string>? Title { get; private set; }

    /// <summary>The standfirst, once it was met.</summary>
    public Located<string>? Standfirst { get; private set; }

    /// <summary>The kind of the last block; null before the first.</summary>
    public BlockKind? LastKind => _blocks.Count == 0 ? null : _blocks[_blocks.Count - 1].Kind;

    /// <summary>True right under the headline or the standfirst.</summary>
    public bool FollowsTitle => _titleBlocks > 0 && _blocks.Count == _titleBlocks;

    /// <summary>Adds a block.</summary>
    public void Add(BlockKind kind, TextSpan span) => _blocks.Add(new(kind, span));

    /// <summary>Adds the headline, whose own words may be less than its block: "Title: ...".</summary>
    public void AddTitle(TextSpan block, TextSpan words)
    {
        Add(BlockKind.Title, block);
        Title = new(Markup.Plain(Text, words), words);
        _titleBlocks = _blocks.Count;
    }

    /// <summary>Adds a line that says the headline once more, which is of the site.</summary>
    public void AddTitleAgain(TextSpan span)
    {
        bool follows = FollowsTitle;
        Add(BlockKind.Boilerplate, span);
        if (follows) _titleBlocks = _blocks.Count;
    }

    /// <summary>Adds the standfirst, or a further line of it.</summary>
    public void AddStandfirst(TextSpan span)
    {
        Add(BlockKind.Standfirst, span);
        TextSpan whole = Standfirst is null ? span : TextSpan.FromBounds(Standfirst.Span.Start, span.End);
        Standfirst = new(Markup.Plain(Text, whole), whole);
        _titleBlocks = _blocks.Count;
    }

    /// <summary>Adds a byline and the date on its line. The first byline counts, and before the bare name of an agency that of a writer.</summary>
    public void AddByline(TextSpan span, Byline byline)
    {
        if (_byline is null || _bylineIsAgency)
        {
            _byline = byline.Name;
            _bylineIsAgency = BylineNames.IsAgency(Text, span);
        }

        TextSpan name = TextSpan.FromBounds(span.Start, Math.Min(byline.DateStart, span.End)).Trim(Text);
        Add(BlockKind.Byline, name);
        if (byline.Date is not null) AddDateLine(TextSpan.FromBounds(name.End, span.End).Trim(Text), byline.Date);
    }

    /// <summary>Adds the line under a story that names its reporters.</summary>
    public void AddReporters(TextSpan span, Located<string> names)
    {
        _byline ??= names;
        Add(BlockKind.Byline, span);
    }

    /// <summary>Adds a date line. The first publication counts, and before it an update.</summary>
    public void AddDateLine(TextSpan span, DateLine date)
    {
        Add(BlockKind.DateLine, span);
        if (date.Published is not null && (_published is null || (_publishedIsUpdate && !date.IsUpdate)))
        {
            _published = date.Published;
            _publishedIsUpdate = date.IsUpdate;
        }

        if (date.Trouble is not DateForm trouble) return;
        string words = trouble.Span.In(Text);
        if (trouble.State == DateState.Impossible) problems?.Add(ProblemRules.ImpossibleDateLine, trouble.Span, words);
        else if (trouble.State == DateState.Ambiguous)
        {
            problems?.Add(ProblemRules.AmbiguousDateLine, trouble.Span, words);
        }
    }

    /// <summary>Adds a dateline on a line of its own, and the day that it states.</summary>
    public void AddDateline(Located<string> dateline, Located<Timestamp>? day)
    {
        Add(BlockKind.DateLine, dateline.Span);
        _dateline ??= dateline;
        _datelineDay ??= day;
    }

    /// <summary>
    /// Adds the address the article was taken from. The first with a label counts, and before it the first.
    /// </summary>
    public void AddOrigin(TextSpan span, Located<string>? address, bool isLabelled)
    {
        Add(BlockKind.Origin, span);
        if (address is null || (_url is not null && (_urlIsLabelled || !isLabelled))) return;
        _url = address;
        _urlIsLabelled = isLabelled;
    }

    /// <summary>The layout of what was added; nothing is added any more.</summary>
    public ArticleLayout Build()
    {
        TextSpan body = FindBody();
        Located<Timestamp>? day = _datelineDay;
        Located<string>? dateline = _dateline ?? FindDateline(out day);
        return new()
        {
            Blocks = new(_blocks.Take()),
            Title = Title,
            Standfirst = Standfirst,
            Byline = _byline,
            Dateline = dateline,
            Published = _published ?? day,
            Url = _url,
            Body = body,
        };
    }

    private TextSpan FindBody()
    {
        int first = 0;
        while (first < _blocks.Count && !IsBody(_blocks[first].Kind)) first++;
        if (first == _blocks.Count) return new(Text.Length, 0);
        int last = _blocks.Count - 1;
        while (!IsBody(_blocks[last].Kind)) last--;
        return TextSpan.FromBounds(_blocks[first].Span.Start, _blocks[last].Span.End);
    }

    // It opens the first paragraph, or the second where a summary or a caption could not be told from the first.
    private Located<string>? FindDateline(out Located<Timestamp>? day)
    {
        day = null;
        TextSpan first = ParagraphFrom(0, out int next);
        if (first.IsEmpty) return null;
        TextSpan second = ParagraphFrom(next, out _);
        if (WireDateline.Read(Text, first, Order, out day) is { } dateline) return dateline;
        if (!second.IsEmpty && WireDateline.Read(Text, second, Order, out day) is { } late) return late;

        // In a conversation every paragraph may open with a name.
        bool isTalk = !second.IsEmpty && WireDateline.ReadPlace(Text, second) is not null;
        return isTalk ? null : WireDateline.ReadPlace(Text, first);
    }

    private TextSpan ParagraphFrom(int block, out int next)
    {
        next = block;
        while (next < _blocks.Count && _blocks[next].Kind != BlockKind.Paragraph) next++;
        return next < _blocks.Count ? _blocks[next++].Span : default;
    }

    private static bool IsBody(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Heading;
}
