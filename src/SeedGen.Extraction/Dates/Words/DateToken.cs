namespace SeedGen.Extraction.Dates.Words;

/// <summary>
/// What a word can be in a time expression. A word may be several things; the pattern that fits decides.
/// </summary>
[Flags]
internal enum WordClass : ulong
{
    None = 0,

    // Names of the calendar. The Name classes leave out abbreviations, which mean nothing when they stand alone.
    Month = 1UL << 0,
    MonthName = 1UL << 1,
    Weekday = 1UL << 2,
    WeekdayName = 1UL << 3,
    WeekdayPlural = 1UL << 4,
    Season = 1UL << 5,
    Holiday = 1UL << 6,
    DayPart = 1UL << 7,
    Era = 1UL << 8,

    // Units of time.
    Unit = 1UL << 9,
    Units = 1UL << 10,

    // Numbers.
    Count = 1UL << 11,
    VagueCount = 1UL << 12,
    NumeralWord = 1UL << 13,
    Scale = 1UL << 14,
    Fraction = 1UL << 15,
    Ordinal = 1UL << 16,
    Day = 1UL << 17,
    TwoDigits = 1UL << 18,
    FourDigits = 1UL << 19,
    Year = 1UL << 20,
    Decade = 1UL << 21,
    ShortDecade = 1UL << 22,
    FullDate = 1UL << 23,
    AmbiguousDate = 1UL << 24,

    // Clock times.
    Clock = 1UL << 25,
    ClockWord = 1UL << 26,
    AmPm = 1UL << 27,
    Zone = 1UL << 28,

    // Words that place a date against another.
    Deictic = 1UL << 29,
    Shift = 1UL << 30,
    AnchorShift = 1UL << 31,
    Stretch = 1UL << 32,
    Ago = 1UL << 33,
    LaterEarlier = 1UL << 34,
    Comparative = 1UL << 35,

    // Words around a date.
    Early = 1UL << 36,
    Edge = 1UL << 37,
    Approx = 1UL << 38,
    Every = 1UL << 39,
    Periodic = 1UL << 40,
    Vague = 1UL << 41,
    Times = 1UL << 42,
    DateCue = 1UL << 43,
    RangeWord = 1UL << 44,

    // Marks.
    Comma = 1UL << 45,
    Hyphen = 1UL << 46,
    Dash = 1UL << 47,
    Apostrophe = 1UL << 48,
    Money = 1UL << 49,
    Possessive = 1UL << 50,
    Open = 1UL << 51,
    A = 1UL << 52,

    // A small word of the language that means nothing to us.
    Plain = 1UL << 53,

    // A word for a time that no calendar has: "the past", "in future".
    VagueNoun = 1UL << 54,

    // Two digits with an apostrophe right before them: "the fall of '95".
    ShortYear = 1UL << 55,

    // An ordinal in digits that can be a day of the month: "on the 24th".
    DayOrdinal = 1UL << 56,
}

/// <summary>The units of time, from small to large.</summary>
internal enum DateUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Season,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>
/// A word as the date rules see it: a token, a part of a hyphenated one, or several that are one number.
/// </summary>
/// <param name="Start">Offset into the raw text.</param>
/// <param name="End">Offset behind it.</param>
/// <param name="Classes">What it can be.</param>
/// <param name="Number">Its number: a count, a month, a weekday, a shift; see <see cref="TimexLexicon"/>.</param>
/// <param name="Unit">Its unit of time.</param>
/// <param name="Word">Its number in the lexicon; zero for words that are not in it.</param>
internal readonly record struct DateToken(
    int Start, int End, WordClass Classes, int Number = 0, DateUnit Unit = DateUnit.None, int Word = 0)
{
    /// <summary>True when it can be any of <paramref name="classes"/>.</summary>
    public bool Is(WordClass classes) => (Classes & classes) != 0;
}
