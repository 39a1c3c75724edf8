using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Days by their number in the month at hand: "on the 24th".</summary>
internal static class DaysOfMonth
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("ordinal-of-month", "the Ordinal", OrdinalOfMonth),
        new("consecutive-day", "A|the Ordinal consecutive|straight|trading day",
            static m => m.Context.Last is { Unit: DateUnit.Day } last
            ? TimexDraft.Inferred(IsoCalendar.Day(last.Moment))
            : null),
    ];

    // "He made a birdie on the 15th", "led until the 30th lap and won on the 60th": what else has so many of a kind.
    private static readonly WordSet Numbered = new("""
        birdie birdies birdied bogey bogeys bogeyed par eagle eagled hole holes tee green putt fairway
        lap laps minute minutes penalty floor floors storey storeys row rows amendment amendments inning innings
        """);

    // "relied on the 14th", "live on the 9th": an amendment, a floor.
    private static readonly WordSet Relying = new("""
        rely relies relied relying base based insist insists insisted live lives lived living work works worked working depend depends
        depended focus focused
        """);

    // "On the 19th they attacked."
    private static readonly WordSet Subjects = new("he she it they we i you his her its their our my who when while but");

    /// <summary>True where no noun follows the number of a day: "on the 19th they left", but not "on the 19th floor".</summary>
    public static bool IsDayAlone(DateMatch m) =>
        !m.Context.IsLetters(m.End) || m.Context.IsClass(m.End, ~(Plain | VagueNoun)) || GoesOn(m);

    /// <summary>True where a clause goes on behind the date: "on the 19th they left".</summary>
    public static bool GoesOn(DateMatch m) => m.End < m.Context.Words.Count && Subjects.Contains(m.Context.TextOf(m.End));

    // "in the 20th minute", "from the 6th to the 12th grade"
    private static bool IsCounting(DateMatch m)
    {
        DateContext context = m.Context;
        if (context.IsClass(m.End, Unit | Units)) return true;
        int last = m.End;
        while (context.IsClass(last, Hyphen | Dash | RangeWord | Ordinal) || context.IsWord(last, "the")) last++;
        bool isRange = last > m.End + 1 && context.IsClass(last - 1, Ordinal) && context.IsLetters(last);
        return isRange && context.IsClass(last, Unit | Plain) && !Subjects.Contains(context.TextOf(last));
    }

    // "on the 2nd row, with Reed on the 5th": such numbers are no days.
    private static bool CountsThings(DateContext context)
    {
        for (int i = 0; i + 1 < context.Words.Count; i++)
        {
            bool hasNoun = context.IsClass(i, DayOrdinal) && !context.IsClass(i - 1, Month) && context.IsClass(i + 1, Unit | Units | Plain);
            if (hasNoun && !Subjects.Contains(context.TextOf(i + 1))) return true;
        }

        return false;
    }

    // "the 20th", a day of the month at hand
    private static TimexDraft? OrdinalOfMonth(DateMatch m)
    {
        DateContext context = m.Context;
        bool isOn = context.IsWord(m.First - 1, "on");
        if (IsCounting(m) || (isOn && context.IsAny(m.First - 2, Relying))) return null;
        bool isOfMonth = context.Anchor is not null && context.AnchorUnit is DateUnit.Day or DateUnit.Month;
        bool isDay = context.Words[m.End - 1].Is(Day) && (isOn || (isOfMonth && context.IsClass(m.First - 1, DateCue))
            || (context.IsWord(m.First - 1, "of") && context.IsClass(m.First - 2, DayPart)));
        bool isOther = !context.IsNarrative && (context.SpeaksOf(Numbered) || CountsThings(context));
        if (!isDay || isOther || !IsDayAlone(m)) return null;
        int day = m.Number(Ordinal);
        if (context.Last is { Unit: DateUnit.Day or DateUnit.Month } named && (isOfMonth || context.IsNarrative)) return OnDay(named.Moment, day);
        if (context.IsNarrative || context.Reference is not { } now) return null;
        Tense tense = context.TenseAround(m);
        int months = tense == Tense.Past && day > now.Day ? -1 : tense == Tense.Future && day < now.Day ? 1 : 0;
        return IsoCalendar.Add(new(now.Year, now.Month, 1), DateUnit.Month, months) is { } month ? OnDay(month, day) : null;
    }

    private static TimexDraft? OnDay(DateTime month, int day) =>
        IsoCalendar.Exists(month.Year, month.Month, day) ? TimexDraft.Inferred(IsoCalendar.Day(new(month.Year, month.Month, day))) : null;
}
