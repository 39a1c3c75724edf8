using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Texts;
using SeedGen.Extraction.Dates;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Quotes;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>
/// Leads one file through all rooms: its articles with everything that can be told without the others.
/// </summary>
public static class ArticleExtractor
{
    /// <summary>Reads one file alone. Where there are several, settings and entries are better prepared once for all.</summary>
    public static SeedResult Extract(Seed seed, ExtractionSettings settings, ValueList<ArticleEntry> entries) =>
        Extract(seed, new PreparedSettings(settings), new PreparedEntries(entries), CancellationToken.None);

    /// <summary>Reads <paramref name="seed"/>.</summary>
    /// <param name="seed">The file.</param>
    /// <param name="settings">The schema's part that articles need.</param>
    /// <param name="entries">What the schema says of the file's articles; entries about others are passed over.</param>
    /// <param name="cancellation">Asked for each line and each sentence.</param>
    /// <returns>
    /// The articles and the problems. Problems that stand in an entry count from its start
    /// (<see cref="SourceLocation.Fragment"/>); <see cref="Fragments.Resolve"/> finds their place in the schema file.
    /// </returns>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    public static SeedResult Extract(
        Seed seed, PreparedSettings settings, PreparedEntries entries, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (CorpusFolder.HoldsLines(seed.File.Path)) return SeedLine.ReadAll(seed, settings, entries, cancellation);
        ProblemList problems = new(seed.File, cancellation);
        RawArticle article = SeedReader.Read(seed.File, settings.Boilerplate, settings.Settings.DateOrder, problems, cancellation);
        ArticleEntry? entry = entries.Find(seed.RelativePath);
        ProblemList? ofEntry = entry is null ? null : new ProblemList(entry.File);

        // The errors of a text so far are those of its front matter.
        bool isWhole = !problems.HasErrors && settings.Settings.IsWhole;
        ArticleModel model = Extract(seed, article, settings, entry, isWhole, problems, ofEntry, cancellation);
        var found = problems.ToValueList();
        return new([model], ofEntry is null ? found : found.Concat(ofEntry.ToValueList()).ToValueList());
    }

    /// <summary>Everything that <paramref name="article"/> yields, save its place among others.</summary>
    /// <param name="seed">Its file.</param>
    /// <param name="article">The article.</param>
    /// <param name="settings">The schema's part that articles need.</param>
    /// <param name="entry">What the schema says of it.</param>
    /// <param name="isWhole">False when the article's own metadata, or the schema, could not be read to its end.</param>
    /// <param name="problems">Takes complaints about the file.</param>
    /// <param name="entryProblems">Takes complaints about the entry.</param>
    /// <param name="cancellation">Asked for each paragraph and sentence.</param>
    /// <exception cref="OperationCanceledException">The caller wants no answer any more.</exception>
    internal static ArticleModel Extract(
        Seed seed,
        RawArticle article,
        PreparedSettings settings,
        ArticleEntry? entry,
        bool isWhole,
        ProblemList problems,
        ProblemList? entryProblems,
        CancellationToken cancellation)
    {
        ArticleMetadata metadata =
            ArticleMetadata.Read(seed, article, settings, entry, isWhole, problems, entryProblems);
        TextDocument document = TextDocument.Create(
            article.Text, article.Layout.Blocks, article.Tokens, settings.Strings, cancellation);
        article.Tokens.Release();
        Corrections corrections = Corrections.Of(document, entry, entryProblems);

        // Of an empty article, and of what is no text, nothing else is to be said.
        bool saysSomething = ArticleChecker.CheckText(document, metadata.Path, article.TextProblems);
        ProblemList doubts = saysSomething ? article.TextProblems : article.TextProblems.Fork();
        ValueList<TimexMention> dates = DatesOf(document, article, metadata, settings, corrections, doubts);
        ActorMentions mentions = MentionFinder.Find(document, settings.Lexicon);
        ValueList<AttributedQuote> quotes = QuotesOf(document, mentions, settings, corrections, doubts);
        ArticleChecker.CheckDateline(article.Layout.Dateline, metadata.Text("dateline"), metadata.Published, dates, doubts);
        settings.Surnames.Check(article.Text, mentions.Mentions, doubts);
        cancellation.ThrowIfCancellationRequested();

        ArticleModel model = new(metadata.Key, metadata.Path, metadata.KeyLocation, article.Text, article.Layout)
        {
            Title = metadata.Text("title") ?? article.Layout.Title?.Value,
            Standfirst = metadata.Text("standfirst") ?? article.Layout.Standfirst?.Value,
            Outlet = metadata.Text("outlet"),
            Byline = metadata.Text("byline") ?? article.Layout.Byline?.Value,
            Dateline = metadata.Text("dateline") ?? article.Layout.Dateline?.Value,
            Published = metadata.Published,
            Url = metadata.Text("url") ?? article.Layout.Url?.Value,
            Fields = metadata.Fields,
            Quotes = quotes,
            Utterances = Utterance.In(article.Text, quotes, key => PersonOf(key, settings, mentions)),
            Dates = dates,
            Mentions = mentions.Mentions,
            FoundActors = mentions.Found,
            WordCount = CountWords(document),
            BodyHash = Hashes.Of(article.Text, article.Layout.Body),
            Sketch = TextSketch.Of(document, article.Layout.Body, cancellation),
            Boilerplate = settings.Boilerplate?.HeldBy(article.Text, cancellation) ?? default,
            Sha256 = article.Id is null ? seed.Sha256 : Hashes.Sha256(article.Text),
            Deprecated = entry?.Deprecated,
        };
        document.Release();
        return model;
    }

    private static string? PersonOf(string key, PreparedSettings settings, ActorMentions mentions)
    {
        if (settings.Persons.TryGetValue(key, out string? name)) return name;
        foreach (FoundActor actor in mentions.Found)
        {
            if (actor.Key == key) return actor.Kind == ActorKind.Person ? actor.Name : null;
        }

        return null;
    }

    // Adds to the doubts what is wrong with them, unless a correction or another complaint has said the last word.
    private static ValueList<TimexMention> DatesOf(
        TextDocument document, RawArticle article, ArticleMetadata metadata, PreparedSettings settings, Corrections corrections, ProblemList doubts)
    {
        ProblemList problems = article.TextProblems.Fork();
        ValueList<TimexMention> dates = corrections.Apply(
            DateFinder.Find(document, metadata.Published, settings.Settings.DateOrder, problems), problems);

        // When an article was filed is compared with its publication elsewhere.
        if (article.Layout.Dateline is { } dateline) problems.Settle(dateline.Span, ProblemRules.PastIsToCome);

        // The line that dates the article is read before its text, and has said what is wrong with its date.
        bool isLineWrong = problems.SettleWhere(article.TextProblems, ProblemRules.ImpossibleDateLine, ProblemRules.AmbiguousDateLine);
        if (metadata.IsPublishedWrong || (isLineWrong && metadata.Published is null))
            problems.Settle(new TextSpan(0, article.Text.Length), ProblemRules.NothingToResolveAgainst);
        doubts.Add(problems.ToValueList());
        return dates;
    }

    // Adds to the doubts what is wrong with them.
    private static ValueList<AttributedQuote> QuotesOf(
        TextDocument document, ActorMentions mentions, PreparedSettings settings, Corrections corrections, ProblemList doubts)
    {
        ValueList<AttributedQuote> found = Attributor.Attribute(document, QuoteFinder.Find(document), mentions, settings.Lexicon);
        document.Cancellation.ThrowIfCancellationRequested();
        ValueList<AttributedQuote> quotes = corrections.Apply(found);
        QuoteProblems.Check(document, quotes, doubts);
        if (!settings.Settings.Actors.IsEmpty && settings.Settings.AreActorsKnown)
            QuoteProblems.CheckSpeakers(quotes, mentions.Found, doubts);
        return quotes;
    }

    private static int CountWords(TextDocument document)
    {
        ReadOnlySpan<Token> tokens = document.Tokens.AsSpan();
        int words = 0;
        foreach (ref readonly Sentence sentence in document.Sentences)
        {
            if (document.Blocks[sentence.Block].Kind is not (BlockKind.Heading or BlockKind.Paragraph)) continue;
            int end = sentence.End;
            for (int i = sentence.First; i < end; i++) words += tokens[i].Kind is TokenKind.Word or TokenKind.Number ? 1 : 0;
        }

        return words;
    }
}
