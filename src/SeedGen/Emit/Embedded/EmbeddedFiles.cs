using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Emit.Packing;
using SeedGen.Emit.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Memory;
using SeedGen.Extraction.Corpus.Reading;

namespace SeedGen.Emit.Embedded;

/// <summary>
/// The files of an embedded corpus beside its types and names. Each is written again only when what it is made of has
/// changed: after an edit of a text that is the bucket of its article, and mostly no other.
/// </summary>
internal static class EmbeddedFiles
{
    /// <summary>Writes a file of a name, which is led by that of the corpus.</summary>
    public delegate GeneratedFile Writer(string name, Action<CodeWriter> write);

    /// <summary>The files of <paramref name="corpus"/>.</summary>
    public static IEnumerable<GeneratedFile> Of(
        CorpusModel corpus, CorpusNames names, StepMemory memory, object project, Writer file, CancellationToken cancellation)
    {
        Buckets buckets = new(corpus.Articles.Count);
        int declared = ActorData.DeclaredIn(corpus);
        yield return memory.Get(
            "Reader", default(ValueList<string>), Equals,
            () => file("Reader", code =>
                EmbeddedEntry.Write(code, names, corpus.Articles.Count, buckets.Count, declared, corpus.Actors.Count - declared)),
            (project, corpus.Articles.Count, declared, corpus.Actors.Count));
        yield return memory.Get(
            "Index", corpus.Articles, static (one, other) => one.Key == other.Key,
            () => file("Index", code => Index(code, corpus, buckets, declared)),
            (project, corpus.Actors));
        yield return memory.Get(
            "Links", corpus.Articles, static (one, other) => PackedArticle.Of(one).Actors == PackedArticle.Of(other).Actors,
            () => file("Links", code => Links(code, corpus, cancellation)),
            (project, corpus.Actors));
        yield return memory.Get(
            "Statements", default(ValueList<string>), Equals,
            () => file("Statements", code => PackedStream.Write(code, PackedStreams.Statements, StatementTable.Pack(corpus.Statements))),
            (project, corpus.Statements));
        ValueList<ValueList<int>> places = memory.Get(
            "Places", corpus.Articles, static (one, other) => one.Key == other.Key, () => buckets.Spread(corpus.Articles));
        var groups = new ValueList<ArticleModel>[places.Count];
        for (int i = 0; i < groups.Length; i++) groups[i] = corpus.Articles.Pick(places[i]);
        PackedBucket[] packed = memory.GetEach(
            "Packed", groups, static (one, other) => one.Equals(other),
            articles => PackedBucket.Of(articles, names),
            project,
            cancellation);
        for (int i = 0; i < buckets.Count; i++)
        {
            int bucket = i;
            string text = packed[bucket].Text;
            yield return memory.Get(
                $"Bucket {bucket}", default(ValueList<string>), Equals,
                () => file($"Articles.{Buckets.Name(bucket)}", code => PackedStream.Write(code, PackedStreams.Buckets + bucket, text)),
                (project, text));
        }
    }

    private static void Index(CodeWriter code, CorpusModel corpus, Buckets buckets, int declared)
    {
        string[] keys = [.. corpus.Articles.Select(static article => article.Key)];
        PackedStream.Write(code, PackedStreams.Places, PlaceTable.Pack(keys, buckets));
        code.Line();
        PackedStream.Write(code, PackedStreams.Keys, KeyTable.Pack(keys));
        code.Line();
        PackedStream.Write(code, PackedStreams.FoundActors, FoundActorTable.Pack([.. corpus.Actors.Skip(declared)]));
    }

    private static void Links(CodeWriter code, CorpusModel corpus, CancellationToken cancellation)
    {
        Dictionary<string, int> actors = new(StringComparer.Ordinal);
        for (int i = 0; i < corpus.Actors.Count; i++) actors[corpus.Actors[i].Key] = i;
        PackedStream.Write(code, PackedStreams.Links, LinkTable.Pack(PackedArticle.Of(corpus.Articles, cancellation), actors));
    }
}
