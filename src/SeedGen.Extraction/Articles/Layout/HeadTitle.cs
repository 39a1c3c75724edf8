using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Knows the headline among the pieces of the head.</summary>
internal static class HeadTitle
{
    private static readonly string[] Labels = ["title:", "headline:"];

    /// <summary>The headline that is marked as a heading: the first above running text, whatever stands before it; -1 when none is.</summary>
    public static int FindMarked(string text, ScratchList<Piece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsBoilerplate) continue;
            TextSpan words = pieces[i].Span;
            if (HeadingRules.LevelOf(text, pieces[i], ref words) > 0) return i;
            bool isMeta = CreditRules.IsCredit(text, words) || CaptionRules.Is(text, words, out _)
                || OriginRules.HoldsAddress(text, words);
            if (!isMeta && HeadingRules.IsRunningText(text, words)) return -1;
        }

        return -1;
    }

    /// <summary>True for the headline once more: a page has it in its trail, too, or in what the browser shows.</summary>
    public static bool IsAgain(LayoutBuilder layout, TextSpan words) =>
        layout.Title is { } title && words.Length >= title.Value.Length
        && Markup.Plain(layout.Text, words).Equals(title.Value, StringComparison.OrdinalIgnoreCase);

    /// <summary>True for the headline: it has the form of one, or a byline under it.</summary>
    public static bool Is(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        string text = layout.Text;
        if (index + 1 >= pieces.Count) return false;
        if (HeadingRules.IsHeadline(text, words)) return HasMore(pieces, index + 1);

        // A headline with a stop is known by the byline under it.
        return words.Length <= LineForm.LongestShortLine / 2
            && BylineRules.Read(text, pieces[index + 1].Span, layout.Order) is not null;
    }

    /// <summary>Takes a headline that was broken over two lines.</summary>
    public static bool TryWrapped(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        if (!WrappedHeadline.GoesOn(layout.Text, pieces, index, layout.Order)) return false;
        TextSpan both = TextSpan.FromBounds(pieces[index].Span.Start, pieces[index + 1].Span.End);
        if (!HeadingRules.IsHeadline(layout.Text, both) || !HasMore(pieces, index + 2)) return false;
        Add(layout, Markup.Unwrap(layout.Text, both));
        return true;
    }

    /// <summary>Takes the headline, without a label before it.</summary>
    public static void Add(LayoutBuilder layout, TextSpan words)
    {
        string? label = Array.Find(Labels, l => LineForm.StartsWith(layout.Text, words, l));
        TextSpan title = label is null
            ? words
            : TextSpan.FromBounds(words.Start + label.Length, words.End).Trim(layout.Text);
        layout.AddTitle(words, title.IsEmpty ? words : title);
    }

    /// <summary>True when what stands at a place has the form and the length of a headline.</summary>
    public static bool StandsAt(string text, ScratchList<Piece> pieces, int index) =>
        index < pieces.Count && !pieces[index].IsBoilerplate && HeadingRules.IsHeadline(text, pieces[index].Span)
        && LineForm.WordCount(text, pieces[index].Span, 3) > 3;

    /// <summary>True when more than text of the site stands from a place on.</summary>
    public static bool HasMore(ScratchList<Piece> pieces, int start)
    {
        for (int i = start; i < pieces.Count; i++)
        {
            if (!pieces[i].IsBoilerplate) return true;
        }

        return false;
    }
}
