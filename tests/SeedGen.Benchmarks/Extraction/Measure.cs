using System.Diagnostics;

namespace SeedGen.Benchmarks.Extraction;

/// <summary>What one pass over all texts took.</summary>
/// <param name="Time">Wall-clock time.</param>
/// <param name="Allocated">Bytes this thread allocated.</param>
internal readonly record struct Measure(TimeSpan Time, long Allocated)
{
    /// <summary>Runs <paramref name="pass"/> once.</summary>
    public static Measure Once(Action pass)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        pass();
        TimeSpan time = Stopwatch.GetElapsedTime(start);
        return new(time, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    /// <summary>The median of several passes, after enough of them to have the code compiled for good.</summary>
    public static Measure Warm(Action pass, int passes)
    {
        const int WarmUps = 4;
        for (int i = 0; i < WarmUps; i++)
        {
            pass();
            // Methods are compiled again in the background, a tenth of a second after the last new one was met.
            Thread.Sleep(150);
        }

        Measure[] measures = [.. Enumerable.Range(0, passes).Select(_ => Once(pass)).OrderBy(static m => m.Time)];
        return measures[passes / 2];
    }
}
