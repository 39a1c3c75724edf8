using System.Globalization;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using SeedGen.Benchmarks.Articles;
using SeedGen.Emit.Embedded;
using SeedGen.Emit.Text;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Storage;

/// <summary>The room that the index of an embedded corpus takes in the assembly.</summary>
public sealed class IndexTests
{
    private static readonly BothStorages Made = new(
        """
        seedgen: 1
        corpus: Made
        namespace: Demo.Made
        article:
          fields:
            author: { type: string }
            tags: { type: list, items: string }
        """,
        [.. Enumerable.Range(0, 500).Select(static i => (MadeArticle.NameOf(i) + ".md", MadeArticle.Text(i)))]);

    [Fact]
    public void An_article_of_4_KB_with_six_quotations_takes_no_more_than_its_budget()
    {
        long bytes = Made.Embedded.Sum(static file => UserStrings.Measure(file.Text));

        Assert.InRange(bytes / Made.Corpus.Articles.Count, 0, PackedStream.BytesForAnArticle);
    }

    [Fact]
    public void Of_the_room_for_literals_it_takes_none()
    {
        using PEReader reader = new([.. Consumer.Library(Made.Embedded, Made.Seeds)]);

        Assert.InRange(reader.GetMetadataReader().GetHeapSize(HeapIndex.UserString), 1, 8000);
    }

    [Fact]
    public void An_index_beyond_the_room_for_literals_compiles_and_is_read()
    {
        const int Length = (int)(UserStrings.Room / 2) + 1_000_000;
        CodeWriter code = new();
        code.Line("#nullable enable");
        using (code.Block("namespace Demo"))
        {
            using (code.Block("/// <summary>Large.</summary>\npublic static partial class Large"))
            {
                PackedStream.WriteReader(code, 2);
                PackedStream.Write(code, 0, new string('\u3400', Length - 1) + '\uACFF');
                PackedStream.Write(code, 1, "");
                code.Line("/// <summary>What was read.</summary>").Line("public static string Read => $\"{_Data.Of(0).Length} {(int)_Data.Of(0)[_Data.Of(0).Length - 1]} {_Data.Of(1).Length}\";");
            }
        }

        Assert.Equal(
            Length.ToString(CultureInfo.InvariantCulture) + " 44287 0",
            Consumer.Run([new GeneratedFile("Large.g.cs", code.ToString())], "return Large.Read;", "Demo"));
    }
}
