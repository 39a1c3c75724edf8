using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells a body whose name has no word for what it is: "Airlines UK", "Reed &amp; Hale", "Cricket Northland".</summary>
internal static class HeadlessBodies
{
    // With a land's name they are the body that runs the sport there.
    private static readonly WordSet Sports = new("""
        Archery Athletics Badminton Basketball Biathlon Bobsleigh Boxing Canoeing Cricket Curling Cycling Diving Fencing Football Golf
        Gymnastics Handball Hockey Judo Netball Rowing Rugby Sailing Skating Soccer Softball Sport Swimming Tennis Triathlon Volleyball
        Weightlifting Wrestling
        """);

    /// <summary>True when the whole <paramref name="run"/> is the name of such a body.</summary>
    public static bool Is(NameTokens tokens, in CapitalRun run, NameUses uses) =>
        IsBritish(tokens, run, uses) || IsJoined(tokens, run) || IsOfSport(tokens, run, uses) || IsEmployer(tokens, run, uses);

    // "Airlines UK": of more words it may be anything, "Premium Bonds UK", or anybody.
    private static bool IsBritish(NameTokens tokens, in CapitalRun run, NameUses uses)
    {
        const NameWord Others = NameWord.Place | NameWord.Role | NameWord.Honorific | NameWord.Never | NameWord.NoName
            | NameWord.Thing | NameWord.FirstName;
        return run.Count == 2 && IsUK(tokens, run.End - 1) && !uses.IsTaken(run.First) && !tokens.Is(run.First, Others);
    }

    /// <summary>True for the "UK" that ends the name of a body.</summary>
    public static bool IsUK(NameTokens tokens, int token) => tokens.WordsOf(token) is "UK";

    // "Reed & Hale", but not "Q & A".
    private static bool IsJoined(NameTokens tokens, in CapitalRun run)
    {
        if (run.Count is < 3 or > 5 || tokens.Is(run.First, NameWord.Role | NameWord.Honorific)) return false;
        for (int i = run.First + 1; i + 1 < run.End; i++)
        {
            if (tokens.IsAmpersand(i) && tokens[i - 1].Length > 1 && tokens[i + 1].Length > 1) return true;
        }

        return false;
    }

    // "an analyst at Morgan Reed": a firm, though its name could be somebody's.
    private static bool IsEmployer(NameTokens tokens, in CapitalRun run, NameUses uses)
    {
        const NameWord Others = NameWord.Place | NameWord.BehindPlace | NameWord.Thing | NameWord.Never | NameWord.Role;
        int at = run.First - 1;
        return run.Count == 2 && at > run.Start && tokens.IsWord(at, "at") && tokens.IsSmall(at - 1, NameWord.Member)
            && tokens.Is(run.First, NameWord.FirstName) && !tokens.Is(run.First, Others) && !tokens.Is(run.First + 1, Others)
            && !uses.IsNamed(run.First) && !uses.IsNamed(run.First + 1);
    }

    // "Northland Athletics", "Cricket Northland"
    private static bool IsOfSport(NameTokens tokens, in CapitalRun run, NameUses uses)
    {
        if (run.Count != 2) return false;
        int land = Sports.Contains(tokens.Document, tokens[run.First]) ? run.First + 1
            : Sports.Contains(tokens.Document, tokens[run.First + 1]) ? run.First : -1;
        return land >= 0 && (uses.IsState(land) || tokens.IsWord(land, "England") || tokens.IsWord(land, "Scotland") || tokens.IsWord(land, "Wales"));
    }
}
