using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>
/// Asks whether a day whose year is inferred is one of another year, as the weekday beside it says: "In 1998 the bridge fell. On
/// May 3, a Sunday, two men drowned."
/// </summary>
internal static class WeekdayYears
{
    private static readonly WordSet WordsForYears = new("year years");

    /// <summary>
    /// True when <paramref name="day"/> has the weekday in a year that the document names anywhere; where the sentence speaks of
    /// years ("next year"), in the year before and behind, too.
    /// </summary>
    public static bool MayBeOther(DateContext context, int weekday, DateTime day) =>
        IsNamed(context, weekday, day) || (context.SpeaksOf(WordsForYears) && IsNext(weekday, day));

    /// <summary>
    /// True when <paramref name="day"/> has the weekday in a year that the document names, or in the one before or behind.
    /// </summary>
    public static bool MayBeNext(DateContext context, int weekday, DateTime day) =>
        IsNext(weekday, day) || IsNamed(context, weekday, day);

    private static bool IsNext(int weekday, DateTime day) =>
        HasWeekday(weekday, day, day.Year - 1) || HasWeekday(weekday, day, day.Year + 1);

    private static bool IsNamed(DateContext context, int weekday, DateTime day)
    {
        foreach (int year in context.YearsNamed)
        {
            if (HasWeekday(weekday, day, year)) return true;
        }

        return false;
    }

    private static bool HasWeekday(int weekday, DateTime day, int year) =>
        IsoCalendar.Exists(year, day.Month, day.Day) && IsoCalendar.WeekdayOf(new DateTime(year, day.Month, day.Day)) == weekday;
}
