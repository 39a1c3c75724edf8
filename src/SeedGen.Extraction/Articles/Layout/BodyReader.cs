using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>
/// Reads what follows the head: paragraphs with their headings and pictures, and what stands under the article.
/// </summary>
internal static class BodyReader
{
    /// <summary>Adds the blocks of the pieces from <paramref name="start"/> on to <paramref name="layout"/>.</summary>
    public static void Read(LayoutBuilder layout, ScratchList<Piece> pieces, int start)
    {
        string text = layout.Text;
        int lastText = LastRunningText(text, pieces);
        for (int i = start; i < pieces.Count; i++)
        {
            layout.Cancellation.ThrowIfCancellationRequested();
            Piece piece = pieces[i];
            TextSpan words = Markup.Unwrap(text, piece.Span);
            int level = HeadingRules.LevelOf(text, piece, ref words);
            if (piece.IsBoilerplate) layout.Add(BlockKind.Boilerplate, words);
            else if (level > 0) layout.Add(BlockKind.Heading, words);
            else if (MetaLines.TryOrigin(layout, pieces, ref i) || TryMeta(layout, words, i > lastText)) continue;
            else if (MetaLines.TryPicture(layout, piece.Span)) continue;
            else layout.Add(IsHeading(text, pieces, i, words) ? BlockKind.Heading : BlockKind.Paragraph, words);
        }
    }

    private static int LastRunningText(string text, ScratchList<Piece> pieces)
    {
        int last = pieces.Count - 1;
        while (last >= 0 && (pieces[last].IsBoilerplate || !HeadingRules.IsRunningText(text, pieces[last].Span))) last--;
        return last;
    }

    // A date alone among paragraphs heads a section of a chronicle; under the article, or with a label, it is the date
    // line.
    private static bool TryMeta(LayoutBuilder layout, TextSpan words, bool isFoot)
    {
        if (BylineRules.ReadReportingLine(layout.Text, words) is { } names)
        {
            layout.AddReporters(words, names);
            return true;
        }

        DateLine? date = DateLineReader.Read(layout.Text, words, layout.Order);
        if (date is not null && (isFoot || date.HasLabel))
        {
            layout.AddDateLine(words, date);
            return true;
        }

        Byline? byline = !isFoot ? null
            : BylineNames.IsAgency(layout.Text, words) ? BylineRules.ReadUnmarked(layout.Text, words, layout.Order, besideDate: false)
            : BylineRules.Read(layout.Text, words, layout.Order);
        if (byline is not null) layout.AddByline(words, byline);
        return byline is not null;
    }

    private static bool IsHeading(string text, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        if (!HeadingRules.IsHeading(text, words)) return false;
        for (int i = index + 1; i < pieces.Count; i++)
        {
            if (!pieces[i].IsBoilerplate && !CreditRules.IsCredit(text, pieces[i].Span))
            {
                return HeadingRules.IsRunningText(text, pieces[i].Span);
            }
        }

        return false;
    }
}
