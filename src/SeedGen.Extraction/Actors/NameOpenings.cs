using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Words at the head of a sentence that have their capital from it and belong to no name: "Praising Lee", "Injured Ann Lee".</summary>
internal static class NameOpenings
{
    private const int Shortest = 6;

    // What is said of somebody before the whole name.
    private static readonly WordSet Epithets = new("""
        born star lock prop centre wing full-back striker fellow newcomer compatriot celebrity legendary reigning outgoing incoming ageing
        """);

    /// <summary>"Praising Lee, he left", "Certainly Ann Lee left": the word has its capital from the sentence.</summary>
    public static bool OpensClause(NameTokens tokens, int first, in CapitalRun run)
    {
        if (!IsInitial(tokens, first, run) || tokens[first].Length < Shortest || tokens.Is(first, NameWord.FirstName)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(first);
        return WordLetters.Ends(word, "ing") || WordLetters.Ends(word, "ly");
    }

    /// <summary>"Injured Ann Lee", "Goal-kickers Ann Lee and Tom Reed", "Youngsters Ann Lee and Tom Reed".</summary>
    public static bool IsEpithet(NameTokens tokens, int first, in CapitalRun run)
    {
        if (!IsInitial(tokens, first, run) || tokens.Is(first, NameWord.FirstName)) return false;
        if (Epithets.Contains(tokens.Document, tokens[first])) return true;
        ReadOnlySpan<char> word = tokens.WordsOf(first);
        if (word.Length < Shortest) return false;
        int hyphen = word.IndexOf('-');
        bool isCompound = hyphen > 0 && hyphen + 1 < word.Length && char.IsLower(word[hyphen + 1]) && !PersonNames.IsOfSyllables(word);
        return isCompound || WordLetters.Ends(word, "ed") || IsMany(word);
    }

    private static bool IsMany(ReadOnlySpan<char> word) =>
        WordLetters.Ends(word, "ers") || WordLetters.Ends(word, "ors") || WordLetters.Ends(word, "ists") || WordLetters.Ends(word, "men");

    private static bool IsInitial(NameTokens tokens, int first, in CapitalRun run) =>
        first == run.Start || (first == run.Start + 1 && tokens[run.Start].Kind == TokenKind.Punctuation);
}
