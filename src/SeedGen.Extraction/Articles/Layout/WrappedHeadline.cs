using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Knows a headline that was broken over two lines.</summary>
internal static class WrappedHeadline
{
    private const int LongestHeadline = 200;
    private const int LeastTitleWords = 3;

    // A headline does not end with one of these.
    private static readonly string[] OpenWords =
    [
        "a", "an", "the", "of", "to", "in", "on", "at", "for", "from", "by", "with", "and", "or", "but", "as", "its",
        "his", "her", "their", "over", "after", "before", "amid", "into", "against", "than", "that", "is", "are", "was",
        "were", "will", "says", "toward", "towards", "between", "under", "near", "off", "about", "if", "when", "while",
        "who", "not", "new", "&",
    ];

    /// <summary>
    /// True when the piece behind the one at <paramref name="index"/> is the second row of its headline: no blank line
    /// between them but one behind, and the first row breaks off or both are in title case.
    /// </summary>
    public static bool GoesOn(string text, ScratchList<Piece> pieces, int index, DateOrder order)
    {
        if (index + 2 >= pieces.Count) return false;
        Piece next = pieces[index + 1];
        TextSpan first = pieces[index].Span;
        bool isRow = !next.IsBoilerplate && !next.Line.AfterBlank && next.Line.Span == next.Span
            && pieces[index + 2].Line.AfterBlank
            && next.Span.End - first.Start <= LongestHeadline && !LineForm.EndsWithStop(text, next.Span)
            && Markup.HeadingLevel(text, next.Span, out _) == 0;
        if (!isRow || IsMetadata(text, next.Span, order)) return false;
        if (first.Length == next.Span.Length && LineForm.StartsWith(text, next.Span, first.In(text))) return false;
        return BreaksOff(text, first) || char.IsLower(text[next.Span.Start])
            || (IsTitleCase(text, first) && IsTitleCase(text, next.Span));
    }

    private static bool IsMetadata(string text, TextSpan span, DateOrder order) =>
        BylineRules.Read(text, span, order) is not null
        || BylineRules.ReadUnmarked(text, span, order, besideDate: false) is not null
        || DateLineReader.Read(text, span, order) is not null
        || CreditRules.IsCredit(text, span) || OriginRules.HoldsAddress(text, span);

    private static bool BreaksOff(string text, TextSpan row)
    {
        if (text[row.End - 1] is ',' or '-' or '\u2013' or '\u2014') return true;
        int start = row.End;
        while (start > row.Start && !char.IsWhiteSpace(text[start - 1])) start--;
        string last = TextSpan.FromBounds(start, row.End).In(text);
        return start > row.Start && Array.Exists(OpenWords, w => w.Equals(last, StringComparison.OrdinalIgnoreCase));
    }

    // Every word but the small ones has a capital, and there are more words than a name has.
    private static bool IsTitleCase(string text, TextSpan row)
    {
        int words = 0;
        bool hasSmall = false;
        bool isTitle = true;
        ScratchList<Token> tokens = Tokenizer.Cut(text, row);
        for (int i = 0; i < tokens.Count && isTitle; i++)
        {
            if (tokens[i].Kind is TokenKind.Punctuation or TokenKind.Possessive) continue;
            words++;
            TextSpan word = tokens[i].Span;
            bool isSmall = Array.Exists(OpenWords, w => LineForm.StartsWithWord(text, word, w));
            hasSmall |= isSmall;
            isTitle = isSmall || !char.IsLower(text[word.Start]);
        }

        tokens.Release();
        if (!isTitle) return false;
        return words > LeastTitleWords || (words == LeastTitleWords && hasSmall);
    }
}
