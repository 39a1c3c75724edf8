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
        TokenKind.Word => IsTrigger(text, token),
        TokenKind.Number => MayBeTrigger(text, token, limit) && ReadNumber(text, token, limit).Is(DateWords.Triggers),
        _ => false,
    };

    private static bool IsTrigger(string text, in Token token)
    {
        int found = TimexLexicon.Find(text, token);
        if (found != 0) return Named(text, token.Start, token.End, found).Is(DateWords.Triggers);
        if (!token.Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        int hyphen;
        for (int start = 0; start < word.Length; start = hyphen + 1)
        {
            hyphen = IndexOfHyphen(word, start);
            if (hyphen > start && ReadPart(text, token.Start + start, token.Start + hyphen).Is(DateWords.Triggers)) return true;
        }

        return false;
    }

    private static bool MayBeTrigger(string text, in Token number, int limit) =>
        number.Length > 2 || IsJoined(text, number.End, limit) || IsShortYear(text, number);

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
                    AddWord(text, token, words);
                    break;
                case TokenKind.Number:
                    DateToken number = ReadNumber(text, token, sentence.Span.End);
                    covered = number.End;
                    words.Add(number);
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

    private static void AddWord(string text, in Token token, DateWords words)
    {
        int found = TimexLexicon.Find(text, token);
        if (found != 0) words.Add(Named(text, token.Start, token.End, found));
        else if (!token.Is(TokenForm.Hyphened)) words.AddOther(token.Start, token.End, token.Is(TokenForm.Small) ? WordClass.Plain : WordClass.None);
        else if (HoldsOurs(text.AsSpan(token.Start, token.Length))) AddParts(text, token, words);
        else words.AddOther(token.Start, token.End, WordClass.None);
    }

    private static void AddMark(string text, in Token token, DateWords words)
    {
        WordClass mark = ClassOf(text, token.Start);
        if (mark == WordClass.Fraction) words.Add(new(token.Start, token.End, mark, Hundredths(text[token.Start])));
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

    private static void AddParts(string text, in Token token, DateWords words)
    {
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length);
        int hyphen;
        for (int start = 0; start < word.Length; start = hyphen + 1)
        {
            hyphen = IndexOfHyphen(word, start);
            int at = token.Start + hyphen;
            if (hyphen > start) words.Add(ReadPart(text, token.Start + start, at));
            if (hyphen < word.Length) words.Add(new(at, at + 1, WordClass.Hyphen));
        }
    }

    private static DateToken ReadPart(string text, int start, int end)
    {
        if (text[start] is >= '0' and <= '9')
        {
            return ReadNumber(text, new Token(start, end - start, TokenKind.Number), end);
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

    // "8/11": a mark and another digit stand against the number that ends there.
    private static bool IsJoined(string text, int end, int limit) =>
        end + 1 < limit && text[end] is '-' or '/' or '.' or ':' && text[end + 1] is >= '0' and <= '9';

    // "'95"
    private static bool IsShortYear(string text, in Token number) => number.Length == 2 && number.Start > 0 && Apostrophes.Straight(text[number.Start - 1]) == '\'';

    // "8", "1,600", "3.5", "8th", "1990s", "5pm", and the forms that join several tokens.
    private static DateToken ReadNumber(string text, Token token, int limit)
    {
        if (NumericForms.TryRead(text, token.Start, limit, out DateToken form)) return WithSuffix(text, form, token);
        if (NumericForms.TryReadFraction(text, token.Start, limit, out DateToken fraction)) return fraction;
        int digits = 0;
        long value = 0;
        bool isPlain = true;
        bool isDecimal = false;
        int i = token.Start;
        for (; i < token.End && (text[i] is (>= '0' and <= '9') or ',' or '.'); i++)
        {
            if (text[i] == '.') isDecimal = true;
            if (text[i] is ',' or '.')
            {
                isPlain = false;
                continue;
            }

            digits++;
            if (value < 1000000000) value = (value * 10) + (text[i] - '0');
        }

        int number = (int)Math.Min(value, NumeralReader.Most);
        ReadOnlySpan<char> suffix = text.AsSpan(i, token.End - i);
        if (suffix.IsEmpty)
        {
            WordClass shortYear = IsShortYear(text, token) ? WordClass.ShortYear : WordClass.None;
            return new(token.Start, token.End, NumberClasses(number, digits, isPlain, isDecimal) | shortYear, number);
        }

        // "10.5pm" is no time of the day.
        bool isUneven = isDecimal && (i < token.Start + 3 || text[i - 3] != '.');
        if (isUneven || (!isPlain && !isDecimal)) return new(token.Start, token.End, WordClass.None);
        return ReadSuffixed(token, number, digits, isDecimal, suffix);
    }

    private static DateToken ReadSuffixed(Token token, int number, int digits, bool isDecimal,
        ReadOnlySpan<char> suffix)
    {
        bool Is(ReadOnlySpan<char> letters, string word) =>
            letters.Equals(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (!isDecimal && (Is(suffix, "th") || Is(suffix, "st") || Is(suffix, "nd") || Is(suffix, "rd")))
            return new(token.Start, token.End, WordClass.Ordinal | (number is >= 1 and <= 31 ? WordClass.Day | WordClass.DayOrdinal : 0),
                number);
        // "0200hrs"
        bool isClock = digits == 4 && !isDecimal && Is(suffix, "hrs") && number < 2400 && number % 100 < 60;
        if (isClock) return new(token.Start, token.End, WordClass.Clock | WordClass.ClockWord, number * 100);
        if (!isDecimal && Is(suffix, "s") && number % 10 == 0)
        {
            if (digits == 4 && number is >= 1000 and <= 2090)
            {
                return new(token.Start, token.End, WordClass.Decade, number);
            }
            if (digits == 2) return new(token.Start, token.End, WordClass.ShortDecade, 1900 + number);
        }

        int half = Is(suffix, "am") ? 0 : Is(suffix, "pm") ? 12 : -1;
        if (half < 0) return new(token.Start, token.End, WordClass.None);
        (int hour, int minute) = isDecimal ? (number / 100, number % 100) : (number, 0);
        return hour is < 1 or > 12 || minute > 59
            ? new(token.Start, token.End, WordClass.None)
            : new(token.Start, token.End, WordClass.Clock | WordClass.ClockWord,
                (((hour % 12) + half) * 10000) + (minute * 100));
    }

    // "12:05am": the letters are part of the last number.
    private static DateToken WithSuffix(string text, DateToken form, Token token)
    {
        if (!form.Is(WordClass.Clock) || form.End + 2 > text.Length || !char.IsLetter(text[form.End])) return form;
        ReadOnlySpan<char> suffix = text.AsSpan(form.End, 2);
        int half = suffix.Equals("am".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 0
            : suffix.Equals("pm".AsSpan(), StringComparison.OrdinalIgnoreCase) ? 120000 : -1;
        bool isWhole = form.End + 2 == text.Length || !char.IsLetterOrDigit(text[form.End + 2]);
        if (half < 0 || !isWhole || form.Number > 130000) return form;
        return new(token.Start, form.End + 2, WordClass.Clock | WordClass.ClockWord, (form.Number % 120000) + half);
    }

    private static WordClass NumberClasses(int number, int digits, bool isPlain, bool isDecimal)
    {
        WordClass classes = WordClass.Count;
        if (isDecimal) return classes | WordClass.Fraction;
        if (!isPlain) return classes;
        if (digits <= 2 && number is >= 1 and <= 31) classes |= WordClass.Day;
        if (digits == 2) classes |= WordClass.TwoDigits;
        if (digits == 4) classes |= WordClass.FourDigits;
        if (digits == 4 && number is >= 1000 and <= 2100) classes |= WordClass.Year;
        return classes;
    }

    private static WordClass ClassOf(string text, int at) => text[at] switch
    {
        ',' => WordClass.Comma,
        '-' or '\u2010' or '\u2011' => IsGlued(text, at) ? WordClass.Hyphen : WordClass.Dash,
        // "the 2021/22 season"
        '/' => JoinsYears(text, at) ? WordClass.Hyphen : WordClass.None,
        '\u2013' or '\u2014' => WordClass.Dash,
        '\'' or '\u2019' or '\u2018' => WordClass.Apostrophe,
        '$' or '\u20AC' or '\u00A3' or '\u00A5' or '#' => WordClass.Money,
        '(' or '[' => WordClass.Open,
        '\u00BC' or '\u00BD' or '\u00BE' => WordClass.Fraction,
        _ => WordClass.None,
    };

    // What a sign for a fraction is.
    private static int Hundredths(char mark) => mark switch
    {
        '\u00BC' => 25,
        '\u00BD' => 50,
        '\u00BE' => 75,
        _ => 0,
    };

    private static bool IsGlued(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]);

    // Two digits for the year behind that of the two or four before: "2021/22", "FY21/22". "2014/65" numbers a law.
    private static bool JoinsYears(string text, int at)
    {
        if (at + 2 >= text.Length || at < 4 || !AreDigits(text, at - 2) || !AreDigits(text, at + 1)) return false;
        bool isYear = AreDigits(text, at - 4) ? at == 4 || !char.IsLetterOrDigit(text[at - 5]) || text[at - 5] == 'Y' : text[at - 3] == 'Y' && text[at - 4] == 'F';
        bool isNext = IsoCalendar.NumberAt(text, at + 1, 2) == (IsoCalendar.NumberAt(text, at - 2, 2) + 1) % 100;
        return isYear && isNext && (at + 3 == text.Length || !(text[at + 3] == '/' || char.IsLetterOrDigit(text[at + 3])));
    }

    private static bool AreDigits(string text, int at) => text[at] is >= '0' and <= '9' && text[at + 1] is >= '0' and <= '9';

    // The length of the word when no hyphen follows.
    private static int IndexOfHyphen(ReadOnlySpan<char> word, int from)
    {
        int i = from;
        while (i < word.Length && !Tokenizer.IsHyphen(word[i])) i++;
        return i;
    }
}
