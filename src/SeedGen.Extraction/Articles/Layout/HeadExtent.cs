using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Tells how far the head of an article reaches below its headline.</summary>
internal static class HeadExtent
{
    // No page puts more lines between its headline and its date.
    private const int Reach = 12;

    /// <summary>
    /// The index of the last byline or date line from <paramref name="start"/> on before the text begins; what stands above it
    /// is of the head, whatever it is. <paramref name="start"/> when there is none.
    /// </summary>
    public static int LastMeta(LayoutBuilder layout, ScratchList<Piece> pieces, int start)
    {
        string text = layout.Text;
        int last = start;
        for (int i = start, lines = 0; i < pieces.Count && lines < Reach; i++)
        {
            if (pieces[i].IsBoilerplate) continue;
            lines++;
            TextSpan words = Markup.Unwrap(text, pieces[i].Span);

            // What somebody says is of the text.
            if (Markup.HeadingLevel(text, pieces[i].Span, out _) > 0 || LineForm.HoldsQuotation(text, words)) break;
            DateLine? date = MetaLines.ReadDate(layout, words);
            bool isDate = date is not null && (date.HasLabel || !IsSection(layout, pieces, i));
            if (isDate || BylineRules.Read(text, words, layout.Order) is not null) last = i;
            else if (date is not null || (!IsPicture(text, words) && HeadingRules.IsRunningText(text, words))) break;
        }

        return last;
    }

    /// <summary>True for a line about a picture.</summary>
    public static bool IsPicture(string text, TextSpan words) =>
        CreditRules.IsCredit(text, words) || CaptionRules.Is(text, words, out _);

    // A date alone heads a section of a chronicle when another one heads the next.
    private static bool IsSection(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        for (int i = index + 2; i + 1 < pieces.Count; i++)
        {
            bool isAlone = !pieces[i].IsBoilerplate && HeadingRules.IsRunningText(layout.Text, pieces[i - 1].Span)
                && DateLineReader.Read(layout.Text, pieces[i].Span, layout.Order) is { HasLabel: false };
            if (isAlone) return true;
        }

        return false;
    }
}
