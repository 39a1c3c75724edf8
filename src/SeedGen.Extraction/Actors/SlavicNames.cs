using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Tells surnames by the endings they have from Prague to Tbilisi: one that speaks or acts is somebody.</summary>
internal static class SlavicNames
{
    private const int Shortest = 6;

    private static readonly string[] Endings =
    [
        "ov", "ova", "ev", "eva", "yov", "sky", "skyy", "skiy", "skaya", "ski", "enko", "chuk", "vich", "vych", "ović", "evic",
        "ovic", "ević", "shvili", "idze", "adze", "oglu", "escu",
    ];

    /// <summary>"Karlovsky said", "said Karlovsky", "Karlovsky, who": the word alone is a surname, and somebody does something.</summary>
    public static bool IsPerson(NameTokens tokens, in CapitalRun run)
    {
        const NameWord Others = NameWord.Place | NameWord.Never | NameWord.Doubtful | NameWord.Thing | NameWord.NoName | NameWord.FirstName;
        if (run.Count != 1 || tokens[run.First].Length < Shortest || tokens[run.First].Is(TokenForm.Hyphened)) return false;
        ReadOnlySpan<char> word = tokens.WordsOf(run.First);
        if (!WordLetters.EndsInOne(word, Endings) || WordLetters.Ends(word, "nova") || tokens.Is(run.First, Others)) return false;
        int before = run.First - 1;
        bool isFree = before < run.Start || !(tokens[before].Is(TokenForm.Capital) || tokens.IsWord(before, "the")
            || PersonSigns.LocalPrepositions.Contains(tokens.Document, tokens[before]) || tokens.IsWord(before, "of")
            || tokens.IsSmall(before, NameWord.BodyNoun | NameWord.Medium));
        return isFree && Acts(tokens, run);
    }

    private static bool Acts(NameTokens tokens, in CapitalRun run)
    {
        if (run.First > run.Start && tokens.IsSmall(run.First - 1, NameWord.Speech)
            && (run.End >= run.Limit || tokens[run.End].Kind == TokenKind.Punctuation)) return true;
        if (run.End + 1 >= run.Limit) return false;
        return tokens.IsSmall(run.End, NameWord.Act | NameWord.Deed | NameWord.Speech)
            || (tokens.IsMark(run.End, ',') && (tokens.IsWord(run.End + 1, "who") || tokens.IsWord(run.End + 1, "whose")));
    }
}
