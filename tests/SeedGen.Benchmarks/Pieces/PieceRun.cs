using System.Reflection;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace SeedGen.Benchmarks.Pieces;

/// <summary>Runs the benchmark classes of this folder.</summary>
internal static class PieceRun
{
    /// <summary>Runs those whose full name matches <paramref name="filter"/>.</summary>
    public static void Run(string filter)
    {
        // In this process: a project of its own would be built under the rules of this solution, which it does not keep.
        IConfig config = DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default);
        BenchmarkSwitcher.FromAssembly(Assembly.GetExecutingAssembly()).Run(["--filter", filter], config);
    }
}
