using SeedGen.Extraction.Dates.Words;

namespace SeedGen.Extraction.Dates.Values;

/// <summary>What a TIMEX3 value says.</summary>
/// <param name="Type">TIMEX3 type.</param>
/// <param name="Granularity">The unit it names; none for durations, vague dates and halves of a year.</param>
/// <param name="Start">First moment, inclusive; null when the value names no stretch of the calendar.</param>
/// <param name="End">End, exclusive; null when <paramref name="Start"/> is.</param>
public readonly record struct TimexReading(TimexType Type, Granularity Granularity, DateTime? Start, DateTime? End);

/// <summary>Reads values of the TIMEX3 attribute <c>value</c> (ISO-TimeML, in the spelling of TempEval-3).</summary>
/// <remarks>
/// Seasons are the meteorological ones of the northern hemisphere: <c>SP</c> March to May, <c>SU</c> June to August,
/// <c>FA</c> or <c>AU</c> September to November, <c>WI</c> December of the year named to February of the next. Parts of
/// a day: <c>MO</c> 06 to 12, <c>AF</c> 12 to 18, <c>EV</c> 18 to 24, <c>NI</c> 18 to 06 of the next day, <c>DT</c> 06
/// to 18,
/// <c>MI</c> 12 to 13. A zone is not applied: moments are as written.
/// </remarks>
public static class TimexValue
{
    /// <summary>
    /// Reads <paramref name="value"/>; false when it is no TIMEX3 value or names a day that does not exist.
    /// </summary>
    public static bool TryRead(string value, out TimexReading reading)
    {
        reading = new(TimexType.Date, Granularity.None, null, null);
        if (value is "PAST_REF" or "PRESENT_REF" or "FUTURE_REF") return true;
        if (value.Length < 2) return false;
        if (value[0] == 'P')
        {
            reading = new(TimexType.Duration, Granularity.None, null, null);
            return IsPeriod(value);
        }

        if (value.StartsWith("BC", StringComparison.Ordinal)) return ReadBeforeChrist(value, out reading);
        if (value[0] == 'X') return ReadRecurring(value, out reading);
        int t = value.IndexOf('T');
        return t < 0 ? ReadDate(value.AsSpan(), out reading) : ReadTime(value, t, out reading);
    }

    private static bool ReadDate(ReadOnlySpan<char> value, out TimexReading reading)
    {
        reading = default;
        int digits = Digits(value, 0);
        if (digits is 2 or 3 && digits == value.Length)
        {
            int first = IsoCalendar.NumberAt(value, 0, digits);
            if (first == 0)
            {
                reading = new(TimexType.Date, digits == 3 ? Granularity.Decade : Granularity.Century, null, null);
            }
            return first == 0 || (digits == 3
                ? Give(Granularity.Decade, first * 10, 1, 120, out reading)
                : Give(Granularity.Century, first * 100, 1, 1200, out reading));
        }

        if (digits != 4) return false;
        int year = IsoCalendar.NumberAt(value, 0, 4);
        if (year is < 1 or > 9997) return false;
        if (value.Length == 4) return Give(Granularity.Year, year, 1, 12, out reading);
        if (value[4] != '-') return false;
        ReadOnlySpan<char> rest = value.Slice(5);
        if (rest.Length > 0 && rest[0] is >= '0' and <= '9') return ReadMonthOrDay(year, rest, out reading);
        return rest switch
        {
            "SP" => Give(Granularity.Season, year, 3, 3, out reading),
            "SU" => Give(Granularity.Season, year, 6, 3, out reading),
            "FA" or "AU" => Give(Granularity.Season, year, 9, 3, out reading),
            "WI" => Give(Granularity.Season, year, 12, 3, out reading),
            "H1" => Give(Granularity.None, year, 1, 6, out reading),
            "H2" => Give(Granularity.None, year, 7, 6, out reading),
            "Q1" => Give(Granularity.Quarter, year, 1, 3, out reading),
            "Q2" => Give(Granularity.Quarter, year, 4, 3, out reading),
            "Q3" => Give(Granularity.Quarter, year, 7, 3, out reading),
            "Q4" => Give(Granularity.Quarter, year, 10, 3, out reading),
            _ => rest.Length > 0 && rest[0] == 'W' && ReadWeek(year, rest, out reading),
        };
    }

    private static bool ReadMonthOrDay(int year, ReadOnlySpan<char> rest, out TimexReading reading)
    {
        reading = default;
        if (Digits(rest, 0) != 2) return false;
        int month = IsoCalendar.NumberAt(rest, 0, 2);
        if (month is < 1 or > 12) return false;
        if (rest.Length == 2) return Give(Granularity.Month, year, month, 1, out reading);
        if (rest.Length != 5 || rest[2] != '-' || Digits(rest, 3) != 2) return false;
        int day = IsoCalendar.NumberAt(rest, 3, 2);
        return IsoCalendar.Exists(year, month, day)
            && Give(Granularity.Day, new DateTime(year, month, day), 1, out reading);
    }

    private static bool ReadWeek(int year, ReadOnlySpan<char> rest, out TimexReading reading)
    {
        reading = default;
        if (rest.Length < 3 || Digits(rest, 1) != 2) return false;
        if (IsoCalendar.MondayOf(year, IsoCalendar.NumberAt(rest, 1, 2)) is not { } monday) return false;
        if (rest.Length == 3) return Give(Granularity.Week, monday, 7, out reading);
        if (rest.Length == 6 && rest.Slice(3).SequenceEqual("-WE".AsSpan()))
            return Give(Granularity.Week, monday.AddDays(5), 2, out reading);
        return rest.Length == 5 && rest[3] == '-' && rest[4] is >= '1' and <= '7'
            && Give(Granularity.Day, monday.AddDays(rest[4] - '1'), 1, out reading);
    }

    private static bool ReadTime(string value, int t, out TimexReading reading)
    {
        reading = default;
        if (!ReadDate(value.AsSpan(0, t), out TimexReading date) || date.Granularity != Granularity.Day)
        {
            return false;
        }
        DateTime day = date.Start!.Value;
        string time = WithoutZone(value.Substring(t + 1));
        (int Start, int End)? part = time switch
        {
            "MO" => (6, 12),
            "AF" => (12, 18),
            "EV" => (18, 24),
            "NI" => (18, 30),
            "DT" => (6, 18),
            "MI" => (12, 13),
            _ => null,
        };
        if (part is { } hours)
        {
            reading = new(TimexType.Time, Granularity.PartOfDay, day.AddHours(hours.Start), day.AddHours(hours.End));
            return true;
        }

        if (time.Length is not (2 or 5 or 8) || !TwoDigitsUpTo(time, 0, 24)) return false;
        DateTime start = day.AddHours(IsoCalendar.NumberAt(time, 0, 2));
        (Granularity granularity, TimeSpan length) = (Granularity.Hour, TimeSpan.FromHours(1));
        if (time.Length >= 5)
        {
            if (time[2] != ':' || !TwoDigitsUpTo(time, 3, 59)) return false;
            start = start.AddMinutes(IsoCalendar.NumberAt(time, 3, 2));
            (granularity, length) = (Granularity.Minute, TimeSpan.FromMinutes(1));
        }

        if (time.Length == 8)
        {
            if (time[5] != ':' || !TwoDigitsUpTo(time, 6, 59)) return false;
            start = start.AddSeconds(IsoCalendar.NumberAt(time, 6, 2));
            (granularity, length) = (Granularity.Second, TimeSpan.FromSeconds(1));
        }

        reading = new(TimexType.Time, granularity, start, start + length);
        return start <= day.AddDays(1);
    }

    private static string WithoutZone(string time)
    {
        if (time.Length > 0 && time[time.Length - 1] == 'Z') return time.Substring(0, time.Length - 1);
        int sign = time.IndexOfAny(['+', '-']);
        if (sign < 0) return time;
        int length = time.Length - sign;
        bool isZone = (length == 3 && TwoDigitsUpTo(time, sign + 1, 14))
            || (length == 6 && time[sign + 3] == ':' && TwoDigitsUpTo(time, sign + 1, 14)
                && TwoDigitsUpTo(time, sign + 4, 59));
        return isZone ? time.Substring(0, sign) : time;
    }

    // "XXXX-WXX-2", "XXXX-09", "XXXX-XX-XXTNI": any day of that name, month or part of the day.
    private static bool ReadRecurring(string value, out TimexReading reading)
    {
        reading = new(TimexType.Set, Granularity.None, null, null);
        if (!value.StartsWith("XXXX", StringComparison.Ordinal)) return false;
        if (value.Length == 4) return true;
        foreach (char c in value)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or '-' or '+' or ':')) return false;
        }

        return value[4] == '-' && value.Length is >= 6 and <= 25;
    }

    private static bool ReadBeforeChrist(string value, out TimexReading reading)
    {
        reading = default;
        int digits = Digits(value.AsSpan(), 2);
        Granularity granularity;
        if (digits == 4 && value.Length > 6)
        {
            // Its months, days and seasons are written as those of any year; 2000 has all days.
            if (!ReadDate(("2000" + value.Substring(6)).AsSpan(), out TimexReading alike)) return false;
            granularity = alike.Granularity;
        }
        else
        {
            if (value.Length != 2 + digits || digits is < 2 or > 4) return false;
            granularity = digits switch { 2 => Granularity.Century, 3 => Granularity.Decade, _ => Granularity.Year };
        }

        reading = new(TimexType.Date, granularity, null, null);
        return true;
    }

    // P, then amounts with date units, then perhaps T and amounts with time units; an amount may be X or have decimals.
    private static bool IsPeriod(string value)
    {
        int i = 1;
        bool inTime = false;
        int amounts = 0;
        while (i < value.Length)
        {
            if (value[i] == 'T' && !inTime)
            {
                inTime = true;
                i++;
                if (i == value.Length) return false;
            }

            int start = i;
            i = EndOfAmount(value, i);
            int unit = i;
            while (i < value.Length && value[i] is >= 'A' and <= 'Z' && value[i] is not ('T' or 'X')) i++;
            if (start == unit || !IsPeriodUnit(value.Substring(unit, i - unit), inTime)) return false;
            amounts++;
        }

        return amounts > 0;
    }

    // "X", "12" or "1.5"; where it starts when none is there.
    private static int EndOfAmount(string value, int start)
    {
        if (start < value.Length && value[start] == 'X') return start + 1;
        int end = start + Digits(value.AsSpan(), start);
        if (end == start || end >= value.Length || value[end] != '.') return end;
        int decimals = Digits(value.AsSpan(), end + 1);
        return decimals == 0 ? start : end + 1 + decimals;
    }

    private static bool IsPeriodUnit(string unit, bool inTime) => inTime
        ? unit is "H" or "M" or "S"
        : unit is "Y" or "M" or "W" or "D" or "Q" or "DE" or "CE" or "ML" or "WE";

    private static bool Give(Granularity granularity, int year, int month, int months, out TimexReading reading)
    {
        reading = default;
        if (year < 1 || year + (months / 12) > 9998) return false;
        var start = new DateTime(year, month, 1);
        reading = new(TimexType.Date, granularity, start, start.AddMonths(months));
        return true;
    }

    private static bool Give(Granularity granularity, DateTime start, int days, out TimexReading reading)
    {
        reading = new(TimexType.Date, granularity, start, start.AddDays(days));
        return true;
    }

    private static int Digits(ReadOnlySpan<char> value, int from)
    {
        int i = from;
        while (i < value.Length && value[i] is >= '0' and <= '9') i++;
        return i - from;
    }

    private static bool TwoDigitsUpTo(string value, int at, int limit) =>
        at + 2 <= value.Length && value[at] is >= '0' and <= '9' && value[at + 1] is >= '0' and <= '9'
            && IsoCalendar.NumberAt(value, at, 2) <= limit;
}
