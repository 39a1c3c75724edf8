using System.Runtime.CompilerServices;

namespace SeedGen.Extraction.Language;

/// <summary>Cuts text into tokens, in one pass without looking back.</summary>
internal static class Tokenizer
{
    // A line may be as long as a file: after so many characters, whether anybody still waits for the answer is asked.
    private const int Stretch = 1 << 16;

    // A word may reach so far over the end of its stretch. What is longer is none, and would hold up whoever reads it.
    private const int LongestWord = 1 << 12;

    /// <summary>The tokens of <paramref name="span"/>.</summary>
    public static ScratchList<Token> Cut(string text, TextSpan span, CancellationToken cancellation = default)
    {
        ScratchList<Token> tokens = new();
        Tokenize(text, span, tokens, cancellation);
        return tokens;
    }

    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    public static void Tokenize(string text, TextSpan span, ScratchList<Token> tokens, CancellationToken cancellation = default)
    {
        for (int i = span.Start; i < span.End;)
        {
            cancellation.ThrowIfCancellationRequested();
            i = Tokenize(text, span, i, Math.Min(span.End, i + Stretch), tokens);
        }
    }

    // Adds the tokens of the span that begin from start up to end, and returns the place behind the last. Kept apart from its
    // caller, so that what is counted for each letter stays in the processor's registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Tokenize(string text, TextSpan span, int start, int end, ScratchList<Token> tokens)
    {
        // It ends where the last word may, so that its own length is the limit of every loop below.
        ReadOnlySpan<char> chars = text.AsSpan(0, Math.Min(span.End, end + LongestWord));
        int i = start;
        while (i < end && (uint)i < (uint)chars.Length)
        {
            char c = chars[i];
            if (WordLetters.IsAscii(c))
            {
                i = AddWord(text, chars, i, tokens);
                if ((uint)i < (uint)chars.Length && chars[i] == ' ') i++;
            }
            else if (c == ' ') i++;
            else if (c is ',' or '.' or '"' or '\u201C' or '\u201D' or '\u2013' or '\u2014') i = AddMark(c, i, tokens);
            else if (char.IsWhiteSpace(c)) i++;
            else if (IsLetter(text, i)) i = AddWord(text, chars, i, tokens);
            else i = AddOther(text, chars, i, span.Start, tokens);
        }

        return i;
    }

    /// <summary>True for a hyphen of any form; a dash is none.</summary>
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    // Each of these adds what begins at a place and returns the place behind it.
    private static int AddMark(char mark, int start, ScratchList<Token> tokens)
    {
        tokens.Add(new Token(start, 1, TokenKind.Punctuation) { Hash = WordHash.From(WordHash.Add(WordHash.Start, mark)) });
        return start + 1;
    }

    private static int AddOther(string text, ReadOnlySpan<char> chars, int start, int first, ScratchList<Token> tokens)
    {
        (int end, TokenKind kind) =
            IsDigit(chars[start]) ? (NumberEnd(text, chars, start), TokenKind.Number)
            : IsPossessive(text, chars, start, first) ? (start + 2, TokenKind.Possessive)
            : (Step(chars, start), TokenKind.Punctuation);
        tokens.Add(new Token(start, end - start, kind) { Hash = WordHash.Of(chars.Slice(start, end - start)) });
        return end;
    }

    private static int AddWord(string text, ReadOnlySpan<char> chars, int start, ScratchList<Token> tokens)
    {
        ulong grown = WordHash.Start;
        TokenForm form = FormOf(text, start) | TokenForm.Letters;
        int i = start;
        while (true)
        {
            i = AddLetters(chars, i, ref grown);
            if ((uint)i >= (uint)chars.Length || chars[i] is ' ' or ',') break;
            int next = PartEnd(text, chars, start, i, grown);
            if (next == i) break;
            form &= ~TokenForm.Letters;
            if (IsHyphen(chars[i])) form |= TokenForm.Hyphened;
            for (; i < next; i++) grown = WordHash.Add(grown, chars[i]);
        }

        if (chars[i - 1] == '.') form |= TokenForm.Stopped;
        tokens.Add(new Token(start, i - start, TokenKind.Word) { Form = form, Hash = WordHash.From(grown) });
        return i;
    }

    // Nearly every word is ASCII letters and nothing else. Returns the place behind the last of them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int AddLetters(ReadOnlySpan<char> chars, int i, ref ulong grown)
    {
        while (WordHash.HasRoom(grown) && FourCharacters.TryRead(chars, i, out ulong four))
        {
            ulong folded = FourCharacters.Fold(four);
            ulong other = FourCharacters.First(FourCharacters.Others(folded));
            if (other == 0)
            {
                grown = WordHash.AddFolded(grown, folded, FourCharacters.Length);
                i += FourCharacters.Length;
            }
            else
            {
                int count = FourCharacters.CountBefore(other);
                grown = WordHash.AddFolded(grown, folded & (other - 1), count);
                return i + count;
            }
        }

        for (; (uint)i < (uint)chars.Length && WordLetters.IsAscii(chars[i]); i++) grown = WordHash.AddFolded(grown, chars[i] | 0x20u);
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TokenForm FormOf(string text, int start)
    {
        char c = text[start];

        // The bit that tells small letters from capitals; no branch has to guess which.
        return c < '\u0080' ? (TokenForm)((int)TokenForm.Capital + ((c >> 5) & 1)) : FormOfOther(text, start);
    }

    private static TokenForm FormOfOther(string text, int start) =>
        char.IsUpper(text, start) ? TokenForm.Capital : char.IsLower(text, start) ? TokenForm.Small : TokenForm.None;

    // Behind what stands at i, where that belongs to the word from start on; else i itself.
    private static int PartEnd(string text, ReadOnlySpan<char> chars, int start, int i, ulong grown)
    {
        char c = chars[i];
        if (!Apostrophes.Is(c) && IsWordPart(text, i)) return Step(chars, i);
        bool belongs = c switch
        {
            '.' => StopBelongs(chars, start, i, WordHash.From(grown)),
            '&' => PartFollows(text, chars, i) && char.IsUpper(chars[i - 1]) && char.IsUpper(chars[i + 1]),
            _ => (IsHyphen(c) && PartFollows(text, chars, i) && !LeadsToTitle(chars, i))
                || (Apostrophes.Is(c) && PartFollows(text, chars, i) && !EndsPossessively(text, chars, i)),
        };
        return belongs ? i + 1 : i;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(string text, int i) =>
        text[i] < '\u0080' ? WordLetters.IsAscii(text[i])
        : (char.IsLetter(text, i) && !Apostrophes.Is(text[i])) || IsMark(text[i]);

    // Combining accents and the joiners of scripts that need them belong to the letter before.
    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordPart(string text, int i) => IsDigit(text[i]) || IsLetter(text, i);

    private static bool PartFollows(string text, ReadOnlySpan<char> chars, int i) =>
        i + 1 < chars.Length && IsWordPart(text, i + 1);

    private static int Step(ReadOnlySpan<char> chars, int i) =>
        i + 1 < chars.Length && char.IsSurrogatePair(chars[i], chars[i + 1]) ? i + 2 : i + 1;

    // "Kirby's" is two tokens, "don't" and "O'Neill" are one.
    private static bool EndsPossessively(string text, ReadOnlySpan<char> chars, int apostrophe) =>
        chars[apostrophe + 1] is 's' or 'S' && !PartFollows(text, chars, apostrophe + 1);

    private static bool IsPossessive(string text, ReadOnlySpan<char> chars, int i, int first) =>
        Apostrophes.Is(chars[i]) && i > first && IsWordPart(text, i - 1)
        && i + 1 < chars.Length && EndsPossessively(text, chars, i);

    // "U.S." and "a.m." keep their stops, and so does a known abbreviation.
    private static bool StopBelongs(ReadOnlySpan<char> chars, int start, int stop, ulong hash)
    {
        ReadOnlySpan<char> word = chars.Slice(start, stop - start);
        bool letterStopsOnly = (word.Length == 1 || word[word.Length - 2] == '.') && char.IsLetter(word[word.Length - 1]);
        if (!letterStopsOnly) return Abbreviations.IsKnown(hash, word);
        if (word.Length > 1) return true;

        // A single letter: an initial ("J. Smith") or the start of "U.S."; "Plan B." is a sentence's end we can't tell.
        return stop + 1 < chars.Length && (char.IsLetter(chars[stop + 1]) || char.IsUpper(word[0]));
    }

    // "Lt.-Gen.", "Sen-Det.": two titles.
    private static bool LeadsToTitle(ReadOnlySpan<char> chars, int hyphen)
    {
        const int Longest = 6;
        if (!char.IsUpper(chars[hyphen + 1])) return false;
        int end = hyphen + 1;
        while (end < chars.Length && end <= hyphen + Longest && char.IsLetter(chars[end])) end++;
        ReadOnlySpan<char> word = chars.Slice(hyphen + 1, end - hyphen - 1);
        return end < chars.Length && chars[end] == '.' && word.Length > 1 && Abbreviations.IsKnown(WordHash.Of(word), word)
            && !Abbreviations.MayEndSentence(word);
    }

    // "1,600", "3.5", "8th", "1990s", "5pm"; "2022-11-08" and "12:05" are several tokens.
    private static int NumberEnd(string text, ReadOnlySpan<char> chars, int start)
    {
        int i = start + 1;
        while (i < chars.Length)
        {
            if (IsDigit(chars[i])) i++;
            else if (chars[i] is ',' or '.' && i + 1 < chars.Length && IsDigit(chars[i + 1])) i++;
            else break;
        }

        while (i < chars.Length && char.IsLetter(text, i)) i = Step(chars, i);
        return i;
    }
}
