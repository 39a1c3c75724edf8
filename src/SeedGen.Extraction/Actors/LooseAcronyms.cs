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
        Dictionary<string, Spelt>? byInitials = null;
        for (int r = 0; r < scratch.Runs.Count && scratch.Found.Count > 0; r++)
        {
            CapitalRun run = scratch.Runs[r];
            if (run.Count > 1 || tokens[run.First].Length < Shortest) continue;
            ReadOnlySpan<char> word = Letters.Undotted(tokens.WordsOf(run.First));
            if (!Letters.IsAcronym(word) || uses.IsNamed(run.First) || tokens.Is(run.First, NameWord.Never | NameWord.NoName)) continue;
            byInitials ??= ByInitials(tokens, uses, scratch);
            bool isOne = byInitials.TryGetValue(word.ToString(), out Spelt spelt) && spelt.IsOne;
            if (isOne && spelt.Body is { Acronym: < 0 } body) merger.AddShortForm(body, run.First);
        }
    }

    // What a word's letters spell: a body, or capitalised words that are none; not one where it is both or several.
    private readonly record struct Spelt(ulong Words, FoundName? Body, bool IsOne);

    private static Dictionary<string, Spelt> ByInitials(NameTokens tokens, NameUses uses, NameScratch scratch)
    {
        Dictionary<string, Spelt> all = new(StringComparer.Ordinal);
        for (int i = 0; i < scratch.Found.Count; i++)
        {
            FoundName body = scratch.Found[i];
            Note(tokens, body.First, body.End, body, all);

            // With its land or without: "Norland Harbour Safety Board" is the NHSB or the HSB.
            int first = body.First;
            while (first < body.End && uses.IsState(first)) first++;
            if (first > body.First) Note(tokens, first, body.End, body, all);
        }

        // "New Gallery Group": it, too, may be the NGG.
        for (int r = 0; r < scratch.Runs.Count; r++)
        {
            CapitalRun run = scratch.Runs[r];
            bool isThing = tokens.Is(run.End - 1, NameWord.Thing) || OrganisationFinder.Laws.Contains(tokens.Document, tokens[run.End - 1]);
            if (!isThing) Note(tokens, run.First, run.End, null, all);
        }

        return all;
    }

    private static void Note(NameTokens tokens, int first, int end, in FoundName? body, Dictionary<string, Spelt> all)
    {
        const int Longest = 8;
        Span<char> initials = stackalloc char[Longest];
        int count = 0;
        ulong words = 17;
        for (int i = first; i < end; i++)
        {
            if (!tokens[i].Is(TokenForm.Capital)) continue;
            if (count == Longest) return;
            initials[count++] = tokens.WordsOf(i)[0];
            words = unchecked((words * 31) + tokens[i].Hash);
        }

        if (count < Shortest) return;
        string key = initials.Slice(0, count).ToString();
        if (!all.TryGetValue(key, out Spelt known)) all.Add(key, new Spelt(words, body, true));
        else if (known.Words != words) all[key] = known with { IsOne = false };
    }
}
