using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells by its words alone whether a run of capitals can be the name of one person.</summary>
internal static class NameShape
{
    private const int LongestName = 4;

    private static readonly string[] OriginEndings = ["an", "ish", "ese", "er", "ic", "ist", "ite"];

    // What is taught, won or built ends no person's name, nor does what a party, a team or a part of a land is called.
    private static readonly WordSet NoSurnames = new("""
        engineering studies science sciences economics mathematics physics chemistry biology journalism literature philosophy
        award awards prize prizes medal trophy cup festival championship championships slam division show
        synagogue mosque cathedral libraries
        republican republicans democrat democrats democratic state war convention islamic islamist
        liberal conservative labour tory universal digital features rugby concern experience united boys girls sisters saints ospreys rhinos
        scarlets wasps blues tonight reports elementary
        st rd ave blvd republic republics
        norte sur sul lions tigers bears bulls sharks hawks falcons eagles panthers dragons giants warriors raiders pirates royals devils
        stars hornets harriers rebels titans gladiators cougars dolphins broncos vikings cowboys
        """);

    // Points of the compass and the like, which lead the name of a place.
    private static readonly WordSet NoGivenNames = new(
        "north south east west central upper lower middle northern southern eastern western upstate downtown");

    /// <summary>"Kim Jong Un", "Park Min-ji": two words alone ("Park Avenue") are not enough to tell.</summary>
    public static bool LeadsFamilyFirst(NameTokens tokens, int token, int end) =>
        (tokens.Is(token, NameWord.FamilyFirst)
            && (end - token == 3 || (end - token == 2 && tokens.WordsOf(token + 1).IndexOf('-') > 0)))
        || (end - token == 2 && tokens[token + 1].Is(TokenForm.Hyphened) && PersonNames.IsJoined(tokens.WordsOf(token + 1)))
        || (end - token == 3 && IsBeforeSyllables(tokens, token));

    // "Rim Yong Chol": whatever short word leads two syllables of a given name.
    private static bool IsBeforeSyllables(NameTokens tokens, int token)
    {
        const NameWord Others = NameWord.Never | NameWord.Place | NameWord.BeforePlace | NameWord.Thing | NameWord.Head | NameWord.Role
            | NameWord.Honorific | NameWord.NoName;
        return tokens[token].Length is > 1 and < 6 && char.IsLower(tokens.WordsOf(token)[1]) && !tokens.Is(token, Others)
            && PersonNames.IsSyllable(tokens.WordsOf(token + 1)) && PersonNames.IsSyllable(tokens.WordsOf(token + 2));
    }

    /// <summary>True when the words can be the name of one person.</summary>
    public static bool IsName(NameTokens tokens, int first, int end, NameUses uses, bool isPerson)
    {
        // "the Criminal Justice Act": no judge of that name.
        if (end - first > LongestName || tokens.IsWord(end - 1, "Act")) return false;
        for (int i = first; i < end; i++)
        {
            bool isOthers = uses.IsTaken(i) && !(i > first && tokens.Is(i - 1, NameWord.Particle)) && !IsSurname(tokens, first, i, end, uses);
            bool isAcronym = Letters.IsAcronym(tokens.WordsOf(i)) && !(i == first && InitialNames.MayBe(tokens, first, end, uses))
                && !IsNumeral(tokens, first, i, end);
            if (isOthers || isAcronym || tokens.IsAmpersand(i)) return false;
            bool isFamily = i == first && LeadsFamilyFirst(tokens, i, end);
            bool isSurname = isPerson && i == end - 1 && i > first && IsHill(tokens, i) && tokens.Is(first, NameWord.FirstName);
            if (!isFamily && !isSurname && tokens.Is(i, NameWord.Head | NameWord.BehindPlace)) return false;
        }

        // "Space Shuttle Vega" is none of the family.
        if (end - first == 3 && tokens.Is(first + 1, NameWord.Thing)) return false;

        // "Civil Engineering" is learnt, and a "Tony Award" won.
        if (end - first > 1 && NoSurnames.Contains(tokens.Document, tokens[end - 1])) return false;

        if (end - first > 1 && NoGivenNames.Contains(tokens.Document, tokens[first])) return false;

        // "Joint Base Norburg" is no man's, "Hurricane Ann" no woman.
        bool isNobodys = tokens.Is(first, NameWord.Scope) || (end - first == 2 && tokens.Is(first, NameWord.Thing));
        if (end - first > 1 && !isPerson && isNobodys && !tokens.Is(first, NameWord.FirstName)) return false;

        // "Orbex Dynamics", but "Ann Steel".
        if (end - first > 1 && tokens.Is(end - 1, NameWord.CompanyTail) && !tokens.Is(first, NameWord.FirstName)) return false;

        // "Gare de Lyon": the first word says that it is a place.
        if (end - first > 1 && tokens.Is(first, NameWord.BeforePlace) && !tokens.Is(first, NameWord.FirstName)
            && !tokens[first].Is(TokenForm.Stopped)) return false;

        return tokens[end - 1].Length > 1;
    }

    // "Tom B. Reed III"
    private static bool IsNumeral(NameTokens tokens, int first, int token, int end) =>
        token == end - 1 && token > first + 1 && tokens.Is(token, NameWord.Suffix);

    // "Mayor Ann Hill": a hill has no office, and does not speak.
    private static bool IsHill(NameTokens tokens, int token) => PlaceWords.AlsoSurnames.Contains(tokens.Document, tokens[token]);

    // "Ann Fitch": behind a given name stands a family's name, though a company has it too.
    private static bool IsSurname(NameTokens tokens, int first, int token, int end, NameUses uses) =>
        (end - first == 2 || InitialNames.HasMiddle(tokens, first, end)) && token == end - 1 && tokens.Is(first, NameWord.FirstName)
        && !tokens.Is(first, NameWord.Place | NameWord.Doubtful)
        && !uses.IsTaken(first) && !uses.IsState(token);

    /// <summary>True for "Ukrainian", "Democrat", "Scottish": of the person, not of the name.</summary>
    public static bool IsOrigin(NameTokens tokens, int token)
    {
        const NameWord Known = NameWord.Origin | NameWord.Never | NameWord.BodyNoun | NameWord.Place | NameWord.Head;
        if (tokens.Is(token, Known)) return true;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        return word.Length > 4 && WordLetters.EndsInOne(word, OriginEndings);
    }

    /// <summary>
    /// True where what follows a name goes on as behind somebody's: a stop, a comma, a possessive, a verb, a small word. A noun makes a
    /// thing of it: "Queen Ingrid chairs".
    /// </summary>
    public static bool EndsAsPerson(NameTokens tokens, int end, int limit)
    {
        const NameWord Behind = NameWord.Speech | NameWord.Act | NameWord.Deed | NameWord.SmallWord | NameWord.NoName;
        if (end >= limit || tokens[end].Kind is TokenKind.Punctuation or TokenKind.Possessive) return true;
        return tokens[end].Is(TokenForm.Small) && (tokens.Is(end, Behind)
            || WordLetters.Ends(tokens.WordsOf(end), "ed") || WordLetters.Ends(tokens.WordsOf(end), "ly"));
    }
}
