using SeedGen.Emit.Data;
using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Extraction.Corpus;

namespace SeedGen.Emit.Types;

/// <summary>The entry class: the static class that the corpus is called by.</summary>
internal static class EntryClass
{
    /// <summary>Writes it, without the parts that make articles, actors and statements.</summary>
    public static void Write(CodeWriter code, CorpusNames names, CorpusModel corpus)
    {
        code.Line(XmlDoc.Summary($"The corpus {names.EntryClass}: its articles, and what was found in them."))
            .Line("/// <remarks>Nothing is read before it is asked for; the lists over the whole corpus read every article, once.</remarks>");
        using (code.Block($"{names.Access} static partial class {names.EntryClass}"))
        {
            code.LazyField("Quote", "_quotes", "private static").LazyField("DateMention", "_dates", "private static")
                .LazyField("Mention", "_mentions", "private static").LazyField("Statement", "_statements", "private static");
            code.Line().Line("/// <summary>The articles, by key in ordinal order.</summary>")
                .Line($"public static ArticleCollection Articles {{ get; }} = new ArticleCollection({corpus.Articles.Count}, _MakeArticle, _FindArticle);")
                .Line().Line("/// <summary>The actors: the declared ones in the order of the schema, then the others by key.</summary>")
                .Line($"public static ActorCollection Actors {{ get; }} = new ActorCollection({corpus.Actors.Count}, _MakeActor, _FindActor);");
            All(code, "Quote", "Quotes", "All quotations, article by article in the order of the text; nested ones are inside their parent.");
            All(code, "DateMention", "Dates", "All time expressions, article by article in the order of the text.");
            All(code, "Mention", "Mentions", "All places where actors are named, article by article in the order of the text.");
            code.Line().Line("/// <summary>The utterances of the corpus, each with its variants, in the order of their first.</summary>");
            code.LazyList("public static", "Statement", "Statements", "_statements", "_MakeStatements()");
            Gather(code, names.IsEmbedded);
            if (!names.IsEmbedded) Make(code, names, corpus);
        }
    }

    private static void All(CodeWriter code, string item, string property, string doc)
    {
        code.Line().Line(XmlDoc.Summary(doc));
        code.LazyList("public static", item, property, "_" + property.ToLowerInvariant(), $"_Gather(static article => article.{property})");
    }

    private static void Gather(CodeWriter code, bool isHot) => (isHot ? code.Line().Line(HotMethod.Attribute) : code.Line()).Lines("""
        private static T[] _Gather<T>(global::System.Func<Article, global::System.Collections.Generic.IReadOnlyList<T>> list)
        {
            var lists = new global::System.Collections.Generic.IReadOnlyList<T>[Articles.Count];
            int count = 0;
            for (int i = 0; i < lists.Length; i++) count += (lists[i] = list(Articles[i])).Count;
            var all = new T[count];
            count = 0;
            foreach (var items in lists)
            {
                ((global::System.Collections.Generic.ICollection<T>)items).CopyTo(all, count);
                count += items.Count;
            }

            return all;
        }
        """);

    private static void Make(CodeWriter code, CorpusNames names, CorpusModel corpus)
    {
        Buckets buckets = new(corpus.Articles.Count);
        code.Line();
        using (code.Block("private static Article _MakeArticle(int index) => index switch", ";"))
        {
            for (int i = 0; i < corpus.Articles.Count; i++)
            {
                string bucket = buckets.NameOf(corpus.Articles[i].Key);
                code.Line($"{Literal.Of(i)} => _Bucket_{bucket}.{ArticleData.MethodOf(names.Articles[i])}(),");
            }

            code.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        }

        code.Line();
        Lookup.Write(code, "_FindArticle", [.. corpus.Articles.Select(static article => article.Key)]);
    }
}
