using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Knows a standfirst, by its form and by what stands around it.</summary>
internal static class StandfirstRules
{
    // How far behind the headline a byline may stand for the lines between them to be the standfirst and its picture.
    private const int Reach = 5;
    private const int LeastWords = 4;
    private const int AdjacentWords = 5;
    private const int DistantWords = 8;

    /// <summary>True for the standfirst.</summary>
    public static bool Is(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        string text = layout.Text;
        if (!HeadTitle.HasMore(pieces, index + 1) || !HeadingRules.CanBeStandfirst(text, words)) return false;
        bool follows = layout.FollowsTitle;
        bool isLong = LineForm.WordCount(text, words, LeastWords) >= LeastWords;
        if (follows && isLong && (HasByline(layout, pieces, index + 1) || IsSaidAgain(text, pieces, index))) return true;
        if (layout.Standfirst is not null || WireDateline.Read(text, words, layout.Order) is not null) return false;
        bool isSlanted = Markup.EmphasisMarks(text, pieces[index].Span) > 0
            && LineForm.WordCount(text, words, AdjacentWords) >= AdjacentWords;
        return isSlanted
            || HeadingRules.IsOpenStandfirst(text, words, follows ? AdjacentWords : DistantWords);
    }

    // A standfirst may be the first sentence of the text.
    private static bool IsSaidAgain(string text, ScratchList<Piece> pieces, int index)
    {
        string words = pieces[index].Span.In(text);
        for (int i = index + 1; i < pieces.Count && i <= index + Reach; i++)
        {
            if (LineForm.StartsWith(text, pieces[i].Span, words)) return true;
        }

        return false;
    }

    // Whether a byline or a date follows before the article can have begun.
    private static bool HasByline(LayoutBuilder layout, ScratchList<Piece> pieces, int start)
    {
        for (int i = start; i < pieces.Count && i < start + Reach; i++)
        {
            if (pieces[i].IsBoilerplate) continue;
            if (MetaLines.IsMeta(layout, Markup.Unwrap(layout.Text, pieces[i].Span))) return HeadTitle.HasMore(pieces, i + 1);
            bool goesOn = HeadExtent.IsPicture(layout.Text, pieces[i].Span)
                || (i == start && HeadingRules.CanBeStandfirst(layout.Text, pieces[i].Span));
            if (!goesOn) return false;
        }

        return false;
    }
}
