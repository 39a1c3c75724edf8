using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>Finds persons by what stands with their names: a title, a role, a given name, an apposition.</summary>
internal static class NameFinder
{
    /// <summary>What a person is or comes from, in capitals before the name: "Democrat Ann Lee".</summary>
    internal const string Origins = """
        Democrat Labour Tory Lib Dem Green Scot Dane Swede Finn Pole Turk Czech Greek Dutch French Welsh Thai Serb Croat Swiss Iraqi Israeli Pakistani
        Saudi Bangladeshi Hurricane Storm Tropical Then Team Saint St Opposition
        Briton Conservative Beatle Frenchman Spaniard Dutchman Irishman Englishman Welshman Scotsman Argentine
        Commons Lords Incumbent Rookie Veteran Retired Late Mother Father Champion
        """;

    /// <summary>With relatives, the words without which, or a comma or a capital beside it, a word alone is nobody's name.</summary>
    internal const string BeforeOne = "and as name called named";

    // A surname stands behind them, and no given name.
    private static readonly WordSet Courtesies = new("mr mrs ms miss mx dr mr. mrs. ms. dr.");

    /// <summary>
    /// Adds to <paramref name="found"/> the persons that <paramref name="runs"/> name; what <paramref name="uses"/> knows is somebody
    /// else's name.
    /// </summary>
    public static void Find(NameTokens tokens, ScratchList<CapitalRun> runs, NameUses uses, ScratchList<FoundName> found)
    {
        HashNumbers surnames = LoneWords(tokens, runs, uses);
        NamePairs pairs = new(tokens, runs);
        FirmNames firms = new(tokens, runs);
        SurnameLists lists = new(tokens, pairs);
        SlavicNames slavic = new(tokens);
        for (int r = 0; r < runs.Count; r++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            ref CapitalRun run = ref runs[r];
            int end = EndOf(tokens, run);
            if (end - run.First == 1)
            {
                if (lists.Holds(run))
                {
                    found.Add(new FoundName(run.First, end, ActorKind.Person));
                    continue;
                }

                if (!MayBeOne(tokens, run) && !slavic.IsPerson(run)) continue;
            }

            if (IsTitle(tokens, run)) continue;
            while (end - 1 > run.First && (tokens.Is(end - 1, NameWord.Letters) || Royals.IsNumeral(tokens, end - 1))) end--;
            int first = NameTitles.After(tokens, run, end, uses, out bool isTitled);
            if (isTitled) first = NameTitles.BehindStaff(tokens, first, end);
            if (!isTitled && first + 1 < end && NameOpenings.OpensClause(tokens, first, run)
                && (BeginsName(tokens, first + 1, end, uses, pairs) || GoesOnBehindComma(tokens, end, run))) first++;
            bool hasGivenName = !isTitled && AtGivenName(tokens, ref first, end, run, uses, pairs);
            if (hasGivenName && surnames.Find(tokens[end - 1].Hash) < 0 && firms.HoldsKind(first, end)) continue;
            if (hasGivenName && GoesOnAsVerb(tokens, first, end, run) && pairs.Holds(first)) end--;
            bool isKnownAsPerson = isTitled || (PlaceWords.SurnamesThatSpeak.Contains(tokens.Document, tokens[end - 1])
                && (PersonSigns.Speaks(tokens, end, run) || (hasGivenName && surnames.Find(tokens[end - 1].Hash) >= 0)));
            if (first >= end || !NameShape.IsName(tokens, first, end, uses, isKnownAsPerson)) continue;
            if (isTitled && InitialNames.IsFirm(tokens, first, end, run, surnames)) continue;
            bool isOne = end - first == 1;
            bool isPerson = isOne
                ? (isTitled && first > run.First && (tokens.Is(first - 1, NameWord.Honorific) || Royals.IsOne(tokens, first, end, run)
                        || NameTitles.IsOfficer(tokens, first, end, run)))
                    || IsOneWord(tokens, first, end, run) || slavic.IsPerson(run)
                : isTitled || hasGivenName || LineUps.IsBesidePerson(tokens, first, end, run, found)
                    || (IsOfWords(tokens, first, end, run, surnames) && !firms.Holds(first, end));
            if (!isPerson || GluedNames.Are(tokens, first, end, run)) continue;
            bool isByGivenName = first > run.Start && IsByGivenName(tokens, first, isOne);
            bool isRelative = !isOne && KinSigns.IsRelative(tokens, first, run);
            found.Add(new FoundName(first, end, ActorKind.Person) { IsByGivenName = isByGivenName, IsRelative = isRelative });
        }
    }

    private static bool IsOneWord(NameTokens tokens, int first, int end, in CapitalRun run) =>
        OneWordSigns.IsGaelic(tokens, run) || KinSigns.HasKinBefore(tokens, first, end, run) || OneWordSigns.IsCalled(tokens, first, run)
        || OneWordSigns.HasAge(tokens, first, end, run) || OneWordSigns.HasTrade(tokens, first, end, run)
        || OneWordSigns.IsInserted(tokens, first, end, run) || KinSigns.IsAmongKin(tokens, first, run);

    private static bool IsOfWords(NameTokens tokens, int first, int end, in CapitalRun run, HashNumbers surnames) =>
        Letters.IsAcronym(tokens.WordsOf(first)) ? InitialNames.IsPerson(tokens, first, end, run, surnames)
        : LineUps.HasInitial(tokens, first, end, run) || InitialNames.HasMiddle(tokens, first, end)
        || OneWordSigns.IsCalled(tokens, first, run) || PersonSigns.IsMaker(tokens, first, run)
        || (surnames.Find(tokens[end - 1].Hash) >= 0 && !tokens.Is(first, NameWord.Never) && !IsArticled(tokens, first, run)
            && !NameOpenings.OpensClause(tokens, first, run))
        || PersonSigns.Speaks(tokens, end, run) || KinSigns.HasOwnKin(tokens, end, run)
        || (PersonSigns.HasRoleBefore(tokens, first, run) && !PersonSigns.IsFirm(tokens, first, end, run, surnames))
        || Appositions.IsLastOfInverted(tokens, end, run)
        || (!IsArticled(tokens, first, run) && Appositions.HasApposition(tokens, end, run))
        || (run.IsByline && !tokens.Is(first, NameWord.Never));

    // "the songs of The Peter Tree": within a sentence a capital says that the article belongs to the title of a work.
    private static bool IsTitle(NameTokens tokens, in CapitalRun run) => run.First > run.Start + 1 && tokens.IsWord(run.First - 1, "the")
        && tokens[run.First - 1].Is(TokenForm.Capital) && tokens[run.First - 2].Kind == TokenKind.Word;

    // "the Golden Herring": a thing, though "Herring" stands alone elsewhere.
    private static bool IsArticled(NameTokens tokens, int first, in CapitalRun run) => first == run.First && first > run.Start
        && (tokens.IsWord(first - 1, "the") || tokens.IsWord(first - 1, "a") || tokens.IsWord(first - 1, "an"));

    // False for a word alone that has no sign of a person beside it, as most have none: "in Norburg".
    private static bool MayBeOne(NameTokens tokens, in CapitalRun run)
    {
        if ((run.End < run.Limit && tokens.IsMark(run.End, ',')) || OneWordSigns.IsGaelic(tokens, run)) return true;
        int before = run.First - 1;
        return before >= run.Start && (tokens.IsMark(before, ',') || tokens[before].Is(TokenForm.Capital)
            || tokens.Is(before, NameWord.Kin | NameWord.BeforeOne));
    }

    // "born Ann Marie Cole"; "Dame Ann", who has a surname elsewhere.
    private static bool IsByGivenName(NameTokens tokens, int first, bool isOne) =>
        isOne ? tokens.IsWord(first - 1, "Sir") || tokens.IsWord(first - 1, "Dame") : tokens.IsWord(first - 1, "born");

    // Words that stand alone elsewhere, or behind "Mr": "Siegfried Laband ... Laband" is a person. "The Cup" is a thing, and so is the
    // "Trade" that somebody is minister of.
    private static HashNumbers LoneWords(NameTokens tokens, ScratchList<CapitalRun> runs, NameUses uses)
    {
        const NameWord Others = NameWord.Place | NameWord.Thing | NameWord.Never | NameWord.Doubtful;
        HashNumbers words = new();
        for (int r = 0; r < runs.Count; r++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            int first = runs[r].First;
            bool isAlone = runs[r].Count == 1 && !uses.IsTaken(first) && !tokens.Is(first, Others)
                && (first == 0 || !tokens.IsWord(first - 1, "the")) && !BodyBounds.Fields.Contains(tokens.Document, tokens[first]);
            bool isAddressed = runs[r].Count == 2 && Courtesies.Contains(tokens.Document, tokens[first])
                && !uses.IsTaken(first + 1) && !tokens.Is(first + 1, Others);
            if (isAlone) words.Add(tokens[first].Hash);
            else if (isAddressed) words.Add(tokens[first + 1].Hash);
        }

        return words;
    }

    /// <summary>Where the name ends, with small words between capitalised ones: "Ludwig" + "van Beethoven".</summary>
    public static int EndOf(NameTokens tokens, in CapitalRun run)
    {
        int limit = run.Limit;
        int end = run.End;
        int next = end;
        if (next < limit && tokens[next].Is(TokenForm.Hyphened) && PersonNames.IsArticled(tokens.WordsOf(next))) return next + 1;
        while (next < limit && next - end < 2 && tokens[next].Length <= PersonNames.LongestParticle && tokens.Is(next, NameWord.Particle)) next++;
        if (next == end || next >= limit || !tokens.IsNameWord(next)) return end;
        return next + 1;
    }

    // Somebody, of whom the article knows or who has a given name: "Lee" of "Praising Lee". "Yongming Zhou" is one name.
    private static bool BeginsName(NameTokens tokens, int first, int end, NameUses uses, NamePairs pairs) =>
        uses.IsTaken(first) || pairs.HasBearer(first) || (first + 1 < end && tokens.Is(first, NameWord.FirstName));

    // "Celebrating Lee, she left"
    private static bool GoesOnBehindComma(NameTokens tokens, int end, in CapitalRun run) => end + 1 < run.Limit && tokens.IsMark(end, ',')
        && (tokens.IsWord(end + 1, "he") || tokens.IsWord(end + 1, "she") || tokens.IsWord(end + 1, "they"));

    // "Ann Lee Joins the Harbour Board": a headline of which the name behind the given one is known by itself.
    private static bool GoesOnAsVerb(NameTokens tokens, int first, int end, in CapitalRun run) =>
        first == run.Start && end - first == 3 && end == run.End
        && (tokens.Is(end - 1, NameWord.Act | NameWord.Deed | NameWord.Speech | NameWord.WithObject)
            || WordLetters.Ends(tokens.WordsOf(end - 1), "s") || WordLetters.Ends(tokens.WordsOf(end - 1), "ed"));

    // "Ukrainian Olena Petrenko": a name may begin inside the run, at a given name or at a family name that leads.
    private static bool AtGivenName(NameTokens tokens, ref int first, int end, in CapitalRun run, NameUses uses, NamePairs pairs)
    {
        while (first + 2 < end && TitleWords.Partisans.Contains(tokens.Document, tokens[first])) first++;
        for (int i = first; i + 1 < end; i++)
        {
            bool isGiven = tokens.Is(i, NameWord.FirstName)
                || (i + 2 == end && tokens[i].Is(TokenForm.Hyphened) && PersonNames.IsOfSyllables(tokens.WordsOf(i)));
            if (!isGiven && !NameShape.LeadsFamilyFirst(tokens, i, end)) continue;
            if (i > 0 && tokens.Is(i - 1, NameWord.BeforePlace)) return false;

            // "Abul Hasan Chowdhury": a name of three words whose second is a given name. "Honest Ann Lee" is "Ann Lee" elsewhere.
            bool isWhole = i == first + 1 && end - first == 3 && !uses.IsTaken(first) && !NameShape.IsOrigin(tokens, first)
                && !NameOpenings.IsEpithet(tokens, first, run) && !IsArticled(tokens, first, run)
                && (tokens[first].Length == 1 || tokens[first].Is(TokenForm.Stopped) || !pairs.Holds(i));
            first = isWhole ? first : i;
            return true;
        }

        return false;
    }
}
