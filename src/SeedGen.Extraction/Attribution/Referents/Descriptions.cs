using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Resolves descriptions, "the minister", "the company", "the statement", to whom they were said of before.</summary>
internal sealed class Descriptions
{
    private readonly OuterText _text;
    private readonly TextDocument _document;
    private readonly ActorIndex _actors;
    private readonly Discourse _discourse;
    private readonly DescriptionWords _words;
    private readonly TraitBearers _bearers;
    private readonly Writers _writers;
    private readonly LikelyPersons _persons;
    private readonly Foreshadowing _foreshadowing;

    public Descriptions(OuterText text, ActorIndex actors, Discourse discourse)
    {
        (_text, _document, _actors, _discourse) = (text, text.Document, actors, discourse);
        _words = new DescriptionWords(text);
        _bearers = new TraitBearers(text, actors, discourse, _words);
        _writers = new Writers(discourse, _words);
        _persons = new LikelyPersons(text, actors, discourse, _words);
        _foreshadowing = new Foreshadowing(text, actors, _words);
    }

    /// <summary>The one meant by <paramref name="description"/>, which names nobody.</summary>
    public Referent Resolve(Referent description)
    {
        if (description.Kind == ReferentKind.Person && _words.IsOfUnnamed(description)) return description;
        Referent? found = description.Kind == ReferentKind.Document ? _writers.Last(description)
            : LastDescribed(description) ?? _foreshadowing.Next(description);
        if (found is null) return description;

        // A medium carries the statements of others, whoever they are.
        bool isCarrier = description.Kind == ReferentKind.Document && !found.IsInWriting && found.Actor?.Kind == ActorKind.Media;
        return isCarrier
            ? description with { Carrier = found.Phrase }
            : Described(description, found);
    }

    /// <summary>As <see cref="Resolve"/>, for who speaks for somebody named: "the Northlandic minister".</summary>
    public Referent ResolveOfficial(Referent description) =>
        (_bearers.Last(description, hasModifier: true)
            ?? (description.Actor?.Kind == ActorKind.Organisation ? JustIntroduced(description) ?? _persons.OfBody(description) : null)
            ?? _foreshadowing.Next(description))
            is { } person
            ? Described(description, person)
            : description;

    // "Councillor Reed left. The Labour councillor said": who acted last has the office, and nobody has said of which party.
    private Referent? JustIntroduced(Referent description) =>
        _bearers.Last(description, hasModifier: false) is { Actor: { } actor } found && _discourse.Count > 0
            && _discourse.Last(static r => r.Kind == ReferentKind.Person) is { } last && last.Actor == actor
            && description.Sentence - last.Sentence <= LikelyPersons.Reach ? found : null;

    private static Referent Described(Referent description, Referent found) => description with
    {
        Actor = found.Actor,
        Basis = Basis.Inferred,
        Rule = "description",
        Gender = description.Gender == WordClass.None ? found.Gender : description.Gender,
        Carrier = found.Carrier,
        Description = found.Description,
    };

    // "The official", "the minister": the last one introduced so, or whoever acted last where the word fits anybody.
    private Referent? LastDescribed(Referent description)
    {
        if (description.Head < 0) return null;
        bool isGeneral = (_text.ClassOfToken(description.Head) & WordClass.General) != 0;
        Referent? same = LastCalled(description);
        Referent? named = isGeneral ? null : _bearers.Last(description, hasModifier: false);
        bool isShortName = same?.Actor is not null && description.Kind == ReferentKind.Body
            && _document.Tokens.At(description.Head).Is(TokenForm.Capital);
        if (isShortName) return same;
        if (same is { Actor: null } && same.Phrase.Start > named?.Phrase.Start && IsIntroducedNear(same, description.Sentence)) return same;
        if (named is not null && (same?.Actor is null || same.Phrase.Start < named.Phrase.Start)) return named;
        if (same is not null) return same;
        ReadOnlySpan<char> word = _words.EpithetOf(description);
        if (description.Kind == ReferentKind.Body) return Epithets.IsAnyCompany(word) ? Company(description) : null;

        // "The owner of the Bell" is somebody new, who has just been introduced.
        if (_words.IsOfNamed(description)) return null;

        // "His rival" is not he.
        bool isOthers = (Lexicon.ClassOf(_document, _document.Tokens.At(_document.TokenAt(description.Phrase.Start))) & WordClass.Possessor) != 0;
        bool fitsLast = description.Kind == ReferentKind.Person && !isOthers
            && (isGeneral || Epithets.FitsAnybody(word) || _words.IsCounted(description.Head));
        return fitsLast ? _persons.Last(description) : _persons.Ruler(description);
    }

    // "A senior leader said …. “…,” the leader said": somebody without a name, who has just been introduced.
    private bool IsIntroducedNear(Referent same, int sentence) =>
        _words.IsIndefinite(same) && sentence - same.Sentence <= LikelyPersons.Reach;

    // The describing word is the earlier one's head, or stands in its words: "spokesman John Reed" is a spokesman.
    private Referent? LastCalled(Referent description)
    {
        ReadOnlySpan<char> word = _words.EpithetOf(description);
        bool isLesser = description.Kind == ReferentKind.Person && Ranks.IsLesser(_text, description.Head);
        for (int n = 0; n < _discourse.Count; n++)
        {
            Referent earlier = _discourse.Back(n);
            if (earlier.Kind != description.Kind || earlier.Phrase == description.Phrase) continue;
            if (!_words.Holds(earlier.Phrase, word, isLesser)) continue;
            if (earlier.Actor is { IsPerson: true } person && _bearers.IsOfOthers(description, person)) continue;
            return earlier;
        }

        return null;
    }

    // "The company": the one that just acted, or the one that the article is about.
    private Referent? Company(Referent description)
    {
        // A medium reports of others, unless it issues a statement of its own.
        bool isFirm = Epithets.IsFirm(_words.EpithetOf(description));
        Referent? last = _discourse.Last(static r => r is { Kind: ReferentKind.Body, Actor.Kind: ActorKind.Organisation }
            or { Kind: ReferentKind.Body, Actor.Kind: ActorKind.Media, IsInWriting: true });
        if (isFirm && last?.Actor is { } body && Traits.IsPublic(_document, body)) last = null;
        if (last is not null && description.Sentence - last.Sentence <= 1) return last;
        int question = _actors.NextQuestion();
        int most = -1;
        int end = _actors.FirstAfter(description.Phrase.Start);
        for (int i = Math.Max(0, end - TraitBearers.Reach); i < end; i++)
        {
            NamedActor actor = _actors.Actors[i];
            if (actor.Kind != ActorKind.Organisation) continue;
            if (actor.Asked != question)
            {
                // Who is no company never comes to count.
                actor.Asked = question;
                actor.Times = Traits.IsPublic(_document, actor) ? int.MinValue : 0;
            }

            if (++actor.Times > 0 && (most < 0 || actor.Times >= _actors.Actors[most].Times)) most = i;
        }

        return most < 0 ? last : new(_actors.Actors[most], ReferentKind.Body, _actors.Mentions[most].Span, -1, WordClass.None);
    }
}
