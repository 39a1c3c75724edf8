namespace SeedGen.Extraction.Schema.Fields;

/// <summary>
/// Lengths of time of ISO 8601: <c>PT1H30M</c>, <c>P2D</c>, <c>P1W</c>, <c>PT0.5S</c>. Years and months are refused:
/// they have no fixed length.
/// </summary>
internal static class IsoDuration
{
    private static readonly (char Unit, bool IsTime, long Ticks)[] Units =
    [
        ('W', false, 7 * TimeSpan.TicksPerDay),
        ('D', false, TimeSpan.TicksPerDay),
        ('H', true, TimeSpan.TicksPerHour),
        ('M', true, TimeSpan.TicksPerMinute),
        ('S', true, TimeSpan.TicksPerSecond),
    ];

    /// <summary>Reads the whole of <paramref name="text"/>.</summary>
    public static bool TryRead(string text, out TimeSpan duration)
    {
        duration = default;
        var scanner = new DigitScanner(text);
        if (!scanner.Take('P')) return false;
        bool inTime = false;
        int unit = 0;
        decimal ticks = 0;
        while (!scanner.AtEnd || unit == 0)
        {
            if (!inTime && scanner.Take('T')) inTime = true;
            if (!TakePart(ref scanner, inTime, ref unit, ref ticks)) return false;
        }

        if (ticks > TimeSpan.MaxValue.Ticks) return false;
        duration = TimeSpan.FromTicks((long)ticks);
        return true;
    }

    // A number and its unit; units stand in falling order, each once.
    private static bool TakePart(ref DigitScanner scanner, bool inTime, ref int unit, ref decimal ticks)
    {
        if (!scanner.TakeNumber(out int number)) return false;
        bool hasFraction = scanner.Take('.');
        long fraction = 0;
        if (hasFraction && !scanner.TakeFraction(out fraction)) return false;
        for (; unit < Units.Length; unit++)
        {
            (char letter, bool isTime, long unitTicks) = Units[unit];
            if (isTime != inTime || !scanner.Take(letter)) continue;
            unit++;
            ticks += ((decimal)number * unitTicks) + fraction;
            return !hasFraction || letter == 'S';
        }

        return false;
    }
}
