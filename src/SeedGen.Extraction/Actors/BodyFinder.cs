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
    private static readonly WordSet Adjectives = new("Republican Democratic Democrat Conservative Welsh");

    private readonly NameTokens _tokens;
    private readonly NameUses _uses;
    private readonly BodyContext _context;
    private readonly ScratchList<FoundName> _found;

    // A candidate for each name, by the number of the name's hash.
    private readonly HashNumbers _names = new();
    private readonly ScratchList<Candidate> _candidates;
    private readonly ScratchList<CandidatePlace> _places;

    private BodyFinder(NameTokens tokens, NameUses uses, NameScratch scratch)
    {
        (_tokens, _uses) = (tokens, uses);
        (_found, _candidates, _places) = (scratch.Found, scratch.Candidates, scratch.Places);
        _context = new BodyContext(tokens, uses);
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

        finder.JoinLists();
        for (int c = 0; c < scratch.Candidates.Count; c++)
        {
            tokens.Document.Cancellation.ThrowIfCancellationRequested();
            Candidate candidate = scratch.Candidates[c];
            if (finder.IsBody(candidate)) scratch.Found.Add(new FoundName(candidate.First, candidate.End, candidate.IsMedium
                ? ActorKind.Media : ActorKind.Organisation));
        }
    }

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
        || _tokens.Is(token, NameWord.Never | NameWord.Honorific | NameWord.Role | NameWord.Letters) || IsOfficers(token);

    // "DC Reed", where Reed is known.
    private bool IsOfficers(int token) =>
        _tokens.Is(token, NameWord.Rank) && token + 1 < _tokens.Document.Tokens.Count && _uses.IsTaken(token + 1) && !_uses.IsNamed(token + 1);

    private void Weigh(CapitalRun place)
    {
        bool isInitial = IsInitial(place);
        int evidence = 0;
        bool isMedium = false;

        // "Chipmaker X said": the noun has its capital from the sentence.
        if (isInitial && place.Count > 1 && _tokens.Is(place.First, NameWord.BodyNoun | NameWord.Medium))
        {
            isMedium = _tokens.Is(place.First, NameWord.Medium);
            evidence += Candidate.Strong;
            place = place with { First = place.First + 1 };
            isInitial = false;
        }

        if (!IsNameable(place)) return;
        Candidate candidate = At(place);
        candidate.Add(evidence, isMedium);
        if (place == candidate.Place) candidate.End = EndBehindOf(place);
        _context.Before(place, candidate);
        _context.After(place, candidate, isInitial);
        candidate.StandsInside |= !isInitial;
        _places.Add(new(place, candidate));
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
        // "The State called a witness": the prosecution.
        if (place.Count == 1)
        {
            return _tokens[place.First].Length > 1 && !_uses.IsFamily(place.First) && !_tokens.IsWord(place.First, "state")
                && !AreMany(_tokens.WordsOf(place.First)) && !Adjectives.Contains(_tokens.Document, _tokens[place.First]);
        }

        if (place.Count == 3 && _tokens.Is(place.First + 1, NameWord.Thing)) return false;

        // "Iowa Republican", "House Republicans": people of a party.
        if (TitleWords.Partisans.Contains(_tokens.Document, _tokens[place.End - 1])) return false;
        return !_tokens.Is(place.First, NameWord.BeforePlace | NameWord.Thing) && !_tokens.Is(place.End - 1, NameWord.BehindPlace | NameWord.Thing);
    }

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

    // Who is named in one breath with a body is one: "Boeing and X", "X, Airbus and Y". What was learnt carries on along
    // the list.
    private void JoinLists()
    {
        bool hasJoined = true;
        for (int round = 0; round < 2 && hasJoined; round++)
        {
            hasJoined = false;
            for (int p = 0; p < _places.Count; p++)
            {
                _tokens.Document.Cancellation.ThrowIfCancellationRequested();
                (CapitalRun place, Candidate candidate) = _places[p];
                if (candidate.IsListed) continue;

                // "Finally, X": no list, and the word has its capital from the sentence.
                if (place.Count == 1 && !candidate.StandsInside && WordLetters.Ends(_tokens.WordsOf(place.First), "ly")
                    && !BodyShapes.IsShaped(_tokens, place)) continue;
                if (!IsKnownBody(Joint(place.First - 1, -1, place)) && !IsKnownBody(Joint(place.End, 1, place))) continue;
                candidate.IsListed = hasJoined = true;
                candidate.Add(Candidate.Strong);
            }
        }
    }

    // The token beyond a comma, "and" or "or" in the given direction; -1 when there is none.
    private int Joint(int i, int step, in CapitalRun place)
    {
        if (i < place.Start || i >= place.Limit) return -1;
        if (step < 0 && _tokens.IsWord(i, "the")) i--;
        if (i < place.Start) return -1;
        bool isComma = _tokens.IsMark(i, ',');
        if (!isComma && !IsAndOr(i)) return -1;
        int next = i + step;
        if (isComma && next >= place.Start && next < place.Limit && IsAndOr(next)) next += step;
        return next >= place.Start && next < place.Limit ? next : -1;
    }

    private bool IsAndOr(int token) => _tokens.IsWord(token, "and") || _tokens.IsWord(token, "or");

    private bool IsKnownBody(int token)
    {
        if (token < 0) return false;
        if (_uses.IsBody(token)) return true;

        // The places lie in the order of the text.
        int low = 0;
        int high = _places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_places[middle].Place.End <= token) low = middle + 1;
            else high = middle;
        }

        return low < _places.Count && _places[low].Place.First <= token && IsBody(_places[low].Candidate);
    }

    private bool IsBody(Candidate candidate)
    {
        // Of most names nothing is said that speaks for a body.
        if (candidate.Evidence == 0 && candidate.OpeningEvidence == 0) return false;
        CapitalRun place = candidate.Place;
        bool isShaped = BodyShapes.IsShaped(_tokens, place);
        int evidence = candidate.Evidence;
        if (candidate.StandsInside || place.Count > 1 || isShaped) evidence += candidate.OpeningEvidence;
        else if (candidate.IsApposed && candidate.OpeningEvidence > 0) evidence += Candidate.Strong;
        if (evidence == 0) return false;
        if (isShaped || place.Count > 1) evidence += Candidate.Weak;
        bool isPlaceName = !BodyShapes.IsDoubtful(_tokens, place) && BodyShapes.IsPlace(_tokens, place);
        return evidence >= Candidate.Enough && (!candidate.IsPlace || evidence > Candidate.Strong) && !isPlaceName;
    }
}
