using System.Globalization;

namespace SeedGen.Extraction.Dates.Words;

/// <summary>Days, weeks and months, counted and written as ISO 8601 and TIMEX3 do.</summary>
internal static class IsoCalendar
{
    /// <summary>Length of a day as it is written: "2022-11-08".</summary>
    public const int DayLength = 10;

    /// <summary>Day of the week, Monday 1 to Sunday 7.</summary>
    public static int WeekdayOf(DateTime day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday of the week that holds <paramref name="day"/>.</summary>
    public static DateTime MondayOf(DateTime day) => day.Date.AddDays(1 - WeekdayOf(day));

    /// <summary>
    /// The week that holds <paramref name="day"/>: the week belongs to the year that holds its Thursday.
    /// </summary>
    public static (int Year, int Week) WeekOf(DateTime day)
    {
        DateTime thursday = MondayOf(day).AddDays(3);
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }

    /// <summary>The Monday of week <paramref name="week"/>; null when the year has no such week.</summary>
    public static DateTime? MondayOf(int year, int week)
    {
        if (year is < 2 or > 9998 || week is < 1 or > 53) return null;

        // 4 January is always in week 1.
        DateTime monday = MondayOf(new DateTime(year, 1, 4)).AddDays(7 * (week - 1));
        return WeekOf(monday) == (year, week) ? monday : null;
    }

    /// <summary>True when the calendar has that day.</summary>
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The moment <paramref name="count"/> units away; null outside the years 2 to 9998.</summary>
    public static DateTime? Add(DateTime from, DateUnit unit, long count)
    {
        (long months, double days) = unit switch
        {
            DateUnit.Second => (0L, count / 86400.0),
            DateUnit.Minute => (0L, count / 1440.0),
            DateUnit.Hour => (0L, count / 24.0),
            DateUnit.Day => (0L, count),
            DateUnit.Week or DateUnit.Weekend => (0L, 7.0 * count),
            DateUnit.Fortnight => (0L, 14.0 * count),
            DateUnit.Month => (count, 0.0),
            DateUnit.Quarter => (3 * count, 0.0),
            DateUnit.Year or DateUnit.Season => (12 * count, 0.0),
            DateUnit.Decade => (120 * count, 0.0),
            DateUnit.Century => (1200 * count, 0.0),
            _ => (12000 * count, 0.0),
        };
        double years = from.Year + (months / 12.0) + (days / 365.2);
        if (years is < 3 or > 9997) return null;

        // In whole seconds: a part of a day falls short of its minute.
        const double SecondsOfDay = 86400.0;
        return from.AddMonths((int)months).AddTicks((long)Math.Round(days * SecondsOfDay) * TimeSpan.TicksPerSecond);
    }

    /// <summary>The TIMEX3 value of the <paramref name="unit"/> that holds <paramref name="moment"/>.</summary>
    public static string Write(DateTime moment, DateUnit unit) => unit switch
    {
        DateUnit.Second => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        DateUnit.Minute => moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
        DateUnit.Hour => moment.ToString("yyyy-MM-ddTHH", CultureInfo.InvariantCulture),
        DateUnit.Day => Day(moment),
        DateUnit.Weekend => Week(moment) + "-WE",
        DateUnit.Week or DateUnit.Fortnight => Week(moment),
        DateUnit.Month => Month(moment.Year, moment.Month),
        DateUnit.Quarter => Quarter(moment.Year, ((moment.Month - 1) / 3) + 1),
        DateUnit.Decade => Year(moment.Year).Substring(0, 3),
        DateUnit.Century => Year(moment.Year).Substring(0, 2),
        _ => Year(moment.Year),
    };

    /// <summary><c>2022-11-08</c>.</summary>
    public static string Day(DateTime day)
    {
        Span<char> text = stackalloc char[10];
        Write(text.Slice(0, 4), day.Year);
        text[4] = '-';
        Write(text.Slice(5, 2), day.Month);
        text[7] = '-';
        Write(text.Slice(8), day.Day);
        return text.ToString();
    }

    /// <summary><c>2022-11</c>.</summary>
    public static string Month(int year, int month) => Year(year) + "-" + TwoDigits(month);

    /// <summary>A quarter, 1 to 4, as a TIMEX3 value.</summary>
    public static string Quarter(int year, int quarter) => Year(year) + "-Q" + Text(quarter);

    /// <summary>A half of a year, 1 or 2, as a TIMEX3 value.</summary>
    public static string HalfYear(int year, int half) => Year(year) + "-H" + Text(half);

    /// <summary><c>2022</c>, and <c>BC0490</c> for the years before the first, which are negative here.</summary>
    public static string Year(int year)
    {
        if (year < 0) return "BC" + Year(-year);
        if (year > 9999) return Text(year);
        Span<char> digits = stackalloc char[4];
        Write(digits, year);
        return digits.ToString();
    }

    /// <summary>Two digits at least.</summary>
    public static string TwoDigits(int number)
    {
        if (number is < 0 or > 99) return number.ToString("00", CultureInfo.InvariantCulture);
        Span<char> digits = stackalloc char[2];
        Write(digits, number);
        return digits.ToString();
    }

    /// <summary>The number that <paramref name="length"/> digits of <paramref name="text"/> write.</summary>
    public static int NumberAt(string text, int at, int length) => NumberAt(text.AsSpan(), at, length);

    /// <summary>The number that <paramref name="length"/> digits of <paramref name="text"/> write.</summary>
    public static int NumberAt(ReadOnlySpan<char> text, int at, int length)
    {
        int number = 0;
        for (int i = at; i < at + length; i++) number = (number * 10) + (text[i] - '0');
        return number;
    }

    /// <summary>The number in digits.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Week(DateTime day)
    {
        (int year, int week) = WeekOf(day);
        return Year(year) + "-W" + TwoDigits(week);
    }

    // The number, with as many zeros before it as there is room.
    private static void Write(Span<char> digits, int number)
    {
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            digits[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
