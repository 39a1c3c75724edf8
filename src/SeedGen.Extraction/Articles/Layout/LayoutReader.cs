using SeedGen.Extraction.Articles.Metadata;
using SeedGen.Extraction.Articles.Site;
using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Problems;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Reads the raw text of one article into its parts, by the form of its lines.</summary>
internal static class LayoutReader
{
    /// <summary>
    /// The layout of <paramref name="text"/> from <paramref name="start"/> on, in time linear to its length.
    /// </summary>
    /// <param name="text">The raw text. All spans are offsets into it, whatever <paramref name="start"/> is.</param>
    /// <param name="start">Where the article begins, behind front matter.</param>
    /// <param name="tokens">Its tokens from there on.</param>
    /// <param name="boilerplate">Finds the words by which the user knows boilerplate; null where there are none.</param>
    /// <param name="order">How the user reads numeric dates.</param>
    /// <param name="problems">Takes complaints with spans in <paramref name="text"/>; null when nobody asks.</param>
    /// <param name="cancellation">Asked for each line.</param>
    public static ArticleLayout Read(
        string text, int start, ScratchList<Token> tokens, KnownWords? boilerplate, DateOrder order,
        ProblemList? problems = null, CancellationToken cancellation = default)
    {
        LayoutBuilder layout = new(text, order, problems) { Cancellation = cancellation };
        ScratchList<Line> lines = Lines.Read(text, start, cancellation);
        TakeDatePrefix(layout, lines);
        ScratchList<Piece> pieces = BoilerplateRules.Cut(text, lines, tokens, boilerplate, cancellation);
        lines.Release();
        int body = HeadReader.Read(layout, pieces);
        BodyReader.Read(layout, pieces, body);
        pieces.Release();
        return layout.Build();
    }

    // Page dumps put "date 2022-11-08" before the first sentence, on its line.
    private static void TakeDatePrefix(LayoutBuilder layout, ScratchList<Line> lines)
    {
        if (lines.Count == 0) return;
        TextSpan first = lines[0].Span;
        int length = DateLineReader.PrefixLength(layout.Text,
            new(first.Start, Math.Min(first.Length, LineForm.LongestShortLine)), layout.Order);
        if (length == 0) return;
        TextSpan prefix = new(first.Start, length);
        DateLine? date = DateLineReader.Read(layout.Text, prefix, layout.Order);
        if (date is null) return;
        layout.AddDateLine(prefix, date);
        int rest = prefix.End;
        while (!char.IsLetterOrDigit(layout.Text[rest]) && !LineForm.IsOpeningQuote(layout.Text[rest])) rest++;
        lines[0] = lines[0] with { Span = TextSpan.FromBounds(rest, first.End) };
    }
}
