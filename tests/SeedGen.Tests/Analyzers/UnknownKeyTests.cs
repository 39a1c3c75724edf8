using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SeedGen.Analyzers;
using SeedGen.Emit;
using SeedGen.Emit.Names;
using SeedGen.Emit.Text;
using SeedGen.Emit.Types;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus;
using SeedGen.Tests.Emit;
using SeedGen.Tests.Generator;

namespace SeedGen.Tests.Analyzers;

/// <summary>Lookups by constant keys in the user's code, against generated code beside them and in an assembly.</summary>
public sealed class UnknownKeyTests
{
    private static readonly CorpusModel Corpus = Corpora.Linked() with
    {
        Articles = Corpora.Linked().Articles
            .Append(Corpora.Article("first")).Append(Corpora.Article("Denial_Tuesday")).Append(Corpora.Article("2022-11-08")).Append(Corpora.Article("wire \"7\" */")).Append(Corpora.Article("old-wire") with { Deprecated = "Withdrawn" }).ToValueList(),
    };

    private static readonly GeneratedFile[] Files = [.. CorpusEmitter.Emit(Corpus, null)];
    private static readonly GeneratedFile[] Embedded = [.. CorpusEmitter.Emit(Corpus, null, storage: SeedGen.Emit.Storage.Embedded)];

    [Theory]
    [InlineData("_ = Harbour.Articles[\"frist\"];", "error SEED9020 <\"frist\">: The corpus has no article 'frist'; did you mean 'first'?")]
    [InlineData("_ = Harbour.Actors[\"mara-lin\"];", "error SEED9020 <\"mara-lin\">: The corpus has no actor 'mara-lin'; did you mean 'mara-lind'?")]
    [InlineData("_ = Harbour.Articles[\"First\"];", "error SEED9020 <\"First\">: The corpus has no article 'First'; did you mean 'first'?")]
    [InlineData("_ = Harbour.Articles[\"denial-tuesday\"];", "error SEED9020 <\"denial-tuesday\">: The corpus has no article 'denial-tuesday'; did you mean 'Denial_Tuesday'?")]
    [InlineData("_ = Harbour.Articles[\"denail-tuesday\"];", "error SEED9020 <\"denail-tuesday\">: The corpus has no article 'denail-tuesday'; did you mean 'Denial_Tuesday'?")]
    [InlineData("_ = Harbour.Articles[\"2022/11/08\"];", "error SEED9020 <\"2022/11/08\">: The corpus has no article '2022/11/08'; did you mean '2022-11-08'?")]
    [InlineData("_ = Harbour.Articles[\"wire 7\"];", "error SEED9020 <\"wire 7\">: The corpus has no article 'wire 7'; did you mean 'wire \"7\" */'?")]
    [InlineData("_ = Harbour.Articles[\"ifrts\"];", "error SEED9020 <\"ifrts\">: The corpus has no article 'ifrts'; did you mean 'first'?")]
    [InlineData("_ = Harbour.Articles[\"wire/first.txt\"];", "error SEED9020 <\"wire/first.txt\">: The corpus has no article 'wire/first.txt'; did you mean 'first'?")]
    [InlineData("_ = Harbour.Articles[\"old-wire\"];", "warning SEED9022 <\"old-wire\">: The article 'old-wire' is deprecated: Withdrawn")]
    [InlineData("Harbour.Articles.TryGet(\"old-wire\", out _);", "warning SEED9022 <\"old-wire\">: The article 'old-wire' is deprecated: Withdrawn")]
    [InlineData("_ = Harbour.Articles[\"zebra-crossing\"];", "error SEED9020 <\"zebra-crossing\">: The corpus has no article 'zebra-crossing'")]
    [InlineData("const string Key = \"fir\" + \"ts\"; var all = Harbour.Articles; _ = all[Key];", "error SEED9020 <Key>: The corpus has no article 'firts'; did you mean 'first'?")]
    [InlineData("ArticleCollection? all = null; _ = all?[\"frist\"];", "error SEED9020 <\"frist\">: The corpus has no article 'frist'; did you mean 'first'?")]
    [InlineData("Harbour.Articles.TryGet(\"frist\", out _);", "warning SEED9021 <\"frist\">: The corpus has no article 'frist', so this is always false; did you mean 'first'?")]
    [InlineData("Harbour.Articles.TryGet(found: out _, key: \"frist\");", "warning SEED9021 <\"frist\">: The corpus has no article 'frist', so this is always false; did you mean 'first'?")]
    public async Task A_key_that_is_not_there(string code, string expected) => Assert.Equal([expected], await Complaints(code));

    [Theory]
    [InlineData("_ = Harbour.Articles[\"first\"];")]
    [InlineData("_ = Harbour.Articles[\"Denial_Tuesday\"];")]
    [InlineData("_ = Harbour.Articles[\"2022-11-08\"];")]
    [InlineData("_ = Harbour.Articles[\"wire \\\"7\\\" */\"];")]
    [InlineData("_ = Harbour.Articles[0];")]
    [InlineData("_ = Harbour.Articles[ArticleId.First];")]
    [InlineData("_ = Harbour.Articles[new string('a', 3)];")]
    [InlineData("_ = Harbour.Actors[\"mara-lind\"];")]
    [InlineData("_ = Harbour.Actors[\"~gazette\"];")]
    [InlineData("Harbour.Actors.TryGet(\"the-port\", out _);")]
    [InlineData("_ = new Dictionary<string, int>()[\"frist\"];")]
    public async Task What_is_there_or_can_not_be_known(string code) => Assert.Empty(await Complaints(code));

    [Fact]
    public async Task Of_a_corpus_in_another_project_only_names_are_known()
    {
        Assert.Equal(
            ["error SEED9020 <\"frist\">: The corpus has no article 'frist'; did you mean 'first'?"],
            await Complaints("_ = Harbour.Articles[\"frist\"]; _ = Harbour.Articles[\"Denial_Tuesday\"];", inAssembly: true));
    }

    [Fact]
    public async Task Of_an_embedded_corpus_the_same_is_known() => Assert.Equal(
        [
            "error SEED9020 <\"frist\">: The corpus has no article 'frist'; did you mean 'first'?",
            "warning SEED9021 <\"denial-tuesday\">: The corpus has no article 'denial-tuesday', so this is always false; did you mean 'Denial_Tuesday'?",
        ],
        (await Complaints("_ = Harbour.Articles[\"frist\"]; Harbour.Articles.TryGet(\"denial-tuesday\", out _); _ = Harbour.Articles[\"Denial_Tuesday\"];", generated: Embedded)).Order());

    [Fact]
    public async Task A_hundred_thousand_keys_are_not_walked_for_those_that_are_there()
    {
        CodeWriter code = new();
        using (code.Block("namespace Demo.Port"))
        {
            CorpusNames names = new(Corpora.Of([]), null);
            CollectionClass.Item[] items =
                [.. Enumerable.Range(0, 100_000).Select(static i => new CollectionClass.Item(i, $"wire-{i:000000}", $"Wire{i:000000}", "A line.", null))];
            CollectionClass.WriteIds(code, names, "Article", items);
            CollectionClass.Write(code, names, "Article", "by key", []);
            code.Line("/// <summary>Comes from an archive.</summary>").Line("public sealed class Article { }");
        }

        string there = string.Concat(Enumerable.Range(0, 2000).Select(static i => $"_ = all[\"wire-{i * 49:000000}\"];\n"));
        GeneratedFile[] generated = [new("Large.g.cs", "#nullable enable\n" + code)];
        // Binding a hundred thousand members takes its time, with and without an analyzer.
        await Complaints("ArticleCollection all = null!;", generated: generated);
        Stopwatch watch = Stopwatch.StartNew();
        string[] found = [.. await Complaints($"ArticleCollection all = null!;\n{there}_ = all[\"wire-1000000\"];", generated: generated)];

        Assert.StartsWith("error SEED9020 <\"wire-1000000\">: The corpus has no article 'wire-1000000'; did you mean 'wire-", Assert.Single(found), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public async Task A_collection_of_somebody_else_is_left_alone() => Assert.Empty(await Complaints(
        "_ = new ArticleCollection()[\"frist\"]; } enum ArticleId { First } sealed class ArticleCollection { public int this[ArticleId id] => 0; public int this[string key] => 0;"));

    private static async Task<IEnumerable<string>> Complaints(string statements, bool inAssembly = false, IEnumerable<GeneratedFile>? generated = null)
    {
        string code = $$"""
            #nullable enable
            #pragma warning disable CS0649
            using System;
            using System.Collections.Generic;
            using Demo.Port;
            internal static class Program { private static void Run() { {{statements}} } }
            """;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, Consumer.ParseOptions(), "Program.cs");
        IEnumerable<SyntaxTree> trees = (generated ?? Files).Select(static file => CSharpSyntaxTree.ParseText(file.Text, Consumer.ParseOptions(), file.HintName));
        CSharpCompilation compilation = Consumer.Compilation([tree, .. inAssembly ? [] : trees]);
        if (inAssembly)
        {
            using MemoryStream image = new();
            Assert.True(Consumer.Compilation(trees).WithAssemblyName("Library").Emit(image).Success);
            compilation = compilation.AddReferences(MetadataReference.CreateFromImage(image.ToArray()));
        }

        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        Assert.Empty(compilation.GetDiagnostics().Where(static d => d.Severity == DiagnosticSeverity.Error));
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new UnknownKeyAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        return found.Select(d =>
            $"{d.Severity.ToString().ToLowerInvariant()} {d.Id} <{code.AsSpan(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}>: {d.GetMessage(CultureInfo.InvariantCulture)}");
    }
}
