using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Dates by their names in the calendar: days, months, seasons, quarters, years, decades, centuries.</summary>
internal static class AbsoluteDates
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("numeric-date", "Weekday? Comma? FullDate", static m => Packed(m, m.Number(FullDate))),
        new("ambiguous-date", "Weekday? Comma? AmbiguousDate", Ambiguous),
        new("day-month-year", "Weekday? Comma? the? Day of? Month Comma|of? Year", DayMonthYear),
        new("day-month-year", "Weekday? Comma? the Ordinal of Month Comma|of? Year", DayMonthYear),
        new("day-month-year", "Weekday? Comma? Day Hyphen Month Hyphen Year", DayMonthYear),
        new("month-day-year", "Weekday? Comma? Month the? Day Comma|of? Year", DayMonthYear),
        new("month-day-year", "Weekday? Comma? Month Day > Hyphen|Dash|RangeWord Month? Day Comma? Year", DayMonthYear),
        new("day-month-year", "Day Month > Hyphen|Dash|RangeWord|and Day Month Comma? Year", DayMonthYear),
        new("day-in-range", "the? Day > Hyphen|Dash|RangeWord|and the? Day of? Month Comma? Year", DayInRange),
        new("day-in-range", "the? Day > Hyphen|Dash|RangeWord|and the? Day of? Month", DayInRange),
        new("range-end-day", "Hyphen|Dash|RangeWord|and < Day Comma Year", RangeEndDay),
        new("range-end-day", "Hyphen|Dash|RangeWord|and < Day", RangeEndDay),
        new("range-end-day", "Comma < Day > Comma? and Day", static m => IsListOfDays(m) ? RangeEndDay(m) : null),
        new("day-in-range", "the? Day > Comma the? Day and the? Day of? Month", static m => DayInRange(m)),
        new("day-month", "Weekday? Comma? the? Day of? Month", DayMonth),
        new("day-month", "Weekday? Comma? the Ordinal of Month", DayMonth),
        new("month-day", "Weekday? Comma? Month the? Day", MonthDay),
        new("month-day", "Weekday? Comma? Month the? Ordinal", MonthDay),
        new("month-day", "the? AnchorShift|Shift Weekday Comma? Month Day", static m => IsCounted(m.Context, m.End) ? null : MonthDay(m)),
        new("month-year", "Month Comma|of? Year", static m => MonthYear(m, m.Number(Year))),
        new("month-year", "Month > Hyphen|Dash|RangeWord|and Month Comma|of? Year", static m => MonthYear(m, m.Number(
            Year))),
        new("month-year", "Month > in Year", MonthInYear),
        new("month-year", "Month > Hyphen|Dash|RangeWord|and Month in Year", MonthInYear),
        new("month-year-bc", "Month Count Era", static m => Era(m, "-" + IsoCalendar.TwoDigits(m.Number(Month)))),
        new("day-year-bc", "Day Month Count Era", static m => Era(
            m, "-" + IsoCalendar.TwoDigits(m.Number(Month)) + "-" + IsoCalendar.TwoDigits(m.Number(Day)))),
        new("month", "MonthName|Month", BareMonth),
        new("season-year", "the? Season of? Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(
            Year)) + "-" + m.ValueOf(Season))),
        new("season-year", "the? Season of? Year > Hyphen|Dash TwoDigits", static m => TimexDraft.Stated(
            IsoCalendar.Year(m.Number(Year)) + "-" + m.ValueOf(Season))),
        new("season-year", "the? Season of? Apostrophe ShortYear", static m => LatestYear(m) is { } year
            ? TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + m.ValueOf(Season))
            : null),
        new("month-year", "Month of? Apostrophe ShortYear", static m => LatestYear(m) is { } year
            ? TimexDraft.Inferred(IsoCalendar.Month(year, m.Number(Month)))
            : null),
        new("season-bc", "the? Season of? Count Era", static m => Era(m, "-" + m.ValueOf(Season))),
        new("season", "the Season", BareSeason),
        new("season", "in|by|until|during|since|of|that|and|Early < Season", BareSeason),
        new("season", "Early Hyphen < Season", BareSeason),
        new("season", "summer|winter|autumn", BareSeason),
        new("season", "spring", static m => m.Context.IsNarrative && char.IsUpper(m.Context.TextOf(m.First)[0]) ? BareSeason(m) : null),
        new("quarter-year", "the? Ordinal Hyphen? quarter of? Year", static m => QuarterIn(m, m.Number(Year))),
        new("quarter-year", "the? Ordinal quarter of fiscal year? Year", static m => QuarterIn(m, m.Number(Year))),
        new("quarter-year", "the? fiscal Ordinal Hyphen? quarter of? Year", static m => QuarterIn(m, m.Number(Year))),
        new("half-year", "the? Ordinal half of fiscal year? Year", static m => Half(m, m.Number(Ordinal))),
        new("quarter-year", "the? Ordinal quarter of this|Shift year", static m => QuarterIn(m, (
            m.Context.Now?.Year ?? 0) + m.Number(Shift))),
        new("quarter-year", "the? last|final quarter of? Year", static m => TimexDraft.Stated(IsoCalendar.Quarter(m.Number(Year), 4))),
        new("quarter-year", "the? last|final quarter of this|Shift year", static m => m.Context.Now is { } now
            ? TimexDraft.Inferred(IsoCalendar.Quarter(now.Year + m.LastWord(Shift).Number, 4))
            : null),
        new("half-year", "the? Ordinal half of Year", static m => Half(m, m.Number(Ordinal))),
        new("half-year", "the? latter half of Year", static m => Half(m, 2)),
        new("fiscal-year", "fiscal year? Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("fiscal-year", "fy Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("year-bc", "Count Era", static m => Era(m, "")),
        new("year-ad", "in|by|since|until|of|from|before|after < ad Count", static m => char.IsUpper(m.Context.TextOf(m.First)[1]) ? Era(m, "") : null),
        new("year-bc", "Count > Hyphen|Dash|RangeWord|and Count Era", static m => Era(m, "")),
        new("year-bc", "in|by|since|until|of|from|Early|Comma|Open < Count", BareYearBeforeChrist),
        new("year", "the year < Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(Year)))),
        new("year", "Year", BareYear),
        new("short-year", "in|by|since|until|of|from|before|after|and|to < Apostrophe ShortYear", BareShortYear),
        new("range-end-year", "Hyphen|Dash < TwoDigits", RangeEndYear),
        new("decade", "the? Decade Era?", static m => DecadeOf(m, m.Number(Decade))),
        new("decade", "the Year Possessive", WrittenWithApostrophe),
        new("decade", "Early < Year Possessive", WrittenWithApostrophe),
        new("decade", "Early Hyphen < Year Possessive", WrittenWithApostrophe),
        new("decade", "the Apostrophe? ShortDecade", static m => DecadeOf(m, m.Number(ShortDecade))),
        new("decade", "the? Early Hyphen? Apostrophe ShortDecade", static m => DecadeOf(m, m.Number(ShortDecade))),
        new("decade", "Apostrophe|Early|and|Hyphen < ShortDecade", static m => IsAge(m.Context, m.First - 1) ? null : DecadeOf(m, m.Number(ShortDecade))),
        new("century", "the? Ordinal Hyphen? century|centuries Era?", Century),
        new("century", "the? Ordinal > Hyphen|Dash|RangeWord|and the? Ordinal Hyphen? century|centuries", Century),
    ];

    private static TimexDraft? Packed(DateMatch m, int packed) =>
        CalendarResolver.FullDay(m, packed / 10000, packed / 100 % 100, packed % 100);

    private static TimexDraft? Ambiguous(DateMatch m)
    {
        int packed = m.Number(AmbiguousDate);
        (int year, int second, int first) = (packed / 10000, packed / 100 % 100, packed % 100);
        if (m.Context.Order == DateOrder.DayMonthYear) return CalendarResolver.FullDay(m, year, second, first);
        if (m.Context.Order == DateOrder.MonthDayYear) return CalendarResolver.FullDay(m, year, first, second);
        m.Context.Problems.Add(
            ProblemRules.AmbiguousDateInText, m.Span, m.Span.In(m.Context.Document.Text),
            IsoCalendar.Day(new(year, second, first)), IsoCalendar.Day(new(year, first, second)));
        return TimexDraft.Refused;
    }

    private static int DayNumber(DateMatch m) => m.Has(Day) ? m.Number(Day) : m.Number(Ordinal);

    private static TimexDraft? DayMonthYear(DateMatch m) =>
        CalendarResolver.FullDay(m, m.LastWord(Year).Number, m.Number(Month), DayNumber(m));

    // "5 to 8 March"; "from 28 to 3 March" begins in the month before.
    private static TimexDraft? DayInRange(DateMatch m)
    {
        bool isList = (m.Context.IsWord(m.End, "and") && !m.Context.IsWord(m.First - 1, "between")) || m.Context.IsWord(m.End, "or");
        int month = m.Number(Month);
        int year = m.LastWord(Year).Number;
        if (!isList && m.LastWord(Day).Number < m.Number(Day)) (month, year) = month > 1 ? (month - 1, year) : (12, year - 1);
        return m.Has(Year) ? CalendarResolver.FullDay(m, year, month, m.Number(Day)) : CalendarResolver.DayOfYear(m, month, m.Number(Day));
    }

    private static TimexDraft? DayMonth(DateMatch m) => CalendarResolver.DayOfYear(m, m.Number(Month), DayNumber(m));

    private static TimexDraft? MonthDay(DateMatch m)
    {
        // "June 30-year bonds", "May 5 percent"
        if (m.Context.IsClass(m.End, Hyphen) && m.Context.IsClass(m.End + 1, Unit)) return null;
        if (m.Context.IsPercent(m.End)) return null;
        return DayMonth(m);
    }

    private static TimexDraft? RangeEndDay(DateMatch m)
    {
        DateContext context = m.Context;
        string last = context.LastValue;
        bool follows = IsBehindDay(m) && last.Length == 10 && last[4] == '-' && last[7] == '-'
            && last[5] != 'W';
        bool isCounted = m.End < context.Words.Count && (context.IsClass(m.End, Month | Unit | Units | Hyphen | Clock)
            || (IsCounted(context, m.End) && !Telling.Contains(context.TextOf(m.End))));
        if (!follows || isCounted) return null;
        string day = IsoCalendar.TwoDigits(m.Number(Day));
        string value = last.Remove(8) + day;
        return string.CompareOrdinal(value, last) <= 0 || (last[0] != 'X' && !TimexValue.TryRead(value, out _))
            ? null
            : TimexDraft.Inferred(value);
    }

    // Right behind the last day, or in a list of them: "May 3, 4, and 5".
    private static bool IsBehindDay(DateMatch m)
    {
        int last = m.Context.LastEnd;
        bool isThird = m.Context.IsClass(last, Comma) && m.Context.IsClass(last - 1, Day) && m.Context.IsClass(last - 2, Comma);
        return last == m.First - 1 || (isThird && last == m.First - 2);
    }

    // "May 3, 4 and 5", but not "On May 3, 4 and 5 people fell".
    private static bool IsListOfDays(DateMatch m)
    {
        DateContext context = m.Context;
        int and = context.IsClass(m.End, Comma) ? m.End + 1 : m.End;
        int next = and + 2;
        bool isCounted = next < context.Words.Count && (context.IsClass(next, Month | Unit | Units | Hyphen) || IsCounted(context, next));
        return !isCounted && context.Words[and + 1].Number > m.Number(Day);
    }

    private static readonly WordSet Possessors = new("my your his her its our their");

    // "footage of May 3 and 4 shows smoke": verbs, though they end as counted nouns do.
    private static readonly WordSet Telling = new("shows says suggests indicates reveals confirms marks follows brings leaves makes gives");

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

    private static TimexDraft? MonthYear(DateMatch m, int year) =>
        TimexDraft.Stated(IsoCalendar.Month(year, m.Number(Month)));

    // "between May and June in 1981", but not "in May in 2000 schools".
    private static TimexDraft? MonthInYear(DateMatch m)
    {
        int year = m.Context.IsWord(m.End, "in") ? m.End + 1 : m.End + 3;
        bool isCount = m.Context.IsClass(year + 1, Unit | Units | Count) || IsCounted(m.Context, year + 1);
        return isCount ? null : MonthYear(m, m.Number(Year));
    }

    private static TimexDraft? BareMonth(DateMatch m)
    {
        DateContext context = m.Context;
        DateToken word = m.Word(Month);
        bool isAbbreviation = !word.Is(MonthName) && context.Document.Text[word.End - 1] != '.';
        if (isAbbreviation || (context.IsClass(m.End, Hyphen) && !context.IsClass(m.End + 1, Month))) return null;

        // May and March and August are other words too, at the head of a sentence and in names.
        bool isCued = context.IsClass(m.First - 1,
            DateCue | Early | RangeWord | Shift | AnchorShift | Hyphen | Dash | Edge)
            || context.IsWord(m.First - 1, "of") || context.IsWord(m.First - 1, "and")
            || context.IsWord(m.First - 1, "before") || context.IsWord(m.First - 1, "between")
            || context.IsWord(m.First - 1, "after") || context.IsWord(m.First - 1, "to")
            || (context.IsWord(m.First - 1, "as") && (context.IsClass(m.First - 2, Early) || context.IsWord(m.First - 2, "soon")))
            || IsSuperlative(context, m.First - 1);
        if (IsOfPeople(m)) isCued = false;
        if (TimexLexicon.At(word.Word).NeedsCapital && !isCued) return null;
        if (!isCued && (context.IsClass(m.First - 1, Possessive) || IsGivenName(m))) return null;

        int month = m.Number(Month);
        int? year = IsOfFutures(m) && context.Now is { } now
            ? month < now.Month ? now.Year + 1 : now.Year
            : CalendarResolver.YearOf(m, month, 1);
        return year is { } known
            ? TimexDraft.Inferred(IsoCalendar.Month(known, month))
            : context.Unresolved(m, "XXXX-" + IsoCalendar.TwoDigits(month));
    }

    // "John and June Brown", but "between April and June China grew"
    private static bool IsOfPeople(DateMatch m) =>
        m.Context.IsWord(m.First - 1, "and") && m.Context.LastEnd != m.First - 1 && IsGivenName(m);

    // "the warmest May", "the wettest March"
    private static bool IsSuperlative(DateContext context, int word)
    {
        const int Shortest = 6;
        if (!context.IsWord(word - 1, "the") && !context.IsClass(word - 1, Possessive)) return false;
        ReadOnlySpan<char> letters = context.TextOf(word);
        return letters.Length >= Shortest && char.IsLower(letters[0]) && letters.EndsWith("est".AsSpan(), StringComparison.Ordinal);
    }

    // What stands before a noun and never before a person's name: "several June Senate votes".
    private static readonly WordSet BeforeNouns = new("the this that these those several some many most all both two three few");

    // "April Reed said", but "the April Norburg summit", and nobody is called "December Brent".
    private static bool IsGivenName(DateMatch m)
    {
        DateContext context = m.Context;
        if (m.End >= context.Words.Count || !char.IsUpper(context.TextOf(m.End)[0])) return false;
        bool isGiven = m.Number(Month) is 4 or 5 or 6 or 8;
        bool isNoun = m.First > 0 && (context.IsClass(m.First - 1, A | Possessive)
            || Possessors.Contains(context.TextOf(m.First - 1)) || BeforeNouns.Contains(context.TextOf(m.First - 1)));
        return isGiven && !isNoun && !context.IsClass(m.End, ~(Plain | VagueNoun));
    }

    // "Wheat for December delivery": what is traded ahead is still to come.
    private static bool IsOfFutures(DateMatch m) => m.Context.IsWord(m.End, "delivery") || m.Context.IsWord(m.End, "futures");

    private static TimexDraft? BareSeason(DateMatch m)
    {
        string season = TimexLexicon.At(m.Context.Words[m.End - 1].Word).Text!;
        int start = TimexLexicon.At(m.Context.Words[m.End - 1].Word).Number;
        if (m.Context.IsWord(m.First, "the") && season is "FA" or "SP" && IsOfThings(m)) return null;

        // "In Spring Reed opened a shop", but "In Spring Valley Reed opened one".
        bool opens = m.First == 1 && m.Context.IsWord(0, "in") && m.Context.IsLetters(m.End)
            && !Seats.Contains(m.Context.TextOf(m.End));
        bool isNamed = (m.Context.IsWord(m.First, "the") || !m.Context.IsNarrative) && !opens && IsName(m.Context, m.End - 1);
        if (isNamed || IsSeasonal(m)) return null;
        return CalendarResolver.YearOf(m, start, 3) is { } year
            ? TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + season)
            : m.Context.Unresolved(m, "XXXX-" + season);
    }

    // "the fall of Rome", "the fall in prices", "the spring in her step"; but "in the fall in Norburg", "since the spring in Norburg"
    private static bool IsOfThings(DateMatch m)
    {
        DateContext context = m.Context;
        if (context.IsWord(m.End, "of")) return context.IsWord(m.End - 1, "fall");
        return context.IsWord(m.End, "in") && !context.IsClass(m.First - 1, DateCue | RangeWord | Early)
            && !context.IsWord(m.First - 1, "of") && !context.IsWord(m.First - 1, "before") && !context.IsWord(m.First - 1, "after");
    }

    // "the Spring Offensive", "a Winter Olympics": the name's. In a tale "Chinese Spring Offensive" tells its season, too.
    private static bool IsName(DateContext context, int word) => word + 1 < context.Words.Count
        && char.IsUpper(context.TextOf(word)[0]) && char.IsUpper(context.TextOf(word + 1)[0])
        && !context.IsClass(word + 1, ~(Plain | VagueNoun));

    // With a season before them they are places.
    private static readonly WordSet Seats = new(
        "bay branch city creek garden gardens grove harbor harbour haven hill hills island lake lane palace park point road "
        + "street town valley village");

    // "winter wheat", "a summer camp": a kind of things, of whatever year.
    private static readonly WordSet Seasonal = new(
        "wheat barley camp camps sports coat coats clothes clothing boots tyres tires fuel dress squash");

    private static bool IsSeasonal(DateMatch m) => m.End < m.Context.Words.Count && Seasonal.Contains(m.Context.TextOf(m.End));

    private static TimexDraft? QuarterIn(DateMatch m, int year) => m.Number(Ordinal) is < 1 or > 4 || year <= 0
        ? null
        : TimexDraft.Stated(IsoCalendar.Quarter(year, m.Number(Ordinal)));

    private static TimexDraft? Half(DateMatch m, int half) =>
        half is < 1 or > 2 ? null : TimexDraft.Stated(IsoCalendar.HalfYear(m.Number(Year), half));

    private static TimexDraft? Era(DateMatch m, string rest)
    {
        int number = m.Number(Count);
        bool isBefore = m.Number(WordClass.Era) < 0;
        return number is < 1 or > 9999 ? null : TimexDraft.Stated(IsoCalendar.Year(isBefore ? -number : number) + rest);
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
        if (isAmount && !(context.IsWord(before, "over") && BeginsYears(m))) return null;
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
            || context.LastEnd == before || context.IsWord(before, "of");
        bool isCounted = m.End < context.Words.Count && IsCounted(context, m.End) && !IsOfThatYear(context, m.End, year) && !FiscalPeriods.IsOfResults(m);
        if (isCounted && !(isCued && !context.IsWord(before, "of")))
        {
            return null;
        }
        return isCued || year >= 1900 || context.IsNarrative ? TimexDraft.Stated(IsoCalendar.Year(year)) : null;
    }

    // "In 2011 a span fell", "In 1998 three men died"; but "1950 one day", "a 1999 one-off".
    private static bool IsOtherCount(DateContext context, int count) =>
        context.IsLetters(count) && !(context.Words[count].Number == 1 && context.IsClass(count + 1, Unit | Hyphen));

    // A title in quotation marks: "1984", "Norburg 2049"; but "Since 2019".
    private static bool IsEndOfTitle(DateMatch m)
    {
        const int Longest = 5;
        DateContext context = m.Context;
        if (!IsQuotationMark(context, m.End)) return false;
        for (int i = m.First - 1; i >= Math.Max(0, m.First - Longest); i--)
        {
            if (IsQuotationMark(context, i)) return true;
            if (context.Words[i].Word != 0 || !char.IsUpper(context.TextOf(i)[0])) return false;
        }

        return false;
    }

    private static bool IsQuotationMark(DateContext context, int word) =>
        word >= 0 && word < context.Words.Count && context.TextOf(word)[0] is '"' or '\u201C' or '\u201D';

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

    // "2000 people", "1500 troops"
    internal static bool IsCounted(DateContext context, int next)
    {
        if (context.IsWord(next, "people") || context.IsWord(next, "men") || context.IsWord(next, "women")
            || context.IsWord(next, "children") || context.IsWord(next, "schoolchildren")
            || context.IsWord(next, "km") || context.IsPercent(next)) return true;
        return IsThings(context, next);
    }

    // "the 1991 elections", but "1500 troops" and "the 1500 troops".
    private static bool IsOfThatYear(DateContext context, int things, int year)
    {
        int before = things - 2;
        bool isOwned = context.IsWord(before, "the") || context.IsClass(before, Possessive) || (before >= 0 && Possessors.Contains(context.TextOf(before)));
        bool isRound = year % 10 == 0 && !Held.Contains(context.TextOf(things));
        return Compared.Contains(context.TextOf(things)) || (isOwned && !isRound && IsThings(context, things));
    }

    // "40 percent below 1990 levels": what is compared with that year's.
    private static readonly WordSet Compared = new("levels prices dollars standards highs lows");

    // "the 2020 elections": what is named by its year even where that is round, as a count may be.
    private static readonly WordSet Held =
        new("elections polls primaries olympics paralympics games championships finals playoffs");

    // Things in the plural.
    private static bool IsThings(DateContext context, int word)
    {
        ReadOnlySpan<char> letters = context.TextOf(word);
        return letters.Length > 3 && char.IsLower(letters[0]) && letters[letters.Length - 1] == 's'
            && letters[letters.Length - 2] is not ('s' or 'a' or 'i' or 'u');
    }

    // "the 1960's", as some papers write it; "1960's best film" has no article.
    private static TimexDraft? WrittenWithApostrophe(DateMatch m) => m.Number(Year) % 10 == 0 ? DecadeOf(m, m.Number(Year)) : null;

    // "the fall of '95", "due in May '25": the latest such year that is not far ahead
    private static int? LatestYear(DateMatch m)
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
        bool goesOn = context.IsClass(m.End, DateCue | RangeWord) || context.IsWord(m.End, "and") || context.IsWord(m.End, "when") || context.IsWord(m.End, "but");
        return (endsThere || goesOn) && LatestYear(m) is { } year ? TimexDraft.Inferred(IsoCalendar.Year(year)) : null;
    }

    // "in her early 20s", "the under-30s": cue is the word before the number.
    private static bool IsAge(DateContext context, int cue)
    {
        if (context.IsWord(cue - 1, "over") || context.IsWord(cue - 1, "under")) return true;
        int i = cue;
        while (context.IsClass(i, Early | Hyphen)) i--;
        return i >= 0 && Possessors.Contains(context.TextOf(i));
    }

    private static TimexDraft? DecadeOf(DateMatch m, int year)
    {
        string value = IsoCalendar.Year(year).Substring(0, 3);
        return TimexDraft.Stated(m.Number(WordClass.Era) < 0 ? "BC" + value : value);
    }

    private static TimexDraft? Century(DateMatch m)
    {
        int century = m.Number(Ordinal);
        if (century is < 1 or > 30) return null;
        string value = IsoCalendar.TwoDigits(century - 1);
        return TimexDraft.Stated(m.Number(WordClass.Era) < 0 ? "BC" + value : value);
    }
}
