using System.Collections.Concurrent;
using Microsoft.Build.Framework;

namespace SeedGen.Tasks;

/// <summary>The build task that packs all seeds into one file, which becomes a resource of the assembly.</summary>
public sealed class PackSeeds : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The files that hold articles.</summary>
    [Required]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>The file to write.</summary>
    [Required]
    public string Pack { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public void Dispose() => _cancellation.Dispose();

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            PackFile.Write(Pack, SeedPack.Of(Scan().OfType<SeedBlob>()), _cancellation.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (AggregateException faults) when (faults.Flatten().InnerExceptions.All(IsOfFiles))
        {
            Log.LogErrorFromException(faults.Flatten().InnerExceptions[0]);
            return false;
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            Log.LogErrorFromException(fault);
            return false;
        }
    }

    private static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException or InvalidDataException;

    private SeedBlob?[] Scan()
    {
        var blobs = new SeedBlob?[Seeds.Length];
        ParallelOptions options = new() { CancellationToken = _cancellation.Token };
        Parallel.ForEach(
            // In stretches: one file is too little work to hand out by itself.
            Partitioner.Create(0, Seeds.Length),
            options,
            static () => new SeedScanner(),
            (range, _, scanner) =>
            {
                for (int i = range.Item1; i < range.Item2; i++) blobs[i] = Scan(Seeds[i].ItemSpec, scanner);
                return scanner;
            },
            static scanner => scanner.Dispose());
        return blobs;
    }

    // A file that can't be read is the compiler's to complain about: it is asked for all of them too.
    private static SeedBlob? Scan(string path, SeedScanner scanner)
    {
        try
        {
            return scanner.Scan(path);
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            return null;
        }
    }
}
