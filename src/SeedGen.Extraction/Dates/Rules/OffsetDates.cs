using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Dates told by how far they are from another: "two weeks ago", "a month later", "three days from now".</summary>
internal static class OffsetDates
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("ago", "Count Unit|Units Ago", Ago),
        new("ago", "Count Hyphen odd Units Ago", Ago),
        new("ago", "Count Unit|Units back > Comma", BackThen),
        new("ago", "Count Unit|Units Ago today|Weekday", static m => DayOfCount(m) is { } day ? Back(m, day, DateUnit.Day) : null),
        new("ago", "Count Unit|Units Ago this Unit", static m => m.Context.Now is { } now && m.LastWord(Unit).Unit <= m.Unit(Unit | Units)
            ? Back(m, now, m.LastWord(Unit).Unit)
            : null),
        new("ago", "A? VagueCount Units Ago", VagueAgo),
        new("ago", "A? VagueCount Units back > Comma", VagueAgo),
        new("ago", "Units Ago", VagueAgo),
        new("ago", "A long|short time Ago", VagueAgo),
        new("ago", "A long|short|little? while Ago", VagueAgo),
        new("ago", "some time Ago", VagueAgo),
        new("ago", "long Ago", static m => IsAsked(m) ? null : VagueAgo(m)),
        new("season-ago", "Count springs|summers|autumns|winters Ago", SeasonAgo),
        new("half-ago", "half A Unit Ago", static m => HalfAgo(m, 0)),
        new("half-ago", "A? half Hyphen Unit Ago", static m => HalfAgo(m, 0)),
        new("half-ago", "A Unit and A half Ago", static m => HalfAgo(m, 1)),
        new("half-ago", "Count and A half Units Ago", static m => HalfAgo(m, m.Number(Count))),
        new("quarter-century-ago", "A? quarter Hyphen? century Ago", static m => UnitsAgo(m, DateUnit.Year, 25)),
        new("quarter-century-ago", "A quarter of A century Ago", static m => UnitsAgo(m, DateUnit.Year, 25)),
        new("from-now", "Count Unit|Units from now", FromNow),
        new("from-now", "A Unit Deictic", WeekFromDay),
        new("from-now", "Count Unit|Units from Deictic|Weekday", static m => FromDay(m, m.Number(Count))),
        new("later", "Count Unit|Units LaterEarlier", Later),
        new("later", "Count Unit|Units LaterEarlier that", LaterThanThat),
        new("later", "A? VagueCount Units Comparative", VagueLater),
        new("later", "Units Comparative", VagueLater),
    ];

    /// <summary>So many units behind (before, when negative) the last date named, which must be at least as fine.</summary>
    public static TimexDraft? Step(DateMatch m, DateUnit unit, long shift)
    {
        if (m.Context.AnchorYear < 0 && unit == DateUnit.Year)
            return TimexDraft.Inferred(IsoCalendar.Year((int)(m.Context.AnchorYear + shift)));
        if (m.Context.Last is not { } last || last.Unit > unit
            || IsoCalendar.Add(last.Moment, unit, shift) is not { } moment)
        {
            return TimexDraft.Inferred(unit switch
            {
                DateUnit.Day => "XXXX-XX-XX",
                DateUnit.Week or DateUnit.Weekend or DateUnit.Fortnight => "XXXX-WXX",
                DateUnit.Month => "XXXX-XX",
                _ => "XXXX",
            });
        }

        return TimexDraft.Inferred(IsoCalendar.Write(moment, unit));
    }

    // "170 years later, in 1896": the year is named.
    private static int? NamedYear(DateMatch m)
    {
        if (!m.Context.IsClass(m.End, Comma) || !m.Context.IsWord(m.End + 1, "in")) return null;
        int year = m.Context.IsClass(m.End + 2, Month) ? m.End + 3 : m.End + 2;
        bool isAlone = m.Context.EndsClause(year + 1) || m.Context.IsWord(year + 1, "that");
        return m.Context.IsClass(year, Year) && isAlone ? m.Context.Words[year].Number : null;
    }

    /// <summary>As <see cref="Step"/>, but for years from the one named last, though it was named in passing.</summary>
    public static TimexDraft? BesideNamed(DateMatch m, DateUnit unit, long shift)
    {
        const int LastYear = 9999;
        long year = m.Context.ThatYear + shift;
        bool isOfEra = m.Context.ThatYear != 0 && Math.Sign(year) == Math.Sign(m.Context.ThatYear) && Math.Abs(year) <= LastYear;
        return unit == DateUnit.Year && isOfEra
            ? TimexDraft.Inferred(IsoCalendar.Year((int)year))
            : Step(m, unit, shift);
    }

    private static TimexDraft? Ago(DateMatch m) => FromReference(m, -1);

    // "Five years back, the mill closed"
    private static TimexDraft? BackThen(DateMatch m) =>
        (m.First == 0 || m.Context.EndsClause(m.First - 1)) && m.Unit(Unit | Units) >= DateUnit.Day ? Ago(m) : null;

    private static TimexDraft? FromNow(DateMatch m) => FromReference(m, 1);

    // "three weeks from today", "a week from Friday", "a fortnight today"; not "for two days from Tuesday", nor "two days from Tuesday to Friday".
    private static TimexDraft? FromDay(DateMatch m, int count)
    {
        bool isRange = m.Context.IsWord(m.End, "to") || m.Context.IsWord(m.End, "through") || m.Context.IsWord(m.End, "until");
        bool isLength = m.Context.IsWord(m.First - 1, "for") || m.Context.IsWord(m.First - 1, "the") || m.Context.IsWord(m.First - 1, "another");
        return isRange || isLength || m.Number(Deictic) < 0 || m.Unit(Unit | Units) < DateUnit.Day || m.Context.Now is not { } now ? null
            : IsoCalendar.Add(DayAhead(m, now.Date), m.Unit(Unit | Units), count) is { } moment ? TimexDraft.Inferred(IsoCalendar.Day(moment))
            : null;
    }

    // "a week today", "a fortnight tomorrow"
    private static TimexDraft? WeekFromDay(DateMatch m) =>
        m.Unit(Unit) is DateUnit.Week or DateUnit.Fortnight && !Rates.Is(m) ? FromDay(m, 1) : null;

    private static DateTime DayAhead(DateMatch m, DateTime today) => m.Has(Weekday)
        ? today.AddDays((m.Number(Weekday) - IsoCalendar.WeekdayOf(today) + 7) % 7)
        : today.AddDays(m.Number(Deictic));

    private static TimexDraft? FromReference(DateMatch m, int sign)
    {
        DateUnit unit = m.Unit(Unit | Units);
        if (m.Context.Now is not { } now) return m.Context.Unresolved(m, Vague(sign));
        bool isShort = unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour;
        if (isShort && !m.Context.ReferenceHasTime) return TimexDraft.Inferred(Vague(sign));
        if (IsoCalendar.Add(now, unit, sign * (long)m.Number(Count)) is not { } moment) return TimexDraft.Inferred(Vague(sign));
        return isShort
            ? new(TimexType.Time, IsoCalendar.Write(moment, DateUnit.Minute), Basis.Inferred)
            : TimexDraft.Inferred(IsoCalendar.Write(moment, unit));
    }

    // "ten years ago today", "two weeks ago Tuesday": the day that is counted from
    private static DateTime? DayOfCount(DateMatch m) => m.Unit(Unit | Units) < DateUnit.Week ? null
        : m.Has(Weekday) ? WeekdayResolver.Near(m, m.Number(Weekday))
        : m.Context.Now;

    // So many units before a day, told to the week, month or year: "40 years ago this month".
    private static TimexDraft? Back(DateMatch m, DateTime day, DateUnit told) =>
        IsoCalendar.Add(day, m.Unit(Unit | Units), -m.Number(Count)) is { } moment ? TimexDraft.Inferred(IsoCalendar.Write(moment, told)) : null;

    // "two summers ago": this year's, come or gone, is none of them.
    private static TimexDraft? SeasonAgo(DateMatch m)
    {
        string season = TimexLexicon.At(m.Context.Words[m.End - 2].Word).Text!;
        return m.Context.Now is { } now
            ? TimexDraft.Inferred(IsoCalendar.Year(now.Year - m.Number(Count)) + "-" + season)
            : m.Context.Unresolved(m, Vague(-1));
    }

    // "half a century ago", "a year and a half ago": so many whole units, and half of one
    private static TimexDraft? HalfAgo(DateMatch m, long count) => m.Unit(Unit | Units) switch
    {
        DateUnit.Month when count > 0 => UnitsAgo(m, DateUnit.Week, (count * 4) + 2),
        DateUnit.Year => UnitsAgo(m, DateUnit.Month, (count * 12) + 6),
        DateUnit.Decade => UnitsAgo(m, DateUnit.Year, (count * 10) + 5),
        DateUnit.Century => UnitsAgo(m, DateUnit.Year, (count * 100) + 50),
        _ => null,
    };

    // So many units before today.
    private static TimexDraft? UnitsAgo(DateMatch m, DateUnit unit, long count) =>
        m.Context.Now is { } now && IsoCalendar.Add(now, unit, -count) is { } moment
            ? TimexDraft.Inferred(IsoCalendar.Write(moment, unit))
            : m.Context.Unresolved(m, Vague(-1));

    private static TimexDraft? VagueAgo(DateMatch m) => TimexDraft.Inferred(Vague(-1));

    private static TimexDraft? VagueLater(DateMatch m) => TimexDraft.Inferred(Vague(m.Number(Comparative)));

    private static string Vague(int sign) => sign < 0 ? "PAST_REF" : "FUTURE_REF";

    // "how long ago", "as long ago as 1950"
    private static bool IsAsked(DateMatch m) =>
        m.Context.IsWord(m.First - 1, "how") || m.Context.IsWord(m.First - 1, "so") || m.Context.IsWord(m.First - 1, "as");

    // "At 7:16 p.m. she wrote to him. Twenty minutes later he answered."
    private static string FromLastTime(DateMatch m, DateUnit unit, long shift) =>
        unit > DateUnit.Second && m.Context.LastMinute(m.First) is { } time && IsoCalendar.Add(time, unit, shift) is { } moment
            ? IsoCalendar.Write(moment, DateUnit.Minute)
            : "XXXX-XX-XXTXX";

    // "two weeks before that"
    private static TimexDraft? LaterThanThat(DateMatch m) =>
        m.Context.EndsClause(m.End) && Later(m) is { } day && day.Value[0] != 'X' ? day : null;

    // "two years later"; "two years after" only where nothing follows that the years would be counted from.
    private static TimexDraft? Later(DateMatch m)
    {
        DateToken word = m.Word(LaterEarlier);
        DateUnit unit = m.Unit(Unit | Units);
        if (m.Context.IsWord(m.End, "than")) return null;
        bool isLinked = m.Context.IsWord(m.End - 1, "after") || m.Context.IsWord(m.End - 1, "before");
        if (isLinked && !m.Context.EndsClause(m.End)) return null;
        if (unit >= DateUnit.Year && NamedYear(m) is { } year) return TimexDraft.Inferred(IsoCalendar.Year(year));
        bool isShort = unit is DateUnit.Second or DateUnit.Minute or DateUnit.Hour;
        if (isShort) return new(TimexType.Time, FromLastTime(m, unit, word.Number * (long)m.Number(Count)), Basis.Inferred);

        // What came later goes on from what was named last, be it in passing.
        long shift = word.Number * (long)m.Number(Count);
        return shift > 0 ? BesideNamed(m, unit, shift) : Step(m, unit, shift);
    }
}
