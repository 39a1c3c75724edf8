using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Emit.Packing;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Corpus;

namespace SeedGen.Emit.Embedded;

/// <summary>The packed data of a corpus, file by file: an edited article changes that of its bucket, and mostly no other.</summary>
internal static class EmbeddedData
{
    /// <summary>The files' names, behind that of the corpus, and what writes each.</summary>
    public static IEnumerable<(string Name, Action<CodeWriter> Write)> Of(CorpusModel corpus, CorpusNames names)
    {
        Buckets buckets = new(corpus.Articles.Count);
        int declared = ActorData.DeclaredIn(corpus);
        PackedArticle[] articles = Articles(corpus);
        yield return ("Reader", code => EmbeddedEntry.Write(
            code, names, corpus.Articles.Count, buckets.Count, declared, corpus.Actors.Count - declared));
        yield return ("Index", code =>
        {
            PackedStreams.Write(code, buckets);
            Stream(code, PackedStreams.Places, PlaceTable.Pack(corpus.Articles.Select(static article => article.Key), buckets));
            Stream(code, PackedStreams.Keys, KeyTable.Pack([.. corpus.Articles.Select(static article => article.Key)]));
            Stream(code, PackedStreams.FoundActors, FoundActorTable.Pack([.. corpus.Actors.Skip(declared)]));
        });
        yield return ("Links", code =>
        {
            Dictionary<string, int> actors = new(StringComparer.Ordinal);
            for (int i = 0; i < corpus.Actors.Count; i++) actors[corpus.Actors[i].Key] = i;
            PackedStream.Write(code, PackedStreams.NameOf(PackedStreams.Links), LinkTable.Pack(articles, actors));
            Stream(code, PackedStreams.Statements, StatementTable.Pack(corpus.Statements));
        });
        ILookup<int, PackedArticle> places = articles.ToLookup(article => buckets.IndexOf(article.Model.Key));
        for (int i = 0; i < buckets.Count; i++)
        {
            int bucket = i;
            yield return ($"Articles.{Buckets.Name(bucket)}", code => PackedStream.Write(
                code, PackedStreams.NameOfBucket(bucket), BucketPacker.Pack([.. places[bucket]], names)));
        }
    }

    private static void Stream(CodeWriter code, int stream, string data)
    {
        code.Line();
        PackedStream.Write(code, PackedStreams.NameOf(stream), data);
    }

    private static PackedArticle[] Articles(CorpusModel corpus)
    {
        ILookup<int, int> utterances = corpus.Statements.SelectMany(static statement => statement.Quotes)
            .ToLookup(static quote => quote.Article, static quote => quote.Quote);
        return [.. corpus.Articles.Select((article, i) => new PackedArticle(article, new HashSet<int>(utterances[i])))];
    }
}
