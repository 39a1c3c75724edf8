using System.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Tool;

/// <summary>
/// Writes a line for every quotation and date with the rules that decided, as compilers write: file, line, column. The
/// names are those of <see cref="Extraction.Quotes.KindRules"/>, <see cref="SpeakerRules"/> and <see cref="Resolution"/>.
/// </summary>
/// <param name="output">Takes the lines; stays open.</param>
internal sealed class ExplanationLines(Stream output) : IArticleWriter
{
    /// <inheritdoc/>
    public void Write(string path, ArticleModel article, ValueList<DeclaredActor> declared)
    {
        var file = new SourceFile(path, article.Text);
        IEnumerable<(TextSpan Span, string Line)> quotes = article.Quotes
            .SelectMany(static quote => quote.Inner.Prepend(quote))
            .Select(quote => (quote.Span, Of(quote, article, declared)));
        IEnumerable<(TextSpan Span, string Line)> dates = article.Dates.Select(date => (date.Span, Of(date, article.Text)));
        var lines = new StringBuilder();
        foreach ((TextSpan span, string line) in quotes.Concat(dates).OrderBy(static entry => entry.Span.Start))
        {
            LinePosition at = file.PositionAt(span.Start);
            lines.Append($"{path}({at.Line + 1},{at.Column + 1}): {line}\n");
        }

        output.Write(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    /// <summary>Nothing to release.</summary>
    public void Dispose()
    {
    }

    private static string Of(AttributedQuote quote, ArticleModel article, ValueList<DeclaredActor> declared)
    {
        string kind = quote.Kind.ToString().ToLowerInvariant();
        string words = $"{kind} \"{Shown(quote.Span, article.Text)}\"";
        if (quote.Kind != QuoteKind.Speech) return $"{words} [kind: {quote.KindRule}]";
        string? name = quote.SpeakerKey is { } key ? NameOf(key, article, declared) : null;
        string? written = quote.SpeakerText is { } text ? Shown(text, article.Text) : null;
        string speaker = (name, written) switch
        {
            (null, null) => "nobody",
            (null, _) => $"\"{written}\"",
            (_, null) => name,
            _ => name == written ? name : $"{name} (\"{written}\")",
        };
        return $"{words} by {speaker} [kind: {quote.KindRule}; speaker: {quote.Rule}]";
    }

    private static string Of(TimexMention date, string text)
    {
        string pattern = date.Pattern.Length > 0 ? $" = {date.Pattern}" : "";
        return $"{date.Type.ToString().ToLowerInvariant()} \"{Shown(date.Span, text)}\" is {date.Value} "
            + $"[pattern: {date.Rule}{pattern}; resolved: {date.Resolution}]";
    }

    private static string? NameOf(string key, ArticleModel article, ValueList<DeclaredActor> declared) =>
        declared.FirstOrDefault(actor => actor.Key == key)?.Name ?? article.FoundActors.FirstOrDefault(actor => actor.Key == key)?.Name;

    private static string Shown(TextSpan span, string text) => Excerpt.Of(span.In(text));
}
