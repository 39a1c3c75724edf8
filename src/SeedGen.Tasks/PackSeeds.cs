using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;
using SeedGen.Extraction.Problems;

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
            SeedBlob?[] blobs = Scan();
            if (Log.HasLoggedErrors) return false;
            SeedPack pack = SeedPack.Of(blobs.OfType<SeedBlob>());
            PackFile.Write(Pack, pack, _cancellation.Token);
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

    private static bool IsOfFiles(Exception fault) => fault is IOException or UnauthorizedAccessException;

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

    private SeedBlob? Scan(string path, SeedScanner scanner)
    {
        try
        {
            return scanner.Scan(path);
        }
        catch (DecoderFallbackException)
        {
            LogFault(path);
            return null;
        }
        catch (Exception fault) when (IsOfFiles(fault))
        {
            LogError(PackProblems.UnreadableId, PackProblems.Unreadable, path, 0, 0, Path.GetFileName(path));
            return null;
        }
    }

    private void LogFault(string path)
    {
        if (Utf8Fault.In(File.ReadAllBytes(path)) is not { } fault) return;
        LogError(
            PackProblems.NotUtf8Id,
            PackProblems.NotUtf8,
            path,
            fault.Line + 1,
            fault.Column + 1,
            Path.GetFileName(path),
            fault.Offset.ToString(CultureInfo.InvariantCulture),
            fault.Value.ToString("X2", CultureInfo.InvariantCulture));
    }

    private void LogError(string id, string message, string path, int line, int column, params string[] arguments) => Log.LogError(
        null, id, null, path, line, column, 0, 0, string.Format(CultureInfo.InvariantCulture, message, arguments));
}
