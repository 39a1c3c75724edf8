using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>
/// Takes the lines that mean the same wherever they stand: addresses, credits, captions, labelled dates.
/// </summary>
internal static class MetaLines
{
    /// <summary>
    /// Takes the address at <paramref name="index"/> and the lines it spreads over; the index of the last is left in
    /// it.
    /// </summary>
    public static bool TryOrigin(LayoutBuilder layout, ScratchList<Piece> pieces, ref int index)
    {
        TextSpan span = pieces[index].Span;
        if (span.Length > 16 * LineForm.LongestShortLine) return false;
        int last = index;
        Located<string>? address;
        bool isLabelled = OriginRules.IsLabelLine(layout.Text, span);
        if (isLabelled && index + 1 < pieces.Count)
        {
            address = OriginRules.ReadLine(layout.Text, pieces[index + 1].Span, out _);
            if (address is null) return false;
            last++;
        }
        else
        {
            address = OriginRules.ReadLine(layout.Text, span, out isLabelled);
            if (address is null) return false;
        }

        while (last + 1 < pieces.Count && address.Span.End == pieces[last].Span.End && !pieces[last + 1].Line.AfterBlank
            && OriginRules.Continue(layout.Text, address, pieces[last + 1].Span) is { } longer)
        {
            address = longer;
            last++;
        }

        layout.AddOrigin(TextSpan.FromBounds(span.Start, pieces[last].Span.End), address, isLabelled);
        index = last;
        return true;
    }

    /// <summary>The date that a line tells, alone, in columns or behind the name of a section; null when it tells something else.</summary>
    public static DateLine? ReadDate(LayoutBuilder layout, TextSpan words) =>
        DateLineReader.Read(layout.Text, words, layout.Order) ?? DateColumns.Read(layout.Text, words, layout.Order)
        ?? SectionDates.Read(layout, words);

    /// <summary>True for a line that says when or by whom the article was written.</summary>
    public static bool IsMeta(LayoutBuilder layout, TextSpan words) =>
        BylineRules.Read(layout.Text, words, layout.Order) is not null || ReadDate(layout, words) is not null;

    /// <summary>Takes a line about a picture.</summary>
    public static bool TryPicture(LayoutBuilder layout, TextSpan span)
    {
        string text = layout.Text;
        if (CreditRules.IsCredit(text, span)) layout.Add(BlockKind.Credit, Markup.Unwrap(text, span));
        else if (CaptionRules.Is(text, span, out TextSpan credit))
        {
            int end = credit.IsEmpty ? span.End : credit.Start;
            while (end > span.Start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_')) end--;
            layout.Add(BlockKind.Caption, TextSpan.FromBounds(span.Start, end));
            TextSpan rest = TrimEmphasis(text, TextSpan.FromBounds(end, span.End));
            if (!rest.IsEmpty) layout.Add(BlockKind.Credit, rest);
        }
        else if (CaptionRules.IsLabelled(text, span)) layout.Add(BlockKind.Caption, span);
        else return false;
        return true;
    }

    private static TextSpan TrimEmphasis(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '*' or '_')) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '*' or '_')) end--;
        return TextSpan.FromBounds(start, end);
    }
}
