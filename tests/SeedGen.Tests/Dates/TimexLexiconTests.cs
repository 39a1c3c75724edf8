using System.Globalization;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Tests.Dates;

public sealed class TimexLexiconTests
{
    /// <summary>The first and the last words of every group.</summary>
    [Theory]
    [InlineData("january=1 july=7 december=12 March=3 may=5 august=8", "Month, MonthName")]
    [InlineData("jan=1 Sept=9 sep=9 Dec=12", "Month")]
    [InlineData("Monday=1 sunday=7", "Weekday, WeekdayName")]
    [InlineData("mon=1 thurs=4 sun=7", "Weekday")]
    [InlineData("mondays=1 Sundays=7", "WeekdayPlural")]
    [InlineData("spring=3", "Season", "Season", "SP")]
    [InlineData("summer=6", "Season", "Season", "SU")]
    [InlineData("autumn=9 fall=9", "Season", "Season", "FA")]
    [InlineData("winter=12", "Season", "Season", "WI")]
    [InlineData("Christmas=1225 halloween=1031 easter=1 Thanksgiving=2", "Holiday")]
    [InlineData("morning mornings", "DayPart", "Hour", "MO")]
    [InlineData("afternoon afternoons", "DayPart", "Hour", "AF")]
    [InlineData("evening evenings", "DayPart", "Hour", "EV")]
    [InlineData("night nights", "DayPart", "Hour", "NI")]
    [InlineData("BC=-1 b.c=-1 B.C.=-1 bce=-1 b.c.e=-1", "Era")]
    [InlineData("AD=1 a.d=1 ce=1", "Era")]
    [InlineData("second=2", "Unit, Ordinal", "Second")]
    [InlineData("seconds", "Units", "Second")]
    [InlineData("minute min", "Unit", "Minute")]
    [InlineData("minutes mins", "Units", "Minute")]
    [InlineData("hour", "Unit", "Hour")]
    [InlineData("hours hrs", "Units", "Hour")]
    [InlineData("day", "Unit", "Day")]
    [InlineData("days", "Units", "Day")]
    [InlineData("week", "Unit", "Week")]
    [InlineData("weeks", "Units", "Week")]
    [InlineData("weekend", "Unit", "Weekend")]
    [InlineData("weekends", "Units", "Weekend")]
    [InlineData("fortnight", "Unit", "Fortnight")]
    [InlineData("fortnights", "Units", "Fortnight")]
    [InlineData("month", "Unit", "Month")]
    [InlineData("months", "Units", "Month")]
    [InlineData("quarter", "Unit", "Quarter")]
    [InlineData("quarters", "Units", "Quarter")]
    [InlineData("year", "Unit", "Year")]
    [InlineData("years", "Units", "Year")]
    [InlineData("decade", "Unit", "Decade")]
    [InlineData("decades", "Units", "Decade")]
    [InlineData("century", "Unit", "Century")]
    [InlineData("centuries", "Units", "Century")]
    [InlineData("millennium", "Unit", "Millennium")]
    [InlineData("millennia", "Units", "Millennium")]
    [InlineData("one=1 twelve=12 thirteen=13 twenty=20 thirty=30 ninety=90", "Count, NumeralWord")]
    [InlineData("hundred=100 million=1000000 billion=1000000000 dozen=12 couple=2", "Count, NumeralWord, Scale")]
    [InlineData("first=1 twelfth=12 thirteenth=13 nineteenth=19 twentieth=20 thirtieth=30", "Ordinal")]
    [InlineData("several numerous", "VagueCount")]
    [InlineData("twenties=1920 seventies=1970 eighties=1980 nineties=1990", "ShortDecade")]
    [InlineData("half future moment term soon time present", "VagueNoun")]
    [InlineData("today=0", "Deictic", "Day")]
    [InlineData("yesterday=-1", "Deictic", "Day")]
    [InlineData("tomorrow=1", "Deictic", "Day")]
    [InlineData("tonight=0 overnight=0", "Deictic", "Hour", "NI")]
    [InlineData("last=-1 next=1 coming=1 upcoming=1", "Shift, Stretch")]
    [InlineData("past=-1", "Shift, Stretch, VagueNoun")]
    [InlineData("this=0", "Shift")]
    [InlineData("current=0", "Shift, Vague", "None", "PRESENT_REF")]
    [InlineData("that=0 same=0", "AnchorShift")]
    [InlineData("previous=-1 preceding=-1 following=1 subsequent=1", "AnchorShift, Stretch")]
    [InlineData("succeeding=1 prior=-1", "AnchorShift")]
    [InlineData("final=0 remaining=1 latest=-1", "Stretch")]
    [InlineData("ago", "Ago")]
    [InlineData("later=1 earlier=-1", "LaterEarlier, Comparative")]
    [InlineData("afterwards=1 previously=-1 before=-1 after=1", "LaterEarlier")]
    [InlineData("early mid late", "Early")]
    [InlineData("beginning onset", "Edge")]
    [InlineData("about roughly exactly", "Approx")]
    [InlineData("every=1 each=1", "Every")]
    [InlineData("per of aged as within foreseeable portion period straight whole very latter", "None")]
    [InlineData("daily everyday", "Periodic", "Day", "P1D")]
    [InlineData("weekly", "Periodic", "Week", "P1W")]
    [InlineData("biweekly", "Periodic", "Week", "P2W")]
    [InlineData("semiannual semiannually", "Periodic", "Month", "P6M")]
    [InlineData("monthly", "Periodic", "Month", "P1M")]
    [InlineData("quarterly", "Periodic", "Quarter", "P3M")]
    [InlineData("annually yearly annual", "Periodic", "Year", "P1Y")]
    [InlineData("hourly", "Periodic", "Hour", "PT1H")]
    [InlineData("nightly", "Periodic", "Day", "P1D")]
    [InlineData("once=1 twice=2 times=3 thrice=3", "Times")]
    [InlineData("now currently presently", "Vague", "None", "PRESENT_REF")]
    [InlineData("recently recent lately", "Vague", "None", "PAST_REF")]
    [InlineData("am=0 a.m=0 a.m.=0 pm=12 P.M.=12", "AmPm")]
    [InlineData("UTC=0 cest=120 cdt=-300 mst=-420 EDT=-240 pdt=-420 ist=330", "Zone")]
    [InlineData("noon=12 midday=12 midnight=0", "ClockWord")]
    [InlineData("in circa for", "DateCue")]
    [InlineData("and to through or", "RangeWord")]
    [InlineData("good holiday single", "Plain")]
    [InlineData("a=1 another=1", "Count, A")]
    public void Tells_what_a_word_can_be(string words, string classes, string unit = "None", string? text = null)
    {
        foreach (string item in words.Split(' '))
        {
            string[] parts = item.Split('=');
            int number = parts.Length == 1 ? 0 : int.Parse(parts[1], CultureInfo.InvariantCulture);
            int found = TimexLexicon.Find(parts[0].AsSpan());
            Assert.True(found != 0, parts[0]);
            LexiconEntry entry = TimexLexicon.At(found);
            Assert.Equal(
                (parts[0], Enum.Parse<WordClass>(classes), number, Enum.Parse<DateUnit>(unit), text),
                (parts[0], entry.Classes, entry.Number, entry.Unit, entry.Text));
        }
    }

    [Theory]
    [InlineData("March May August Jan Sept Mon Sun Christmas Easter BC bce AD ce UTC ist", true)]
    [InlineData("January Monday Mondays spring fall morning day today noon am", false)]
    public void Asks_for_a_capital_where_a_word_is_another_without(string words, bool needsCapital) =>
        Assert.All(words.Split(' '), word =>
            Assert.Equal(needsCapital, TimexLexicon.At(TimexLexicon.Find(word.AsSpan())).NeedsCapital));

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("x.")]
    [InlineData("day!")]
    [InlineData("day..")]
    [InlineData("januaryx")]
    [InlineData("mon=1")]
    public void Knows_no_other_word(string word) => Assert.Equal(0, TimexLexicon.Find(word.AsSpan()));

    [Theory]
    [InlineData("It is due in Jan. 2021 or so.", "Jan. 2021=2021-01")]
    [InlineData("It fell in 44 B.C. or so.", "44 B.C.=BC0044")]
    public void Overlooks_a_final_stop(string text, string expected) => Assert.Equal(expected, DateReading.Show(text));
}
