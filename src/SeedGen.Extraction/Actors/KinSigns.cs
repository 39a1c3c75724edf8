using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells a person by the relatives who stand with the name: "his wife Ann", "their sons, Karel and Jan".</summary>
internal static class KinSigns
{
    private const int KinReach = 9;

    /// <summary>"Amparo Gil is shouting at her son": relatives are a person's.</summary>
    public static bool HasOwnKin(NameTokens tokens, int end, in CapitalRun run)
    {
        const int Reach = 8;
        int limit = Math.Min(run.Limit, end + Reach) - 1;
        if (end - run.First is not (2 or 3) || PersonSigns.IsBehindPlaceWord(tokens, run) || tokens.Is(run.First, NameWord.Thing)) return false;
        for (int i = end; i < limit && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(TokenForm.Capital); i++)
        {
            if (tokens.IsWord(i, "his") || tokens.IsWord(i, "her")) return tokens.IsSmall(i + 1, NameWord.Kin);
        }

        return false;
    }

    /// <summary>"his wife Ann", "her husband, Karel,", "his daughter, Ann.": one word, which closes as it opens.</summary>
    public static bool HasKinBefore(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        int before = first - 1;
        if (first != run.First || before < run.Start || tokens.Is(first, NameWord.Never | NameWord.Doubtful | NameWord.Thing)) return false;
        if (!tokens.IsMark(before, ',')) return tokens.IsSmall(before, NameWord.Kin);
        bool isClosed = end >= run.Limit
            || (tokens[end].Kind == TokenKind.Punctuation && tokens.Document.Text[tokens[end].Start] is ',' or '.' or ';' or '?' or '!');
        if (!isClosed) return false;

        // "his wife of 40 years, Ann,"
        int kin = before - 1;
        for (int k = before - 1; k > run.Start && k > before - 5; k--)
        {
            if (tokens.IsWord(k, "of")) kin = k - 1;
        }

        return kin >= run.Start && tokens.IsSmall(kin, NameWord.Kin);
    }

    /// <summary>"his wife, Ann Lee,", "the first lady, Ann Lee,": somebody else may go by the surname.</summary>
    public static bool IsRelative(NameTokens tokens, int first, in CapitalRun run)
    {
        int before = first - 1;
        if (before > run.Start && tokens.IsMark(before, ',')) before--;
        return before >= run.Start && (tokens.IsSmall(before, NameWord.Kin) || tokens.IsWord(before, "lady"));
    }

    /// <summary>"two sons, Karel and Jan", "their daughters, Ann, Eva and Ida": names alone, as many as there are.</summary>
    public static bool IsAmongKin(NameTokens tokens, int first, in CapitalRun run)
    {
        const NameWord Others = NameWord.Never | NameWord.Doubtful | NameWord.Thing | NameWord.Place;
        int start = run.Start;
        if (run.Count > 1 || tokens.Is(first, Others)) return false;
        for (int i = first - 1; i > start && i > first - KinReach; i--)
        {
            bool isJoint = tokens.IsMark(i, ',') || tokens.IsWord(i, "and");
            if (isJoint && TitleWords.Kinsfolk.Contains(tokens.Document, tokens[i - 1]))
                return tokens.IsMark(i, ',')
                    && HasFirstName(tokens, i + 1, run);
            if (!isJoint && !tokens[i].Is(TokenForm.Capital)) return false;
            if (!isJoint && tokens[i - 1].Is(TokenForm.Capital)) return false;
        }

        return false;
    }

    // In "their daughters, Norburg and Monday, came" nobody is named.
    private static bool HasFirstName(NameTokens tokens, int from, in CapitalRun run)
    {
        int end = run.Limit;
        for (int i = from; i < end && i < from + KinReach; i++)
        {
            bool isNamed = tokens[i].Is(TokenForm.Capital);
            if (isNamed && tokens.Is(i, NameWord.FirstName)) return true;
            if (!isNamed && !tokens.IsMark(i, ',') && !tokens.IsWord(i, "and")) return false;
        }

        return false;
    }
}
