using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Finds the actors that an article introduces itself: acronyms first, then bodies by their names, persons, and bodies by what stands
/// beside them.
/// </summary>
internal static class Introductions
{
    /// <summary>
    /// The actors that <paramref name="document"/> introduces; the matches of <paramref name="scratch"/> are the names known before.
    /// </summary>
    public static NameMerger Find(TextDocument document, NameScratch scratch)
    {
        NameTokens tokens = new(document, scratch);
        NameUses uses = new(tokens, scratch);
        NameMerger merger = new(document);
        ScratchList<FoundName> found = scratch.Found;
        ScratchList<NameMatch> known = scratch.Matches;
        for (int m = 0; m < known.Count; m++) uses.Add(known[m].First, known[m].End, known[m].Name.Kind);
        CapitalRuns.Find(tokens, scratch.Runs);

        HashNumbers? things = FindBodies(tokens, uses, scratch, merger);
        merger.AddBodies(found);
        ShortForms.Add(tokens, uses, scratch, merger);
        LooseAcronyms.Add(tokens, uses, scratch, merger);
        if (things is not null) tokens.MarkAll(things, NameWord.Never);
        BodyLeads leads = new(tokens);
        leads.Add(scratch);
        Use(uses, found);

        NameFinder.Find(tokens, scratch.Runs, uses, found);
        if (found.Count > 0) merger.AddPersons(found, Alone(tokens, uses, scratch));
        Use(uses, found);

        BodyFinder.Find(tokens, uses, scratch);
        leads.Merge(found, merger);
        return merger;
    }

    // The words of persons' names that may go for the whole: they stand alone within a sentence, and are nobody else's.
    private static LoneWords Alone(NameTokens tokens, NameUses uses, NameScratch scratch)
    {
        const NameWord Others = NameWord.Place | NameWord.Thing | NameWord.Never | NameWord.Doubtful | NameWord.Honorific | NameWord.Role
            | NameWord.Head
            | NameWord.BeforePlace;
        LoneWords lone = new();
        HashNumbers names = WordsOf(scratch.Found, tokens);
        for (int r = 0; r < scratch.Runs.Count; r++)
        {
            ref CapitalRun run = ref scratch.Runs[r];
            ulong hash = tokens[run.First].Hash;
            if (run.Count > 1 || names.Find(hash) < 0) continue;
            if (IsThing(tokens, run))
            {
                lone.AddThing(hash);
                continue;
            }

            if (uses.IsNamed(run.First) || tokens.Is(run.First, Others)) continue;

            // "a Harbour spokesman" is a body's.
            bool isOwner = run.End < run.Limit && tokens.IsSmall(run.End, NameWord.Role | NameWord.Member | NameWord.Owned | NameWord.BodyNoun);
            if (!isOwner && (run.First > run.Start || Acts(tokens, run.First, run))) lone.Add(hash);
        }

        return lone;
    }

    // "Evelyn paid", "Evelyn will", "Evelyn’s", "Evelyn, who": a given name at the head of a sentence, and no word for a
    // thing: "Grant money was".
    private static bool Acts(NameTokens tokens, int token, in CapitalRun run)
    {
        int next = token + 1;
        if (token != run.Start || next >= run.Limit || !tokens.Is(token, NameWord.FirstName)) return false;
        if (tokens.IsMark(next, ',') || tokens[next].Kind == TokenKind.Possessive
            || tokens.IsSmall(next, NameWord.Act | NameWord.Deed | NameWord.Speech)) return true;
        return tokens.IsWord(next, "also") || (tokens[next].Is(TokenForm.Small) && WordLetters.Ends(tokens.WordsOf(next), "ed"));
    }

    private static HashNumbers WordsOf(ScratchList<FoundName> found, NameTokens tokens)
    {
        HashNumbers words = new();
        for (int f = 0; f < found.Count; f++)
        {
            for (int i = found[f].First; i < found[f].End; i++) words.Add(tokens[i].Hash);
        }

        return words;
    }

    // "the Mark", "a Mark"
    private static bool IsThing(NameTokens tokens, in CapitalRun run)
    {
        int before = run.First - 1;
        return before >= run.Start && (tokens.IsWord(before, "the") || tokens.IsWord(before, "a") || tokens.IsWord(before, "an"));
    }

    // Bodies by their names, those left out that are known; gives the acronyms of what is no body.
    private static HashNumbers? FindBodies(NameTokens tokens, NameUses uses, NameScratch scratch, NameMerger merger)
    {
        (ScratchList<FoundName> found, ScratchList<NameMatch> known) = (scratch.Found, scratch.Matches);
        HashNumbers? things = AcronymFinder.Find(tokens, found);
        int spelt = found.Count;
        HashNumbers? speltEnds = spelt == 0 ? null : new();
        for (int i = 0; i < spelt; i++) speltEnds!.Add((uint)found[i].End);
        OrganisationFinder.Find(tokens, scratch.Runs, uses, found);

        // Where an acronym tells which words belong to the name, the head word has no say.
        int kept = 0;
        for (int i = 0; i < found.Count; i++)
        {
            FoundName body = found[i];
            if (i >= spelt && speltEnds?.Find((uint)body.End) >= 0) continue;
            TextSpan span = TextSpan.FromBounds(tokens[body.First].Start, tokens[body.End - 1].End);
            int at = uses.IsNamed(body.First) ? MatchAt(known, body.First) : -1;
            if (at < 0 || !known[at].Span.Contains(span)) found[kept++] = body;
            else if (body.Acronym >= 0) merger.AddShortForm(known[at].Name, body.Acronym);
        }

        found.Truncate(kept);
        return things;
    }

    // Index of the last match that holds the token.
    private static int MatchAt(ScratchList<NameMatch> matches, int token)
    {
        int low = 0;
        int high = matches.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (matches[middle].First <= token) low = middle + 1;
            else high = middle;
        }

        return low - 1;
    }

    private static void Use(NameUses uses, ScratchList<FoundName> found)
    {
        for (int i = 0; i < found.Count; i++) uses.Add(found[i].First, found[i].End, found[i].Kind);
        found.Truncate(0);
    }
}
