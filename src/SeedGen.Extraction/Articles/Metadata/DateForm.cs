using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>How far the words of a date lead to a day.</summary>
internal enum DateState
{
    /// <summary>To one day.</summary>
    Day,

    /// <summary>To a day that no calendar has.</summary>
    Impossible,

    /// <summary>To two days, for want of a known order.</summary>
    Ambiguous,

    /// <summary>To a day of an unsaid year.</summary>
    Yearless,
}

/// <summary>A written date.</summary>
/// <param name="State">How far it leads.</param>
/// <param name="Day">The day, when it leads to one.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct DateForm(DateState State, DateTime Day, TextSpan Span)
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
         "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday"];

    /// <summary>Reads a date, its weekday included, and moves behind it.</summary>
    public static bool TryRead(ref TextCursor cursor, DateOrder order, out DateForm form)
    {
        TextCursor ahead = cursor;
        int start = ahead.Position;
        if (SkipWeekday(ref ahead))
        {
            ahead.SkipAny(".,");
            ahead.SkipBlanks();
            if (ahead.SkipWords("the")) ahead.SkipBlanks();
        }

        form = default;
        (DateState State, DateTime Day)? read = char.IsDigit(ahead.Current)
            ? ReadDigits(ref ahead, order)
            : ReadMonthFirst(ref ahead);
        if (read is null || !(ahead.AtWordEnd || ahead.Current is 'T' or 't')) return false;
        form = new(read.Value.State, read.Value.Day, TextSpan.FromBounds(start, ahead.Position));
        cursor = ahead;
        return true;
    }

    /// <summary>Moves over the name of a weekday if it is next.</summary>
    public static bool SkipWeekday(ref TextCursor cursor)
    {
        ReadOnlySpan<char> word = cursor.Word;
        if (IndexOf(Weekdays, word) < 0) return false;
        cursor.Position += word.Length;
        return true;
    }

    /// <summary>True for the name of a month or its abbreviation, whatever the case.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => IndexOf(Months, word) >= 0;

    private static (DateState State, DateTime Day)? ReadDigits(ref TextCursor cursor, DateOrder order)
    {
        if (!cursor.TryNumber(out int first, out int digits)) return null;
        char separator = cursor.Current;
        if (digits == 4) return separator is '-' or '/' or '.' ? ReadYearFirst(ref cursor, first, separator) : null;
        if (digits > 2) return null;
        TextCursor numeric = cursor;
        if (separator is '-' or '/' or '.' && numeric.Skip(separator)
            && numeric.TryNumber(out int second, out int length) && length <= 2)
        {
            cursor = numeric;
            return cursor.Skip(separator) && cursor.TryNumber(out int year, out int width) && width is 2 or 4
                ? Order(first, second, width == 2 ? 2000 + year : year, order)
                : null;
        }

        SkipOrdinal(ref cursor);
        cursor.SkipAny(" .-\u00A0/");
        if (cursor.SkipWords("of")) cursor.SkipBlanks();
        int month = ReadMonth(ref cursor);
        if (month == 0) return null;
        cursor.SkipAny(" ,-\u00A0/");
        return ReadYear(ref cursor, month, first);
    }

    private static (DateState State, DateTime Day)? ReadMonthFirst(ref TextCursor cursor)
    {
        int month = ReadMonth(ref cursor);
        if (month == 0) return null;
        cursor.SkipAny(" -\u00A0/");
        if (cursor.SkipWords("the")) cursor.SkipBlanks();
        if (!cursor.TryNumber(out int day, out int digits) || digits > 2) return null;
        SkipOrdinal(ref cursor);
        TextCursor behindDay = cursor;
        cursor.SkipAny(" ,-\u00A0/");
        (DateState State, DateTime Day)? read = ReadYear(ref cursor, month, day);
        if (read?.State == DateState.Yearless) cursor = behindDay;
        return read;
    }

    private static (DateState State, DateTime Day)? ReadYearFirst(ref TextCursor cursor, int year, char separator)
    {
        cursor.Skip(separator);
        if (!cursor.TryNumber(out int month, out int digits) || digits > 2) return null;
        if (!cursor.Skip(separator) || !cursor.TryNumber(out int day, out digits) || digits > 2) return null;
        return Check(year, month, day);
    }

    private static (DateState State, DateTime Day)? ReadYear(ref TextCursor cursor, int month, int day)
    {
        TextCursor ahead = cursor;
        if (ahead.TryNumber(out int year, out int digits) && digits == 4 && ahead.Current != ':'
            && year is >= 1600 and < 2400)
        {
            cursor = ahead;
            return Check(year, month, day);
        }

        // A leap year lets every day pass that some year has.
        return (Check(2000, month, day).State == DateState.Impossible
            ? DateState.Impossible
            : DateState.Yearless, default);
    }

    private static (DateState State, DateTime Day) Order(int first, int second, int year, DateOrder order) =>
        order switch
        {
            _ when first == second => Check(year, first, second),
            DateOrder.DayMonthYear => Check(year, second, first),
            DateOrder.MonthDayYear => Check(year, first, second),
            _ when first > 12 => Check(year, second, first),
            _ when second > 12 => Check(year, first, second),
            _ => (DateState.Ambiguous, default),
        };

    private static (DateState State, DateTime Day) Check(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? (DateState.Day, new DateTime(year, month, day))
            : (DateState.Impossible, default);

    private static int ReadMonth(ref TextCursor cursor)
    {
        ReadOnlySpan<char> word = cursor.Word;
        int month = IndexOf(Months, word) + 1;
        if (month == 0) return 0;
        cursor.Position += word.Length;
        cursor.Skip('.');
        return month;
    }

    // Whole names, and their abbreviations of three letters and more.
    private static int IndexOf(string[] names, ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return -1;
        char first = WordLetters.Fold(word[0]);
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i][0] == first && names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }

    private static void SkipOrdinal(ref TextCursor cursor)
    {
        ReadOnlySpan<char> word = cursor.Word;
        if (word.Length == 2 && "st nd rd th".AsSpan().IndexOf(word, StringComparison.OrdinalIgnoreCase) % 3 == 0)
        {
            cursor.Position += 2;
        }
    }
}
