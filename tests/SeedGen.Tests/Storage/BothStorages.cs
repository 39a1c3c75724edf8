using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;
using SeedGen.Emit;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Schema;
using SeedGen.Tasks;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Storage;

/// <summary>One corpus of files in memory, compiled twice: with its texts in literals, and as an embedded resource.</summary>
internal sealed class BothStorages
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    public BothStorages(string yaml, params (string Path, string Text)[] files)
    {
        Schema = SchemaReader.Read(new SourceFile("/demo/seedgen.yaml", yaml)).Schema!;
        List<SeedResult> read = [];
        List<byte[]> packed = [];
        foreach ((string path, string text) in files)
        {
            // As the compiler reads files: a byte order mark is part of the bytes, not of the text.
            byte[] bytes = new UTF8Encoding(false).GetBytes(text);
            bool hasMark = bytes.AsSpan().StartsWith(Mark);
            Seed seed = new(
                new SourceFile("/demo/" + path, hasMark ? text[1..] : text), path, Convert.ToHexStringLower(SHA256.HashData(bytes)));
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
        using MemoryStream pack = new();
        SeedPack.Write(pack, files);
        return pack.ToArray();
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
