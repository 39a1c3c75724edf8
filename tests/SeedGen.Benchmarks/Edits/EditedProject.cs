using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SeedGen.Benchmarks.Articles;

namespace SeedGen.Benchmarks.Edits;

/// <summary>A project in an editor: one generator over made articles, whose driver keeps what it found.</summary>
internal sealed class EditedProject
{
    private static readonly SyntaxTree Code = CSharpSyntaxTree.ParseText("internal static class A { }", path: "A.cs");
    private readonly AdditionalText[] _articles;
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;

    /// <summary>A project in which nothing has run yet.</summary>
    public EditedProject(IIncrementalGenerator generator, int articles)
    {
        _articles = [.. SeedTexts.Make(articles).Select(static file => new MemoryText("/seeds/" + file.Path, file.Text))];
        ImmutableArray<AdditionalText> files = [.. _articles, new MemoryText("/seeds/" + SeedTexts.Schema.Path, SeedTexts.Schema.Text)];
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], files, (CSharpParseOptions)Code.Options, new EmbeddedStorage());
        _compilation = CSharpCompilation.Create("App", [Code], [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)]);
    }

    /// <summary>The files that were generated last, by name.</summary>
    public ImmutableArray<GeneratedSourceResult> Generated => _driver.GetRunResult().Results[0].GeneratedSources;

    /// <summary>The first run, from nothing.</summary>
    public TimeSpan First() => Run(static driver => driver);

    /// <summary>A run after an article got another sentence.</summary>
    public TimeSpan EditText(int article, int edit) => EditArticle(article, string.Create(
        CultureInfo.InvariantCulture, $"It was edited {edit} times, at last on Tuesday."));

    /// <summary>A run after an article got another quotation, of words that no other has.</summary>
    public TimeSpan EditQuotation(int article, int edit) => EditArticle(article, string.Create(
        CultureInfo.InvariantCulture, $"“The {edit} berths {edit + 1} of the quay {edit + 2} take {edit + 3} crates,” a pilot said."));

    /// <summary>A run after code was changed that has nothing to do with the articles.</summary>
    public TimeSpan EditCode(int edit)
    {
        SyntaxTree code = CSharpSyntaxTree.ParseText($"internal static class A {{ const int Edit = {edit}; }}", path: "A.cs");
        _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees[0], code);
        return Run(static driver => driver);
    }

    private TimeSpan EditArticle(int article, string sentence)
    {
        AdditionalText old = _articles[article];
        AdditionalText now = new MemoryText(old.Path, $"{MadeArticle.Text(article)}\n{sentence}\n");
        _articles[article] = now;
        return Run(driver => driver.ReplaceAdditionalText(old, now));
    }

    private TimeSpan Run(Func<GeneratorDriver, GeneratorDriver> change)
    {
        long start = Stopwatch.GetTimestamp();
        _driver = change(_driver).RunGenerators(_compilation);
        return Stopwatch.GetElapsedTime(start);
    }
}
