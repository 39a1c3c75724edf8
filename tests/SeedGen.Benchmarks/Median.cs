namespace SeedGen.Benchmarks;

/// <summary>What counts of several measurements: a machine that was busy for a moment does not show in it.</summary>
internal static class Median
{
    /// <summary>The middle one; between the two middle ones where their number is even.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
