using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Words;

/// <summary>Tells the place, day and agency that a wire story opens with from its first sentence: "NORBURG (TNA) - Reed said".</summary>
internal static class Dateline
{
    private const int Longest = 16;
    private const int LongestLabel = 30;

    /// <summary>Index of the token behind the dateline that <paramref name="sentence"/> opens with; -1 when it opens with none.</summary>
    public static int EndOf(TextDocument document, Sentence sentence)
    {
        if (!IsShouted(document, sentence.First)) return -1;
        int limit = Math.Min(sentence.End, sentence.First + Longest);
        for (int t = sentence.First + 1; t + 1 < limit; t++)
        {
            ref readonly Token token = ref document.Tokens.At(t);
            char mark = token.Kind == TokenKind.Punctuation ? document.Text[token.Start] : '\0';
            bool isDash = mark is '-' or '\u2013' or '\u2014' && char.IsWhiteSpace(document.Text[token.Start - 1]);
            if (isDash || (mark == ':' && document.Text[token.Start - 1] == ')'))
                return mark == '-' && document.Text[token.End] == '-' ? t + 2 : t + 1;
            if (mark == ':') return IsPlace(document, sentence, t) ? t + 1 : -1;
            if (token.Kind == TokenKind.Word && !char.IsUpper(document.Text, token.Start)) return -1;
            if (mark is not ('\0' or ',' or '.' or '(' or ')' or '/' or '[' or ']')) return -1;
        }

        return -1;
    }

    // "NORBURG: The court": the first paragraph, and no transcript, whose next paragraph would have a label too.
    private static bool IsPlace(TextDocument document, Sentence sentence, int colon)
    {
        for (int t = sentence.First; t < colon; t++)
        {
            if (!IsShouted(document, t)) return false;
        }

        for (int b = 0; b < sentence.Block; b++)
        {
            if (document.Blocks[b].Kind == BlockKind.Paragraph) return false;
        }

        int next = sentence.Block + 1;
        if (next >= document.Blocks.Count || colon + 1 >= document.Tokens.Count || document.Tokens.At(colon + 1).Kind == TokenKind.Punctuation)
            return false;
        TextSpan span = document.Blocks[next].Span;
        int end = document.Text.IndexOf(':', span.Start, Math.Min(span.Length, LongestLabel));
        return end < 0 || end == span.Start || char.IsLower(document.Text[end - 1]);
    }

    private static bool IsShouted(TextDocument document, int token)
    {
        ReadOnlySpan<char> word = document.WordsOf(document.Tokens.At(token));
        if (document.Tokens.At(token).Kind != TokenKind.Word || word.Length < 3) return false;
        foreach (char c in word)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }
}
