using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Words;

/// <summary>Tells a narrative of other years from news, by the years a text writes out.</summary>
internal static class TextKind
{
    private const int Enough = 6;

    /// <summary>
    /// True when the text names at least six years and fewer than a third of them lie within a year of its own: news
    /// speaks of its own days, history of others.
    /// </summary>
    /// <param name="document">The text.</param>
    /// <param name="places">The tokens that may be part of a date, all numbers among them.</param>
    /// <param name="reference">When it was published, if that is known.</param>
    public static bool IsNarrative(TextDocument document, ScratchList<int> places, Timestamp? reference)
    {
        int own = reference?.Value.Year ?? 0;
        int years = 0;
        int near = 0;
        for (int p = 0; p < places.Count; p++)
        {
            ref readonly Token token = ref document.Tokens.At(places[p]);
            if (token.Is(TokenForm.Capital) && IsBeforeChrist(document.WordsOf(token))) years++;
            if (token.Kind != TokenKind.Number || token.Length != 4) continue;
            int year = YearOf(document.WordsOf(token));
            if (year is < 1000 or > 2100) continue;
            years++;
            if (own != 0 && Math.Abs(year - own) <= 1) near++;
        }

        return years >= Enough && near * 3 < years && document.Tokens.Count < years * 400 && !OpensAsNews(document, reference);
    }

    // "died on Saturday", "yesterday" or, a few weeks ago, "on Aug. 3", said at the start or again and again: the days of a
    // newspaper. In a tale of other years a weekday has its date beside it, and a date its year. Where nobody knows when the text was
    // written, "last year" said at the start is enough, too.
    private static bool OpensAsNews(TextDocument document, Timestamp? reference)
    {
        const int Opening = 150;
        const int EnoughBehind = 3;
        const int WordsForEach = 600;
        int behind = 0;
        for (int i = 0; i < document.Tokens.Count - 2; i++)
        {
            if (i < Opening && (reference is { } published ? IsDayOfLate(document, i, published.Value) : IsUnitOfLate(document, i))) return true;
            if (reference is not null && document.Is(document.Tokens[i], "last") && IsUnitOfLate(document, i)) return true;
            if (!IsBareDay(document, i)) continue;
            if (i < Opening) return true;
            behind++;
        }

        return behind >= EnoughBehind && behind * WordsForEach >= document.Tokens.Count;
    }

    // "yesterday", "on Saturday"
    private static bool IsBareDay(TextDocument document, int token)
    {
        ref readonly LexiconEntry entry = ref EntryAt(document, token);
        bool isYesterday = (entry.Classes & WordClass.Deictic) != 0 && entry.Number < 0;
        if (isYesterday) return !IsQuoted(document, document.Tokens[token]);
        int next = BehindMark(document, token);
        return (entry.Classes & WordClass.WeekdayName) != 0 && document.Tokens[token].Is(TokenForm.Capital)
            && document.Tokens[next].Kind != TokenKind.Number && (EntryAt(document, next).Classes & WordClass.Month) == 0;
    }

    // "Aug. 3", a few weeks before the publication
    private static bool IsDayOfLate(TextDocument document, int token, DateTime published)
    {
        const int MostMonths = 2;
        ref readonly LexiconEntry entry = ref EntryAt(document, token);
        if ((entry.Classes & WordClass.Month) == 0 || !document.Tokens[token].Is(TokenForm.Capital)) return false;
        int next = BehindMark(document, token);
        bool isDay = document.Tokens[next].Kind == TokenKind.Number && document.Tokens[next].Length <= 2 && !IsYearBehind(document, next + 1);
        return isDay && (published.Month - entry.Number + 12) % 12 <= MostMonths;
    }

    // "last year", "this week"; but "the last year of the war"
    private static bool IsUnitOfLate(TextDocument document, int token)
    {
        bool isUnit = (EntryAt(document, token).Classes & WordClass.Shift) != 0 && (EntryAt(document, token + 1).Classes & WordClass.Unit) != 0;
        return isUnit && !document.Is(document.Tokens[token + 2], "of") && (token == 0 || !document.Is(document.Tokens[token - 1], "the"))
            && !IsQuoted(document, document.Tokens[token]);
    }

    private static int BehindMark(TextDocument document, int token) =>
        document.Tokens[token + 1].Kind == TokenKind.Punctuation ? token + 2 : token + 1;

    private static ref readonly LexiconEntry EntryAt(TextDocument document, int token) =>
        ref TimexLexicon.At(TimexLexicon.Find(document.Text, document.Tokens[token]));

    // A tale of other years may quote somebody who says "yesterday".
    private static bool IsQuoted(TextDocument document, in Token token)
    {
        foreach (ref readonly Quotation quotation in document.Quotations)
        {
            if (quotation.Inside.Start <= token.Start && token.Start < quotation.Inside.End) return true;
        }

        return false;
    }

    // "Aug. 3, 1958", "3 August 1958"
    private static bool IsYearBehind(TextDocument document, int token)
    {
        if (token < document.Tokens.Count && document.Tokens[token].Kind == TokenKind.Punctuation) token++;
        return token < document.Tokens.Count && document.Tokens[token].Kind == TokenKind.Number && document.Tokens[token].Length == 4;
    }

    private static bool IsBeforeChrist(ReadOnlySpan<char> word) =>
        word[0] == 'B' && word.Length is 2 or 3 && word[1] == 'C' && (word.Length == 2 || word[2] == 'E');

    private static int YearOf(ReadOnlySpan<char> digits)
    {
        int year = 0;
        foreach (char c in digits)
        {
            if (c is < '0' or > '9') return 0;
            year = (year * 10) + (c - '0');
        }

        return year;
    }
}
