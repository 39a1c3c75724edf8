using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Weighs what stands before a name and speaks for a body, for a medium, or for a place.</summary>
internal sealed class BodyBefore(NameTokens tokens, NameUses uses)
{
    private const int Strong = Candidate.Strong;
    private const int Weak = Candidate.Weak;

    private static readonly WordSet Undertakings = new(
        "study project programme program trial campaign festival survey inquiry investigation course initiative scheme administration presidency "
        + "leadership delegation family");

    /// <summary>Adds to <paramref name="candidate"/> what stands before the name at <paramref name="place"/>.</summary>
    public void Weigh(in CapitalRun place, Candidate candidate)
    {
        int i = place.First - 1;
        while (i >= place.Start && uses.IsState(i)) i--;
        bool hasArticle = i >= place.Start && tokens.IsWord(i, "the");

        // "the Norburg-based X", "one of them, Norburg-based X"
        bool isBased = i >= place.Start && tokens[i].Is(TokenForm.Hyphened) && WordLetters.Ends(tokens.WordsOf(i), "-based");
        if (isBased) candidate.Add(Strong);

        // "the Amazon" is the river.
        if (hasArticle && BodyShapes.IsDoubtful(tokens, place) && !BodyShapes.IsPlural(tokens, place)) candidate.IsPlace = true;

        // "the Ruritanian Daily Mirror", but "the Ruritanian insurer X".
        if (hasArticle && place.Count > 1 && i + 1 < place.First && place == candidate.Place) candidate.First = i + 1;

        // "the Larks", "the Sharks": a band or a team, if anything else says so.
        if (hasArticle && BodyShapes.IsPlural(tokens, place)) candidate.Add(Weak);
        if (hasArticle) i--;
        if (i < place.Start) return;
        if (!hasArticle && tokens.IsSmall(i, NameWord.Medium)) candidate.Add(Strong, isMedium: true);
        else if (!hasArticle && tokens.IsSmall(i, NameWord.BodyNoun)) candidate.Add(Strong, i > place.Start && tokens.IsWord(i - 1, "news"));
        else if (IsTelling(i) && !AreMembers(place))
        {
            candidate.Add(hasArticle || place.Count > 1 || BodyShapes.IsShaped(tokens, place) ? Strong : Weak, isMedium: true);
        }
        else if (tokens.IsSmall(i, NameWord.WithObject)) candidate.Add(Weak);
        if (i - 1 < place.Start) return;

        // "a group called X"
        bool isCalled = tokens.IsWord(i, "called") || tokens.IsWord(i, "named") || tokens.IsWord(i, "dubbed");
        if (isCalled && tokens.IsSmall(i - 1, NameWord.Medium)) candidate.Add(Strong, isMedium: true);
        else if (isCalled && tokens.IsSmall(i - 1, NameWord.BodyNoun)) candidate.Add(Strong);

        // "the disaster agency, the X,"
        bool isComma = tokens.IsMark(i, ',');
        if (isComma && tokens.IsSmall(i - 1, NameWord.Medium)) candidate.Add(Strong, isMedium: true);
        else if (isComma && (tokens.IsSmall(i - 1, NameWord.BodyNoun) || IsOffice(place, i - 1) || EndsRelative(i - 1, place))) candidate.Add(Strong);
        Behind(i, place, hasArticle, candidate);
    }

    // "its relief office, OXCA"
    private bool IsOffice(in CapitalRun place, int noun) =>
        BodyShapes.IsShaped(tokens, place)
            && (tokens.IsWord(noun, "office") || tokens.IsWord(noun, "arm") || tokens.IsWord(noun, "body") || tokens.IsWord(noun, "wing"));

    // "The contractor that runs the clinic, X,"
    private bool EndsRelative(int last, in CapitalRun place)
    {
        const int Reach = 8;
        if (place.End >= place.Limit || !tokens.IsMark(place.End, ',')) return false;
        for (int i = last; i > place.Start && i > last - Reach && tokens[i].Kind is TokenKind.Word or TokenKind.Possessive; i--)
        {
            if (tokens.IsWord(i, "that") || tokens.IsWord(i, "which")) return tokens.IsSmall(i - 1, NameWord.BodyNoun);
        }

        return false;
    }

    // "the director of the X study" directs the study, and "members of the X White House" are the house's.
    private bool IsUndertaking(int i, in CapitalRun place) =>
        i < place.Limit && (uses.IsBody(i) || (tokens[i].Is(TokenForm.Small) && Undertakings.Contains(tokens.Document, tokens[i])));

    // "shares in X", "a spokesman for X", "made by X"; but "in X" alone is said of places.
    private void Behind(int i, in CapitalRun place, bool hasArticle, Candidate candidate)
    {
        if (tokens.IsWord(i, "of") || tokens.IsWord(i, "at") || tokens.IsWord(i, "for"))
        {
            // "Analysts at X" has its capital from the sentence.
            bool isMember = tokens.IsSmall(i - 1, NameWord.Member)
                || (i - 1 == place.Start && tokens.Is(i - 1, NameWord.Member));
            if (isMember && !(hasArticle && IsUndertaking(i + 2 + place.Count, place))) candidate.Add(Strong);
        }
        else if (tokens.IsWord(i, "by"))
        {
            if (tokens.IsSmall(i - 1, NameWord.Done) && !(hasArticle && IsUndertaking(i + 2 + place.Count, place)))
                candidate.Add(place.Count == 1 || hasArticle ? Strong : Weak);
        }
        else if (tokens.IsWord(i, "in"))
        {
            if (tokens.IsSmall(i - 1, NameWord.Member)) candidate.Add(Strong);
            else if (tokens.IsSmall(i - 1, NameWord.Printed)) candidate.Add(Strong, isMedium: true);
            else if (!hasArticle) candidate.IsPlace = true;
            else candidate.IsRegion |= IsRegion(place);
        }
        else if (!hasArticle && (PlaceWords.Adjectives.Contains(tokens.Document, tokens[i]) || tokens.IsWord(i, "near")
            || tokens.IsWord(i, "outside") || tokens.IsWord(i, "across") || tokens.IsWord(i, "around")))
        {
            candidate.IsPlace = true;
        }
    }

    // "in the Dolvas"
    private bool IsRegion(in CapitalRun place) => place.Count == 1 && place.First > place.Start && tokens.IsWord(place.First - 1, "the")
        && !BodyShapes.IsShaped(tokens, place) && !tokens.Is(place.First, NameWord.Head | NameWord.MediaHead | NameWord.Origin)
        && (place.End == place.Limit || tokens[place.End].Kind == TokenKind.Punctuation
            || tokens.Is(place.End, NameWord.SmallWord | NameWord.NoName));

    // "told X", which is asked for news more often than for anything else.
    private bool IsTelling(int token) => tokens.IsWord(token, "told") || tokens.IsWord(token, "tells") || tokens.IsWord(token, "telling");

    // "told the Harbour Democrats": a party.
    private bool AreMembers(in CapitalRun place) => TitleWords.Partisans.Contains(tokens.Document, tokens[place.End - 1]);
}
