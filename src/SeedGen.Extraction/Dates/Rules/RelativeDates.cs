using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>
/// Dates that lean on another: on the publication ("last week", "Tuesday") or on the last date named ("that year").
/// </summary>
internal static class RelativeDates
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("day-word", "Comparative? Deictic", DayWord),
        new("shifted-month", "the|this? Shift Month", ShiftedMonth),
        new("shifted-day", "the|this? Shift Month Day", ShiftedDay),
        new("shifted-month", "the AnchorShift Month", AnchoredMonth),
        new("that-month", "that Month", static m => OpensOrEndsClause(m) ? AnchoredMonth(m) : null),
        new("shifted-season", "this? Shift Season", ShiftedSeason),
        new("anchored-season", "the next Season", AnchoredSeason),
        new("anchored-season", "the? AnchorShift Season", AnchoredSeason),
        new("week-of-month", "the? Ordinal week of Month", WeekOfMonth),
        new("week-of-month", "the? Ordinal week of Month Comma|of? Year", WeekOfMonth),
        new("rest-of-unit", "before < the Unit", RestOfUnit),
        new("new-year", "in < the new year", static m => char.IsLower(m.Context.TextOf(m.First + 1)[0])
            ? m.Context.Now is { } now ? TimexDraft.Inferred(IsoCalendar.Year(m.Context.TenseAround(m) == Tense.Past ? now.Year : now.Year + 1)) : m.Context.Unresolved(m, "FUTURE_REF")
            : null),
        new("month-of-year", "Month of? Shift year", static m => ShiftedYear(m, static (y, m) => IsoCalendar.Month(
            y, m.Number(Month)))),
        new("day-of-year", "the? Day of? Month Comma|of? Shift year", DayOfShiftedYear),
        new("day-of-year", "Month Day Comma|of? Shift year", DayOfShiftedYear),
        new("season-of-year", "the? Season of Shift year", static m => ShiftedYear(m, static (y, m) => IsoCalendar.Year(
            y) + "-" + m.ValueOf(Season))),
        new("month-of-that-year", "Month of the? AnchorShift year", MonthOfThatYear),
        new("season-of-that-year", "the? Season of the? AnchorShift year", static m => m.Context.ThatYear is > 0 and { } named
            ? TimexDraft.Inferred(IsoCalendar.Year(named + m.Number(AnchorShift)) + "-" + m.ValueOf(Season))
            : null),
        new("day-of-that-year", "Month Day Comma|of the? AnchorShift year", MonthOfThatYear),
        new("day-of-that-year", "Day Month Comma|of the? AnchorShift year", MonthOfThatYear),
        new("night", "last|this DayPart", static m => DayPartNear(m, m.Context.Now, m.Context.IsWord(
            m.First, "last") ? -1 : 0)),
        new("that-night", "the|that? AnchorShift|next|Shift DayPart", ThatNight),
        new("at-night", "at < night", static m => new(TimexType.Time, "XXXX-XX-XXTNI", Basis.Stated)),
        new("anchored-unit", "the very? next Unit", NextUnit),
        new("shifted-unit", "the|this? Shift Unit", ShiftedUnit),
        new("shifted-unit", "this time Shift Unit", ShiftedUnit),
        new("shifted-unit", "this years", ThisYears),
        new("shifted-unit", "Comparative in? the? Shift Unit", ShiftedUnit),
        new("anchored-unit", "the|that|this? AnchorShift very? Unit", AnchoredUnit),
        new("anchored-unit", "Comparative in? the? AnchorShift Unit", AnchoredUnit),
        new("day-word", "the day before|after Deictic", DayBesideDayWord),
        new("unit-before", "the Unit before|following|after", UnitBefore),
        new("night-before", "the DayPart before", NightBefore),
        new("same-period", "the same period|month|quarter of? Shift year", SamePeriod) { IsComparison = true },
        new("same-period", "the same period|month|quarter A year earlier|ago", SamePeriod) { IsComparison = true },
        new("edge-of-unit", "the Edge of this|the|Shift Unit", EdgeOfUnit),
        new("edge-of-unit", "Unit Possessive end", EdgeOfUnit),
        new("edge-of-unit", "the part|portion|half of the year", EdgeOfUnit),
        new("turn-of-year", "the turn of the year", static m => m.Context.Now is { } now
            ? TimexDraft.Inferred(IsoCalendar.Year(m.Context.TenseAround(m) == Tense.Future ? now.Year + 1 : now.Year))
            : m.Context.Unresolved(m, "XXXX")),
        new("later-in-unit", "Comparative|Early in this|the|that Unit", EdgeOfUnit),
        new("weekend", "the weekend", static m => m.Context.Now is { } now
            ? TimexDraft.Inferred(WeekendNear(now, !m.Context.IsNarrative && m.Context.TenseAround(m) == Tense.Future))
            : m.Context.Unresolved(m, "XXXX-WXX-WE")),
        new("ordinal-of-month", "the Ordinal", OrdinalOfMonth),
        new("one-day", "one day", OneDay),
        new("the-other-day", "the other day|night|week", static m => !m.Context.IsWord(m.First - 1, "on") && IsDayAlone(m)
            ? TimexDraft.Stated("PAST_REF")
            : null),
        new("consecutive-day", "A|the Ordinal consecutive|straight|trading day",
            static m => m.Context.Last is { Unit: DateUnit.Day } last
            ? TimexDraft.Inferred(IsoCalendar.Day(last.Moment))
            : null),
    ];

    // "She said that May, the leader, would go."
    private static readonly WordSet BeforeClause = new("""
        said says say told knew know knows hopes hoped thinks thought believes believed added noted warned claimed announced feared
        insisted argued showed shows found means
        """);

    private static readonly WordSet Golf = new("birdie birdies birdied bogey bogeys bogeyed par eagle eagled hole holes tee green putt fairway");

    // Before the number of a day, where no month was named.
    private static readonly WordSet DaysBehind = new("on by until till since from");

    // "On the 19th they attacked."
    private static readonly WordSet Subjects = new("he she it they we i you his her its their our my who when while but");

    private static readonly WordSet Hoping = new("will would could might may can shall should to");

    // "One day he left", "it will one day close", but "for one day".
    private static TimexDraft? OneDay(DateMatch m)
    {
        DateContext context = m.Context;
        if (m.First > 0 && Hoping.Contains(context.TextOf(m.First - 1)))
            return context.IsLetters(m.End) && !context.IsClass(m.End, DateCue | LaterEarlier) ? TimexDraft.Stated("FUTURE_REF") : null;
        bool opens = m.First == 0 || context.IsWord(m.First - 1, "but") || context.IsWord(m.First - 1, "and") || context.IsWord(m.First - 1, "that");
        if (!opens || !(context.IsClass(m.End, Comma) || GoesOn(m))) return null;
        return TimexDraft.Stated(context.TenseAround(m) == Tense.Past ? "PAST_REF" : "FUTURE_REF");
    }

    private static TimexDraft? DayWord(DateMatch m)
    {
        DateToken word = m.Word(Deictic);
        bool isNight = word.Unit == DateUnit.Hour;
        DateContext context = m.Context;

        // "the broadcaster's Today programme", "on the Today show"
        bool isOwned = context.IsClass(m.First - 1, Possessive) || context.IsWord(m.First - 1, "the");
        if (isOwned && char.IsUpper(context.TextOf(m.First)[0])) return null;

        // "the journal Ageing Today"
        if (m.First > 0 && char.IsUpper(context.TextOf(m.First)[0]) && char.IsUpper(context.TextOf(m.First - 1)[0]) && !context.IsClass(m.First - 1, ~(Plain | VagueNoun))
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

    private static TimexDraft? ShiftedMonth(DateMatch m)
    {
        int month = m.Number(Month);
        if (m.Context.Now is not { } now) return m.Context.Unresolved(m, "XXXX-" + IsoCalendar.TwoDigits(month));
        int shift = m.Number(Shift);
        int year = now.Year + (shift < 0 && month >= now.Month ? -1 : shift > 0 && month <= now.Month ? 1 : 0);
        return TimexDraft.Inferred(IsoCalendar.Month(year, month));
    }

    // "next June 30": the nearest one before or behind today
    private static TimexDraft? ShiftedDay(DateMatch m)
    {
        (int month, int day, int shift) = (m.Number(Month), m.Number(Day), m.Number(Shift));
        bool isCount = m.Context.IsClass(m.End, Hyphen | Unit | Units) || m.Context.IsPercent(m.End);
        if (isCount || AbsoluteDates.IsCounted(m.Context, m.End) || m.Context.Now is not { } now) return null;
        bool isLater = (100 * month) + day > (100 * now.Month) + now.Day;
        int year = now.Year + (shift < 0 && isLater ? -1 : shift > 0 && !isLater ? 1 : 0);
        return CalendarResolver.FullDay(m, year, month, day, Basis.Inferred);
    }

    // "the second week of January": the one in which the middle of the month's second seven days lies
    private static TimexDraft? WeekOfMonth(DateMatch m)
    {
        const int Middle = 3;
        int week = m.Number(Ordinal);
        int month = m.Number(Month);
        int? year = m.Has(Year) ? m.Number(Year) : CalendarResolver.YearOf(m, month, 1);
        if (week is < 1 or > 4 || year is not (> 0 and { } known)) return null;
        return TimexDraft.Inferred(IsoCalendar.Write(new DateTime(known, month, (7 * (week - 1)) + 1 + Middle), DateUnit.Week));
    }

    // "before the year is out", "before the week is over"; what "was" over is that of the last date named
    private static TimexDraft? RestOfUnit(DateMatch m)
    {
        bool isOver = m.Context.IsWord(m.End + 1, "out") || m.Context.IsWord(m.End + 1, "over");
        DateTime? now = m.Context.IsWord(m.End, "is") ? m.Context.Now : m.Context.IsWord(m.End, "was") ? m.Context.Last?.Moment ?? m.Context.Now : null;
        return isOver && now is { } moment ? TimexDraft.Inferred(IsoCalendar.Write(moment, m.Unit(Unit))) : null;
    }

    // "the previous April": the one before the last date named
    private static TimexDraft? AnchoredMonth(DateMatch m)
    {
        int month = m.Number(Month);
        int shift = m.Number(AnchorShift);
        if (m.Context.Last is not { } last) return m.Context.Unresolved(m, "XXXX-" + IsoCalendar.TwoDigits(month));
        int year = last.Moment.Year + (shift < 0 && month >= last.Moment.Month
            ? -1
            : shift > 0 && month <= last.Moment.Month ? 1 : 0);
        return TimexDraft.Inferred(IsoCalendar.Month(year, month));
    }

    // "That autumn they left", "by that autumn", "it was mended that autumn."
    private static bool OpensOrEndsClause(DateMatch m)
    {
        DateContext context = m.Context;
        if (m.First == 0) return true;
        if (BeforeClause.Contains(context.TextOf(m.First - 1))) return false;
        return context.EndsClause(m.First - 1) || context.IsClass(m.First - 1, DateCue | RangeWord | Early) || context.EndsClause(m.End);
    }

    // "the following spring", "that summer"; "said that summer sales" is of no summer.
    private static TimexDraft? AnchoredSeason(DateMatch m)
    {
        if (m.Context.IsWord(m.First, "that") && !OpensOrEndsClause(m)) return null;
        string season = m.ValueOf(Season);
        if (m.Context.Last is not { } last) return m.Context.Unresolved(m, "XXXX-" + season);
        int start = m.Number(Season);
        int shift = m.Has(AnchorShift) ? m.Number(AnchorShift) : 1;
        int month = last.Moment.Month;
        int year = last.Moment.Year + (last.Unit >= DateUnit.Year ? shift : shift > 0 && start <= month ? 1 : shift < 0 && start + 2 >= month ? -1 : 0);

        // "that winter", told of in January, is the one that began in the year before.
        if (shift == 0 && start > month + 9 && last.Unit <= DateUnit.Month) year--;
        return TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + season);
    }

    private static TimexDraft? ShiftedSeason(DateMatch m)
    {
        string season = m.ValueOf(Season);
        if (m.Context.Now is not { } now) return m.Context.Unresolved(m, "XXXX-" + season);
        int start = m.Number(Season);
        int shift = m.Number(Shift);
        int year = now.Year + (shift < 0 && start + 2 >= now.Month ? -1 : shift > 0 && start <= now.Month ? 1 : 0);
        return TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + season);
    }

    private static TimexDraft? ShiftedYear(DateMatch m, Func<int, DateMatch, string> write) => m.Context.Now is { } now
        ? TimexDraft.Inferred(write(now.Year + m.Number(Shift), m))
        : m.Context.Unresolved(m, write(1000, m).Replace("1000", "XXXX"));

    // "3 December last year"
    private static TimexDraft? DayOfShiftedYear(DateMatch m) => m.Context.Now is { } now
        ? CalendarResolver.FullDay(m, now.Year + m.Number(Shift), m.Number(Month), m.Number(Day), Basis.Inferred)
        : null;

    private static TimexDraft? MonthOfThatYear(DateMatch m)
    {
        if (m.Context.ThatYear == 0) return null;
        int year = m.Context.ThatYear + m.Number(AnchorShift);
        return m.Has(Day)
            ? CalendarResolver.FullDay(m, year, m.Number(Month), m.Number(Day), Basis.Inferred)
            : TimexDraft.Inferred(IsoCalendar.Month(year, m.Number(Month)));
    }

    private static TimexDraft? DayPartNear(DateMatch m, DateTime? day, int shift)
    {
        string part = "T" + m.ValueOf(DayPart);
        return day is { } known && IsoCalendar.Add(known, DateUnit.Day, shift) is { } found
            ? new(TimexType.Time, IsoCalendar.Day(found) + part, Basis.Inferred)
            : m.Context.Unresolved(m, "XXXX-XX-XX" + part, TimexType.Time);
    }

    private static TimexDraft? ThatNight(DateMatch m)
    {
        int shift = m.Has(Shift) ? m.Number(Shift) : m.Number(AnchorShift);
        return DayPartNear(m, m.Context.Last is { Unit: DateUnit.Day } last ? last.Moment : null, shift);
    }

    private static TimexDraft? ShiftedUnit(DateMatch m)
    {
        DateUnit unit = m.Unit(Unit);
        int shift = m.Number(Shift);
        if (m.Context.IsClass(m.End, Hyphen) || unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour)
        {
            return null;
        }

        // "On this day in 1969"
        if (unit == DateUnit.Day && m.Context.IsWord(m.End, "in") && m.Context.IsClass(m.End + 1, Year)) return null;

        // "the last day or two" is a length, "next day" is the one behind the last named; "next day delivery" is neither.
        bool isSent = m.Context.IsWord(m.End, "delivery") || m.Context.IsWord(m.End, "deliveries") || m.Context.IsWord(m.End, "service") || m.Context.IsWord(m.End, "shipping");
        if (unit == DateUnit.Day && shift != 0) return m.Context.IsWord(m.First, "next") && !isSent ? OffsetDates.Step(m, unit, 1) : null;

        // "the past year" and "the last decade" are lengths up to now; "last year" is a year of the calendar.
        bool hasArticle = false;
        for (int i = m.First; i < m.End; i++) hasArticle |= m.Context.IsWord(i, "the");
        // "this past week" is last week.
        bool isThis = m.Context.IsWord(m.First, "this") && m.End - m.First > 2;
        bool isPast = !isThis && (m.Context.IsWord(m.End - 2, "past") || m.Context.IsWord(m.End - 2, "coming"));
        if (isPast || (hasArticle && !m.Context.IsWord(m.End - 2, "current") && !m.Context.IsWord(m.End - 2, "this")))
            return Durations.Period(1, unit) is { } period ? TimexDraft.Duration(period) : null;
        if (m.Context.Now is not { } now)
        {
            return m.Context.Unresolved(m, shift < 0 ? "PAST_REF" : shift > 0 ? "FUTURE_REF" : "PRESENT_REF");
        }
        return IsoCalendar.Add(now.Date, unit, shift) is { } moment
            ? TimexDraft.Inferred(IsoCalendar.Write(moment, unit))
            : null;
    }

    // "the theme of this years festival": an apostrophe is missing.
    private static TimexDraft? ThisYears(DateMatch m)
    {
        if (!m.Context.IsLetters(m.End)) return null;
        return m.Context.Now is { } now
            ? TimexDraft.Inferred(IsoCalendar.Year(now.Year))
            : m.Context.Unresolved(m, "PRESENT_REF");
    }

    private static string WeekendNear(DateTime now, bool isAhead) =>
        IsoCalendar.Write(isAhead || IsoCalendar.WeekdayOf(now) >= 5 ? now : now.AddDays(-7), DateUnit.Weekend);

    private static TimexDraft? AnchoredUnit(DateMatch m)
    {
        DateUnit unit = m.Unit(Unit);
        if (m.Context.IsClass(m.End, Hyphen) || unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour)
        {
            return null;
        }
        return OffsetDates.BesideNamed(m, unit, m.Number(AnchorShift));
    }

    // "the next day", "the next year they fled", but "over the next year"
    private static TimexDraft? NextUnit(DateMatch m)
    {
        bool isLength = m.Unit(Unit) != DateUnit.Day
            && (m.Context.IsClass(m.First - 1, Approx | DateCue) || m.Context.IsWord(m.First - 1, "within"));
        return isLength || m.Unit(Unit) <= DateUnit.Hour || m.Context.IsClass(m.End, Hyphen)
            ? null
            : OffsetDates.BesideNamed(m, m.Unit(Unit), 1);
    }

    // "He left the week before." but not "the week before the vote"
    private static TimexDraft? UnitBefore(DateMatch m)
    {
        bool isBefore = m.Context.IsWord(m.End - 1, "before");
        DateUnit unit = m.Unit(Unit);
        bool isKnown = unit == DateUnit.Day || (isBefore && unit is DateUnit.Week or DateUnit.Month or DateUnit.Year);
        return isKnown && (m.Context.EndsClause(m.End) || (isBefore && unit != DateUnit.Day && m.Context.IsClass(m.End, RangeWord)))
            ? OffsetDates.Step(m, unit, isBefore ? -1 : 1)
            : null;
    }

    // "He was seen the night before."
    private static TimexDraft? NightBefore(DateMatch m)
    {
        if (!m.Context.EndsClause(m.End)) return null;
        DateContext context = m.Context;
        return DayPartNear(m, context.Last is { Unit: DateUnit.Day } last ? last.Moment : context.IsNarrative ? null : context.Reference, -1);
    }

    // "the same month last year" is a month though a day was named last; "the same period" is a year where only days were.
    private static TimexDraft? SamePeriod(DateMatch m)
    {
        if (m.Context.Last is not { } last) return null;
        bool isDay = last.Unit <= DateUnit.Day;
        if (m.Context.IsWord(m.First + 2, "quarter") || (isDay && m.Context.Quarter is not null)) return FiscalPeriods.AtHand(m, m.Has(Shift) ? m.Number(Shift) : -1);
        DateUnit named = m.Context.IsWord(m.First + 2, "month") ? DateUnit.Month : isDay ? DateUnit.Year : last.Unit;
        int shift = m.Has(Shift) ? (m.Context.Now ?? last.Moment).Year + m.Number(Shift) - last.Moment.Year : -1;
        return IsoCalendar.Add(last.Moment, DateUnit.Year, shift) is { } moment
            ? TimexDraft.Inferred(IsoCalendar.Write(moment, named > last.Unit ? named : last.Unit))
            : null;
    }

    // "the end of the month", "later this year", "late in the year"
    private static TimexDraft? EdgeOfUnit(DateMatch m)
    {
        DateUnit unit = m.Has(Unit) ? m.Unit(Unit) : DateUnit.Year;
        if (m.Has(Shift)) return m.Context.Now is { } now && IsoCalendar.Add(now, unit, m.Number(Shift)) is { } moment
            ? TimexDraft.Inferred(IsoCalendar.Write(moment, unit))
            : null;
        if (m.Context.Last is not { } last || unit <= DateUnit.Hour) return null;

        // "by the end of the month": of the one at hand, though a day of the last one was named.
        // So is what is to come.
        if (!m.Context.IsNarrative && m.Context.Now is { } today && last.Moment < today.Date)
        {
            bool isLimit = m.Context.IsWord(m.First - 1, "by") || m.Context.IsWord(m.First - 1, "before") || m.Context.IsWord(m.First - 1, "until");
            Tense tense = m.Context.TenseAround(m);
            if (tense == Tense.Future || (isLimit && tense != Tense.Past)) return TimexDraft.Inferred(IsoCalendar.Write(today, unit));
        }

        return last.Unit > unit ? null : TimexDraft.Inferred(IsoCalendar.Write(last.Moment, unit));
    }

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

    // "the 20th", a day of the month at hand
    private static TimexDraft? OrdinalOfMonth(DateMatch m)
    {
        DateContext context = m.Context;
        if (IsCounting(m)) return null;
        bool isOfMonth = context.Anchor is not null && context.AnchorUnit is DateUnit.Day or DateUnit.Month;
        bool isDay = context.Words[m.End - 1].Is(Day)
            && ((isOfMonth && context.IsClass(m.First - 1, DateCue)) || DaysBehind.Contains(context.TextOf(Math.Max(0, m.First - 1)))
                || (context.IsWord(m.First - 1, "of") && context.IsClass(m.First - 2, DayPart)));
        if (!isDay || !IsDayAlone(m)) return null;
        int day = m.Number(Ordinal);
        if (context.Last is { Unit: DateUnit.Day or DateUnit.Month } named && (isOfMonth || context.IsNarrative)) return OnDay(named.Moment, day);
        if (context.IsNarrative || context.Reference is not { } now || IsOfGolf(context)) return null;
        Tense tense = context.TenseAround(m);
        int months = tense == Tense.Past && day > now.Day ? -1 : tense == Tense.Future && day < now.Day ? 1 : 0;
        return IsoCalendar.Add(new(now.Year, now.Month, 1), DateUnit.Month, months) is { } month ? OnDay(month, day) : null;
    }

    private static TimexDraft? OnDay(DateTime month, int day) =>
        IsoCalendar.Exists(month.Year, month.Month, day) ? TimexDraft.Inferred(IsoCalendar.Day(new(month.Year, month.Month, day))) : null;

    // "He made a birdie on the 15th."
    private static bool IsOfGolf(DateContext context)
    {
        for (int i = 0; i < context.Words.Count; i++)
        {
            if (Golf.Contains(context.TextOf(i))) return true;
        }

        return false;
    }
}
