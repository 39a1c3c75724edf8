using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates;

/// <summary>Ranges: "between Sept. 25 and Oct. 9", "from Tuesday to Thursday". The date that opens one lasts until it ends.</summary>
internal static class DateRanges
{
    private static readonly WordSet Links = new("to through until till into");

    /// <summary>
    /// True when the dates that end before word <paramref name="end"/> and begin at word <paramref name="next"/> are the two
    /// ends of a range; <paramref name="first"/> is the first word of the earlier one.
    /// </summary>
    public static bool Joins(DateContext context, int first, int end, int next)
    {
        if (next != end + 1) return false;
        if (context.IsWord(end, "and")) return context.IsWord(first - 1, "between");
        return context.IsAny(end, Links) || context.IsClass(end, WordClass.Hyphen | WordClass.Dash);
    }

    /// <summary>
    /// Gives the two the start of the first and the end of the second. A second that was resolved to lie before the first is
    /// moved behind it, or the first before it where all has happened (<paramref name="published"/> is the latest then); a first
    /// month that comes again before the second is moved there, where no verb tells of the past.
    /// </summary>
    public static void Join(ref TimexMention first, ref TimexMention second, DateTime? published)
    {
        if (first.Type is not (TimexType.Date or TimexType.Time) || second.Type != TimexType.Date) return;
        if (second.Start < first.Start?.Date)
        {
            bool isFuture = published is { } today && Moved(second, 1)?.Start > today;
            if (isFuture && Moved(first, -1) is { } earlier) first = earlier;
            else if (!(isFuture && first.Type == TimexType.Time) && Moved(second, 1) is { } later) second = later;
        }
        else if (first.Rule == "month" && second.Rule == "month" && (first.Leaning & Leaning.PastTense) == 0
            && Moved(first, 1) is { } nearer && nearer.Start <= second.Start)
        {
            first = nearer;
        }

        bool isRange = first.Type == TimexType.Date && first.Start <= second.Start && first.End <= second.End;
        if (isRange) first = first with { End = second.End };
    }

    // A week on for a day of the week, a year on for a month; null where the words themselves give the date.
    private static TimexMention? Moved(in TimexMention mention, int step)
    {
        if (mention.Basis != Basis.Inferred || mention.Start is not { } start) return null;
        bool isWeekday = mention.Rule == "weekday";
        bool isDay = mention.Granularity == Granularity.Day;
        if (!isWeekday && !isDay && mention.Granularity != Granularity.Month) return null;
        if (!isWeekday && mention.Rule is not ("month" or "month-day" or "day-month" or "day-in-range")) return null;
        if (IsoCalendar.Add(start, isWeekday ? DateUnit.Week : DateUnit.Year, step) is not { } moved) return null;
        string value = isDay ? IsoCalendar.Day(moved) : IsoCalendar.Month(moved.Year, moved.Month);
        return TimexValue.TryRead(value, out TimexReading reading)
            ? mention with { Value = value, Start = reading.Start, End = reading.End }
            : null;
    }
}
