using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Years: "2011", "44 BC", "'94", "fiscal 2024".</summary>
internal static class Years
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("fiscal-year", "fiscal year? Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("fiscal-year", "the Year fiscal|financial year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("fiscal-year", "fy Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("year-bc", "Count Era", static m => Era(m, "")),
        new("year-ad", "in|by|since|until|of|from|before|after < ad Count", static m => char.IsUpper(m.Context.TextOf(m.First)[1])
            ? Era(m, "")
            : null),
        new("year-bc", "Count > Hyphen|Dash|RangeWord|and Count Era", static m => Era(m, "")),
        new("year-bc", "in|by|since|until|of|from|Early|Comma|Open < Count", BareYearBeforeChrist),
        new("year", "the year < Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("year", "Year", BareYear),
        new("short-year", "in|by|since|until|of|from|before|after|and|to < Apostrophe ShortYear", BareShortYear),
        new("range-end-year", "Hyphen|Dash < TwoDigits", RangeEndYear),
    ];

    /// <summary>A year counted from Christ or back from him, "216 BC" and "AD 79"; <paramref name="rest"/> is its month and day.</summary>
    public static TimexDraft? Era(DateMatch m, string rest)
    {
        int number = m.Number(Count);
        bool isBefore = m.Number(WordClass.Era) < 0;
        return number is < 1 or > 9999 ? null : TimexDraft.Stated(IsoCalendar.Year(isBefore ? -number : number) + rest);
    }

    /// <summary>The latest such year that is not far ahead: "the fall of '95", "due in May '25". Null where the digits count.</summary>
    public static int? Latest(DateMatch m)
    {
        const int Ahead = 15;
        DateContext context = m.Context;
        if (context.IsClass(m.End, Units | Unit | Hyphen) || context.IsPercent(m.End)) return null;
        int now = context.Now?.Year ?? 1999;
        int year = now - (now % 100) + 100 + m.Number(WordClass.ShortYear);
        while (year > now + Ahead) year -= 100;
        return year;
    }

    // "He won gold in '94 and left.", but "a list of '50 best songs'", "told of '12 Angry Men'".
    private static TimexDraft? BareShortYear(DateMatch m)
    {
        DateContext context = m.Context;
        bool endsThere = context.EndsClause(m.End) && !context.IsClass(m.End, Apostrophe);
        bool goesOn = context.IsClass(m.End, DateCue | RangeWord) || context.IsWord(m.End, "when") || context.IsWord(m.End, "but");
        return (endsThere || goesOn) && Latest(m) is { } year ? TimexDraft.Inferred(IsoCalendar.Year(year)) : null;
    }

    // "1914-18"
    private static TimexDraft? RangeEndYear(DateMatch m)
    {
        string last = m.Context.LastValue;
        if (m.Context.LastEnd != m.First - 1 || last.Length != 4 || m.Context.IsClass(m.End, Hyphen | Month))
        {
            return null;
        }
        string value = last.Remove(2) + IsoCalendar.TwoDigits(m.Number(TwoDigits));
        return string.CompareOrdinal(value, last) > 0 ? TimexDraft.Inferred(value) : null;
    }

    private static TimexDraft? BareYearBeforeChrist(DateMatch m)
    {
        DateContext context = m.Context;
        int number = m.Number(Count);
        bool isCounted = context.IsLetters(m.End)
            && context.Words[m.End].Word == 0 && context.TextOf(m.End)[context.TextOf(m.End).Length - 1] == 's';
        return context.AnchorYear >= 0 || context.IsClass(m.End, WordClass.Era) || number is < 100 or > 999 || isCounted
            || m.Word(Count).Is(Fraction | Ordinal)
            ? null
            : TimexDraft.Inferred(IsoCalendar.Year(-number));
    }

    private static TimexDraft? BareYear(DateMatch m)
    {
        DateContext context = m.Context;
        int year = m.Number(Year);
        int before = m.First - 1;
        bool isAmount = context.IsClass(before, Money | Approx) || context.IsWord(before, "than")
            || context.IsWord(before, "least");
        if (isAmount && !(context.IsWord(before, "over") && BeginsYears(m)) && !IsLimit(m)) return null;
        if (MilitaryTimes.IsBeginning(context, m.First)) return null;
        if (before >= 0 && Numbered.Contains(context.TextOf(before)) && char.IsUpper(context.TextOf(before)[0])) return null;
        bool isOfNumber = context.IsClass(m.End, Unit | Units | Zone) || (context.IsClass(m.End, Count) && !IsOtherCount(context, m.End));
        if (isOfNumber || context.IsPercent(m.End)) return null;

        // "a 1987-day wait"
        if (context.IsClass(m.End, Hyphen) && context.IsClass(m.End + 1, Unit)) return null;
        if (IsEndOfTitle(m)) return null;
        bool isTail = context.IsClass(before, Hyphen | Dash) && context.IsClass(before - 1, Count)
            && context.LastEnd != before;
        if (isTail) return null;
        bool isCued = context.IsClass(before, DateCue | Early | Edge | Season | Month | Open)
            || context.LastEnd == before || context.IsWord(before, "of") || IsBetween(m);
        bool isCounted = m.End < context.Words.Count && CountedThings.IsCounted(context, m.End);
        if (isCounted && !IsOfThatYear(context, m.End, year) && !FiscalPeriods.IsOfResults(m) && !(isCued && !context.IsWord(before, "of")))
        {
            return null;
        }
        return isCued || year >= 1900 || context.IsNarrative ? TimexDraft.Stated(IsoCalendar.Year(year)) : null;
    }

    // "In 2011 a span fell", "In 1998 three men died"; but "1950 one day", "a 1999 one-off".
    private static bool IsOtherCount(DateContext context, int count) =>
        context.IsLetters(count) && !(context.Words[count].Number == 1 && context.IsClass(count + 1, Unit | Hyphen));

    // A title in quotation marks: "1984", "Norburg 2049"; but "Since 2019", and "Euro 2024" is of that year.
    private static bool IsEndOfTitle(DateMatch m)
    {
        const int Longest = 5;
        const int FarAhead = 25;
        DateContext context = m.Context;
        if (!IsQuotationMark(context, m.End)) return false;
        if (IsQuotationMark(context, m.First - 1)) return true;
        if (context.Now is { } now && m.Number(Year) <= now.Year + FarAhead) return false;
        for (int i = m.First - 1; i >= Math.Max(0, m.First - Longest); i--)
        {
            if (IsQuotationMark(context, i)) return true;
            if (context.Words[i].Word != 0 || !char.IsUpper(context.TextOf(i)[0])) return false;
        }

        return false;
    }

    private static bool IsQuotationMark(DateContext context, int word) =>
        word >= 0 && word < context.Words.Count && context.TextOf(word)[0] is '"' or '\u201C' or '\u201D';

    // "until at least 2008"
    private static bool IsLimit(DateMatch m) => m.Context.IsWord(m.First - 1, "least") && m.Context.IsWord(m.First - 2, "at")
        && Limits.IsUntil(m.Context, m.First - 3) && !CountedThings.IsCounted(m.Context, m.End);

    // "between 1831 and 1865", but "between 1500 and 1800 people", "between 1500 and 1800 of them"
    private static bool IsBetween(DateMatch m)
    {
        DateContext context = m.Context;
        bool isPair = context.IsWord(m.First - 1, "between") && context.IsWord(m.End, "and") && context.IsClass(m.End + 1, Year)
            && context.Words[m.End + 1].Number > m.Number(Year);
        int end = m.End + 2;
        bool isNoun = context.IsLetters(end) && !context.IsClass(end, DateCue | RangeWord) && !DaysOfMonth.GoesOn(m);
        return isPair && !(isNoun && (context.IsClass(end, Plain | Unit | Units) || context.IsWord(end, "of") || context.IsPercent(end)));
    }

    // "over 2000 - 2050"
    private static bool BeginsYears(DateMatch m) =>
        m.Context.IsClass(m.End, Hyphen | Dash) && m.Context.IsClass(m.End + 1, Year)
        && m.Context.Words[m.End + 1].Number > m.Number(Year);

    // "Windows 2000", "Resolution 1973": their number is no year.
    private static readonly WordSet Numbered = new("""
        Windows Office Model Type Class Mark Series Version Boeing Airbus Peugeot Resolution Flight Route Highway Interstate Channel
        Room Studio Suite Unit Article Section Chapter Page Form Directive Regulation Level Gate Bus Train Squadron Radeon GeForce
        Pentium Nokia Canon No Number Nr Asteroid Rule Decree
        """);

    // "the 1991 elections", but "1500 troops" and "the 1500 troops".
    private static bool IsOfThatYear(DateContext context, int things, int year)
    {
        int before = context.IsAny(things - 2, Known) ? things - 3 : things - 2;
        bool isOwned = context.IsWord(before, "the") || context.IsClass(before, Possessive) || context.IsAny(before, CountedThings.Possessors);
        bool isRound = year % 10 == 0 && !Held.Contains(context.TextOf(things));
        return Compared.Contains(context.TextOf(things)) || (isOwned && !isRound && CountedThings.IsThings(context, things));
    }

    // "the original 1977 scripts": what is known by its year
    private static readonly WordSet Known = new("original classic landmark seminal disputed deadly infamous famous celebrated acclaimed");

    // "40 percent below 1990 levels", "two of the party's 2016 candidates": what is of a year and is not counted by thousands.
    private static readonly WordSet Compared =
        new("levels prices dollars standards highs lows races candidates hopefuls contenders caucuses");

    // "the 2020 elections": what is named by its year even where that is round, as a count may be.
    private static readonly WordSet Held =
        new("elections polls primaries olympics paralympics games championships finals playoffs");
}
