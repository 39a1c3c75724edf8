using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Limits;

/// <summary>Whoever types on does not wait for the answer to what he typed before.</summary>
public sealed class CancellationTests
{
    private static readonly TimeSpan Most = TimeSpan.FromMilliseconds(50);

    [Theory]
    [InlineData(1)]
    [InlineData(400)]
    public void The_generator_stops_within_50_ms(int files)
    {
        const int Articles = 4000;
        string line = "{{\"id\":\"a{0}\",\"text\":\"\\\"The lock opens at noon,\\\" said Ann Lindqvist on Tuesday. Many boats passed in May 2021. {1}\"}}\n";
        string more = string.Concat(Enumerable.Repeat("The tide was late again, and the harbour master of Bergen said so. ", 20));
        IEnumerable<AdditionalText> texts = Enumerable.Range(0, files).Select(f => new MemoryText(
            $"/demo/f{f}.jsonl",
            string.Concat(Enumerable.Range(0, Articles / files).Select(i => string.Format(System.Globalization.CultureInfo.InvariantCulture, line, (f * Articles) + i, more)))));
        ImmutableArray<AdditionalText> all = [.. texts, new MemoryText("/demo/seedgen.yaml", "seedgen: 1\ncorpus: Port\n")];

        // A busy machine may pause us; the best of some tries tells what we do.
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 1; i <= 8 && best > Most; i++)
        {
            TimeSpan time = TimeToStop(all, TimeSpan.FromMilliseconds(60 * i));
            if (time < best) best = time;
        }

        Assert.True(best <= Most, $"stopped after {best.TotalMilliseconds:0} ms");
    }

    private static TimeSpan TimeToStop(ImmutableArray<AdditionalText> texts, TimeSpan after)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SeedGenerator().AsSourceGenerator()], texts);
        using CancellationTokenSource source = new();
        long asked = 0;
        using CancellationTokenRegistration registration = source.Token.Register(() => asked = Stopwatch.GetTimestamp());
        source.CancelAfter(after);
        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(Consumer.Compilation(), source.Token));
        return Stopwatch.GetElapsedTime(asked);
    }
}
