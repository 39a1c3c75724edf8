using System.Globalization;

namespace SeedGen.Extraction;

/// <summary>
/// A calendar day, with a time of day where one is known: what the clock showed where it was written.
/// </summary>
/// <param name="Value">
/// The day and, when <paramref name="HasTime"/>, the time, as written. Of UTC kind when the zone is UTC, else unspecified.
/// </param>
/// <param name="HasTime">False when only the day is known; <paramref name="Value"/> is then midnight.</param>
public readonly record struct Timestamp(DateTime Value, bool HasTime)
{
    /// <summary>How far the clock was ahead of UTC; null when no zone was written.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>A time on the clock of a zone; null when its moment in UTC is beyond the calendar.</summary>
    public static Timestamp? At(DateTime clock, TimeSpan offset)
    {
        long ticks = clock.Ticks - offset.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks) return null;
        DateTimeKind kind = offset == TimeSpan.Zero ? DateTimeKind.Utc : DateTimeKind.Unspecified;
        return new(DateTime.SpecifyKind(clock, kind), HasTime: true) { Offset = offset };
    }

    /// <summary>The same moment on the clock of UTC; the same timestamp where no zone was written.</summary>
    public Timestamp ToUniversal() => Offset is { } offset ? At(Value - offset, TimeSpan.Zero)!.Value : this;

    /// <summary>The day alone, as ISO 8601: <c>2022-11-08</c>.</summary>
    public string ToDateString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// ISO 8601, time and zone only where they are known: <c>2022-11-08</c>, <c>2022-11-08T00:05:00</c> or
    /// <c>2022-11-08T00:05:00+09:00</c>.
    /// </summary>
    public override string ToString() => HasTime
        ? Value.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + Zone
        : ToDateString();

    private string Zone => Offset is not { } offset ? (Value.Kind == DateTimeKind.Utc ? "Z" : "")
        : offset == TimeSpan.Zero ? "Z"
        : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
}
