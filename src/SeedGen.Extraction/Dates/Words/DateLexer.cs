using System.Runtime.CompilerServices;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Words;

/// <summary>Turns the tokens of a sentence into the words the date rules see.</summary>
internal static class DateLexer
{
    /// <summary>
    /// Adds to <paramref name="places"/> the indexes of the tokens that may be part of a date by themselves: numbers, and words that
    /// seem to be, or hold, one of those without which a sentence has no date (<see cref="DateWords.Triggers"/>). Few do.
    /// </summary>
    /// <remarks>Kept apart from its caller, so that what each token is asked by stays in the processor's registers.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void AddPlaces(ReadOnlySpan<Token> tokens, ScratchList<int> places)
    {
        HashFilter triggers = TimexLexicon.Triggers;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            bool isForm = (token.Kind == TokenKind.Number) | token.Is(TokenForm.Hyphened | TokenForm.Stopped);
            if (isForm | triggers.MayHold(token.Hash)) places.Add(i);
        }
    }

    /// <summary>True when <paramref name="token"/> can be part of a date by itself, in a sentence that ends at <paramref name="limit"/>.</summary>
    public static bool IsTrigger(string text, in Token token, int limit) => token.Kind switch
    {
        TokenKind.Word => IsWordTrigger(text, token, limit),
        TokenKind.Number => NumberTokens.MayBeMoreThanCount(text, token, limit) && NumberTokens.Read(text, token, limit).Is(DateWords.Triggers),
        _ => false,
    };

    private static bool IsWordTrigger(string text, in Token token, int limit)
    {
        int found = TimexLexicon.Find(text, token);
        if (found != 0) return Named(text, token.Start, token.End, found).Is(DateWords.Triggers);
        if (!token.Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        int hyphen;
        for (int start = 0; start < word.Length; start = hyphen + 1)
        {
            hyphen = IndexOfHyphen(word, start);
            int end = token.Start + hyphen;
            int partLimit = hyphen < word.Length ? end : limit;
            if (hyphen > start && ReadPart(text, token.Start + start, end, partLimit).Is(DateWords.Triggers)) return true;
        }

        return false;
    }

    /// <summary>
    /// Fills <paramref name="words"/> with the sentence's; false when nothing among them can be part of a date.
    /// </summary>
    public static bool Read(string text, ReadOnlySpan<Token> tokens, in Sentence sentence, DateWords words)
    {
        words.Clear();
        int covered = 0;
        for (int i = sentence.First; i < sentence.End; i++)
        {
            ref readonly Token token = ref tokens[i];
            if (token.Start < covered) continue;
            switch (token.Kind)
            {
                case TokenKind.Word:
                    AddWord(text, token, sentence.Span.End, words);
                    covered = words.Count == 0 ? 0 : words[words.Count - 1].End;
                    break;
                case TokenKind.Number:
                    DateToken number = NumberTokens.Read(text, token, sentence.Span.End);
                    covered = number.End;
                    if (IsThousands(text, tokens, i, words)) JoinThousands(number, words);
                    else words.Add(number);
                    break;
                case TokenKind.Possessive:
                    words.AddOther(token.Start, token.End, WordClass.Possessive);
                    break;
                default:
                    AddMark(text, token, words);
                    break;
            }
        }

        if (!words.CanHoldDate) return false;
        if (words.HasAny(WordClass.NumeralWord | WordClass.Scale)) NumeralReader.Join(text, words);
        return true;
    }

    // "5 000 years": the last three digits of a number that is counted, a space before them; but "May 15 200 people left".
    private static bool IsThousands(string text, ReadOnlySpan<Token> tokens, int i, DateWords words)
    {
        const int Group = 3;
        ref readonly Token token = ref tokens[i];
        if (token.Length != Group || words.Count == 0 || i + 1 >= tokens.Length || !char.IsWhiteSpace(text[token.Start - 1])) return false;
        ref readonly DateToken before = ref words[words.Count - 1];
        bool isGroup = before.Is(WordClass.Count) && before.End == token.Start - 1 && text[before.End - 1] is >= '0' and <= '9'
            && before.End - before.Start <= Group && before.Number > 0 && text[before.Start] != '0';
        return isGroup && !(words.Count > 1 && words[words.Count - 2].Is(WordClass.Month))
            && (TimexLexicon.At(TimexLexicon.Find(text, tokens[i + 1])).Classes & WordClass.Units) != 0;
    }

    private static void JoinThousands(in DateToken group, DateWords words)
    {
        DateToken before = words[words.Count - 1];
        words.Replace(words.Count - 1, new(before.Start, group.End, WordClass.Count, (1000 * before.Number) + group.Number));
    }

    private static void AddWord(string text, in Token token, int limit, DateWords words)
    {
        int found = TimexLexicon.Find(text, token);
        if (found != 0 && IsPaper(text, token, found, words)) words.AddOther(token.Start, token.End, WordClass.None);
        else if (found != 0) words.Add(Named(text, token.Start, token.End, found));
        else if (!token.Is(TokenForm.Hyphened)) words.AddOther(token.Start, token.End, token.Is(TokenForm.Small) ? WordClass.Plain : WordClass.None);
        else if (HoldsOurs(text.AsSpan(token.Start, token.Length))) AddParts(text, token, limit, words);
        else words.AddOther(token.Start, token.End, WordClass.None);
    }

    // "the Norburg Sun, May 3", "(Norburg Sun, May 3)"; but "Closed Sun, May 3", "The Town Hall Sun May 3"
    private static bool IsPaper(string text, in Token token, int found, DateWords words)
    {
        const int Sunday = 7;
        ref readonly LexiconEntry entry = ref TimexLexicon.At(found);
        bool isSun = (entry.Classes & WordClass.Weekday) != 0 && entry.NeedsCapital && entry.Number == Sunday;
        int i = words.Count - 1;
        if (!isSun || i < 1 || words[i].Word != 0 || IsBeforeName(text, token.End)) return false;
        for (int end = token.Start; i >= 0 && words[i].End + 1 == end && char.IsUpper(text[words[i].Start]); i--)
        {
            if (IsThe(text, words[i])) return i < words.Count - 1;
            end = words[i].Start;
        }

        return i >= 0 && i < words.Count - 1 && (IsThe(text, words[i]) || text[words[i].Start] == '(');
    }

    private static bool IsThe(string text, in DateToken word) =>
        text.AsSpan(word.Start, word.End - word.Start).Equals("the".AsSpan(), StringComparison.OrdinalIgnoreCase);

    // A paper is set off from its date: "the Norburg Sun, May 3".
    private static bool IsBeforeName(string text, int end) =>
        end + 1 < text.Length && text[end] == ' ' && (char.IsUpper(text[end + 1]) || char.IsDigit(text[end + 1]));

    private static void AddMark(string text, in Token token, DateWords words)
    {
        WordClass mark = DateMarks.ClassOf(text, token.Start);
        if (mark == WordClass.Fraction) words.Add(new(token.Start, token.End, mark, DateMarks.Hundredths(text[token.Start])));
        else words.AddOther(token.Start, token.End, mark);
    }

    // A hyphenated word whose parts are ours is cut: "six-day", "mid-2011", "eight-month-old".
    private static bool HoldsOurs(ReadOnlySpan<char> word)
    {
        int hyphen;
        for (int start = 0; start < word.Length; start = hyphen + 1)
        {
            hyphen = IndexOfHyphen(word, start);
            ReadOnlySpan<char> part = word.Slice(start, hyphen - start);
            int index = TimexLexicon.Find(part);
            bool isOurs = index != 0
                ? (TimexLexicon.At(index).Classes & ~WordClass.VagueNoun) != 0
                : part.Length > 0 && part[0] is >= '0' and <= '9';
            if (isOurs) return true;
        }

        return false;
    }

    // The last part may go on behind the token: "post-9/11".
    private static void AddParts(string text, in Token token, int limit, DateWords words)
    {
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        int hyphen;
        for (int start = 0; start < word.Length; start = hyphen + 1)
        {
            hyphen = IndexOfHyphen(word, start);
            int at = token.Start + hyphen;
            if (hyphen > start) words.Add(ReadPart(text, token.Start + start, at, hyphen < word.Length ? at : limit));
            if (hyphen < word.Length) words.Add(new(at, at + 1, WordClass.Hyphen));
        }
    }

    private static DateToken ReadPart(string text, int start, int end, int limit)
    {
        if (text[start] is >= '0' and <= '9')
        {
            return NumberTokens.Read(text, new Token(start, end - start, TokenKind.Number), limit);
        }
        ReadOnlySpan<char> part = text.AsSpan(start, end - start);
        int found = TimexLexicon.Find(part);
        return found == 0 ? new(start, end, WordClass.None) : Named(text, start, end, found);
    }

    private static DateToken Named(string text, int start, int end, int found)
    {
        ref readonly LexiconEntry entry = ref TimexLexicon.At(found);
        return entry.NeedsCapital && !char.IsUpper(text[start])
            ? new(start, end, WordClass.None)
            : new(start, end, entry.Classes, entry.Number, entry.Unit, found);
    }

    // The length of the word when no hyphen follows.
    private static int IndexOfHyphen(ReadOnlySpan<char> word, int from)
    {
        int i = from;
        while (i < word.Length && !Tokenizer.IsHyphen(word[i])) i++;
        return i;
    }
}
