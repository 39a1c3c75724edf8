using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells who goes by one word, or by whatever name is given: "Karim, 34,", "a man called Felix".</summary>
internal static class OneWordSigns
{
    // Beside an age or a trade, too, one word of these names nobody.
    private const NameWord NoPerson = NameWord.Place | NameWord.Never | NameWord.Thing | NameWord.Doubtful | NameWord.NoName;

    /// <summary>
    /// "A juror, Grace, said", "only her first name, Grace, was given": a given name alone behind what the person is, closed as it opens.
    /// </summary>
    public static bool IsInserted(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        return run.Count == 1 && first - 2 >= run.Start && end < run.Limit && tokens.Is(first, NameWord.FirstName)
            && !tokens.Is(first, NameWord.Place | NameWord.Doubtful)
            && tokens.IsMark(first - 1, ',') && tokens.IsMark(end, ',')
            && (tokens.IsSmall(first - 2, NameWord.Role) || tokens.IsWord(first - 2, "name"));
    }

    /// <summary>"said Karim, 34,": who has an age and no surname.</summary>
    public static bool HasAge(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        if (run.Count > 1 || end + 2 >= run.Limit || tokens.Is(first, NoPerson) || !tokens.IsMark(end, ',')) return false;
        bool isAge = tokens[end + 1].Kind == TokenKind.Number && tokens[end + 1].Length == 2 && tokens.IsMark(end + 2, ',');
        bool speaks = (first > run.Start && tokens.Is(first - 1, NameWord.Speech)) || (end + 3 < run.Limit && tokens.Is(end + 3, NameWord.Speech));

        // "Karim, 34, opened a shop.", but "Norvex, 34, closed lower."
        bool acts = tokens.Is(first, NameWord.FirstName) && first == run.Start
            && end + 3 < run.Limit && tokens[end + 3].Is(TokenForm.Small)
            && tokens[end + 3].Length > 4
            && WordLetters.Ends(tokens.WordsOf(end + 3), "ed");
        return isAge && (speaks || acts);
    }

    /// <summary>"Karim, a tourist from Norburg,", "Karim, a 34-year-old baker,": who has a trade and no surname.</summary>
    public static bool HasTrade(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        const int Reach = 6;
        if (run.Count > 1 || first > run.Start || end + 2 >= run.Limit || !tokens.IsMark(end, ',')
            || tokens.Is(first, NoPerson)) return false;
        if (!tokens.IsWord(end + 1, "a") && !tokens.IsWord(end + 1, "an") && !tokens.IsWord(end + 1, "another")) return false;
        for (int i = end + 2; i + 1 < run.Limit && i < end + Reach; i++)
        {
            bool isWord = tokens[i].Kind == TokenKind.Number || tokens.IsMark(i, '-') || tokens[i].Is(TokenForm.Small);
            if (!isWord || tokens.Is(i, NameWord.SmallWord)) return false;
            bool isLast = tokens.IsMark(i + 1, ',') || tokens.IsWord(i + 1, "from") || tokens.IsWord(i + 1, "who");
            if (isLast) return tokens.IsSmall(i, NameWord.Role) && !tokens.Is(i, NameWord.BodyNoun | NameWord.Medium);
        }

        return false;
    }

    // Firms that have their names from somebody.
    private static readonly WordSet GaelicFirms = new("McAfee McKinsey McLaren McCann McDonnell McGraw McDonald McDonalds McCain McVitie");

    private static readonly WordSet Figures = new("shares sales profits revenues shareholders study");

    /// <summary>"McReed crossed", "a pass to O'Hale": a surname by its shape. "The McReed shares" are a firm's.</summary>
    public static bool IsGaelic(NameTokens tokens, in CapitalRun run)
    {
        if (run.Count != 1 || tokens[run.First].Length < 5) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(run.First);
        bool isShaped = char.IsUpper(word[2]) && char.IsLower(word[3])
            && ((word[0] == 'M' && word[1] == 'c') || (word[0] == 'O' && Apostrophes.Is(word[1])));
        if (!isShaped || GaelicFirms.Contains(word)) return false;
        int before = run.First - 1;
        if (before >= run.Start && (IsBeforePlace(tokens, before) || tokens.IsSmall(before, NameWord.BodyNoun))) return false;
        if (run.End >= run.Limit) return true;
        if (tokens.IsMark(run.End, ',') && run.End + 1 < run.Limit && tokens.Is(run.End + 1, NameWord.Place)) return false;
        return !tokens.IsSmall(run.End, NameWord.Owned | NameWord.BodyNoun) && !HasFigures(tokens, run);
    }

    // "in McReed", "shares in McReed"; players pass to somebody.
    private static bool IsBeforePlace(NameTokens tokens, int token) => tokens.IsWord(token, "the") || tokens.IsWord(token, "in")
        || tokens.IsWord(token, "near") || tokens.IsWord(token, "at") || tokens.IsWord(token, "from");

    // Of firms: "McReed shares fell", "sales at McReed", "McReed's study".
    private static bool HasFigures(NameTokens tokens, in CapitalRun run)
    {
        for (int i = run.Start; i < run.Limit; i++)
        {
            if (Figures.Contains(tokens.Document, tokens[i])) return true;
        }

        return false;
    }

    // "who identified herself simply as Ann": whatever she is. Without such a word it may be "as Catholic".
    private static bool IsSelf(NameTokens tokens, int token) =>
        (tokens.IsWord(token, "himself") || tokens.IsWord(token, "herself") || tokens.IsWord(token, "themselves"))
        && (tokens.IsWord(token + 1, "simply") || tokens.IsWord(token + 1, "only") || tokens.IsWord(token + 1, "just"));

    /// <summary>"a shy young man called Felix", "a woman who gave her name as Ann": the name by which somebody goes.</summary>
    public static bool IsCalled(NameTokens tokens, int first, in CapitalRun run)
    {
        const int Back = 7;
        int start = run.Start;
        int i = first - 1;
        if (first != run.First || i <= start) return false;
        if (i > start + 1 && tokens.IsWord(i, "name") && tokens.IsWord(i - 1, "the") && tokens.IsWord(i - 2, "by")) return true;
        bool isAs = tokens.IsWord(i, "as");
        if (!isAs && !tokens.IsWord(i, "called") && !tokens.IsWord(i, "named")) return false;
        bool hasName = !isAs;
        for (int k = i - 1; k >= start && k > i - Back - 2 && !tokens.IsMark(k, ','); k--)
        {
            hasName |= tokens.IsWord(k, "name") || tokens.IsWord(k, "identified");
            if (hasName && isAs && k > start && IsSelf(tokens, k + 1)) return true;
            if (tokens.IsSmall(k, NameWord.Anybody | NameWord.Role))
                return hasName
                    && !(isAs && run.Count == 1 && NameShape.IsOrigin(tokens, first) && !tokens.Is(first, NameWord.FirstName));
            if (!isAs && (tokens.Is(k, NameWord.SmallWord) || tokens[k].Kind != TokenKind.Word)) return false;
        }

        return false;
    }
}
