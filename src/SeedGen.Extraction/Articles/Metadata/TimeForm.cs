using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>A written time of day.</summary>
/// <param name="Time">The time, as written.</param>
/// <param name="Offset">How far the zone is ahead of UTC; null when none is said, or only by letters that mean several
/// zones.</param>
internal readonly record struct TimeForm(TimeSpan Time, TimeSpan? Offset)
{
    // Letters of zones; only the first three mean one offset the world over.
    private static readonly string[] Zones =
    [
        "GMT", "UTC", "Z", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT", "BST", "CET",
        "CEST", "EET", "EEST", "MSK", "IST", "KST", "JST", "HKT", "SGT", "AEST", "AEDT", "AST", "PKT", "WAT", "SAST",
        "Eastern Time", "Moscow time", "local time", "hours", "hrs",
    ];

    /// <summary>Reads a time of day with its zone, and moves behind it.</summary>
    public static bool TryRead(ref TextCursor cursor, out TimeForm form)
    {
        form = default;
        TextCursor ahead = cursor;
        if (!ahead.TryNumber(out int hour, out int digits)) return false;
        int minute = 0;
        int second = 0;
        bool hasMinute = digits is 4 or 3;
        if (hasMinute) (hour, minute) = (hour / 100, hour % 100);
        else if (digits > 2) return false;
        else if (ahead.Current is ':' or '.' or 'h')
        {
            TextCursor behindHour = ahead;
            ahead.Skip(ahead.Current);
            hasMinute = ahead.TryNumber(out minute, out digits) && digits == 2;
            if (!hasMinute) (ahead, minute) = (behindHour, 0);
            else if (ahead.Skip(':')) SkipSeconds(ref ahead, out second);
        }

        bool hasHalf = ReadHalf(ref ahead, ref hour);
        bool hasZone = ReadZone(ref ahead, out TimeSpan? offset);
        bool isCompact = digits > 2;
        if (!(hasHalf || (hasMinute && (!isCompact || hasZone))) || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }
        if (!ahead.AtWordEnd) return false;
        form = new(new TimeSpan(hour, minute, Math.Min(second, 59)), offset);
        cursor = ahead;
        return true;
    }

    /// <summary>Moves over the name of a zone, as it may stand behind a day without a time: "8 November 2022 GMT".</summary>
    public static void SkipZone(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        ahead.SkipBlanks();
        if (ReadZoneName(ref ahead) is not null) cursor = ahead;
    }

    private static void SkipSeconds(ref TextCursor cursor, out int second)
    {
        cursor.TryNumber(out second, out _);
        if (cursor.Skip('.')) cursor.TryNumber(out _, out _);
    }

    private static bool ReadHalf(ref TextCursor cursor, ref int hour)
    {
        TextCursor ahead = cursor;
        ahead.SkipBlanks();
        bool isAfternoon = ahead.SkipWords("p.m.") || ahead.SkipWords("p.m") || ahead.SkipWords("pm");
        if (!isAfternoon && !(ahead.SkipWords("a.m.") || ahead.SkipWords("a.m") || ahead.SkipWords("am"))) return false;
        cursor = ahead;

        // Sites that write 14:05 PM mean 14:05.
        if (hour <= 12) hour = (hour % 12) + (isAfternoon ? 12 : 0);
        return true;
    }

    private static bool ReadZone(ref TextCursor cursor, out TimeSpan? offset)
    {
        offset = null;
        TextCursor ahead = cursor;
        ahead.SkipBlanks();
        ahead.Skip('(');
        string? zone = ReadZoneName(ref ahead);
        bool isUniversal = zone is "GMT" or "UTC" or "Z";
        if (isUniversal) offset = TimeSpan.Zero;
        if ((isUniversal || zone is null) && ReadOffset(ref ahead, out TimeSpan written)) offset = written;
        else if (zone is null) return false;
        ahead.Skip(')');
        cursor = ahead;
        return true;
    }

    private static string? ReadZoneName(ref TextCursor cursor)
    {
        foreach (string name in Zones)
        {
            if (cursor.SkipWords(name)) return name;
        }

        return null;
    }

    // +0900, +09:00 or, behind GMT, +9
    private static bool ReadOffset(ref TextCursor cursor, out TimeSpan offset)
    {
        offset = default;
        TextCursor ahead = cursor;
        bool isWest = ahead.Current is '-' or '\u2212';
        if (!isWest && ahead.Current != '+') return false;
        ahead.Skip(ahead.Current);
        if (!ahead.TryNumber(out int hours, out int digits) || digits > 4) return false;
        int minutes = 0;
        if (digits > 2) (hours, minutes) = (hours / 100, hours % 100);
        else if (ahead.Skip(':')) ahead.TryNumber(out minutes, out _);
        if (hours > 14 || minutes > 59) return false;
        offset = new TimeSpan(hours, minutes, 0);
        if (isWest) offset = offset.Negate();
        cursor = ahead;
        return true;
    }
}
