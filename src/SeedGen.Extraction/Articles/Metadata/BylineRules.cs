using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Schema.Fields;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>A byline as it was read.</summary>
/// <param name="Name">The writers, without "By", and where they stand.</param>
/// <param name="Date">The date on the same line; null when there is none.</param>
/// <param name="DateStart">Offset where the date begins; the end of the line when there is none.</param>
internal sealed record Byline(Located<string> Name, DateLine? Date, int DateStart);

/// <summary>Knows lines that name who wrote the article.</summary>
internal static class BylineRules
{
    private static readonly LabelList Labels = new(
    [
        "written by", "posted by", "reported by", "authored by", "story by", "text by", "words by", "report by",
        "reporting by", "article by", "analysis by", "opinion by", "exclusive by", "published by", "submitted by",
        "byline", "authors", "author", "by",
    ]);

    private const string GluedLabel = "by";
    private const string ReportedFrom = " reported from ";

    private static readonly LabelList ReportingLabels = new(
        ["reporting by", "additional reporting by", "reporting and writing by", "writing by", "editing by",
         "compiled by"]);

    // Words that a phrase with "by" begins with when it names no writer.
    private static readonly string[] NoNames =
    [
        "the", "then", "now", "this", "that", "law", "land", "air", "sea", "mistake", "contrast", "invitation",
        "popular", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "early",
        "late", "way", "far", "all", "some", "using",
    ];

    /// <summary>
    /// Reads a line that says "By" somebody, with or without a date behind the name; null when it does not.
    /// </summary>
    public static Byline? Read(string text, TextSpan span, DateOrder order)
    {
        TextSpan words = BylineNames.TrimMarks(text, Markup.Unwrap(text, span));
        if (words.Length > LineForm.LongestShortLine) return null;
        string? label = Labels.Find(text, words) ?? (IsGlued(text, words) ? GluedLabel : null);
        if (label is null) return null;
        TextSpan rest = BylineNames.TrimMarks(text, TextSpan.FromBounds(words.Start + label.Length, words.End));
        if (rest.IsEmpty || LineForm.StartsWithWord(text, rest, "by"))
        {
            rest = rest.IsEmpty ? rest : BylineNames.TrimMarks(text, TextSpan.FromBounds(rest.Start + 2, rest.End));
        }
        if (rest.IsEmpty || Array.Exists(NoNames, n => LineForm.StartsWithWord(text, rest, n))) return null;
        return Named(text, rest, order);
    }

    // "byJane Doe"
    private static bool IsGlued(string text, TextSpan words) =>
        words.Length > GluedLabel.Length + 1 && text.AsSpan(words.Start, GluedLabel.Length).SequenceEqual(GluedLabel.AsSpan())
        && char.IsUpper(text[words.Start + GluedLabel.Length]) && char.IsLower(text[words.Start + GluedLabel.Length + 1]);

    /// <summary>True for what stands before a writer's name, with the name on another line: "By", "Text by:".</summary>
    public static bool IsLabel(string text, TextSpan span) =>
        Labels.Find(text, span) is { } label
        && (span.Length == label.Length || (span.Length == label.Length + 1 && text[span.End - 1] == ':'));

    /// <summary>
    /// True for a sentence under a byline that says where its writers were: "Jane Doe reported from Paris, and John Roe from Rome."
    /// </summary>
    public static bool TellsWhereFrom(string text, TextSpan span)
    {
        if (span.Length > LineForm.LongestShortLine) return false;
        int verb = text.IndexOf(ReportedFrom, span.Start, span.Length, StringComparison.Ordinal);
        return verb > span.Start && BylineNames.AreNames(text, TextSpan.FromBounds(span.Start, verb));
    }

    /// <summary>
    /// Reads "Jane Doe, Reuters", "Jane Doe in Seoul", "AFP" or, where <paramref name="besideDate"/>, a bare name.
    /// </summary>
    public static Byline? ReadUnmarked(string text, TextSpan span, DateOrder order, bool besideDate)
    {
        TextSpan words = Markup.Unwrap(text, span);
        if (words.Length > 120 || LineForm.EndsSentence(text, words)) return null;
        if (LineForm.StartsWithWord(text, words, "from"))
        {
            // "From staff and wire reports", "From Jane Doe in Paris"; "From Harbour Town" says where.
            words = BylineNames.TrimMarks(text, TextSpan.FromBounds(words.Start + "from".Length, words.End));
            besideDate = false;
        }

        if (BylineNames.IsAgency(text, words)) return new(new(words.In(text), words), null, words.End);
        Byline? byline = Named(text, words, order);
        // "NEW YORK, Nov 7 | Mon Nov 7, 2022 2:45pm EDT": a place
        if (byline is null or { Date: { Published: not null, Trouble.State: DateState.Yearless } }) return null;
        TextSpan name = TextSpan.FromBounds(words.Start, byline.DateStart).Trim(text);
        if (byline.Date is not null) name = TextSpan.FromBounds(name.Start, CutAtSeparator(text, name)).Trim(text);
        string plain = TrimPlain(Markup.Plain(text, name));
        if (BylineNames.IsKnownAgency(plain)) return byline;
        int comma = plain.IndexOf(',');
        string first = comma < 0 ? plain : plain.Substring(0, comma);
        int place = first.IndexOf(" in ", StringComparison.Ordinal);
        if (place > 0) first = first.Substring(0, place);
        if (!BylineNames.IsBareName(first)) return null;
        bool hasRole = comma > 0 && BylineNames.EndsInRole(plain.Substring(comma + 1));
        return hasRole || place > 0 || (besideDate && comma < 0) || byline.Date is not null ? byline : null;
    }

    /// <summary>
    /// The writers in the bracketed line under a wire story, "(Reporting by A; Editing by B)"; null when it is none.
    /// </summary>
    public static Located<string>? ReadReportingLine(string text, TextSpan span)
    {
        TextSpan words = span;
        if (words.Length > 2 * LineForm.LongestShortLine) return null;
        if (text[words.Start] is '(' or '[') words = TextSpan.FromBounds(words.Start + 1, words.End);
        string? label = ReportingLabels.Find(text, words);
        if (label is null) return null;
        int end = words.Start + label.Length;
        while (end < words.End && text[end] is not (';' or ')' or ']' or '\n')) end++;
        TextSpan names = TextSpan.FromBounds(words.Start + label.Length, end).Trim(text);
        if (!names.IsEmpty && text[names.End - 1] == '.') names = new(names.Start, names.Length - 1);
        return BylineNames.AreNames(text, names) ? new(Markup.Plain(text, names), names) : null;
    }

    private static Byline? Named(string text, TextSpan rest, DateOrder order)
    {
        int cut = FindDate(text, rest, order, out DateLine? date);
        TextSpan name = BylineNames.TrimMarks(text,
            TextSpan.FromBounds(rest.Start, CutAtSeparator(text, TextSpan.FromBounds(rest.Start, cut))));
        name = BylineNames.WithoutRole(text, name);
        return name.IsEmpty || !BylineNames.AreNames(text, name) ? null : new(new(Markup.Plain(text, name), name), date, cut);
    }

    // Where the date behind the name begins: at a separator, a blank or a digit behind which the whole rest is a date
    // line.
    private static int FindDate(string text, TextSpan rest, DateOrder order, out DateLine? date)
    {
        date = null;
        for (int i = rest.Start + 2; i < rest.End; i++)
        {
            // The copy may have lost the blank: "Jane DoePublished November 8, 2022".
            bool isSeam = char.IsLower(text[i - 1]) && (char.IsUpper(text[i]) || char.IsDigit(text[i]));
            bool begins = isSeam || (!char.IsWhiteSpace(text[i])
                && (char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '|' or ',' or '\u2022' or '\u00B7'));
            if (!begins || !(char.IsLetterOrDigit(text[i]) || text[i] == '(')) continue;
            date = DateLineReader.Read(text, TextSpan.FromBounds(i, rest.End), order);
            if (date is not null) return i;
        }

        return rest.End;
    }

    private static int CutAtSeparator(string text, TextSpan span)
    {
        for (int i = span.Start + 1; i < span.End; i++)
        {
            bool isDash = text[i] is '-' or '\u2013' or '\u2014' && char.IsWhiteSpace(text[i - 1])
                && (i + 1 >= span.End || char.IsWhiteSpace(text[i + 1]));
            if (isDash || text[i] is '|' or '\u2022' or '\u00B7' or ';' or '/' && text[i - 1] != '<') return i;
        }

        return span.End;
    }

    private static string TrimPlain(string words) =>
        words.Trim(' ', ',', '|', '-', '\u2013', '\u2014', '\u2022', '\u00B7');
}
