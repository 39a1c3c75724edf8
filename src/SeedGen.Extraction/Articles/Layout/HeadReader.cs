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
    // How far behind the headline a byline may stand for the lines between them to be the standfirst.
    private const int StandfirstReach = 4;
    private const int LeastStandfirstWords = 4;
    private const int AdjacentStandfirstWords = 5;
    private const int DistantStandfirstWords = 8;

    private static readonly string[] TitleLabels = ["title:", "headline:"];

    /// <summary>
    /// Adds the blocks of the head to <paramref name="layout"/>. Returns the index of the first piece of the body.
    /// </summary>
    public static int Read(LayoutBuilder layout, ScratchList<Piece> pieces)
    {
        string text = layout.Text;
        int markedTitle = FindMarkedTitle(text, pieces);
        int lastMeta = -1;
        for (int i = 0; i < pieces.Count; i++)
        {
            layout.Cancellation.ThrowIfCancellationRequested();
            Piece piece = pieces[i];
            TextSpan words = Markup.Unwrap(text, piece.Span);
            int level = LevelOf(text, piece, ref words);
            if (i == markedTitle) layout.AddTitle(words, words);
            else if (piece.IsBoilerplate) layout.Add(BlockKind.Boilerplate, words);
            else if (IsTitleAgain(layout, words)) layout.AddTitleAgain(words);
            else if (MetaLines.TryOrigin(layout, pieces, ref i) || TryDate(layout, words)
                || TryByline(layout, pieces, i, words) || TryDateColumns(layout, pieces, i, words))
            {
                continue;
            }
            else if (level == 0 && (TryPicture(layout, pieces, i) || TryDateline(layout, pieces, i, words))) continue;
            else if (i < markedTitle) layout.Add(BlockKind.Boilerplate, words);
            else if (layout.Title is null)
            {
                if (IsAboveHeadline(layout, pieces, i, words)) layout.Add(BlockKind.Boilerplate, words);
                else if (TryWrappedTitle(layout, pieces, i)) i++;
                else if (IsTitle(layout, pieces, i, words)) AddTitle(layout, words);
                else return i;
            }
            else if (!LineForm.HoldsLetter(text, words) || IsBareBy(text, words)) layout.Add(BlockKind.Boilerplate, words);
            else if (level == 0 && IsStandfirst(layout, pieces, i, words)) layout.AddStandfirst(words);
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

    /// <summary>
    /// 1 to 6 when the piece is marked as a heading, its own words in <paramref name="words"/>; else 0.
    /// </summary>
    public static int LevelOf(string text, Piece piece, ref TextSpan words)
    {
        int level = Markup.HeadingLevel(text, piece.Span, out TextSpan heading);
        if (level > 0) words = heading;
        return level > 0 ? level : piece.Line.IsUnderlined && piece.Span.Length <= LineForm.LongestShortLine ? 2 : 0;
    }

    // A marked heading above the first running text is the headline, whatever stands before it.
    private static int FindMarkedTitle(string text, ScratchList<Piece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].IsBoilerplate) continue;
            TextSpan words = pieces[i].Span;
            if (LevelOf(text, pieces[i], ref words) > 0) return i;
            bool isMeta = CreditRules.IsCredit(text, words) || CreditRules.IsCaption(text, words, out _)
                || OriginRules.HoldsAddress(text, words);
            if (!isMeta && HeadingRules.IsRunningText(text, words)) return -1;
        }

        return -1;
    }

    // The name of a section or of the outlet, with a headline under it.
    private static bool IsAboveHeadline(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words) =>
        HeadingRules.IsTrail(layout.Text, words) || LexicalOverlap.TellsHeadlineBelow(layout, pieces, index)
        || (HasHeadline(layout.Text, pieces, index + 1) && (HeadingRules.IsKicker(layout.Text, words)
            || (pieces[index + 1].Line.AfterBlank && HeadingRules.IsWord(layout.Text, words))));

    // A page has its headline in its trail, too, or in what the browser shows.
    private static bool IsTitleAgain(LayoutBuilder layout, TextSpan words) =>
        layout.Title is { } title && words.Length >= title.Value.Length
        && Markup.Plain(layout.Text, words).Equals(title.Value, StringComparison.OrdinalIgnoreCase);

    // What is left of a byline whose name is a picture.
    private static bool IsBareBy(string text, TextSpan words) => words.Length == 2 && LineForm.StartsWithWord(text, words, "by");

    private static bool TryDate(LayoutBuilder layout, TextSpan words)
    {
        DateLine? date = DateLineReader.Read(layout.Text, words, layout.Order);
        if (date is not null) layout.AddDateLine(words, date);
        return date is not null || TryDateWithByline(layout, words);
    }

    private static bool TryPicture(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        string text = layout.Text;
        TextSpan span = pieces[index].Span;
        bool isHeadline = layout.Title is null && (IsLabelledHeadline(text, span) || IsAgencyHeadline(layout, span)) && IsOnlyHeadline(text, pieces, index);
        if (isHeadline) return false;
        if (MetaLines.TryPicture(layout, span)) return true;
        if (layout.Title is null || !StandsOverCredit(text, pieces, index)) return false;
        layout.Add(BlockKind.Caption, span);
        return true;
    }

    // "VIDEO: Mayor of Norburg falls off his chair as he opens the fair": more words than name an owner, and no stop.
    private static bool IsLabelledHeadline(string text, TextSpan span) =>
        CreditRules.IsLabelledCaption(text, span) && !CreditRules.IsCredit(text, span);

    // "Norburg votes for ferry (AP)": the first line of a page.
    private static bool IsAgencyHeadline(LayoutBuilder layout, TextSpan span) =>
        layout.LastKind is null && CreditRules.IsCaption(layout.Text, span, out TextSpan credit) && credit.Length > 2
        && BylineRules.IsAgency(layout.Text, new(credit.Start + 1, credit.Length - 2));

    private static bool IsOnlyHeadline(string text, ScratchList<Piece> pieces, int index) =>
        HeadingRules.IsHeadline(text, pieces[index].Span) && !HasHeadline(text, pieces, index + 1);

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
        if (layout.Title is null && !HasHeadline(layout.Text, pieces, index + 1)) return false;
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
        bool isAgency = BylineRules.IsAgency(layout.Text, words);
        bool mayBeBare = isAgency || (layout.Title is not null && !CreditRules.IsCredit(layout.Text, words));
        if (byline is null && mayBeBare)
        {
            byline = BylineRules.ReadUnmarked(layout.Text, words, layout.Order, IsBesideDate(layout, pieces, index));
        }
        if (byline is null
            || (layout.Title is null && !isAgency && !HasHeadline(layout.Text, pieces, index + 1) && layout.LastKind is null))
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
            if (WireDateline.Read(text, TextSpan.FromBounds(at + 1, text.Length), layout.Order) is { } dateline && !char.IsLetter(text[at + 1 + name.Length]))
                return dateline.Value.StartsWith(name, StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsBesideDate(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        if (layout.LastKind == BlockKind.DateLine || IsDate(layout, pieces, index + 1)) return true;

        // With the outlet between the writer and the date.
        return IsDate(layout, pieces, index + 2) && BylineRules.IsOutlet(layout.Text, pieces[index + 1].Span);
    }

    private static bool IsDate(LayoutBuilder layout, ScratchList<Piece> pieces, int index) =>
        index < pieces.Count && DateLineReader.Read(layout.Text, pieces[index].Span, layout.Order) is not null;

    private static bool IsTitle(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        string text = layout.Text;
        if (index + 1 >= pieces.Count) return false;
        if (HeadingRules.IsHeadline(text, words)) return HasBody(pieces, index + 1);

        // A headline with a stop is known by the byline under it.
        return words.Length <= LineForm.LongestShortLine / 2
            && BylineRules.Read(text, pieces[index + 1].Span, layout.Order) is not null;
    }

    private static bool TryWrappedTitle(LayoutBuilder layout, ScratchList<Piece> pieces, int index)
    {
        if (!WrappedHeadline.GoesOn(layout.Text, pieces, index, layout.Order)) return false;
        TextSpan both = TextSpan.FromBounds(pieces[index].Span.Start, pieces[index + 1].Span.End);
        if (!HeadingRules.IsHeadline(layout.Text, both) || !HasBody(pieces, index + 2)) return false;
        AddTitle(layout, Markup.Unwrap(layout.Text, both));
        return true;
    }

    private static void AddTitle(LayoutBuilder layout, TextSpan words)
    {
        string? label = Array.Find(TitleLabels, l => LineForm.StartsWith(layout.Text, words, l));
        TextSpan title = label is null
            ? words
            : TextSpan.FromBounds(words.Start + label.Length, words.End).Trim(layout.Text);
        layout.AddTitle(words, title.IsEmpty ? words : title);
    }

    private static bool IsStandfirst(LayoutBuilder layout, ScratchList<Piece> pieces, int index, TextSpan words)
    {
        string text = layout.Text;
        if (!HasBody(pieces, index + 1) || !HeadingRules.CanBeStandfirst(text, words)) return false;
        bool follows = layout.FollowsTitle;
        bool isLong = LineForm.WordCount(text, words, LeastStandfirstWords) >= LeastStandfirstWords;
        if (follows && isLong && (HasByline(layout, pieces, index + 1) || IsSaidAgain(text, pieces, index))) return true;
        if (layout.Standfirst is not null || WireDateline.Read(text, words, layout.Order) is not null) return false;
        bool isSlanted = Markup.EmphasisMarks(text, pieces[index].Span) > 0
            && LineForm.WordCount(text, words, AdjacentStandfirstWords) >= AdjacentStandfirstWords;
        return isSlanted
            || HeadingRules.IsOpenStandfirst(text, words, follows ? AdjacentStandfirstWords : DistantStandfirstWords);
    }

    // A standfirst may be the first sentence of the text.
    private static bool IsSaidAgain(string text, ScratchList<Piece> pieces, int index)
    {
        string words = pieces[index].Span.In(text);
        for (int i = index + 1; i < pieces.Count && i <= index + StandfirstReach; i++)
        {
            if (LineForm.StartsWith(text, pieces[i].Span, words)) return true;
        }

        return false;
    }

    // Whether a byline or a date follows before the article can have begun.
    private static bool HasByline(LayoutBuilder layout, ScratchList<Piece> pieces, int start)
    {
        for (int i = start; i < pieces.Count && i < start + StandfirstReach; i++)
        {
            if (pieces[i].IsBoilerplate) continue;
            if (MetaLines.IsMeta(layout, Markup.Unwrap(layout.Text, pieces[i].Span))) return HasBody(pieces, i + 1);
            bool goesOn = i == start
                ? HeadingRules.CanBeStandfirst(layout.Text, pieces[i].Span)
                : CreditRules.IsCredit(layout.Text, pieces[i].Span);
            if (!goesOn) return false;
        }

        return false;
    }

    private static bool HasHeadline(string text, ScratchList<Piece> pieces, int index) =>
        index < pieces.Count && !pieces[index].IsBoilerplate && HeadingRules.IsHeadline(text, pieces[index].Span)
        && LineForm.WordCount(text, pieces[index].Span, 3) > 3;

    private static bool HasBody(ScratchList<Piece> pieces, int start)
    {
        for (int i = start; i < pieces.Count; i++)
        {
            if (!pieces[i].IsBoilerplate) return true;
        }

        return false;
    }
}
