namespace SeedGen.Extraction.Language;

/// <summary>Groups the tokens of one block into sentences.</summary>
internal static class SentenceSplitter
{
    private static readonly WordSet Starters = new("""
        the a an he she it they we i you this that these those there but and in on at his her its their if when while after
        before as however
        """);

    /// <summary>
    /// Adds the sentences among <paramref name="tokens"/> from index <paramref name="first"/> on, all of them in block
    /// number <paramref name="block"/>, to <paramref name="sentences"/>.
    /// </summary>
    public static void Split(string text, ScratchList<Token> tokens, int first, int block, ScratchList<Sentence> sentences)
    {
        int start = first;
        for (int i = first; i < tokens.Count; i++)
        {
            bool ends = EndsSentence(text, tokens, i, out int last);
            if (!ends && last < tokens.Count - 1)
            {
                // A run of marks is looked at once, however long it is.
                if (tokens[i].Kind == TokenKind.Punctuation) i = last;
                continue;
            }

            TextSpan span = TextSpan.FromBounds(tokens[start].Start, tokens[last].End);
            sentences.Add(new Sentence(start, last + 1 - start, block, span));
            start = last + 1;
            i = last;
        }
    }

    // last: the token that closes the sentence, closing marks and brackets behind the stop included.
    private static bool EndsSentence(string text, ScratchList<Token> tokens, int i, out int last)
    {
        last = i;
        Token token = tokens[i];
        bool isStoppedWord = token.Is(TokenForm.Stopped);
        bool isStop = token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '!' or '?' or '\u2026';
        if (!isStop && !isStoppedWord) return false;

        // Closing marks stand against what they close.
        while (last + 1 < tokens.Count && tokens[last + 1].Start == tokens[last].End && Closes(text, tokens[last + 1])) last++;
        if (last + 1 >= tokens.Count) return true;

        Token next = tokens[last + 1];
        bool isSpaced = next.Start > tokens[last].End;
        if (isStoppedWord) return isSpaced && StoppedWordEnds(text, token, next);

        // "difference.North Korea's": a lost blank between two sentences, but not the stop inside "example.com".
        if (!isSpaced) return next.Is(TokenForm.Capital) && i > 0 && tokens[i - 1].Is(TokenForm.Small) && tokens[i - 1].Length > 1;
        return !next.Is(TokenForm.Small);
    }

    private static bool StoppedWordEnds(string text, Token token, Token next)
    {
        if (!next.Is(TokenForm.Capital) || !IsStarter(text, next)) return false;
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length - 1);
        bool isInitials = word.IndexOf('.') >= 0;
        return isInitials || Abbreviations.MayEndSentence(word);
    }

    // "The", but not "THE" and not "A.": those may be names.
    private static bool IsStarter(string text, Token token) =>
        Starters.Contains(token.Hash, text.AsSpan(token.Start, token.Length))
        && (token.Length == 1 || char.IsLower(text[token.Start + 1]));

    private static bool Closes(string text, Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '.' or '!' or '?';
}
