using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SeedGen.Tasks;
using SeedGen.Tests.Tool;

namespace SeedGen.Tests.Packing;

/// <summary>The file that carries the seeds into the assembly.</summary>
public sealed class SeedPackTests
{
    private static readonly byte[][] Files =
    [
        [.. Encoding.UTF8.Preamble, .. "A mark before it."u8],
        [.. "Line ends\r\nstay as they are.\r\n"u8],
        [],
        [.. "Café, 🚢."u8],
        [.. "Café, 🚢."u8],
    ];

    [Fact]
    public void Every_content_is_found_by_its_hash_and_stands_once()
    {
        byte[] pack = InMemory(Files);

        Assert.Equal("SEEDGEN1"u8, pack.AsSpan(0, 8));
        int count = BinaryPrimitives.ReadInt32LittleEndian(pack.AsSpan(8));
        Assert.Equal(4, count);
        ulong[] keys = [.. Enumerable.Range(0, count).Select(i => BinaryPrimitives.ReadUInt64LittleEndian(pack.AsSpan(12 + (8 * i))))];
        long[] offsets = [.. Enumerable.Range(0, count + 1).Select(i => BinaryPrimitives.ReadInt64LittleEndian(pack.AsSpan(12 + (8 * count) + (8 * i))))];
        Assert.Equal(keys.Order(), keys);
        Assert.Equal(12 + (8 * count) + (8 * (count + 1)), offsets[0]);
        Assert.Equal(pack.Length, offsets[count]);
        foreach (byte[] file in Files)
        {
            int place = Array.IndexOf(keys, BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(file)));
            Assert.Equal(file, pack[(int)offsets[place]..(int)offsets[place + 1]]);
        }
    }

    [Fact]
    public void The_order_of_the_files_does_not_show() => Assert.Equal(InMemory(Files), InMemory([.. Files.Reverse()]));

    [Fact]
    public void No_files_make_a_pack_of_none() =>
        Assert.Equal([.. "SEEDGEN1"u8, 0, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0], InMemory([]));

    [Theory]
    [InlineData(5)]
    [InlineData(500)]
    public void Written_by_many_threads_it_is_the_same(int count)
    {
        using TemporaryFolder folder = new();
        byte[][] files = [.. Enumerable.Range(0, count).Select(static i => Encoding.UTF8.GetBytes(new string('é', i * 300) + i))];
        string pack = Path.Combine(folder.Path, "seeds.pack");
        using SeedScanner scanner = new();
        List<SeedBlob> blobs = [];
        for (int i = 0; i < files.Length; i++)
        {
            string path = Path.Combine(folder.Path, $"{i}.txt");
            File.WriteAllBytes(path, files[i]);
            blobs.Add(scanner.Scan(path));
        }

        PackFile.Write(pack, SeedPack.Of(blobs), CancellationToken.None);

        Assert.Equal(InMemory(files), File.ReadAllBytes(pack));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf_16_is_packed_as_utf_8_under_the_hash_of_the_file(string encoding)
    {
        using TemporaryFolder folder = new();
        string path = Path.Combine(folder.Path, "a.txt");
        File.WriteAllText(path, "Café, 🚢.", Encoding.GetEncoding(encoding));
        using SeedScanner scanner = new();
        string pack = Path.Combine(folder.Path, "seeds.pack");

        PackFile.Write(pack, SeedPack.Of([scanner.Scan(path)]), CancellationToken.None);

        byte[] bytes = File.ReadAllBytes(pack);
        Assert.Equal(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(File.ReadAllBytes(path))), BinaryPrimitives.ReadUInt64LittleEndian(bytes.AsSpan(12)));
        Assert.Equal("Café, 🚢.", Encoding.UTF8.GetString(bytes.AsSpan((int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(20)))));
    }

    [Fact]
    public void A_seed_that_changes_meanwhile_makes_no_pack()
    {
        using TemporaryFolder folder = new();
        string seed = Path.Combine(folder.Path, "a.txt");
        File.WriteAllText(seed, "It rained.");
        using SeedScanner scanner = new();
        SeedBlob blob = scanner.Scan(seed);
        File.WriteAllText(seed, "It rained on the port.");
        string pack = Path.Combine(folder.Path, "seeds.pack");

        Exception? fault = Record.Exception(() => PackFile.Write(pack, SeedPack.Of([blob]), CancellationToken.None));

        Assert.IsType<InvalidDataException>(fault is AggregateException many ? many.InnerException : fault);
        Assert.False(File.Exists(pack));
    }

    private static byte[] InMemory(IEnumerable<byte[]> files)
    {
        using MemoryStream stream = new();
        SeedPack.Write(stream, files);
        return stream.ToArray();
    }
}
