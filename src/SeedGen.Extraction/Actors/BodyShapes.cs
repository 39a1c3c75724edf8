using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>What the names of bodies look like.</summary>
internal static class BodyShapes
{
    /// <summary>True for acronyms, capitals inside a word and names that many bodies go by.</summary>
    public static bool IsShaped(NameTokens tokens, in CapitalRun place)
    {
        if (place.Count != 1) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(place.First);
        if (Letters.IsAcronym(word) || IsDoubtful(tokens, place)) return true;
        for (int i = 2; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return !word.StartsWith("Mc".AsSpan(), StringComparison.Ordinal)
                && !word.StartsWith("Mac".AsSpan(), StringComparison.Ordinal);
        }

        return false;
    }

    /// <summary>True for a single word that is a body's name and another word too.</summary>
    public static bool IsDoubtful(NameTokens tokens, in CapitalRun place) => place.Count == 1 && tokens.Is(place.First, NameWord.Doubtful);

    /// <summary>True for one word that is many: "Sharks", of "the Sharks".</summary>
    public static bool IsPlural(NameTokens tokens, in CapitalRun place)
    {
        if (place.Count != 1 || tokens.Is(place.First, NameWord.Place)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(place.First);
        foreach (char c in word)
        {
            if (!char.IsLetter(c)) return false;
        }

        return word.Length > 4 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');
    }

    /// <summary>True for "iTunes": what a thing's name leads is a thing.</summary>
    public static bool IsCamel(NameTokens tokens, int token)
    {
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        return tokens[token].Is(TokenForm.Small) && word.Length > 2 && (char.IsUpper(word[1]) || char.IsUpper(word[2]));
    }

    /// <summary>True for "F-15", "MiG-29", "CF-18s": what it leads is called so. "G-20" are states.</summary>
    public static bool IsModel(NameTokens tokens, int token)
    {
        if (!tokens[token].Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        int hyphen = word.IndexOf('-');
        return hyphen is 1 or 2 or 3 && hyphen + 1 < word.Length && char.IsDigit(word[hyphen + 1]) && word[0] != 'G';
    }

    /// <summary>True when every word is the name of a place.</summary>
    public static bool IsPlace(NameTokens tokens, in CapitalRun place)
    {
        int i = place.First;
        while (i < place.End && tokens.Is(i, NameWord.Place)) i++;
        return i == place.End;
    }

    /// <summary>True for a word that says what a body or several are: "carmaker", "bookmakers".</summary>
    public static bool IsNoun(NameTokens tokens, int token)
    {
        const NameWord Nouns = NameWord.BodyNoun | NameWord.Medium;
        if (tokens.Is(token, Nouns)) return true;
        ReadOnlySpan<char> word = tokens.WordsOf(token);
        return WordLetters.Ends(word, "s") && (NameLexicon.ClassOf(word.Slice(0, word.Length - 1)) & Nouns) != 0;
    }

    /// <summary>True for the months that are given names too: "until May", "the meeting in June".</summary>
    public static bool IsMonth(NameTokens tokens, int token) => tokens[token].Length is >= 3 and <= 6
        && (tokens.IsWord(token, "May") || tokens.IsWord(token, "April") || tokens.IsWord(token, "June") || tokens.IsWord(token, "August"));
}
