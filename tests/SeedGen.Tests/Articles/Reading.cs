using SeedGen.Extraction;
using SeedGen.Extraction.Articles;
using SeedGen.Extraction.Articles.Json;
using SeedGen.Extraction.Articles.Layout;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Tests.Articles;

/// <summary>Short ways to read a text in a test.</summary>
internal static class Reading
{
    public static ArticleLayout Layout(string text, params string[] boilerplate) =>
        LayoutReader.Read(text, 0, Tokenizer.Cut(text, new TextSpan(0, text.Length)), KnownWords.Of(boilerplate.ToValueList()), DateOrder.Unknown);

    public static (IReadOnlyList<RawArticle> Articles, ValueList<Problem> Problems) File(
        string path, string text, DateOrder order = DateOrder.Unknown)
    {
        SourceFile file = new(path, text);
        ProblemList problems = new(file);
        RawArticle[] articles = CorpusPath.HoldsLines(path)
            ? [.. JsonLines.LinesOf(text).Select(line => JsonLines.ReadLine(file, line, default, default, order, problems)).OfType<RawArticle>()]
            : [SeedReader.Read(file, default, order, problems)];
        return (articles, problems.ToValueList());
    }

    /// <summary>One block a line: its kind and its words.</summary>
    public static string Show(string text, ArticleLayout layout) =>
        string.Join('\n', layout.Blocks.Select(b => $"{b.Kind}: {b.Span.In(text).ReplaceLineEndings(" ")}"));

    public static string Kinds(string text) => string.Join(' ', Layout(text).Blocks.Select(b => b.Kind));
}
