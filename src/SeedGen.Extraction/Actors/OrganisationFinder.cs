using SeedGen.Extraction.Actors.Words;
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
        Federation League Alliance Coalition Bureau Board Office Fund House Chamber Confederation Front Movement Society Friends
        Clinic Hospice Library Archives Registry Guild Journal Municipality
        """;

    /// <summary>End a name.</summary>
    public const string Heads = """
        Parliament Senate Party Army Navy Force Forces Guard Guards Corps Command Group Company Corporation Corp
        Inc Ltd Limited Co PLC LLC GmbH AG SE SA SpA NV Oy Oyj AB ASA BV Pty Airlines Airways Railway Railways Motors
        Industries Hospital Church Trust Police Constabulary Congress
        Secretariat Laboratory Laboratories Observatory Museum Brigade Battalion Regiment Fleet Partners Holdings Holding Aerospace
        Technologies Systems Energy Pharmaceuticals Pictures Records Studios Entertainment Brothers Associates Capital Ventures
        Securities Insurance Consulting Research Networks Software Semiconductor Electronics Chemicals Steel Petroleum Oil
        Telecom Communications Publishing Logistics Mining Resources Laboratories Club FC Embassy Consulate Tribunal Cabinet
        Directorate Inspectorate Exchange Orchestra Theatre Theater Ballet Management Cross Crescent Survey Trust International
        Quartet Quintet Ensemble Choir Philharmonic Labs Therapeutics Shipping Foods Biosciences Analytics Robotics
        Forum Network Ministries Consortium Collective Markets Supermarkets Brands Hotels Resorts Breweries Properties
        Aggregates Freight Haulage Ferries Textiles Ceramics Plastics Cement Packaging Diagnostics Genomics Biotech Photonics Satellites
        Strategies PAC Caucus Advisors Advisers Commodities Beverages Distillers Apparel Cosmetics Architects Contractors Developments
        """;

    /// <summary>End the names of teams and nothing else's.</summary>
    public const string TeamHeads = "Albion Athletic Hotspur Rovers Wanderers";

    /// <summary>Stand first in the names that other languages give to bodies: "Banque Delorme".</summary>
    public const string LeadHeads = """
        Banque Banco Banca Banka Grupo Groupe Gruppo Société Sociedad Compagnie Compañía Université Universidad Universidade
        Universität Università Instituto Institut Istituto Museo Musée Théâtre Teatro Fundación Fondation Fondazione Fundação
        Partido Partito Confederación Confédération Federación Fédération
        """;

    /// <summary>Of which world or country a body is; with them a name may hold "and": "National Coal and Steel Board".</summary>
    public const string Scopes = "National International Federal European Royal World American British United Joint Central State Global";

    /// <summary>End the names of companies, which go on as the word before: "Veltrona Group ... Veltrona".</summary>
    public const string CompanyTails = """
        Inc Corp Corporation Company Co Ltd Limited Plc PLC LLC GmbH AG SA SE SpA NV Oy Oyj AB ASA BV Pty Labs Laboratories Systems Technologies
        Technology Motors Motor Foods Energy Partners Holdings Holding Group Pharma Pharmaceuticals Therapeutics Airlines Airways
        Industries Studios Entertainment Software Networks Solutions Capital Ventures Records Pictures Stores Brands Resources Steel
        Oil Gas Power Electric Bancorp Financial Insurance Robotics Construction Shipping Builders Aerospace Dynamics Semiconductor
        Semiconductors Logistics Interactive Healthcare Analytics Markets Supermarkets Hotels Resorts Breweries Properties
        """;

    /// <summary>End the name of a medium.</summary>
    public const string MediaHeads = """
        Times Post News Journal Tribune Herald Gazette Telegraph Press Radio Television TV Broadcasting Magazine Newspaper
        Chronicle Observer Mail Broadcaster Digest Sentinel Courier Inquirer Enquirer Dispatch Argus Advertiser
        """;

    // With a land's name they are the body that runs the sport there.
    private static readonly WordSet Sports = new("""
        Archery Athletics Badminton Basketball Biathlon Bobsleigh Boxing Canoeing Cricket Curling Cycling Diving Fencing Football Golf
        Gymnastics Handball Hockey Judo Netball Rowing Rugby Sailing Skating Soccer Softball Sport Swimming Tennis Triathlon Volleyball
        Weightlifting Wrestling
        """);

    /// <summary>Lead on behind an open head.</summary>
    public const string Links = "of for on against";

    // "the Red Crescent", but "a house in Poplar Crescent".
    private static readonly WordSet Colours = new("Red Blue Green White");

    // Go on behind "of" alone.
    private static readonly WordSet OfHeads =
        new("Museum Church Corps Directorate Inspectorate Laboratory Tribunal Parliament");

    // What is called so by its last word is no body, whatever the words before say.
    internal static readonly WordSet Laws = new("Act Acts Bill Treaty Award Awards Prize Base");

    // With "Press" or "Post" before them it is no paper that is meant: "Press Secretary", "Press Club", "Post Office".
    private static readonly WordSet BehindPress = new("secretary club office officer conference corps gallery association");

    // Of the person or body, not of its name; the latter before a well-known name alone: "Top Gates Foundation executives".
    private static readonly WordSet Epithets = new("former retired longtime");
    private static readonly WordSet EpithetsOfKnown = new("top rival");

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
            int head = LastHead(tokens, run);

            // "the Harbour Police Act"
            if (head >= 0 && head < run.End - 1 && Laws.Contains(tokens.Document, tokens[run.End - 1])) continue;
            if (head > run.First && IsCross(tokens, head) && !Colours.Contains(tokens.Document, tokens[head - 1])) continue;
            bool isJoined = head < 0
                && (IsBritish(tokens, run, uses) || IsJoined(tokens, run) || IsOfSport(tokens, run, uses) || IsEmployer(tokens, run, uses));
            if (isJoined || (run.Count > 1 && tokens.Is(run.First, NameWord.LeadHead)))
            {
                found.Add(new FoundName(run.First, isJoined ? run.End : NameFinder.EndOf(tokens, run), ActorKind.Organisation));
                continue;
            }

            if (head < 0 && run.Count > 1
                && (tokens.IsWord(run.End - 1, "Daily")
                || tokens.IsWord(run.End - 1, "Weekly"))) found.Add(new FoundName(run.First, run.End, ActorKind.Media));
            if (head < 0) continue;
            int end = head + 1;
            bool isOpen = end == run.End && (tokens.Is(head, NameWord.OpenHead) || IsOfSomething(tokens, run, head));
            if (isOpen) end = Extend(tokens, run, end, uses);
            else if (end == run.End && IsLimited(tokens, run, end)) end += 2;
            else if (end < run.End && IsOffice(tokens, run.First, head, end)) continue;

            // "the Courts of Trade Act", "Tumour Research UK"
            if (Laws.Contains(tokens.Document, tokens[end - 1])) continue;
            if (end < run.End && (IsUK(tokens, end) || IsLocalRadio(tokens, run, head))) end++;

            // "Russian Ministry of Trade" is a state's ministry; "US Air Force", "US Department of Trade" and "Kenya Union of Teachers"
            // are full names.
            int first = FirstOf(tokens, runs, r, uses);
            if (first < head && (Epithets.Contains(tokens.Document, tokens[first])
                || (EpithetsOfKnown.Contains(tokens.Document, tokens[first]) && (uses.IsNamed(first + 1) || first + 1 == head)))) first++;
            if (first < head && IsChamber(tokens, first, head)) continue;
            if (end > head + 1 && !IsLand(tokens, first, head, uses))
            {
                while (first < head && uses.IsNamed(first) && !IsInitials(tokens, first)) first++;
            }

            if (end - first >= 2
                && !IsShore(tokens, first, end)) found.Add(new FoundName(first, end, KindOf(tokens, first, head)));
        }
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

    /// <summary>What a body is, by its words: media where one of them says so.</summary>
    public static ActorKind KindOf(NameTokens tokens, int first, int head)
    {
        for (int i = first; i <= head; i++)
        {
            if (tokens.Is(i, NameWord.MediaHead) && !(i < head && BehindPress.Contains(tokens.Document, tokens[i + 1]))) return ActorKind.Media;
        }

        return ActorKind.Organisation;
    }

    private static bool IsCross(NameTokens tokens, int head) => tokens.IsWord(head, "Cross") || tokens.IsWord(head, "Crescent");

    // "Airlines UK": of more words it may be anything, "Premium Bonds UK", or anybody.
    private static bool IsBritish(NameTokens tokens, in CapitalRun run, NameUses uses)
    {
        const NameWord Others = NameWord.Place | NameWord.Role | NameWord.Honorific | NameWord.Never | NameWord.NoName
            | NameWord.Thing | NameWord.FirstName;
        return run.Count == 2 && IsUK(tokens, run.End - 1) && !uses.IsTaken(run.First) && !tokens.Is(run.First, Others);
    }

    private static bool IsUK(NameTokens tokens, int token) => tokens.WordsOf(token) is "UK";

    // "BBC Radio Norburg": the place belongs to the station's name. In "LBC Radio Tom Reed" somebody's name begins.
    private static bool IsLocalRadio(NameTokens tokens, in CapitalRun run, int head) =>
        head == run.First + 1 && tokens.IsWord(head, "Radio") && Letters.IsAcronym(tokens.WordsOf(run.First))
        && (run.Count == 3 || tokens.Is(head + 1, NameWord.Place))
        && !tokens.Is(head + 1, NameWord.FirstName | NameWord.Role | NameWord.Honorific | NameWord.Rank);

    // "Museum of Sailing", but "the Harbour Church of Ann Lee" and "the Harbour Museum on Tuesday". A party of somebody is his.
    private static bool IsOfSomething(NameTokens tokens, in CapitalRun run, int head)
    {
        int limit = run.Limit;
        return OfHeads.Contains(tokens.Document, tokens[head]) && head + 2 < limit && tokens.IsWord(head + 1, "of")
            && !tokens.Is(head + 2, NameWord.FirstName | NameWord.Honorific | NameWord.Role);
    }

    // "Harbour Railway Co., Ltd."
    private static bool IsLimited(NameTokens tokens, in CapitalRun run, int end) =>
        end + 1 < run.Limit && tokens.IsMark(end, ',')
        && (tokens.IsWord(end + 1, "Ltd") || tokens.IsWord(end + 1, "Ltd.") || tokens.IsWord(end + 1, "Inc") || tokens.IsWord(end + 1, "Inc.")
        || tokens.IsWord(end + 1, "Limited"));

    // "Chief Cabinet Secretary Ann Lee": a rank and an office, no body.
    private static bool IsOffice(NameTokens tokens, int first, int head, int end)
    {
        if (!tokens.Is(end, NameWord.Role)) return false;
        while (first < head && tokens.Is(first, NameWord.Role)) first++;
        return first == head;
    }

    // "Reed & Hale", but not "Q & A".
    private static bool IsJoined(NameTokens tokens, in CapitalRun run)
    {
        if (run.Count is < 3 or > 5 || tokens.Is(run.First, NameWord.Role | NameWord.Honorific)) return false;
        for (int i = run.First + 1; i + 1 < run.End; i++)
        {
            if (tokens.IsAmpersand(i) && tokens[i - 1].Length > 1 && tokens[i + 1].Length > 1) return true;
        }

        return false;
    }

    // "an analyst at Morgan Reed": a firm, though its name could be somebody's.
    private static bool IsEmployer(NameTokens tokens, in CapitalRun run, NameUses uses)
    {
        const NameWord Others = NameWord.Place | NameWord.BehindPlace | NameWord.Thing | NameWord.Never | NameWord.Role;
        int at = run.First - 1;
        return run.Count == 2 && at > run.Start && tokens.IsWord(at, "at") && tokens.IsSmall(at - 1, NameWord.Member)
            && tokens.Is(run.First, NameWord.FirstName) && !tokens.Is(run.First, Others) && !tokens.Is(run.First + 1, Others)
            && !uses.IsNamed(run.First) && !uses.IsNamed(run.First + 1);
    }

    // "Northland Athletics", "Cricket Northland"
    private static bool IsOfSport(NameTokens tokens, in CapitalRun run, NameUses uses)
    {
        if (run.Count != 2) return false;
        int land = Sports.Contains(tokens.Document, tokens[run.First]) ? run.First + 1
            : Sports.Contains(tokens.Document, tokens[run.First + 1]) ? run.First : -1;
        return land >= 0 && (uses.IsState(land) || tokens.IsWord(land, "England") || tokens.IsWord(land, "Scotland") || tokens.IsWord(land, "Wales"));
    }

    // "Tyne" + "and" + "Wear Fire" + "and" + "Rescue Service"
    private static int FirstOf(NameTokens tokens, ScratchList<CapitalRun> runs, int r, NameUses uses)
    {
        if (r > 0 && Leads(tokens, runs[r - 1], runs[r], uses)) return runs[r - 1].First;
        bool isShared = AreaPairs.Heads.Contains(tokens.Document, tokens[runs[r].End - 1]);
        while (isShared && r > 0 && IsPair(tokens, runs[r - 1], runs[r])) r--;
        return runs[r].First;
    }

    private static bool IsPair(NameTokens tokens, in CapitalRun before, in CapitalRun run) =>
        before.End + 1 == run.First && before.Start == run.Start && tokens.IsWord(before.End, "and")
        && AreaPairs.Contains(tokens.WordsOf(before.End - 1), tokens.WordsOf(run.First));

    // "National Coal" + "and" + "Steel Board": one name, which says at once of which country the body is.
    private static bool Leads(NameTokens tokens, in CapitalRun before, in CapitalRun run, NameUses uses)
    {
        if (before.End + 1 != run.First || before.Start != run.Start || run.Count < 2 || !tokens.IsWord(before.End, "and")) return false;
        int first = before.First;
        if (before.Count == 1 && run.Count == 2 && IsField(tokens, before, run, uses)) return true;
        bool isOf = uses.IsState(first) || tokens.Is(first, NameWord.Scope);
        return isOf && before.Count is 2 or 3 && !uses.IsNamed(before.End - 1) && LastHead(tokens, before) < 0;
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

    // "Kenya", and not "Kenyan".
    private static bool IsLand(NameTokens tokens, int first, int head, NameUses uses)
    {
        int end = first;
        while (end < head && uses.IsState(end)) end++;
        return end > first && KnownActors.Find(TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End).In(tokens.Document.Text)) is not null;
    }

    private static bool IsInitials(NameTokens tokens, int token) =>
        tokens[token].Is(TokenForm.Stopped) || Letters.IsAcronym(tokens.WordsOf(token));

    private static int LastHead(NameTokens tokens, in CapitalRun run)
    {
        int i = run.End - 1;
        while (i >= run.First && !IsHead(tokens, run, i) && !IsDistrict(tokens, run, i)) i--;
        return i < run.First ? -1 : i;
    }

    private static bool IsHead(NameTokens tokens, in CapitalRun run, int token) =>
        tokens.Is(token, NameWord.Head)
        && !(tokens.IsWord(token, "press") && token + 1 < run.End && BehindPress.Contains(tokens.Document, tokens[token + 1]))
        && !(tokens.IsWord(token, "caucus") && token == run.First + 1 && tokens.Is(run.First, NameWord.Place));

    // "Norburg School District" acts; "Lake District" is a place.
    private static bool IsDistrict(NameTokens tokens, in CapitalRun run, int token) =>
        token > run.First + 1 && tokens.IsWord(token, "district")
        && (tokens.IsWord(token - 1, "school") || tokens.IsWord(token - 1, "schools") || tokens.IsWord(token - 1, "fire")
            || tokens.IsWord(token - 1, "water") || tokens.IsWord(token - 1, "transit"));

    // "Center" + "for Tidal and Polar Studies": one link, then capitalised words; "and" goes on only where
    // what follows is no actor of its own.
    private static int Extend(NameTokens tokens, in CapitalRun run, int end, NameUses uses)
    {
        int limit = run.Limit;
        if (end + 1 >= limit || !tokens.Is(end, NameWord.Link)) return end;
        int next = tokens.IsWord(end + 1, "the") ? end + 2 : end + 1;
        int last = RunEnd(tokens, next, limit);
        if (last == next || tokens.WordsOf(next).IndexOfAny("0123456789".AsSpan()) >= 0) return end;
        if (last + 1 < limit && GoesOn(tokens, end, last, uses)) last = RunEnd(tokens, last + 1, limit);
        while (last + 1 < limit && tokens.IsWord(last, "and") && !uses.IsNamed(last + 1))
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

    // "Republic of Norden", "Council for the Welfare of Sailors", "University of Norden at Norburg".
    private static bool GoesOn(NameTokens tokens, int link, int last, NameUses uses)
    {
        if (tokens.IsWord(last, "at"))
            return tokens.IsWord(link - 1, "University") && tokens.IsWord(link, "of") && tokens.Is(last - 1, NameWord.Place);
        if (!tokens.IsWord(last, "of") || !tokens.IsNameWord(last + 1)) return false;
        return tokens.IsWord(last - 1, "Republic") || tokens.IsWord(last - 1, "Kingdom")
            || (tokens.IsWord(link, "for") && !uses.IsNamed(last + 1)
                && !tokens.Is(last + 1, NameWord.FirstName | NameWord.Honorific | NameWord.Role));
    }

    private static int RunEnd(NameTokens tokens, int token, int limit)
    {
        while (token < limit && tokens.IsNameWord(token)) token++;
        return token;
    }
}
