using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Articles;

/// <summary>The YAML between two lines of hyphens at the top of a Markdown file.</summary>
/// <param name="Metadata">What it says; null when there is none or it can't be read.</param>
/// <param name="End">Offset where the article's own text begins.</param>
internal sealed record FrontMatter(DataMapping? Metadata, int End)
{
    /// <summary>What a file without front matter has.</summary>
    public static FrontMatter None { get; } = new(null, 0);

    /// <summary>Reads the front matter of <paramref name="file"/>. One that is never closed is text.</summary>
    public static FrontMatter Read(SourceFile file, ProblemList problems)
    {
        string text = file.Text;
        TextSpan opening = LineAt(text, 0);
        if (!IsFence(text, opening, "---")) return None;
        int start = NextLine(text, opening.End);
        for (int position = start; position < text.Length;)
        {
            TextSpan line = LineAt(text, position);
            int next = NextLine(text, line.End);
            if (IsFence(text, line, "---") || IsFence(text, line, "..."))
            {
                return new(ReadMapping(file, TextSpan.FromBounds(start, position), problems), next);
            }

            position = next;
        }

        problems.Add(ProblemRules.OpenFrontMatter, opening.Trim(text));
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

    private static bool IsFence(string text, TextSpan line, string fence)
    {
        if (line.IsEmpty || char.IsWhiteSpace(text[line.Start])) return false;
        TextSpan words = line.Trim(text);
        return words.Length == fence.Length && string.CompareOrdinal(text, words.Start, fence, 0, fence.Length) == 0;
    }

    private static TextSpan LineAt(string text, int start)
    {
        int length = text.AsSpan(start).IndexOfAny('\n', '\r');
        return new(start, length < 0 ? text.Length - start : length);
    }

    private static int NextLine(string text, int lineEnd)
    {
        if (lineEnd < text.Length && text[lineEnd] == '\r') lineEnd++;
        else if (lineEnd < text.Length) return lineEnd + 1;
        return lineEnd < text.Length && text[lineEnd] == '\n' ? lineEnd + 1 : lineEnd;
    }
}
