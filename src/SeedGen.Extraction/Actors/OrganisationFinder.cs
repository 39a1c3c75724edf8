using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds bodies and media by the word that says what they are: "Ministry of Trade", "Harbour Police", "Evening Post".</summary>
internal static class OrganisationFinder
{
    // May be followed by "of", "for" or "on" and the rest of the name.
    private static readonly WordSet OpenHeads = new("""
        Courts Ministry Department Service Services Council Agency Administration Authority Commission Committee Court Assembly Union Bank University
        College Institute Institution Academy School Center Centre Foundation Association Organization Organisation
        Federation League Alliance Bureau Board Office Fund House Chamber Confederation Front Movement Society
        """);

    private static readonly WordSet Heads = new("""
        Parliament Senate Party Army Navy Force Forces Guard Corps Command Group Company Corporation Corp
        Inc Ltd Limited Co PLC LLC GmbH AG SE SA SpA NV Oy Pty Airlines Airways Railway Railways Motors Industries Hospital Church Trust Police Congress
        Secretariat Laboratory Laboratories Observatory Museum Brigade Battalion Regiment Fleet Coalition Partners Holdings Holding Aerospace
        Technologies Systems Energy Pharmaceuticals Pictures Records Studios Entertainment Brothers Associates Capital Ventures
        Securities Insurance Consulting Research Networks Software Semiconductor Electronics Chemicals Steel Petroleum Oil
        Telecom Communications Publishing Logistics Mining Resources Laboratories Club FC Embassy Consulate Tribunal Cabinet
        Directorate Inspectorate Exchange Orchestra Theatre Theater Ballet Management Cross Crescent Survey Trust International
        Therapeutics Shipping Foods Biosciences Analytics Robotics
        """);

    private static readonly WordSet MediaHeads = new("""
        Times Post News Journal Tribune Herald Gazette Telegraph Press Radio Television TV Broadcasting Magazine Newspaper
        Chronicle Observer Mail Broadcaster
        """);

    private static readonly WordSet Links = new("of for on");

    /// <summary>The bodies that <paramref name="runs"/> name; <paramref name="isTaken"/> tells tokens that name somebody else.</summary>
    public static IEnumerable<FoundName> Find(TextDocument document, List<CapitalRun> runs, Func<int, bool> isTaken)
    {
        foreach (CapitalRun run in runs)
        {
            int head = LastHead(document, run);
            if (head < 0) continue;
            int end = head + 1;
            if (end == run.End && IsIn(OpenHeads, document, head)) end = Extend(document, run, end, isTaken);

            // "Russian Ministry of Trade" is a state's ministry; "US Air Force" and "US Department of Trade" are full names.
            int first = run.First;
            while (end > head + 1 && first < head && isTaken(first) && !IsInitials(document, first)) first++;
            if (end - first >= 2) yield return new FoundName(first, end, KindOf(document, first, head));
        }
    }

    /// <summary>True when the token says what kind of body a name names.</summary>
    public static bool IsHead(TextDocument document, int token) =>
        IsIn(OpenHeads, document, token) || IsIn(Heads, document, token) || IsIn(MediaHeads, document, token);

    /// <summary>What a body is, by its words: media where one of them says so.</summary>
    public static ActorKind KindOf(TextDocument document, int first, int head)
    {
        for (int i = first; i <= head; i++)
        {
            if (IsIn(MediaHeads, document, i)) return ActorKind.Media;
        }

        return ActorKind.Organisation;
    }

    private static bool IsInitials(TextDocument document, int token) =>
        document.Tokens[token].Is(TokenForm.Stopped) || Letters.IsAcronym(document.WordsOf(document.Tokens[token]));

    private static int LastHead(TextDocument document, CapitalRun run)
    {
        for (int i = run.End - 1; i >= run.First; i--)
        {
            if (IsHead(document, i)) return i;
        }

        return -1;
    }

    // "Center" + "for Tidal and Polar Studies": one link, then capitalised words; "and" goes on only where
    // what follows is no actor of its own.
    private static int Extend(TextDocument document, CapitalRun run, int end, Func<int, bool> isTaken)
    {
        int limit = document.Sentences[run.Sentence].End;
        if (end + 1 >= limit || !IsIn(Links, document, end)) return end;
        int next = document.Is(document.Tokens[end + 1], "the") ? end + 2 : end + 1;
        int last = RunEnd(document, next, limit);
        if (last == next) return end;
        while (last + 1 < limit && document.Is(document.Tokens[last], "and") && !isTaken(last + 1))
        {
            int further = RunEnd(document, last + 1, limit);
            if (further == last + 1) break;
            last = further;
        }

        // "Centre for Tidal Studies in Scotland"
        bool isPlaced = last + 1 < limit && document.Is(document.Tokens[last], "in")
            && (isTaken(last + 1) || IsIn(PlaceNames.Known, document, last + 1));
        return isPlaced ? last + 2 : last;
    }

    private static int RunEnd(TextDocument document, int token, int limit)
    {
        while (token < limit && CapitalRuns.IsNameWord(document, token)) token++;
        return token;
    }

    private static bool IsIn(WordSet set, TextDocument document, int token) => set.Contains(document, document.Tokens[token]);
}
