using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Seasons: "the summer of 2003", "in spring".</summary>
internal static class Seasons
{
    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("season-year", "the? Season of? Year", static m => TimexDraft.Stated(IsoCalendar.Year(m.Number(
            Year)) + "-" + m.ValueOf(Season))),
        new("season-year", "the? Season of? Year > Hyphen|Dash TwoDigits", static m => TimexDraft.Stated(
            IsoCalendar.Year(m.Number(Year)) + "-" + m.ValueOf(Season))),
        new("season-year", "the? Season of? Apostrophe ShortYear", static m => Years.Latest(m) is { } year
            ? TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + m.ValueOf(Season))
            : null),
        new("season-bc", "the? Season of? Count Era", static m => Years.Era(m, "-" + m.ValueOf(Season))),
        new("season", "the Season", BareSeason),
        new("season", "the? Season months", MonthsOf),
        new("season", "in|by|until|during|since|of|that|and|Early < Season", BareSeason),
        new("season", "Early Hyphen < Season", BareSeason),
        new("season", "summer|winter|autumn", BareSeason),
        new("season", "spring", static m => m.Context.IsNarrative && char.IsUpper(m.Context.TextOf(m.First)[0]) ? BareSeason(m) : null),
    ];

    private static TimexDraft? BareSeason(DateMatch m)
    {
        string season = TimexLexicon.At(m.Context.Words[m.End - 1].Word).Text!;
        int start = TimexLexicon.At(m.Context.Words[m.End - 1].Word).Number;
        if (m.Context.IsWord(m.First, "the") && season is "FA" or "SP" && IsOfThings(m)) return null;
        if (m.Context.IsWord(m.End - 1, "fall") && !IsFallOfYear(m)) return null;

        // "Donna Summer", "Winter of Discontent", "passed to Holm, Winter and Reed"
        if (IsCalledSo(m)) return null;

        // "In Spring Reed opened a shop", but "In Spring Valley Reed opened one".
        bool opens = m.First == 1 && m.Context.IsWord(0, "in") && m.Context.IsLetters(m.End)
            && !Seats.Contains(m.Context.TextOf(m.End));
        bool isNamed = (m.Context.IsWord(m.First, "the") || !m.Context.IsNarrative) && !opens && IsName(m.Context, m.End - 1);
        if (isNamed || IsSeasonal(m) || m.Context.IsWord(m.First - 1, "nuclear")) return null;
        return CalendarResolver.YearOf(m, start, 3) is { } year
            ? TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + season)
            : m.Context.Unresolved(m, "XXXX-" + season);
    }

    // "in the winter months"
    private static TimexDraft? MonthsOf(DateMatch m) => CalendarResolver.YearOf(m, m.Number(Season), 3) is { } year
        ? TimexDraft.Inferred(IsoCalendar.Year(year) + "-" + m.ValueOf(Season))
        : m.Context.Unresolved(m, "XXXX-" + m.ValueOf(Season));

    // "the fall of Rome", "the fall in prices", "the spring in her step"; but "in the fall in Norburg", "since the spring in Norburg"
    private static bool IsOfThings(DateMatch m)
    {
        DateContext context = m.Context;
        if (context.IsWord(m.End, "of")) return context.IsWord(m.End - 1, "fall");
        return context.IsWord(m.End, "in") && !context.IsClass(m.First - 1, DateCue | RangeWord | Early)
            && !context.IsWord(m.First - 1, "of") && !context.IsWord(m.First - 1, "before") && !context.IsWord(m.First - 1, "after");
    }

    // "in the fall", "until early fall", "summer and fall"; but "blamed for the fall", "the fall came as", "rise and fall".
    private static bool IsFallOfYear(DateMatch m)
    {
        DateContext context = m.Context;
        int before = m.First - 1;
        if (context.IsClass(before, Early | Hyphen) || context.IsClass(before - 1, Season)) return true;
        if (context.IsAny(before, BeforeFall)) return true;
        bool isOfThing = context.IsWord(m.End, "in") || (context.IsClass(m.End, Plain) && !DaysOfMonth.GoesOn(m));
        return context.IsAny(before, BesideFall) && !isOfThing;
    }

    // Behind "by" and "since" it may be a drop as well: "hurt by the fall in prices".
    private static readonly WordSet BeforeFall = new("in during until till throughout");
    private static readonly WordSet BesideFall = new("by since through");

    private static bool IsCalledSo(DateMatch m)
    {
        DateContext context = m.Context;
        int season = m.End - 1;
        if (!context.IsCapital(season)) return false;
        if (TimeNames.IsSurname(context, season) || (context.IsWord(m.End, "of") && context.IsName(m.End + 1))) return true;
        return !context.IsNarrative && context.IsClass(season - 1, Comma) && context.IsClass(m.End, Comma);
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
        "wheat barley water onion onions camp camps sports coat coats clothes clothing boots tyres tires fuel dress squash");

    private static bool IsSeasonal(DateMatch m) => m.End < m.Context.Words.Count && Seasonal.Contains(m.Context.TextOf(m.End));
}
