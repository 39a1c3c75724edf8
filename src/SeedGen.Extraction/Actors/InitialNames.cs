using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells who has initials for given names, written as an acronym is: "the author JK Lee", and no firm: "JKL Lee".</summary>
internal static class InitialNames
{
    // Those of people more often than of anything else.
    private static readonly WordSet Usual = new("JK JP JJ JM JB AJ AA AS CJ CS TJ TS PJ PD PG RJ BJ HG DH WH WB OJ");

    // A letter tells which of them is meant: "Vitamin D", "Exhibit B".
    private static readonly WordSet Lettered = new(
        "vitamin hepatitis influenza plan type class grade section part series schedule exhibit route");

    /// <summary>True when the acronym before a name may be somebody's initials: nothing goes by it alone.</summary>
    public static bool MayBe(NameTokens tokens, int first, int end, NameUses uses)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.Head | NameWord.CompanyTail | NameWord.BehindPlace;
        return end - first is 2 or 3 && tokens[first].Length is 2 or 3 && Letters.IsAcronym(tokens.WordsOf(first)) && !uses.IsTaken(first)
            && !tokens.Is(first, NameWord.Never | NameWord.Letters | NameWord.Rank | NameWord.Honorific | NameWord.Role)
            && !tokens.Is(end - 1, Others) && !Letters.IsAcronym(tokens.WordsOf(end - 1)) && tokens[end - 1].Length > 2;
    }

    /// <summary>True when the initials are such as people have, or what stands beside them says that it is somebody.</summary>
    public static bool IsPerson(NameTokens tokens, int first, int end, in CapitalRun run, HashNumbers lone)
    {
        if (lone.Find(tokens[first].Hash) >= 0 || first != run.First) return false;
        bool isNamed = lone.Find(tokens[end - 1].Hash) >= 0;
        int role = first - 1;
        if (role > run.Start && tokens.IsMark(role, ',')) role--;
        if (role >= run.Start && tokens.IsSmall(role, NameWord.Role) && !tokens.Is(role, NameWord.BodyNoun | NameWord.Medium)) return true;

        // "QZ Tolvane, who own the ground": such a clause a firm has, too.
        bool hasClause = end + 1 < run.Limit && (tokens.IsWord(end + 1, "who") || tokens.IsWord(end + 1, "whose") || tokens.IsWord(end + 1, "which"));
        if ((isNamed || !hasClause) && Appositions.HasApposition(tokens, end, run)) return true;
        return end - first == 2 && Usual.Contains(tokens.Document, tokens[first]) && (isNamed || PersonSigns.IsMaker(tokens, first, run));
    }

    /// <summary>True for "Tolvane B. Reed", whatever the first word is but the name of a thing.</summary>
    public static bool HasMiddle(NameTokens tokens, int first, int end)
    {
        const NameWord Others = NameWord.Place | NameWord.Thing | NameWord.Never | NameWord.Head | NameWord.CompanyTail;
        int last = end - 1;
        if (last > first + 2 && tokens.Is(last, NameWord.Suffix)) last--;
        return last == first + 2 && tokens[first + 1].Length == 2 && tokens[first + 1].Is(TokenForm.Stopped)
            && tokens[first].Length > 2 && !tokens[first].Is(TokenForm.Stopped) && !Letters.IsAcronym(tokens.WordsOf(first))
            && !tokens.Is(first, Others | NameWord.NoName | NameWord.BodyNoun) && !Lettered.Contains(tokens.Document, tokens[first])
            && !tokens.Is(last, Others) && tokens[last].Length > 2;
    }

    /// <summary>True where a role in capitals stands before the acronym, "Analyst QZ Tolvane", and nobody goes by the surname.</summary>
    public static bool IsFirm(NameTokens tokens, int first, int end, in CapitalRun run, HashNumbers lone) =>
        first > run.First && end - first == 2 && tokens[first].Length is 2 or 3 && Letters.IsAcronym(tokens.WordsOf(first))
        && tokens.Is(first - 1, NameWord.Role) && !tokens.Is(first - 1, NameWord.Honorific)
        && !Usual.Contains(tokens.Document, tokens[first]) && lone.Find(tokens[end - 1].Hash) < 0;
}
