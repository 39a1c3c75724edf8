namespace SeedGen.Extraction.Dates.Words;

/// <summary>Dates and clock times written in digits and marks without a blank: 2022-11-08, 8/11/2022, 12:05.</summary>
internal static class NumericForms
{
    /// <summary>The day that is known by its two numbers.</summary>
    public const string AttackDay = "9/11";

    private const int PackedAttackDay = 20010911;

    /// <summary>
    /// Reads the form at <paramref name="start"/>. The token's number is year*10000 + month*100 + day for a date (month
    /// and day as they stand in an ambiguous one) and hour*10000 + minute*100 + second for a clock time.
    /// </summary>
    public static bool TryRead(string text, int start, int limit, out DateToken token)
    {
        token = default;
        if (start > 0 && (IsDigit(text[start - 1]) || text[start - 1] is '/' or '.' or ':' or ',')) return false;
        int first = DigitsAt(text, start, limit);
        int mark = start + first;
        if (first > 4 || mark + 1 >= limit || !IsDigit(text[mark + 1])) return false;
        char separator = text[mark];
        if (separator == ':' && first <= 2) return ReadClock(text, start, first, limit, out token);
        if (separator is not ('-' or '/' or '.')) return false;

        if (IsAttackDay(text, start, limit))
        {
            token = new(start, start + AttackDay.Length, WordClass.FullDate, PackedAttackDay);
            return true;
        }

        int second = DigitsAt(text, mark + 1, limit);
        int mark2 = mark + 1 + second;
        if (second > 2 || mark2 + 1 >= limit || text[mark2] != separator || !IsDigit(text[mark2 + 1])) return false;
        int third = DigitsAt(text, mark2 + 1, limit);
        int end = mark2 + 1 + third;
        bool goesOn = end < limit && (text[end] == separator ? end + 1 < limit && IsDigit(text[end + 1])
            : char.IsLetter(text[end]) && text[end] != 'T');
        if (goesOn) return false;

        int a = IsoCalendar.NumberAt(text, start, first);
        int b = IsoCalendar.NumberAt(text, mark + 1, second);
        int c = IsoCalendar.NumberAt(text, mark2 + 1, third);
        if (first == 4 && third <= 2) return Give(a, b, c, start, end, WordClass.FullDate, out token);
        if (first > 2 || third is not (2 or 4) || (third == 2 && separator != '/')) return false;
        int year = third == 4 ? c : c + (c < 70 ? 2000 : 1900);
        if (a > 12) return Give(year, b, a, start, end, WordClass.FullDate, out token);
        if (b > 12) return Give(year, a, b, start, end, WordClass.FullDate, out token);
        return Give(year, b, a, start, end, a == b ? WordClass.FullDate : WordClass.AmbiguousDate, out token);
    }

    /// <summary>
    /// Reads the fraction behind a number, at <paramref name="start"/>: "3 1/2", "2-1/2". The token's number is in hundredths.
    /// </summary>
    public static bool TryReadFraction(string text, int start, int limit, out DateToken token)
    {
        token = default;
        bool isBehind = start >= 2 && text[start - 1] is ' ' or '-' && IsDigit(text[start - 2]);
        if (!isBehind || DigitsAt(text, start, limit) != 1 || start + 2 >= limit || text[start + 1] != '/') return false;
        if (DigitsAt(text, start + 2, limit) != 1 || (start + 3 < limit && text[start + 3] == '/')) return false;
        int part = IsoCalendar.NumberAt(text, start, 1);
        int whole = IsoCalendar.NumberAt(text, start + 2, 1);
        if (part == 0 || part >= whole) return false;
        token = new(start, start + 3, WordClass.Fraction, 100 * part / whole);
        return true;
    }

    // "9/11", but no part of "9/11/2022", "9/11.5" and "9/11th"
    private static bool IsAttackDay(string text, int start, int limit)
    {
        int end = start + AttackDay.Length;
        if (end > limit || string.CompareOrdinal(text, start, AttackDay, 0, AttackDay.Length) != 0) return false;
        return end == limit || !(char.IsLetterOrDigit(text[end]) || (text[end] is '/' or '.' && end + 1 < limit && IsDigit(text[end + 1])));
    }

    private static bool ReadClock(string text, int start, int first, int limit, out DateToken token)
    {
        token = default;
        int at = start + first + 1;
        if (DigitsAt(text, at, limit) != 2) return false;
        int hour = IsoCalendar.NumberAt(text, start, first);
        int minute = IsoCalendar.NumberAt(text, at, 2);
        int end = at + 2;
        int seconds = 0;
        bool isLap = false;
        if (end + 1 < limit && text[end] == ':' && IsDigit(text[end + 1]))
        {
            if (DigitsAt(text, end + 1, limit) != 2) return false;
            seconds = IsoCalendar.NumberAt(text, end + 1, 2);
            end += 3;

            // "1:27:38.241"
            isLap = end + 1 < limit && text[end] == '.' && IsDigit(text[end + 1]);
        }

        if (isLap || hour > 24 || minute > 59 || seconds > 59) return false;
        token = new(start, end, WordClass.Clock, (hour * 10000) + (minute * 100) + seconds);
        return true;
    }

    // Kept as a date even when the calendar has no such day: that is a complaint of its own, not three numbers.
    private static bool Give(int year, int month, int day, int start, int end, WordClass kind, out DateToken token)
    {
        token = new(start, end, kind, (year * 10000) + (month * 100) + day);
        return year is >= 1000 and <= 2999 && month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static int DigitsAt(string text, int at, int limit)
    {
        int i = at;
        while (i < limit && IsDigit(text[i])) i++;
        return i - at;
    }
}
