using System.Security.Cryptography;
using System.Text;

namespace SeedGen.Tasks;

/// <summary>
/// The layout of a pack: the bytes of all seeds in one stream, as UTF-8, each found by what it hashes to. No path stands in it, so
/// that equal seeds give equal packs everywhere.
/// </summary>
/// <remarks>
/// Little-endian: <c>SEEDGEN1</c>; the number of blobs, 32 bits; their keys in ascending order, 64 bits each; one offset
/// more than blobs, 64 bits each, counted from the start: a blob ends where the next one begins. Then the blobs.
/// </remarks>
internal sealed class SeedPack
{
    private static readonly byte[] Magic = Encoding.ASCII.GetBytes("SEEDGEN1");

    private SeedPack(IReadOnlyList<SeedBlob> blobs)
    {
        Blobs = blobs;
        Offsets = new long[blobs.Count + 1];
        Offsets[0] = Magic.Length + sizeof(int) + ((long)blobs.Count * sizeof(ulong)) + ((blobs.Count + 1L) * sizeof(long));
        for (int i = 0; i < blobs.Count; i++) Offsets[i + 1] = Offsets[i] + blobs[i].Length;
    }

    /// <summary>The blobs by key, each once.</summary>
    public IReadOnlyList<SeedBlob> Blobs { get; }

    /// <summary>Where each blob begins, and where the last one ends.</summary>
    public long[] Offsets { get; }

    /// <summary>Lays out blobs, in any order; of those with one content the first is taken.</summary>
    /// <exception cref="InvalidDataException">Two contents have one key.</exception>
    public static SeedPack Of(IEnumerable<SeedBlob> blobs)
    {
        List<SeedBlob> distinct = [];
        foreach (SeedBlob blob in blobs.OrderBy(static blob => blob.Key))
        {
            SeedBlob? last = distinct.Count == 0 ? null : distinct[distinct.Count - 1];
            if (last?.Key != blob.Key) distinct.Add(blob);
            else if (!last.Sha256.SequenceEqual(blob.Sha256)) throw new InvalidDataException($"{last.Path} and {blob.Path} have one key.");
        }

        return new(distinct);
    }

    /// <summary>Writes the pack of <paramref name="files"/>, the raw bytes of seeds.</summary>
    public static void Write(Stream output, IEnumerable<byte[]> files)
    {
        using var sha256 = SHA256.Create();
        Dictionary<ulong, byte[]> contents = [];
        List<SeedBlob> blobs = [];
        foreach (byte[] file in files)
        {
            SeedBlob blob = new("", sha256.ComputeHash(file), file.Length);
            contents[blob.Key] = file;
            blobs.Add(blob);
        }

        SeedPack pack = Of(blobs);
        pack.WriteHeader(output);
        foreach (SeedBlob blob in pack.Blobs) output.Write(contents[blob.Key], 0, contents[blob.Key].Length);
    }

    /// <summary>Writes all that stands before the first blob.</summary>
    public void WriteHeader(Stream output)
    {
        using BinaryWriter writer = new(output, Encoding.ASCII, leaveOpen: true);
        writer.Write(Magic);
        writer.Write(Blobs.Count);
        foreach (SeedBlob blob in Blobs) writer.Write(blob.Key);
        foreach (long offset in Offsets) writer.Write(offset);
    }
}
