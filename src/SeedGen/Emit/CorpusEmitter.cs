using SeedGen.Emit.Data;
using SeedGen.Emit.Embedded;
using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Emit.Types;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Extraction.Corpus.Memory;

namespace SeedGen.Emit;

/// <summary>Writes a corpus as C# 9: a bounded number of files, the same text for the same model everywhere.</summary>
/// <remarks>
/// What reads an embedded corpus is written without iterators, switches, patterns and tuples: a compiler that has just started
/// compiles its own code for each kind of construct it meets first, which took a tenth of a second for these four.
/// </remarks>
internal static class CorpusEmitter
{
    /// <summary>
    /// The most articles that are properties of the collection. Properties cost the compiler far more than members of an
    /// enum, by which every article can be reached.
    /// </summary>
    public const int MostArticleProperties = 1000;

    /// <summary>
    /// Tells the compiler to take the annotations as they are: to follow every null through the generated code would cost
    /// every build of every project time. The tests of this project have it followed.
    /// </summary>
    public const string UncheckedNulls = "#nullable disable warnings";

    /// <summary>
    /// All files of <paramref name="corpus"/>, in a project whose root namespace is <paramref name="rootNamespace"/> and
    /// which references System.Text.Json or does not. Texts are literals, or embedded as a resource that the build packs.
    /// </summary>
    public static IEnumerable<GeneratedFile> Emit(
        CorpusModel corpus,
        string? rootNamespace,
        bool knowsJson = true,
        Storage storage = Storage.Inline,
        StepMemory? memory = null,
        CancellationToken cancellation = default)
    {
        memory ??= new();
        CorpusNames names = new(corpus, rootNamespace, memory) { KnowsJson = knowsJson, IsEmbedded = storage == Storage.Embedded };
        string prefix = HintName.Prefix(names.Namespace, names.EntryClass);
        // All that decides a file, beside the articles: the schema of a memory is always the same.
        object project = (names.Namespace, knowsJson, storage);
        yield return memory.Get(
            "Corpus", corpus.Articles, Docs.IsSame, () => File(names, prefix + ".Corpus.g.cs", code => Entry(code, names, corpus)),
            (project, corpus.Actors));
        yield return memory.Get(
            "Types", default(ValueList<string>), Equals, () => File(names, prefix + ".Types.g.cs", code => Types(code, names)), project);
        yield return memory.Get(
            "Actors", corpus.Actors, Equals, () => File(names, prefix + ".Actors.g.cs", code => InEntryClass(code, names, () =>
            {
                ActorData.Write(code, names, corpus);
                code.Line();
                ByActorClass.Write(code, names.Entry);
            })),
            project);
        if (names.IsEmbedded)
        {
            GeneratedFile Write(string name, Action<CodeWriter> write) =>
                File(names, $"{prefix}.{name}.g.cs", code => InEntryClass(code, names, () => write(code)));
            foreach (GeneratedFile file in EmbeddedFiles.Of(corpus, names, memory, project, Write, cancellation))
            {
                yield return file;
            }

            yield break;
        }

        yield return File(names, prefix + ".Statements.g.cs", code => InEntryClass(code, names, () => StatementData.Write(code, corpus)));
        foreach (GeneratedFile bucket in Articles(names, prefix, corpus)) yield return bucket;
    }

    private static void Entry(CodeWriter code, CorpusNames names, CorpusModel corpus)
    {
        List<CollectionClass.Item> articles = [.. corpus.Articles.Select((article, i) =>
            new CollectionClass.Item(i, article.Key, names.Articles[i], Docs.Of(article), article.Deprecated))];
        List<CollectionClass.Item> actors = [.. corpus.Actors
            .Select((actor, i) => names.Actors[i] is { } name
                ? new CollectionClass.Item(i, actor.Key, name, Docs.Of(actor), actor.Declared?.Deprecated)
                : null)
            .OfType<CollectionClass.Item>()];
        EntryClass.Write(code, names, corpus);
        code.Line();
        CollectionClass.WriteIds(code, names, "Article", articles);
        code.Line();
        CollectionClass.Write(code, names, "Article", "by key in ordinal order", articles.Count <= MostArticleProperties ? articles : []);
        code.Line();
        CollectionClass.WriteIds(code, names, "Actor", actors);
        code.Line();
        CollectionClass.Write(code, names, "Actor", "the declared ones in the order of the schema, then the others by key", actors);
    }

    private static void Types(CodeWriter code, CorpusNames names)
    {
        ArticleRecord.Write(code, names);
        foreach (Action<CodeWriter, CorpusNames> write in new Action<CodeWriter, CorpusNames>[]
        {
            ParagraphRecord.Write, QuoteRecord.Write, DateMentionRecord.Write, ActorRecord.Write, MentionRecord.Write,
            StatementRecord.Write, SourceRecord.Write, Places.WriteSpan, Places.WriteLinePosition,
        })
        {
            code.Line();
            write(code, names);
        }

        Enums.Write(code, names);
        FieldTypes.Write(code, names, names.ArticleFields, ofActor: false);
        FieldTypes.Write(code, names, names.ActorFields, ofActor: true);
    }

    private static IEnumerable<GeneratedFile> Articles(CorpusNames names, string prefix, CorpusModel corpus)
    {
        Buckets buckets = new(corpus.Articles.Count);
        ValueList<ValueList<int>> places = buckets.Spread(corpus.Articles);
        for (int bucket = 0; bucket < buckets.Count; bucket++)
        {
            string name = Buckets.Name(bucket);
            ValueList<int> own = places[bucket];
            if (own.IsEmpty) continue;
            yield return File(names, $"{prefix}.Articles.{name}.g.cs", code => InEntryClass(code, names, () =>
            {
                using (code.Block($"private static class _Bucket_{name}"))
                {
                    bool isFirst = true;
                    foreach (int i in own)
                    {
                        if (!isFirst) code.Line();
                        isFirst = false;
                        ArticleData.Write(code, names, corpus.Articles[i], names.Articles[i]);
                    }
                }
            }));
        }
    }

    private static void InEntryClass(CodeWriter code, CorpusNames names, Action write)
    {
        using (code.Block($"{names.Access} static partial class {names.EntryClass}")) write();
    }

    // Silenced by the pragma: the generated code's own use of what the schema deprecates, a corpus that another project lets
    // this one see, names that differ by case or begin with _, and an entry class in small letters.
    private static GeneratedFile File(CorpusNames names, string hintName, Action<CodeWriter> write)
    {
        CodeWriter code = new() { KnowsJson = names.KnowsJson };
        code.Line("// <auto-generated/>").Line("#nullable enable annotations").Line(UncheckedNulls)
            .Line("#pragma warning disable CS0436, CS0612, CS0618, CS3005, CS3008, CS8981").Line();
        using (code.Block($"namespace {names.Namespace}")) write(code);
        return new(hintName, code.ToString());
    }
}
