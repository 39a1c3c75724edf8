using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>
/// Tells a headline from a section, a slogan or a button above it by what they have in common with the article: the words of
/// a headline come again in the text under it.
/// </summary>
internal static class LexicalOverlap
{
    // What stands above a headline is short, and there are few such lines.
    private const int MostWordsAbove = 6;
    private const int MostPhraseWords = 2;
    private const int MostLinesBetween = 4;

    private const int LeastHeadlineWords = 5;
    private const int LeastShared = 2;

    // As far as a summary of the news reaches.
    private const int Reach = 1500;

    // Shorter words are in any text. "Sails" is in it as "sailed" is.
    private const int LeastLetters = 4;
    private const int LongestEnding = 1;
    private const int LongestOtherEnding = 3;

    /// <summary>
    /// True when a longer line under the one at <paramref name="index"/> is surely the headline, and most words of this one are
    /// not in the text. Nothing is sure of a phrase, "Boats are back", which may play with words and have a summary under it.
    /// </summary>
    public static bool TellsHeadlineBelow(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        string text = layout.Text;
        TextSpan line = pieces[index].Span;
        if (LineForm.WordCount(text, line, MostWordsAbove) > MostWordsAbove || LineForm.EndsSentence(text, line)) return false;
        bool isPhrase = !LineForm.HasCapitals(text, line);
        if (isPhrase && LineForm.WordCount(text, line, MostPhraseWords) > MostPhraseWords) return false;
        for (int i = index + 1, lines = 0; i < pieces.Count && lines < MostLinesBetween; i++)
        {
            if (pieces[i].IsBoilerplate) continue;
            lines++;
            TextSpan below = pieces[i].Span;
            if (!HeadingRules.IsHeadline(text, below) || LineForm.EndsSentence(text, below)) return false;
            TextSpan article = new(below.End, Math.Min(Reach, text.Length - below.End));
            int shared = CountShared(text, below, article, out _);
            if (shared < LeastShared || LineForm.WordCount(text, below, LeastHeadlineWords) < LeastHeadlineWords) continue;
            if (isPhrase && i + 1 < pieces.Count && MetaLines.IsMeta(layout, Markup.Unwrap(text, pieces[i + 1].Span))) return false;

            // A name may be that of a place which the text is about: "Harbour County".
            int sharedAbove = CountShared(text, line, article, out int words);
            bool isName = pieces[i].Line.AfterBlank && HeadingRules.IsName(text, line);
            return sharedAbove < shared && sharedAbove <= (isName ? words / 2 : (words - 1) / 3);
        }

        return false;
    }

    // How many of the words of the line are in the article, whatever their endings.
    private static int CountShared(string text, TextSpan line, TextSpan article, out int words)
    {
        words = 0;
        int shared = 0;
        for (int start = line.Start, end; start < line.End; start = end + 1)
        {
            end = WordEnd(text, start, line.End);
            if (end - start < LeastLetters) continue;
            words++;
            if (Holds(text, article, text.AsSpan(start, Math.Max(LeastLetters, end - start - LongestEnding)))) shared++;
        }

        return shared;
    }

    private static bool Holds(string text, TextSpan article, ReadOnlySpan<char> stem)
    {
        ReadOnlySpan<char> words = text.AsSpan(0, article.End);
        for (int start = article.Start; start < words.Length; start += stem.Length)
        {
            int found = words.Slice(start).IndexOf(stem, StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            start += found;
            bool isWord = start == 0 || !char.IsLetter(text[start - 1]);
            if (isWord && WordEnd(text, start, words.Length) - start <= stem.Length + LongestOtherEnding) return true;
        }

        return false;
    }

    private static int WordEnd(string text, int start, int limit)
    {
        while (start < limit && char.IsLetter(text[start])) start++;
        return start;
    }
}
