using SeedGen.Extraction.Attribution.Words;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>What the article tells of who is "he" and who is "she".</summary>
internal static class Genders
{
    private const WordClass Either = WordClass.Male | WordClass.Female;

    /// <summary>Learns them: a given name or a title at any mention of a person holds for all of them.</summary>
    public static void Learn(OuterText text, ActorIndex actors)
    {
        for (int m = 0; m < actors.Actors.Length; m++)
        {
            NamedActor actor = actors.Actors[m];
            if (!actor.IsPerson || actor.Gender != WordClass.None) continue;
            int token = actors.Mentions[m].First;

            // "Mrs Vaughn": the title tells more than a surname that men are given as a first name.
            bool isWife = IsWife(text, actor, actors.Mentions[m].Span, token);
            WordClass gender = token > 0 && !isWife ? At(text, token - 1) : WordClass.None;
            if (gender == WordClass.None) gender = At(text, token);
            actor.Gender = gender == WordClass.None ? Traits.GenderOf(text, actor) : gender;
        }

        PronounVotes.Count(text.Document, actors);
    }

    /// <summary>What the words or the article tell of <paramref name="referent"/>.</summary>
    public static WordClass Of(Referent referent) =>
        referent.Gender == WordClass.None && referent.Actor is { IsPerson: true } person ? person.Gender : referent.Gender;

    // "Lou Reed ... Mrs Reed": she may be his wife.
    private static bool IsWife(OuterText text, NamedActor actor, TextSpan mention, int token)
    {
        bool isMrs = token > 0 && (text.Document.Is(text.Document.Tokens.At(token - 1), "mrs")
            || text.Document.Is(text.Document.Tokens.At(token - 1), "mrs."));
        return isMrs && actor.Key.IndexOf('-') > 0 && text.Document.Text.IndexOf(' ', mention.Start, mention.Length) < 0;
    }

    /// <summary>The referent with the gender of its actor. "Ms Lee" is nobody who was "Mr Lee" before.</summary>
    public static Referent Apply(Referent referent)
    {
        if (referent.Actor is null || referent.Actor.Gender == WordClass.None || referent.Gender == referent.Actor.Gender) return referent;
        bool isOther = referent.Kind == ReferentKind.Person && referent.Gender != WordClass.None;
        return isOther ? referent with { Actor = null, Description = referent.Phrase } : referent with { Gender = referent.Actor.Gender };
    }

    /// <summary>True when "he" or "she" may be said of the one as of the other.</summary>
    public static bool Agree(WordClass first, WordClass second) =>
        first == WordClass.None || second == WordClass.None || first == second;

    private static WordClass At(OuterText text, int token) =>
        token >= text.Document.Tokens.Count ? WordClass.None : text.ClassOfToken(token) & Either;
}
