using System.Globalization;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Dates;

namespace SeedGen.Emit.Packing;

/// <summary>
/// The time expressions of an article as bits. A day of the calendar is told by its distance from the one before it, a month
/// or a year by its number; everything else is written out.
/// </summary>
internal static class DateSection
{
    /// <summary>Packs them.</summary>
    public static void Write(BitWriter bits, ArticleModel article)
    {
        bits.Number(article.Dates.Count, 2);
        int start = 0;
        int day = article.Published is { } published ? Moments.DayOf(published.Value) : 0;
        foreach (TimexMention date in article.Dates)
        {
            bits.Number(date.Span.Start - start, 8).Number(date.Span.Length, 3).Number((int)date.Basis, 0);
            start = date.Span.Start;
            DateTime first = date.Start ?? default;
            if (Is(date, Granularity.Day, "yyyy-MM-dd", static first => first.AddDays(1)))
            {
                bits.Number(0, 0).Signed(Moments.DayOf(first) - day, 3);
                day = Moments.DayOf(first);
            }
            else if (Is(date, Granularity.Year, "yyyy", static first => first.AddYears(1)))
            {
                bits.Number(1, 0).Signed(first.Year - Moments.Origin.Year, 3);
            }
            else if (Is(date, Granularity.Month, "yyyy-MM", static first => first.AddMonths(1)))
            {
                bits.Number(2, 0).Signed(((first.Year - Moments.Origin.Year) * 12) + first.Month - 1, 5);
            }
            else
            {
                bits.Number(3, 0);
                Whole(bits, date);
            }
        }
    }

    private static bool Is(TimexMention date, Granularity unit, string format, Func<DateTime, DateTime> next) =>
        date is { Type: TimexType.Date, Start: { Kind: DateTimeKind.Unspecified } start, End: { } end }
        && date.Granularity == unit
        && start < DateTime.MaxValue.AddYears(-2)
        && end.Kind == DateTimeKind.Unspecified
        && end == next(start)
        && start.TimeOfDay == TimeSpan.Zero
        && (unit == Granularity.Day || start.Day == 1)
        && (unit != Granularity.Year || start.Month == 1)
        && date.Value == start.ToString(format, CultureInfo.InvariantCulture);

    private static void Whole(BitWriter bits, TimexMention date)
    {
        bits.Number((int)date.Type, 0).Bits((uint)(int)date.Granularity, 4).Characters(date.Value);
        bool hasRange = date is { Start: not null, End: not null };
        bits.Flag(hasRange);
        if (hasRange) bits.Moment(date.Start!.Value).Moment(date.End!.Value);
    }
}
