using System.Buffers.Binary;
using System.Security.Cryptography;

namespace SeedGen.Tests.Storage;

/// <summary>The resource that seed files are packed in, made by its description alone.</summary>
internal static class PackedSeeds
{
    public static byte[] Of(IEnumerable<byte[]> files)
    {
        SortedDictionary<ulong, byte[]> byKey = [];
        foreach (byte[] file in files) byKey[BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(file))] = file;
        MemoryStream pack = new();
        BinaryWriter writer = new(pack);
        writer.Write("SEEDGEN1"u8);
        writer.Write(byKey.Count);
        foreach (ulong key in byKey.Keys) writer.Write(key);
        long offset = 8 + 4 + (8L * byKey.Count) + (8L * (byKey.Count + 1));
        foreach (byte[] file in byKey.Values)
        {
            writer.Write(offset);
            offset += file.Length;
        }

        writer.Write(offset);
        foreach (byte[] file in byKey.Values) writer.Write(file);
        return pack.ToArray();
    }
}
