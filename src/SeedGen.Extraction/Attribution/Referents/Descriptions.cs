using SeedGen.Extraction.Attribution.Words;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution.Referents;

/// <summary>Resolves descriptions, "the minister", "the company", "the statement", to whom they were said of before.</summary>
internal sealed class Descriptions(OuterText text, ActorIndex actors, Discourse discourse)
{
    // So many mentions back a description is matched with what was said of somebody.
    private const int TraitReach = 150;

    // Behind so many sentences nobody is called by a word that fits anybody.
    private const int EpithetReach = 3;

    private readonly TextDocument _document = text.Document;

    /// <summary>The one meant by <paramref name="description"/>, which names nobody.</summary>
    public Referent Resolve(Referent description)
    {
        Referent? found = description.Kind == ReferentKind.Document ? LastWriter(description) : LastDescribed(description);
        if (found is null) return description;

        // A medium carries the statements of others, whoever they are.
        bool isCarrier = description.Kind == ReferentKind.Document && !found.IsInWriting && found.Actor?.Kind == ActorKind.Media;
        return isCarrier
            ? description with { Carrier = found.Phrase }
            : Described(description, found);
    }

    /// <summary>As <see cref="Resolve"/>, for who speaks for somebody named: "the Northlandic minister".</summary>
    public Referent ResolveOfficial(Referent description) =>
        (LastWithTrait(description, hasModifier: true)
            ?? (description.Actor?.Kind == ActorKind.Organisation ? JustIntroduced(description) : null)) is { } person
            ? Described(description, person)
            : description;

    // "Councillor Reed left. The Labour councillor said": who acted last has the office, and nobody has said of which party.
    private Referent? JustIntroduced(Referent description) =>
        LastWithTrait(description, hasModifier: false) is { Actor: { } actor } found && discourse.Count > 0
            && discourse.Last(static r => r.Kind == ReferentKind.Person) is { } last && last.Actor == actor
            && description.Sentence - last.Sentence <= EpithetReach ? found : null;

    private static Referent Described(Referent description, Referent found) => description with
    {
        Actor = found.Actor,
        Basis = Basis.Inferred,
        Rule = "description",
        Gender = description.Gender == WordClass.None ? found.Gender : description.Gender,
        Carrier = found.Carrier,
        Description = found.Description,
    };

    // "The statement": what was last issued; if nobody knows by whom, who spoke last. A study is nobody's but its own.
    private Referent? LastWriter(Referent description)
    {
        Referent? same = LastPaper(description);
        if (same?.Actor is not null) return same;
        if (!Epithets.IsIssued(EpithetOf(description))) return null;
        Referent? writer = discourse.Last(static r => r.IsInWriting);
        bool isKnown = writer is { Actor: not null } or { Description: not null };

        // "Reed is sued. “…,” the lawsuit says": whoever acted last need not be who sues. "A letter spoke of Reed. The letter":
        // it has been introduced, and nobody has said whose it is.
        if (isKnown || Epithets.IsSuit(EpithetOf(description))) return isKnown ? writer : null;
        Referent? last = discourse.Last(static r => r.Actor is not null && r.Kind != ReferentKind.Document);
        bool isOwn = same is not null && IsIndefinite(same) && last?.Actor?.Kind != ActorKind.Media
            && !(last?.Sentence > same.Sentence && last.Sentence < description.Sentence);
        return isOwn ? null : last;
    }

    private Referent? LastPaper(Referent description)
    {
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            bool isSame = referent.Kind == ReferentKind.Document && referent.Head >= 0 && description.Head >= 0
                && WordsOf(referent.Head).Equals(WordsOf(description.Head), StringComparison.OrdinalIgnoreCase);
            if (isSame) return referent;
        }

        return null;
    }

    // "The official", "the minister": the last one introduced so, or whoever acted last where the word fits anybody.
    private Referent? LastDescribed(Referent description)
    {
        if (description.Head < 0) return null;
        bool isGeneral = (text.ClassOfToken(description.Head) & WordClass.General) != 0;
        Referent? same = LastCalled(description);
        Referent? named = isGeneral ? null : LastWithTrait(description, hasModifier: false);
        bool isShortName = same?.Actor is not null && description.Kind == ReferentKind.Body
            && _document.Tokens.At(description.Head).Is(TokenForm.Capital);
        if (isShortName) return same;
        if (same is { Actor: null } && same.Phrase.Start > named?.Phrase.Start && IsIntroducedNear(same, description.Sentence)) return same;
        if (named is not null && (same?.Actor is null || same.Phrase.Start < named.Phrase.Start)) return named;
        if (same is not null) return same;
        ReadOnlySpan<char> word = EpithetOf(description);
        if (description.Kind == ReferentKind.Body) return Epithets.IsAnyCompany(word) ? Company(description) : null;

        // "The owner of the Bell" is somebody new, who has just been introduced.
        if (IsOfNamed(description)) return null;

        // "His rival" is not he.
        bool isOthers = (Lexicon.ClassOf(_document, _document.Tokens.At(_document.TokenAt(description.Phrase.Start))) & WordClass.Possessor) != 0;
        bool fitsLast = description.Kind == ReferentKind.Person && !isOthers
            && (isGeneral || Epithets.FitsAnybody(word) || IsCounted(description.Head));
        return fitsLast ? LastPerson(description) : OnlyPerson(description);
    }

    // "A senior leader said …. “…,” the leader said": somebody without a name, who has just been introduced.
    private bool IsIntroducedNear(Referent same, int sentence) =>
        IsIndefinite(same) && sentence - same.Sentence <= EpithetReach;

    private bool IsIndefinite(Referent referent)
    {
        ref readonly Token first = ref _document.Tokens.At(_document.TokenAt((referent.Description ?? referent.Phrase).Start));
        return (Lexicon.ClassOf(_document, first) & WordClass.Determiner) != 0 && !_document.Is(first, "the");
    }

    // "Ann Lee is late. “Sorry,” says the minister": nobody else has been named, and the word fits who runs things.
    private Referent? OnlyPerson(Referent description)
    {
        if (description.Kind != ReferentKind.Person || !Epithets.IsHigh(EpithetOf(description))) return null;
        Referent? last = discourse.Last(static r => r.Kind == ReferentKind.Person);
        if (last?.Actor is null || description.Sentence - last.Sentence > 1) return null;
        bool isMeant = actors.OnlyPersonBefore(description.Phrase.Start) == last.Actor && Genders.Agree(last.Actor.Gender, description.Gender);
        return isMeant ? last : null;
    }

    // The describing word is the earlier one's head, or stands in its words: "spokesman John Reed" is a spokesman.
    private Referent? LastCalled(Referent description)
    {
        ReadOnlySpan<char> word = EpithetOf(description);
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent earlier = discourse.Back(n);
            if (earlier.Kind != description.Kind || earlier.Phrase == description.Phrase || !Holds(earlier.Phrase, word)) continue;
            if (earlier.Actor is { IsPerson: true } person && IsOfOthers(description, person)) continue;
            return earlier;
        }

        return null;
    }

    private Referent? LastPerson(Referent description)
    {
        ReadOnlySpan<char> word = EpithetOf(description);
        bool isPlayer = Epithets.IsPlayer(word);
        bool isOfficial = word.Equals("official".AsSpan(), StringComparison.OrdinalIgnoreCase);
        if (isPlayer && NamedJustBefore(description) is { } named) return named;
        for (int n = 0; n < discourse.Count; n++)
        {
            Referent referent = discourse.Back(n);
            if (referent.Kind != ReferentKind.Person || description.Sentence - referent.Sentence > EpithetReach
                || !Genders.Agree(referent.Gender, description.Gender)) continue;
            bool isAnother = referent.Actor is not { } actor ? HasOtherTrade(referent, description)
                : ((isPlayer && Traits.RunsTeam(_document, actor)) || (isOfficial && Traits.HasOtherTrade(text, actor)));
            if (!isAnother) return referent;
        }

        return null;
    }

    // "A reporter asked. “…,” the businessman said": no reporter.
    private bool HasOtherTrade(Referent earlier, Referent description)
    {
        const WordClass Trade = WordClass.Role | WordClass.General;
        return earlier.Head >= 0 && description.Head >= 0 && (text.ClassOfToken(earlier.Head) & Trade) == WordClass.Role
            && (text.ClassOfToken(description.Head) & Trade) == WordClass.Role
            && !Epithets.Fits(Epithets.NumberOf(_document, _document.Tokens.At(earlier.Head)),
                Epithets.NumberOf(_document, _document.Tokens.At(description.Head)));
    }

    // "Reed's free kick put them ahead. The midfielder said": the only one named in the sentence before.
    private Referent? NamedJustBefore(Referent description)
    {
        if (description.Sentence == 0) return null;
        OuterSentence before = text.Sentences[description.Sentence - 1];
        int only = actors.OnlyPersonIn(text.SpanOf(before.First).Start, text.SpanOf(before.End - 1).End, description.Gender);
        return only >= 0 && !Traits.RunsTeam(_document, actors.Actors[only])
            ? new(actors.Actors[only], ReferentKind.Person, actors.Mentions[only].Span, -1, actors.Actors[only].Gender)
            : null;
    }

    // The last one named before that was introduced by the word: "novelist Ann Lee ... the author".
    private Referent? LastWithTrait(Referent description, bool hasModifier)
    {
        ReadOnlySpan<char> word = EpithetOf(description);
        int epithet = description.Head < 0 ? 0 : Epithets.NumberOf(_document, _document.Tokens.At(EpithetToken(description.Head)));
        bool isPerson = description.Kind == ReferentKind.Person;
        int question = actors.NextQuestion();
        int last = actors.FirstAfter(description.Phrase.Start) - 1;
        for (int i = last; i >= 0 && i > last - TraitReach; i--)
        {
            NamedActor actor = actors.Actors[i];

            // What was said of somebody does not change with the mention.
            if (actor.Asked == question) continue;
            actor.Asked = question;
            if (actor.IsPerson != isPerson || !Traits.Has(_document, actor, word, epithet)) continue;
            if (hasModifier ? !SharesModifier(description, actor) : IsOfOthers(description, actor)) continue;
            WordClass gender = isPerson ? actor.Gender : WordClass.None;
            if (Genders.Agree(gender, description.Gender))
                return new(actor, isPerson ? ReferentKind.Person : ReferentKind.Body, actors.Mentions[i].Span, -1, gender);
        }

        return null;
    }

    // "The Northlandic minister" is nobody introduced as "Sudrian Foreign Minister".
    private bool IsOfOthers(Referent description, NamedActor actor)
    {
        for (int t = _document.TokenAt(description.Phrase.Start) + 1; t < description.Head; t++)
        {
            bool isName = _document.Tokens.At(t).Is(TokenForm.Capital) && (text.ClassOfToken(t) & (WordClass.Role | WordClass.Body)) == 0;
            bool isStrange = isName && !Traits.HasWord(_document, actor, WordsOf(t));
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
            if (_document.Tokens.At(t).Kind == TokenKind.Word && Traits.HasWord(_document, actor, WordsOf(t))) return true;
        }

        return false;
    }

    private bool IsOfNamed(Referent description)
    {
        int t = description.Head + 1;
        if (t >= _document.Tokens.Count || !(_document.Is(_document.Tokens.At(t), "of") || _document.Is(_document.Tokens.At(t), "at"))) return false;
        for (t++; t < _document.Tokens.Count && _document.Tokens.At(t).Start < description.Phrase.End; t++)
        {
            if (_document.Tokens.At(t).Is(TokenForm.Capital)) return true;
        }

        return false;
    }

    // "The mother of two", "the mother-of-two".
    private bool IsCounted(int head)
    {
        if (WordsOf(head).IndexOf("-of-".AsSpan()) > 0) return true;
        if (head + 2 >= _document.Tokens.Count || !_document.Is(_document.Tokens.At(head + 1), "of")) return false;
        ref readonly Token number = ref _document.Tokens.At(head + 2);
        return number.Kind == TokenKind.Number || _document.Is(number, "one") || _document.Is(number, "two") || _document.Is(number, "three")
            || _document.Is(number, "four") || _document.Is(number, "five") || _document.Is(number, "six");
    }

    // "The company": the one that just acted, or the one that the article is about.
    private Referent? Company(Referent description)
    {
        // A medium reports of others, unless it issues a statement of its own.
        bool isFirm = Epithets.IsFirm(EpithetOf(description));
        Referent? last = discourse.Last(static r => r is { Kind: ReferentKind.Body, Actor.Kind: ActorKind.Organisation }
            or { Kind: ReferentKind.Body, Actor.Kind: ActorKind.Media, IsInWriting: true });
        if (isFirm && last?.Actor is { } body && Traits.IsPublic(_document, body)) last = null;
        if (last is not null && description.Sentence - last.Sentence <= 1) return last;
        int question = actors.NextQuestion();
        int most = -1;
        int end = actors.FirstAfter(description.Phrase.Start);
        for (int i = Math.Max(0, end - TraitReach); i < end; i++)
        {
            NamedActor actor = actors.Actors[i];
            if (actor.Kind != ActorKind.Organisation) continue;
            if (actor.Asked != question)
            {
                // Who is no company never comes to count.
                actor.Asked = question;
                actor.Times = Traits.IsPublic(_document, actor) ? int.MinValue : 0;
            }

            if (++actor.Times > 0 && (most < 0 || actor.Times >= actors.Actors[most].Times)) most = i;
        }

        return most < 0 ? last : new(actors.Actors[most], ReferentKind.Body, actors.Mentions[most].Span, -1, WordClass.None);
    }

    // What a description calls its bearer: its head, the number in "54-year-old".
    private ReadOnlySpan<char> EpithetOf(Referent description) =>
        description.Head < 0 ? default : WordsOf(EpithetToken(description.Head));

    private int EpithetToken(int head) => head > 1 && _document.Is(_document.Tokens.At(head), "year-old") ? head - 2 : head;

    private bool Holds(TextSpan phrase, ReadOnlySpan<char> word)
    {
        if (phrase.Length < word.Length) return false;
        for (int t = _document.TokenAt(phrase.Start); t < _document.Tokens.Count && _document.Tokens.At(t).Start < phrase.End; t++)
        {
            if (_document.Tokens.At(t).Length == word.Length && WordsOf(t).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private ReadOnlySpan<char> WordsOf(int token) => _document.WordsOf(_document.Tokens.At(token));
}
