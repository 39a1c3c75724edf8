using SeedGen.Extraction.Attribution.Cues;
using SeedGen.Extraction.Attribution.Referents;
using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution;

/// <summary>The last person by name whose words were told: who "added" more may be that one, whoever acted in what was told.</summary>
internal sealed class LastTeller(OuterText text, ActorIndex actors, Discourse discourse)
{
    // So many sentences back.
    private const int Reach = 3;

    private static readonly WordSet Additions = new("added adds continued continues concluded concludes");

    private Referent? _teller;

    // The number of that sentence.
    private int _told;

    /// <summary>
    /// Who told something just before, where <paramref name="cue"/> adds to it; else null. "Cole did it for money, the judge said. He
    /// added": whoever acts in what was told, it is who told it that goes on.
    /// </summary>
    public Referent? WhoAdds(in Cue cue, int number)
    {
        bool isAddition = _teller is not null && number > _told && number - _told <= Reach
            && text.Is(cue.Subject.First, WordClass.PersonPronoun) && text.IsIn(Additions, cue.First);
        if (!isAddition) return null;
        WordClass gender = Pronouns.GenderAt(text, cue.Subject.First);
        return Genders.Agree(Genders.Of(_teller!), gender) && !HasActedSince(cue.Subject.First, gender) ? _teller : null;
    }

    // "The judge said so. Reed disagreed. He added": it is Reed who goes on.
    private bool HasActedSince(int pronoun, WordClass gender)
    {
        bool isOther = discourse.Last(r => r.Kind == ReferentKind.Person && Genders.Agree(Genders.Of(r), gender)) is { } last
            && last.Sentence > _told && !last.IsSameAs(_teller!);
        if (isOther) return true;
        OuterSentence told = text.Sentences[_told];
        int end = text.SpanOf(told.End - 1).End;
        for (int i = actors.FirstAfter(text.SpanOf(pronoun).Start) - 1; i >= 0 && actors.Mentions[i].Span.Start >= end; i--)
        {
            NamedActor actor = actors.Actors[i];
            bool fits = actor.IsPerson && actor != _teller!.Actor && Genders.Agree(actor.Gender, gender);
            if (fits && !text.IsQuoted(actors.Mentions[i].Span.Start)) return true;
        }

        return false;
    }

    /// <summary>Notes who tells something in sentence <paramref name="number"/>, by its cues and whom they mean.</summary>
    public void Remember(ScratchList<Cue> cues, Referent[] speakers, int number)
    {
        for (int i = cues.Count - 1; i >= 0; i--)
        {
            bool tells = !cues[i].IsThought && cues[i].Form is CueForm.Finite or CueForm.Inverted or CueForm.AccordingTo
                && speakers[i] is { Kind: ReferentKind.Person };
            if (!tells) continue;
            (_teller, _told) = (speakers[i].Actor is null ? null : speakers[i], number);
            return;
        }
    }
}
