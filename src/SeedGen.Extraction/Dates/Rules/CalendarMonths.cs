using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Months by their names: "March 2021", "March of '21", "by June".</summary>
internal static class CalendarMonths
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("month-year", "Month Comma|of? Year", static m => MonthYear(m, m.Number(Year))),
        new("month-year", "Month > Hyphen|Dash|RangeWord|and Month Comma|of? Year", static m => MonthYear(m, m.Number(
            Year))),
        new("month-year", "Month > in Year", MonthInYear),
        new("month-year", "Month > Hyphen|Dash|RangeWord|and Month in Year", MonthInYear),
        new("month-year-bc", "Month Count Era", static m => Years.Era(m, "-" + IsoCalendar.TwoDigits(m.Number(Month)))),
        new("month", "MonthName|Month", BareMonth),
        new("month-year", "Month of? Apostrophe ShortYear", static m => Years.Latest(m) is { } year
            ? TimexDraft.Inferred(IsoCalendar.Month(year, m.Number(Month)))
            : null),
    ];

    private static TimexDraft? MonthYear(DateMatch m, int year) =>
        TimexDraft.Stated(IsoCalendar.Month(year, m.Number(Month)));

    // "between May and June in 1981", but not "in May in 2000 schools".
    private static TimexDraft? MonthInYear(DateMatch m)
    {
        int year = m.Context.IsWord(m.End, "in") ? m.End + 1 : m.End + 3;
        bool isCount = m.Context.IsClass(year + 1, Unit | Units | Count) || CountedThings.IsCounted(m.Context, year + 1);
        return isCount ? null : MonthYear(m, m.Number(Year));
    }

    private static TimexDraft? BareMonth(DateMatch m)
    {
        DateContext context = m.Context;
        DateToken word = m.Word(Month);
        bool isAbbreviation = !word.Is(MonthName) && context.Document.Text[word.End - 1] != '.';
        bool isOfWord = context.IsClass(m.End, Hyphen) && !context.IsClass(m.End + 1, Month) && !IsStartOfRange(context, m.End);
        if (isAbbreviation || isOfWord) return null;

        // May and March and August are other words too, at the head of a sentence and in names.
        bool isCued = context.IsClass(m.First - 1,
            DateCue | Early | RangeWord | Shift | AnchorShift | Hyphen | Dash | Edge)
            || context.IsWord(m.First - 1, "of") || context.IsWord(m.First - 1, "and")
            || context.IsWord(m.First - 1, "before") || context.IsWord(m.First - 1, "between")
            || context.IsWord(m.First - 1, "after") || context.IsWord(m.First - 1, "to")
            || (context.IsWord(m.First - 1, "as") && (context.IsClass(m.First - 2, Early) || context.IsWord(m.First - 2, "soon")))
            || (IsSuperlative(context, m.First - 1) && !context.IsClass(m.End, Plain)) || IsOwner(m)
            || CarefulMonths.IsBesideMonth(m) || CarefulMonths.IsOfNoun(m);
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

    // "the October-to-December quarter"
    private static bool IsStartOfRange(DateContext context, int hyphen) => context.IsClass(hyphen + 2, Hyphen)
        && (context.IsWord(hyphen + 1, "to") || context.IsWord(hyphen + 1, "through")) && context.IsClass(hyphen + 3, Month);

    // "John and June Brown", but "between April and June China grew"
    private static bool IsOfPeople(DateMatch m) =>
        m.Context.IsWord(m.First - 1, "and") && m.Context.LastEnd != m.First - 1 && IsGivenName(m);

    // "March's figures"; but "March's goal", and May may be a person.
    private static bool IsOwner(DateMatch m) =>
        m.Number(Month) is 3 or 8 && m.Context.IsClass(m.End, Possessive) && m.Context.IsAny(m.End + 1, OfMonths);

    private static readonly WordSet OfMonths = new("""
        figure figures data report reports number numbers sales rise fall drop increase decline gain gains level levels reading readings
        rate inflation election elections vote referendum budget total edition issue
        """);

    // "the warmest May", "the wettest March"; "the most May can do" is no month's.
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
            || CountedThings.Possessors.Contains(context.TextOf(m.First - 1)) || BeforeNouns.Contains(context.TextOf(m.First - 1)));
        return isGiven && !isNoun && !context.IsClass(m.End, ~(Plain | VagueNoun));
    }

    // "Wheat for December delivery": what is traded ahead is still to come.
    private static bool IsOfFutures(DateMatch m) => m.Context.IsWord(m.End, "delivery") || m.Context.IsWord(m.End, "futures");
}
