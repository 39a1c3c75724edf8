using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds bodies and media by the word that says what they are: "Ministry of Trade", "Harbour Police", "Evening Post".</summary>
internal static class OrganisationFinder
{
    /// <summary>May be followed by "of", "for" or "on" and the rest of the name.</summary>
    public const string OpenHeads = """
        Courts Ministry Department Service Services Council Agency Administration Authority Commission Committee Court Assembly Union Bank University
        College Institute Institution Academy School Center Centre Foundation Association Organization Organisation
        Federation League Alliance Bureau Board Office Fund House Chamber Confederation Front Movement Society
        """;

    /// <summary>End a name.</summary>
    public const string Heads = """
        Parliament Senate Party Army Navy Force Forces Guard Corps Command Group Company Corporation Corp
        Inc Ltd Limited Co PLC LLC GmbH AG SE SA SpA NV Oy Pty Airlines Airways Railway Railways Motors Industries Hospital Church Trust Police Congress
        Secretariat Laboratory Laboratories Observatory Museum Brigade Battalion Regiment Fleet Coalition Partners Holdings Holding Aerospace
        Technologies Systems Energy Pharmaceuticals Pictures Records Studios Entertainment Brothers Associates Capital Ventures
        Securities Insurance Consulting Research Networks Software Semiconductor Electronics Chemicals Steel Petroleum Oil
        Telecom Communications Publishing Logistics Mining Resources Laboratories Club FC Embassy Consulate Tribunal Cabinet
        Directorate Inspectorate Exchange Orchestra Theatre Theater Ballet Management Cross Crescent Survey Trust International
        Therapeutics Shipping Foods Biosciences Analytics Robotics
        """;

    /// <summary>End the name of a medium.</summary>
    public const string MediaHeads = """
        Times Post News Journal Tribune Herald Gazette Telegraph Press Radio Television TV Broadcasting Magazine Newspaper
        Chronicle Observer Mail Broadcaster
        """;

    /// <summary>Lead on behind an open head.</summary>
    public const string Links = "of for on";

    /// <summary>Adds to <paramref name="found"/> the bodies that <paramref name="runs"/> name; what <paramref name="uses"/> knows is somebody else's name.</summary>
    public static void Find(NameTokens tokens, ScratchList<CapitalRun> runs, NameUses uses, ScratchList<FoundName> found)
    {
        for (int r = 0; r < runs.Count; r++)
        {
            ref CapitalRun run = ref runs[r];
            int head = LastHead(tokens, run);
            if (head < 0) continue;
            int end = head + 1;
            if (end == run.End && tokens.Is(head, NameWord.OpenHead)) end = Extend(tokens, run, end, uses);

            // "Russian Ministry of Trade" is a state's ministry; "US Air Force" and "US Department of Trade" are full names.
            int first = run.First;
            while (end > head + 1 && first < head && uses.IsNamed(first) && !IsInitials(tokens, first)) first++;
            if (end - first >= 2) found.Add(new FoundName(first, end, KindOf(tokens, first, head)));
        }
    }

    /// <summary>What a body is, by its words: media where one of them says so.</summary>
    public static ActorKind KindOf(NameTokens tokens, int first, int head)
    {
        for (int i = first; i <= head; i++)
        {
            if (tokens.Is(i, NameWord.MediaHead)) return ActorKind.Media;
        }

        return ActorKind.Organisation;
    }

    private static bool IsInitials(NameTokens tokens, int token) =>
        tokens[token].Is(TokenForm.Stopped) || Letters.IsAcronym(tokens.WordsOf(token));

    private static int LastHead(NameTokens tokens, in CapitalRun run)
    {
        int i = run.End - 1;
        while (i >= run.First && !tokens.Is(i, NameWord.Head)) i--;
        return i < run.First ? -1 : i;
    }

    // "Center" + "for Tidal and Polar Studies": one link, then capitalised words; "and" goes on only where
    // what follows is no actor of its own.
    private static int Extend(NameTokens tokens, in CapitalRun run, int end, NameUses uses)
    {
        int limit = tokens.Document.Sentences[run.Sentence].End;
        if (end + 1 >= limit || !tokens.Is(end, NameWord.Link)) return end;
        int next = tokens.IsWord(end + 1, "the") ? end + 2 : end + 1;
        int last = RunEnd(tokens, next, limit);
        if (last == next) return end;
        while (last + 1 < limit && tokens.IsWord(last, "and") && !uses.IsNamed(last + 1))
        {
            int further = RunEnd(tokens, last + 1, limit);
            if (further == last + 1) break;
            last = further;
        }

        // "Centre for Tidal Studies in Scotland"
        bool isPlaced = last + 1 < limit && tokens.IsWord(last, "in") && (uses.IsNamed(last + 1) || tokens.Is(last + 1, NameWord.Place));
        return isPlaced ? last + 2 : last;
    }

    private static int RunEnd(NameTokens tokens, int token, int limit)
    {
        while (token < limit && tokens.IsNameWord(token)) token++;
        return token;
    }
}
