using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Days by words: "yesterday", "tonight", "the day after tomorrow", "one day", "the other day".</summary>
internal static class DayWords
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("day-word", "Comparative? Deictic", DayWord),
        new("day-word", "the day before|after Deictic", DayBesideDayWord),
        new("one-day", "one day", SomeDay.Of),
        new("the-other-day", "the other day|night|week", static m => !m.Context.IsWord(m.First - 1, "on") && DaysOfMonth.IsDayAlone(m)
            ? TimexDraft.Stated("PAST_REF")
            : null),
    ];

    private static TimexDraft? DayWord(DateMatch m)
    {
        DateToken word = m.Word(Deictic);
        bool isNight = word.Unit == DateUnit.Hour;
        DateContext context = m.Context;

        // "the broadcaster's Today programme", "on the Today show"
        bool isOwned = context.IsClass(m.First - 1, Possessive) || context.IsWord(m.First - 1, "the");
        if (isOwned && char.IsUpper(context.TextOf(m.First)[0])) return null;

        // "told Today", "The Day Today"
        if (TimeNames.IsInProse(context, m.First)) return null;

        // "the journal Ageing Today"
        if (context.IsCapital(m.First) && context.IsCapital(m.First - 1) && !context.IsClass(m.First - 1, ~(Plain | VagueNoun))
            && context.Words[m.First].Start == context.Words[m.First - 1].End + 1) return null;
        if (context.IsNarrative || context.Reference is not { } reference)
        {
            if (word.Number == 0 && !isNight) return TimexDraft.Stated("PRESENT_REF");
            return context.Unresolved(m, isNight
                ? "XXXX-XX-XXTNI"
                : word.Number < 0 ? "PAST_REF" : "FUTURE_REF", isNight ? TimexType.Time : TimexType.Date);
        }

        string day = IsoCalendar.Day(reference.AddDays(word.Number));
        return isNight ? new(TimexType.Time, day + "TNI", Basis.Inferred) : TimexDraft.Inferred(day);
    }

    // "the day before yesterday", "the day after tomorrow"
    private static TimexDraft? DayBesideDayWord(DateMatch m)
    {
        int shift = m.Number(Deictic);
        if (shift == 0 || m.Context.IsNarrative || m.Context.Reference is not { } reference) return null;
        return shift < 0 == m.Context.IsWord(m.End - 2, "before") ? TimexDraft.Inferred(IsoCalendar.Day(reference.AddDays(2 * shift))) : null;
    }
}
