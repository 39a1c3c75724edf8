using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Dates.Values;

namespace SeedGen.Emit.Packing;

/// <summary>
/// The time expressions of an article as bits. A day of the calendar is told by its distance from the one before it, a month
/// or a year by its number; everything else is written out once, and then told by how far back it was.
/// </summary>
internal static class DateSection
{
    /// <summary>The order of the code for the forms, the frequent ones first.</summary>
    public const int FormOrder = 1;

    /// <summary>A day of the calendar.</summary>
    public const int Day = 0;

    /// <summary>The same value as one that was written out.</summary>
    public const int Again = 1;

    /// <summary>A year.</summary>
    public const int Year = 2;

    /// <summary>A month of a year.</summary>
    public const int Month = 3;

    /// <summary>Any other value, written out.</summary>
    public const int Other = 4;

    /// <summary>Packs them.</summary>
    public static void Write(BitWriter bits, ArticleModel article)
    {
        bits.Number(article.Dates.Count, 2);
        int start = 0;
        List<int> others = [];
        int day = article.Published is { } published ? Moments.DayOf(published.Value) : 0;
        for (int i = 0; i < article.Dates.Count; i++)
        {
            ref readonly TimexMention date = ref article.Dates.At(i);
            bits.Number(date.Span.Start - start, 8).Number(date.Span.Length, 3).Number((int)date.Basis, 0);
            start = date.Span.Start;
            DateTime first = date.Start ?? default;
            if (Is(date, Granularity.Day, "2020-01-01".Length, static first => first.AddDays(1)))
            {
                bits.Number(Day, FormOrder).Signed(Moments.DayOf(first) - day, 3);
                day = Moments.DayOf(first);
            }
            else if (Is(date, Granularity.Year, "2020".Length, static first => first.AddYears(1)))
            {
                bits.Number(Year, FormOrder).Signed(first.Year - Moments.Origin.Year, 3);
            }
            else if (Is(date, Granularity.Month, "2020-01".Length, static first => first.AddMonths(1)))
            {
                bits.Number(Month, FormOrder).Signed(((first.Year - Moments.Origin.Year) * 12) + first.Month - 1, 5);
            }
            else if (LastSame(article.Dates, others, date) is >= 0 and int last)
            {
                bits.Number(Again, FormOrder).Number(others.Count - 1 - last, 0);
            }
            else
            {
                bits.Number(Other, FormOrder);
                Whole(bits, date);
                others.Add(i);
            }
        }
    }

    private static bool Is(in TimexMention date, Granularity unit, int length, Func<DateTime, DateTime> next) =>
        date is { Type: TimexType.Date, Start: { Kind: DateTimeKind.Unspecified } start, End: { } end }
        && date.Granularity == unit
        && start < DateTime.MaxValue.AddYears(-2)
        && end.Kind == DateTimeKind.Unspecified
        && end == next(start)
        && start.TimeOfDay == TimeSpan.Zero
        && (unit == Granularity.Day || start.Day == 1)
        && (unit != Granularity.Year || start.Month == 1)
        && IsWritten(date.Value, start, length);

    // As yyyy-MM-dd, up to a length: compared digit by digit, since writing it out for each date takes longer than packing it.
    private static bool IsWritten(string value, DateTime day, int length) =>
        value.Length == length
        && Are(value, 0, 4, day.Year)
        && (length <= 4 || (value[4] == '-' && Are(value, 5, 2, day.Month)))
        && (length <= 7 || (value[7] == '-' && Are(value, 8, 2, day.Day)));

    private static bool Are(string value, int start, int digits, int number)
    {
        for (int i = start + digits - 1; i >= start; i--, number /= 10)
        {
            if (value[i] != '0' + (number % 10)) return false;
        }

        return true;
    }

    // Not by a search with a predicate, which would make two objects for each date.
    private static int LastSame(ValueList<TimexMention> dates, List<int> others, in TimexMention date)
    {
        int last = others.Count - 1;
        while (last >= 0 && !IsSame(dates.At(others[last]), date)) last--;
        return last;
    }

    private static bool IsSame(in TimexMention one, in TimexMention other) =>
        one.Value == other.Value && one.Type == other.Type && one.Granularity == other.Granularity
        && one.Start == other.Start && one.End == other.End && one.Start?.Kind == other.Start?.Kind && one.End?.Kind == other.End?.Kind;

    private static void Whole(BitWriter bits, in TimexMention date)
    {
        bits.Number((int)date.Type, 0).Bits((uint)(int)date.Granularity, 4).Characters(date.Value);
        bits.Flag(date is { Start: not null, End: not null });
        if (date is not { Start: { } start, End: { } end }) return;
        bits.Moment(start);
        int days = Moments.DayOf(end) - Moments.DayOf(start);
        bool isDays = days >= 0 && end == start.AddDays(days) && end.Kind == start.Kind;
        bits.Flag(isDays);
        if (isDays) bits.Number(days, 5);
        else bits.Moment(end);
    }
}
