using SeedGen.Extraction.Dates.Words;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Times that come back: "every Monday", "daily", "twice a week".</summary>
internal static class RecurringTimes
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("every-weekday", "Every second|other? Weekday", static m => TimexDraft.Set("XXXX-WXX-" + IsoCalendar.Text(m.Number(
            Weekday)))),
        new("weekday-of-every-month", "the Ordinal|last Weekday of Every month", static _ => Each(DateUnit.Month, 1)),
        new("day-of-every-month", "the Ordinal of Every month", DayOfEveryMonth),
        new("day-of-every-month", "the Ordinal and|or the? Ordinal of Every month", static _ => Each(DateUnit.Month, 1)),
        new("every-weekday", "WeekdayPlural", static m => TimexDraft.Set("XXXX-WXX-" + IsoCalendar.Text(m.Number(
            WeekdayPlural)))),
        new("weekends", "on|at < weekends", static _ => TimexDraft.Set("XXXX-WXX-WE")),
        new("every-part-of-day", "Every Weekday DayPart", EachWeek),
        new("every-part-of-day", "Weekday DayPart", static m => IsPlural(m.Context.TextOf(m.End - 1)) ? EachWeek(m) : null),
        new("every-month", "Every Month", static m => TimexDraft.Set("XXXX-" + IsoCalendar.TwoDigits(m.Number(Month)))),
        new("every-holiday", "Every Holiday eve|day?", EveryHoliday),
        new("every-season", "Every Season", static m => TimexDraft.Set("XXXX-" + m.ValueOf(Season))),
        new("every-part-of-day", "Every DayPart", static m => TimexDraft.Set("XXXX-XX-XXT" + m.ValueOf(DayPart))),
        new("every-unit", "Every other? Unit", static m => IsEveryOther(m) ? null : Each(m.Unit(Unit), m.End - m.First > 2 ? 2 : 1)),
        new("every-part-of-day", "Every single DayPart", static m => TimexDraft.Set("XXXX-XX-XXT" + m.ValueOf(DayPart))),
        new("every-unit", "Every single Unit", static m => Each(m.Unit(Unit), 1)),
        new("every-unit", "Every Count Units", static m => Durations.Period(m) is { } period ? TimexDraft.Set(period) : null),
        new("every-unit", "Every VagueCount Units", static m => Durations.Several(m.Unit(Units)) is { } period ? TimexDraft.Set(period) : null),
        // "9 metres per second": how fast, not how often.
        new("per-unit", "per Unit", static m => m.Unit(Unit) == DateUnit.Second ? null : Each(m.Unit(Unit), 1)),
        new("periodic", "Periodic", static m => IsPaper(m) || IsUsual(m) ? null : TimexDraft.Set(m.ValueOf(Periodic))),
        // "countless times every day" is every day.
        new("times-a-unit", "Times A|Every|per Unit", static m => m.Context.IsWord(m.First, "times") ? null : Each(m.Unit(Unit), 1)),
        new("times-a-unit", "A? VagueCount times A|Every|per Unit", static m => Each(m.Unit(Unit), 1)),
        new("times-a-unit", "Count times A|Every|per Unit", static m => Each(m.Unit(Unit), 1)),
        new("rate", "A Unit", static m => Rates.Is(m) ? Each(m.Unit(Unit), 1) : null),
    ];

    // "in a German daily, she said", "told Norburg Weekly", "in the Daily Post": a newspaper, but no
    // "Open Daily 10 a.m. to 5 p.m."
    private static bool IsPaper(DateMatch m)
    {
        DateContext context = m.Context;
        bool isNamed = m.First > 0 && context.IsCapital(m.First) && !context.IsWord(m.First - 1, "open")
            && (context.IsCapital(m.First - 1) || (context.IsLetters(m.End) && context.IsCapital(m.End)));
        if (isNamed || (context.IsCapital(m.First) && MediaNames.IsPaper(context, m.End))) return true;
        bool hasArticle = IsArticle(context, m.First - 1) || (IsArticle(context, m.First - 2) && !context.IsClass(m.First - 1, Count));
        return hasArticle && !context.IsLetters(m.End);
    }

    // "everyday life", "the everyday"; but "it happens everyday".
    private static bool IsUsual(DateMatch m)
    {
        if (m.Context.IsNarrative || !m.Context.IsWord(m.First, "everyday")) return false;
        bool endsThere = m.Context.EndsClause(m.End) || m.Context.IsClass(m.End, DateCue) || DaysOfMonth.GoesOn(m);
        return !endsThere || IsArticle(m.Context, m.First - 1) || m.Context.IsClass(m.End, Comma | Hyphen);
    }

    private static bool IsArticle(DateContext context, int word) => context.IsWord(word, "a") || context.IsWord(word, "the");

    // "every second page": the other one.
    private static bool IsEveryOther(DateMatch m) =>
        m.Unit(Unit) == DateUnit.Second && m.Context.IsLetters(m.End) && m.Context.IsClass(m.End, Plain);

    private static bool IsPlural(ReadOnlySpan<char> word) => word[word.Length - 1] == 's';

    // "every Monday morning", "Monday mornings"
    private static TimexDraft? EachWeek(DateMatch m) =>
        TimexDraft.Set("XXXX-WXX-" + IsoCalendar.Text(m.Number(Weekday)) + "T" + m.ValueOf(DayPart));

    // "the 10th of each month"
    private static TimexDraft? DayOfEveryMonth(DateMatch m) =>
        m.Number(Ordinal) is >= 1 and <= 31 and var day ? TimexDraft.Set("XXXX-XX-" + IsoCalendar.TwoDigits(day)) : null;

    // "every Christmas Day"; that of those that move is not known.
    private static TimexDraft? EveryHoliday(DateMatch m)
    {
        (int month, int day) = (m.Number(Holiday) / 100, m.Number(Holiday) % 100);
        if (m.Context.IsWord(m.End - 1, "eve")) day--;
        return TimexDraft.Set(month > 0 && day > 0 ? "XXXX-" + IsoCalendar.TwoDigits(month) + "-" + IsoCalendar.TwoDigits(day) : "P1Y");
    }

    private static TimexDraft? Each(DateUnit unit, int count) =>
        Durations.Period(count, unit) is { } period ? TimexDraft.Set(period) : null;
}
