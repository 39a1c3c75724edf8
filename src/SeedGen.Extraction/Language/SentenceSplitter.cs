namespace SeedGen.Extraction.Language;

/// <summary>Groups the tokens of one block into sentences.</summary>
internal static class SentenceSplitter
{
    // In tokens. What goes on for longer is no sentence; who walks through sentences asks at each whether he is still wanted.
    private const int LongestSentence = 4096;

    private static readonly WordSet Starters = new("""
        the a an he she it they we i you this that these those there but and in on at his her its their if when while after
        before as however
        """);

    /// <summary>
    /// Adds the sentences among <paramref name="tokens"/> from <paramref name="first"/> up to <paramref name="end"/>, all those
    /// of block number <paramref name="block"/>, to <paramref name="sentences"/>. <see cref="MarkFinder"/> has found the
    /// <paramref name="marks"/> among them.
    /// </summary>
    public static void Split(
        string text, Token[] tokens, int first, int end, ScratchList<int> marks, int block, ScratchList<Sentence> sentences,
        CancellationToken cancellation = default)
    {
        int start = first;
        int next = first;
        for (int m = 0; m < marks.Count; m++)
        {
            int i = marks[m];
            if (i < next || !IsStop(text, in tokens[i])) continue;
            CutLong(i);
            bool ends = EndsSentence(text, tokens, i, first, end, out int last);
            if (ends || last - start >= LongestSentence) Add(last);

            // A run of marks is looked at once, however long it is.
            else if (tokens[i].Kind == TokenKind.Punctuation) next = last + 1;
        }

        CutLong(end - 1);
        if (start < end) Add(end - 1);

        // Adds sentences until the token would not make the last one too long.
        void CutLong(int token)
        {
            while (token - start > LongestSentence) Add(start + LongestSentence);
        }

        void Add(int last)
        {
            cancellation.ThrowIfCancellationRequested();
            TextSpan span = TextSpan.FromBounds(tokens[start].Start, tokens[last].End);
            sentences.Add(new Sentence(start, last + 1 - start, block, span));
            start = next = last + 1;
        }
    }

    private static bool IsStop(string text, in Token token) => token.Kind == TokenKind.Punctuation
        ? text[token.Start] is '.' or '!' or '?' or '\u2026'
        : token.Is(TokenForm.Stopped);

    // last: the token that closes the sentence, closing marks and brackets behind the stop included.
    private static bool EndsSentence(string text, Token[] tokens, int i, int first, int end, out int last)
    {
        last = i;
        ref readonly Token token = ref tokens[i];

        // Closing marks stand against what they close.
        while (last + 1 < end && last - i < LongestSentence && tokens[last + 1].Start == tokens[last].End
            && Closes(text, in tokens[last + 1]))
        {
            last++;
        }

        if (last + 1 >= end) return true;

        // "Reed County (Ind.) Sheriff Ann Cole": one word in brackets, and no sentence.
        bool isInBrackets = last > i && i - 2 >= first && text[tokens[i - 2].Start] == '('
            && text[tokens[i + 1].Start] == ')' && text[token.Start] == '.';
        if (isInBrackets) return false;

        ref readonly Token next = ref tokens[last + 1];
        bool isSpaced = next.Start > tokens[last].End;
        if (token.Is(TokenForm.Stopped)) return isSpaced && StoppedWordEnds(text, in token, in next);

        // "difference.North Korea's": a lost blank between two sentences, but not the stop inside "example.com".
        if (!isSpaced)
            return next.Is(TokenForm.Capital) && i > first && tokens[i - 1].Is(TokenForm.Small) && tokens[i - 1].Length > 1;
        return !next.Is(TokenForm.Small);
    }

    private static bool StoppedWordEnds(string text, in Token token, in Token next)
    {
        if (!next.Is(TokenForm.Capital) || !IsStarter(text, in next)) return false;
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length - 1);
        bool isInitials = word.IndexOf('.') >= 0;
        return isInitials || Abbreviations.MayEndSentence(word);
    }

    // "The", but not "THE" and not "A.": those may be names.
    private static bool IsStarter(string text, in Token token) =>
        Starters.Contains(token.Hash, text.AsSpan(token.Start, token.Length))
        && (token.Length == 1 || char.IsLower(text[token.Start + 1]));

    private static bool Closes(string text, in Token token) =>
        token.Kind == TokenKind.Punctuation && text[token.Start] is '"' or '\u201D' or '\u2019' or '\'' or ')' or ']' or '.' or '!' or '?';
}
