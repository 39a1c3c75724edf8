namespace SeedGen.Extraction.Language;

/// <summary>Groups the tokens of one block into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "The", "A", "An", "He", "She", "It", "They", "We", "I", "You", "This", "That", "These", "Those", "There", "But",
        "And", "In", "On", "At", "His", "Her", "Its", "Their", "If", "When", "While", "After", "Before", "As", "However",
    };

    /// <summary>
    /// Adds the sentences among <paramref name="tokens"/> from index <paramref name="first"/> on, all of them in block
    /// number <paramref name="block"/>, to <paramref name="sentences"/>.
    /// </summary>
    public static void Split(string text, List<Token> tokens, int first, int block, List<Sentence> sentences)
    {
        int start = first;
        for (int i = first; i < tokens.Count; i++)
        {
            if (!EndsSentence(text, tokens, i, out int last) && last < tokens.Count - 1) continue;
            TextSpan span = TextSpan.FromBounds(tokens[start].Start, tokens[last].End);
            sentences.Add(new Sentence(start, last + 1 - start, block, span));
            start = last + 1;
            i = last;
        }
    }

    // last: the token that closes the sentence, closing marks and brackets behind the stop included.
    private static bool EndsSentence(string text, List<Token> tokens, int i, out int last)
    {
        last = i;
        Token token = tokens[i];
        bool isStop = token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?' or '\u2026';
        bool isStoppedWord = token.Kind == TokenKind.Word && text[token.End - 1] == '.';
        if (!isStop && !isStoppedWord) return false;

        // Closing marks stand against what they close.
        while (last + 1 < tokens.Count && tokens[last + 1].Start == tokens[last].End && Closes(text, tokens[last + 1])) last++;
        if (last + 1 >= tokens.Count) return true;

        Token next = tokens[last + 1];
        bool isSpaced = next.Start > tokens[last].End;
        if (isStoppedWord) return isSpaced && StoppedWordEnds(text, token, next);

        // "difference.North Korea's": a lost blank between two sentences, but not the stop inside "example.com".
        if (!isSpaced) return StartsUpper(text, next) && next.Kind == TokenKind.Word && i > 0 && IsLowerWord(text, tokens[i - 1]);
        return next.Kind != TokenKind.Word || !char.IsLower(text, next.Start);
    }

    private static bool StoppedWordEnds(string text, Token token, Token next)
    {
        if (!StartsUpper(text, next) || next.Kind != TokenKind.Word) return false;
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length - 1);
        bool isInitials = word.IndexOf('.') >= 0;
        return (isInitials || Abbreviations.MayEndSentence(word)) && Starters.Contains(next.Span.In(text));
    }

    private static bool Closes(string text, Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '.' or '!' or '?';

    private static bool StartsUpper(string text, Token token) => char.IsUpper(text, token.Start);

    private static bool IsLowerWord(string text, Token token) =>
        token.Kind == TokenKind.Word && token.Length > 1 && char.IsLower(text, token.Start);
}
