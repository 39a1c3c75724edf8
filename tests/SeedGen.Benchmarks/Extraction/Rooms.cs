using SeedGen.Extraction;
using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Dates;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Benchmarks.Extraction;

/// <summary>The rooms an article is led through, each to be entered alone.</summary>
internal sealed class Rooms
{
    private readonly PreparedSettings _settings;
    private readonly State[] _states;

    /// <summary>Leads <paramref name="files"/> through all rooms once, so that each can start from the ones before.</summary>
    public Rooms(IReadOnlyList<SourceFile> files, PreparedSettings settings)
    {
        _settings = settings;
        _states = [.. files.Select(static file => new State(file))];
        foreach ((string _, Action<State> enter) in All())
        {
            foreach (State state in _states) enter(state);
        }
    }

    /// <summary>Each room by name, with a pass of all files through it.</summary>
    public IEnumerable<(string Name, Action Pass)> Passes()
    {
        foreach ((string name, Action<State> enter) in All()) yield return (name, () => Array.ForEach(_states, enter));
    }

    private IEnumerable<(string Name, Action<State> Enter)> All() =>
    [
        ("front matter", static state => state.Front = FrontMatter.Read(state.File, isRead: true, new ProblemList(state.File))),
        ("tokens", static state =>
        {
            state.Tokens?.Release();
            state.Tokens = Tokenizer.Cut(state.File.Text, TextSpan.FromBounds(state.Front.End, state.File.Text.Length));
        }),
        ("layout", state => state.Layout = LayoutReader.Read(state.File.Text, state.Front.End, state.Tokens!,
            _settings.Boilerplate, _settings.Settings.DateOrder, new ProblemList(state.File))),
        ("metadata", state => state.Metadata = ArticleMetadata.Read(new Seed(state.File, state.File.Path, ""),
            new RawArticle(null, state.File.Text, state.Tokens!, state.Layout, new(state.File)) { Metadata = state.Front.Metadata },
            _settings, null, true, new ProblemList(state.File), null)),
        ("language", state =>
        {
            state.Document?.Release();
            state.Document = TextDocument.Create(state.File.Text, state.Layout.Blocks, state.Tokens!, _settings.Strings, default);
        }),
        ("dates", state => state.Dates = DateFinder.Find(state.Document, state.Metadata.Published,
            _settings.Settings.DateOrder, new ProblemList(state.File))),
        ("actors", state => state.Mentions = MentionFinder.Find(state.Document, _settings.Lexicon)),
        ("quotes", static state => state.Quotes = QuoteFinder.Find(state.Document)),
        ("attribution", state => state.Attributed = Attributor.Attribute(state.Document, state.Quotes, state.Mentions,
            _settings.Lexicon)),
        ("quote problems", static state =>
            QuoteProblems.Check(state.Document, state.Attributed, new ProblemList(state.File))),
        ("text checks", static state =>
            ArticleChecker.CheckText(state.Document, state.File.Path, new ProblemList(state.File))),
        ("body hash", static state => state.Hash = Hashes.Of(state.File.Text, state.Layout.Body)),
    ];

    // What the rooms hand on.
    private sealed class State(SourceFile file)
    {
        public SourceFile File { get; } = file;

        public FrontMatter Front { get; set; } = FrontMatter.None;

        public ScratchList<Token>? Tokens { get; set; }

        public ArticleLayout Layout { get; set; } = new();

        public ArticleMetadata Metadata { get; set; } = null!;

        public TextDocument Document { get; set; } = null!;

        public ValueList<TimexMention> Dates { get; set; }

        public ActorMentions Mentions { get; set; } = null!;

        public ValueList<QuoteSpan> Quotes { get; set; }

        public ValueList<AttributedQuote> Attributed { get; set; }

        public ulong Hash { get; set; }
    }
}
