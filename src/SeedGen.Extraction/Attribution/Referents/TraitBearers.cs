using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Finds those of whom something was said before: "novelist Ann Lee", who is then "the author".</summary>
internal sealed class TraitBearers(OuterText text, ActorIndex actors, Discourse discourse, DescriptionWords words)
{
    /// <summary>So many mentions back a description is matched with what was said of somebody.</summary>
    public const int Reach = 150;

    private readonly TextDocument _document = text.Document;

    /// <summary>The last one named before that was introduced by the word: "novelist Ann Lee ... the author"; null when nobody was.</summary>
    public Referent? Last(Referent description, bool hasModifier)
    {
        ReadOnlySpan<char> word = words.EpithetOf(description);
        int epithet = description.Head < 0 ? 0 : Epithets.NumberOf(_document, _document.Tokens.At(words.EpithetToken(description.Head)));
        bool isPerson = description.Kind == ReferentKind.Person;
        bool isLesser = isPerson && description.Head >= 0 && Ranks.IsLesser(text, description.Head);
        int question = actors.NextQuestion();
        int last = actors.FirstAfter(description.Phrase.Start) - 1;
        for (int i = last; i >= 0 && i > last - Reach; i--)
        {
            NamedActor actor = actors.Actors[i];

            // What was said of somebody does not change with the mention.
            if (actor.Asked == question) continue;
            actor.Asked = question;
            if (actor.IsPerson != isPerson || !Traits.Has(text, actor, word, epithet, isLesser)) continue;
            if (hasModifier ? !SharesModifier(description, actor) : IsOfOthers(description, actor)) continue;
            WordClass gender = isPerson ? actor.Gender : WordClass.None;
            if (Genders.Agree(gender, description.Gender))
                return new(actor, isPerson ? ReferentKind.Person : ReferentKind.Body, actors.Mentions[i].Span, -1, gender);
        }

        return null;
    }

    /// <summary>
    /// True when it has a name that was not said of the actor: "the Northlandic minister" is nobody introduced as "Sudrian Foreign
    /// Minister".
    /// </summary>
    public bool IsOfOthers(Referent description, NamedActor actor)
    {
        for (int t = _document.TokenAt(description.Phrase.Start) + 1; t < description.Head; t++)
        {
            bool isStrange = Traits.IsName(text, t) && !Traits.HasWord(_document, actor, words.WordsOf(t));
            if (isStrange && (Traits.HasName(text, actor) || !IsLastPerson(actor, description.Phrase.Start))) return true;
        }

        return false;
    }

    // "Senator Cole left. Reed stayed. The Norburg senator said": she is not meant, for all that anybody has said of her.
    private bool IsLastPerson(NamedActor actor, int before)
    {
        if (!actor.IsPerson || discourse.Last(static r => r is { Kind: ReferentKind.Person, Actor: not null })?.Actor == actor) return true;
        int i = actors.FirstAfter(before) - 1;
        while (i >= 0 && !actors.Actors[i].IsPerson) i--;
        return i >= 0 && actors.Actors[i] == actor;
    }

    // "The Northlandic minister": "Northlandic" was said of the person too.
    private bool SharesModifier(Referent description, NamedActor actor)
    {
        for (int t = _document.TokenAt(description.Phrase.Start); t < description.Head; t++)
        {
            if (_document.Tokens.At(t).Kind == TokenKind.Word && Traits.HasWord(_document, actor, words.WordsOf(t))) return true;
        }

        return false;
    }
}
