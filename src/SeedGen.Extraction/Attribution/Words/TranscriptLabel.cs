using SeedGen.Extraction.Language;
using SeedGen.Extraction.Quotes;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>Finds the name in capitals that a transcript within marks begins with: "“COLE: We will go.”"</summary>
internal static class TranscriptLabel
{
    private const int LongestLabel = 4;

    /// <summary>The label; null when <paramref name="quote"/> begins with none.</summary>
    public static TextSpan? In(TextDocument document, QuoteSpan quote)
    {
        if (BeginsSmall(document.Text, quote.Span)) return null;
        int first = document.TokenAt(quote.Span.Start);
        for (int t = first; t < first + LongestLabel && t + 1 < document.Tokens.Count && document.Tokens.At(t).End < quote.Span.End; t++)
        {
            ref readonly Token token = ref document.Tokens.At(t);
            if (t > first && document.Text[token.Start] == ':') return TextSpan.FromBounds(quote.Span.Start, document.Tokens.At(t - 1).End);
            if (token.Kind != TokenKind.Word || token.Length < 2) return null;
            foreach (char c in document.WordsOf(token))
            {
                if (char.IsLower(c)) return null;
            }
        }

        return null;
    }

    // "We", "it": nearly every quotation does.
    private static bool BeginsSmall(string text, TextSpan words) => words.Length > 1
        && (char.IsLower(text[words.Start]) || (char.IsLetter(text[words.Start]) && char.IsLower(text[words.Start + 1])));
}
