using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates.Values;

/// <summary>The granularity of values that leave the year, month or day open: "XXXX-WXX-2", "XXXX-XX-XXT20:40".</summary>
internal static class OpenGranularity
{
    // "XXXX-XX-XXT20:40": so far the day and its hour and minute reach.
    private const int HourMinute = 16;

    /// <summary>The unit of <paramref name="value"/>; none where it names none.</summary>
    public static Granularity Of(string value) => value switch
    {
        _ when value.IndexOf('T') == IsoCalendar.DayLength && value[0] == 'X' => OfTime(value),
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
    private static Granularity OfTime(string value) => value[IsoCalendar.DayLength + 1] is < '0' or > '9'
        ? Granularity.PartOfDay
        : value.Length > HourMinute && value[HourMinute] == ':' ? Granularity.Second : Granularity.Minute;
}
