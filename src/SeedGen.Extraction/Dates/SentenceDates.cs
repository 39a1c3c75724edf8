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
    // So many words behind a clock time its day may stand.
    private const int FarDay = 9;

    private readonly int[] _places = new int[24];
    private readonly DayOfTime _days = new(context);
    private PendingDate? _pending;

    // The last clock time written whose day was told by the text before it, and where it ends.
    private (int Index, int End)? _floating;

    // The last clock time written in this sentence: where it stands, and whether its day was told by the text before it.
    private (int Index, int First, int End, bool Floats)? _time;

    // The last expression written, in words; none at the start of a sentence.
    private (int First, int End)? _last;

    /// <summary>Begins a sentence.</summary>
    public void Start() => (_last, _floating, _time) = (null, null, null);

    /// <summary>Takes the next finding, in the order of the text.</summary>
    public void Add(DateRules.Finding finding)
    {
        TimexDraft draft = finding.Draft;
        if (draft.Value.Length == 0 || MediaNames.IsProgramme(context, finding.First, finding.End))
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
        if (DayAndTime.IsDay(draft))
        {
            _days.Name(finding.First);
            NameDay(next);
            LendDay(next);
        }

        if (_pending is { } day && DayAndTime.IsDay(day.Draft) && DayAndTime.IsTimeOf(context, day, next))
            next = DayAndTime.OnDay(next, day, day.Draft.Value + draft.Value);
        if (_pending is { } before && Join(before, next) is { } joined) next = joined;
        else Close();
        _pending = next;
        context.LastEnd = finding.End;
        context.LastValue = next.Draft.Value;

        // The tale does not go on from what it only compares with.
        bool goesOn = !next.Rule.IsComparison && !SeptemberEleventh.IsInPassing(context, draft.Value);
        if (draft.Type == TimexType.Date && goesOn) context.MoveAnchor(draft.Value, finding.First <= 3);
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
            DateTime? day = _days.Find(pending);
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
        if (draft.Type != TimexType.Time) return;
        context.MoveAnchor(mentions[mentions.Count - 1].Value, isOpening: false);
        context.MoveMinute(reading, span.Start);
    }

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
        bool isCounted = _pending is { Rule.Name: "later" or "anchored-unit" or "unit-before" } counted && DayAndTime.IsDay(counted.Draft)
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

    private PendingDate? Join(PendingDate before, PendingDate next)
    {
        if (DayAndTime.IsDayOf(context, before, next))
        {
            _pending = DayAndTime.OnDay(before, next, DayAndTime.MomentOn(context, before, next));
            return null;
        }

        return DayAndTime.Join(context, before, next);
    }
}
