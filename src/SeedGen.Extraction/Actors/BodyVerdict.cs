namespace SeedGen.Extraction.Actors;

/// <summary>Decides by all that the article says about a name whether it is a body's.</summary>
internal static class BodyVerdict
{
    /// <summary>True when enough speaks for a body, and it is no place.</summary>
    public static bool IsBody(NameTokens tokens, Candidate candidate)
    {
        // "The Norburg striker": towns have none. Where the town is meant too, the two can't be told.
        if (candidate.IsClub && !candidate.IsPlace) return true;

        // Of most names nothing is said that speaks for a body.
        if (candidate.Evidence == 0 && candidate.OpeningEvidence == 0) return false;
        CapitalRun place = candidate.Place;
        bool isShaped = BodyShapes.IsShaped(tokens, place);
        int evidence = candidate.Evidence;
        if (candidate.StandsInside || place.Count > 1 || isShaped) evidence += candidate.OpeningEvidence;
        else if (candidate.IsApposed && candidate.OpeningEvidence > 0) evidence += Candidate.Strong;
        if (evidence == 0) return false;

        // "Then Tvrtka Blom wept": of a person, a song or a ship as much may be said.
        if (place.Count > 1 && evidence < Candidate.Strong) return false;
        if (isShaped || place.Count > 1) evidence += Candidate.Weak;
        bool isPlaceName = !BodyShapes.IsDoubtful(tokens, place) && BodyShapes.IsPlace(tokens, place);
        bool isPlace = candidate.IsPlace || (candidate.IsRegion && !candidate.Acts);
        return evidence >= Candidate.Enough && (!isPlace || evidence > Candidate.Strong) && !isPlaceName;
    }
}
