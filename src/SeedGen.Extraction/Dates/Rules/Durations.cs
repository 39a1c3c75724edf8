using System.Globalization;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Lengths of time and ages.</summary>
internal static class Durations
{
    // "last" behind them is a verb.
    private static readonly WordSet BeforeVerb = new("to will would could can may might should not and usually typically often");

    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("age", "Count Hyphen? Unit Hyphen? old|olds", Counted),
        new("age", "Count Units old", Counted),
        new("age", "Count Units of age", Counted),
        new("age", "Unit|Units Hyphen old", static m => m.Context.IsClass(m.First - 1, Hyphen) ? null : Long(m)),
        new("duration", "Count Hyphen Unit Hyphen long", Counted),
        new("duration", "Count Hyphen Unit", Counted),
        new("duration", "Count Unit|Units", Counted),
        // "the Seven Years War": a name.
        new("duration", "the Count Units", static m => m.Context.IsCapital(m.End - 1) ? null : Counted(m)),
        new("duration", "Count Unit long", Counted),
        new("duration", "Count Unit Hyphen long", static m => IsOneThing(m) ? Counted(m) : null),
        new("duration", "A single Unit", static m => Period(1, m.Unit(Unit)) is { } period ? TimexDraft.Duration(period) : null),
        new("duration-in-parts", "Count Unit|Units Comma|and? Count Unit|Units", InParts),
        new("duration-in-parts", "Count Unit|Units Comma? Count Unit|Units Comma? and? Count Unit|Units", InParts),
        new("nights", "Count nights", Nights),
        new("nights", "for < one night", static m => TimexDraft.Duration("P1D")),
        new("nights", "Count consecutive|straight nights", Nights),
        new("duration", "Count Plain|full|entire|whole|consecutive|straight|trading|more|other|long Unit|Units", Counted),
        new("duration", "Count Hyphen odd Units", Counted),
        new("stretch", "the Stretch Count Hyphen odd Units", Counted),
        new("duration", "Count Hyphen? Fraction Hyphen? Unit|Units", AndFraction),
        new("duration", "Count Hyphen and Hyphen A Hyphen half Hyphen? Unit|Units", static m => Half(m)),
        new("duration", "Count and A half Units", static m => Half(m)),
        new("duration", "Count and half Units", static m => Half(m)),
        new("duration", "Count and one Hyphen half Units", static m => Half(m)),
        new("duration", "A Unit and A half", static m => Period("1.5", 1, m.Unit(Unit)) is { } period ? TimexDraft.Duration(period) : null),
        new("duration-long", "Unit|Units Hyphen long", static m => Long(m)),
        new("duration", "A? VagueCount Hyphen? more? Units", Vague),
        new("stretch", "the? Stretch Count Hyphen? Unit|Units", Counted),
        new("stretch", "the? Stretch Count Plain|trading|consecutive|full Units", Counted),
        new("stretch", "the? Count Stretch Units", Counted),
        new("stretch", "the? Stretch Count and A half Units", static m => IsToLast(m) ? null : Half(m)),
        new("stretch", "the? Stretch VagueCount? Units", Vague),
        new("stretch", "the Ordinal Count Units", Counted),
        new("stretch", "the Ordinal|Stretch Count Units of the Unit", Counted),
    ];

    /// <summary>The TIMEX3 value of <paramref name="count"/> units; null for a unit that has no letter.</summary>
    public static string? Period(long count, DateUnit unit) =>
        Period(count.ToString(CultureInfo.InvariantCulture), count, unit);

    /// <summary>The TIMEX3 value of the count and units that <paramref name="m"/> took.</summary>
    public static string? Period(DateMatch m)
    {
        ref readonly DateToken count = ref m.Word(Count);
        DateUnit unit = m.Unit(Unit | Units);
        return count.Is(Fraction)
            ? Period(TextSpan.FromBounds(count.Start, count.End).In(m.Context.Document.Text), count.Number, unit)
            : Period(count.Number, unit);
    }

    private static string? Period(string count, long number, DateUnit unit) => unit switch
    {
        DateUnit.Second => "PT" + count + "S",
        DateUnit.Minute => "PT" + count + "M",
        DateUnit.Hour => "PT" + count + "H",
        DateUnit.Day => "P" + count + "D",
        DateUnit.Weekend => "P" + count + "WE",
        DateUnit.Week => "P" + count + "W",
        DateUnit.Fortnight => "P" + (2 * number).ToString(CultureInfo.InvariantCulture) + "W",
        DateUnit.Month => "P" + count + "M",
        DateUnit.Quarter => "P" + count + "Q",
        DateUnit.Year => "P" + count + "Y",
        DateUnit.Decade => "P" + count + "DE",
        DateUnit.Century => "P" + count + "CE",
        DateUnit.Millennium => "P" + count + "ML",
        _ => null,
    };

    // "expected to last three weeks": a verb.
    private static bool IsToLast(DateMatch m) =>
        m.Context.IsWord(m.First, "last") && m.First > 0 && BeforeVerb.Contains(m.Context.TextOf(m.First - 1));

    // "published following ten days of talks"; but "the following ten days", "in following years"
    private static bool IsLink(DateMatch m) => m.Context.IsWord(m.First, "following")
        && !m.Context.IsClass(m.First - 1, Possessive | DateCue) && !m.Context.IsAny(m.First - 1, CountedThings.Possessors)
        && (m.Has(Count | VagueCount) || m.Context.IsWord(m.End, "of"));

    /// <summary>True at "many" in "for the third time in as many weeks".</summary>
    public static bool IsAsMany(DateContext context, int many) => context.IsWord(many, "many") && context.IsWord(many - 1, "as");

    private static TimexDraft? Counted(DateMatch m)
    {
        DateContext context = m.Context;
        if (IsToLast(m) || IsLink(m)) return null;
        DateToken count = m.Word(Count);
        DateToken unit = m.Word(Unit | Units);

        if (TimeNames.IsTitle(m)) return TimexDraft.Refused;

        // "the 1988-89 school year"
        if (context.IsClass(m.First - 1, Hyphen | Dash) && context.IsClass(m.First - 2, Year)) return null;
        // "passed on a 97-1 vote hours later"
        bool isScore = context.IsClass(m.First - 1, Hyphen | Dash) && context.IsClass(m.First - 2, Count);
        if (isScore && context.IsClass(m.First + 1, Plain)) return null;
        if (context.IsClass(m.First - 1, Money) || (count.Is(Ordinal) && !count.Is(Day))) return null;
        if (count.Is(A) && (context.IsClass(m.End, Hyphen) || Rates.Is(m))) return null;
        if (count.Is(A) && context.IsClass(m.First + 1, Plain)) return null;
        if (count.Is(A) && unit.Unit == DateUnit.Weekend && Weekends.IsOfWords(context, m.End)) return null;

        // "rose 4 percent year on year"
        if (context.IsPercent(m.End - 2)) return null;

        // "a once-in-a-century flood"
        if (count.Is(A) && context.IsClass(m.First - 1, Hyphen) && context.IsClass(m.First + 1, Hyphen)) return null;

        // "a second missile", "one quarter of"; seconds and quarters are counted or they are something else.
        bool isOther = unit.Unit is DateUnit.Second or DateUnit.Quarter && unit.Is(Unit)
            && !context.IsClass(m.End - 2, Hyphen);
        if (isOther && (count.Is(A) || count.Number == 1)) return null;
        if (Fractions.Are(m)) return null;
        bool mayBeYear = count.Is(FourDigits) && count.Number is >= 1900 and <= 2100 && !context.IsWord(m.End - 1, "old");
        if ((mayBeYear && !IsSpell(m)) || count.Number == NumeralReader.Most) return null;
        return Period(m) is { } period ? TimexDraft.Duration(period) : null;
    }

    // "held for 1999 days", but "in 1999 days were", "the summer of 1999 weeks", "the 1999 hours".
    private static bool IsSpell(DateMatch m)
    {
        DateContext context = m.Context;
        bool isYear = m.First == 0 || context.IsWord(m.First - 1, "the")
            || (context.IsWord(m.First - 1, "of") && !context.IsWord(m.First - 2, "total"))
            || context.IsClass(m.First - 1, Month | Season | Day | Early | Comma | Possessive | Deictic | Shift)
            || (context.IsClass(m.First - 1, DateCue) && !context.IsWord(m.First - 1, "for"));
        return !isYear && m.Has(Units) && m.End == m.First + 2;
    }

    // "a three month-long poll"; "three hour-long polls" are an hour each.
    private static bool IsOneThing(DateMatch m) => !CountedThings.IsCounted(m.Context, m.End)
        && (m.Context.IsClass(m.First - 1, A | Possessive) || m.Context.IsWord(m.First - 1, "the"));

    // "4 hours, 41 minutes", "two years and three months"; "two days and two weeks" are two.
    private static TimexDraft? InParts(DateMatch m)
    {
        if (m.Context.IsClass(m.First - 1, Money)) return null;
        string value = "";
        DateUnit before = default;
        for (int i = m.First; i + 1 < m.End; i++)
        {
            if (m.Context.IsClass(i, Comma) || m.Context.IsWord(i, "and")) continue;
            ref readonly DateToken count = ref m.Context.Words[i];
            DateUnit unit = m.Context.Words[++i].Unit;
            bool isFirst = value.Length == 0;
            if (count.Is(Fraction | Ordinal) || !(isFirst || (!count.Is(A) && IsPartOf(unit, before)))) return null;
            string? part = Period(count.Number, unit);
            if (part is null) return null;
            value += isFirst ? part : part.Substring(part[1] == 'T' ? 2 : 1);
            before = unit;
        }

        // "one hour, two minutes and three seconds ago": only the last is counted back from now.
        bool isOffset = m.Context.IsClass(m.End, Ago | LaterEarlier);
        if (isOffset && before == DateUnit.Second && value.IndexOf('H') > 0) return null;
        return TimexDraft.Duration(value);
    }

    private static bool IsPartOf(DateUnit unit, DateUnit whole) => (whole, unit) is (DateUnit.Hour, DateUnit.Minute)
        or (DateUnit.Minute, DateUnit.Second) or (DateUnit.Year, DateUnit.Month);

    // As many days, which is how the field writes it.
    private static TimexDraft? Nights(DateMatch m) =>
        m.Word(Count).Is(A | Ordinal | Fraction) ? null : TimexDraft.Duration(Period(m.Number(Count), DateUnit.Day)!);

    private static TimexDraft? Half(DateMatch m)
    {
        string count = IsoCalendar.Text(m.Number(Count)) + ".5";
        return Period(count, m.Number(Count), m.Unit(Unit | Units)) is { } period ? TimexDraft.Duration(period) : null;
    }

    // "3 1/2 years", "3½ years"
    private static TimexDraft? AndFraction(DateMatch m)
    {
        ref readonly DateToken fraction = ref m.LastWord(Fraction);
        if (fraction.Is(Count) || m.Number(Count) > 99 || m.Context.IsClass(m.First - 1, Money)) return null;
        int part = fraction.Number;
        string count = IsoCalendar.Text(m.Number(Count)) + "." + (part % 10 == 0 ? IsoCalendar.Text(part / 10) : IsoCalendar.TwoDigits(part));
        return Period(count, m.Number(Count), m.Unit(Unit | Units)) is { } period ? TimexDraft.Duration(period) : null;
    }

    private static TimexDraft? Long(DateMatch m)
    {
        DateToken unit = m.Word(Unit | Units);
        string? period = unit.Is(Units) ? Period("X", 0, unit.Unit) : Period(1, unit.Unit);
        return period is null ? null : TimexDraft.Duration(period);
    }

    private static TimexDraft? Vague(DateMatch m)
    {
        if (IsToLast(m) || IsLink(m) || IsAsMany(m.Context, m.First) || MeetingMinutes.AreLatest(m)) return null;
        if (TimeNames.IsTitle(m)) return TimexDraft.Refused;
        return Several(m.Unit(Units)) is { } period ? TimexDraft.Duration(period) : null;
    }

    /// <summary>The TIMEX3 value of some units; null for a unit that has no letter.</summary>
    public static string? Several(DateUnit unit) => unit == DateUnit.Fortnight ? null : Period("X", 0, unit);
}
