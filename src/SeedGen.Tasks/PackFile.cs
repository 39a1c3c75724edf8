namespace SeedGen.Tasks;

/// <summary>Writes a pack to a file.</summary>
internal static class PackFile
{
    private const int BufferSize = 1 << 20;

    /// <summary>
    /// Writes <paramref name="pack"/> to <paramref name="path"/>, where it appears whole or not at all. The seeds are read
    /// once more instead of kept: together they may be larger than what a build should hold in memory.
    /// </summary>
    /// <exception cref="InvalidDataException">A seed was written to meanwhile.</exception>
    public static void Write(string path, SeedPack pack, CancellationToken cancellation)
    {
        string unfinished = path + ".tmp";
        using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.ReadWrite))
        {
            pack.WriteHeader(file);
            file.SetLength(pack.Offsets[pack.Blobs.Count]);
        }

        int workers = Math.Min(Environment.ProcessorCount, pack.Blobs.Count);
        ParallelOptions options = new() { CancellationToken = cancellation };
        Parallel.For(0, workers, options, worker =>
        {
            int start = (int)((long)pack.Blobs.Count * worker / workers);
            int end = (int)((long)pack.Blobs.Count * (worker + 1) / workers);
            using FileStream file = new(unfinished, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, BufferSize);
            file.Position = pack.Offsets[start];
            for (int i = start; i < end; i++)
            {
                cancellation.ThrowIfCancellationRequested();
                Copy(pack.Blobs[i], file);
                if (file.Position != pack.Offsets[i + 1]) throw new InvalidDataException($"{pack.Blobs[i].Path} was written to while it was packed.");
            }
        });

        File.Delete(path);
        File.Move(unfinished, path);
    }

    private static void Copy(SeedBlob blob, FileStream output)
    {
        if (blob.IsUtf16)
        {
            byte[] text = Utf16.ToUtf8(blob.Path);
            output.Write(text, 0, text.Length);
            return;
        }

        using FileStream seed = new(blob.Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        seed.CopyTo(output);
    }
}
