using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>
/// Reads what stands above the first paragraph: headline, standfirst, byline, date, picture, and text of the site.
/// </summary>
internal static class HeadReader
{
    /// <summary>
    /// Adds the blocks of the head to <paramref name="layout"/>. Returns the index of the first piece of the body.
    /// </summary>
    public static int Read(LayoutBuilder layout, ScratchList<Piece> pieces)
    {
        string text = layout.Text;
        int markedTitle = HeadTitle.FindMarked(text, pieces);
        int lastMeta = -1;
        for (int i = 0; i < pieces.Count; i++)
        {
            layout.Cancellation.ThrowIfCancellationRequested();
            Piece piece = pieces[i];
            TextSpan words = Markup.Unwrap(text, piece.Span);
            int level = HeadingRules.LevelOf(text, piece, ref words);
            if (i == markedTitle) layout.AddTitle(words, words);
            else if (piece.IsBoilerplate) layout.Add(BlockKind.Boilerplate, words);
            else if (HeadTitle.IsAgain(layout, words)) layout.AddTitleAgain(words);
            else if (MetaLines.TryOrigin(layout, pieces, ref i) || TryDate(layout, words)
                || WrappedByline.TryRead(layout, pieces, ref i, words) || TryByline(layout, pieces, i, words)
                || TryDateColumns(layout, pieces, i, words))
            {
                continue;
            }
            else if (level == 0 && (TryPicture(layout, pieces, i) || TryDateline(layout, pieces, i, words))) continue;
            else if (i < markedTitle) layout.Add(BlockKind.Boilerplate, words);
            else if (layout.Title is null)
            {
                if (AboveHeadline.Is(layout, pieces, i, words)) layout.Add(BlockKind.Boilerplate, words);
                else if (HeadTitle.TryWrapped(layout, pieces, i)) i++;
                else if (HeadTitle.Is(layout, pieces, i, words)) HeadTitle.Add(layout, words);
                else return i;
            }
            else if (layout.LastKind == BlockKind.Byline && BylineRules.TellsWhereFrom(text, words)) layout.Add(BlockKind.Byline, words);
            else if (!LineForm.HoldsLetter(text, words) || IsBareBy(text, words)) layout.Add(BlockKind.Boilerplate, words);
            else if (level == 0 && StandfirstRules.Is(layout, pieces, i, words)) layout.AddStandfirst(words);
            else
            {
                if (level > 0) return i;
                if (lastMeta < 0) lastMeta = HeadExtent.LastMeta(layout, pieces, i);
                if (i >= lastMeta) return i;

                // The outlet or the place of who wrote it, or something of the site.
                layout.Add(layout.LastKind == BlockKind.Byline ? BlockKind.Byline : BlockKind.Boilerplate, words);
            }
        }

        return pieces.Count;
    }

    // What is left of a byline whose name is a picture.
    private static bool IsBareBy(string text, TextSpan words) => words.Length == 2 && LineForm.StartsWithWord(text, words, "by");

    private static bool TryDate(LayoutBuilder layout, TextSpan words)
    {
        DateLine? date = DateLineReader.Read(layout.Text, words, layout.Order) ?? SectionDates.Read(layout, words);
        if (date is not null) layout.AddDateLine(words, date);
        return date is not null || TryDateWithByline(layout, words);
    }

    private static bool TryPicture(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        string text = layout.Text;
        TextSpan span = pieces[index].Span;
        bool isHeadline = layout.Title is null && (IsLabelledHeadline(text, span) || IsAgencyHeadline(layout, span))
            && IsOnlyHeadline(text, pieces, index);
        if (isHeadline) return false;
        if (MetaLines.TryPicture(layout, span)) return true;
        if (layout.Title is null || !StandsOverCredit(text, pieces, index)) return false;
        layout.Add(BlockKind.Caption, span);
        return true;
    }

    // "VIDEO: Mayor of Norburg falls off his chair as he opens the fair": more words than name an owner, and no stop.
    private static bool IsLabelledHeadline(string text, TextSpan span) =>
        CaptionRules.IsLabelled(text, span) && !CreditRules.IsCredit(text, span);

    // "Norburg votes for ferry (AP)": the first line of a page.
    private static bool IsAgencyHeadline(LayoutBuilder layout, TextSpan span) =>
        layout.LastKind is null && CaptionRules.Is(layout.Text, span, out TextSpan credit) && credit.Length > 2
        && BylineNames.IsAgency(layout.Text, new(credit.Start + 1, credit.Length - 2));

    private static bool IsOnlyHeadline(string text, ScratchList<Piece> pieces, int index) =>
        HeadingRules.IsHeadline(text, pieces[index].Span) && !HeadTitle.StandsAt(text, pieces, index + 1);

    // A line and a credit that blank lines part from all else tell of one picture.
    private static bool StandsOverCredit(string text, ScratchList<Piece> pieces, int index) =>
        index + 2 < pieces.Count && pieces[index].Line.AfterBlank && !pieces[index + 1].Line.AfterBlank
        && pieces[index + 2].Line.AfterBlank && CreditRules.IsCredit(text, pieces[index + 1].Span);

    private static bool TryDateline(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        bool opensText = index + 1 < pieces.Count && HeadingRules.IsRunningText(layout.Text, pieces[index + 1].Span);
        if (!opensText || WireDateline.ReadLine(layout.Text, words, layout.Order, out Located<Timestamp>? day) is not { } dateline) return false;
        layout.AddDateline(dateline, day);
        return true;
    }

    private static bool TryDateColumns(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        if (layout.Title is null && !HeadTitle.StandsAt(layout.Text, pieces, index + 1)) return false;
        if (DateColumns.Read(layout.Text, words, layout.Order) is not { } date) return false;
        layout.AddDateLine(words, date);
        return true;
    }

    // "Published on November 8, 2022 by Jane Doe"
    private static bool TryDateWithByline(LayoutBuilder layout, TextSpan words)
    {
        if (words.Length > LineForm.LongestShortLine) return false;
        int by = layout.Text.IndexOf(" by ", words.Start, words.Length, StringComparison.OrdinalIgnoreCase);
        if (by < 0) return false;
        TextSpan day = TextSpan.FromBounds(words.Start, by).Trim(layout.Text);
        if (day.IsEmpty || DateLineReader.Read(layout.Text, day, layout.Order) is not { } date) return false;
        TextSpan name = TextSpan.FromBounds(by + 1, words.End);
        if (BylineRules.Read(layout.Text, name, layout.Order) is not { } byline) return false;
        layout.AddDateLine(day, date);
        layout.AddByline(name, byline);
        return true;
    }

    private static bool TryByline(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        Byline? byline = BylineRules.Read(layout.Text, words, layout.Order);
        words = BylineNames.TrimMarks(layout.Text, words);
        bool isAgency = BylineNames.IsAgency(layout.Text, words);
        bool mayBeBare = isAgency || (layout.Title is not null && !CreditRules.IsCredit(layout.Text, words));
        if (byline is null && mayBeBare)
        {
            byline = BylineRules.ReadUnmarked(layout.Text, words, layout.Order, IsBesideDate(layout, pieces, index));
        }
        if (byline is null
            || (layout.Title is null && !isAgency && !HeadTitle.StandsAt(layout.Text, pieces, index + 1) && layout.LastKind is null))
        {
            return false;
        }
        if (byline.Date is not null && OpensDateline(layout, words.End, byline.Name.Value)) layout.AddDateLine(words, byline.Date);
        else layout.AddByline(words, byline);
        return true;
    }

    // "HARBOUR TOWN Fri Oct 19, 2012 7:35pm" over "HARBOUR TOWN (Reuters) - The mayor ...": where, not who.
    private static bool OpensDateline(LayoutBuilder layout, int start, string name)
    {
        string text = layout.Text;
        if (name.Any(char.IsLower)) return false;
        for (int at = start; (at = text.IndexOf('\n' + name, at, StringComparison.Ordinal)) >= 0; at++)
        {
            TextSpan rest = TextSpan.FromBounds(at + 1, text.Length);
            if (WireDateline.Read(text, rest, layout.Order) is { } dateline && !char.IsLetter(text[rest.Start + name.Length]))
                return dateline.Value.StartsWith(name, StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsBesideDate(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        if (layout.LastKind == BlockKind.DateLine || IsDate(layout, pieces, index + 1)) return true;

        // With the outlet between the writer and the date.
        return IsDate(layout, pieces, index + 2) && BylineNames.IsOutlet(layout.Text, pieces[index + 1].Span);
    }

    private static bool IsDate(LayoutBuilder layout, ScratchList<Piece> pieces, int index) =>
        index < pieces.Count && DateLineReader.Read(layout.Text, pieces[index].Span, layout.Order) is not null;
}
