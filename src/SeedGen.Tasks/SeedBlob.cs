namespace SeedGen.Tasks;

/// <summary>A seed's content.</summary>
/// <param name="path">A file that holds it.</param>
/// <param name="sha256">What the file's bytes hash to.</param>
/// <param name="length">How many bytes it has in the pack.</param>
internal sealed class SeedBlob(string path, byte[] sha256, long length)
{
    /// <summary>A file that holds it.</summary>
    public string Path { get; } = path;

    /// <summary>What the file's bytes hash to.</summary>
    public byte[] Sha256 { get; } = sha256;

    /// <summary>How many bytes it has in the pack: those of the file, unless it is in UTF-16.</summary>
    public long Length { get; } = length;

    /// <summary>True when the file is in UTF-16, and the pack holds its text in UTF-8.</summary>
    public bool IsUtf16 { get; set; }

    /// <summary>The first eight bytes of the hash as a number, the first one weighing most.</summary>
    public ulong Key { get; } = KeyOf(sha256);

    private static ulong KeyOf(byte[] sha256)
    {
        ulong key = 0;
        for (int i = 0; i < sizeof(ulong); i++) key = (key << 8) | sha256[i];
        return key;
    }
}
