using SeedGen.Extraction.Articles.Json;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Articles;

/// <summary>
/// Front matter as other tools write it: TOML between lines of <c>+++</c>, JSON, a line of more or fewer hyphens. What is never
/// closed, or holds what no tool would write, is text.
/// </summary>
/// <param name="Opening">What tells it.</param>
/// <param name="End">Offset where the article's own text begins.</param>
internal sealed record ForeignFrontMatter(TextSpan Opening, int End)
{
    private const int LongestFence = 16;

    private static readonly string[] Languages = ["---toml", "---json", "---yaml", "---yml"];

    /// <summary>The one that <paramref name="first"/>, the first line of <paramref name="text"/>, opens; null for text.</summary>
    /// <param name="text">A whole file.</param>
    /// <param name="first">Its first line that is not blank.</param>
    /// <param name="problems">The complaints about it, which get none from here.</param>
    public static ForeignFrontMatter? Find(string text, TextSpan first, ProblemList problems)
    {
        TextSpan words = first.Trim(text);
        if (words.IsEmpty || words.Start != first.Start) return null;
        if (text[words.Start] == '{') return OfJson(text, first, problems);
        if (words.Length > LongestFence || text[words.Start] is not ('+' or ';' or '-' or '\u2013' or '\u2014')) return null;
        string fence = words.In(text);
        bool isLanguage = Array.IndexOf(Languages, fence.Replace(" ", "")) >= 0;
        string[] closing = isLanguage ? ["---", "..."] : [fence];
        if (FencedLines.Within(text, first, closing) is not { } inner) return null;
        bool isFound = isLanguage || fence switch
        {
            "+++" => IsToml(text, inner),
            ";;;" => IsJson(inner.In(text).Trim(), problems),
            _ => fence.Length > 1 && IsHyphens(fence) && IsYaml(text, inner),
        };
        return isFound ? new(words, FencedLines.Behind(text, inner)) : null;
    }

    // It closes on its line, or in a line of its own, as whoever writes it by hand does.
    private static ForeignFrontMatter? OfJson(string text, TextSpan first, ProblemList problems)
    {
        TextSpan line = first.Trim(text);
        TextSpan? last = text[line.End - 1] == '}' ? first
            : FencedLines.Within(text, first, "}") is { } inner ? FencedLines.LineAt(text, inner.End)
            : null;
        if (last is not { } closing || !IsJson(TextSpan.FromBounds(line.Start, closing.Trim(text).End).In(text), problems)) return null;
        return new(new(line.Start, 1), LineBounds.Next(text, closing.End));
    }

    // "key = value", or "[table]" alone.
    private static bool IsToml(string text, TextSpan inner)
    {
        TextSpan words = inner.Trim(text);
        if (words.IsEmpty) return false;
        TextSpan line = FencedLines.LineAt(text, words.Start).Trim(text);
        bool isTable = text[line.Start] == '[';
        int end = FencedLines.KeyEnd(text, isTable ? TextSpan.FromBounds(line.Start + 1, line.End) : line);
        if (isTable) return end > line.Start + 1 && end + 1 == line.End && text[end] == ']';
        int mark = end;
        while (mark < line.End && text[mark] is ' ' or '\t') mark++;
        return end > line.Start && mark + 1 < line.End && text[mark] == '=';
    }

    // Some tools leave out the braces between the fences.
    private static bool IsJson(string value, ProblemList problems)
    {
        string whole = value.Length > 0 && value[0] == '"' ? "{" + value + "}" : value;
        return JsonReader.Read(whole, new(0, whole.Length), problems.Fork()) is DataMapping members
            && members.Entries.Any(static entry => IsOurs(entry.Key.Value));
    }

    // "UPDATE: the bridge is open again" between lines of hyphens is news, and so is all that has a line of prose.
    private static bool IsYaml(string text, TextSpan inner)
    {
        TextSpan words = inner.Trim(text);
        if (!IsOurs(TextSpan.FromBounds(words.Start, FencedLines.KeyEnd(text, words)).In(text))) return false;
        for (int at = words.Start; at < words.End;)
        {
            TextSpan line = FencedLines.LineAt(text, at);
            bool isProse = !line.IsEmpty && text[at] is not (' ' or '\t' or '#')
                && string.CompareOrdinal(text, at, "- ", 0, 2) != 0 && !FencedLines.BeginWithKey(text, line);
            if (isProse) return false;
            at = LineBounds.Next(text, line.End);
        }

        return true;
    }

    private static bool IsOurs(string key) => BuiltInFields.Article.Any(field => field.Name == key);

    // Dashes are what an editor makes of hyphens.
    private static bool IsHyphens(string fence)
    {
        foreach (char c in fence)
        {
            if (c is not ('-' or '\u2013' or '\u2014')) return false;
        }

        return true;
    }
}
