using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;
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
    private const int MostNameWords = 14;
    private const int MostBareNameWords = 5;
    private const int LongestAgency = 30;

    // "Tide News Service", but "Norburg Gets News Service".
    private const int MostAgencyWords = 3;

    private static readonly LabelList Labels = new(
    [
        "written by", "posted by", "reported by", "authored by", "story by", "text by", "words by", "report by",
        "reporting by", "article by", "analysis by", "opinion by", "exclusive by", "published by", "submitted by",
        "byline", "authors", "author", "by",
    ]);

    private static readonly LabelList ReportingLabels = new(
        ["reporting by", "additional reporting by", "reporting and writing by", "writing by", "editing by",
         "compiled by"]);

    private static readonly string[] Particles =
        ["and", "de", "da", "di", "du", "la", "le", "el", "al", "van", "von", "der", "den", "ter", "bin", "ibn", "dos",
         "y", "e", "of", "the", "for", "in", "at", "with", "from", "to"];

    private static readonly string[] Roles =
    [
        "editor", "correspondent", "reporter", "writer", "staff", "journalist", "columnist", "chief", "bureau",
        "producer", "analyst", "contributor", "desk", "news", "press", "agency", "reuters", "afp", "ap", "tass",
        "xinhua", "yonhap", "bbc", "cnn", "upi", "dpa", "ani", "pti", "bloomberg", "service", "post", "times",
        "guardian", "independent", "telegraph", "herald",
    ];

    // Words that a phrase with "by" begins with when it names no writer.
    private static readonly string[] NoNames =
    [
        "the", "then", "now", "this", "that", "law", "land", "air", "sea", "mistake", "contrast", "invitation",
        "popular", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "early",
        "late", "way", "far", "all", "some", "using",
    ];

    private static readonly HashSet<string> Agencies = new(StringComparer.OrdinalIgnoreCase)
    {
        "AFP", "AP", "AAP", "Associated Press", "The Associated Press", "Reuters", "Agence France-Presse", "TASS", "Xinhua",
        "Yonhap", "Press Association", "PA Media", "PA", "UPI", "DPA", "ANI", "PTI", "IANS", "EFE", "ANSA", "Kyodo",
        "Kyodo News", "Bloomberg", "Anadolu Agency", "Sputnik", "RIA Novosti", "Interfax", "KCNA", "Press TV",
        "Al Jazeera", "BBC News", "CNN", "RT", "Reuters Staff", "Staff Writer", "Staff Writers", "Staff Reporter",
        "Staff", "News Desk", "Web Desk", "Editorial Board", "Newsroom", "AP News", "Staff and agencies", "Agencies",
        "Agency", "News agencies", "Newsdesk", "Staff report", "Staff reports", "Wire report", "Wire reports",
        "Wire services", "Wire service reports", "News services", "News service reports", "Staff and wire reports",
        "Staff and wire services", "Staff and news services", "Staff correspondent", "Special correspondent",
        "Our correspondent",
    };

    private static readonly string[] AgencyEndings = [" news service", " news agency", " news desk"];

    /// <summary>
    /// Reads a line that says "By" somebody, with or without a date behind the name; null when it does not.
    /// </summary>
    public static Byline? Read(string text, TextSpan span, DateOrder order)
    {
        TextSpan words = TrimMarks(text, Markup.Unwrap(text, span));
        if (words.Length > LineForm.LongestShortLine) return null;
        string? label = Labels.Find(text, words);
        if (label is null) return null;
        TextSpan rest = TrimMarks(text, TextSpan.FromBounds(words.Start + label.Length, words.End));
        if (rest.IsEmpty || LineForm.StartsWithWord(text, rest, "by"))
        {
            rest = rest.IsEmpty ? rest : TrimMarks(text, TextSpan.FromBounds(rest.Start + 2, rest.End));
        }
        if (rest.IsEmpty || Array.Exists(NoNames, n => LineForm.StartsWithWord(text, rest, n))) return null;
        return Named(text, rest, order);
    }

    /// <summary>True for the name of an agency, or what stands for one, alone on its line: "AAP", "Tide News Service".</summary>
    public static bool IsAgency(string text, TextSpan span) => span.Length <= LongestAgency
        && (Agencies.Contains(span.In(text))
            || (Array.Exists(AgencyEndings, e => LineForm.EndsWith(text, span, e)) && LineForm.HasCapitals(text, span)
                && LineForm.WordCount(text, span, MostAgencyWords) <= MostAgencyWords));

    /// <summary>True for what may be the name of an outlet: "The Tide", "Harbour News".</summary>
    public static bool IsOutlet(string text, TextSpan span) =>
        span.Length <= LongestAgency && !LineForm.EndsSentence(text, span) && IsRoleOrOutlet(text, span);

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
            words = TrimMarks(text, TextSpan.FromBounds(words.Start + "from".Length, words.End));
            besideDate = false;
        }

        if (IsAgency(text, words)) return new(new(words.In(text), words), null, words.End);
        Byline? byline = Named(text, words, order);
        // "NEW YORK, Nov 7 | Mon Nov 7, 2022 2:45pm EDT": a place
        if (byline is null or { Date: { Published: not null, Trouble.State: DateState.Yearless } }) return null;
        TextSpan name = TextSpan.FromBounds(words.Start, byline.DateStart).Trim(text);
        if (byline.Date is not null) name = TextSpan.FromBounds(name.Start, CutAtSeparator(text, name)).Trim(text);
        string plain = TrimPlain(Markup.Plain(text, name));
        if (Agencies.Contains(plain)) return byline;
        int comma = plain.IndexOf(',');
        string first = comma < 0 ? plain : plain.Substring(0, comma);
        int place = first.IndexOf(" in ", StringComparison.Ordinal);
        if (place > 0) first = first.Substring(0, place);
        if (!IsBareName(first)) return null;
        bool hasRole = comma > 0 && EndsInRole(plain.Substring(comma + 1));
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
        return AreNames(text, names) ? new(Markup.Plain(text, names), names) : null;
    }

    private static Byline? Named(string text, TextSpan rest, DateOrder order)
    {
        int cut = FindDate(text, rest, order, out DateLine? date);
        TextSpan name = TrimMarks(text,
            TextSpan.FromBounds(rest.Start, CutAtSeparator(text, TextSpan.FromBounds(rest.Start, cut))));
        name = DropRole(text, DropMailAddress(text, name));
        return name.IsEmpty || !AreNames(text, name) ? null : new(new(Markup.Plain(text, name), name), date, cut);
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

    // "Jane Doe jdoe@thetide.example"
    private static TextSpan DropMailAddress(string text, TextSpan name)
    {
        int start = name.End;
        while (start > name.Start && !char.IsWhiteSpace(text[start - 1])) start--;
        bool isAddress = start > name.Start && text.IndexOf('@', start + 1, Math.Max(name.End - start - 1, 0)) > 0;
        return isAddress ? TrimMarks(text, TextSpan.FromBounds(name.Start, start)) : name;
    }

    // "Jane Doe, Political Editor", "Jane Doe in Seoul"; a list of names stays whole.
    private static TextSpan DropRole(string text, TextSpan name)
    {
        int comma = text.LastIndexOf(',', Math.Max(name.End - 1, 0), name.Length);
        if (comma > name.Start)
        {
            TextSpan last = TextSpan.FromBounds(comma + 1, name.End).Trim(text);
            if (!last.IsEmpty && !Array.Exists(["and", "with"], w => LineForm.StartsWithWord(text, last, w))
                && IsRoleOrOutlet(text, last))
            {
                name = DropRole(text, TextSpan.FromBounds(name.Start, comma).Trim(text));
            }
        }

        foreach (string link in (string[])[" in ", " for the ", " for ", " at the "])
        {
            int at = text.IndexOf(link, name.Start, name.Length, StringComparison.Ordinal);
            if (at > name.Start && text.IndexOf(" and ", at, name.End - at, StringComparison.Ordinal) < 0)
            {
                return TextSpan.FromBounds(name.Start, at);
            }
        }

        return name;
    }

    private static bool IsRoleOrOutlet(string text, TextSpan words) =>
        EndsInRole(words.In(text)) || LineForm.StartsWithWord(text, words, "the");

    private static bool EndsInRole(string words) => Agencies.Contains(words.Trim()) || words.Split(' ', ',')
        .Any(static w => Array.Exists(Roles, r => r.Equals(w.Trim('.'), StringComparison.OrdinalIgnoreCase)));

    private static bool AreNames(string text, TextSpan span)
    {
        string plain = Markup.Plain(text, span);
        if (plain.Length == 0 || plain[plain.Length - 1] is '?' or '!' or ':' or '"') return false;
        string[] words = plain.Split(' ');
        return words.Length <= MostNameWords && Array.TrueForAll(words, IsNameWord)
            && Array.Exists(words, static w => char.IsUpper(w[0]));
    }

    private static bool IsNameWord(string word)
    {
        string bare = word.Trim(',', '.', '(', ')', '"', '\u201C', '\u201D');
        if (bare.Length == 0 || bare is "&" || bare[0] == '@' || bare.IndexOf('@') > 0) return true;
        if (Array.Exists(Particles, p => p == bare)) return true;
        bool isUpper = char.IsUpper(bare[0]) || (bare.Length > 2 && (bare[1] == '-' || Apostrophes.Is(bare[1])))
            || !char.IsLower(bare[0]) && char.IsLetter(bare[0]);
        return (isUpper || bare.StartsWith("al-", StringComparison.Ordinal))
            && !bare.Any(static c => char.IsDigit(c) || c is '$' or '%' or '"');
    }

    private static bool IsBareName(string words)
    {
        string[] parts = words.Split(' ');
        return parts.Length is >= 2 and <= MostBareNameWords
            && Array.TrueForAll(parts, static p => p.Length > 0 && p[p.Length - 1] != ':'
                && (IsNameWord(p) && char.IsUpper(p[0]) || p is "and" or "de" or "van" or "von" or "al" or "bin"));
    }

    private static TextSpan TrimMarks(string text, TextSpan span)
    {
        int start = span.Start;
        int end = span.End;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ':' or ',' or '|' or '-')) start++;
        while (end > start
            && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '|' or '-' or '\u2013' or '\u2014' or '('))
        {
            end--;
        }
        return TextSpan.FromBounds(start, end);
    }

    private static string TrimPlain(string words) =>
        words.Trim(' ', ',', '|', '-', '\u2013', '\u2014', '\u2022', '\u00B7');
}
