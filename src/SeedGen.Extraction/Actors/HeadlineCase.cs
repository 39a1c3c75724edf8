using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Tells the lines in which every longer word has a capital, "Old Captain Goes After His Club": there a capital is no sign of a name.
/// </summary>
internal static class HeadlineCase
{
    // Longer words would be small in a sentence; shorter ones ("to", "vs") are small in headlines, too.
    private const int LongestSmall = 3;

    private const NameWord Joints = NameWord.NoName | NameWord.SmallWord | NameWord.Particle;

    // What an office or a body may be called by: "Director, Human Services Department".
    private const NameWord InNames = NameWord.FirstName | NameWord.Role | NameWord.Honorific | NameWord.Head;

    private const NameWord Verbs = NameWord.Act | NameWord.Deed | NameWord.WithObject;

    /// <summary>True when the sentence is written so: two words at least that are small elsewhere, and one of them no noun.</summary>
    /// <param name="tokens">The article.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="small">The words that the article writes small; made when the first line asks for them.</param>
    public static bool Is(NameTokens tokens, in Sentence sentence, ref HashNumbers? small)
    {
        if (!IsInCapitals(tokens, sentence)) return false;
        small ??= SmallWords(tokens);
        int raised = 0;
        bool acts = false;
        for (int i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!tokens[i].Is(TokenForm.Capital) || small.Find(tokens[i].Hash) < 0) continue;
            bool isJoint = tokens[i].Length > 1 && tokens.Is(i, NameWord.NoName) && !tokens.Is(i, NameWord.SmallWord);
            if (tokens[i].Length <= LongestSmall && !isJoint) continue;
            raised++;
            acts |= (isJoint && !tokens.IsWord(i, "the")) || (tokens.Is(i, Verbs) && !tokens.Is(i, InNames));
        }

        return raised > 1 && acts;
    }

    // Most sentences have a small word soon.
    private static bool IsInCapitals(NameTokens tokens, in Sentence sentence)
    {
        for (int i = sentence.First; i < sentence.End; i++)
        {
            if (tokens[i].Is(TokenForm.Small) && tokens[i].Length > LongestSmall && !tokens.Is(i, Joints)) return false;
        }

        return true;
    }

    private static HashNumbers SmallWords(NameTokens tokens)
    {
        HashNumbers words = new();
        foreach (Token token in tokens.Document.Tokens)
        {
            if (token.Is(TokenForm.Small)) words.Add(token.Hash);
        }

        return words;
    }
}
