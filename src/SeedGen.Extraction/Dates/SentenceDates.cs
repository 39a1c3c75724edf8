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
    // So many days from the publication a day is at hand.
    private const int NearDays = 7;

    // So many characters on, a text tells of another day.
    private const int FarBehind = 600;

    // So many words behind a clock time its day may stand.
    private const int FarDay = 9;

    private readonly int[] _places = new int[24];
    private PendingDate? _pending;

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
        PendingDate next = new(first, finding.End, draft, finding.Rule!, null, finding.Leaning);
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
            if (!PartsOfDay.IsAlone(context, pending)) return;
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
        Granularity granularity = reading.Granularity != Granularity.None ? reading.Granularity : OpenGranularity.Of(value);
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
    private static PendingDate OnDay(PendingDate time, PendingDate day, string value) =>
        time with { Draft = time.Draft with { Value = value, Basis = day.Draft.Basis }, Leaning = day.Leaning };

    // "9 February at 6:02am", "May 13 at about 9 a.m." are two expressions, but the time is that day's.
    private bool IsTimeOf(PendingDate day, PendingDate time) =>
        time.Draft.Value[0] == 'T' && !time.Draft.NeedsDay && time.First - day.End is 1 or 2 && context.IsWord(day.End, "at")
        && (time.First == day.End + 1 || context.IsClass(day.End + 1, WordClass.Approx));

    // The last day named; in news the day of publication, too, where no day was named or it is still to come and the clause tells of the past.
    private DateTime? DayOf(PendingDate pending)
    {
        DateTime? last = context.Last is { Unit: DateUnit.Day } named ? named.Moment : null;
        if (TimesOfManyDays.Is(context, pending)) return null;
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

    // "born on Jan. 5, 1932": "at noon" behind it is not that day's.
    private bool IsBirth(int first) => !context.IsNarrative && (context.IsWord(first - 1, "born")
        || (context.IsWord(first - 2, "born") && (context.IsWord(first - 1, "on") || context.IsWord(first - 1, "in"))));

    private static bool IsNear(DateTime day, DateTime published) => (published - day).Days is >= 0 and <= NearDays;

    private void JoinLast(PendingDate pending)
    {
        int at = mentions.Count - 1;
        bool isPast = TenseRule.Of(context, pending.First, pending.End) == Tense.Past;
        DateRanges.Join(ref mentions[at - 1], ref mentions[at], isPast ? context.Reference : null);
    }

    // "between 11:30 p.m. on Friday and 1 a.m.", "from 4 to 7 p.m. Friday"
    private void JoinTimes(PendingDate pending, bool floats)
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
    private void NameDay(PendingDate day)
    {
        bool isNamed = day.Rule.Name is "day-month" or "month-day" or "day-month-year" or "month-day-year" or "numeric-date";
        bool isCounted = _pending is { Rule.Name: "later" or "anchored-unit" or "unit-before" } counted && IsDay(counted.Draft)
            && context.IsClass(counted.End, WordClass.Comma)
            && (day.First == counted.End + 1 || (day.First == counted.End + 2 && context.IsWord(counted.End + 1, "on")));
        if (isNamed && isCounted) _pending = _pending!.Value with { Draft = day.Draft, Leaning = day.Leaning };
    }

    // "at 6:14 a.m. local time (0414 GMT) on Sept. 20": the day belongs to the times before it.
    private void LendDay(PendingDate day)
    {
        if (!context.IsWord(day.First - 1, "on") && !IsPartOf(day)) return;
        if (_floating is { } place && day.First - place.End <= FarDay)
        {
            TimexMention time = mentions[place.Index];
            string value = day.Draft.Value + time.Value.Substring(IsoCalendar.DayLength);
            TimexValue.TryRead(value, out TimexReading reading);
            mentions[place.Index] = time with { Value = value, Start = reading.Start, End = reading.End };
        }

        bool isNear = _pending is { } before && before.Draft.Value[0] == 'T' && !before.Draft.NeedsDay && day.First - before.End is 2 or 3
            && context.TextOf(day.First - 2) is ")" or "time";
        if (isNear) _pending = Lend(_pending!.Value, day);
    }

    private static PendingDate Lend(PendingDate time, PendingDate day) =>
        time with { Draft = time.Draft with { Value = day.Draft.Value + time.Draft.Value, Basis = day.Draft.Basis } };

    // "at 8:20 a.m. on the morning of May 14"
    private bool IsPartOf(PendingDate day) => _pending is { Draft.NeedsDay: true } part && part.End == day.First - 1
        && context.IsWord(part.End, "of") && context.IsWord(part.First - 1, "on");

    // "Wednesday, Nov 09, 2022 - 12:05 AM", "Tuesday night", "the morning of April 19", "5 p.m. on Friday"
    private PendingDate? Join(PendingDate before, PendingDate next)
    {
        int gap = next.First - before.End;

        // "the last week of August"
        if (before.Rule.Name is "stretch" or "shifted-unit" && before.Draft.Type == TimexType.Duration && gap == 1
            && context.IsWord(before.End, "of")
            && next.Draft.Type == TimexType.Date) return before with { End = next.End };
        // "8:40 this morning", "8:40 that evening", "8:40 tonight"
        bool isPartOfDay = next.Rule.Name is "night" or "that-night" or "day-word" && next.Draft.Value.IndexOf('T') == IsoCalendar.DayLength;
        if (gap == 0 && isPartOfDay && before.Draft.Value[0] == 'T' && !before.Draft.NeedsDay)
        {
            TimexDraft moment = new(TimexType.Time, PartsOfDay.MomentOf(context, before, next.Draft.Value), next.Draft.Basis);
            return new(before.First, next.End, moment, before.Rule, next.Rule, next.Leaning);
        }

        bool isDayThenTime = IsDay(before.Draft) && next.Draft.Value[0] == 'T';
        bool isTimeThenDay = before.Draft.Value[0] == 'T' && IsDay(next.Draft);
        if (gap < 0 || (!isDayThenTime && !isTimeThenDay)) return null;
        if (isTimeThenDay && !before.Draft.NeedsDay && (gap == 1 || (gap == 2 && IsZoneLike(before.End))) && context.IsWord(next.First - 1, "on"))
        {
            // "at 5 p.m. on Friday" is two expressions, but the time is Friday's, and "at 8:40 on Friday night" is in the evening.
            string value = context.IsClass(next.End, WordClass.DayPart) && TimexLexicon.At(context.Words[next.End].Word).Text is { } part
                ? PartsOfDay.MomentOf(context, before, next.Draft.Value + "T" + part)
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
        (PendingDate day, PendingDate time) = isDayThenTime ? (before, next) : (next, before);
        TimexDraft joined = new(TimexType.Time, day.Draft.Value + time.Draft.Value, day.Draft.Basis);
        return new(before.First, next.End, joined, time.Rule, day.Rule, day.Leaning);
    }

    // "9:50 p.m. MT on Tuesday": a zone whose letters are too short to tell.
    private bool IsZoneLike(int word) => context.TextOf(word) is { Length: 2 } letters && letters[1] == 'T' && letters[0] is >= 'A' and <= 'Z';

    private static bool IsDay(TimexDraft draft) => draft.Type == TimexType.Date
        && (draft.Value.Length == 10 || draft.Value.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
        && draft.Value.IndexOf('_') < 0;
}
