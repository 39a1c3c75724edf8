using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Days that have a name of their own: "Christmas Eve", "Thanksgiving", "Labor Day".</summary>
internal static class Holidays
{
    // Holidays that move, by the number that the lexicon gives them in place of a month and a day.
    private const int Easter = 1;
    private const int Thanksgiving = 2;

    private static readonly WordSet ForHelp = new("call calls signal signals alert alerts message messages");

    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("holiday", "Holiday Day|eve|day? Comma? Year", DayOrEve),
        new("holiday", "Holiday eve|day?", DayOrEve),
        new("holiday", "Shift Holiday", Shifted),
        new("holiday", "Holiday Weekday", OfEaster),
        new("holiday", "Holiday Weekday Shift year", static m => m.Context.Now is { } now && IsOfEaster(m)
            ? In(m, now.Year + m.Number(Shift), own => EasterOf(own).AddDays(FromSunday(m)))
            : null),
        new("holiday", "Holiday Weekday Comma? Year", OfEaster),
        new("holiday", "good Weekday", static m => CalledWeekday(m, 5, static year => EasterOf(year).AddDays(-2))),
        new("holiday", "new year Possessive day?", static m => Called(m, NewYearsDay)),
        new("holiday", "new year Possessive day Comma? Year", static m => Called(m, NewYearsDay)),
        new("holiday", "new year Possessive eve", static m => Called(m, NewYearsEve)),
        new("holiday", "new year Possessive eve Comma? Year", static m => Called(m, NewYearsEve)),
        new("holiday", "labor|labour day", static m => Called(m, LaborDay)),
        new("holiday", "labor|labour|memorial day Shift year", DayOfShiftedYear),
        new("holiday", "Holiday Day|eve|day? Shift year", static m => m.Context.Now is { } now && !IsNamedAfter(m)
            ? In(m, now.Year + m.Number(Shift), own => DayOf(m.Number(Holiday), own).AddDays(m.Context.IsWord(m.First + 1, "eve") ? -1 : 0))
            : null),
        // "Holocaust Memorial Day" is another.
        new("holiday", "memorial day", static m => m.Context.IsName(m.First - 1) ? null : Called(m, MemorialDay)),
        new("holiday", "holy|maundy Weekday", static m => CalledWeekday(m, 4, static year => EasterOf(year).AddDays(-3))),
        new("holiday", "black Weekday", BlackDay),
        new("holiday", "cyber Weekday", static m => CalledWeekday(m, 1, static year => DayOf(Thanksgiving, year).AddDays(4))),
        new("holiday", "palm Weekday", static m => CalledWeekday(m, 7, static year => EasterOf(year).AddDays(-7))),
        new("holiday", "ash Weekday", static m => CalledWeekday(m, 3, static year => EasterOf(year).AddDays(-46))),
        new("holiday", "valentine Possessive day", static m => m.Context.IsCapital(m.First)
            ? In(m, 0, static year => new(year, 2, 14))
            : null),
        new("holiday", "boxing day", static m => Called(m, static year => new(year, 12, 26))),
        // "a May Day call" is for help.
        new("holiday", "may day", static m => m.Context.IsAny(m.End, ForHelp) ? null : Called(m, static year => new(year, 5, 1))),
        new("holiday", "anzac day", static m => Called(m, static year => new(year, 4, 25))),
        new("holiday", "bastille day", static m => Called(m, static year => new(year, 7, 14))),
        new("holiday", "columbus day", static m => Called(m, static year => FirstMonday(year, 10, 8))),
        new("holiday", "st|saint patrick Possessive day", static m => Called(m, static year => new(year, 3, 17))),
        new("holiday", "remembrance day", static m => Called(m, static year => new(year, 11, 11))),
        new("holiday", "remembrance Weekday", static m => CalledWeekday(m, 7, static year => FirstMonday(year, 11, 9).AddDays(-1))),
        new("holiday", "armistice|veterans day", static m => Called(m, static year => new(year, 11, 11))),
    ];

    // "Easter Monday", "Easter Sunday"
    private static bool IsOfEaster(DateMatch m) => m.Number(Holiday) == Easter && m.Number(Weekday) is 1 or 7;

    private static TimexDraft? OfEaster(DateMatch m) => IsOfEaster(m) ? OfLexicon(m, FromSunday(m)) : null;

    // How many days behind its Sunday.
    private static int FromSunday(DateMatch m) => m.Number(Weekday) == 1 ? 1 : 0;

    private static TimexDraft? DayOrEve(DateMatch m) => OfLexicon(m, m.Context.IsWord(m.First + 1, "eve") ? -1 : 0);

    private static TimexDraft? OfLexicon(DateMatch m, int shift)
    {
        if (IsNamedAfter(m)) return null;
        int holiday = m.Number(Holiday);
        return In(m, m.Number(Year), own => DayOf(holiday, own).AddDays(shift));
    }

    private static DateTime DayOf(int holiday, int year) => holiday switch
    {
        Easter => EasterOf(year),
        Thanksgiving => FirstMonday(year, 11, 19).AddDays(3),
        _ => new(year, holiday / 100, holiday % 100),
    };

    private static DateTime NewYearsDay(int year) => new(year, 1, 1);

    private static DateTime NewYearsEve(int year) => new(year, 12, 31);

    private static DateTime LaborDay(int year) => FirstMonday(year, 9, 1);

    private static DateTime MemorialDay(int year) => FirstMonday(year, 5, 25);

    // "Labor Day last year"
    private static TimexDraft? DayOfShiftedYear(DateMatch m)
    {
        if (m.Context.Now is not { } now || !char.IsUpper(m.Context.TextOf(m.First)[0])) return null;
        int year = now.Year + m.Number(Shift);
        return TimexDraft.Inferred(IsoCalendar.Day(m.Context.IsWord(m.First, "memorial") ? MemorialDay(year) : LaborDay(year)));
    }

    // "Black Friday" of the shops; "Black Monday" and others are days of a crash, of which there were several.
    private static TimexDraft? BlackDay(DateMatch m)
    {
        int weekday = m.Number(Weekday);
        if (TimeNames.IsWork(m.Context, m.First - 1)) return TimexDraft.Refused;
        return weekday == 5 ? CalledWeekday(m, 5, static year => DayOf(Thanksgiving, year).AddDays(1))
            : weekday < 5 && IsCalled(m) ? TimexDraft.Stated("XXXX-WXX-" + IsoCalendar.Text(weekday))
            : null;
    }

    // "last Christmas", "next Easter", "this Thanksgiving"
    private static TimexDraft? Shifted(DateMatch m)
    {
        if (IsNamedAfter(m) || m.Context.Now is not { } now) return null;
        DateTime day = DayOf(m.Number(Holiday), now.Year);
        int shift = m.Number(Shift);
        if (shift < 0 ? day >= now.Date : shift > 0 && day <= now.Date) day = DayOf(m.Number(Holiday), now.Year + shift);
        return TimexDraft.Inferred(IsoCalendar.Day(day));
    }

    // "the Easter Rising", "Father Christmas"
    private static bool IsNamedAfter(DateMatch m) => m.Context.IsName(m.End) || m.Context.IsWord(m.First - 1, "father");

    // Words that are others when they are written small.
    private static TimexDraft? Called(DateMatch m, Func<int, DateTime> dayOf) =>
        IsCalled(m) ? In(m, m.Number(Year), dayOf) : null;

    private static bool IsCalled(DateMatch m) =>
        char.IsUpper(m.Context.TextOf(m.First)[0]) && char.IsUpper(m.Context.TextOf(m.First + 1)[0]);

    // "Good Friday", which no other weekday is called; "the Good Friday Agreement" is of no day.
    private static TimexDraft? CalledWeekday(DateMatch m, int weekday, Func<int, DateTime> dayOf) =>
        m.Number(Weekday) != weekday ? null : m.Context.IsWord(m.End, "agreement") ? TimexDraft.Refused : Called(m, dayOf);

    private static TimexDraft? In(DateMatch m, int year, Func<int, DateTime> dayOf)
    {
        if (year == 0 && m.Context.IsNarrative) year = m.Context.AnchorYear;
        DateTime? day = year > 0 ? dayOf(year) : year == 0 && m.Context.Reference is { } published
            ? CalendarResolver.Nearest(published, m.Context.TenseAround(m), own => dayOf(own))
            : null;
        return day is { } found ? TimexDraft.Inferred(IsoCalendar.Day(found)) : null;
    }

    // The first Monday on or after that day.
    private static DateTime FirstMonday(int year, int month, int day) => IsoCalendar.MondayOf(new DateTime(year, month, day).AddDays(6));

    // The Sunday behind the first full moon of spring, as the Gregorian calendar reckons it.
    private static DateTime EasterOf(int year)
    {
        int golden = year % 19;
        int century = year / 100;
        int epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        int moon = epact - (epact / 28 * (1 - (epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))));
        int toSunday = moon - ((year + (year / 4) + moon + 2 - century + (century / 4)) % 7);
        int month = 3 + ((toSunday + 40) / 44);
        return new(year, month, toSunday + 28 - (31 * (month / 4)));
    }
}
