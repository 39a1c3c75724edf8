using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Finds bodies by what stands beside their names anywhere in the article: what they are ("the carmaker X"), what they
/// have ("X's shares"), what they do ("X launched"), with whom they are named in one breath ("Boeing and X").
/// </summary>
internal sealed class BodyFinder
{
    private const int LongestName = 5;

    // Alone they name nobody: "the Welsh group". "The Welsh Conservative group" is a body.
    private static readonly WordSet Adjectives = new("""
        Republican Democratic Democrat Conservative Welsh Libertarian Libertarians Islamic Islamist Islamists Biblical Communism
        Hispanics Millennials Texan Texans Parisian Parisians Scot Scots Scottish English Irish Briton Britons Californian Californians
        Londoner Londoners Muscovite Muscovites Bostonian Bostonians Chicagoan Chicagoans Floridian Floridians Iowan Iowans
        Virginian Virginians Ohioan Ohioans Missourian Missourians Arizonan Arizonans Alaskan Alaskans Hawaiian Hawaiians
        Coloradan Coloradans Minnesotan Minnesotans Pennsylvanian Pennsylvanians Kentuckian Kentuckians Oregonian Oregonians
        Michigander Michiganders
        Congressional Presidential Constitutional Senatorial Majority Minority Special Acting
        Victorian Victorians Tasmanian Tasmanians Queenslander Queenslanders Siberian Crimean Crimeans Bavarian Bavarians Sicilian
        Chechen Chechens Tatar Tatars Uighur Uighurs Uyghur Uyghurs Rohingya Rohingyas Tamil Tamils Kashmiri Kashmiris Basque Basques
        Catalan Catalans Pashtun Pashtuns Hutu Hutus Tutsi Tutsis Cossack Cossacks Bolshevik Bolsheviks Slavic Sikh Sikhs Mormon Mormons
        Buddhists Sunnis Shias Shiites Anglican Anglicans Evangelical Evangelicals Zionist Zionists Tibetan Tibetans Eurasian Balkan
        """);

    // Behind the place of a report.
    private static readonly WordSet Days = new("""
        January February March April May June July August September October November December
        Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec.
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """);

    private readonly NameTokens _tokens;
    private readonly NameUses _uses;
    private readonly BodyBefore _before;
    private readonly BodyAfter _after;
    private readonly ScratchList<FoundName> _found;

    // A candidate for each name, by the number of the name's hash.
    private readonly HashNumbers _names = new();
    private readonly ScratchList<Candidate> _candidates;
    private readonly ScratchList<CandidatePlace> _places;

    private BodyFinder(NameTokens tokens, NameUses uses, NameScratch scratch)
    {
        (_tokens, _uses) = (tokens, uses);
        (_found, _candidates, _places) = (scratch.Found, scratch.Candidates, scratch.Places);
        (_before, _after) = (new BodyBefore(tokens, uses), new BodyAfter(tokens, uses));
    }

    /// <summary>
    /// Adds the bodies among the runs of <paramref name="scratch"/> to the names found there; what <paramref name="uses"/> knows is left
    /// alone.
    /// </summary>
    public static void Find(NameTokens tokens, NameUses uses, NameScratch scratch)
    {
        BodyFinder finder = new(tokens, uses, scratch);
        for (int r = 0; r < scratch.Runs.Count; r++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            finder.Read(scratch.Runs[r]);
        }

        new BodyLists(tokens, uses, scratch.Places).Join();
        for (int c = 0; c < scratch.Candidates.Count; c++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            Candidate candidate = scratch.Candidates[c];
            if (!BodyVerdict.IsBody(tokens, candidate) || IsHidden(tokens, candidate)) continue;
            ActorKind kind = candidate.IsMedium ? ActorKind.Media : ActorKind.Organisation;
            scratch.Found.Add(new FoundName(candidate.First, candidate.End, kind));
        }
    }

    // The "US" of "US dollar", where the state is not meant: no body either.
    private static bool IsHidden(NameTokens tokens, Candidate candidate) => candidate.End - candidate.First == 1
        && KnownActors.Find(tokens.WordsOf(candidate.First).ToString()) is { Found.Kind: ActorKind.State };

    // The parts of a run that nobody has taken, each with its neighbours.
    private void Read(in CapitalRun run)
    {
        for (int i = run.First; i < run.End; i++)
        {
            if (IsOther(i)) continue;
            int first = i;
            while (i + 1 < run.End && !IsOther(i + 1)) i++;
            int end = i + 1;

            if (IsBranch(first, end, run)) continue;

            // "Boeing Dreamliner": what a body's name leads is its product.
            bool isProduct = first > 0 && (_uses.IsBody(first - 1) || BodyShapes.IsCamel(_tokens, first - 1));

            // "Miss World": behind a title stands no body.
            bool isTitled = first > run.First && _tokens.Is(first - 1, NameWord.Honorific);
            // "the Harbour Registration Act"
            bool isLaw = end < run.End && end - first > 1 && OrganisationFinder.Laws.Contains(_tokens.Document, _tokens[end]);
            if (isProduct || isTitled || isLaw || end - first > LongestName || _tokens.IsAmpersand(first)) continue;
            Weigh(run with { First = first, End = end });
        }
    }

    // "Tolvane Scotland", "Tolvane Norway": the place belongs to the name of a body before it.
    private bool IsBranch(int first, int end, in CapitalRun run)
    {
        int body = first;
        int last = end;
        if (first > run.First && _uses.IsBody(first - 1) && BodyShapes.IsPlace(_tokens, run with { First = first, End = end }))
        {
            body--;
            while (body > run.First && _uses.IsBody(body - 1)) body--;
        }
        else if (end - first == 1 && _tokens.Is(first, NameWord.Doubtful) && end < run.End && _uses.IsState(end)
            && !Letters.IsAcronym(_tokens.WordsOf(end)) && _tokens[end].Is(TokenForm.Capital))
        {
            while (last < run.End && _uses.IsState(last)) last++;
        }
        else
        {
            return false;
        }

        _found.Add(new FoundName(body, last, ActorKind.Organisation));
        return true;
    }

    private bool IsOther(int token) => _uses.IsTaken(token)
        || _tokens.Is(token, NameWord.Never | NameWord.Honorific | NameWord.Role | NameWord.Letters) || IsOfficers(token)
        || Royals.IsNumeral(_tokens, token);

    // "DC Reed", where Reed is known.
    private bool IsOfficers(int token) =>
        _tokens.Is(token, NameWord.Rank) && token + 1 < _tokens.Document.Tokens.Count && _uses.IsTaken(token + 1) && !_uses.IsNamed(token + 1);

    private void Weigh(CapitalRun place)
    {
        bool isInitial = IsInitial(place);
        int evidence = 0;
        bool isMedium = false;

        // "Chipmaker X said": the noun has its capital from the sentence.
        if (isInitial && place.Count > 1 && BodyShapes.IsNoun(_tokens, place.First))
        {
            isMedium = _tokens.Is(place.First, NameWord.Medium);
            evidence += Candidate.Strong;
            place = place with { First = place.First + 1 };
            isInitial = false;
        }

        // "Combining NHB and Tolvane": the verb, too.
        if (isInitial && place.Count == 2 && Letters.IsAcronym(_tokens.WordsOf(place.First + 1))
            && WordLetters.Ends(_tokens.WordsOf(place.First), "ing")) place = place with { First = place.First + 1 };

        if (!IsNameable(place) || (isInitial && IsDateline(place)) || IsDatelineState(place)) return;
        Candidate candidate = At(place);
        candidate.Add(evidence, isMedium);
        if (place == candidate.Place) candidate.End = EndBehindOf(place);
        _before.Weigh(place, candidate);
        _after.Weigh(place, candidate, isInitial);
        candidate.StandsInside |= !isInitial;
        _places.Add(new(place, candidate));
    }

    // "NORBURG, August 6", "NORBURG - The crews": where the report was written.
    private bool IsDateline(in CapitalRun place)
    {
        int mark = place.End;
        if (place.Count > 1 || place.First != place.Start || mark + 1 >= place.Limit || !IsLoud(_tokens.WordsOf(place.First))) return false;
        return IsDash(mark) || _tokens.IsMark(mark, '(')
            || (_tokens.IsMark(mark, ',') && (IsDay(mark + 1) || EndsDateline(mark + 2, place)
                || (mark + 3 < place.Limit && _tokens.IsMark(mark + 2, ',') && IsDay(mark + 3))));
    }

    // The "Mo." of "NORBURG, Mo. - The crews".
    private bool IsDatelineState(in CapitalRun place)
    {
        int comma = place.First - 1;
        if (place.Count > 2 || comma <= place.Start || !_tokens.IsMark(comma, ',') || !EndsDateline(place.End, place)) return false;
        for (int i = place.Start; i < comma; i++)
        {
            if (!_tokens[i].Is(TokenForm.Capital) || !IsLoud(_tokens.WordsOf(i))) return false;
        }

        return true;
    }

    // A dash, or the stop of the state's short name that is taken for the sentence's.
    private bool EndsDateline(int token, in CapitalRun place) =>
        token < place.Limit && (IsDash(token) || (_tokens.IsMark(token, '.') && token + 1 >= place.Limit));

    private bool IsDash(int token) => _tokens.IsMark(token, '-') || _tokens.IsMark(token, '\u2013') || _tokens.IsMark(token, '\u2014');

    private bool IsDay(int token) => _tokens[token].Is(TokenForm.Capital) && Days.Contains(_tokens.Document, _tokens[token]);

    private static bool IsLoud(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsUpper(c)) return false;
        }

        return word.Length > 3;
    }

    // "the Port of Tolvane": neither half is the whole name.
    private int EndBehindOf(in CapitalRun place)
    {
        int end = place.End + 1;
        bool isOf = place.First > place.Start && _tokens.IsWord(place.First - 1, "the") && end < place.Limit && _tokens.IsWord(place.End, "of");
        if (!isOf) return place.End;
        while (end < place.Limit && _tokens.IsNameWord(end) && !IsOther(end)) end++;
        return end > place.End + 1 ? end : place.End;
    }

    // A letter alone and a place's name are no body's; of several words one at least must be a name.
    private bool IsNameable(in CapitalRun place)
    {
        if (BodyShapes.IsModel(_tokens, place.First)) return false;

        // "The State called a witness": the prosecution.
        if (place.Count == 1)
        {
            bool isFamily = place.First > place.Start && _tokens.IsWord(place.First - 1, "the") && _uses.IsFamily(place.First);
            return _tokens[place.First].Length > 1 && !isFamily && !BodyShapes.IsMonth(_tokens, place.First) && !_tokens.IsWord(place.First, "state")
                && !(_tokens[place.First].Is(TokenForm.Capital) && !BodyShapes.IsDoubtful(_tokens, place) && IsTradeAlone(place.First))
                && !AreMany(_tokens.WordsOf(place.First)) && !IsField(place) && !Adjectives.Contains(_tokens.Document, _tokens[place.First]);
        }

        if (place.Count == 3 && _tokens.Is(place.First + 1, NameWord.Thing)) return false;

        // "Iowa Republican", "House Republicans": people of a party.
        if (TitleWords.Partisans.Contains(_tokens.Document, _tokens[place.End - 1])) return false;
        return !_tokens.Is(place.First, NameWord.BeforePlace | NameWord.Thing) && !_tokens.Is(place.End - 1, NameWord.BehindPlace | NameWord.Thing);
    }

    // "Trade union members", "the Departments of Justice and Education": what a ministry or a union is for.
    private bool IsTradeAlone(int token) =>
        !Letters.IsAcronym(_tokens.WordsOf(token)) && !_tokens.Is(token, NameWord.Head)
        && BodyBounds.Fields.Contains(_tokens.Document, _tokens[token]);

    // "Foreign" of "the house, Foreign Minister Ann Lee"
    private bool IsField(in CapitalRun place) => place.End < place.Limit && _tokens.Is(place.End, NameWord.Role | NameWord.Never)
        && _tokens[place.End].Is(TokenForm.Capital) && !BodyShapes.IsDoubtful(_tokens, place)
        && BodyBounds.Fields.Contains(_tokens.Document, _tokens[place.First]);

    // "the DJs"
    private static bool AreMany(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[word.Length - 1] == 's' && Letters.IsAcronym(word.Slice(0, word.Length - 1));

    private bool IsInitial(in CapitalRun place)
    {
        int i = place.First - 1;
        while (i >= place.Start && _tokens[i].Kind == TokenKind.Punctuation) i--;
        return i < place.Start;
    }

    private Candidate At(in CapitalRun place)
    {
        ulong key = 17;
        for (int i = place.First; i < place.End; i++) key = unchecked((key * 31) + _tokens[i].Hash);
        int number = _names.Add(key);
        if (number == _candidates.Count) _candidates.Add(new Candidate(place));
        return _candidates[number];
    }
}
