using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>
/// Finds who is named with the office only behind the words that call him so, as the first sentence of news does: "Northland's
/// foreign minister said …", and then "Foreign Minister Ann Lee told reporters …".
/// </summary>
internal sealed class Foreshadowing(OuterText text, ActorIndex actors, DescriptionWords words)
{
    // The name follows within a few paragraphs, or the writer did not mean to give it.
    private const int Reach = 1500;

    // So many tokens before and behind a name its office may stand.
    private const int BeforeName = 6;
    private const int BehindName = 14;

    // Held by one at a time: who is called so is not any of several.
    private static readonly WordSet Offices = new("""
        minister premier chancellor president secretary leader mayor governor chief chairman chairwoman chairperson chair director head
        boss ceo commander king queen pope commissioner ambassador envoy sheriff superintendent manager coach captain
        prosecutor negotiator speaker
        """);

    // Of who is not in office any more, or not yet.
    private static readonly WordSet OutOfOffice = new("former ex then late future designate");

    private readonly TextDocument _document = text.Document;

    /// <summary>The only one named behind <paramref name="description"/> with its office, and not before it; null when nobody is, or several are.</summary>
    public Referent? Next(Referent description)
    {
        if (description.Head < 0 || description.Kind != ReferentKind.Person || words.IsIndefinite(description)) return null;
        ReadOnlySpan<char> office = words.EpithetOf(description);
        if (!Offices.Contains(office) || IsOfSomebody(description)) return null;
        bool isLesser = Ranks.IsLesser(text, description.Head);
        int next = actors.FirstAfter(description.Phrase.End);
        int question = actors.NextQuestion();
        for (int i = Math.Max(0, next - TraitBearers.Reach); i < next; i++) actors.Actors[i].Asked = question;
        int bearer = -1;
        for (int i = next; i < actors.Actors.Length && actors.Mentions[i].Span.Start < description.Phrase.End + Reach; i++)
        {
            NamedActor actor = actors.Actors[i];
            if (!actor.IsPerson || actor.Asked == question) continue;
            actor.Asked = question;
            if (!IsIntroducedAs(actor, actors.Mentions[i], office, isLesser)) continue;
            if (bearer >= 0) return null;
            bearer = i;
        }

        if (bearer < 0) return null;
        NamedActor found = actors.Actors[bearer];
        bool isMeant = HasFieldsOf(description, found) && Genders.Agree(found.Gender, description.Gender);
        return isMeant ? new(found, ReferentKind.Person, actors.Mentions[bearer].Span, -1, found.Gender) : null;
    }

    // "Its chief": whose, was said before.
    private bool IsOfSomebody(Referent description) =>
        (text.ClassOfToken(_document.TokenAt(description.Phrase.Start)) & WordClass.Possessor) != 0;

    private bool IsIntroducedAs(NamedActor actor, Mention mention, ReadOnlySpan<char> office, bool isLesser)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            ref readonly Trait trait = ref actor.TraitAt(t);
            bool isNear = trait.Token >= mention.First - BeforeName && trait.Token < mention.End + BehindName;
            if (isNear && words.WordsOf(trait.Token).Equals(office, StringComparison.OrdinalIgnoreCase))
                return Ranks.IsLesser(text, trait.Token) == isLesser && !IsOutOfOffice(actor);
        }

        return false;
    }

    private bool IsOutOfOffice(NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            if (OutOfOffice.Contains(words.WordsOf(actor.TraitAt(t).Token))) return true;
        }

        return false;
    }

    // "The foreign minister" is no Defence Minister; who is introduced as somebody of a land, a party or a club is meant only where
    // the description names it, too.
    private bool HasFieldsOf(Referent description, NamedActor actor)
    {
        bool hasName = HasNameBeside(description, actor);
        bool isNamed = false;
        for (int t = _document.TokenAt(description.Phrase.Start); t < description.Head; t++)
        {
            ref readonly Token token = ref _document.Tokens.At(t);
            bool isField = token.Is(TokenForm.Small) && (text.ClassOfToken(t) & (WordClass.Determiner | WordClass.Possessor)) == 0;
            bool isName = IsName(t);
            bool isShared = (isField || isName) && Traits.HasWord(_document, actor, words.WordsOf(t));
            if (isField && !isShared) return false;
            isNamed |= isName && isShared;
        }

        return isNamed || !hasName;
    }

    // "Sudrian Foreign Minister" names a land, "Foreign Minister" none.
    private bool HasNameBeside(Referent description, NamedActor actor)
    {
        for (int t = 0; t < actor.TraitCount; t++)
        {
            int token = actor.TraitAt(t).Token;
            if (IsName(token) && !words.Holds(description.Phrase, words.WordsOf(token), isLesser: false)) return true;
        }

        return false;
    }

    private bool IsName(int token) => Traits.IsName(text, token) && (text.ClassOfToken(token) & WordClass.Determiner) == 0;
}
