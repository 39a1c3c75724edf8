using SeedGen.Fuzz;
using SeedGen.Fuzz.Checks;
using SeedGen.Fuzz.Inputs;

namespace SeedGen.Tests.Fuzz;

/// <summary>The runner counts as it goes, and what it has counted stands when it is broken off.</summary>
public sealed class RunnerTests
{
    [Fact]
    public void It_counts_while_it_runs()
    {
        List<long> seen = [];
        Runner? runner = null;
        runner = new Runner(() => new Check(_ => seen.Add(runner!.Tried)), threads: 1);
        runner.Run(from: 7, count: 100, TimeSpan.MaxValue);
        Assert.Equal(Enumerable.Range(0, 100).Select(static i => (long)i), seen);
        Assert.Equal(100, runner.Tried);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void When_broken_off_it_begins_no_other_input_and_counts_those_it_began(int threads)
    {
        using CancellationTokenSource breakOff = new();
        int begun = 0;
        Runner runner = new(() => new Check(_ =>
        {
            // Each from the twentieth on asks: a thread that has asked can begin no other.
            if (Interlocked.Increment(ref begun) >= 20) breakOff.Cancel();
        }), threads);
        runner.Run(from: 0, count: long.MaxValue / 2, TimeSpan.MaxValue, breakOff: breakOff.Token);
        Assert.Equal(begun, runner.Tried);
        Assert.InRange(runner.Tried, 20, 20 + threads - 1);
    }

    [Fact]
    public void What_was_found_can_be_asked_for_while_more_is_found()
    {
        List<int> kinds = [];
        Runner? runner = null;
        runner = new Runner(() => new Check(_ => kinds.Add(runner!.Findings.Count), static number => "fault " + (char)('a' + number)), threads: 1);
        runner.Run(from: 0, count: 3, TimeSpan.MaxValue);
        Assert.Equal([0, 1, 2], kinds);
    }

    private sealed class Check(Action<long> meanwhile, Func<long, string?>? faultOf = null) : ICheck
    {
        public string Name => "counted";

        public FuzzInput InputOf(long number) => new("", []);

        public string? FaultOf(long number)
        {
            meanwhile(number);
            return faultOf?.Invoke(number);
        }
    }
}
