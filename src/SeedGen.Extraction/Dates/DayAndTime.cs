using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates;

/// <summary>
/// Puts days and times of the day together: as one expression, where nothing but a comma or a dash parts them, or as two of which
/// the time is the day's.
/// </summary>
internal static class DayAndTime
{
    /// <summary>True for a day, which a time can be of: dated, or a weekday of a week that nobody knows.</summary>
    public static bool IsDay(TimexDraft draft) => draft.Type == TimexType.Date
        && (draft.Value.Length == 10 || draft.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
        && draft.Value.IndexOf('_') < 0;

    /// <summary>A time that is known by its day: as sure as that is, and as far to past or future.</summary>
    /// <param name="time">The time.</param>
    /// <param name="day">Its day.</param>
    /// <param name="value">What both are.</param>
    public static PendingDate OnDay(PendingDate time, PendingDate day, string value) =>
        time with { Draft = time.Draft with { Value = value, Basis = day.Draft.Basis }, Leaning = day.Leaning };

    /// <summary>"9 February at 6:02am", "May 13 at about 9 a.m." are two expressions, but the time is that day's.</summary>
    public static bool IsTimeOf(DateContext context, PendingDate day, PendingDate time) =>
        time.Draft.Value[0] == 'T' && !time.Draft.NeedsDay && time.First - day.End is 1 or 2 && context.IsWord(day.End, "at")
        && (time.First == day.End + 1 || context.IsClass(day.End + 1, WordClass.Approx));

    /// <summary>"at 5 p.m. on Friday" is two expressions, but the time is Friday's, and "at 8:40 on Friday night" is in the evening.</summary>
    public static bool IsDayOf(DateContext context, PendingDate time, PendingDate day)
    {
        int gap = day.First - time.End;
        return IsTime(time.Draft) && !time.Draft.NeedsDay && IsDay(day.Draft)
            && (gap == 1 || (gap == 2 && IsZoneLike(context, time.End))) && context.IsWord(day.First - 1, "on");
    }

    /// <summary>The value of a time before the day that it is of.</summary>
    public static string MomentOn(DateContext context, PendingDate time, PendingDate day) =>
        context.IsClass(day.End, WordClass.DayPart) && TimexLexicon.At(context.Words[day.End].Word).Text is { } part
            ? PartsOfDay.MomentOf(context, time, day.Draft.Value + "T" + part)
            : day.Draft.Value + time.Draft.Value;

    /// <summary>
    /// One expression of two neighbours: "Wednesday, Nov 09, 2022 - 12:05 AM", "Tuesday night", "the morning of April 19", "8:40 this
    /// morning"; null where they are two.
    /// </summary>
    public static PendingDate? Join(DateContext context, PendingDate before, PendingDate next)
    {
        int gap = next.First - before.End;

        // "the last week of August"
        if (before.Rule.Name is "stretch" or "shifted-unit" && before.Draft.Type == TimexType.Duration && gap == 1
            && context.IsWord(before.End, "of")
            && next.Draft.Type == TimexType.Date) return before with { End = next.End };
        // "8:40 this morning", "8:40 that evening", "8:40 tonight"
        bool isPartOfDay = next.Rule.Name is "night" or "that-night" or "day-word" && next.Draft.Value.IndexOf('T') == IsoCalendar.DayLength;
        if (gap == 0 && isPartOfDay && IsTime(before.Draft) && !before.Draft.NeedsDay)
        {
            TimexDraft moment = new(TimexType.Time, PartsOfDay.MomentOf(context, before, next.Draft.Value), next.Draft.Basis);
            return new(before.First, next.End, moment, before.Rule, next.Rule, next.Leaning);
        }

        bool isDayThenTime = IsDay(before.Draft) && IsTime(next.Draft);
        bool isTimeThenDay = IsTime(before.Draft) && IsDay(next.Draft);
        if (gap < 0 || (!isDayThenTime && !isTimeThenDay) || !AreConnected(context, before.End, next.First, isTimeThenDay)) return null;
        if (isDayThenTime && next.Draft.NeedsDay && gap > 0 && !context.IsClass(before.End, WordClass.Hyphen)) return null;
        (PendingDate day, PendingDate time) = isDayThenTime ? (before, next) : (next, before);
        TimexDraft joined = new(TimexType.Time, day.Draft.Value + time.Draft.Value, day.Draft.Basis);
        return new(before.First, next.End, joined, time.Rule, day.Rule, day.Leaning);
    }

    private static bool IsTime(TimexDraft draft) => draft.Value[0] == 'T';

    // Two marks at most stand between them, or "of" behind a time.
    private static bool AreConnected(DateContext context, int first, int end, bool isTimeThenDay)
    {
        if (end - first > 2) return false;
        for (int i = first; i < end; i++)
        {
            bool connects = context.IsClass(i, WordClass.Comma | WordClass.Dash | WordClass.Hyphen)
                || (isTimeThenDay && context.IsWord(i, "of"));
            if (!connects) return false;
        }

        return true;
    }

    // "9:50 p.m. MT on Tuesday": a zone whose letters are too short to tell.
    private static bool IsZoneLike(DateContext context, int word) =>
        context.TextOf(word) is { Length: 2 } letters && letters[1] == 'T' && letters[0] is >= 'A' and <= 'Z';
}
