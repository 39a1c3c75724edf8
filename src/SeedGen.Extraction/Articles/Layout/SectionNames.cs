using SeedGen.Extraction.Articles.Text;

namespace SeedGen.Extraction.Articles.Layout;

/// <summary>Knows the names of the sections that a site sorts its articles by, and trails of them.</summary>
internal static class SectionNames
{
    private const int LongestName = 80;
    private const int LongestTrail = 200;

    private static readonly HashSet<string> Sections = new(StringComparer.OrdinalIgnoreCase)
    {
        "world", "politics", "news", "world news", "business", "opinion", "analysis", "asia", "europe", "africa",
        "americas", "us news", "uk news", "middle east", "asia pacific", "asia-pacific", "exclusive", "breaking",
        "breaking news", "live", "explainer", "feature", "features", "sport", "sports", "science", "technology", "tech", "culture",
        "health", "environment", "climate", "economy", "markets", "national", "international", "defence", "defense", "military",
        "editorial", "comment", "commentary", "top news", "news feed", "latest", "latest news", "report", "interview", "fact check",
        "war in ukraine", "national security", "foreign policy", "foreign affairs", "conflict", "security", "diplomacy",
        "human rights", "investigation", "investigations", "education", "law", "justice", "crime", "media", "religion",
        "east asia", "south asia", "southeast asia", "south & central asia", "central asia", "latin america", "north america",
        "south america", "the americas", "us & canada", "u.s.", "uk", "us politics", "uk politics", "world politics",
        "guest essay", "op-ed", "perspective", "perspectives", "special report", "in depth", "in-depth", "dispatch", "dispatches",
        "local news", "money", "finance", "companies", "energy", "travel", "lifestyle", "arts", "entertainment", "society",
    };

    private static readonly char[] TrailMarks = ['>', '\u203A', '\u00BB', '|', '/'];

    /// <summary>True for the name of a section, or a trail of them, above the headline.</summary>
    public static bool IsKicker(string text, TextSpan span)
    {
        if (span.Length > LongestName) return false;
        string words = Markup.Plain(text, span).Trim(':', '|', ' ');
        if (Sections.Contains(words)) return true;
        string[] trail = words.Split(TrailMarks);
        bool areShort = trail.All(static p => p.Trim().Length > 0 && p.Trim().Split(' ').Length <= 3);
        return trail.Length > 1 && areShort && trail.Any(static p => Sections.Contains(p.Trim()) || p.Trim() is "Home");
    }

    /// <summary>True for a trail from the first page of the site to this one, whose headline may end it.</summary>
    public static bool IsTrail(string text, TextSpan span) =>
        LineForm.StartsWithWord(text, span, "Home") && span.Length <= LongestTrail
        && text.IndexOfAny(TrailMarks, span.Start, span.Length) is int first and >= 0
        && text.IndexOfAny(TrailMarks, first + 1, span.End - first - 1) > 0;
}
