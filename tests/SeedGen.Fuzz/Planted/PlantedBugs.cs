using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SeedGen.Extraction;
using SeedGen.Extraction.Corpus.Reading;
using SeedGen.Extraction.Language;
using SeedGen.Fuzz.Checks;
using SeedGen.Fuzz.Inputs;

namespace SeedGen.Fuzz.Planted;

/// <summary>Bugs put between the subject and the checks: a runner that does not find them finds nothing.</summary>
internal static class PlantedBugs
{
    /// <summary>Each bug with the check that must find it, within how many inputs, and what it must say of it.</summary>
    public static IReadOnlyList<(string Name, Subject Subject, string Check, long Within, string Says)> All { get; } =
    [
        ("an exception", new Throws(), "read", 50_000, "InvalidOperationException: planted"),
        ("a hang", new Hangs(), "read", 50_000, "an input took "),
        ("a span behind the end", new LooksTooFar(), "read", 50_000, "block at "),
        ("a memory of what was read before", new Remembers(), "read", 50_000, "two readings of one file differ"),
        ("a text that breaks a doc comment", new WritesRaw(), "compile", 500, "CS1570"),
    ];

    // A line separator in a text with a quotation mark.
    private sealed class Throws : Subject
    {
        public override SeedResult ReadSeed(Seed seed, PreparedSettings settings, PreparedEntries entries) =>
            seed.File.Text.Contains('\u2028', StringComparison.Ordinal) && seed.File.Text.Contains('”', StringComparison.Ordinal)
                ? throw new InvalidOperationException("planted")
                : base.ReadSeed(seed, settings, entries);
    }

    // Four brackets that open.
    private sealed class Hangs : Subject
    {
        public override SeedResult ReadSeed(Seed seed, PreparedSettings settings, PreparedEntries entries)
        {
            if (seed.File.Text.Contains("[[[[", StringComparison.Ordinal)) Thread.Sleep(Runner.PlantedHang);
            return base.ReadSeed(seed, settings, entries);
        }
    }

    // The last paragraph of a text with a bidirectional mark.
    private sealed class LooksTooFar : Subject
    {
        public override SeedResult ReadSeed(Seed seed, PreparedSettings settings, PreparedEntries entries)
        {
            SeedResult result = base.ReadSeed(seed, settings, entries);
            return result with { Articles = result.Articles.Select(Broken).ToValueList() };
        }

        private static ArticleModel Broken(ArticleModel article)
        {
            ValueList<Block> blocks = article.Layout.Blocks;
            if (blocks.IsEmpty || !article.Text.Contains('\u202E', StringComparison.Ordinal)) return article;
            Block last = blocks[blocks.Count - 1];
            Block longer = last with { Span = Extraction.TextSpan.FromBounds(last.Span.Start, article.Text.Length + 1) };
            return article with { Layout = article.Layout with { Blocks = blocks.Take(blocks.Count - 1).Append(longer).ToValueList() } };
        }
    }

    // What a date line says, kept for the next article.
    private sealed class Remembers : Subject
    {
        private int _read;

        public override SeedResult ReadSeed(Seed seed, PreparedSettings settings, PreparedEntries entries)
        {
            SeedResult result = base.ReadSeed(seed, settings, entries);
            return seed.File.Text.Contains("2022-W45", StringComparison.Ordinal)
                ? result with { Articles = result.Articles.Select(article => article with { WordCount = _read++ }).ToValueList() }
                : result;
        }
    }

    // A mark that is not escaped.
    private sealed class WritesRaw : Subject
    {
        public override GeneratorRunResult Generate(FuzzInput input, bool isReversed)
        {
            GeneratorRunResult result = base.Generate(input, isReversed);
            foreach (GeneratedSourceResult source in result.GeneratedSources)
            {
                string text = source.SourceText.ToString();
                if (text.Contains("&lt;x", StringComparison.Ordinal)) return Replaced(source.SourceText, text.Replace("&lt;x", "<x", StringComparison.Ordinal));
            }

            return result;
        }

        // The driver's results can't be made by hand: what the bug would write comes from a generator of its own.
        private static GeneratorRunResult Replaced(SourceText source, string text)
        {
            GeneratorDriver driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(new Writes(SourceText.From(text, source.Encoding)));
            return driver.RunGenerators(Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Planted")).GetRunResult().Results[0];
        }

        private sealed class Writes(SourceText text) : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(output => output.AddSource("Planted.g.cs", text));
        }
    }
}
