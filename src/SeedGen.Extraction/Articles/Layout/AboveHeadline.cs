using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Knows lines that stand above the headline and could be taken for it: sections, the outlet, what the browser shows.</summary>
internal static class AboveHeadline
{
    private const int MostCallWords = 4;

    // No page has more lines between its own name and its headline, or between that and its being said again.
    private const int Reach = 6;

    // "Home | The Tide" is no headline with the name of its site.
    private const int LeastHeadlineWords = 3;

    private static readonly string[] Separators = [" - ", " | ", " \u2013 ", " \u2014 ", " \u00B7 "];

    /// <summary>True for a line with the headline under it.</summary>
    public static bool Is(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        string text = layout.Text;
        if (SectionNames.IsTrail(text, words) || LexicalOverlap.TellsHeadlineBelow(layout, pieces, index)) return true;
        int below = NextOfArticle(text, pieces, index + 1);
        bool isSection = IsSection(text, pieces, index);
        bool isCall = below > index + 1 && IsCall(text, words);
        if (HeadTitle.StandsAt(text, pieces, below) && (isCall || isSection)) return true;
        if (IsTitleOfPage(text, pieces, below, words)) return true;

        // Over what is itself above the headline.
        int next = below;
        for (int lines = 0; lines < Reach && next < pieces.Count && IsSection(text, pieces, next); lines++)
            next = NextOfArticle(text, pieces, next + 1);
        if (next > below) return (isSection || isCall || HeadingRules.IsName(text, words)) && HeadTitle.StandsAt(text, pieces, next);
        return BylineNames.IsTitleOfPaper(text, words) && below < pieces.Count
            && MetaLines.ReadDate(layout, pieces[below].Span) is not null
            && HeadTitle.StandsAt(text, pieces, NextOfArticle(text, pieces, below + 1));
    }

    // "Politics" right over the headline, "Wimbledon" with a blank line or text of the site between them.
    private static bool IsSection(string text, ScratchList<Piece> pieces, int index)
    {
        TextSpan words = Markup.Unwrap(text, pieces[index].Span);
        return SectionNames.IsKicker(text, words)
            || (index + 1 < pieces.Count && HeadingRules.IsWord(text, words)
                && (pieces[index + 1].Line.AfterBlank || pieces[index + 1].IsBoilerplate));
    }

    // "Support the Tide", with more of its kind below.
    private static bool IsCall(string text, TextSpan words) =>
        LineForm.WordCount(text, words, MostCallWords) <= MostCallWords && BoilerplateScore.OpensWithCall(text, words);

    // What the browser shows: the headline before the name of the site, "Ferry saved by council vote - The Tide", or the site
    // alone, "The Tide - News and Weather", over a headline that the page says twice.
    private static bool IsTitleOfPage(string text, ScratchList<Piece> pieces, int below, TextSpan words)
    {
        // "Politics|Ferry saved by council vote"
        if (text.LastIndexOf('|', words.End - 1, words.Length) > words.Start && EndsInHeadline(text, words, pieces, below)) return true;
        foreach (string separator in Separators)
        {
            int end = text.LastIndexOf(separator, words.End - 1, words.Length, StringComparison.Ordinal);
            if (end <= words.Start) continue;
            bool isOfSite = HeadTitle.StandsAt(text, pieces, below) && IsSaidAgain(text, pieces, below);
            if (isOfSite || EndsInHeadline(text, TextSpan.FromBounds(words.Start, end), pieces, below)) return true;
        }

        return false;
    }

    private static bool EndsInHeadline(string text, TextSpan title, ScratchList<Piece> pieces, int start)
    {
        for (int i = start; i < pieces.Count && i < start + Reach; i++)
        {
            TextSpan line = pieces[i].Span;
            bool isLong = LineForm.WordCount(text, line, LeastHeadlineWords) >= LeastHeadlineWords;
            if (isLong && LineForm.EndsWith(text, title, line.In(text))) return true;
        }

        return false;
    }

    private static bool IsSaidAgain(string text, ScratchList<Piece> pieces, int index)
    {
        TextSpan words = pieces[index].Span;
        for (int i = index + 1; i < pieces.Count && i <= index + Reach; i++)
        {
            TextSpan line = pieces[i].Span;
            if (line.Length == words.Length && LineForm.StartsWith(text, line, words.In(text))) return true;
        }

        return false;
    }

    private static int NextOfArticle(string text, ScratchList<Piece> pieces, int index)
    {
        while (index < pieces.Count && (pieces[index].IsBoilerplate || !LineForm.HoldsLetter(text, pieces[index].Span))) index++;
        return index;
    }
}
