namespace SeedGen.Extraction.Language;

/// <summary>Cuts text into tokens, in one pass without looking back.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, TextSpan span, List<Token> tokens)
    {
        int i = span.Start;
        while (i < span.End)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            int end;
            TokenKind kind;
            if (IsLetter(text, i)) (end, kind) = (WordEnd(text, i, span.End), TokenKind.Word);
            else if (IsDigit(c)) (end, kind) = (NumberEnd(text, i, span.End), TokenKind.Number);
            else if (IsPossessive(text, i, span)) (end, kind) = (i + 2, TokenKind.Possessive);
            else (end, kind) = (Step(text, i, span.End), TokenKind.Punctuation);

            tokens.Add(new Token(i, end - i, kind));
            i = end;
        }
    }

    /// <summary>True for the straight and the curly apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(string text, int i) => char.IsLetter(text, i) || IsMark(text[i]);

    // Combining accents and the joiners of scripts that need them belong to the letter before.
    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordPart(string text, int i) => IsDigit(text[i]) || IsLetter(text, i);

    private static int Step(string text, int i, int limit) =>
        i + 1 < limit && char.IsSurrogatePair(text[i], text[i + 1]) ? i + 2 : i + 1;

    private static int WordEnd(string text, int start, int limit)
    {
        int i = Step(text, start, limit);
        while (i < limit)
        {
            char c = text[i];
            bool partFollows = i + 1 < limit && IsWordPart(text, i + 1);
            if (IsWordPart(text, i)) i = Step(text, i, limit);
            else if (c is '-' or '\u2010' or '\u2011' && partFollows) i++;
            else if (c == '&' && partFollows && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1])) i++;
            else if (IsApostrophe(c) && partFollows && !EndsPossessively(text, i, limit)) i++;
            else if (c == '.' && StopBelongs(text, start, i, limit)) i++;
            else break;
        }

        return i;
    }

    // "Kirby's" is two tokens, "don't" and "O'Neill" are one.
    private static bool EndsPossessively(string text, int apostrophe, int limit) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= limit || !IsWordPart(text, apostrophe + 2));

    private static bool IsPossessive(string text, int i, TextSpan span) =>
        IsApostrophe(text[i]) && i > span.Start && IsWordPart(text, i - 1)
        && i + 1 < span.End && EndsPossessively(text, i, span.End);

    // "U.S." and "a.m." keep their stops, and so does a known abbreviation.
    private static bool StopBelongs(string text, int start, int stop, int limit)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
        bool letterStopsOnly = char.IsLetter(word[word.Length - 1]) && (word.Length == 1 || word[word.Length - 2] == '.');
        if (!letterStopsOnly) return Abbreviations.IsKnown(word);
        if (word.Length > 1) return true;

        // A single letter: an initial ("J. Smith") or the start of "U.S."; "Plan B." is a sentence's end we can't tell.
        return stop + 1 < limit && (char.IsLetter(text[stop + 1]) || char.IsUpper(word[0]));
    }

    // "1,600", "3.5", "8th", "1990s", "5pm"; "2022-11-08" and "12:05" are several tokens.
    private static int NumberEnd(string text, int start, int limit)
    {
        int i = start + 1;
        while (i < limit)
        {
            if (IsDigit(text[i])) i++;
            else if (text[i] is ',' or '.' && i + 1 < limit && IsDigit(text[i + 1])) i++;
            else break;
        }

        while (i < limit && char.IsLetter(text, i)) i = Step(text, i, limit);
        return i;
    }
}
