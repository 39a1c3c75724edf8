using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Weeks, months and years that lean on another date: "last week", "that year", "the end of the month", "the same period".</summary>
internal static class RelativeUnits
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("rest-of-unit", "before < the Unit", RestOfUnit),
        new("anchored-unit", "the very? next Unit", NextUnit),
        new("shifted-unit", "the|this? Shift Unit", ShiftedUnit),
        new("shifted-unit", "this time Shift Unit", ShiftedUnit),
        new("shifted-unit", "this years", ThisYears),
        new("shifted-unit", "Comparative in? the? Shift Unit", ShiftedUnit),
        new("anchored-unit", "the|that|this? AnchorShift very? Unit", AnchoredUnit),
        new("anchored-unit", "Comparative in? the? AnchorShift Unit", AnchoredUnit),
        new("unit-before", "the Unit before|following|after", UnitBefore),
        new("same-period", "the same period|month|quarter of? Shift year", SamePeriod) { IsComparison = true },
        new("same-period", "the same period|month|quarter A year earlier|ago", SamePeriod) { IsComparison = true },
        new("edge-of-unit", "the Edge of this|the|Shift Unit", EdgeOfUnit),
        new("edge-of-unit", "the rest|remainder of this|the|that Unit", EdgeOfUnit),
        new("edge-of-unit", "the? Unit Possessive end", EdgeOfUnit),
        new("edge-of-unit", "the part|portion|half of the year", EdgeOfUnit),
        new("turn-of-year", "the turn of the year", static m => m.Context.Now is { } now
            ? TimexDraft.Inferred(IsoCalendar.Year(m.Context.TenseAround(m) == Tense.Future ? now.Year + 1 : now.Year))
            : m.Context.Unresolved(m, "XXXX")),
        new("later-in-unit", "Comparative|Early in this|the|that Unit", EdgeOfUnit),
        new("weekend", "the weekend", static m => m.Context.Now is { } now
            ? TimexDraft.Inferred(WeekendNear(now, !m.Context.IsNarrative && m.Context.TenseAround(m) == Tense.Future))
            : m.Context.Unresolved(m, "XXXX-WXX-WE")),
    ];

    private static readonly WordSet Sending = new("delivery deliveries service shipping");

    // "before the year is out", "before the week is over"; what "was" over is that of the last date named
    private static TimexDraft? RestOfUnit(DateMatch m)
    {
        bool isOver = m.Context.IsWord(m.End + 1, "out") || m.Context.IsWord(m.End + 1, "over");
        DateTime? now = m.Context.IsWord(m.End, "is") ? m.Context.Now
            : m.Context.IsWord(m.End, "was") ? m.Context.Last?.Moment ?? m.Context.Now
            : null;
        return isOver && now is { } moment ? TimexDraft.Inferred(IsoCalendar.Write(moment, m.Unit(Unit))) : null;
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
        if (unit == DateUnit.Day && shift != 0)
            return m.Context.IsWord(m.First, "next") && !m.Context.IsAny(m.End, Sending) ? OffsetDates.Step(m, unit, 1) : null;

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
        return unit == DateUnit.Quarter && m.Number(AnchorShift) == 0 && m.Context.Quarter is not null
            ? FiscalPeriods.AtHand(m, 0)
            : OffsetDates.BesideNamed(m, unit, m.Number(AnchorShift));
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

    // "the same month last year" is a month though a day was named last; "the same period" is a year where only days were.
    private static TimexDraft? SamePeriod(DateMatch m)
    {
        if (m.Context.Last is not { } last) return null;
        bool isDay = last.Unit <= DateUnit.Day;
        bool isQuarter = m.Context.IsWord(m.First + 2, "quarter") || (isDay && m.Context.Quarter is not null);
        if (isQuarter) return FiscalPeriods.AtHand(m, m.Has(Shift) ? m.Number(Shift) : -1);
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

        // "by the end of the month" and what is to come by then: of the one at hand, though a day of the last one was named.
        if (!m.Context.IsNarrative && m.Context.Now is { } today && last.Moment < today.Date)
        {
            bool isLimit = m.Context.IsWord(m.First - 1, "by") || m.Context.IsWord(m.First - 1, "before") || m.Context.IsWord(m.First - 1, "until");
            Tense tense = m.Context.TenseAround(m);
            if (tense == Tense.Future || (isLimit && tense != Tense.Past)) return TimexDraft.Inferred(IsoCalendar.Write(today, unit));
        }

        // Of a year that was named last no week is known: it is that of the news.
        if (last.Unit <= unit) return TimexDraft.Inferred(IsoCalendar.Write(last.Moment, unit));
        return unit == DateUnit.Week && !m.Context.IsNarrative && m.Context.Reference is { } published
            ? TimexDraft.Inferred(IsoCalendar.Write(published, unit))
            : null;
    }
}
