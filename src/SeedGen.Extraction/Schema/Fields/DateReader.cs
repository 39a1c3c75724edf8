using System.Globalization;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Schema.Fields;

/// <summary>Reads days and times: ISO 8601, and numeric dates such as 03/04/2022 where their order is known.</summary>
internal static class DateReader
{
    /// <summary>Reads the value of a date or datetime field; null when it is wrong, which is noted.</summary>
    public static FieldValue? Read(DataScalar scalar, FieldSchema field, DateOrder order, ProblemList problems)
    {
        string text = scalar.Value;
        IsoTimestamp.Outcome outcome = IsoTimestamp.Read(text, out Timestamp timestamp);
        if (outcome == IsoTimestamp.Outcome.DoesNotExist) return Missing(scalar, IsoReason(text), problems);
        if (outcome == IsoTimestamp.Outcome.OtherForm)
        {
            if (!TryNumeric(text, out int first, out int second, out int year))
            {
                return FieldReader.Wrong(scalar, field, problems);
            }
            if (ReadNumeric(scalar, (first, second, year), order, problems) is not { } day) return null;
            timestamp = day;
        }

        bool fits = field.Type == FieldType.Date ? !timestamp.HasTime : timestamp.HasTime || field.TimeOptional;
        if (!fits) return FieldReader.Wrong(scalar, field, problems);

        // A field's time is a moment, and so comparable with others. That of publication is what the clock showed: it tells
        // which day was "today".
        return new TimestampValue(field.TimeOptional ? timestamp : timestamp.ToUniversal());
    }

    private static Timestamp? ReadNumeric(
        DataScalar scalar, (int First, int Second, int Year) date, DateOrder order, ProblemList problems)
    {
        Timestamp? dayFirst = Day(date.Year, date.Second, date.First);
        Timestamp? monthFirst = Day(date.Year, date.First, date.Second);
        Timestamp? day = order switch
        {
            DateOrder.DayMonthYear => dayFirst,
            DateOrder.MonthDayYear => monthFirst,
            _ => dayFirst ?? monthFirst,
        };
        if (day is null)
        {
            // The order is to blame only where the other one leads to a day.
            string reason = (dayFirst ?? monthFirst) is null ? NumericReason(date, order)
                : order == DateOrder.DayMonthYear ? "'date-order' says that the day comes first"
                : "'date-order' says that the month comes first";
            Missing(scalar, reason, problems);
        }
        else if (order == DateOrder.Unknown && dayFirst is not null && monthFirst is { } other && dayFirst != monthFirst)
        {
            problems.Add(ProblemRules.AmbiguousDate, scalar.Span, scalar.Value, day.Value.ToDateString(), other.ToDateString());
            return null;
        }

        return day;
    }

    private static Timestamp? Day(int year, int month, int day) =>
        IsoTimestamp.IsDay(year, month, day) ? new Timestamp(new DateTime(year, month, day), HasTime: false) : null;

    private static bool TryNumeric(string text, out int first, out int second, out int year)
    {
        var scanner = new DigitScanner(text);
        second = year = 0;
        bool isDate = scanner.TakeNumber(out first) && scanner.TakeAny("/.-")
            && scanner.TakeNumber(out second) && scanner.TakeAny("/.-") && scanner.Take(4, out year);
        return isDate && scanner.AtEnd;
    }

    private static FieldValue? Missing(DataScalar scalar, string reason, ProblemList problems)
    {
        problems.Add(ProblemRules.NoSuchDate, scalar.Span, Excerpt.Of(scalar.Value), reason);
        return null;
    }

    // Why neither order leads to a day: by the order that is set, or by the only one that has a month.
    private static string NumericReason((int First, int Second, int Year) date, DateOrder order)
    {
        bool canBeMonthFirst = date.First is >= 1 and <= 12;
        bool canBeDayFirst = date.Second is >= 1 and <= 12;
        if (order == DateOrder.Unknown && canBeDayFirst == canBeMonthFirst) return "no day has these numbers";
        bool isDayFirst = order == DateOrder.Unknown ? canBeDayFirst : order == DateOrder.DayMonthYear;
        return CalendarReason(date.Year, isDayFirst ? date.Second : date.First);
    }

    private static string IsoReason(string text)
    {
        var scanner = new DigitScanner(text);
        scanner.Take(4, out int year);
        scanner.Take('-');
        scanner.Take(2, out int month);
        scanner.Take('-');
        scanner.Take(2, out int day);
        return IsoTimestamp.IsDay(year, month, day) ? "there is no such time of day" : CalendarReason(year, month);
    }

    private static string CalendarReason(int year, int month)
    {
        if (year < 1) return "years begin with 1";
        if (month is < 1 or > 12) return "a year has 12 months";
        string name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
        return $"{name} {NodeNames.Number(year)} has {NodeNames.Number(DateTime.DaysInMonth(year, month))} days";
    }
}
