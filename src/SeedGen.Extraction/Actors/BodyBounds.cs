using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Where the name of a body begins and ends around the word that says what it is.</summary>
internal static class BodyBounds
{
    /// <summary>What ministries are for.</summary>
    public static readonly WordSet Fields = new("""
        affairs agriculture alcohol arts business children climate commerce communities community construction consumer culture
        defence defense development digital economy education employment energy enterprise environment environmental equality
        equalities families family farming finance firearms explosives tobacco fisheries fishery food foreign forestry growth health
        heritage home house housing human immigration industrial industry infrastructure innovation interior investment justice
        labor labour lands local government media natural resources pensions planning policy ports public regions religious research
        rural safety schools science security services skills social sport sports technology tourism trade training transport
        transportation universities urban veterans water welfare women work works youth
        """);

    // Those of whom trade unions are, by what they work in.
    private static readonly WordSet Trades = new("""
        textile textiles clothing footwear construction forestry mining energy communications communication electrical electronic plumbing
        transport general retail wholesale food hotel hotels restaurant restaurants hospitality media entertainment arts rail railway
        maritime tram bus automotive vehicle vehicles metal metals steel timber furniture printing engineering manufacturing health
        education finance public chemical chemicals paper rubber oil gas garment furnishing building services service municipal
        """);

    // Go on behind "of" alone.
    private static readonly WordSet OfHeads =
        new("Museum Church Corps Directorate Inspectorate Laboratory Tribunal Parliament");

    /// <summary>
    /// Where the name begins that ends in run number <paramref name="r"/>: "Tyne" + "and" + "Wear Fire" + "and" + "Rescue
    /// Service".
    /// </summary>
    public static int FirstOf(NameTokens tokens, ScratchList<CapitalRun> runs, int r, NameUses uses)
    {
        if (r > 0 && tokens.IsWord(runs[r].End - 1, "Union") && FirstOfTrades(tokens, runs, r) is >= 0 and int trade) return trade;
        if (r > 0 && FirstOfCommittee(tokens, runs, r) is >= 0 and int chamber) return chamber;
        if (r > 0 && Leads(tokens, runs[r - 1], runs[r], uses)) return runs[r - 1].First;
        bool isShared = AreaPairs.Heads.Contains(tokens.Document, tokens[runs[r].End - 1]);
        while (isShared && r > 0 && IsPair(tokens, runs[r - 1], runs[r])) r--;
        return runs[r].First;
    }

    // "Textile" + "," + "Clothing" + "and" + "Footwear Union": -1 where what stands before is no trade.
    private static int FirstOfTrades(NameTokens tokens, ScratchList<CapitalRun> runs, int r)
    {
        if (!Trades.Contains(tokens.Document, tokens[runs[r].First]) || !IsTrade(tokens, runs[r - 1])
            || runs[r - 1].End + 1 != runs[r].First || !tokens.IsWord(runs[r - 1].End, "and")) return -1;
        r--;
        while (r > 0 && runs[r - 1].End + 1 == runs[r].First && tokens.IsMark(runs[r - 1].End, ',') && IsTrade(tokens, runs[r - 1])) r--;
        return runs[r].First;
    }

    // "House Ports" + "and" + "Harbours Committee", "Senate Ports" + "," + "Harbours" + "and" + "Lands Committee"; -1 for any other.
    private static int FirstOfCommittee(NameTokens tokens, ScratchList<CapitalRun> runs, int r)
    {
        const int MostFields = 2;
        bool isCommittee = tokens.IsWord(runs[r].End - 1, "Committee") || tokens.IsWord(runs[r].End - 1, "Subcommittee");
        if (!isCommittee || IsChamber(tokens, runs[r].First) || !tokens.IsWord(runs[r].First - 1, "and")) return -1;
        while (r > 0 && runs[r - 1].End + 1 == runs[r].First && runs[r - 1].Start == runs[r].Start
            && (tokens.IsWord(runs[r - 1].End, "and") || tokens.IsMark(runs[r - 1].End, ',')))
        {
            r--;
            if (tokens.Is(runs[r].End - 1, NameWord.OpenHead)) return -1;
            if (IsChamber(tokens, runs[r].First) && runs[r].Count <= MostFields + 1) return runs[r].First;
            if (runs[r].Count > MostFields) return -1;
        }

        return -1;
    }

    private static bool IsChamber(NameTokens tokens, int token) => tokens.IsWord(token, "House") || tokens.IsWord(token, "Senate");

    private static bool IsTrade(NameTokens tokens, in CapitalRun run) =>
        run.Count == 1 && Trades.Contains(tokens.Document, tokens[run.First]);

    private static bool IsPair(NameTokens tokens, in CapitalRun before, in CapitalRun run) =>
        before.End + 1 == run.First && before.Start == run.Start && tokens.IsWord(before.End, "and")
        && AreaPairs.Contains(tokens.WordsOf(before.End - 1), tokens.WordsOf(run.First));

    // "National Coal" + "and" + "Steel Board": one name, which says at once of which country the body is.
    private static bool Leads(NameTokens tokens, in CapitalRun before, in CapitalRun run, NameUses uses)
    {
        if (before.End + 1 != run.First || before.Start != run.Start || run.Count < 2 || !tokens.IsWord(before.End, "and")) return false;
        int first = before.First;
        if (before.Count == 1 && run.Count is 2 or 3 or 4 && IsField(tokens, before, run, uses)) return true;
        bool isOf = uses.IsState(first) || tokens.Is(first, NameWord.Scope);
        return isOf && before.Count is 2 or 3 && !uses.IsNamed(before.End - 1) && BodyHeads.Last(tokens, before) < 0;
    }

    // "the Competition" + "and" + "Markets Authority", but "the Senate and Harbour Commission" and "the DEA and Harbour Police".
    private static bool IsField(NameTokens tokens, in CapitalRun before, in CapitalRun run, NameUses uses)
    {
        const NameWord Others = NameWord.Head | NameWord.FirstName | NameWord.Place | NameWord.Never | NameWord.NoName | NameWord.Doubtful;
        int field = before.First;
        bool isOwned = field > before.Start && (tokens.IsWord(field - 1, "the") || tokens[field - 1].Kind == TokenKind.Possessive);
        return isOwned && tokens.Is(run.End - 1, NameWord.OpenHead) && !tokens.Is(field, Others) && !tokens.Is(run.First, Others & ~NameWord.Head)
            && !uses.IsNamed(field) && !uses.IsNamed(run.First) && !Letters.IsAcronym(tokens.WordsOf(field));
    }

    /// <summary>True when the words before the one at <paramref name="head"/> are a state's name: "Kenya", and not "Kenyan".</summary>
    public static bool IsLand(NameTokens tokens, int first, int head, NameUses uses)
    {
        int end = first;
        while (end < head && uses.IsState(end)) end++;
        return end > first && KnownActors.Find(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End).In(tokens.Document.Text)) is not null;
    }

    /// <summary>True for initials: "U.S.", "BBC".</summary>
    public static bool IsInitials(NameTokens tokens, int token) =>
        tokens[token].Is(TokenForm.Stopped) || Letters.IsAcronym(tokens.WordsOf(token));

    /// <summary>
    /// True when what follows "of" belongs to the name: "Museum of Sailing", but "the Harbour Church of Ann Lee" and "the
    /// Harbour Museum on Tuesday". A party of somebody is his.
    /// </summary>
    public static bool IsOfSomething(NameTokens tokens, in CapitalRun run, int head, NameUses uses)
    {
        int limit = run.Limit;
        if (head + 2 >= limit || !tokens.IsWord(head + 1, "of")) return false;
        return (OfHeads.Contains(tokens.Document, tokens[head]) || IsOfTheirs(tokens, run, head, uses))
            && !tokens.Is(head + 2, NameWord.FirstName | NameWord.Honorific | NameWord.Role);
    }

    // "Cabinet of Ministers", "the Norlander Party of Pensioners", "the Farmers' Party of Norland": whoever they are of.
    private static bool IsOfTheirs(NameTokens tokens, in CapitalRun run, int head, NameUses uses)
    {
        bool isCabinet = tokens.IsWord(head, "cabinet") && tokens.IsWord(head + 2, "ministers");
        bool isParty = tokens.IsWord(head, "party") && head - run.First < 2 && tokens[head + 2].Is(TokenForm.Capital)
            && AreMembers(tokens, head + 2);
        bool isOfLand = tokens.IsWord(head, "party") && !uses.IsNamed(run.First) && IsOfLand(tokens, head + 2, uses);
        return isCabinet || isParty || isOfLand;
    }

    // "Pensioners", "Regions", "Socialists"; a party may be of a town that ends as they do.
    private static bool AreMembers(NameTokens tokens, int token) => tokens.Is(token, NameWord.Owner)
        || (WordLetters.Ends(tokens.WordsOf(token), "s") && Fields.Contains(tokens.Document, tokens[token]))
        || WordLetters.Ends(tokens.WordsOf(token), "ists");

    /// <summary>True for what says that a firm is limited: "Harbour Railway Co., Ltd."</summary>
    public static bool IsLimited(NameTokens tokens, in CapitalRun run, int end) =>
        end + 1 < run.Limit && tokens.IsMark(end, ',')
        && (tokens.IsWord(end + 1, "Ltd") || tokens.IsWord(end + 1, "Ltd.") || tokens.IsWord(end + 1, "Inc") || tokens.IsWord(end + 1, "Inc.")
        || tokens.IsWord(end + 1, "Limited"));

    /// <summary>
    /// True when the place behind belongs to a station's name: "BBC Radio Norburg". In "LBC Radio Tom Reed" somebody's name
    /// begins.
    /// </summary>
    public static bool IsLocalRadio(NameTokens tokens, in CapitalRun run, int head) =>
        head == run.First + 1 && tokens.IsWord(head, "Radio") && Letters.IsAcronym(tokens.WordsOf(run.First))
        && (run.Count == 3 || tokens.Is(head + 1, NameWord.Place))
        && !tokens.Is(head + 1, NameWord.FirstName | NameWord.Role | NameWord.Honorific | NameWord.Rank);

    /// <summary>
    /// Where the name ends, with one link and the capitalised words behind it: "Center" + "for Tidal and Polar Studies". An
    /// "and" goes on only where what follows is no actor of its own.
    /// </summary>
    public static int Extend(NameTokens tokens, in CapitalRun run, int end, NameUses uses)
    {
        int limit = run.Limit;
        if (end + 1 >= limit || !tokens.Is(end, NameWord.Link)) return end;
        int next = tokens.IsWord(end + 1, "the") ? end + 2 : end + 1;
        int last = RunEnd(tokens, next, limit);
        if (!tokens.IsWord(end - 1, "office") && IsMinister(tokens, next, last))
        {
            last--;

            // "Union of Teachers" + "Norlandian Secretary"
            while (last - 1 > next && tokens.Is(last - 1, NameWord.Origin)) last--;
        }

        last = EndOfLand(last, limit, uses);
        if (last == next || tokens.WordsOf(next).IndexOfAny("0123456789".AsSpan()) >= 0) return end;
        if (last + 1 < limit && GoesOn(tokens, end, last, uses)) last = EndOfLand(RunEnd(tokens, last + 1, limit), limit, uses);
        else if (EndOfFields(tokens, end, last, limit, uses) is > 0 and int fields) return fields;
        while (last + 1 < limit && tokens.IsWord(last, "and") && !uses.IsNamed(last + 1) && !tokens.IsWord(end - 1, "party"))
        {
            int further = RunEnd(tokens, last + 1, limit);
            if (further == last + 1) break;
            last = further;
        }

        // "Centre for Tidal Studies in Scotland", but "University of Norburg" in whatever land.
        bool isPlaced = !tokens.IsWord(end, "of") && last + 1 < limit && tokens.IsWord(last, "in")
            && (uses.IsNamed(last + 1) || tokens.Is(last + 1, NameWord.Place));
        return isPlaced ? last + 2 : last;
    }

    // "Party of the United States" + "of America"
    private static int EndOfLand(int end, int limit, NameUses uses)
    {
        while (end < limit && uses.IsState(end - 1) && uses.IsState(end)) end++;
        return end;
    }

    // "Church of Norland" + "Minister Ann Lee"
    private static bool IsMinister(NameTokens tokens, int first, int end) => end - first > 1 && !tokens.IsWord(end - 2, "prime")
        && (tokens.IsWord(end - 1, "minister") || tokens.IsWord(end - 1, "secretary") || tokens.IsWord(end - 1, "spokesman")
        || tokens.IsWord(end - 1, "spokeswoman") || tokens.IsWord(end - 1, "president") || tokens.IsWord(end - 1, "CEO")
        || tokens.IsWord(end - 1, "chairwoman") || tokens.IsWord(end - 1, "chairman") || tokens.IsWord(end - 1, "director"));

    // "Department for Food, Ports and Rural Affairs": what it is for; 0 where the list names others. Its last item ends it.
    private static int EndOfFields(NameTokens tokens, int link, int last, int limit, NameUses uses)
    {
        bool isOffice = tokens.IsWord(link - 1, "Department") || tokens.IsWord(link - 1, "Ministry") || tokens.IsWord(link - 1, "Committee")
            || tokens.IsWord(link - 1, "Office") || tokens.IsWord(link - 1, "Bureau")
            || tokens.IsWord(link - 1, "Academy") || tokens.IsWord(link - 1, "School");
        if (!isOffice || uses.IsNamed(last - 1)) return 0;
        int end = last;
        while (end + 1 < limit && tokens.IsMark(end, ','))
        {
            bool isLast = tokens.IsWord(end + 1, "and");
            int next = isLast ? end + 2 : end + 1;
            int further = RunEnd(tokens, next, limit);
            if (further == next || further - next > 2 || uses.IsNamed(next) || !IsFields(tokens, next, further)) return 0;
            if (isLast) return further;
            end = further;
        }

        if (end == last || end + 1 >= limit || !tokens.IsWord(end, "and")) return 0;
        int close = RunEnd(tokens, end + 1, limit);
        return close > end + 1 && close - end < 4 && !uses.IsNamed(end + 1) && IsFields(tokens, end + 1, close) ? close : 0;
    }

    // "Apple" and "Amnesty" are none: what is listed behind the office may be others.
    private static bool IsFields(NameTokens tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!Fields.Contains(tokens.Document, tokens[i])) return false;
        }

        return true;
    }

    // "Republic of Norden", "Council for the Welfare of Sailors", "University of Norden at Norburg".
    private static bool GoesOn(NameTokens tokens, int link, int last, NameUses uses)
    {
        if (tokens.IsWord(last, "at"))
            return tokens.IsWord(link - 1, "University") && tokens.IsWord(link, "of") && tokens.Is(last - 1, NameWord.Place);
        if (!tokens.IsWord(last, "of") || !tokens.IsNameWord(last + 1)) return false;
        if (tokens.IsWord(last - 1, "Party")) return IsOfLand(tokens, last + 1, uses);
        return tokens.IsWord(last - 1, "Republic") || tokens.IsWord(last - 1, "Kingdom")
            || (tokens.IsWord(link, "for") && !uses.IsNamed(last + 1)
                && !tokens.Is(last + 1, NameWord.FirstName | NameWord.Honorific | NameWord.Role));
    }

    // "Party of Norland"
    private static bool IsOfLand(NameTokens tokens, int token, NameUses uses) => uses.IsState(token) || tokens.IsWord(token, "Korea");

    // "Committee on Harbour Affairs" + "Ann Lee": behind its words somebody's name may begin.
    private static int RunEnd(NameTokens tokens, int token, int limit)
    {
        int first = token;
        while (token < limit && tokens.IsNameWord(token))
        {
            token++;

            // "Committee of the Workers'" + "Party"
            if (token > first && token + 1 < limit && CapitalRuns.Joins(tokens, token - 1) && tokens.IsNameWord(token + 1)) token++;
        }

        bool endsWithPerson = token - first > 2 && tokens.Is(token - 2, NameWord.FirstName)
            && !tokens.Is(token - 2, NameWord.Place | NameWord.Head)
            && !tokens.Is(token - 1, NameWord.Head | NameWord.Place | NameWord.Thing | NameWord.BehindPlace)
            && NameShape.EndsAsPerson(tokens, token, limit)
            && !tokens[token - 3].Is(TokenForm.Stopped)
            && (tokens.IsWord(token - 3, "president")
                || !tokens.Is(token - 3, NameWord.FirstName | NameWord.BeforePlace | NameWord.Honorific));
        return endsWithPerson ? token - 2 : token;
    }
}
