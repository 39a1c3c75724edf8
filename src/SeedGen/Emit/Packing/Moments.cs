namespace SeedGen.Emit.Packing;

/// <summary>Points in time as bits.</summary>
internal static class Moments
{
    /// <summary>The day that days are counted from, near those that news is about.</summary>
    public static readonly DateTime Origin = new(2020, 1, 1);

    /// <summary>The day's number, counted from <see cref="Origin"/>.</summary>
    public static int DayOf(DateTime value) => (int)((value.Date.Ticks - Origin.Ticks) / TimeSpan.TicksPerDay);

    /// <summary>Packs a day, and a time of day and the mark of UTC where it has them.</summary>
    public static BitWriter Moment(this BitWriter bits, DateTime value)
    {
        bits.Signed(DayOf(value), 10).Flag(value.Kind == DateTimeKind.Utc);
        long time = value.TimeOfDay.Ticks;
        if (time == 0) return bits.Number(0, 0);
        return time % TimeSpan.TicksPerMinute == 0
            ? bits.Number(1, 0).Bits((uint)(time / TimeSpan.TicksPerMinute), 11)
            : bits.Number(2, 0).Long(time);
    }
}
