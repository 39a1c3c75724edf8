using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Problems;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Finds the year, week or day that an incomplete date means.</summary>
internal static class CalendarResolver
{
    // What was so since a day is so still: the day lies within the year before publication.
    private const int HalfYear = 182;

    // A season has so many months.
    private const int Season = 3;

    // So many days back news still go on.
    private const int Recent = 60;

    private static readonly string[] WeekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        "Sunday"];

    /// <summary>
    /// A full date: refused with a complaint when the calendar has no such day, noted when the weekday is another. Where the
    /// year is inferred that tells something only when it is the one nearest to publication.
    /// </summary>
    public static TimexDraft FullDay(DateMatch match, int year, int month, int day, Basis basis = Basis.Stated, bool isNearest = false)
    {
        if (!IsoCalendar.Exists(year, month, day)) return Impossible(match);
        DateTime date = new(year, month, day);
        int weekday = match.Number(WordClass.Weekday);
        bool isChecked = weekday != 0
            && (basis == Basis.Stated || (isNearest && !WeekdayYears.MayBeOther(match.Context, weekday, date)));
        if (isChecked && !IsOneOfMany(match)) CheckWeekday(match.Context, match.Span, weekday, date);
        return new(TimexType.Date, IsoCalendar.Day(date), basis);
    }

    /// <summary>
    /// Notes when <paramref name="date"/> is another day of the week than the one written, at the words of both.
    /// </summary>
    public static void CheckWeekday(DateContext context, TextSpan span, int weekday, DateTime date)
    {
        if (weekday == IsoCalendar.WeekdayOf(date)) return;
        context.Problems.Add(
            ProblemRules.WeekdayContradictsDate, span, span.In(context.Document.Text), WeekdayNames[weekday - 1],
            IsoCalendar.Day(date), WeekdayNames[IsoCalendar.WeekdayOf(date) - 1]);
    }

    /// <summary>
    /// True when the weekday at the word is one of several, or of each week, so that the first date behind it need not be its
    /// own: "Saturday and Sunday, June 15-16", "Friday night through Sunday", "every Sunday".
    /// </summary>
    public static bool IsOneOfMany(DateContext context, int weekday)
    {
        int at = weekday - 1;
        if (context.IsWord(at, "every") || context.IsWord(at, "each")) return true;
        bool isJoined = context.IsClass(at, WordClass.Hyphen | WordClass.Dash | WordClass.RangeWord | WordClass.Comma)
            || context.IsWord(at, "and") || context.IsWord(at, "or") || context.IsWord(at, "to") || context.IsWord(at, "through")
            || context.IsWord(at, "/") || context.IsWord(at, "&");
        if (!isJoined) return false;
        at--;
        if (context.IsClass(at, WordClass.DayPart)) at--;
        return context.IsClass(at, WordClass.Weekday);
    }

    private static bool IsOneOfMany(DateMatch match)
    {
        for (int i = match.First; i < match.End; i++)
        {
            if (match.Context.IsClass(i, WordClass.Weekday)) return IsOneOfMany(match.Context, i);
        }

        return false;
    }

    /// <summary>No mention, but a complaint.</summary>
    public static TimexDraft Impossible(DateMatch match)
    {
        match.Context.Problems.Add(ProblemRules.ImpossibleDate, match.Span, match.Span.In(match.Context.Document.Text));
        return TimexDraft.Refused;
    }

    /// <summary>A day without a year.</summary>
    public static TimexDraft DayOfYear(DateMatch match, int month, int day)
    {
        // 2000 had a 29 February.
        if (!IsoCalendar.Exists(2000, month, day)) return Impossible(match);
        if (NamedAfterDays.Is(match)) return TimexDraft.Refused;
        DateContext context = match.Context;
        if (SeptemberEleventh.IsMeant(match, month, day)) return TimexDraft.Inferred(SeptemberEleventh.Value);
        if (context.IsNarrative && context.AnchorYear != 0) return InAnchorYear(match, month, day);
        if (context.Reference is not { } reference)
            return context.Unresolved(match, "XXXX-" + IsoCalendar.TwoDigits(month) + "-" + IsoCalendar.TwoDigits(day));

        if (YearNamedBefore(context, match.First, "on") is { } named) return FullDay(match, named, month, day, Basis.Inferred);
        bool isSince = context.IsWord(match.First - 1, "since");
        DateTime? DayIn(int year) => IsoCalendar.Exists(year, month, day) ? new(year, month, day) : null;
        Tense tense = isSince ? Tense.Unknown : Limits.IsUntil(context, match.First - 1) ? context.TenseBefore(match) : context.TenseAround(match);
        DateTime? best = Nearest(isSince ? reference.AddDays(-HalfYear) : reference, tense, DayIn);

        // "She died on 3 March 2019. She was held on 1 March": in the month just spoken of, unless it is at hand again.
        bool isOfLast = tense == Tense.Past && context.LastDay is { } last && last.Month == month && last.Year < best?.Year
            && (reference - best.Value).TotalDays > Recent && IsoCalendar.Exists(last.Year, month, day);
        if (isOfLast) return FullDay(match, context.LastDay!.Value.Year, month, day, Basis.Inferred);

        // Of two readings of the tense, the weekday tells which is meant.
        int weekday = match.Number(WordClass.Weekday);
        if (weekday != 0 && (best is not { } told || IsoCalendar.WeekdayOf(told) != weekday)
            && Nearest(reference, Tense.Unknown, DayIn) is { } nearest && IsoCalendar.WeekdayOf(nearest) == weekday) best = nearest;
        return best is { } found ? FullDay(match, found.Year, month, day, Basis.Inferred, isNearest: true) : Impossible(match);
    }

    // "last year on August 14", "in 2020 in August": the year that the expression right before it gave; but "fell from a year earlier
    // in April" compares.
    private static int? YearNamedBefore(DateContext context, int first, string link)
    {
        bool isNamed = context.LastEnd == first - 1 && context.LastValue.Length == 4 && context.LastValue[0] is '1' or '2';
        return isNamed && context.IsWord(first - 1, link) && !context.IsClass(first - 2, WordClass.LaterEarlier)
            ? IsoCalendar.NumberAt(context.LastValue, 0, 4) : null;
    }

    /// <summary>
    /// The day of the year before, of or after publication that lies nearest to it and fits the tense; null when none does.
    /// <paramref name="dayOf"/> gives that of a year.
    /// </summary>
    public static DateTime? Nearest(DateTime reference, Tense tense, Func<int, DateTime?> dayOf)
    {
        DateTime? best = null;
        for (int year = reference.Year - 1; year <= reference.Year + 1; year++)
        {
            if (dayOf(year) is not { } candidate) continue;
            double away = (candidate - reference.Date).TotalDays;
            if (tense == Tense.Past && away > 45) continue;
            if (tense == Tense.Future && away < -14) continue;
            if (best is not { } chosen || Math.Abs(away) < Math.Abs((chosen - reference.Date).TotalDays))
            {
                best = candidate;
            }
        }

        return best;
    }

    /// <summary>A month, quarter or season without a year: the first month of it, and its length in months.</summary>
    public static int? YearOf(DateMatch match, int month, int months)
    {
        DateContext context = match.Context;
        if (context.IsNarrative && context.AnchorYear != 0) return context.YearOfNarrative(month);
        if (YearNamedBefore(context, match.First, "in") is { } named) return named;
        if (context.Reference is not { } reference) return null;
        Tense tense = IsComparedWith(match) ? Tense.Past : context.TenseAround(match);
        DateTime start = new(reference.Year, month, 1);
        DateTime next = start.AddMonths(months) > reference ? start : start.AddYears(1);
        if (months == 1 && Polls.AreAhead(match, (next - reference).TotalDays)) return next.Year;
        bool isLimit = Limits.Is(match) || (tense != Tense.Past && context.IsWord(match.First - 1, "before"));
        if (isLimit && next > reference && next < reference.AddMonths(7)) return next.Year;
        // "November is live, but December is likelier"
        bool isOpen = tense != Tense.Past && (context.IsWord(match.End, "is")
            || (context.IsWord(match.First - 1, "in") && (context.IsWord(match.First - 2, "is") || context.IsWord(match.First - 2, "are"))));
        // "the pact will open, and co-operation in the summer": where nothing tells, the season about to begin.
        bool isNear = months == Season && tense == Tense.Unknown && context.IsClass(match.First - 1, WordClass.DateCue)
            && start > reference && (start - reference).TotalDays <= Recent;
        if (isNear) return reference.Year;
        if (tense == Tense.Future || isOpen) return start.AddMonths(months) <= reference ? reference.Year + 1 : reference.Year;
        return start > reference ? reference.Year - 1 : reference.Year;
    }

    // "up from a July estimate", "compared with the May figure": what was told before.
    private static bool IsComparedWith(DateMatch match)
    {
        DateContext context = match.Context;
        int from = match.First - 2;
        bool isNoun = context.IsClass(match.First - 1, WordClass.A) || context.IsWord(match.First - 1, "the")
            || context.IsWord(match.First - 1, "its");
        if (!isNoun) return false;

        // "will speak of the March incident"
        if (Previews.IsResult(context, match.End)) return true;
        return (context.IsWord(from, "from") && (context.IsWord(from - 1, "up") || context.IsWord(from - 1, "down")))
            || ((context.IsWord(from, "with") || context.IsWord(from, "to")) && context.IsWord(from - 1, "compared"));
    }

    private static TimexDraft InAnchorYear(DateMatch match, int month, int day)
    {
        int year = match.Context.YearOfNarrative(month);
        return year > 0
            ? FullDay(match, year, month, day, Basis.Inferred)
            : TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + IsoCalendar.TwoDigits(
                month) + "-" + IsoCalendar.TwoDigits(day));
    }
}
