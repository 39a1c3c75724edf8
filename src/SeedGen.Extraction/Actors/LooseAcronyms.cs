using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Finds the acronyms that an article has for a body without saying so in brackets: "the Norland Harbour Board ... the NHB". They spell
/// its words, and no other body's.
/// </summary>
internal static class LooseAcronyms
{
    private const int Shortest = 3;

    /// <summary>Adds those that stand alone among the runs of <paramref name="scratch"/> to the bodies found.</summary>
    public static void Add(NameTokens tokens, NameUses uses, NameScratch scratch, NameMerger merger)
    {
        for (int r = 0; r < scratch.Runs.Count; r++)
        {
            CapitalRun run = scratch.Runs[r];
            if (run.Count > 1 || tokens[run.First].Length < Shortest) continue;
            ReadOnlySpan<char> word = tokens.WordsOf(run.First);
            if (!Letters.IsAcronym(word) || uses.IsNamed(run.First) || tokens.Is(run.First, NameWord.Never | NameWord.NoName)) continue;
            if (BodyOf(tokens, uses, scratch.Found, word) is { } body) merger.AddShortForm(body, run.First);
        }
    }

    // Null where none is spelt so, or several are.
    private static FoundName? BodyOf(NameTokens tokens, NameUses uses, ScratchList<FoundName> found, ReadOnlySpan<char> acronym)
    {
        FoundName? body = null;
        for (int i = 0; i < found.Count; i++)
        {
            FoundName other = found[i];
            if (other.End - other.First < Shortest || other.Acronym >= 0 || !Spells(tokens, uses, other, acronym)) continue;
            if (body is { } known && !AreAlike(tokens, known, other)) return null;
            body ??= other;
        }

        return body;
    }

    // With its land or without: "Norland Harbour Safety Board" is the NHSB or the HSB.
    private static bool Spells(NameTokens tokens, NameUses uses, in FoundName body, ReadOnlySpan<char> acronym)
    {
        int first = body.First;
        if (Spells(tokens, first, body.End, acronym)) return true;
        while (first < body.End && uses.IsState(first)) first++;
        return first > body.First && Spells(tokens, first, body.End, acronym);
    }

    private static bool Spells(NameTokens tokens, int first, int end, ReadOnlySpan<char> acronym)
    {
        int letter = 0;
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].Is(TokenForm.Capital)) continue;
            if (letter == acronym.Length || tokens.WordsOf(i)[0] != acronym[letter]) return false;
            letter++;
        }

        return letter == acronym.Length;
    }

    private static bool AreAlike(NameTokens tokens, in FoundName one, in FoundName other)
    {
        if (one.End - one.First != other.End - other.First) return false;
        for (int i = 0; one.First + i < one.End; i++)
        {
            if (tokens[one.First + i].Hash != tokens[other.First + i].Hash) return false;
        }

        return true;
    }
}
