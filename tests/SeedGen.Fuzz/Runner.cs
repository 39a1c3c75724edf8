using System.Diagnostics;
using SeedGen.Fuzz.Checks;

namespace SeedGen.Fuzz;

/// <summary>Leads numbers through a check on several threads until a count or a time is reached.</summary>
/// <param name="makeCheck">Makes a check for each thread.</param>
/// <param name="threads">How many.</param>
internal sealed class Runner(Func<ICheck> makeCheck, int threads)
{
    // Inputs are a few hundred characters; a loaded machine is allowed for.
    private static readonly TimeSpan SlowestInput = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, (Finding First, int Count)> _findings = new(StringComparer.Ordinal);
    private long _tried;

    /// <summary>How long an input may take before it counts as one that never comes back.</summary>
    public static TimeSpan NoAnswer { get; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a planted bug keeps an input waiting.</summary>
    public static TimeSpan PlantedHang { get; } = SlowestInput + TimeSpan.FromMilliseconds(200);

    /// <summary>How many inputs were tried so far.</summary>
    public long Tried => Interlocked.Read(ref _tried);

    /// <summary>The first finding of each cause, and how often it was found so far.</summary>
    public IReadOnlyCollection<(Finding First, int Count)> Findings
    {
        get
        {
            lock (_findings) return [.. _findings.Values];
        }
    }

    /// <summary>True when a finding says <paramref name="words"/>.</summary>
    public bool HasFound(string words)
    {
        lock (_findings) return _findings.Values.Any(finding => finding.First.What.Contains(words, StringComparison.Ordinal));
    }

    /// <summary>Tries the inputs from <paramref name="from"/> on.</summary>
    /// <param name="from">The first number.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="time">How long at most.</param>
    /// <param name="until">What a finding says after which nothing more is tried; null to go on.</param>
    /// <param name="breakOff">Asks to begin no other input.</param>
    public void Run(long from, long count, TimeSpan time, string? until = null, CancellationToken breakOff = default)
    {
        Stopwatch watch = Stopwatch.StartNew();
        long next = from - 1;
        bool IsOver() => breakOff.IsCancellationRequested || watch.Elapsed >= time || (until is not null && HasFound(until));
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(_ => new Thread(Work, 16 << 20))];
        foreach (Thread worker in workers) worker.Start();
        foreach (Thread worker in workers) worker.Join();

        void Work()
        {
            ICheck check = makeCheck();
            long number = from;
            Stopwatch one = Stopwatch.StartNew();
            using Timer timer = new(_ => Watch(check, Volatile.Read(ref number), one), null, NoAnswer, NoAnswer);

            // A stretch for each thread, so that what is read once for many inputs is.
            const int Stretch = 64;
            while (!IsOver())
            {
                long start = from + (((Interlocked.Add(ref next, Stretch) - from + 1) / Stretch) - 1) * Stretch;
                if (start >= from + count) return;
                for (long i = start; i < Math.Min(start + Stretch, from + count) && !IsOver(); i++)
                {
                    Volatile.Write(ref number, i);
                    one.Restart();
                    Try(check, i, one);
                }
            }
        }
    }

    private void Try(ICheck check, long number, Stopwatch one)
    {
        string? fault;
        try
        {
            fault = check.FaultOf(number);
        }
        catch (Exception e)
        {
            fault = e.ToString();
        }

        if (fault is null && one.Elapsed > SlowestInput) fault = $"an input took {one.Elapsed.TotalSeconds:0.0} s";
        Interlocked.Increment(ref _tried);
        if (fault is not null) Add(new Finding($"{check.Name} {number}: {fault}", check.InputOf(number)));
    }

    private void Add(Finding finding)
    {
        lock (_findings)
        {
            _findings[finding.Cause] = _findings.TryGetValue(finding.Cause, out (Finding First, int Count) known)
                ? (known.First, known.Count + 1)
                : (finding, 1);
        }
    }

    // What never comes back can't be stopped: the process ends with the input shown.
    private static void Watch(ICheck check, long number, Stopwatch one)
    {
        if (one.Elapsed < NoAnswer) return;
        Console.Error.WriteLine($"{check.Name} {number}: no answer for {one.Elapsed.TotalSeconds:0} s\n{check.InputOf(number)}");
        Environment.Exit(2);
    }
}
