using SeedGen.Extraction;
using SeedGen.Extraction.Attribution;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Problems;

namespace SeedGen.Fuzz.Checks;

/// <summary>Every span lies inside its text, in the order that is promised.</summary>
internal static class Ranges
{
    /// <summary>What is wrong with the places of an article; null when nothing is.</summary>
    public static string? FaultOf(ArticleModel article)
    {
        string text = article.Text;
        if (!Fits(article.Layout.Body, text)) return $"body at {article.Layout.Body}";
        return InOrder("block", article.Layout.Blocks, static block => block.Span, text)
            ?? InOrder("quotation", article.Quotes, static quote => quote.Span, text)
            ?? InOrder("date", article.Dates, static date => date.Span, text)
            ?? InOrder("mention", article.Mentions, static mention => mention.Span, text)
            ?? article.Quotes.Select(quote => FaultOf(quote, text)).FirstOrDefault(static fault => fault is not null)
            ?? article.Dates.Where(static date => date.Value.Length == 0 || date.End < date.Start)
                .Select(static date => $"date '{date.Value}' from {date.Start:s} to {date.End:s}").FirstOrDefault();
    }

    /// <summary>What is wrong with the place or the sentence of a problem; null when nothing is.</summary>
    public static string? FaultOf(Problem problem, string text)
    {
        SourceLocation place = problem.Location;
        if (!Fits(place.Span, text)) return $"{problem.Rule.Id} at {place.Span} of {text.Length}";
        SourceLocation expected = new SourceFile(place.Path, text, place.Fragment).Locate(place.Span);
        if (expected != place) return $"{problem.Rule.Id} at line {place.Start.Line}, column {place.Start.Column} instead of {expected.Start}";
        return problem.Message.AsSpan().IndexOfAny('\n', '\r', '\u2028') >= 0 ? $"{problem.Rule.Id} in several lines" : null;
    }

    private static string? FaultOf(AttributedQuote quote, string text)
    {
        foreach (TextSpan? part in (TextSpan?[])[quote.SpeakerText, quote.Cue, quote.Via])
        {
            if (part is { } span && !Fits(span, text)) return $"part of a quotation at {span} of {text.Length}";
        }

        foreach (AttributedQuote inner in quote.Inner)
        {
            if (!quote.Span.Contains(inner.Span)) return $"inner quotation at {inner.Span}, outside of {quote.Span}";
            if (FaultOf(inner, text) is { } fault) return fault;
        }

        return null;
    }

    private static string? InOrder<T>(string what, ValueList<T> items, Func<T, TextSpan> spanOf, string text)
    {
        int end = 0;
        foreach (T item in items)
        {
            TextSpan span = spanOf(item);
            if (!Fits(span, text)) return $"{what} at {span} of {text.Length}";
            if (span.Start < end) return $"{what} at {span} before the end of the last one at {end}";
            end = span.End;
        }

        return null;
    }

    private static bool Fits(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.End <= text.Length;
}
