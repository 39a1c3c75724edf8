using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds bodies and media by the word that says what they are: "Ministry of Trade", "Harbour Police", "Evening Post".</summary>
internal static class OrganisationFinder
{
    // "the Red Crescent", but "a house in Poplar Crescent".
    private static readonly WordSet Colours = new("Red Blue Green White");

    /// <summary>What is called so by its last word is no body, whatever the words before say.</summary>
    public static readonly WordSet Laws = new("""
        Act Acts Bill Treaty Award Awards Prize Base Show Cup Trophy Championship Championships Festival Marathon Regatta Document
        Agreement Accord Accords Pact Protocol Declaration Memorandum
        """);

    // What a firm runs, and is called by: "Norburg Steel Works".
    private static readonly WordSet Sites = new("Works Complex Factory Mill Mills Plant Refinery Shipyard");

    // Of the person or body, not of its name; the latter before a well-known name alone: "Top Gates Foundation executives".
    private static readonly WordSet Epithets = new("former retired longtime assistant deputy acting");

    private static readonly WordSet EpithetsOfKnown = new("top rival");

    // What is fought for a seat there, and by whom: "the Norland Senate race".
    private static readonly WordSet Races = new("""
        candidate candidates race races seat seats primary primaries nominee nominees nomination campaign campaigns bid bids
        contest contests hopeful hopefuls election elections
        """);

    // Behind a party's adjective it is the chamber, which the party has: "a Democratic Senate".
    private static readonly WordSet Chambers = new("senate house congress pac");

    /// <summary>
    /// Adds to <paramref name="found"/> the bodies that <paramref name="runs"/> name; what <paramref name="uses"/> knows is somebody
    /// else's name.
    /// </summary>
    public static void Find(NameTokens tokens, ScratchList<CapitalRun> runs, NameUses uses, ScratchList<FoundName> found)
    {
        for (int r = 0; r < runs.Count; r++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            ref CapitalRun run = ref runs[r];
            if (IsPeoplesRepublic(tokens, run, uses))
            {
                found.Add(new FoundName(run.First, run.End, ActorKind.State));
                continue;
            }

            int head = BodyHeads.Last(tokens, run);

            // "the Harbour Police Act"
            if (head >= 0 && head < run.End - 1 && Laws.Contains(tokens.Document, tokens[run.End - 1])) continue;
            if (head > run.First && IsCross(tokens, head) && !Colours.Contains(tokens.Document, tokens[head - 1])) continue;
            bool isHeadless = head < 0 && HeadlessBodies.Is(tokens, run, uses);
            if (isHeadless || (run.Count > 1 && tokens.Is(run.First, NameWord.LeadHead)))
            {
                found.Add(new FoundName(run.First, isHeadless ? run.End : NameFinder.EndOf(tokens, run), ActorKind.Organisation));
                continue;
            }

            if (head < 0)
            {
                bool isPaper = run.Count > 1 && (tokens.IsWord(run.End - 1, "Daily") || tokens.IsWord(run.End - 1, "Weekly"));
                if (isPaper) found.Add(new FoundName(run.First, run.End, ActorKind.Media));
                continue;
            }

            int end = head + 1;
            bool isOpen = end == run.End && (tokens.Is(head, NameWord.OpenHead) || BodyBounds.IsOfSomething(tokens, run, head, uses));
            if (isOpen) end = BodyBounds.Extend(tokens, run, end, uses);
            else if (end == run.End && BodyBounds.IsLimited(tokens, run, end)) end += 2;
            else if (end < run.End && IsOffice(tokens, run.First, head, end)) continue;

            // "the Courts of Trade Act", "Tumour Research UK"
            if (Laws.Contains(tokens.Document, tokens[end - 1])) continue;
            if (end + 1 == run.End && end == head + 1 && Sites.Contains(tokens.Document, tokens[end])) end++;
            if (end < run.End && (HeadlessBodies.IsUK(tokens, end) || BodyBounds.IsLocalRadio(tokens, run, head))) end++;

            // "Russian Ministry of Trade" is a state's ministry; "US Air Force", "US Department of Trade" and "Kenya Union of Teachers"
            // are full names.
            int first = BodyBounds.FirstOf(tokens, runs, r, uses);
            if (first < head && (Epithets.Contains(tokens.Document, tokens[first])
                || (EpithetsOfKnown.Contains(tokens.Document, tokens[first]) && (uses.IsNamed(first + 1) || first + 1 == head)))) first++;

            // "Distributor Tolvane Pictures said": the noun has its capital from the sentence.
            if (first + 1 < head && first == run.Start && tokens.Is(first, NameWord.BodyNoun) && !tokens.Is(first, NameWord.Head)) first++;
            if (first < head && (IsChamber(tokens, first, head) || IsRace(tokens, run, head))) continue;
            if (end > head + 1 && !BodyBounds.IsLand(tokens, first, head, uses))
            {
                while (first < head && uses.IsNamed(first) && !BodyBounds.IsInitials(tokens, first)) first++;
            }

            if (end - first >= 2 && !IsShore(tokens, first, end)) found.Add(new FoundName(first, end, BodyHeads.KindOf(tokens, first, head)));
        }
    }

    // "the Norburg People's Republic"
    private static bool IsPeoplesRepublic(NameTokens tokens, in CapitalRun run, NameUses uses) =>
        run.Count is 4 or 5 && tokens.IsWord(run.End - 1, "republic") && tokens.IsApostrophe(run.End - 2)
        && tokens.IsWord(run.End - 3, "people") && !uses.IsNamed(run.First) && !uses.IsNamed(run.End - 1) && !IsWork(tokens, run);

    // "The Good People's Republic, a first novel"
    private static bool IsWork(NameTokens tokens, in CapitalRun run)
    {
        const int Reach = 5;
        if (run.First > run.Start && tokens.IsSmall(run.First - 1, NameWord.Work)) return true;
        if (run.End + 2 >= run.Limit || !tokens.IsMark(run.End, ',') || tokens[run.End + 1].Length > 3) return false;
        for (int i = run.End + 2; i < run.Limit && i < run.End + Reach && tokens[i].Is(TokenForm.Small); i++)
        {
            if (tokens.Is(i, NameWord.Work)) return true;
        }

        return false;
    }

    // "the West Bank": land beside a river.
    private static bool IsShore(NameTokens tokens, int first, int end) =>
        end - first == 2 && tokens.IsWord(end - 1, "Bank")
        && (tokens.IsWord(first, "West") || tokens.IsWord(first, "East") || tokens.IsWord(first, "South")
        || tokens.IsWord(first, "North") || tokens.IsWord(first, "Left") || tokens.IsWord(first, "Right"));

    // "a Democratic Senate", "the Republican House"; "the Reed White House" is the White House under Reed.
    private static bool IsChamber(NameTokens tokens, int first, int head) =>
        (first == head - 1 && TitleWords.Partisans.Contains(tokens.Document, tokens[first]) && Chambers.Contains(tokens.Document, tokens[head]))
        || (tokens.IsWord(head, "house") && tokens.IsWord(head - 1, "white"))
        || (tokens.IsWord(head, "PAC") && tokens.IsWord(head - 1, "super"));

    // "the Norland Senate candidate": of the land, and no name.
    private static bool IsRace(NameTokens tokens, in CapitalRun run, int head) => head + 1 == run.End && run.End < run.Limit
        && Chambers.Contains(tokens.Document, tokens[head]) && Races.Contains(tokens.Document, tokens[run.End]);

    private static bool IsCross(NameTokens tokens, int head) => tokens.IsWord(head, "Cross") || tokens.IsWord(head, "Crescent");

    // "Chief Cabinet Secretary Ann Lee": a rank and an office, no body.
    private static bool IsOffice(NameTokens tokens, int first, int head, int end)
    {
        if (!tokens.Is(end, NameWord.Role)) return false;
        while (first < head && tokens.Is(first, NameWord.Role)) first++;
        return first == head;
    }
}
