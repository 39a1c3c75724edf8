using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Emit;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;
using SeedGen.Tasks;
using SeedGen.Tests.Generator;
using SeedGen.Tests.Tool;

namespace SeedGen.Tests.Storage;

/// <summary>One corpus of files in memory, compiled twice: with its texts in literals, and as an embedded resource.</summary>
internal sealed class BothStorages
{
    public BothStorages(string yaml, params (string Path, string Text)[] files)
        : this(yaml, files.Select(static file => (file.Path, new UTF8Encoding(false).GetBytes(file.Text))))
    {
    }

    public BothStorages(string yaml, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        Schema = SchemaReader.Read(new SourceFile("/demo/seedgen.yaml", yaml)).Schema!;
        List<SeedResult> read = [];
        List<byte[]> packed = [];
        foreach ((string path, byte[] bytes) in files)
        {
            // As the compiler reads files: a byte order mark is part of the bytes, not of the text.
            string text = SourceText.From(new MemoryStream(bytes), Encoding.UTF8).ToString();
            Seed seed = new(new SourceFile("/demo/" + path, text), path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
            read.Add(ArticleExtractor.Extract(seed, Schema.Settings, new PreparedEntries(Schema.Articles).Of(path)));
            packed.Add(bytes);
        }

        Assert.DoesNotContain(read.SelectMany(static result => result.Problems), static problem => problem.Rule.Id == "SEED9010");
        Corpus = CorpusBuilder.Build(Schema, read.SelectMany(static result => result.Articles), read).Model;
        Inline = [.. CorpusEmitter.Emit(Corpus, "Demo")];
        Embedded = [.. CorpusEmitter.Emit(Corpus, "Demo", storage: SeedGen.Emit.Storage.Embedded)];
        Seeds = Pack(packed);
    }

    public CorpusSchema Schema { get; }

    public CorpusModel Corpus { get; }

    public GeneratedFile[] Inline { get; }

    public GeneratedFile[] Embedded { get; }

    public byte[] Seeds { get; }

    /// <summary>The resource that the build's task makes of files.</summary>
    public static byte[] Pack(IEnumerable<byte[]> files)
    {
        using TemporaryFolder folder = new();
        using SeedScanner scanner = new();
        List<SeedBlob> blobs = [];
        foreach (byte[] file in files)
        {
            string path = Path.Combine(folder.Path, $"{blobs.Count}");
            File.WriteAllBytes(path, file);
            blobs.Add(scanner.Scan(path));
        }

        string pack = Path.Combine(folder.Path, "seeds.pack");
        PackFile.Write(pack, SeedPack.Of(blobs), CancellationToken.None);
        return File.ReadAllBytes(pack);
    }

    /// <summary>The generated assembly of one storage, loaded afresh.</summary>
    public Assembly Load(bool embedded)
    {
        AssemblyLoadContext context = new("Storage", isCollectible: true);
        return context.LoadFromStream(new MemoryStream(
            embedded ? Consumer.Library(Embedded, Seeds) : Consumer.Library(Inline, null)));
    }

    /// <summary>The value of code run against one storage.</summary>
    public object? Run(bool embedded, string body, params string[] usings) =>
        embedded ? Consumer.RunPacked(Embedded, Seeds, body, usings) : Consumer.Run(Inline, body, usings);
}
