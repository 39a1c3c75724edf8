using SeedGen.Extraction.Dates.Rules;
using SeedGen.Extraction.Dates.Values;
using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates;

/// <summary>
/// Joins what the rules found in one sentence: modifiers to their dates, clock times and parts of the day to their
/// days.
/// </summary>
internal sealed class SentenceDates(DateContext context, ScratchList<TimexMention> mentions)
{
    private const int DayLength = 10;

    // "XXXX-XX-XXT20:40": so far the day and its hour and minute reach.
    private const int HourMinute = 16;

    // "T20"
    private const int HourLength = 3;

    // So many days from the publication a day is at hand.
    private const int NearDays = 7;

    // So many characters on, a text tells of another day.
    private const int FarBehind = 600;

    // So many words behind a clock time its day may stand.
    private const int FarDay = 9;

    private readonly int[] _places = new int[24];
    private Pending? _pending;

    // The last clock time written whose day was told by the text before it, and where it ends.
    private (int Index, int End)? _floating;

    // The last clock time written in this sentence: where it stands, and whether its day was told by the text before it.
    private (int Index, int First, int End, bool Floats)? _time;

    // Where the last day was named.
    private int _dayAt;

    // The last expression written, in words; none at the start of a sentence.
    private (int First, int End)? _last;

    /// <summary>Begins a sentence.</summary>
    public void Start() => (_last, _floating, _time) = (null, null, null);

    /// <summary>Takes the next finding, in the order of the text.</summary>
    public void Add(DateRules.Finding finding)
    {
        TimexDraft draft = finding.Draft;
        if (draft.Value.Length == 0)
        {
            Close();
            context.LastEnd = finding.End;
            context.LastValue = "";
            return;
        }

        int from = Math.Max(0, context.LastEnd);
        bool isLength = draft.Type is TimexType.Duration || finding.Rule!.Name is "ago" or "later";
        int first = draft.Type == TimexType.Set
            ? finding.First
            : Modifiers.Extend(context, finding.First, from, isLength, _places);
        Pending next = new(first, finding.End, draft, finding.Rule!, null, finding.Leaning);
        if (IsDay(draft))
        {
            _dayAt = IsBirth(finding.First) ? -FarBehind : context.Words[finding.First].Start;
            NameDay(next);
            LendDay(next);
        }

        if (_pending is { } day && IsDay(day.Draft) && IsTimeOf(day, next)) next = OnDay(next, day, day.Draft.Value + draft.Value);
        if (_pending is { } before && Join(before, next) is { } joined) next = joined;
        else Close();
        _pending = next;
        context.LastEnd = finding.End;
        context.LastValue = next.Draft.Value;

        // The tale does not go on from what it only compares with.
        if (draft.Type == TimexType.Date && !next.Rule.IsComparison) context.MoveAnchor(draft.Value, finding.First <= 3);
    }

    /// <summary>Writes what is left at the end of the sentence.</summary>
    public void Close()
    {
        if (_pending is not { } pending) return;
        _pending = null;
        TimexDraft draft = pending.Draft;
        if (draft.NeedsDay)
        {
            if (!IsAlone(pending)) return;
            if (context.IsWord(pending.First, "in")) pending = pending with { First = pending.First + 1 };
        }

        string value = draft.Value;
        Basis basis = draft.Basis;
        Leaning leaning = pending.Leaning;
        bool floats = value[0] == 'T';
        if (floats)
        {
            context.StartRule();
            DateTime? day = DayOf(pending);
            value = (day is { } known ? IsoCalendar.Day(known) : "XXXX-XX-XX") + value;
            basis = Basis.Inferred;
            leaning |= day is null ? Leaning.Open : context.Leaning;
            _floating = (mentions.Count, pending.End);
        }

        value = context.Document.Strings.Of(value);
        TextSpan span = TextSpan.FromBounds(context.Words[pending.First].Start, context.Words[pending.End - 1].End);
        TimexValue.TryRead(value, out TimexReading reading);
        Granularity granularity = reading.Granularity != Granularity.None ? reading.Granularity : UnitOf(value);
        mentions.Add(new(span, draft.Type, value, granularity, basis, pending.Named(static rule => rule.Name))
        {
            Start = reading.Start,
            End = reading.End,
            Pattern = pending.Named(static rule => rule.Text),
            Leaning = leaning,
        });
        if (_last is { } last && DateRanges.Joins(context, last.First, last.End, pending.First)) JoinLast(pending);
        if (granularity == Granularity.Minute) JoinTimes(pending, floats);
        _last = (pending.First, pending.End);
        PastToCome.Check(context, pending.First, pending.End, reading, span);
        WeekdayBeside.Check(context, pending.First, pending.End, mentions[mentions.Count - 1]);
        if (draft.Type == TimexType.Time) context.MoveAnchor(mentions[mentions.Count - 1].Value, isOpening: false);
    }

    // A time that is known by its day: as sure as that is, and as far to past or future.
    private static Pending OnDay(Pending time, Pending day, string value) =>
        time with { Draft = time.Draft with { Value = value, Basis = day.Draft.Basis }, Leaning = day.Leaning };

    // "9 February at 6:02am", "May 13 at about 9 a.m." are two expressions, but the time is that day's.
    private bool IsTimeOf(Pending day, Pending time) =>
        time.Draft.Value[0] == 'T' && !time.Draft.NeedsDay && time.First - day.End is 1 or 2 && context.IsWord(day.End, "at")
        && (time.First == day.End + 1 || context.IsClass(day.End + 1, WordClass.Approx));

    // The last day named; in news the day of publication, too, where no day was named or it is still to come and the clause tells of the past.
    private DateTime? DayOf(Pending pending)
    {
        DateTime? last = context.Last is { Unit: DateUnit.Day } named ? named.Moment : null;
        if (IsOfManyDays(pending)) return null;
        if (context.IsNarrative || context.Reference is not { } published) return last;
        // "4.10pm" above a paragraph of a running report.
        if (pending.First == 0 && pending.End == context.Words.Count) return published.Date;

        // "They hunt at dusk", behind a date long ago or to come: of no day in particular.
        if (pending.Rule.Name == "edge-of-day" && last is { } day && !IsNear(day, published.Date)) return null;
        if (pending.Draft.NeedsDay) return context.LastDay is { } lately && IsNear(lately, published.Date) ? lately : published.Date;
        bool isForgotten = last is { } old && !IsNear(old, published.Date) && context.Words[pending.First].Start - _dayAt > FarBehind;
        if (isForgotten) return published.Date;
        bool isToCome = last > published.Date && TenseRule.Of(context, pending.First, pending.End) == Tense.Past;
        return last is null || isToCome ? published.Date : last;
    }

    // "in the evenings", "10 a.m. to 6 p.m. on weekdays", "daily at 5 p.m.", "at nine every night".
    private bool IsOfManyDays(Pending time)
    {
        if (time.Draft.NeedsDay) return context.TextOf(time.End - 1).EndsWith("s".AsSpan(), StringComparison.OrdinalIgnoreCase);
        int next = time.End;
        while (next < context.Words.Count && IsBetweenTimes(next)) next++;
        int before = time.First - 1;
        while (before >= 0 && IsBetweenTimes(before)) before--;
        if (context.IsWord(before - 1, "every") || context.IsWord(before - 1, "each")) before--;
        return IsManyDays(next) || IsManyDays(before);
    }

    private bool IsBetweenTimes(int word) =>
        context.IsClass(word, WordClass.Clock | WordClass.ClockWord | WordClass.AmPm | WordClass.Count | WordClass.Zone | WordClass.Hyphen | WordClass.Dash)
        || context.IsWord(word, "to") || context.IsWord(word, "and") || context.IsWord(word, "until") || context.IsWord(word, "on") || context.IsWord(word, "at")
        || context.IsWord(word, "from") || context.IsWord(word, "between");

    private bool IsManyDays(int word) =>
        context.IsClass(word, WordClass.WeekdayPlural) || context.IsWord(word, "weekdays") || context.IsWord(word, "weekends") || context.IsWord(word, "daily") || context.IsWord(word, "nightly")
        || (context.IsClass(word, WordClass.Every) && context.IsClass(word + 1, WordClass.Weekday | WordClass.DayPart | WordClass.Unit));

    // "born on Jan. 5, 1932": "at noon" behind it is not that day's.
    private bool IsBirth(int first) => !context.IsNarrative && (context.IsWord(first - 1, "born")
        || (context.IsWord(first - 2, "born") && (context.IsWord(first - 1, "on") || context.IsWord(first - 1, "in"))));

    private static bool IsNear(DateTime day, DateTime published) => (published - day).Days is >= 0 and <= NearDays;

    private void JoinLast(Pending pending)
    {
        int at = mentions.Count - 1;
        bool isPast = TenseRule.Of(context, pending.First, pending.End) == Tense.Past;
        DateRanges.Join(ref mentions[at - 1], ref mentions[at], isPast ? context.Reference : null);
    }

    // "between 11:30 p.m. on Friday and 1 a.m.", "from 4 to 7 p.m. Friday"
    private void JoinTimes(Pending pending, bool floats)
    {
        int at = mentions.Count - 1;
        if (_time is { } time && _last is { } last)
        {
            bool isNext = last.First == time.First || (last.First == time.End + 1 && context.IsWord(time.End, "on"));
            bool isClockFirst = context.IsClass(pending.First, WordClass.Clock | WordClass.ClockWord | WordClass.Count);
            if (isNext && isClockFirst && DateRanges.Joins(context, time.First, last.End, pending.First))
                (mentions[time.Index], mentions[at]) = TimeRanges.Join(mentions[time.Index], time.Floats, mentions[at], floats);
        }

        _time = (at, pending.First, pending.End, floats);
    }

    // "two days later, on 4 July": the day named behind it tells which.
    private void NameDay(Pending day)
    {
        bool isNamed = day.Rule.Name is "day-month" or "month-day" or "day-month-year" or "month-day-year" or "numeric-date";
        bool isCounted = _pending is { Rule.Name: "later" or "anchored-unit" or "unit-before" } counted && IsDay(counted.Draft)
            && context.IsClass(counted.End, WordClass.Comma)
            && (day.First == counted.End + 1 || (day.First == counted.End + 2 && context.IsWord(counted.End + 1, "on")));
        if (isNamed && isCounted) _pending = _pending!.Value with { Draft = day.Draft, Leaning = day.Leaning };
    }

    // "at 6:14 a.m. local time (0414 GMT) on Sept. 20": the day belongs to the times before it.
    private void LendDay(Pending day)
    {
        if (!context.IsWord(day.First - 1, "on") && !IsPartOf(day)) return;
        if (_floating is { } place && day.First - place.End <= FarDay)
        {
            TimexMention time = mentions[place.Index];
            string value = day.Draft.Value + time.Value.Substring(DayLength);
            TimexValue.TryRead(value, out TimexReading reading);
            mentions[place.Index] = time with { Value = value, Start = reading.Start, End = reading.End };
        }

        bool isNear = _pending is { } before && before.Draft.Value[0] == 'T' && !before.Draft.NeedsDay && day.First - before.End is 2 or 3
            && context.TextOf(day.First - 2) is ")" or "time";
        if (isNear) _pending = _pending!.Value with { Draft = _pending.Value.Draft with { Value = day.Draft.Value + _pending.Value.Draft.Value, Basis = day.Draft.Basis } };
    }

    // "at 8:20 a.m. on the morning of May 14"
    private bool IsPartOf(Pending day) => _pending is { Draft.NeedsDay: true } part && part.End == day.First - 1
        && context.IsWord(part.End, "of") && context.IsWord(part.First - 1, "on");

    // "Wednesday, Nov 09, 2022 - 12:05 AM", "Tuesday night", "the morning of April 19", "5 p.m. on Friday"
    private Pending? Join(Pending before, Pending next)
    {
        int gap = next.First - before.End;

        // "the last week of August"
        if (before.Rule.Name is "stretch" or "shifted-unit" && before.Draft.Type == TimexType.Duration && gap == 1
            && context.IsWord(before.End, "of")
            && next.Draft.Type == TimexType.Date) return before with { End = next.End };
        // "8:40 this morning", "8:40 that evening", "8:40 tonight"
        if (gap == 0 && next.Rule.Name is "night" or "that-night" or "day-word" && before.Draft.Value[0] == 'T' && !before.Draft.NeedsDay && next.Draft.Value.IndexOf('T') == DayLength)
        {
            TimexDraft moment = new(TimexType.Time, MomentOf(before, next.Draft.Value), next.Draft.Basis);
            return new(before.First, next.End, moment, before.Rule, next.Rule, next.Leaning);
        }

        bool isDayThenTime = IsDay(before.Draft) && next.Draft.Value[0] == 'T';
        bool isTimeThenDay = before.Draft.Value[0] == 'T' && IsDay(next.Draft);
        if (gap < 0 || (!isDayThenTime && !isTimeThenDay)) return null;
        if (isTimeThenDay && !before.Draft.NeedsDay && (gap == 1 || (gap == 2 && IsZoneLike(before.End))) && context.IsWord(next.First - 1, "on"))
        {
            // "at 5 p.m. on Friday" is two expressions, but the time is Friday's, and "at 8:40 on Friday night" is in the evening.
            string value = context.IsClass(next.End, WordClass.DayPart) && TimexLexicon.At(context.Words[next.End].Word).Text is { } part
                ? MomentOf(before, next.Draft.Value + "T" + part)
                : next.Draft.Value + before.Draft.Value;
            _pending = OnDay(before, next, value);
            return null;
        }

        for (int i = before.End; i < next.First; i++)
        {
            bool connects = context.IsClass(i, WordClass.Comma | WordClass.Dash | WordClass.Hyphen)
                || (isTimeThenDay && context.IsWord(i, "of"));
            if (!connects || gap > 2) return null;
        }

        if (isDayThenTime && next.Draft.NeedsDay && gap > 0 && !context.IsClass(before.End, WordClass.Hyphen))
        {
            return null;
        }
        (Pending day, Pending time) = isDayThenTime ? (before, next) : (next, before);
        TimexDraft joined = new(TimexType.Time, day.Draft.Value + time.Draft.Value, day.Draft.Basis);
        return new(before.First, next.End, joined, time.Rule, day.Rule, day.Leaning);
    }

    // The clock time in the part of the day: "T08:40" in "2022-11-07TNI" is "2022-11-07T20:40", "T02:00" is of the day behind it.
    private string MomentOf(Pending clock, string part)
    {
        (string day, string time) = (part.Substring(0, DayLength), clock.Draft.Value);
        int hour = IsoCalendar.NumberAt(time, 1, 2);
        bool isOpen = hour is >= 1 and <= 12 && !context.IsClass(clock.End - 1, WordClass.AmPm | WordClass.Zone | WordClass.ClockWord);
        if (!isOpen) return day + time;
        int meant = ClockTimes.HourIn(part.Substring(DayLength + 1), hour);
        bool isNextDay = meant <= hour && part.EndsWith("TNI", StringComparison.Ordinal);
        if (isNextDay && TimexValue.TryRead(day, out TimexReading reading) && reading.End is { } next) day = IsoCalendar.Day(next);
        return day + "T" + IsoCalendar.TwoDigits(meant) + time.Substring(HourLength);
    }

    // "9:50 p.m. MT on Tuesday": a zone whose letters are too short to tell.
    private bool IsZoneLike(int word) => context.TextOf(word) is { Length: 2 } letters && letters[1] == 'T' && letters[0] is >= 'A' and <= 'Z';

    private static bool IsDay(TimexDraft draft) => draft.Type == TimexType.Date
        && (draft.Value.Length == 10 || draft.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
        && draft.Value.IndexOf('_') < 0;

    // "in the morning", "late in the evening", "by late afternoon" and "in morning trading" are times of the day at hand; "the morning"
    // alone names nothing, nor does "in the evening of life".
    private bool IsAlone(Pending pending)
    {
        bool isEarly = context.IsClass(pending.First, WordClass.Early);
        int before = pending.First - 1;
        bool isLimit = context.IsWord(before, "by") || context.IsWord(before, "until") || context.IsWord(before, "till") || context.IsWord(before, "since");
        if (isLimit) return isEarly ? !context.IsWord(pending.End, "of") : context.EndsClause(pending.End) && !context.IsWord(pending.End - 1, "night");
        int first = isEarly ? pending.First + 1 : pending.First;
        if (!context.IsWord(first, "in")) return false;
        return context.IsWord(first + 1, "the") ? !context.IsWord(pending.End, "of") : context.IsWord(pending.End, "trading") || context.IsWord(pending.End, "trade");
    }

    private static Granularity UnitOf(string value) => value switch
    {
        _ when value.IndexOf('T') == DayLength && value[0] == 'X' => OfTime(value),
        _ when value.StartsWith("XXXX-WXX-", StringComparison.Ordinal) && value.Length == 10 => Granularity.Day,
        _ when value.StartsWith("XXXX-WXX", StringComparison.Ordinal) => Granularity.Week,
        _ when value.StartsWith("XXXX-Q", StringComparison.Ordinal) => Granularity.Quarter,
        _ when value.Length == 10 && value[0] == 'X' => Granularity.Day,
        _ when value.Length == 7 && value[0] == 'X' =>
            value[5] is >= '0' and <= '9' or 'X' ? Granularity.Month : Granularity.Season,
        "XXXX" => Granularity.Year,
        _ => Granularity.None,
    };

    // "XXXX-XX-XXT20:40", "XXXX-XX-XXTNI"
    private static Granularity OfTime(string value) => value[DayLength + 1] is < '0' or > '9'
        ? Granularity.PartOfDay
        : value.Length > HourMinute && value[HourMinute] == ':' ? Granularity.Second : Granularity.Minute;

    // An expression that may still be joined to the next one.
    private readonly record struct Pending(
        int First, int End, TimexDraft Draft, DateRule Rule, DateRule? DayRule, Leaning Leaning)
    {
        // What the rule says, and that of the day it was joined to.
        public string Named(Func<DateRule, string> name) =>
            DayRule is null ? name(Rule) : name(DayRule) + " + " + name(Rule);
    }
}
