using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Those who belong to a body and do not speak for it: "the Harbour striker", "a Mill School pupil".</summary>
internal static class Adherents
{
    private static readonly WordSet Words = new("""
        recruit fan supporter star legend captain skipper coach manager gaffer player worker employee student pupil teacher graduate
        veteran rookie newcomer signing ace scorer goalscorer youngster professor lecturer driver rider member subscriber customer
        shareholder volunteer
        """);

    /// <summary>
    /// <paramref name="speaker"/>, where it stands for its body though it only belongs to it: the only person named before it, or
    /// nobody whose name is known.
    /// </summary>
    public static Referent WithoutBody(OuterText text, ActorIndex actors, Referent speaker, bool isDefinite)
    {
        bool isBody = speaker is
        {
            Kind: ReferentKind.Person or ReferentKind.Body, Description: not null, Head: >= 0, Rule.Length: 0,
            Actor.Kind: ActorKind.Organisation
        };
        if (!isBody) return speaker;
        ReadOnlySpan<char> word = text.Document.WordsOf(text.Document.Tokens.At(speaker.Head));
        if (!Words.Contains(word) && !Epithets.IsPlayer(word)) return speaker;
        bool mayBeOnly = isDefinite && !Epithets.RunsTeam(word) && !IsNamedBefore(actors, speaker.Actor!, speaker.Phrase.Start);
        NamedActor? only = mayBeOnly ? actors.OnlyPersonBefore(speaker.Phrase.Start) : null;
        return only is null || !Genders.Agree(only.Gender, speaker.Gender)
            ? speaker with { Actor = null, Kind = ReferentKind.Person }
            : speaker with { Actor = only, Kind = ReferentKind.Person, Basis = Basis.Inferred, Rule = "description", Gender = only.Gender };
    }

    // "Reed beat Harbour. The Harbour defender said": whose body was named before need not be the one who was.
    private static bool IsNamedBefore(ActorIndex actors, NamedActor body, int offset)
    {
        int i = actors.FirstAfter(offset) - 1;
        while (i >= 0 && actors.Actors[i] != body) i--;
        return i >= 0;
    }
}
