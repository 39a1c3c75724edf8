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
    /// text.
    /// </summary>
    public static FrontMatter Read(SourceFile file, ProblemList problems)
    {
        string text = file.Text;
        TextSpan opening = FirstLine(text);
        if (!IsFence(text, opening, "---")) return None;
        if (Within(text, opening) is { } inner) return new(ReadMapping(file, inner, problems), NextLine(text, LineAt(text, inner.End).End));
        problems.Add(ProblemRules.OpenFrontMatter, opening.Trim(text));
        return None;
    }

    /// <summary>Warns of what would be front matter in a file of another kind, and is text in this one.</summary>
    public static void CheckText(SourceFile file, ProblemList problems)
    {
        string text = file.Text;
        TextSpan opening = FirstLine(text);
        if (!IsFence(text, opening, "---") || Within(text, opening) is not { } inner) return;
        if (BeginsWithKey(inner.Trim(text).In(text))) problems.Add(ProblemRules.FrontMatterInText, opening.Trim(text));
    }

    // What stands between the opening and the closing line; null when nothing closes.
    private static TextSpan? Within(string text, TextSpan opening)
    {
        int start = NextLine(text, opening.End);
        for (int position = start; position < text.Length;)
        {
            TextSpan line = LineAt(text, position);
            if (IsFence(text, line, "---") || IsFence(text, line, "...")) return TextSpan.FromBounds(start, position);
            position = NextLine(text, line.End);
        }

        return null;
    }

    private static bool BeginsWithKey(string text)
    {
        int end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
        return end > 0 && end < text.Length && text[end] == ':' && (end + 1 == text.Length || char.IsWhiteSpace(text[end + 1]));
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

    // The first that is not blank.
    private static TextSpan FirstLine(string text)
    {
        int words = 0;
        while (words < text.Length && char.IsWhiteSpace(text[words])) words++;
        int start = words == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], words - 1) + 1;
        return LineAt(text, start);
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
