namespace SeedGen.Extraction.Language;

/// <summary>Finds the few tokens at which a sentence or a quotation may begin or end.</summary>
internal static class MarkFinder
{
    /// <summary>
    /// Puts the indexes of punctuation and of words with a stop, among <paramref name="tokens"/> from <paramref name="first"/>
    /// up to <paramref name="end"/>, into <paramref name="marks"/>, and nothing else.
    /// </summary>
    public static void Find(Token[] tokens, int first, int end, ScratchList<int> marks)
    {
        marks.Clear();
        int[] found = marks.Room(end - first);
        int count = 0;
        for (int i = first; i < end; i++)
        {
            // Put there in any case: a branch would be guessed wrong at nearly every mark.
            ref readonly Token token = ref tokens[i];
            found[count] = i;
            count += (token.Kind == TokenKind.Punctuation) | token.Is(TokenForm.Stopped) ? 1 : 0;
        }

        marks.Truncate(count);
    }
}
