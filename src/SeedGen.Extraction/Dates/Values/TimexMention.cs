namespace SeedGen.Extraction.Dates.Values;

/// <summary>The types of TIMEX3 (ISO-TimeML).</summary>
public enum TimexType : byte
{
    /// <summary>A calendar date, of any size from a day to a century.</summary>
    Date,

    /// <summary>A time of a day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A recurring time.</summary>
    Set,
}

/// <summary>The size of the calendar unit a date names.</summary>
public enum Granularity : byte
{
    /// <summary>No unit: a vague date or a duration.</summary>
    None,

    /// <summary>Seconds or smaller.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A part of a day: morning, evening, night.</summary>
    PartOfDay,

    /// <summary>A day.</summary>
    Day,

    /// <summary>An ISO week, or its weekend.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A season.</summary>
    Season,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>A hundred years.</summary>
    Century,
}

/// <summary>A time expression of a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Value">TIMEX3 value in TempEval-3's spelling: <c>2022-11-08</c>, <c>2022-W44</c>, <c>P6D</c>,
/// <c>PAST_REF</c>.</param>
/// <param name="Granularity">The unit it names.</param>
/// <param name="Basis">Stated when the words alone give the value; inferred when it was resolved against another
/// date.</param>
/// <param name="Rule">Name of the rule that decided, for people who ask why.</param>
public readonly record struct TimexMention(
    TextSpan Span, TimexType Type, string Value, Granularity Granularity, Basis Basis, string Rule)
{
    // A corpus has twenty of these for each article, all in memory at once: two dates that may be missing take half the room
    // this way, and the mentions of an article are one object.
    private readonly DateTime _start;
    private readonly DateTime _end;
    private readonly bool _hasStart;
    private readonly bool _hasEnd;

    /// <summary>The pattern of words that the rule laid over the text; empty where the schema gives the value.</summary>
    public string Pattern { get; init; } = "";

    /// <summary>Name of what the value was counted from: one of <see cref="Values.Resolution.All"/>.</summary>
    public string Resolution => Values.Resolution.Of(Leaning, Basis);

    /// <summary>First moment, inclusive; null when the value names no stretch of the calendar.</summary>
    public DateTime? Start
    {
        get => _hasStart ? _start : null;
        init => (_hasStart, _start) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>End, exclusive; null when <see cref="Start"/> is. A date that opens a range ("from 3 to 5 May") ends where the range does.</summary>
    public DateTime? End
    {
        get => _hasEnd ? _end : null;
        init => (_hasEnd, _end) = (value.HasValue, value.GetValueOrDefault());
    }

    /// <summary>What it was counted from.</summary>
    internal Leaning Leaning { get; init; }
}
