using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Emit.Packing;
using SeedGen.Emit.Text;

namespace SeedGen.Emit.Embedded;

/// <summary>The generated part of the entry class that reads a packed corpus. It is the same code for every edit of a text.</summary>
internal static class EmbeddedEntry
{
    /// <summary>Writes it, for so many articles, buckets, and actors that the schema declares or does not.</summary>
    public static void Write(CodeWriter code, CorpusNames names, int articles, int buckets, int declared, int found)
    {
        code.Lines($$"""
            private static Article _MakeArticle(int index)
            {
                var bits = new _Bits({{PackedStreams.Places}}, index * 2);
                var bucket = _Bucket.Of((int)bits.Read({{PlaceTable.BucketBits}}));
                return new Article((ArticleId)index, bucket, (int)bits.Read({{(2 * PackedText.BitsPerCharacter) - PlaceTable.BucketBits}}));
            }

            private static int _FindArticle(string key) => _Keys.Find(key);

            internal static string _KeyOf(int article) => _Keys.At(article);

            internal static int[] _LinksOf(int article) => _Links.Of(article);

            internal static string _TextOf(Article article) => _Page.Text(article);

            {{HotMethod.Outside}}
            internal static string _SliceOf(Article article, Span span) => _Page.Slice(article, span);

            """);
        foreach (Action write in new Action[]
        {
            () => PackedStream.WriteReader(code, PackedStreams.Buckets + buckets),
            () => BitsStruct.Write(code),
            () => TableClass.Write(code, articles, declared, found, ActorData.FieldsOf(names, null)),
            () => BucketClass.Write(code, buckets),
            () => HeadClass.Write(code),
            () => FieldReader.Write(code, names),
            () => SectionReaders.Write(code),
            () => EmbeddedStatements.Write(code, names.Entry),
        })
        {
            write();
            code.Line();
        }

        SeedsClass.Write(code);
    }
}
