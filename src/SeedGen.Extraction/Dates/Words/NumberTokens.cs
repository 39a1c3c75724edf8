using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Words;

/// <summary>Reads numbers: "8", "1,600", "3.5", "8th", "1990s", "5pm", "'95", and the forms that join several tokens.</summary>
internal static class NumberTokens
{
    /// <summary>The number at <paramref name="token"/> of <paramref name="text"/>, which ends before <paramref name="limit"/>.</summary>
    public static DateToken Read(string text, Token token, int limit)
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

    /// <summary>False for a number that is too short, and stands too much alone, to be more than a count.</summary>
    public static bool MayBeMoreThanCount(string text, in Token number, int limit) =>
        number.Length > 2 || IsJoined(text, number.End, limit) || IsShortYear(text, number);

    // "8/11": a mark and another digit stand against the number that ends there.
    private static bool IsJoined(string text, int end, int limit) =>
        end + 1 < limit && text[end] is '-' or '/' or '.' or ':' && text[end + 1] is >= '0' and <= '9';

    // "'95"
    private static bool IsShortYear(string text, in Token number) =>
        number.Length == 2 && number.Start > 0 && Apostrophes.Straight(text[number.Start - 1]) == '\'';
}
