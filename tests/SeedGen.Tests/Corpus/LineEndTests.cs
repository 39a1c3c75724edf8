using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tests.Corpus;

/// <summary>Line ends are part of an article's raw text, and of nothing that is read out of it.</summary>
public sealed class LineEndTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Attribution", "WhoSaid");

    public static TheoryData<string> Articles =>
        [.. Directory.GetFiles(Folder, "*.txt").Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Articles))]
    public void The_same_is_read_whatever_the_line_ends(string name)
    {
        string text = File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n");

        Assert.Equal(Told(name, text), Told(name, text.ReplaceLineEndings("\r\n")));
    }

    private static string[] Told(string name, string text)
    {
        ExtractionSettings settings = SchemaReader.Read(new SourceFile("seedgen.yaml", "seedgen: 1\n")).Schema!.Settings;
        SeedResult result = ArticleExtractor.Extract(new Seed(new SourceFile(name, text), name, ""), settings, default);
        ArticleModel article = Assert.Single(result.Articles);
        return
        [
            $"{article.Title} | {article.Standfirst} | {article.Outlet} | {article.Byline} | {article.Dateline} | {article.Published}",
            $"{article.WordCount} | {article.BodyHash}",
            .. article.Layout.Blocks.Select(block => $"{block.Kind} | {At(block.Span)}"),
            .. article.Quotes.SelectMany(Quotes),
            .. article.Dates.Select(date => $"{At(date.Span)} | {date.Type} | {date.Value} | {date.Start} | {date.End} | {date.Rule}"),
            .. article.Mentions.Select(mention => $"{At(mention.Span)} | {mention.ActorKey}"),
            .. article.FoundActors.Select(static actor => actor.ToString()),
            .. result.Problems.Select(static problem => $"{problem.Rule.Id} | {problem.Location.Start} | {problem.Message}"),
        ];

        IEnumerable<string> Quotes(AttributedQuote quote) =>
        [
            $"{At(quote.Span)} | {quote.Kind} | {quote.Form} | {quote.SpeakerKey} | {At(quote.SpeakerText)} | {At(quote.Cue)} | {At(quote.Via)} | {quote.Rule}",
            .. quote.Inner.SelectMany(Quotes),
        ];

        // The offset and the words as they are where lines end with one character.
        string At(TextSpan? span) => span is not { } some
            ? "-"
            : $"{some.Start - text.AsSpan(0, some.Start).Count('\r')}: {some.In(text).ReplaceLineEndings("\n")}";
    }
}
