using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Actors;

/// <summary>
/// Finds bodies by what stands beside their names anywhere in the article: what they are ("the carmaker X"), what they
/// have ("X's shares"), what they do ("X launched"), with whom they are named in one breath ("Boeing and X").
/// </summary>
internal sealed class BodyFinder
{
    private const int Strong = 2;
    private const int Weak = 1;
    private const int Enough = 2;
    private const int LongestName = 5;
    private const int AppositionReach = 9;

    private readonly TextDocument _document;
    private readonly NameUses _uses;
    private readonly List<Candidate> _candidates = [];
    private readonly Dictionary<uint, Candidate> _byName = [];
    private readonly List<FoundName> _branches = [];
    private readonly List<(CapitalRun Place, Candidate Candidate)> _places = [];

    private BodyFinder(TextDocument document, NameUses uses) => (_document, _uses) = (document, uses);

    /// <summary>The bodies among <paramref name="runs"/>; what <paramref name="uses"/> knows is left alone.</summary>
    public static IEnumerable<FoundName> Find(TextDocument document, List<CapitalRun> runs, NameUses uses)
    {
        BodyFinder finder = new(document, uses);
        foreach (CapitalRun run in runs) finder.Read(run);
        finder.JoinLists();
        return finder._branches.Concat(finder._candidates
            .Where(finder.IsBody)
            .Select(static c => new FoundName(c.First, c.Place.End, c.IsMedium ? ActorKind.Media : ActorKind.Organisation)));
    }

    // The parts of a run that nobody has taken, each with its neighbours.
    private void Read(CapitalRun run)
    {
        for (int i = run.First; i < run.End; i++)
        {
            if (IsOther(i)) continue;
            int first = i;
            while (i + 1 < run.End && !IsOther(i + 1)) i++;
            int end = i + 1;

            if (IsBranch(first, end, run)) continue;

            // "Boeing Dreamliner": what a body's name leads is its product.
            bool isProduct = first > 0 && (_uses.IsBody(first - 1) || IsCamel(first - 1));
            if (isProduct || end - first > LongestName || CapitalRuns.IsAmpersand(_document, first)) continue;
            Weigh(new CapitalRun(first, end, run.Sentence));
        }
    }

    // "Tolvane Scotland", "Tolvane Norway": the place belongs to the name of a body before it.
    private bool IsBranch(int first, int end, CapitalRun run)
    {
        int body = first;
        int last = end;
        if (first > run.First && _uses.IsBody(first - 1) && AllAre(PlaceNames.Known, new CapitalRun(first, end, run.Sentence)))
        {
            body--;
            while (body > run.First && _uses.IsBody(body - 1)) body--;
        }
        else if (end - first == 1 && Is(Bodies.Doubtful, first) && end < run.End && _uses.IsState(end)
            && !Letters.IsAcronym(_document.WordsOf(_document.Tokens[end])) && _document.Tokens[end].Is(TokenForm.Capital))
        {
            while (last < run.End && _uses.IsState(last)) last++;
        }
        else
        {
            return false;
        }

        _branches.Add(new FoundName(body, last, ActorKind.Organisation));
        return true;
    }

    private bool IsOther(int token) =>
        _uses.IsTaken(token) || Is(BodyWords.Never, token) || Is(TitleWords.Honorifics, token) || Is(TitleWords.Roles, token);

    private void Weigh(CapitalRun place)
    {
        Sentence sentence = _document.Sentences[place.Sentence];
        bool isInitial = IsInitial(place.First, sentence);
        int evidence = 0;
        bool isMedium = false;

        // "Chipmaker X said": the noun has its capital from the sentence.
        if (isInitial && place.Count > 1 && (Is(BodyWords.Nouns, place.First) || Is(BodyWords.Media, place.First)))
        {
            isMedium = Is(BodyWords.Media, place.First);
            evidence += Strong;
            place = place with { First = place.First + 1 };
            isInitial = false;
        }

        if (!IsNameable(place)) return;
        Candidate candidate = At(place);
        candidate.Add(evidence, isMedium);
        Before(place, sentence, candidate);
        After(place, sentence, candidate, isInitial);
        candidate.StandsInside |= !isInitial;
        _places.Add((place, candidate));
    }

    // A letter alone and a place's name are no body's; of several words one at least must be a name.
    private bool IsNameable(CapitalRun place)
    {
        if (place.Count == 1) return _document.Tokens[place.First].Length > 1;
        return !Is(PlaceWords.Before, place.First) && !Is(BodyWords.Things, place.First)
            && !Is(PlaceWords.Behind, place.End - 1) && !Is(BodyWords.Things, place.End - 1);
    }

    private void Before(CapitalRun place, Sentence sentence, Candidate candidate)
    {
        int i = place.First - 1;
        while (i >= sentence.First && _uses.IsState(i)) i--;
        bool hasArticle = i >= sentence.First && IsWord(i, "the");

        // "the Amazon" is the river.
        if (hasArticle && IsDoubtful(place)) candidate.IsPlace = true;

        // "the Ruritanian Daily Mirror", but "the Ruritanian insurer X".
        if (hasArticle && place.Count > 1 && i + 1 < place.First && place == candidate.Place) candidate.First = i + 1;
        if (hasArticle) i--;
        if (i < sentence.First) return;
        if (!hasArticle && IsSmall(BodyWords.Media, i)) candidate.Add(Strong, isMedium: true);
        else if (!hasArticle && IsSmall(BodyWords.Nouns, i)) candidate.Add(Strong, i > sentence.First && IsWord(i - 1, "news"));
        else if (IsTelling(i)) candidate.Add(hasArticle || place.Count > 1 || IsShaped(place) ? Strong : Weak, isMedium: true);
        else if (IsSmall(BodyWords.Objects, i)) candidate.Add(Weak);
        if (i - 1 < sentence.First) return;

        // "the disaster agency, the X,"
        if (IsMark(i, ',') && IsSmall(BodyWords.Media, i - 1)) candidate.Add(Strong, isMedium: true);
        else if (IsMark(i, ',') && IsSmall(BodyWords.Nouns, i - 1)) candidate.Add(Strong);
        Behind(i, place.Count, hasArticle, candidate);
    }

    // "shares in X", "a spokesman for X", "made by X"; but "in X" alone is said of places.
    private void Behind(int i, int words, bool hasArticle, Candidate candidate)
    {
        bool isMember = IsSmall(BodyWords.Members, i - 1);
        if (IsWord(i, "of") || IsWord(i, "at") || IsWord(i, "for"))
        {
            if (isMember) candidate.Add(Strong);
        }
        else if (IsWord(i, "by"))
        {
            if (IsSmall(BodyWords.Done, i - 1)) candidate.Add(words == 1 || hasArticle ? Strong : Weak);
        }
        else if (IsWord(i, "in"))
        {
            if (isMember) candidate.Add(Strong);
            else if (IsSmall(BodyWords.Printed, i - 1)) candidate.Add(Strong, isMedium: true);
            else if (!hasArticle) candidate.IsPlace = true;
        }
        else if (!hasArticle && (IsWord(i, "near") || IsWord(i, "outside") || IsWord(i, "across") || IsWord(i, "around")))
        {
            candidate.IsPlace = true;
        }
    }

    private void After(CapitalRun place, Sentence sentence, Candidate candidate, bool isInitial)
    {
        int i = place.End;
        if (i >= sentence.End) return;
        if (Tokenizer.IsApostrophe(_document.Text[_document.Tokens[i].Start]))
        {
            bool owns = i + 1 < sentence.End && (IsSmall(BodyWords.Owned, i + 1) || Is(BodyWords.Offices, i + 1));
            if (owns) candidate.Add(Strong);
            return;
        }

        if (IsMark(i, ','))
        {
            if (!isInitial || place.Count > 1 || IsShaped(place)) Apposition(i + 1, sentence, candidate);
        }
        else if (IsSmall(BodyWords.Media, i)) candidate.Add(Strong, isMedium: true);
        else
        {
            bool isStrong = IsSmall(BodyWords.Nouns, i) || IsSmall(BodyWords.Owned, i) || Is(BodyWords.Offices, i) || IsSmall(BodyWords.Deeds, i);
            int evidence = isStrong ? Strong : IsVerb(i) ? Weak : 0;
            if (isInitial) candidate.OpeningEvidence += evidence;
            else candidate.Add(evidence);
        }
    }

    // "X, a bank that ..."; "X, which ..."; "X, Ohio".
    private void Apposition(int i, Sentence sentence, Candidate candidate)
    {
        if (i >= sentence.End) return;
        if (IsWord(i, "which")) candidate.Add(Weak);
        if (_uses.IsState(i) || (_document.Tokens[i].Is(TokenForm.Capital) && Is(PlaceNames.Known, i))) candidate.IsPlace = true;
        if (!(IsWord(i, "a") || IsWord(i, "an") || IsWord(i, "the") || IsWord(i, "one"))) return;
        int head = i;
        int end = i + 1;
        while (end < sentence.End && end < i + AppositionReach && _document.Tokens[end].Kind is TokenKind.Word or TokenKind.Possessive
            && !IsWord(end, "that") && !IsWord(end, "which") && !IsWord(end, "who") && !IsWord(end, "of") && !IsWord(end, "in")
            && !IsWord(end, "for") && !IsWord(end, "based") && !IsWord(end, "with")) head = end++;
        if (IsSmall(BodyWords.Media, head)) candidate.Add(Strong, isMedium: true);
        else if (IsSmall(BodyWords.Nouns, head)) candidate.Add(Strong);
    }

    // Who is named in one breath with a body is one: "Boeing and X", "X, Airbus and Y". What was learnt carries on along
    // the list.
    private void JoinLists()
    {
        for (int round = 0; round < 2; round++)
        {
            foreach ((CapitalRun place, Candidate candidate) in _places)
            {
                Sentence sentence = _document.Sentences[place.Sentence];
                int before = Joint(place.First - 1, -1, sentence);
                int behind = Joint(place.End, 1, sentence);
                if (candidate.IsListed || !(IsKnownBody(before) || IsKnownBody(behind))) continue;
                candidate.IsListed = true;
                candidate.Add(Strong);
            }
        }
    }

    // The token beyond a comma, "and" or "or" in the given direction; -1 when there is none.
    private int Joint(int i, int step, Sentence sentence)
    {
        if (i < sentence.First || i >= sentence.End) return -1;
        if (step < 0 && IsWord(i, "the")) i--;
        if (i < sentence.First) return -1;
        bool isComma = IsMark(i, ',');
        if (!isComma && !IsWord(i, "and") && !IsWord(i, "or")) return -1;
        int next = i + step;
        if (isComma && next >= sentence.First && next < sentence.End && (IsWord(next, "and") || IsWord(next, "or"))) next += step;
        return next >= sentence.First && next < sentence.End ? next : -1;
    }

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
        CapitalRun place = candidate.Place;
        bool isShaped = IsShaped(place);
        int evidence = candidate.Evidence;
        if (candidate.StandsInside || place.Count > 1 || isShaped) evidence += candidate.OpeningEvidence;
        if (evidence == 0) return false;
        if (isShaped || place.Count > 1) evidence += Weak;
        bool isPlaceName = !IsDoubtful(place) && AllAre(PlaceNames.Known, place);
        return evidence >= Enough && (!candidate.IsPlace || evidence > Strong) && !isPlaceName;
    }

    // Acronyms, capitals inside a word and names that many bodies go by.
    private bool IsShaped(CapitalRun place)
    {
        if (place.Count != 1) return false;
        ReadOnlySpan<char> word = _document.WordsOf(_document.Tokens[place.First]);
        if (Letters.IsAcronym(word) || IsDoubtful(place)) return true;
        for (int i = 2; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1])) return !word.StartsWith("Mc".AsSpan(), StringComparison.Ordinal)
                && !word.StartsWith("Mac".AsSpan(), StringComparison.Ordinal);
        }

        return false;
    }

    // "iTunes": what a thing's name leads is a thing.
    private bool IsCamel(int token)
    {
        ReadOnlySpan<char> word = _document.WordsOf(_document.Tokens[token]);
        return _document.Tokens[token].Is(TokenForm.Small) && word.Length > 2 && (char.IsUpper(word[1]) || char.IsUpper(word[2]));
    }

    private bool IsDoubtful(CapitalRun place) => place.Count == 1 && Is(Bodies.Doubtful, place.First);

    private bool AllAre(WordSet set, CapitalRun place)
    {
        for (int i = place.First; i < place.End; i++)
        {
            if (!Is(set, i)) return false;
        }

        return true;
    }

    private bool IsInitial(int token, Sentence sentence)
    {
        int i = token - 1;
        while (i >= sentence.First && _document.Tokens[i].Kind == TokenKind.Punctuation) i--;
        return i < sentence.First;
    }

    // "told X", which is asked for news more often than for anything else.
    private bool IsTelling(int token) => IsWord(token, "told") || IsWord(token, "tells") || IsWord(token, "telling");

    private bool IsVerb(int token)
    {
        Token word = _document.Tokens[token];
        if (!word.Is(TokenForm.Small)) return false;
        ReadOnlySpan<char> letters = _document.WordsOf(word);
        return BodyWords.Acts.Contains(_document, word)
            || (letters.Length > 4 && letters.EndsWith("ed".AsSpan(), StringComparison.Ordinal));
    }

    private Candidate At(CapitalRun place)
    {
        uint key = KeyOf(place);
        if (!_byName.TryGetValue(key, out Candidate? candidate))
        {
            candidate = new Candidate(place);
            _byName.Add(key, candidate);
            _candidates.Add(candidate);
        }

        return candidate;
    }

    private uint KeyOf(CapitalRun place)
    {
        uint key = 17;
        for (int i = place.First; i < place.End; i++) key = unchecked((key * 31) + _document.Tokens[i].Hash);
        return key;
    }

    private bool Is(WordSet set, int token) =>
        _document.Tokens[token].Kind == TokenKind.Word && set.Contains(_document, _document.Tokens[token]);

    private bool IsSmall(WordSet set, int token) =>
        token >= 0 && _document.Tokens[token].Is(TokenForm.Small) && set.Contains(_document, _document.Tokens[token]);

    private bool IsWord(int token, string word) => _document.Is(_document.Tokens[token], word);

    private bool IsMark(int token, char mark) =>
        _document.Tokens[token].Kind == TokenKind.Punctuation && _document.Text[_document.Tokens[token].Start] == mark;
}
