namespace SeedGen.Extraction.Language;

/// <summary>Finds the signs of a block that may be quotation marks. Apostrophes inside words and feet and inches are none.</summary>
internal static class QuotationMarkScanner
{
    // What is left of a word when its beginning is not spoken: an apostrophe before these opens nothing.
    private static readonly WordSet Elisions = new("n em til till tis twas cause cos bout round cept ere neath nuff");

    private const int LongestElision = 5;

    /// <summary>
    /// Adds the candidates of <paramref name="block"/> to <paramref name="found"/>, in the order of the text.
    /// <see cref="MarkFinder"/> has found the <paramref name="marks"/> among its tokens.
    /// </summary>
    public static void Scan(string text, TextSpan block, Token[] tokens, ScratchList<int> marks, ScratchList<QuotationMark> found)
    {
        int read = block.Start;
        for (int i = 0; i < marks.Count; i++)
        {
            ref readonly Token token = ref tokens[marks[i]];
            if (!IsSign(text[token.Start]) || token.Start < read || token.Kind != TokenKind.Punctuation) continue;
            QuotationMark mark = Read(text, block, token.Start);
            if (mark.CanOpen || mark.CanClose) found.Add(mark);
            read = mark.End;
        }
    }

    private static bool IsSign(char c) =>
        c is '"' or '\'' or '`' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2018' or '\u2019' or '\u201B';

    private static QuotationMark Read(string text, TextSpan block, int i)
    {
        char c = text[i];
        bool isTwin = c is '\'' or '`' or '\u2018' or '\u2019' && i + 1 < block.End && text[i + 1] == c && !IsTriple(text, block, i);
        int length = isTwin ? 2 : 1;
        bool opens = OpensByPlace(text, block, i, i + length);
        bool closes = ClosesByPlace(text, block, i, i + length);
        return c switch
        {
            // "“It leaks.“ He left": an editor turned the second one round.
            '\u201C' => new(i, 1, MarkStyle.Double, true, closes && !opens, false),
            '\u201E' or '\u201F' => new(i, 1, MarkStyle.Double, true, false, false),
            '\u201D' => new(i, 1, MarkStyle.Double, opens && !closes, !opens || closes, false),
            '"' => Straight(text, block, i, 1, opens, closes),
            '`' when isTwin => new(i, 2, MarkStyle.Double, true, false, false),
            '\u2018' when isTwin => new(i, 2, MarkStyle.Double, true, false, false),
            '\u2019' when isTwin => new(i, 2, MarkStyle.Double, false, closes, closes && IsDigit(text[i - 1])),
            '\'' when isTwin => Straight(text, block, i, 2, opens, closes),
            '`' => new(i, 1, MarkStyle.Single, opens, false, false),
            '\u2018' or '\u201B' => new(i, 1, MarkStyle.Single, !IsElision(text, block, i + 1), false, false),
            _ => Single(text, block, i, opens && c == '\'', closes),
        };
    }

    // "‘‘He said ‘no’’’": the first closes what stands inside.
    private static bool IsTriple(string text, TextSpan block, int i) =>
        text[i] == '\u2019' && i + 2 < block.End && text[i + 2] == '\u2019';

    // Where the place does not tell, a straight double mark may be either.
    private static QuotationMark Straight(string text, TextSpan block, int i, int length, bool opens, bool closes)
    {
        bool afterDigit = i > block.Start && IsDigit(text[i - 1]);
        if (afterDigit && IsFeetAndInches(text, block, i)) return new(i, length, MarkStyle.Double, false, false, false);
        bool either = opens == closes;
        return new(i, length, MarkStyle.Double, (opens || either) && !afterDigit, closes || either, afterDigit);
    }

    private static QuotationMark Single(string text, TextSpan block, int i, bool opens, bool closes)
    {
        opens = opens && !IsElision(text, block, i + 1);
        return new(i, 1, MarkStyle.Single, opens, closes && !opens, closes && IsLikeApostrophe(text, block, i));
    }

    private static bool OpensByPlace(string text, TextSpan block, int start, int end)
    {
        if (end >= block.End || char.IsWhiteSpace(text[end])) return false;
        if (start == block.Start) return true;
        char before = text[start - 1];
        if (char.IsWhiteSpace(before) || before is '(' or '[' or '{' or '/' or '\u2013' or '\u2014' or '-' or '*' or '_') return true;

        // A mark behind an opening mark opens too.
        return IsSign(before) && (start - 1 == block.Start || char.IsWhiteSpace(text[start - 2]));
    }

    private static bool ClosesByPlace(string text, TextSpan block, int start, int end) =>
        start > block.Start && !char.IsWhiteSpace(text[start - 1])
        && (end >= block.End || !char.IsLetterOrDigit(text[end]));

    // "dogs' bowl", "6' tall", "goin' home": no punctuation speaks for a closing mark.
    private static bool IsLikeApostrophe(string text, TextSpan block, int i)
    {
        if (i + 1 >= block.End || !char.IsWhiteSpace(text[i + 1])) return false;
        char before = text[i - 1];
        return before is 's' or 'S' or 'z' or 'x' || IsDigit(before)
            || (before == 'n' && i - 2 >= block.Start && text[i - 2] == 'i');
    }

    private static bool IsFeetAndInches(string text, TextSpan block, int i)
    {
        int k = i - 1;
        while (k > block.Start && (IsDigit(text[k]) || text[k] is '.' or ' ')) k--;
        return Apostrophes.Is(text[k]) && k > block.Start && IsDigit(text[k - 1]);
    }

    // "'90s" and "rock 'n' roll".
    private static bool IsElision(string text, TextSpan block, int start)
    {
        int end = start;
        while (end < block.End && end - start <= LongestElision && char.IsLetterOrDigit(text[end])) end++;
        if (end - start == 3 && IsDigit(text[start]) && IsDigit(text[start + 1]) && text[start + 2] == 's') return true;
        return end - start <= LongestElision && Elisions.Contains(text.AsSpan(start, end - start));
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
