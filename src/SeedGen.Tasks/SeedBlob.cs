namespace SeedGen.Tasks;

/// <summary>A seed's content.</summary>
/// <param name="path">A file that holds it.</param>
/// <param name="sha256">What its bytes hash to.</param>
/// <param name="length">How many they are.</param>
internal sealed class SeedBlob(string path, byte[] sha256, long length)
{
    /// <summary>A file that holds it.</summary>
    public string Path { get; } = path;

    /// <summary>What its bytes hash to.</summary>
    public byte[] Sha256 { get; } = sha256;

    /// <summary>How many they are.</summary>
    public long Length { get; } = length;

    /// <summary>The first eight bytes of the hash as a number, the first one weighing most.</summary>
    public ulong Key { get; } = KeyOf(sha256);

    private static ulong KeyOf(byte[] sha256)
    {
        ulong key = 0;
        for (int i = 0; i < sizeof(ulong); i++) key = (key << 8) | sha256[i];
        return key;
    }
}
