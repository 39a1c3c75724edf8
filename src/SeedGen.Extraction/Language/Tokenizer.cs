namespace SeedGen.Extraction.Language;

/// <summary>Cuts text into tokens, in one pass without looking back.</summary>
internal static class Tokenizer
{
    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, TextSpan span, ScratchList<Token> tokens)
    {
        int i = span.Start;
        while (i < span.End)
        {
            if (text[i] == ' ' || char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            Token token = Read(text, i, span);
            tokens.Add(token);
            i = token.End;
        }
    }

    /// <summary>True for the straight and the curly apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    /// <summary>True for a hyphen of any form; a dash is none.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private static Token Read(string text, int i, TextSpan span)
    {
        if (IsLetter(text, i)) return ReadWord(text, i, span.End);
        (int end, TokenKind kind) =
            IsDigit(text[i]) ? (NumberEnd(text, i, span.End), TokenKind.Number)
            : IsPossessive(text, i, span) ? (i + 2, TokenKind.Possessive)
            : (Step(text, i, span.End), TokenKind.Punctuation);
        return new Token(i, end - i, kind) { Hash = WordHash.Of(text.AsSpan(i, end - i)) };
    }

    private static Token ReadWord(string text, int start, int limit)
    {
        uint hash = WordHash.Start;
        TokenForm form = char.IsUpper(text, start) ? TokenForm.Capital
            : char.IsLower(text, start) ? TokenForm.Small : TokenForm.None;
        int i = start;
        while (true)
        {
            // Nearly every word is ASCII letters and nothing else.
            for (; i < limit && IsAsciiLetter(text[i]); i++) hash = WordHash.AddFolded(hash, text[i] | 0x20u);
            if (i == limit || text[i] == ' ') break;
            int next = PartEnd(text, start, i, limit, hash);
            if (next == i) break;
            if (IsHyphen(text[i])) form |= TokenForm.Hyphened;
            for (; i < next; i++) hash = WordHash.Add(hash, text[i]);
        }

        if (text[i - 1] == '.') form |= TokenForm.Stopped;
        return new Token(start, i - start, TokenKind.Word) { Form = form, Hash = hash };
    }

    // Behind what stands at i, where that belongs to the word from start on; else i itself.
    private static int PartEnd(string text, int start, int i, int limit, uint hash)
    {
        char c = text[i];
        if (IsWordPart(text, i)) return Step(text, i, limit);
        bool partFollows = i + 1 < limit && IsWordPart(text, i + 1);
        bool belongs = c switch
        {
            '.' => StopBelongs(text, start, i, limit, hash),
            '&' => partFollows && char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]),
            _ => partFollows && (IsHyphen(c) || (IsApostrophe(c) && !EndsPossessively(text, i, limit))),
        };
        return belongs ? i + 1 : i;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsAsciiLetter(char c) => (c | 0x20u) - 'a' <= 'z' - 'a';

    private static bool IsLetter(string text, int i) =>
        text[i] < '\u0080' ? IsAsciiLetter(text[i]) : char.IsLetter(text, i) || IsMark(text[i]);

    // Combining accents and the joiners of scripts that need them belong to the letter before.
    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordPart(string text, int i) => IsDigit(text[i]) || IsLetter(text, i);

    private static int Step(string text, int i, int limit) =>
        i + 1 < limit && char.IsSurrogatePair(text[i], text[i + 1]) ? i + 2 : i + 1;

    // "Kirby's" is two tokens, "don't" and "O'Neill" are one.
    private static bool EndsPossessively(string text, int apostrophe, int limit) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= limit || !IsWordPart(text, apostrophe + 2));

    private static bool IsPossessive(string text, int i, TextSpan span) =>
        IsApostrophe(text[i]) && i > span.Start && IsWordPart(text, i - 1)
        && i + 1 < span.End && EndsPossessively(text, i, span.End);

    // "U.S." and "a.m." keep their stops, and so does a known abbreviation.
    private static bool StopBelongs(string text, int start, int stop, int limit, uint hash)
    {
        ReadOnlySpan<char> word = text.AsSpan(start, stop - start);
        bool letterStopsOnly = char.IsLetter(word[word.Length - 1]) && (word.Length == 1 || word[word.Length - 2] == '.');
        if (!letterStopsOnly) return Abbreviations.IsKnown(hash, word);
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
