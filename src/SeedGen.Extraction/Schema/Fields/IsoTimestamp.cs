namespace SeedGen.Extraction.Schema.Fields;

/// <summary>
/// Days and times of ISO 8601: <c>2022-11-08</c>, <c>2022-11-08T12:05</c>, <c>2022-11-08T12:05:30Z</c>,
/// <c>2022-11-08 12:05+09:00</c>. Strict: what is no day of the calendar is never taken for another day.
/// </summary>
internal static class IsoTimestamp
{
    /// <summary>What reading a text came to.</summary>
    public enum Outcome
    {
        /// <summary>It is a day, or a day with a time.</summary>
        Read,

        /// <summary>It has another form.</summary>
        OtherForm,

        /// <summary>It has the form, but there is no such day or time.</summary>
        DoesNotExist,
    }

    /// <summary>Reads the whole of <paramref name="text"/>; a time keeps its zone.</summary>
    public static bool TryRead(string text, out Timestamp timestamp) => Read(text, out timestamp) == Outcome.Read;

    /// <summary>Reads the whole of <paramref name="text"/>, telling apart why it can't be read.</summary>
    public static Outcome Read(string text, out Timestamp timestamp)
    {
        timestamp = default;
        var scanner = new DigitScanner(text);
        bool isDay = scanner.Take(4, out int year) & scanner.Take('-') & scanner.Take(2, out int month)
            & scanner.Take('-') & scanner.Take(2, out int day);
        if (!isDay) return Outcome.OtherForm;
        bool exists = IsDay(year, month, day);
        if (scanner.AtEnd)
        {
            if (exists) timestamp = new Timestamp(new DateTime(year, month, day), HasTime: false);
            return exists ? Outcome.Read : Outcome.DoesNotExist;
        }

        if (!scanner.TakeAny("Tt ") || !TakeTime(ref scanner, out TimeSpan time, out bool isTime))
        {
            return Outcome.OtherForm;
        }
        if (!TakeZone(ref scanner, out TimeSpan? zone) || !scanner.AtEnd) return Outcome.OtherForm;
        if (!exists || !isTime) return Outcome.DoesNotExist;
        return Combine(new DateTime(year, month, day) + time, zone, out timestamp);
    }

    /// <summary>True for a day of the Gregorian calendar, from year 1 to 9999.</summary>
    public static bool IsDay(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TakeTime(ref DigitScanner scanner, out TimeSpan time, out bool exists)
    {
        time = default;
        exists = false;
        if (!(scanner.Take(2, out int hour) & scanner.Take(':') & scanner.Take(2, out int minute))) return false;
        int second = 0;
        long ticks = 0;
        if (scanner.Take(':'))
        {
            if (!scanner.Take(2, out second)) return false;
            if (scanner.Take('.') && !scanner.TakeFraction(out ticks)) return false;
        }

        exists = hour < 24 && minute < 60 && second < 60;
        time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        return true;
    }

    // Z, +09:00, +0900, +09, or nothing; a blank may stand before it.
    private static bool TakeZone(ref DigitScanner scanner, out TimeSpan? zone)
    {
        zone = null;
        if (scanner.AtEnd) return true;
        scanner.Take(' ');
        if (scanner.TakeAny("Zz"))
        {
            zone = TimeSpan.Zero;
            return true;
        }

        bool west = scanner.Take('-');
        if (!west && !scanner.Take('+')) return false;
        if (!scanner.Take(2, out int hours)) return false;
        int minutes = 0;
        bool colon = scanner.Take(':');
        if ((colon || !scanner.AtEnd) && !scanner.Take(2, out minutes)) return false;
        var offset = new TimeSpan(hours, minutes, 0);
        zone = west ? -offset : offset;
        return hours <= 14 && minutes < 60;
    }

    private static Outcome Combine(DateTime local, TimeSpan? zone, out Timestamp timestamp)
    {
        Timestamp? read = zone is { } offset ? Timestamp.At(local, offset) : new Timestamp(local, HasTime: true);
        timestamp = read ?? default;
        return read is null ? Outcome.DoesNotExist : Outcome.Read;
    }
}
