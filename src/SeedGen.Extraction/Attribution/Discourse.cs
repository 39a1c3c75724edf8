using SeedGen.Extraction.Actors;
using SeedGen.Extraction.Language;
using SeedGen.Extraction.Schema;

namespace SeedGen.Extraction.Attribution;

/// <summary>Remembers who was spoken of, so that pronouns and descriptions can be resolved. Grows as the text is read.</summary>
internal sealed class Discourse
{
    private const int Memory = 60;
    private const int PronounReach = 4;

    // So many mentions back a description is matched with what was said of somebody.
    private const int TraitReach = 150;

    // Behind so many sentences nobody is called by a word that fits anybody.
    private const int EpithetReach = 3;
    private const int MentionReach = 600;

    // So far back a name may stand whose gender is known to be the pronoun's.
    private const int LongMentionReach = 1_500;

    private readonly OuterText _text;
    private readonly ActorIndex _actors;
    private readonly List<Referent> _referents = [];
    private readonly Traits _traits;
    private readonly Dictionary<string, WordClass> _genders = new(StringComparer.Ordinal);

    public Discourse(OuterText text, ActorIndex actors)
    {
        _text = text;
        _actors = actors;
        _traits = Traits.Read(text.Document, actors);
        LearnGenders();
    }

    /// <summary>Notes that the text has spoken of <paramref name="referent"/>.</summary>
    public void Remember(Referent referent)
    {
        // "I" and "he", whoever that is, point nowhere.
        bool isNobody = referent.Key is null && referent.Description is null && referent.Head < 0;
        if (!isNobody) _referents.Add(referent);
    }

    /// <summary>The one meant by <paramref name="phrase"/>, named in it or resolved by what was said before.</summary>
    public Referent Resolve(NounPhrase phrase, int sentence)
    {
        Referent named = WithGender(SpeakerReader.Read(_text, _actors, phrase, sentence));
        if (phrase.End == phrase.First + 1 && PronounAt(phrase.First) is not WordClass.None and WordClass pronoun) return Pronoun(named, pronoun, sentence);
        if (named.Key is null) return IsDefinite(phrase) ? Description(named) : named;
        bool isOfficial = named is { Description: not null, Kind: ReferentKind.Person, Head: >= 0 } && IsDefinite(phrase);
        return isOfficial && LastWithTrait(named, hasModifier: true) is { } person ? Described(named, person) : named;
    }

    // "He" and, where somebody is quoted, "him".
    private WordClass PronounAt(int item)
    {
        if (_text.Is(item, WordClass.Pronoun)) return _text.Items[item].Class;
        if (_text.IsWord(item, "him")) return WordClass.PersonPronoun | WordClass.Male;
        if (_text.IsWord(item, "her")) return WordClass.PersonPronoun | WordClass.Female;
        return _text.IsWord(item, "them") ? WordClass.GroupPronoun : WordClass.None;
    }

    // A given name or a title at any mention of a person holds for all of them.
    private void LearnGenders()
    {
        foreach (ActorMention mention in _actors.Mentions)
        {
            if (_actors.KindOf(mention) != ActorKind.Person || _genders.ContainsKey(mention.ActorKey)) continue;
            int token = _text.Document.TokenAt(mention.Span.Start);
            WordClass gender = GenderAt(token);
            if (gender == WordClass.None && token > 0) gender = GenderAt(token - 1);
            if (gender == WordClass.None) gender = _traits.GenderOf(mention.ActorKey);
            if (gender != WordClass.None) _genders.Add(mention.ActorKey, gender);
        }

        PronounVotes.Count(_text.Document, _actors, _genders);
    }

    private WordClass GenderAt(int token) => token >= _text.Document.Tokens.Count
        ? WordClass.None
        : Lexicon.ClassOf(_text.Document, _text.Document.Tokens[token]) & (WordClass.Male | WordClass.Female);

    // "Ms Lee" is nobody who was "Mr Lee" before.
    private Referent WithGender(Referent referent)
    {
        if (referent.Key is null || !_genders.TryGetValue(referent.Key, out WordClass gender)) return referent;
        bool isOther = referent.Kind == ReferentKind.Person && referent.Gender != WordClass.None && referent.Gender != gender;
        return isOther ? referent with { Key = null, Description = referent.Phrase } : referent with { Gender = gender };
    }

    private bool IsDefinite(NounPhrase phrase) =>
        _text.IsWord(phrase.First, "the") || _text.IsWord(phrase.First, "this") || _text.IsWord(phrase.First, "that")
        || _text.Is(phrase.First, WordClass.Possessor);

    private Referent Pronoun(Referent pronoun, WordClass known, int sentence)
    {
        pronoun = pronoun with { Description = null, Gender = known & (WordClass.Male | WordClass.Female) };
        if ((known & WordClass.SelfPronoun) != 0) return pronoun with { Head = -1 };
        Referent? found = (known & WordClass.PersonPronoun) != 0 ? LastPerson(pronoun, sentence) : LastBody(known);
        return found is null
            ? pronoun with { Head = -1 }
            : found with { Phrase = pronoun.Phrase, Basis = Basis.Inferred, Rule = "pronoun", IsInWriting = false, Sentence = sentence, IsPersonal = (known & WordClass.PersonPronoun) != 0 };
    }

    // "When police stopped Reed he said": nobody else is named before the pronoun.
    private Referent? Fronted(Referent pronoun, int sentence)
    {
        OuterSentence own = _text.Sentences[sentence];
        int first = own.First;
        while (first < own.End && _text.Is(first, WordClass.Coordinator)) first++;
        bool isFronted = first < own.End && _text.Is(first, WordClass.Subordinator) && !_text.Is(first, WordClass.Determiner);
        if (!isFronted) return null;
        for (int i = first; i < own.End && _text.SpanOf(i).Start < pronoun.Phrase.Start; i++)
        {
            if (_text.IsQuote(i) || _text.Is(i, WordClass.PersonPronoun)) return null;
        }

        return OnlyPersonIn(_text.SpanOf(first).Start, pronoun);
    }

    // "Reed said so. Police arrested Lind. He": who was the object in between.
    private Referent? Object(Referent pronoun, Referent last, int sentence)
    {
        if (sentence - last.Sentence < 2) return null;
        OuterSentence before = _text.Sentences[sentence - 1];
        if (_text.HasQuote(before) || before.Block != _text.Sentences[sentence].Block) return null;
        return OnlyPersonIn(_text.SpanOf(before.First).Start, pronoun);
    }

    // The one person named from the offset on, up to the pronoun, if the pronoun fits.
    private Referent? OnlyPersonIn(int start, Referent pronoun)
    {
        ActorMention? only = null;
        for (int i = _actors.FirstAfter(start); i < _actors.Mentions.Count && _actors.Mentions[i].Span.End <= pronoun.Phrase.Start; i++)
        {
            ActorMention mention = _actors.Mentions[i];
            if (_actors.KindOf(mention) != ActorKind.Person) continue;
            if (only is not null && only.ActorKey != mention.ActorKey) return null;
            only = mention;
        }

        if (only is null) return null;
        Referent person = WithGender(new(only.ActorKey, ReferentKind.Person, only.Span, -1, WordClass.None));
        return Agrees(person, pronoun.Gender) ? person : null;
    }

    private Referent? LastPerson(Referent pronoun, int sentence)
    {
        if (Fronted(pronoun, sentence) is { } fronted) return fronted;
        Referent? last = Last(r => r.Kind == ReferentKind.Person && Agrees(r, pronoun.Gender));

        // "Lind said the town had asked": the one known to be a person is meant, not what stands nearer.
        if (last is { Key: null, Gender: WordClass.None })
        {
            Referent nearest = last;
            last = Last(r => r.Sentence == nearest.Sentence && IsKnownPerson(r) && Agrees(r, pronoun.Gender)) ?? last;
        }

        if (last is not null && sentence - last.Sentence <= PronounReach) return Object(pronoun, last, sentence) ?? last;

        // Nobody acted lately: somebody may still have been named.
        int start = pronoun.Phrase.Start;
        for (int i = _actors.FirstAfter(start) - 1; i >= 0 && start - _actors.Mentions[i].Span.End < LongMentionReach; i--)
        {
            ActorMention mention = _actors.Mentions[i];
            if (_actors.KindOf(mention) != ActorKind.Person || (last is not null && mention.Span.Start < last.Phrase.End)) continue;
            Referent person = WithGender(new(mention.ActorKey, ReferentKind.Person, mention.Span, -1, WordClass.None));
            bool isNear = start - mention.Span.End < MentionReach;
            if (isNear ? Agrees(person, pronoun.Gender) : person.Gender != WordClass.None && person.Gender == pronoun.Gender) return person;
        }

        return last;
    }

    private bool IsKnownPerson(Referent referent) =>
        referent.Key is not null && referent.Kind == ReferentKind.Person && _actors.KindOf(referent.Key) == ActorKind.Person;

    private Referent? LastBody(WordClass pronoun) => (pronoun & WordClass.GroupPronoun) != 0
        ? Last(static r => r.Kind is ReferentKind.Group or ReferentKind.Body)
        : Last(static r => r.Kind is ReferentKind.Body or ReferentKind.Document);

    private static bool Agrees(Referent referent, WordClass gender) =>
        referent.Gender == WordClass.None || gender == WordClass.None || referent.Gender == gender;

    private Referent Description(Referent description)
    {
        Referent? found = description.Kind == ReferentKind.Document ? LastWriter(description) : LastDescribed(description);
        if (found is null) return description;

        // A medium carries the statements of others, whoever they are.
        bool isCarrier = description.Kind == ReferentKind.Document && !found.IsInWriting && found.Key is not null && _actors.KindOf(found.Key) == ActorKind.Media;
        return isCarrier
            ? description with { Carrier = found.Phrase }
            : Described(description, found);
    }

    private static Referent Described(Referent description, Referent found) => description with
    {
        Key = found.Key,
        Basis = Basis.Inferred,
        Rule = "description",
        Gender = Either(description.Gender, found.Gender),
        Carrier = found.Carrier,
        Description = found.Description,
    };

    private static WordClass Either(WordClass first, WordClass second) => first == WordClass.None ? second : first;

    // "The statement": what was last issued; if nobody knows by whom, who spoke last. A study is nobody's but its own.
    private Referent? LastWriter(Referent description)
    {
        if (Last(r => r.Kind == ReferentKind.Document && SameHead(r, description)) is { Key: not null } same) return same;
        if (!Epithets.IsIssued(EpithetOf(description))) return null;
        Referent? writer = Last(static r => r.IsInWriting);
        return writer is { Key: not null } or { Description: not null } ? writer : Last(static r => r.Key is not null && r.Kind != ReferentKind.Document);
    }

    // "The official", "the minister": the last one introduced so, or whoever acted last where the word fits anybody.
    private Referent? LastDescribed(Referent description)
    {
        if (description.Head < 0) return null;
        bool isGeneral = (HeadClass(description) & WordClass.General) != 0;
        Referent? same = Last(r => r.Kind == description.Kind && r.Phrase != description.Phrase && IsCalled(r, description));
        Referent? named = isGeneral ? null : LastWithTrait(description);
        bool isShortName = same?.Key is not null && description.Kind == ReferentKind.Body && _text.Document.Tokens[description.Head].Is(TokenForm.Capital);
        if (isShortName) return same;
        if (named is not null && (same?.Key is null || same.Phrase.Start < named.Phrase.Start)) return named;
        if (same is not null) return same;
        ReadOnlySpan<char> word = EpithetOf(description);
        if (description.Kind == ReferentKind.Body) return IsCompany(description) ? Company(description) : null;
        bool fitsLast = description.Kind == ReferentKind.Person && (isGeneral || Epithets.FitsAnybody(word) || IsCounted(description.Head));
        if (!fitsLast && description.Kind == ReferentKind.Person && IsOnly(description) is { } only) return only;
        return fitsLast ? Last(r => r.Kind == ReferentKind.Person && description.Sentence - r.Sentence <= EpithetReach && Agrees(r, description.Gender)) : null;
    }

    // "Ann Lee is late. “Sorry,” says the minister": nobody else has been named, and the word fits who runs things.
    private Referent? IsOnly(Referent description)
    {
        if (!Epithets.IsHigh(EpithetOf(description))) return null;
        Referent? last = Last(static r => r.Kind == ReferentKind.Person);
        if (last?.Key is null || description.Sentence - last.Sentence > 1) return null;
        Referent? only = OnlyPersonIn(0, description);
        return only?.Key == last.Key ? last : null;
    }

    // The last one named before that was introduced by the word: "novelist Ann Lee ... the author".
    private Referent? LastWithTrait(Referent description, bool hasModifier = false)
    {
        ReadOnlySpan<char> word = EpithetOf(description);
        int last = _actors.FirstAfter(description.Phrase.Start) - 1;
        for (int i = last; i >= 0 && i > last - TraitReach; i--)
        {
            ActorMention mention = _actors.Mentions[i];
            bool isPerson = _actors.KindOf(mention) == ActorKind.Person;
            if (isPerson != (description.Kind == ReferentKind.Person) || !_traits.Has(mention.ActorKey, word)) continue;
            if (!hasModifier && IsOfOthers(description, mention.ActorKey)) continue;
            if (hasModifier && !SharesModifier(description, mention.ActorKey)) continue;
            Referent named = WithGender(new(mention.ActorKey, isPerson ? ReferentKind.Person : ReferentKind.Body, mention.Span, -1, WordClass.None));
            if (Agrees(named, description.Gender)) return named;
        }

        return null;
    }

    // "The Northlandic minister" is nobody introduced as "Sudrian Foreign Minister".
    private bool IsOfOthers(Referent description, string actor)
    {
        for (int t = _text.Document.TokenAt(description.Phrase.Start) + 1; t < description.Head; t++)
        {
            Token token = _text.Document.Tokens[t];
            bool isName = token.Is(TokenForm.Capital) && (Lexicon.ClassOf(_text.Document, token) & (WordClass.Role | WordClass.Body)) == 0;
            if (isName && _traits.HasName(actor) && !_traits.HasWord(actor, _text.Document.WordsOf(token))) return true;
        }

        return false;
    }

    // "The Northlandic minister": "Northlandic" was said of the person too.
    private bool SharesModifier(Referent description, string actor)
    {
        for (int t = _text.Document.TokenAt(description.Phrase.Start); t < description.Head; t++)
        {
            if (_text.Document.Tokens[t].Kind == TokenKind.Word && _traits.HasWord(actor, _text.Document.WordsOf(_text.Document.Tokens[t]))) return true;
        }

        return false;
    }

    // "The mother of two".
    private bool IsCounted(int head)
    {
        if (head + 2 >= _text.Document.Tokens.Count || !_text.Document.Is(_text.Document.Tokens[head + 1], "of")) return false;
        Token number = _text.Document.Tokens[head + 2];
        return number.Kind == TokenKind.Number || _text.Document.Is(number, "one") || _text.Document.Is(number, "two") || _text.Document.Is(number, "three")
            || _text.Document.Is(number, "four") || _text.Document.Is(number, "five") || _text.Document.Is(number, "six");
    }

    // "The company": the one that just acted, or the one that the article is about.
    private Referent? Company(Referent description)
    {
        Referent? last = Last(r => IsCompany(r) && r.Key is not null);
        if (last is not null && description.Sentence - last.Sentence <= 1) return last;
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        ActorMention? most = null;
        int end = _actors.FirstAfter(description.Phrase.Start);
        for (int i = Math.Max(0, end - TraitReach); i < end; i++)
        {
            ActorMention mention = _actors.Mentions[i];
            if (_actors.KindOf(mention) != ActorKind.Organisation || _traits.IsPublic(mention.ActorKey)) continue;
            counts[mention.ActorKey] = counts.TryGetValue(mention.ActorKey, out int count) ? count + 1 : 1;
            if (most is null || counts[mention.ActorKey] >= counts[most.ActorKey]) most = mention;
        }

        return most is null ? last : new(most.ActorKey, ReferentKind.Body, most.Span, -1, WordClass.None);
    }

    // What a description calls its bearer: its head, the number in "54-year-old".
    private ReadOnlySpan<char> EpithetOf(Referent description)
    {
        int head = description.Head;
        if (head < 0) return default;
        bool isAge = head > 1 && _text.Document.Is(_text.Document.Tokens[head], "year-old");
        return _text.Document.WordsOf(_text.Document.Tokens[isAge ? head - 2 : head]);
    }

    private bool IsCompany(Referent referent) => referent.Key is null
        ? Epithets.IsAnyCompany(EpithetOf(referent))
        : referent.Kind == ReferentKind.Body && _actors.KindOf(referent.Key) == ActorKind.Organisation;

    private WordClass HeadClass(Referent referent) =>
        referent.Head < 0 ? WordClass.None : Lexicon.ClassOf(_text.Document, _text.Document.Tokens[referent.Head]);

    private bool SameHead(Referent a, Referent b) =>
        a.Head >= 0 && b.Head >= 0
        && _text.Document.WordsOf(_text.Document.Tokens[a.Head]).Equals(_text.Document.WordsOf(_text.Document.Tokens[b.Head]), StringComparison.OrdinalIgnoreCase);

    // The describing word is the earlier one's head, or stands in its words: "spokesman John Reed" is a spokesman.
    private bool IsCalled(Referent earlier, Referent description)
    {
        if (description.Head < 0) return false;
        ReadOnlySpan<char> word = _text.Document.WordsOf(_text.Document.Tokens[description.Head]);
        for (int t = _text.Document.TokenAt(earlier.Phrase.Start); t < _text.Document.Tokens.Count; t++)
        {
            if (_text.Document.Tokens[t].Start >= earlier.Phrase.End) return false;
            if (_text.Document.WordsOf(_text.Document.Tokens[t]).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private Referent? Last(Func<Referent, bool> fits)
    {
        for (int i = _referents.Count - 1; i >= 0 && i >= _referents.Count - Memory; i--)
        {
            if (fits(_referents[i])) return _referents[i];
        }

        return null;
    }
}
