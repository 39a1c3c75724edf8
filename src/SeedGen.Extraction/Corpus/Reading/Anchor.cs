using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Yaml;

namespace SeedGen.Extraction.Corpus.Reading;

/// <summary>Finds the words by which a correction names its place.</summary>
internal static class Anchor
{
    /// <summary>
    /// Where the words stand, quotation marks at their ends left out; null when they do not stand in the article's
    /// blocks exactly once, which is a problem. White space of any kind and length is a blank.
    /// </summary>
    public static TextSpan? Find(TextDocument document, string words, TextSpan wordsSpan, ProblemList problems)
    {
        string[] parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        TextSpan? found = null;
        int count = 0;
        if (parts.Length > 0 && !document.Blocks.IsEmpty)
        {
            int limit = document.Blocks[document.Blocks.Count - 1].Span.End;
            int at = document.Blocks[0].Span.Start;
            while ((at = document.Text.IndexOf(parts[0], at, limit - at, StringComparison.Ordinal)) >= 0)
            {
                int end = EndOf(document.Text, at, limit, parts);
                if (end >= 0 && IsWhole(document.Text, at, end))
                {
                    found ??= TextSpan.FromBounds(at, end);
                    count++;
                }

                at = Math.Max(at + 1, end);
            }
        }

        if (count == 1) return WithoutMarks(document.Text, found!.Value);
        if (count == 0) problems.Add(ProblemRules.WordsNotThere, wordsSpan, Excerpt.Of(words));
        else problems.Add(ProblemRules.WordsStandTwice, wordsSpan, Excerpt.Of(words), NodeNames.Number(count));
        return null;
    }

    // Behind the words when they begin at the offset, or -1.
    private static int EndOf(string text, int at, int limit, string[] parts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            int blank = at;
            while (i > 0 && at < limit && char.IsWhiteSpace(text[at])) at++;
            if (i > 0 && at == blank) return -1;
            if (at + parts[i].Length > limit || string.CompareOrdinal(text, at, parts[i], 0, parts[i].Length) != 0)
            {
                return -1;
            }
            at += parts[i].Length;
        }

        return at;
    }

    // "may" does not stand in "dismay".
    private static bool IsWhole(string text, int start, int end) =>
        !(start > 0 && char.IsLetterOrDigit(text[start - 1]) && char.IsLetterOrDigit(text[start]))
        && !(end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]));

    private static TextSpan WithoutMarks(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end - 1 && IsMark(text[start])) start++;
        while (end > start + 1 && IsMark(text[end - 1])) end--;
        return TextSpan.FromBounds(start, end);
    }

    private static bool IsMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'';
}
