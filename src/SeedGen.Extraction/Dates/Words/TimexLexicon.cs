using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Words;

/// <summary>What a word of the lexicon can be.</summary>
/// <param name="Classes">Its classes.</param>
/// <param name="Number">Month 1 to 12, weekday 1 to 7, a numeral's value, a shift of -1, 0 or 1, minutes west or east
/// of UTC.</param>
/// <param name="Unit">Its unit of time.</param>
/// <param name="Text">Its TIMEX3 value or part of one: <c>SU</c>, <c>MO</c>, <c>PAST_REF</c>, <c>P1D</c>.</param>
/// <param name="NeedsCapital">True for names that are other words when written small: May, March, Sun.</param>
internal readonly record struct LexiconEntry(
    WordClass Classes, int Number, DateUnit Unit, string? Text, bool NeedsCapital);

/// <summary>The words time expressions are made of, as tables.</summary>
internal static class TimexLexicon
{
    /// <summary>
    /// Tells of most words that they are none of those without which a sentence holds no time expression
    /// (<see cref="DateWords.Triggers"/>); one that is made of several parts, or ends with a stop, may hold one.
    /// </summary>
    public static readonly HashFilter Triggers = new();

    private static readonly WordTable<LexiconEntry> Words = Build();

    /// <summary>Number of a word, zero when it is none of ours; a final stop is overlooked.</summary>
    public static int Find(ReadOnlySpan<char> word)
    {
        int found = Words.Find(word);
        return found == 0 && word.Length > 1 && word[word.Length - 1] == '.'
            ? Words.Find(word.Slice(0, word.Length - 1))
            : found;
    }

    /// <summary>As above, for a token of <paramref name="text"/>.</summary>
    public static int Find(string text, in Token token)
    {
        int found = Words.Find(text, token);
        return token.Is(TokenForm.Stopped) && found == 0 ? Find(text.AsSpan(token.Start, token.Length)) : found;
    }

    /// <summary>One more than the highest number of a word.</summary>
    public static int Count => Words.Count;

    /// <summary>What word number <paramref name="index"/> can be.</summary>
    public static ref readonly LexiconEntry At(int index) => ref Words[index];

    // One line for each group: classes, unit, text, then words as name or name=number.
    private static WordTable<LexiconEntry> Build()
    {
        WordTable<LexiconEntry> table = new();
        void Add(WordClass classes, string words, DateUnit unit = DateUnit.None, string? text = null,
            bool capital = false)
        {
            foreach (TextSpan item in new WordList(words))
            {
                int sign = words.IndexOf('=', item.Start, item.Length);
                TextSpan word = sign < 0 ? item : TextSpan.FromBounds(item.Start, sign);
                int number = sign < 0 ? 0 : NumberAt(words, TextSpan.FromBounds(sign + 1, item.End));
                int count = table.Count;
                table.At(words, word) = new(classes, number, unit, text, capital);
                if ((classes & DateWords.Triggers) != 0) Triggers.Add(WordHash.Of(words.AsSpan(word.Start, word.Length)));
                if (table.Count == count) throw new InvalidOperationException("twice in the lexicon: " + word.In(words));
            }
        }

        AddNames(Add);
        AddUnits(Add);
        AddNumerals(Add);
        AddRelations(Add);
        AddOthers(Add);
        return table;
    }

    // "FY24", "FY2024": companies of today write so.
    private const int FirstFiscalYear = 1990;
    private const int LastFiscalYear = 2049;

    private delegate void Adder(WordClass classes, string words, DateUnit unit = DateUnit.None, string? text = null,
        bool capital = false);

    private static int NumberAt(string words, TextSpan place) => words[place.Start] == '-'
        ? -IsoCalendar.NumberAt(words, place.Start + 1, place.Length - 1)
        : IsoCalendar.NumberAt(words, place.Start, place.Length);

    private static void AddNames(Adder add)
    {
        add(Month | MonthName,
            "january=1 february=2 april=4 june=6 july=7 september=9 october=10 november=11 december=12");
        add(Month | MonthName, "march=3 may=5 august=8", capital: true);
        add(Month, "jan=1 feb=2 mar=3 apr=4 jun=6 jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12", capital: true);
        add(Weekday | WeekdayName, "monday=1 tuesday=2 wednesday=3 thursday=4 friday=5 saturday=6 sunday=7");
        add(Weekday, "mon=1 tue=2 tues=2 wed=3 thu=4 thur=4 thurs=4 fri=5 sat=6 sun=7", capital: true);
        add(WeekdayPlural, "mondays=1 tuesdays=2 wednesdays=3 thursdays=4 fridays=5 saturdays=6 sundays=7");
        add(Season, "spring=3", DateUnit.Season, "SP");
        add(Season, "summer=6", DateUnit.Season, "SU");
        add(Season, "autumn=9 fall=9", DateUnit.Season, "FA");
        add(Season, "winter=12", DateUnit.Season, "WI");
        add(Holiday, "christmas=1225 halloween=1031 juneteenth=619 easter=1 thanksgiving=2", capital: true);
        add(DayPart, "morning mornings midmorning", DateUnit.Hour, "MO");
        add(DayPart, "lunchtime", DateUnit.Hour, "MI");
        add(DayPart, "afternoon afternoons midafternoon", DateUnit.Hour, "AF");
        add(DayPart, "evening evenings", DateUnit.Hour, "EV");
        add(DayPart, "night nights", DateUnit.Hour, "NI");
        add(Era, "bc=-1 b.c=-1 bce=-1 b.c.e=-1", capital: true);
        add(Era, "ad=1 a.d=1 ce=1", capital: true);
    }

    private static void AddUnits(Adder add)
    {
        add(Unit | Ordinal, "second=2", DateUnit.Second);
        add(Units, "seconds", DateUnit.Second);
        add(Unit, "minute min", DateUnit.Minute);
        add(Units, "minutes mins", DateUnit.Minute);
        add(Unit, "hour", DateUnit.Hour);
        add(Units, "hours hrs", DateUnit.Hour);
        add(Unit, "day", DateUnit.Day);
        add(Units, "days", DateUnit.Day);
        add(Unit, "week", DateUnit.Week);
        add(Units, "weeks", DateUnit.Week);
        add(Unit, "weekend", DateUnit.Weekend);
        add(Units, "weekends", DateUnit.Weekend);
        add(Unit, "fortnight", DateUnit.Fortnight);
        add(Units, "fortnights", DateUnit.Fortnight);
        add(Unit, "month", DateUnit.Month);
        add(Units, "months", DateUnit.Month);
        add(Unit, "quarter", DateUnit.Quarter);
        add(Units, "quarters", DateUnit.Quarter);
        add(Unit, "year", DateUnit.Year);
        add(Units, "years", DateUnit.Year);
        add(Unit, "decade", DateUnit.Decade);
        add(Units, "decades", DateUnit.Decade);
        add(Unit, "century", DateUnit.Century);
        add(Units, "centuries", DateUnit.Century);
        add(Unit, "millennium", DateUnit.Millennium);
        add(Units, "millennia", DateUnit.Millennium);
    }

    private static void AddNumerals(Adder add)
    {
        add(WordClass.Count | NumeralWord,
            "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 " +
            "thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 " +
            "thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90");
        add(WordClass.Count | NumeralWord | Scale,
            "hundred=100 thousand=1000 million=1000000 billion=1000000000 dozen=12 couple=2");
        add(Ordinal,
            "first=1 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 " +
            "thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 " +
            "twentieth=20 thirtieth=30");
        add(VagueCount, "several few many numerous");
        add(ShortDecade,
            "twenties=1920 thirties=1930 forties=1940 fifties=1950 sixties=1960 seventies=1970 " +
            "eighties=1980 nineties=1990");
        add(VagueNoun, "half");
    }

    private static void AddRelations(Adder add)
    {
        add(Deictic, "today=0", DateUnit.Day);
        add(Deictic, "yesterday=-1", DateUnit.Day);
        add(Deictic, "tomorrow=1", DateUnit.Day);
        add(Deictic, "tonight=0 overnight=0", DateUnit.Hour, "NI");
        add(Shift | Stretch, "last=-1 next=1 coming=1 upcoming=1");
        add(Shift | Stretch | VagueNoun, "past=-1");
        add(Shift, "this=0");
        add(Shift | Vague, "current=0", text: "PRESENT_REF");
        add(AnchorShift, "that=0 same=0");
        add(AnchorShift | Stretch, "previous=-1 preceding=-1 following=1 subsequent=1");
        add(AnchorShift, "succeeding=1 prior=-1");
        add(Stretch, "final=0 remaining=1 latest=-1");
        add(Ago, "ago");
        add(LaterEarlier | Comparative, "later=1 earlier=-1");
        add(LaterEarlier, "afterwards=1 afterward=1 previously=-1 beforehand=-1 before=-1 after=1");
    }

    private static void AddOthers(Adder add)
    {
        add(Early, "early mid late");
        add(Edge, "beginning start end middle close onset");
        add(Approx, "about around nearly almost over approximately roughly some just only under barely exactly");
        add(Every, "every=1 each=1");
        add(None, "per");
        add(Periodic, "daily everyday", DateUnit.Day, "P1D");
        add(Periodic, "weekly", DateUnit.Week, "P1W");
        add(Periodic, "biweekly bi-weekly fortnightly", DateUnit.Week, "P2W");
        add(Periodic, "semiannual semiannually semi-annual semi-annually biannual biannually", DateUnit.Month, "P6M");
        add(Periodic, "bimonthly bi-monthly", DateUnit.Month, "P2M");
        add(Periodic, "biennial biennially", DateUnit.Year, "P2Y");
        add(Periodic, "monthly", DateUnit.Month, "P1M");
        add(Periodic, "quarterly", DateUnit.Quarter, "P3M");
        add(Periodic, "annually yearly annual", DateUnit.Year, "P1Y");
        add(Periodic, "hourly", DateUnit.Hour, "PT1H");
        add(Periodic, "nightly", DateUnit.Day, "P1D");
        add(Times, "once=1 twice=2 times=3 thrice=3");
        add(Vague, "now currently nowadays presently", text: "PRESENT_REF");
        add(Vague, "recently recent lately", text: "PAST_REF");
        add(AmPm, "am=0 a.m=0 pm=12 p.m=12");
        add(Zone, "utc=0 gmt=0 zulu=0 cet=60 cest=120 bst=60 eet=120 est=-300 edt=-240 cst=-360 cdt=-300 mst=-420 " +
            "mdt=-360 pst=-480 pdt=-420 jst=540 kst=540 ist=330 aest=600 aedt=660 nzst=720 nzdt=780 hkt=480 msk=180 sast=120", capital: true);
        // Its distance from UTC is another in summer.
        add(Zone, "et", text: "ET", capital: true);
        add(ClockWord, "noon=12 midday=12 midnight=0");
        add(DateCue, "in since by until till during throughout from circa ca for");
        add(RangeWord, "and to through or");
        add(None, "ended ending of on at the old olds long aged fiscal fy more less than least up as most much " +
            "within being near distant foreseeable right so far these part " +
            "portion period eve new consecutive straight back trading full entire whole other very " +
            "latter little mere odd age local short turn ahead come those while memory history rest remainder immediate " +
            "holy maundy palm ash black cyber valentine boxing armistice veterans " +
            "between remembrance anzac bastille columbus st saint patrick");
        add(Plain, "financial good labor labour memorial holiday single small eastern central mountain pacific standard daylight");
        add(VagueNoun, "season future moment term soon time present date daytime o'clock");
        add(None, "springs", text: "SP");
        add(None, "summers", text: "SU");
        add(None, "autumns", text: "FA");
        add(None, "winters", text: "WI");
        add(VagueNoun, "dawn daybreak", text: "MO");
        add(VagueNoun, "dusk nightfall", text: "EV");
        add(VagueNoun, "juche", capital: true);
        add(VagueNoun, "q1=1 q2=2 q3=3 q4=4 h1=1 h2=2", capital: true);
        add(A | WordClass.Count, "a=1 an=1 another=1");
        for (int year = FirstFiscalYear; year <= LastFiscalYear; year++)
        {
            string digits = IsoCalendar.Year(year);
            add(Year, $"fy{digits}={digits} fy{digits.Substring(2)}={digits}", capital: true);
        }
    }
}
