using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Reads a byline over two lines: "By Jane Doe and" over "John Roe", "Text by:" over "Jane Doe".</summary>
internal static class WrappedByline
{
    /// <summary>Takes the byline that begins at <paramref name="index"/>, where the index of its second line is left; false when none does.</summary>
    public static bool TryRead(LayoutBuilder layout, ScratchList<Piece> pieces, ref int index, TextSpan words)
    {
        if (index + 1 >= pieces.Count || pieces[index + 1].IsBoilerplate) return false;
        string text = layout.Text;
        Piece next = pieces[index + 1];
        bool goesOn = BylineRules.IsLabel(text, words)
            ? layout.Title is not null && IsName(text, next.Span)
            : !next.Line.AfterBlank && EndsOpen(text, words) && BylineRules.Read(text, words, layout.Order) is not null;
        if (!goesOn) return false;
        TextSpan both = TextSpan.FromBounds(words.Start, next.Span.End);
        if (BylineRules.Read(text, both, layout.Order) is not { } byline) return false;
        layout.AddByline(both, byline);
        index++;
        return true;
    }

    private static bool IsName(string text, TextSpan span) =>
        BylineNames.IsAgency(text, span) || BylineNames.IsBareName(Markup.Plain(text, span));

    private static bool EndsOpen(string text, TextSpan words) =>
        text[words.End - 1] is ',' or '&' || LineForm.EndsWith(text, words, " and");
}
