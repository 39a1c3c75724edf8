using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SeedGen.Pipeline;

/// <summary>
/// Files of a compilation that are read before the generator asks for what is in them. The compiler runs one generator after
/// the other, and a cold one is long busy with those of the SDK, on one core, while the others have nothing to do.
/// </summary>
/// <remarks>What is found in a file does not depend on who reads it, or when.</remarks>
internal sealed class ReadingAhead
{
    // By the first file: the compiler makes new objects of its files for every run. Of a host that keeps them, the last run counts.
    private static readonly ConditionalWeakTable<AdditionalText, ReadingAhead> Running = new();
    private static readonly object Gate = new();

    private volatile bool _isOver;

    private ReadingAhead(ImmutableArray<AdditionalText> texts)
    {
        Texts = texts;
        var files = ImmutableArray.CreateBuilder<SeedFile>(texts.Length);
        foreach (AdditionalText text in texts) files.Add(new(text));
        Files = new(files.MoveToImmutable());
    }

    /// <summary>All files of the compilation.</summary>
    public ImmutableArray<AdditionalText> Texts { get; }

    /// <summary>What they were taken in as, read or not yet.</summary>
    public Boxed<ImmutableArray<SeedFile>> Files { get; }

    /// <summary>The reading; when it ends by itself, every file is read.</summary>
    public Task Done { get; private set; } = Task.CompletedTask;

    /// <summary>Has a generator that runs before ours begin to read.</summary>
    public static void Register(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
        context.AdditionalTextsProvider.Collect().Select(static (texts, _) => new Boxed<ImmutableArray<AdditionalText>>(texts)),
        static (output, texts) => Begin(texts.Value, output.CancellationToken));

    /// <summary>Begins to read, on other threads; null when there is nothing to read.</summary>
    public static ReadingAhead? Begin(ImmutableArray<AdditionalText> texts, CancellationToken cancellation)
    {
        if (texts.IsEmpty) return null;
        ReadingAhead ahead = new(texts);
        lock (Gate)
        {
            End(texts);
            Running.Add(texts[0], ahead);
        }

        ahead.Done = Task.Run(() => ahead.Read(cancellation), cancellation);
        return ahead;
    }

    /// <summary>
    /// What is read ahead of these files; null when nothing is. No other file is begun any more: the caller has more threads for
    /// the rest.
    /// </summary>
    public static ReadingAhead? End(ImmutableArray<AdditionalText> texts)
    {
        if (texts.IsEmpty) return null;
        lock (Gate)
        {
            if (!Running.TryGetValue(texts[0], out ReadingAhead? ahead)) return null;
            Running.Remove(texts[0]);
            ahead._isOver = true;
            return ahead;
        }
    }

    private void Read(CancellationToken cancellation)
    {
        var context = SchemaContext.Of([.. SchemaModel.AllOf(Files, cancellation)], cancellation);
        // The pool keeps as many threads ready as there are cores, and one of these is the compiler's.
        ThreadPool.GetMinThreads(out int cores, out _);
        ParallelOptions options = new() { CancellationToken = cancellation, MaxDegreeOfParallelism = Math.Max(1, cores - 1) };
        Parallel.For(0, Files.Value.Length, options, (i, loop) =>
        {
            if (_isOver) loop.Stop();
            else if (Files.Value[i].IsSeed) Files.Value[i].Extract(context, cancellation);
        });
    }
}
