using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Quotes;

/// <summary>Tells a quotation that is a clause of its own from quoted words inside the writer's sentence.</summary>
internal static class QuoteForms
{
    private const int LongestInsertion = 120;

    /// <summary>The form of <paramref name="quotation"/>, given the one before it at the same level and its form.</summary>
    public static QuoteForm Of(TextDocument document, Quotation quotation, Quotation? before, QuoteForm? formBefore)
    {
        string text = document.Text;
        if (!EndsAsClause(text, quotation)) return QuoteForm.Mixed;
        if (StartsUpper(text, quotation.Inside) && StartsAsClause(document, quotation)) return QuoteForm.Direct;
        return before is { } first && formBefore == QuoteForm.Direct && Resumes(text, first, quotation)
            ? QuoteForm.Direct
            : QuoteForm.Mixed;
    }

    private static bool StartsUpper(string text, TextSpan span)
    {
        int i = span.Start;
        while (i < span.End && !char.IsLetterOrDigit(text[i])) i++;
        return i < span.End && (char.IsUpper(text, i) || char.IsDigit(text[i]));
    }

    private static bool StartsAsClause(TextDocument document, Quotation quotation)
    {
        int start = quotation.Outside.Start;
        int token = document.TokenAt(start);
        int sentence = document.SentenceAt(start);
        if (sentence < 0 || document.Sentences[sentence].First >= token) return true;
        char before = document.Text[document.Tokens[token - 1].End - 1];
        if (before is ',' or ':' or ';' or '\u2014' or '\u2013' or '-' or '.' or '?' or '!' or '\u201D' or '"') return true;

        // "He said “We will go.”": no comma, but a whole sentence of several words.
        return WordCount(document.Text, quotation.Inside) > 3 && IsStop(document.Text[quotation.Inside.End - 1]);
    }

    private static bool EndsAsClause(string text, Quotation quotation)
    {
        if (!quotation.IsClosed) return true;
        char last = text[quotation.Inside.End - 1];
        if (IsStop(last) || last is ',' or '-' or '\u2014' or '\u2013' or '\u2019' or '\'' or '"' or '\u201D' or ')' or ']') return true;
        int next = quotation.Outside.End;
        return next < text.Length && text[next] is ',' or '.' or '?' or '!';
    }

    // "“We will go,” he said, “and we will win.”": the second half starts small and is the same clause.
    private static bool Resumes(string text, Quotation before, Quotation quotation)
    {
        int start = before.Outside.End;
        int length = quotation.Outside.Start - start;
        if (length is <= 0 or > LongestInsertion || text[before.Inside.End - 1] != ',') return false;
        int last = quotation.Outside.Start - 1;
        while (last > start && char.IsWhiteSpace(text[last])) last--;
        return text[last] == ',' && text.IndexOf('\n', start, length) < 0;
    }

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '\u2026';

    private static int WordCount(string text, TextSpan span)
    {
        int count = 1;
        for (int i = span.Start; i < span.End; i++)
        {
            if (text[i] == ' ') count++;
        }

        return count;
    }
}
