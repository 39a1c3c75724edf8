using SeedGen.Extraction.Articles.Text;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Articles.Metadata;

/// <summary>Knows the names, the agencies and the roles that a byline holds.</summary>
internal static class BylineNames
{
    private const int MostNameWords = 14;
    private const int MostBareNameWords = 5;
    private const int LongestAgency = 30;

    // "Tide News Service", but "Norburg Gets News Service".
    private const int MostAgencyWords = 3;

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

    private static readonly string[] Papers =
    [
        " times", " guardian", " independent", " telegraph", " herald", " tribune", " chronicle", " gazette", " observer", " courier",
        " examiner", " inquirer",
    ];

    private static readonly string[] AgencyEndings = [" news service", " news agency", " news desk"];

    /// <summary>True for the name of an agency, or what stands for one, alone on its line: "AAP", "Tide News Service".</summary>
    public static bool IsAgency(string text, TextSpan span) => span.Length <= LongestAgency
        && (Agencies.Contains(span.In(text))
            || (Array.Exists(AgencyEndings, e => LineForm.EndsWith(text, span, e)) && LineForm.HasCapitals(text, span)
                && LineForm.WordCount(text, span, MostAgencyWords) <= MostAgencyWords));

    /// <summary>True for what may be the name of an outlet: "The Tide", "Harbour News".</summary>
    public static bool IsOutlet(string text, TextSpan span) =>
        span.Length <= LongestAgency && !LineForm.EndsSentence(text, span) && IsRoleOrOutlet(text, span);

    /// <summary>True for what only papers are called: "The Harbour Times".</summary>
    public static bool IsTitleOfPaper(string text, TextSpan span) =>
        LineForm.StartsWithWord(text, span, "the") && LineForm.HasCapitals(text, span)
        && Array.Exists(Papers, p => LineForm.EndsWith(text, span, p));

    /// <summary>True for the name of a known agency, or what stands for one.</summary>
    public static bool IsKnownAgency(string name) => Agencies.Contains(name);

    /// <summary>True for one or more names, with what links them.</summary>
    public static bool AreNames(string text, TextSpan span)
    {
        string plain = Markup.Plain(text, span);
        if (plain.Length == 0 || plain[plain.Length - 1] is '?' or '!' or ':' or '"') return false;
        string[] words = plain.Split(' ');
        return words.Length <= MostNameWords && Array.TrueForAll(words, IsNameWord)
            && Array.Exists(words, static w => char.IsUpper(w[0]));
    }

    /// <summary>True for one name, or two with an "and", and nothing else.</summary>
    public static bool IsBareName(string words)
    {
        string[] parts = words.Split(' ');
        return parts.Length is >= 2 and <= MostBareNameWords
            && Array.TrueForAll(parts, static p => p.Length > 0 && p[p.Length - 1] != ':'
                && (IsNameWord(p) && char.IsUpper(p[0]) || p is "and" or "de" or "van" or "von" or "al" or "bin"));
    }

    /// <summary>True for an agency, a role or an outlet: "Political Editor".</summary>
    public static bool EndsInRole(string words) => Agencies.Contains(words.Trim()) || words.Split(' ', ',')
        .Any(static w => Array.Exists(Roles, r => r.Equals(w.Trim('.'), StringComparison.OrdinalIgnoreCase)));

    /// <summary>
    /// Without the address, the role and the outlet behind a name: "Jane Doe jdoe@thetide.example", "Jane Doe, Political Editor",
    /// "Jane Doe (Harbour Tide)".
    /// </summary>
    public static TextSpan WithoutRole(string text, TextSpan name) => DropRole(text, DropBrackets(text, DropMailAddress(text, name)));

    /// <summary>Without the marks that part a name from what stands around it.</summary>
    public static TextSpan TrimMarks(string text, TextSpan span)
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

    // "Jane Doe jdoe@thetide.example"
    private static TextSpan DropMailAddress(string text, TextSpan name)
    {
        int start = name.End;
        while (start > name.Start && !char.IsWhiteSpace(text[start - 1])) start--;
        bool isAddress = start > name.Start && text.IndexOf('@', start + 1, Math.Max(name.End - start - 1, 0)) > 0;
        return isAddress ? TrimMarks(text, TextSpan.FromBounds(name.Start, start)) : name;
    }

    private static TextSpan DropBrackets(string text, TextSpan name)
    {
        if (name.IsEmpty || text[name.End - 1] != ')') return name;
        int open = text.LastIndexOf('(', name.End - 1, name.Length);
        return open > name.Start ? TrimMarks(text, TextSpan.FromBounds(name.Start, open)) : name;
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
}
