using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Dates;

/// <summary>Tells times of no day in particular.</summary>
internal static class TimesOfManyDays
{
    private const WordClass PartOfTime = WordClass.Clock | WordClass.ClockWord | WordClass.AmPm | WordClass.Count | WordClass.Zone
        | WordClass.Hyphen | WordClass.Dash | WordClass.Comma;

    private static readonly WordSet Links = new("to and until on at from between");
    private static readonly WordSet ManyDays = new("weekdays weekends daily nightly");

    /// <summary>"in the evenings", "10 a.m. to 6 p.m. on weekdays", "daily at 5 p.m.", "at nine every night".</summary>
    public static bool Is(DateContext context, PendingDate time)
    {
        if (time.Draft.NeedsDay) return context.TextOf(time.End - 1).EndsWith("s".AsSpan(), StringComparison.OrdinalIgnoreCase);
        int next = time.End;
        while (next < context.Words.Count && IsBetweenTimes(context, next)) next++;
        int before = time.First - 1;
        while (before >= 0 && IsBetweenTimes(context, before)) before--;
        if (context.IsWord(before - 1, "every") || context.IsWord(before - 1, "each")) before--;
        return IsManyDays(context, next) || IsManyDays(context, before);
    }

    private static bool IsBetweenTimes(DateContext context, int word) =>
        context.IsClass(word, PartOfTime) || context.IsAny(word, Links);

    private static bool IsManyDays(DateContext context, int word) =>
        context.IsClass(word, WordClass.WeekdayPlural) || context.IsAny(word, ManyDays)
        || (context.IsClass(word, WordClass.Every) && context.IsClass(word + 1, WordClass.Weekday | WordClass.DayPart | WordClass.Unit));
}
