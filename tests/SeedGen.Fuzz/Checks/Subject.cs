using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Schema;
using SeedGen.Fuzz.Inputs;

namespace SeedGen.Fuzz.Checks;

/// <summary>What is tried. Planted bugs stand between it and the checks.</summary>
internal class Subject
{
    /// <summary>The folder that inputs seem to lie in.</summary>
    public const string Folder = "/fuzz/";

    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Fuzz");

    /// <summary>Reads a schema.</summary>
    public virtual SchemaResult ReadSchema(SourceFile file) => SchemaReader.Read(file);

    /// <summary>Reads a file.</summary>
    public virtual SeedResult ReadSeed(Seed seed, PreparedSettings settings, PreparedEntries entries) =>
        ArticleExtractor.Extract(seed, settings, entries, CancellationToken.None);

    /// <summary>Runs the generator over a corpus, its files in the given order.</summary>
    public virtual GeneratorRunResult Generate(FuzzInput input, bool isReversed)
    {
        IEnumerable<FuzzFile> files = input.Files.Prepend(new FuzzFile("seedgen.yaml", input.Schema));
        if (isReversed) files = files.Reverse();
        ImmutableArray<AdditionalText> texts = [.. files.Select(static file => new Text(Folder + file.Path, file.Text))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new SeedGenerator().AsSourceGenerator()], texts);
        return driver.RunGenerators(Empty).GetRunResult().Results[0];
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) =>
            SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);
    }
}
