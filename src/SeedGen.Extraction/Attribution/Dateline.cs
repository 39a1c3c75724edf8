using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>Tells the place, day and agency that a wire story opens with from its first sentence: "NORBURG (TNA) - Reed said".</summary>
internal static class Dateline
{
    private const int Longest = 16;

    /// <summary>Index of the token behind the dateline that <paramref name="sentence"/> opens with; -1 when it opens with none.</summary>
    public static int EndOf(TextDocument document, Sentence sentence)
    {
        if (!IsShouted(document, sentence.First)) return -1;
        int limit = Math.Min(sentence.End, sentence.First + Longest);
        for (int t = sentence.First + 1; t + 1 < limit; t++)
        {
            Token token = document.Tokens[t];
            char mark = token.Kind == TokenKind.Punctuation ? document.Text[token.Start] : '\0';
            bool isDash = mark is '-' or '\u2013' or '\u2014' && char.IsWhiteSpace(document.Text[token.Start - 1]);
            if (isDash || (mark == ':' && document.Text[token.Start - 1] == ')')) return mark == '-' && document.Text[token.End] == '-' ? t + 2 : t + 1;
            if (token.Kind == TokenKind.Word && !char.IsUpper(document.Text, token.Start)) return -1;
            if (mark is not ('\0' or ',' or '.' or '(' or ')' or '/' or '[' or ']')) return -1;
        }

        return -1;
    }

    private static bool IsShouted(TextDocument document, int token)
    {
        ReadOnlySpan<char> word = document.WordsOf(document.Tokens[token]);
        if (document.Tokens[token].Kind != TokenKind.Word || word.Length < 3) return false;
        foreach (char c in word)
        {
            if (char.IsLower(c)) return false;
        }

        return true;
    }
}
