using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;
using SeedGen.Extraction.Language;
using static SeedGen.Extraction.Dates.Words.WordClass;

namespace SeedGen.Extraction.Dates.Rules;

/// <summary>Times of the day. Their values begin with <c>T</c>: the day is joined to them later.</summary>
internal static class ClockTimes
{
    // "Six at night" is in the evening, "five at night" before dawn.
    private const int FirstOfNight = 6;

    private const int Noon = 12;

    // Half a day, and a whole one, as clock times are packed.
    private const int HalfDay = 120000;
    private const int WholeDay = 240000;

    private static readonly WordSet Winning = new("won beat beats lost drew");

    /// <summary>The rules, first come first served among those that take equally many words.</summary>
    public static readonly DateRule[] Rules =
    [
        new("clock", "Clock AmPm? Zone?", Clock),
        new("clock", "Clock hours|local hours|time?", Clock),
        new("clock", "Count AmPm Zone?", Clock),
        new("clock", "from|between < Count|Clock > to|and|until|till|Hyphen|Dash Count|Clock AmPm", BeginningOfRange),
        new("clock", "from|between < Count|Clock > to|and|until|till|Hyphen|Dash ClockWord", BeginningOfRange),
        new("clock", "Count|Clock > Hyphen|Dash Count|Clock AmPm", BeginningOfRange),
        new("clock", "Count|Clock > Hyphen|Dash ClockWord", BeginningOfRange),
        new("clock-length", "in|of < Clock", Length),
        new("clock", "Clock|Count AmPm local time > Weekday|Month|Deictic", Clock),
        new("clock", "Fraction AmPm Zone?", Dotted),
        new("clock", "Fraction Zone", Dotted),
        new("clock", "Fraction local time", Dotted),
        // "rose by 2.35 this afternoon" is no time of day.
        new("clock", "at|until|till < Fraction > on? Weekday DayPart", Dotted),
        new("clock", "at|until|till < Fraction > this|last|Deictic DayPart", Dotted),
        new("clock-hour", "at|until|till < Fraction in the DayPart", Dotted),
        new("clock-hour", "at about|around < Fraction in the DayPart", static m => IsTrading(m.Context, m.End) ? null : Dotted(m)),
        new("clock", "Count o'clock", static m => m.Number(Count) is >= 1 and <= 12 && !m.Context.IsWord(m.End, "news")
            ? At(m.Number(Count), 0, "")
            : null),
        new("clock-hour", "at|until|till|by|about|around < Count in the DayPart", HourOfPart),
        new("clock-hour", "at|until|till|by|about|around < Count at DayPart", HourOfPart),
        new("clock-hour", "at|until|till|by|about|around|since < Count this DayPart", HourOfPart),
        new("clock-hour", "at|until|till|by|about|around < Count on the DayPart > of", HourOfPart),
        new("clock-hour", "Count o'clock in|on the DayPart", HourOfPart),
        new("clock-hour", "Count o'clock at DayPart", HourOfPart),
        new("clock-hour", "Clock on the DayPart > of", HourOfPart),
        new("clock-hour", "Clock in the DayPart", HourOfPart),
        new("clock-hour", "Clock at DayPart", HourOfPart),
        new("clock", "Clock|Count AmPm eastern|central|mountain|pacific standard|daylight? time", Clock),
        new("clock-past", "half Hyphen? past Count", Past),
        new("clock-past", "at|by|until|till|about|around < Count past Count o'clock?", MinutesPast),
        new("clock-past", "A? quarter past|to Count", Past),
        new("clock-past", "half past Count in the DayPart", Past),
        new("clock-past", "A? quarter past|to Count in the DayPart", Past),
        new("clock-word", "ClockWord Zone?", ClockWordAt),
        new("clock-word", "Count ClockWord Zone?", static m => m.Number(Count) == Noon && !m.Word(ClockWord).Is(WordClass.Clock)
            ? At(m.LastWord(ClockWord).Number, 0, ZoneOf(m))
            : null),
        new("edge-of-day", "at|before|after|until|till|since|by|around < dawn|daybreak|dusk|nightfall|lunchtime", EdgeOfDay),
        new("part-of-day", "the? Early? in? the? DayPart", PartOfDay),
        // "late-night television" is of no day.
        new("part-of-day", "Early Hyphen DayPart", static m => IsOfThing(m)
            ? null
            : new(TimexType.Time, "T" + m.ValueOf(DayPart), Basis.Stated)),
        new("part-of-day", "the? early|small hours", static m => new(TimexType.Time, "TMO", Basis.Stated, NeedsDay: true)),
    ];

    /// <summary>The hour of 24 that <paramref name="hour"/> of twelve is in <paramref name="part"/> of the day: "8 at night", "2 at night".</summary>
    public static int HourIn(string part, int hour) => part switch
    {
        "MO" => hour % 12,
        "NI" => hour is >= FirstOfNight and < 12 ? hour + 12 : hour % 12,
        _ => hour < 12 ? hour + 12 : hour,
    };

    private static bool IsOfThing(DateMatch m) =>
        m.Context.IsClass(m.End, Plain) && !IsTrading(m.Context, m.End) && !DaysOfMonth.GoesOn(m);

    // "stood at about 3.25 in the morning session": a price.
    private static bool IsTrading(DateContext context, int word) =>
        context.IsAny(word, Trading);

    private static readonly WordSet Trading = new("session deals trade trading");

    /// <summary>A time of the day, packed as hour*10000 + minute*100 + second.</summary>
    public static TimexDraft At(int packed, string zone)
    {
        string value = "T" + IsoCalendar.TwoDigits(packed / 10000) + ":" + IsoCalendar.TwoDigits(packed / 100 % 100);
        if (packed % 100 != 0) value += ":" + IsoCalendar.TwoDigits(packed % 100);
        return new(TimexType.Time, value + zone, Basis.Stated);
    }

    private static TimexDraft At(int hour, int minute, string zone) => At((hour * 10000) + (minute * 100), zone);

    private static string ZoneOf(DateMatch m) => m.Has(Zone) && m.ValueOf(Zone).Length == 0 ? OffsetOf(m.Number(Zone)) : "";

    /// <summary>
    /// How far the zone at that word is from UTC, as ISO 8601 writes it; empty where the word is none, or its zone changes in summer.
    /// </summary>
    public static string ZoneOf(DateMatch m, int word)
    {
        bool isZone = m.Context.IsClass(word, Zone) && TimexLexicon.At(m.Context.Words[word].Word).Text is null;
        return isZone ? OffsetOf(m.Context.Words[word].Number) : "";
    }

    private static string OffsetOf(int minutes)
    {
        if (minutes == 0) return "Z";
        string zone = (minutes < 0 ? "-" : "+") + IsoCalendar.TwoDigits(Math.Abs(minutes) / 60);
        return minutes % 60 == 0 ? zone : zone + ":" + IsoCalendar.TwoDigits(Math.Abs(minutes) % 60);
    }

    private static TimexDraft? Clock(DateMatch m)
    {
        DateContext context = m.Context;
        if (context.IsWord(m.End, "of") && context.TextOf(m.First).EndsWith("hrs".AsSpan(), StringComparison.Ordinal)) return null;
        int packed = m.Has(WordClass.Clock) ? m.Number(WordClass.Clock) : m.Number(Count) * 10000;
        if (m.Has(AmPm))
        {
            // "an AM transmitter"
            if (context.IsClass(m.First, A)) return null;
            if (packed is < 10000 or >= 130000 || context.IsClass(m.First, Fraction)) return null;
            if (context.IsClass(m.First - 1, Hyphen | Dash) && IsScore(context, m.First - 2)) return null;
            packed = (packed % 120000) + (m.Number(AmPm) * 10000);
        }
        else if (!m.Has(Zone) && m.End == m.First + 1 && !context.IsClass(m.First, ClockWord) && !IsClockContext(m))
        {
            return null;
        }

        return packed > 240000 ? null : At(packed, ZoneOf(m));
    }

    // "8.30 pm", "17.52 GMT", as British papers write it.
    private static TimexDraft? Dotted(DateMatch m)
    {
        ref readonly DateToken number = ref m.Word(Fraction);
        (int hour, int minute) = (number.Number / 100, number.Number % 100);
        bool isClock = (m.Has(AmPm) ? hour is >= 1 and <= 12 : hour < 24) && minute < 60
            && m.Context.Document.Text[number.End - 3] == '.';
        if (!isClock) return null;
        if (m.Has(AmPm)) hour = (hour % 12) + m.Number(AmPm);
        else if (m.Has(DayPart)) hour = HourIn(m.ValueOf(DayPart), hour);
        return At(hour, minute, ZoneOf(m));
    }

    // "from 4 to 7 p.m.", "from 11 to 2 p.m.", "7-9pm": of the half of the day that its end is in, or of the one before.
    private static TimexDraft? BeginningOfRange(DateMatch m)
    {
        ref readonly DateToken beginning = ref m.Context.Words[m.First];
        ref readonly DateToken word = ref m.Context.Words[m.End + 1];
        int start = beginning.Is(WordClass.Clock) ? beginning.Number : beginning.Number * 10000;
        int end = word.Is(WordClass.Clock) ? word.Number : word.Number * 10000;
        if (beginning.Is(ClockWord | Fraction) || start is < 10000 or >= 130000 || end > WholeDay) return null;
        if (m.Context.IsClass(m.First - 1, Hyphen | Dash | Money) || m.Context.IsClass(m.End + 2, Hyphen)) return null;
        if (m.Context.IsClass(m.End, Hyphen | Dash) && IsScore(m.Context, m.First)) return null;
        if (m.Context.IsClass(m.End + 2, AmPm)) end = (end % HalfDay) + (m.Context.Words[m.End + 2].Number * 10000);
        if (end == 0) end = WholeDay;
        start = (start % HalfDay) + (end > HalfDay ? HalfDay : 0);
        return At(start < end ? start : (start + HalfDay) % WholeDay, "");
    }

    // "won 10-2 PM Modi said", "beat them 3-1 pm"; but "10-2 PM Tuesday", "7-9 p.m. Norburg Hall". The score begins at that word.
    private static bool IsScore(DateContext context, int first)
    {
        const int Reach = 3;
        if (!context.IsClass(first, Count) || !context.IsClass(first + 2, Count)) return false;
        for (int i = first - 1; i >= first - Reach; i--)
        {
            if (context.IsAny(i, Winning)) return true;
        }

        int name = first + 4;
        bool isTitle = context.IsClass(name - 1, AmPm) && context.TextOf(name - 1).Length == 2;
        return isTitle && context.IsName(name) && context.TextOf(name) is { Length: > 1 } letters
            && char.IsLower(letters[1]);
    }

    // "won in 2:03:45": hours, minutes and seconds, not a time of day.
    private static TimexDraft? Length(DateMatch m)
    {
        const int WithSeconds = 7;
        if (m.Context.TextOf(m.First).Length < WithSeconds || m.End > m.First + 1 || m.Context.IsClass(m.First, ClockWord)) return null;
        int packed = m.Number(WordClass.Clock);
        string value = "PT";
        if (packed / 10000 > 0) value += IsoCalendar.Text(packed / 10000) + "H";
        return TimexDraft.Duration(value + IsoCalendar.Text(packed / 100 % 100) + "M" + IsoCalendar.Text(packed % 100) + "S");
    }

    // A bare "21:19" may be a score or a verse, and "in 21:19" is how long a run took.
    private static bool IsClockContext(DateMatch m) =>
        m.Context.IsWord(m.First - 1, "at")
        || (m.Context.IsClass(m.First - 1, DateCue | Approx | RangeWord | Comma | Dash) && !m.Context.IsWord(m.First - 1, "in"))
        || m.Context.LastEnd >= m.First - 1
        || m.Context.IsClass(m.End, Deictic)
        || (m.Context.IsClass(m.End, Comma) && BeginsDay(m.Context, m.End + 1))
        || (m.Context.IsClass(m.End + 1, DayPart) && (m.Context.IsWord(m.End, "last") || m.Context.IsWord(m.End, "this")));

    private static bool BeginsDay(DateContext context, int word) =>
        context.IsClass(word, Weekday | FullDate) || (context.IsClass(word, Day) && context.IsClass(word + 1, Month));

    // "at three in the morning", "8:40 at night"
    private static TimexDraft? HourOfPart(DateMatch m)
    {
        int packed = m.Has(WordClass.Clock) ? m.Number(WordClass.Clock) : m.Number(Count) * 10000;
        return packed is < 10000 or >= 130000 || m.Context.IsClass(m.First, ClockWord)
            ? null
            : At((HourIn(m.ValueOf(DayPart), packed / 10000) * 10000) + (packed % 10000), "");
    }

    // "half past four", "a quarter to three in the morning"
    private static TimexDraft? Past(DateMatch m)
    {
        DateContext context = m.Context;
        ref readonly DateToken number = ref m.LastWord(Count);
        int hour = number.Number;
        bool isOther = number.Is(Fraction | Scale) || context.IsClass(m.End, Unit | Units | Hyphen | Times | Money) || context.IsPercent(m.End);
        if (hour is < 1 or > 12 || isOther) return null;
        if (m.Has(DayPart)) hour = HourIn(m.ValueOf(DayPart), hour);
        bool isBefore = context.IsWord(m.First + (m.Has(A) ? 2 : 1), "to");
        int minute = context.IsWord(m.First, "half") ? 30 : isBefore ? 45 : 15;
        if (isBefore) hour = hour is 0 ? 23 : hour is 1 && !m.Has(DayPart) ? 12 : hour - 1;
        return At(hour, minute, "");
    }

    // "at ten past eight", but "at 3 past 12 noon", "about two past nine members"
    private static TimexDraft? MinutesPast(DateMatch m)
    {
        ref readonly DateToken last = ref m.LastWord(Count);
        (int minute, int hour) = (m.Number(Count), last.Number);
        bool isVague = m.Context.IsClass(m.First - 1, Approx) || minute % 5 != 0;
        bool isOther = m.Context.IsClass(m.First, Fraction | A) || last.Is(Fraction | A) || m.Context.IsClass(m.End, Unit | Units | Hyphen)
            || (isVague && m.Context.IsClass(m.End, Plain) && !DaysOfMonth.GoesOn(m));
        return isOther || minute is < 1 or > 29 || hour is < 1 or > 12 ? null : At(hour, minute, "");
    }

    private static TimexDraft? ClockWordAt(DateMatch m) =>
        m.Context.IsClass(m.First, WordClass.Clock) || m.Context.IsClass(m.End, Hyphen) || TimeNames.IsClockName(m.Context, m.First)
            ? null
            : At(m.Number(ClockWord), 0, ZoneOf(m));

    // "by dawn", but "by Dawn Lee"
    private static TimexDraft? EdgeOfDay(DateMatch m) => char.IsUpper(m.Context.TextOf(m.First)[0])
        ? null
        : new(TimexType.Time, "T" + TimexLexicon.At(m.Context.Words[m.First].Word).Text, Basis.Stated);

    private static TimexDraft? PartOfDay(DateMatch m) =>
        m.Context.IsClass(m.End, Hyphen) || m.Context.IsClass(m.First - 1, Hyphen) || MediaNames.IsPaperOfPartOfDay(m.Context, m.End)
        ? null
        : new(TimexType.Time, "T" + m.ValueOf(DayPart), Basis.Stated, NeedsDay: true);
}
