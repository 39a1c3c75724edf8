using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Weighs what stands behind a name and speaks for a body, for a medium, or for a place.</summary>
internal sealed class BodyAfter(NameTokens tokens, NameUses uses)
{
    private const int Strong = Candidate.Strong;
    private const int Weak = Candidate.Weak;
    private const int AppositionReach = 9;

    // What they lead or want to be elected for is a party; anything has supporters, activists and voters.
    private static readonly WordSet Politicians = new("""
        leader leaders candidate candidates lawmaker lawmakers politician politicians councillor councillors councilor councilors senator
        senators backbencher backbenchers frontbencher MP MPs
        """);

    private static readonly WordSet Leaders = new("chairman chairwoman chairperson chair president director commissioner spokesman spokeswoman");

    // Those of a club, and of nothing else in a town: fires have captains, firms managers, goods defenders.
    private static readonly WordSet Players = new("striker midfielder goalkeeper full-back fly-half scrum-half centre-half");

    // A land's or a part of the world's: its side is no club.
    private static readonly WordSet Lands = new(
        "England Scotland Wales Ulster Africa Europe Asia America Georgia Catalonia London " + PlaceNames.AmericanStates);

    /// <summary>Adds to <paramref name="candidate"/> what stands behind the name at <paramref name="place"/>.</summary>
    public void Weigh(in CapitalRun place, Candidate candidate, bool isInitial)
    {
        int i = place.End;
        if (i >= place.Limit) return;
        if (tokens.IsApostrophe(i))
        {
            bool owns = i + 1 < place.Limit && (tokens.IsSmall(i + 1, NameWord.Owned) || tokens.Is(i + 1, NameWord.Office) || IsGeneral(i + 1, place)
                || (BodyShapes.IsShaped(tokens, place) && (IsPolitical(i + 1, place) || IsPerson(i + 1, place))));
            candidate.Acts |= owns;
            if (owns) candidate.Add(Strong);
            else if (BodyShapes.IsPlural(tokens, place) && i + 2 < place.Limit
                && tokens.IsSmall(i + 2, NameWord.BodyNoun | NameWord.Owned)) candidate.Add(Weak);
            return;
        }

        if (tokens.IsMark(i, ','))
        {
            if (!isInitial || place.Count > 1 || BodyShapes.IsShaped(tokens, place)) Apposition(i + 1, place, candidate);
            else candidate.IsApposed |= IsApposed(place);
        }
        else if (IsMedium(i, place)) candidate.Add(Strong, isMedium: true);
        else if (IsQuoting(i, place))
        {
            // "Reed quoted her as saying": a word alone may be a person.
            bool isMany = place.Count > 1 || BodyShapes.IsShaped(tokens, place)
                || (place.First > place.Start && tokens.IsWord(place.First - 1, "the"));
            candidate.Add(isMany ? Strong : Weak, isMedium: true);
        }
        else
        {
            candidate.IsClub |= IsClub(i, place);

            // "a former Apple engineer": a body, if the word is the name of one at all.
            if (tokens.IsSmall(i, NameWord.Member) && BodyShapes.IsDoubtful(tokens, place)) candidate.Add(Strong);
            else if (BodyShapes.IsShaped(tokens, place) && (IsPolitical(i, place) || IsLeader(i, place))) candidate.Add(Strong);
            // "Grace said": what acts has a given name.
            bool mayAct = (place.Count > 1 || !tokens.Is(place.First, NameWord.FirstName) || BodyShapes.IsDoubtful(tokens, place))
                && !IsPartOfMore(place);
            bool isStrong = (tokens.IsSmall(i, NameWord.BodyNoun | NameWord.Owned) && !IsOrigin(place) && !IsStop(i, place))
                || IsStatement(i, place)
                || (mayAct && tokens.IsSmall(i, NameWord.Deed)) || tokens.Is(i, NameWord.Office) || IsChief(i, place);
            candidate.Acts |= mayAct && tokens.IsSmall(i, NameWord.Deed | NameWord.Speech);
            int evidence = isStrong ? Strong : mayAct && IsVerb(i) ? Weak : 0;
            if (isInitial) candidate.OpeningEvidence += evidence;
            else candidate.Add(evidence);
        }
    }

    // "the Norburg striker": a club that goes by its town.
    private bool IsClub(int i, in CapitalRun place) =>
        place.Count == 1 && tokens[i].Is(TokenForm.Small) && Players.Contains(tokens.Document, tokens[i])
        && tokens.Is(place.First, NameWord.Place) && !uses.IsState(place.First) && !Lands.Contains(tokens.Document, tokens[place.First]);

    // "X television", "X news agency"; at "X station" trains stop, or the police sit, and anybody has a website.
    private bool IsMedium(int i, in CapitalRun place) =>
        (tokens.IsSmall(i, NameWord.Medium) && !tokens.IsWord(i, "station") && !tokens.IsWord(i, "website"))
        || (tokens.IsWord(i, "news") && i + 1 < place.Limit && tokens.IsWord(i + 1, "agency"));

    // "the Norburgian team": where it is from, not what it is called.
    private bool IsOrigin(in CapitalRun place)
    {
        const int Shortest = 6;
        ReadOnlySpan<char> word = tokens.WordsOf(place.First);
        return place.Count == 1 && word.Length >= Shortest && !BodyShapes.IsDoubtful(tokens, place)
            && (WordLetters.Ends(word, "ian") || WordLetters.Ends(word, "ese") || WordLetters.Ends(word, "ish"));
    }

    // "the Norburg railway station"
    private bool IsStop(int i, in CapitalRun place) => i + 1 < place.Limit && tokens.IsWord(i, "railway")
        && (tokens.IsWord(i + 1, "station") || tokens.IsWord(i + 1, "stations") || tokens.IsWord(i + 1, "bridge")
        || tokens.IsWord(i + 1, "line"));

    // At the head of a sentence "Meanwhile, the bank" looks the same: something else must tell.
    private bool IsApposed(in CapitalRun place)
    {
        Candidate alone = new(place);
        Apposition(place.End + 1, place, alone);
        return alone.Evidence >= Strong && !alone.IsPlace;
    }

    // "X, a bank that ..."; "X, which ..."; "X, Ohio".
    private void Apposition(int i, in CapitalRun place, Candidate candidate)
    {
        if (i >= place.Limit) return;

        // "which employs 400"
        if (tokens.IsWord(i, "which")) candidate.Add(i + 1 < place.Limit && tokens.IsSmall(i + 1, NameWord.Deed) ? Strong : Weak);
        if (Appositions.IsMany(tokens, i, place)) candidate.Add(Strong);
        bool isOfState = uses.IsState(i) && EndOfState(i, place) is var owner && owner < place.Limit
            && tokens[owner].Kind == TokenKind.Possessive;
        if ((uses.IsState(i) && !isOfState) || (tokens[i].Is(TokenForm.Capital) && tokens.Is(i, NameWord.Place))) candidate.IsPlace = true;
        if (!isOfState && !(tokens.IsWord(i, "a") || tokens.IsWord(i, "an") || tokens.IsWord(i, "the") || tokens.IsWord(i, "one"))) return;
        int head = i;
        int end = i + 1;
        while (end < place.Limit && end < i + AppositionReach && tokens[end].Kind is TokenKind.Word or TokenKind.Possessive
            && !tokens.IsWord(end, "that") && !tokens.IsWord(end, "which") && !tokens.IsWord(end, "who") && !tokens.IsWord(end, "of")
            && !tokens.IsWord(end, "in")
            && !tokens.IsWord(end, "for") && !tokens.IsWord(end, "based") && !tokens.IsWord(end, "with")) head = end++;
        if (tokens.IsSmall(head, NameWord.Medium)) candidate.Add(Strong, isMedium: true);
        else if (tokens.IsSmall(head, NameWord.BodyNoun)) candidate.Add(Strong);
    }

    // "X, Norland's biggest bank"
    private int EndOfState(int i, in CapitalRun place)
    {
        while (i < place.Limit && uses.IsState(i) && tokens[i].Kind != TokenKind.Possessive) i++;
        return i;
    }

    // "X quoted him as saying"
    private bool IsQuoting(int i, in CapitalRun place)
    {
        const int Reach = 10;
        if (!tokens.IsWord(i, "quoted") && !tokens.IsWord(i, "cited") && !tokens.IsWord(i, "quotes")) return false;
        for (int k = i + 1; k + 1 < place.Limit && k < i + Reach; k++)
        {
            if (tokens.IsWord(k, "as") && tokens.IsWord(k + 1, "saying")) return true;
        }

        return false;
    }

    // "X's general secretary", "X's chief negotiator"
    private bool IsGeneral(int i, in CapitalRun place) =>
        i + 1 < place.Limit && (tokens.IsWord(i, "general") || tokens.IsWord(i, "chief") || tokens.IsWord(i, "managing"))
        && (tokens.IsSmall(i + 1, NameWord.Owned | NameWord.Member) || tokens.IsWord(i + 1, "secretary") || tokens.IsWord(i + 1, "negotiator"));

    // "the NPU leader", "the NPU's lead candidate"
    private bool IsPolitical(int i, in CapitalRun place) =>
        Politicians.Contains(tokens.Document, tokens[i])
        || ((tokens.IsWord(i, "lead") || tokens.IsWord(i, "top") || tokens.IsWord(i, "deputy")) && i + 1 < place.Limit
        && Politicians.Contains(tokens.Document, tokens[i + 1]));

    // "NPU Chairman Ann Lee"
    private bool IsLeader(int i, in CapitalRun place) =>
        Leaders.Contains(tokens.Document, tokens[i]) && tokens[i].Is(TokenForm.Capital) && i + 1 < place.Limit
        && tokens[i + 1].Is(TokenForm.Capital);

    // "the NPU's Ann Lee"
    private bool IsPerson(int i, in CapitalRun place) =>
        tokens[i].Is(TokenForm.Capital) && tokens.Is(i, NameWord.FirstName) && i + 1 < place.Limit && tokens[i + 1].Is(TokenForm.Capital);

    // "a Norburg Economics statement": of a person it would be "Reed's".
    private bool IsStatement(int i, in CapitalRun place) =>
        place.Count > 1 && tokens.IsWord(i, "statement") && place.First > place.Start && tokens.IsWord(place.First - 1, "a");

    // "X chief executive Ann Lee"
    private bool IsChief(int i, in CapitalRun place) => i + 1 < place.Limit && tokens.IsWord(i, "chief") && tokens.IsWord(i + 1, "executive");

    // "the mayor of X said", "a shop in X closed", "the Port of X voted": what did so was not X.
    private bool IsPartOfMore(in CapitalRun place)
    {
        int i = place.First - 1;
        if (i > place.Start && tokens.IsWord(i, "the") && tokens.IsWord(i - 1, "in")) i--;
        if (i <= place.Start) return false;
        bool isOf = tokens.IsWord(i, "of");
        if (tokens[i - 1].Is(TokenForm.Capital)) return isOf && i - 1 > place.Start;
        return tokens[i - 1].Is(TokenForm.Small) && (isOf || tokens.IsWord(i, "in") || tokens.IsWord(i, "from")
            || tokens.IsWord(i, "near") || tokens.IsWord(i, "at"));
    }

    private bool IsVerb(int token)
    {
        if (!tokens[token].Is(TokenForm.Small)) return false;
        ReadOnlySpan<char> letters = tokens.WordsOf(token);
        return tokens.Is(token, NameWord.Act) || (letters.Length > 4 && WordLetters.Ends(letters, "ed"));
    }
}
