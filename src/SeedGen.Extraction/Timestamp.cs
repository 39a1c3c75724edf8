using System.Globalization;

namespace SeedGen.Extraction;

/// <summary>A calendar day, with a time of day where one is known.</summary>
/// <param name="Value">The day and, when <paramref name="HasTime"/>, the time. Unspecified kind: as written; UTC where a zone was.</param>
/// <param name="HasTime">False when only the day is known; <paramref name="Value"/> is then midnight.</param>
public readonly record struct Timestamp(DateTime Value, bool HasTime)
{
    /// <summary>The day alone, as ISO 8601: <c>2022-11-08</c>.</summary>
    public string ToDateString() => Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>ISO 8601, the time only where it is known: <c>2022-11-08</c> or <c>2022-11-08T00:05:00</c>.</summary>
    public override string ToString() => HasTime
        ? Value.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture) + (Value.Kind == DateTimeKind.Utc ? "Z" : "")
        : ToDateString();
}
