using SeedGen.Extraction.Actors.Words;
using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

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
            if (gender == WordClass.None && !IsSurname(text, actor, actors.Mentions[m].Span)) gender = At(text, token);
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

    // "Tom Brooke ... Brooke": what others have for a given name is his surname.
    private static bool IsSurname(OuterText text, NamedActor actor, TextSpan mention)
    {
        if (actor.Declared is not null || actor.Key.Length <= mention.Length + 1
            || text.Document.Text.IndexOf(' ', mention.Start, mention.Length) >= 0) return false;
        return !actor.Key.AsSpan(1).StartsWith(text.Document.Text.AsSpan(mention.Start, mention.Length), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>As <paramref name="referent"/>, without the gender of a word that others have for a given name: "Dr Brooke".</summary>
    public static Referent WithoutSurname(OuterText text, Referent referent, NounPhrase phrase)
    {
        int last = phrase.End - 1;
        bool isName = referent is { Actor.IsPerson: true, Gender: not WordClass.None } && text.Is(last, Either)
            && text.Is(last, WordClass.Capital) && !text.Is(last, WordClass.Role);
        bool isLone = isName && (last == phrase.First || (last == phrase.First + 1 && text.KindOf(phrase.First) == TokenKind.Word
            && text.IsName(phrase.First, NameWord.Honorific) && !text.Is(phrase.First, Either)));
        return isLone && IsSurname(text, referent.Actor!, text.SpanOf(last)) ? referent with { Gender = WordClass.None } : referent;
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
