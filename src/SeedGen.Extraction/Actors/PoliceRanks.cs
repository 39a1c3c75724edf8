using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Tells where "PC", "DC" and the like are ranks of the police and no initials of something else, and "PM" the prime minister.
/// </summary>
internal static class PoliceRanks
{
    // Beside them an officer's rank is one. "Police" alone is not enough for "DC", where a city has them.
    private static readonly WordSet Officers = new("constable constables constabulary detective detectives inspector sergeant DCI DI");

    /// <summary>
    /// True for "DC Ann Reed", "PM Reed", and near the police for "PC Reed" and "PC Tvrtko Reed". "DC Comics" and "PC World Store" are
    /// bodies.
    /// </summary>
    public static bool LeadToOfficer(NameTokens tokens, int token)
    {
        const NameWord Others = NameWord.Place | NameWord.Head | NameWord.BodyNoun | NameWord.CompanyTail | NameWord.Scope | NameWord.Thing
            | NameWord.NoName | NameWord.Never | NameWord.Doubtful | NameWord.Rank;
        int next = token + 1;
        int end = tokens.Document.Tokens.Count;
        if (next >= end || !tokens[next].Is(TokenForm.Capital) || !Letters.IsAcronym(tokens.WordsOf(token))) return false;

        // Asked of the lexicon: the next may be a rank, too, whose look-up would ask on.
        NameWord name = NameLexicon.ClassOf(tokens.Document, tokens[next]);
        bool isLong = next + 1 < end && tokens[next + 1].Is(TokenForm.Capital);
        if (isLong && (name & NameWord.FirstName) != 0) return true;
        if (isLong) name |= NameLexicon.ClassOf(tokens.Document, tokens[next + 1]);
        return (name & Others) == 0 && (tokens.WordsOf(token) is "PM" ? !IsHour(tokens, token) : IsNearPolice(tokens, token));
    }

    // "7 PM Reed"
    private static bool IsHour(NameTokens tokens, int token) => token > 0 && tokens[token - 1].Kind == TokenKind.Number;

    private static bool IsNearPolice(NameTokens tokens, int token)
    {
        const int Reach = 12;
        int end = Math.Min(tokens.Document.Tokens.Count, token + Reach);
        for (int i = Math.Max(0, token - Reach); i < end; i++)
        {
            bool isPolice = Officers.Contains(tokens.Document, tokens[i]) || (tokens.IsWord(i, "police") && !tokens.IsWord(token, "DC"));
            if (isPolice && i != token) return true;
        }

        return false;
    }
}
