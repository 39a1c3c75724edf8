using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Actors;

/// <summary>Who is named in one breath with a body is one: "Boeing and X", "X, Airbus and Y".</summary>
internal sealed class BodyLists(NameTokens tokens, NameUses uses, ScratchList<CandidatePlace> places)
{
    /// <summary>Adds to each candidate that is named so what this says for it; what was learnt carries on along the list.</summary>
    public void Join()
    {
        bool hasJoined = true;
        for (int round = 0; round < 2 && hasJoined; round++)
        {
            hasJoined = false;
            for (int p = 0; p < places.Count; p++)
            {
                tokens.Document.Cancellation.ThrowIfCancellationRequested();
                (CapitalRun place, Candidate candidate) = places[p];
                if (candidate.IsListed) continue;

                // "Finally, X": no list, and the word has its capital from the sentence.
                if (place.Count == 1 && !candidate.StandsInside && WordLetters.Ends(tokens.WordsOf(place.First), "ly")
                    && !BodyShapes.IsShaped(tokens, place)) continue;

                // "Recalling, X said": one comma makes no list.
                if (place.Count == 1 && !candidate.StandsInside && place.First == place.Start
                    && WordLetters.Ends(tokens.WordsOf(place.First), "ing")) continue;
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
        if (step < 0 && tokens.IsWord(i, "the")) i--;
        if (i < place.Start) return -1;
        bool isComma = tokens.IsMark(i, ',');
        if (!isComma && !IsAndOr(i)) return -1;
        int next = i + step;
        if (isComma && next >= place.Start && next < place.Limit && IsAndOr(next)) next += step;
        return next >= place.Start && next < place.Limit ? next : -1;
    }

    private bool IsAndOr(int token) => tokens.IsWord(token, "and") || tokens.IsWord(token, "or");

    private bool IsKnownBody(int token)
    {
        if (token < 0) return false;
        if (uses.IsBody(token)) return true;

        // The places lie in the order of the text.
        int low = 0;
        int high = places.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (places[middle].Place.End <= token) low = middle + 1;
            else high = middle;
        }

        return low < places.Count && places[low].Place.First <= token && BodyVerdict.IsBody(tokens, places[low].Candidate);
    }
}
