using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Those who go by a given name alone, for what they are: "King Harald", "Pope Leo XIII".</summary>
internal static class Royals
{
    private static readonly WordSet Titles = new("King Queen Prince Princess Emperor Empress Sultan Emir Tsar Tsarina Duke Duchess Infanta");

    // Films, ships and inns go by royals' names.
    private static readonly WordSet Named = new("liner ship yacht ferry vessel boat pub inn hotel musical rose cup");

    /// <summary>"Prince Karel", where no more follows: the "Prince Karel Square" is a square, and "Prince Karel pubs" are pubs.</summary>
    public static bool IsOne(NameTokens tokens, int first, int end, in CapitalRun run)
    {
        int behind = end < run.Limit && IsNumeral(tokens, end) ? end + 1 : end;
        bool isWhole = behind >= run.End && first - run.First <= 3 && NameShape.EndsAsPerson(tokens, behind, run.Limit) && !IsNamedSo(tokens, run);
        return isWhole && tokens.Is(first, NameWord.FirstName) && Titles.Contains(tokens.Document, tokens[first - 1])
            && (first - 1 == run.First || !tokens.Is(first - 2, NameWord.FirstName));
    }

    private static bool IsNamedSo(NameTokens tokens, in CapitalRun run) => run.First > run.Start
        && (tokens.IsSmall(run.First - 1, NameWord.Work | NameWord.Medium) || Named.Contains(tokens.Document, tokens[run.First - 1]));

    /// <summary>True for the "XIII" behind a given name.</summary>
    public static bool IsNumeral(NameTokens tokens, int token)
    {
        if (tokens[token].Length > 5 || token == 0 || tokens.IsWord(token, "X") || !tokens.Is(token - 1, NameWord.FirstName)) return false;
        foreach (char c in tokens.WordsOf(token))
        {
            if (c is not ('I' or 'V' or 'X')) return false;
        }

        return true;
    }
}
