using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates;

/// <summary>Tells the day of a clock time that stands without one, by the days the text has named so far.</summary>
internal sealed class DayOfTime(DateContext context)
{
    // So many days from the publication a day is at hand.
    private const int NearDays = 7;

    // So many characters on, a text tells of another day.
    private const int FarBehind = 600;

    // Where the last day was named.
    private int _dayAt;

    /// <summary>Remembers that the expression at word number <paramref name="first"/> names a day.</summary>
    public void Name(int first) => _dayAt = IsBirth(first) ? -FarBehind : context.Words[first].Start;

    /// <summary>
    /// The last day named; in news the day of publication, too, where no day was named or it is still to come and the clause tells of
    /// the past. Null for a time of no day in particular, and where there is nothing to go by.
    /// </summary>
    public DateTime? Find(PendingDate time)
    {
        DateTime? last = context.Last is { Unit: DateUnit.Day } named ? named.Moment : null;
        if (TimesOfManyDays.Is(context, time)) return null;
        if (context.IsNarrative || context.Reference is not { } published) return last;
        // "4.10pm" above a paragraph of a running report.
        if (time.First == 0 && time.End == context.Words.Count) return published.Date;

        // "They hunt at dusk", behind a date long ago or to come: of no day in particular.
        if (time.Rule.Name == "edge-of-day" && last is { } day && !IsNear(day, published.Date)) return null;
        if (time.Draft.NeedsDay) return context.LastDay is { } lately && IsNear(lately, published.Date) ? lately : published.Date;
        bool isForgotten = last is { } old && !IsNear(old, published.Date) && context.Words[time.First].Start - _dayAt > FarBehind;
        if (isForgotten) return published.Date;
        bool isToCome = last > published.Date && TenseRule.Of(context, time.First, time.End) == Tense.Past;
        if (last is null || isToCome) return published.Date;

        // A tale of one day goes on from hour to hour.
        _dayAt = context.Words[time.First].Start;
        return last;
    }

    // "born on Jan. 5, 1932": "at noon" behind it is not that day's.
    private bool IsBirth(int first) => !context.IsNarrative && (context.IsWord(first - 1, "born")
        || (context.IsWord(first - 2, "born") && (context.IsWord(first - 1, "on") || context.IsWord(first - 1, "in"))));

    private static bool IsNear(DateTime day, DateTime published) => (published - day).Days is >= 0 and <= NearDays;
}
