namespace SeedGen.Extraction.Language;

/// <summary>Words whose stop belongs to them and, as a rule, ends no sentence.</summary>
internal static class Abbreviations
{
    // Titles and ranks; months and days; bodies and the rest of the newsroom's shorthand.
    private static readonly WordSet Known = new("""
        mr mrs ms dr prof sen rep gov gen lt col maj sgt capt cmdr adm brig pres hon rev fr sr jr st supt det insp const cpl pte pvt atty
        jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
        inc corp co ltd bros dept univ assn ave blvd rd mt ft vs etc approx est no vol fig al cf viz
        """);

    // These end a sentence about as often as they do not; only what follows tells.
    private static readonly WordSet Ambiguous = new("inc corp co ltd jr sr etc no mar sat sun est al ft mt fig");

    /// <summary>True when <paramref name="word"/>, written without its stop, is an abbreviation.</summary>
    public static bool IsKnown(ulong hash, ReadOnlySpan<char> word) => Known.Contains(hash, word);

    /// <summary>True when a stop behind <paramref name="word"/> may well be the sentence's own.</summary>
    public static bool MayEndSentence(ReadOnlySpan<char> word) => Ambiguous.Contains(word);
}
