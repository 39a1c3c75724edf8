using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Articles;

/// <summary>The YAML between two lines of hyphens at the top of a Markdown file.</summary>
/// <param name="Metadata">What it says; null when there is none or it can't be read.</param>
/// <param name="End">Offset where the article's own text begins.</param>
internal sealed record FrontMatter(DataMapping? Metadata, int End)
{
    /// <summary>What a file without front matter has.</summary>
    public static FrontMatter None { get; } = new(null, 0);

    /// <summary>
    /// Reads the front matter of <paramref name="file"/>, which only blank lines may stand before. One that is never closed is
    /// text. In a file that is text alone (<paramref name="isRead"/> is false) it is text, too, and that is noted.
    /// </summary>
    public static FrontMatter Read(SourceFile file, bool isRead, ProblemList problems)
    {
        string text = file.Text;
        TextSpan opening = FencedLines.First(text);
        if (!FencedLines.IsFence(text, opening, "---"))
        {
            if (!isRead || ForeignFrontMatter.Find(text, opening, problems) is not { } foreign) return None;
            problems.Add(ProblemRules.ForeignFrontMatter, foreign.Opening);
            return new(null, foreign.End);
        }

        TextSpan? inner = FencedLines.Within(text, opening, "---", "...");
        if (isRead && inner is { } words) return new(ReadMapping(file, words, problems), FencedLines.Behind(text, words));
        bool looksSo = inner is { } lines && FencedLines.BeginWithKey(text, lines);
        if (isRead) problems.Add(ProblemRules.OpenFrontMatter, opening.Trim(text));
        else if (looksSo) problems.Add(ProblemRules.FrontMatterInText, opening.Trim(text));
        return None;
    }

    private static DataMapping? ReadMapping(SourceFile file, TextSpan region, ProblemList problems)
    {
        TextSpan words = region.Trim(file.Text);
        if (words.IsEmpty) return null;
        DataNode? node = YamlReader.Read(file, region, problems);
        if (node is not null and not DataMapping) problems.Add(ProblemRules.FrontMatterIsNoMapping, words);
        return node as DataMapping;
    }
}
