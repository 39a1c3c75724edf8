using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Days by their names in the week: "Tuesday", "last Tuesday", "Tuesday of last week", "Tuesday week", "Friday the 13th".</summary>
internal static class Weekdays
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("weekday", "WeekdayName", static m => OnWeekday(m, WeekdayResolver.Near(m, m.Number(WeekdayName)))),
        new("weekday", "Weekday > Comma|DayPart", static m => m.Has(DayPart)
            ? OnWeekday(m, WeekdayResolver.Near(m, m.Number(Weekday)))
            : null),
        new("shifted-weekday", "the|this? Shift Weekday", ShiftedWeekday),
        new("shifted-weekday", "the AnchorShift Weekday", AnchoredWeekday),
        new("weekday-of-week", "Weekday of? Shift week", static m => m.Context.Now is { } now
            ? OnWeekday(m, IsoCalendar.Add(IsoCalendar.MondayOf(now.Date), DateUnit.Day, m.Number(Weekday) - 1 + (7 * m.Number(Shift))))
            : OnWeekday(m, null)),
        new("day-word", "overnight > on? Weekday", static m => WeekdayResolver.Near(m, m.Number(Weekday)) is { } day
            ? new(TimexType.Time, IsoCalendar.Day(day) + "TNI", Basis.Inferred)
            : null),
        new("week-behind-weekday", "A week|fortnight on Weekday", WeekBehindWeekday),
        new("week-behind-weekday", "on|by|until|till < Weekday week", WeekBehindWeekday),
        new("weekday-of-month", "the Ordinal|last Weekday of|in Month", OfMonth),
        new("weekday-of-month", "the Ordinal|last Weekday of|in Month Comma|of? Year", OfMonth),
        new("weekday-of-month", "the Ordinal|last Weekday of|in Month of? Shift year", OfMonth),
        new("weekday-of-month", "the Ordinal|last Weekday of|in this|Shift month", OfMonth),
        new("one-weekday", "one Weekday", static m => IsOneOf(m) ? null : TimexDraft.Stated("XXXX-WXX-" + IsoCalendar.Text(m.Number(Weekday)))),
        new("weekday-the-ordinal", "Weekday Comma? the Ordinal", WeekdayTheOrdinal),
    ];

    // With "on Sunday" they are papers.
    private static readonly WordSet OfSunday = new("Mail Independent Sun");

    private static readonly WordSet Naming = new("bloody super giving fat shrove ruby casual");

    private static TimexDraft? OnWeekday(DateMatch m, DateTime? day)
    {
        int weekday = m.Number(Weekday | WeekdayName);

        // "the Sunday Times" and "the Mail on Sunday" are newspapers, "Monday-morning" is no day of its own.
        if (m.Context.IsClass(m.End, Hyphen) && !m.Context.IsClass(m.End + 1, DayPart)) return null;
        bool isOnSunday = m.Context.IsWord(m.First - 1, "on") && m.Context.IsWord(m.First, "Sunday");
        if (MediaNames.IsPaperOfDay(m.Context, m.End) || (isOnSunday && IsPaperOnSunday(m.Context, m.First - 2))) return null;

        if (TimeNames.IsClub(m.Context, m.First)) return null;

        // "Friday Night Lights"
        if (m.Context.IsClass(m.End, DayPart) && MediaNames.IsOfPartOfDay(m.Context, m.End + 1)) return null;

        // "Bloody Sunday", "Super Tuesday": names of days long ago, or of none.
        bool isNamed = m.First > 0 && char.IsUpper(m.Context.TextOf(m.First - 1)[0]) && Naming.Contains(m.Context.TextOf(m.First - 1));
        if (isNamed) return null;

        if (IsAny(m)) return TimexDraft.Stated("XXXX-WXX-" + IsoCalendar.Text(weekday));

        return day is { } found
            ? TimexDraft.Inferred(IsoCalendar.Day(found))
            : m.Context.Unresolved(m, "XXXX-WXX-" + IsoCalendar.Text(weekday));
    }

    // "No one Monday could say", "that one Friday"
    private static bool IsOneOf(DateMatch m)
    {
        DateContext context = m.Context;
        return context.IsWord(m.First - 1, "no") || context.IsWord(m.First - 1, "any")
            || context.IsClass(m.First - 1, Hyphen | AnchorShift | Every) || context.IsClass(m.End, Hyphen);
    }

    // "on a Monday", but "on a Monday call"
    private static bool IsAny(DateMatch m)
    {
        DateContext context = m.Context;
        if (!context.IsWord(m.First - 1, "a") || !context.IsWord(m.First - 2, "on")) return false;
        int next = context.IsClass(m.End, DayPart) ? m.End + 1 : m.End;
        return context.EndsClause(next) || DaysOfMonth.GoesOn(m) || context.IsClass(next, DateCue | RangeWord)
            || context.IsWord(next, "and");
    }

    // Written with a capital: "the Mail on Sunday", but "the mail on Sunday".
    private static bool IsPaperOnSunday(DateContext context, int word) =>
        context.IsAny(word, OfSunday) && context.IsCapital(word) && (context.IsWord(word - 1, "the") || context.IsWord(word - 1, "and"));

    private static TimexDraft? ShiftedWeekday(DateMatch m) =>
        OnWeekday(m, m.Context.Now is { } now ? Toward(m, now.Date, m.Number(Shift)) : null);

    // The weekday before (-1) or behind (1) a day, or of its own week (0).
    private static DateTime? Toward(DateMatch m, DateTime day, int shift, int weeks = 0)
    {
        int away = m.Number(Weekday) - IsoCalendar.WeekdayOf(day);
        if (shift < 0 && away >= 0) away -= 7;
        if (shift > 0 && away <= 0) away += 7;
        return IsoCalendar.Add(day, DateUnit.Day, away + (7 * weeks));
    }

    // "a week on Friday", "on Saturday week": the next one's next
    private static TimexDraft? WeekBehindWeekday(DateMatch m)
    {
        bool isOnWeekday = m.Context.IsClass(m.End - 1, Weekday);
        bool isRate = isOnWeekday && (m.Context.IsClass(m.First - 1, Count | Money | Times) || m.Context.IsClass(m.First - 2, Count | Money));
        bool goesOn = m.Context.EndsClause(m.End) || DaysOfMonth.GoesOn(m) || m.Context.IsWord(m.End, "at") || m.Context.IsWord(m.End, "and");
        if (isRate || (!isOnWeekday && !goesOn) || m.Context.IsClass(m.End, Hyphen | Possessive)) return null;
        int weeks = m.Context.IsWord(m.First + 1, "fortnight") ? 2 : 1;
        return OnWeekday(m, m.Context.Now is { } now ? Toward(m, now.Date, 1, weeks) : null);
    }

    // "the following Monday": the one behind the last day named
    private static TimexDraft? AnchoredWeekday(DateMatch m)
    {
        int shift = m.Number(AnchorShift);
        if (m.Context.Last is not { Unit: DateUnit.Day } last) return shift == 0 ? null : OnWeekday(m, null);
        return OnWeekday(m, Toward(m, last.Moment, shift));
    }

    // The month that "the first Sunday in May", "the last Friday of next month" and "the first Sunday in May last year" speak of.
    private static DateTime? MonthOf(DateMatch m)
    {
        int month = m.Number(Month);
        int shift = m.LastWord(Shift).Number;
        if (month == 0) return m.Context.Now is { } now ? IsoCalendar.Add(new(now.Year, now.Month, 1), DateUnit.Month, shift) : null;
        int? year = m.Has(Year) ? m.Number(Year)
            : m.Has(Shift) ? m.Context.Now?.Year + shift
            : CalendarResolver.YearOf(m, month, 1);
        return year is > 0 and { } known ? new(known, month, 1) : null;
    }

    private static TimexDraft? OfMonth(DateMatch m)
    {
        if (MonthOf(m) is not { } first) return null;
        int day = 1 + ((m.Number(Weekday) - IsoCalendar.WeekdayOf(first) + 7) % 7);
        int week = m.Has(Ordinal) ? m.Number(Ordinal) : IsoCalendar.Exists(first.Year, first.Month, day + 28) ? 5 : 4;
        day += 7 * (week - 1);
        return week >= 1 && IsoCalendar.Exists(first.Year, first.Month, day)
            ? TimexDraft.Inferred(IsoCalendar.Day(new(first.Year, first.Month, day)))
            : null;
    }

    // "Friday the 13th": the one nearest to the publication that fits the tense
    private static TimexDraft? WeekdayTheOrdinal(DateMatch m)
    {
        const int Reach = 12;
        if (!m.Word(Ordinal).Is(Day) || !DaysOfMonth.IsDayAlone(m) || m.Context.Now is not { } now) return null;
        Tense tense = m.Context.IsNarrative ? Tense.Unknown : m.Context.TenseAround(m);
        DateTime? best = null;
        for (int months = -Reach; months <= Reach; months++)
        {
            if (IsoCalendar.Add(new(now.Year, now.Month, 1), DateUnit.Month, months) is not { } month) continue;
            if (!IsoCalendar.Exists(month.Year, month.Month, m.Number(Ordinal))) continue;
            DateTime day = month.AddDays(m.Number(Ordinal) - 1);
            bool fits = IsoCalendar.WeekdayOf(day) == m.Number(Weekday)
                && (tense == Tense.Unknown || day == now.Date || tense == Tense.Future == day > now.Date);
            if (fits && (best is not { } nearest || Math.Abs((day - now).TotalDays) < Math.Abs((nearest - now).TotalDays))) best = day;
        }

        return OnWeekday(m, best);
    }
}
