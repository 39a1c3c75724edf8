namespace SeedGen.Extraction.Language;

/// <summary>Words whose stop belongs to them and, as a rule, ends no sentence.</summary>
internal static class Abbreviations
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        // Titles and ranks
        "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "lt", "col", "maj", "sgt", "capt", "cmdr", "adm",
        "brig", "pres", "hon", "rev", "fr", "sr", "jr", "st", "supt", "det", "insp", "atty",

        // Months and days
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri",

        // Bodies and the rest of the newsroom's shorthand
        "inc", "corp", "co", "ltd", "bros", "dept", "univ", "assn", "ave", "blvd", "rd", "mt", "ft",
        "vs", "etc", "approx", "est", "no", "vol", "fig", "al", "cf", "viz",
    };

    // These end a sentence about as often as they do not; only what follows tells.
    private static readonly HashSet<string> Ambiguous = new(StringComparer.OrdinalIgnoreCase)
    {
        "inc", "corp", "co", "ltd", "jr", "sr", "etc", "no", "mar", "sat", "sun", "est", "al", "ft", "mt", "fig",
    };

    /// <summary>True when <paramref name="word"/>, written without its stop, is an abbreviation.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word) => word.Length <= 6 && Known.Contains(word.ToString());

    /// <summary>True when a stop behind <paramref name="word"/> may well be the sentence's own.</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> word) => word.Length <= 6 && Ambiguous.Contains(word.ToString());
}
